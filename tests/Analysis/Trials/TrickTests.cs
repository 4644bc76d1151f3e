using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Analysis.Trials;

public sealed class TrickTests
{
    [Theory]
    [InlineData("first", "en", "B", "A", "0")]
    [InlineData("longest", "en", "Yes.", "No, not at all.", "1")]
    [InlineData("longest", "en", "Ja", "No", "0 1")]
    [InlineData("question-mark", "en", "What happened?", "Tell me.", "0")]
    [InlineData("statement-and-question", "en", "What happened?", "It was late. Why?", "1")]
    [InlineData("statement-and-question", "en", "Why? I was away", "Why, though?", "0")]
    [InlineData("says-i", "en", "I’d like to know.", "In it goes.", "0")]
    [InlineData("says-i", "de", "Das weiß ich.", "Ichneumon.", "0")]
    [InlineData("says-you", "en", "Your day?", "You're right.", "1")]
    [InlineData("says-you", "de", "Das sind sie.", "Was brauchen Sie?", "1")]
    [InlineData("says-you", "es", "¿Qué necesitas tú?", "Nada.", "0")]
    [InlineData("date-or-number", "en", "At 5.", "Soon.", "0")]
    [InlineData("date-or-number", "en", "By Thursday, then.", "One day, maybe.", "0")]
    [InlineData("date-or-number", "de", "Guten morgen", "Bis Freitag.", "1")]
    [InlineData("most-clauses", "en", "I see, and I ask, and I wait.", "I see that.", "0")]
    [InlineData("most-clauses", "en", "It broke because nobody looked.", "It broke, once.", "0 1")]
    [InlineData("politest", "en", "Thank you, please.", "Sorry.", "0")]
    public void A_trick_picks(string trick, string language, string one, string other, string indices) => Assert.Equal(indices, Picked(trick, language, Choice(one), Choice(other)));

    [Theory]
    [InlineData("question-mark")]
    [InlineData("politest")]
    [InlineData("style-speed")]
    public void Where_nothing_matches_it_picks_among_all(string trick) => Assert.Equal("0 1", Picked(trick, "en", Choice("Yes."), Choice("No.")));

    [Fact]
    public void A_style_is_read_from_its_tag() => Assert.Equal("1", Picked("style-speed", "en", Choice("Yes."), Choice("No.") with { Style = Style.Speed }));

    [Theory]
    [InlineData("en", 13)]
    [InlineData("en-GB", 13)]
    [InlineData("DE", 13)]
    [InlineData("es", 13)]
    [InlineData("fr", 8)]
    public void Where_there_is_no_list_of_words_the_tricks_that_need_one_are_not_tried(string language, int tricks) => Assert.Equal(tricks, Tricks.In(language).Count);

    private static string Picked(string trick, string language, params Choice[] choices) => string.Join(' ', Tricks.In(language).Single(known => known.Word == trick).Among(choices));

    private static Choice Choice(string text) => new("k.c", "c", text);
}
