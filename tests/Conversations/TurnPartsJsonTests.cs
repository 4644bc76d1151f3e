using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

public class TurnPartsJsonTests
{
    public static TheoryData<OwnWords> Words =>
    [
        new OwnWords("I'd say: \"notes by five\"."),
        new OwnWords("x", HasFact: true, HasQuestion: false),
        new OwnWords("", HasRequestAndDate: true, HasOffer: false),
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Own_words_read_back_with_what_was_found_in_them(OwnWords words) => Assert.Equal(words, OwnWordsJson.Read(OwnWordsJson.Write(words)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":"x","fact":"yes"}""")]
    [InlineData("""{"text":"x","score":3}""")]
    public void What_is_no_own_words_is_refused(string text) => Assert.Throws<FormatException>(() => OwnWordsJson.Read(text));

    [Fact]
    public void Circumstances_read_back_as_they_were_written()
    {
        var circumstances = new Circumstances(
            int.MaxValue,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "worn_out" },
            new Dictionary<string, string>(StringComparer.Ordinal) { ["colleague"] = "Ḿąrta \"M\"" });
        Assert.Equivalent(circumstances, CircumstancesJson.Read(CircumstancesJson.Write(circumstances)), strict: true);
    }

    [Theory]
    [InlineData("""{"seed":-1,"vary":{},"fills":{}}""")]
    [InlineData("""{"seed":2147483648,"vary":{},"fills":{}}""")]
    [InlineData("""{"seed":1,"vary":{"temper":3},"fills":{}}""")]
    [InlineData("""{"seed":1,"vary":{}}""")]
    [InlineData("""{"seed":1,"vary":{},"fills":{},"luck":1}""")]
    public void Circumstances_that_cannot_be_are_refused(string text) => Assert.Throws<FormatException>(() => CircumstancesJson.Read(text));

    [Fact]
    public void Meters_read_back_as_they_were_written() => Assert.Equal(
        new Dictionary<string, int>(StringComparer.Ordinal) { ["trust"] = 0, ["safety"] = 100 },
        MetersJson.Read("""{"trust":0,"safety":100}"""));
}
