using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Tests.Translations;

public sealed class TextIdTests
{
    private const string Ink = "# title: T\n=== opening\nOne\n* (ask) [Two # why: Three]\n    Four\n- Five # ending: over; Six\n-> END\n";

    [Fact]
    public void What_has_a_label_is_called_by_it() =>
        Assert.Equal(["opening.ask", "opening.ask.why"], Some.Texts(Ink).Entries.Where(entry => entry.Source is "Two" or "Three").Select(entry => entry.Id));

    [Fact]
    public void Other_texts_are_called_by_their_knot_and_what_they_say() =>
        Assert.All(Some.Texts(Ink).Entries.Where(entry => entry.Source is "One" or "Four" or "Five"), entry => Assert.StartsWith("opening.line-", entry.Id, StringComparison.Ordinal));

    [Fact]
    public void No_two_texts_have_one_id()
    {
        var ids = Some.Texts("One\nOne\nOne\n* One\n* One\n- One\n-> END\n").Entries.Select(entry => entry.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("=== opening", "=== before\nA line before\n-> END\n=== opening")]
    [InlineData("One\n", "One\nAnother\n")]
    [InlineData("Four", "{Zero|Null}\n    Four")]
    [InlineData("* (ask)", "* (first) [First]\n* (ask)")]
    public void A_text_that_is_put_in_changes_no_other_id(string place, string with)
    {
        var after = Some.Texts(Ink.Replace(place, with, StringComparison.Ordinal)).Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Some.Texts(Ink).Entries, entry => Assert.Contains(entry.Id, after));
    }

    [Fact]
    public void Of_two_labels_in_two_stitches_each_is_called_by_its_own() =>
        Assert.Equal(["k.a.x", "k.b.x"], Some.Texts("=== k\n= a\n* (x) One\n- -> END\n= b\n* (x) Two\n- -> END\n").Entries.Select(entry => entry.Id));

    [Fact]
    public void A_choice_is_called_as_everywhere_else()
    {
        const string Labelled = "-> k\n=== k\n* (a) [One]\n* (b) Two[.] three\n- (c) Four\n-> END\n";
        var known = Some.Script(Labelled).Choices.Values.Select(choice => choice.Id);
        Assert.Subset(Some.Texts(Labelled).Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal), known.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hash_is_no_number_for_a_spreadsheet() => Assert.StartsWith("h", Some.Texts(Ink).Entries[0].Hash, StringComparison.Ordinal);
}
