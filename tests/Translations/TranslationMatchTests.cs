using Rehearsal.Engine.Translations;

namespace Rehearsal.Tests.Translations;

public sealed class TranslationMatchTests
{
    private const string Ink = "=== k\nOne\nTwo\nThree\n* (ask) [Four]\n- -> END\n";

    [Fact]
    public void Nothing_changed_everything_is_current() => Assert.Equal(["ONE", "TWO", "THREE", "FOUR"], Against(Ink).Entries.Select(text => text.Translation));

    [Fact]
    public void A_line_that_was_put_in_is_missing_and_the_others_stay()
    {
        var match = Against(Ink.Replace("Two", "New\nTwo", StringComparison.Ordinal));
        Assert.Equal(["ONE", null, "TWO", "THREE", "FOUR"], match.Entries.Select(text => text.Translation));
        Assert.Equal((true, 0), (match.Entries[1].IsMissing, match.Unused.Count));
    }

    [Fact]
    public void A_line_that_was_changed_is_outdated_and_keeps_its_old_translation_at_hand()
    {
        var match = Against(Ink.Replace("Two", "Two and a half", StringComparison.Ordinal));
        Assert.Equal((true, "TWO", null), (match.Entries[1].IsOutdated, match.Entries[1].Row?.Translation, match.Entries[1].Translation));
        Assert.Empty(match.Unused);
    }

    [Fact]
    public void A_labelled_choice_that_was_changed_is_outdated() => Assert.True(Against(Ink.Replace("Four", "Fourth", StringComparison.Ordinal)).Entries[3].IsOutdated);

    [Fact]
    public void A_line_that_moved_to_another_knot_is_still_translated() =>
        Assert.Equal(["ONE", "THREE", "FOUR", "TWO"], Against("=== k\nOne\nThree\n* (ask) [Four]\n- -> END\n=== other\nTwo\n-> END\n").Entries.Select(text => text.Translation));

    [Fact]
    public void A_choice_whose_label_changed_is_still_translated() => Assert.Equal("FOUR", Against(Ink.Replace("(ask)", "(asked)", StringComparison.Ordinal)).Entries[3].Translation);

    [Fact]
    public void A_line_that_is_gone_is_named() => Assert.Equal("TWO", Assert.Single(Against(Ink.Replace("Two\n", string.Empty, StringComparison.Ordinal)).Unused).Translation);

    [Fact]
    public void A_row_that_says_outdated_is_not_used()
    {
        var texts = Some.Texts(Ink);
        Assert.True(TranslationMatch.Of(texts.Entries, [Some.Row(texts.Entries[0], "ONE") with { IsOutdated = true }]).Entries[0].IsOutdated);
    }

    [Fact]
    public void A_text_that_comes_back_finds_its_translation()
    {
        var gone = Some.Row(Some.Texts(Ink).Entries[1], "TWO") with { IsGone = true };
        Assert.Equal("TWO", TranslationMatch.Of(Some.Texts(Ink).Entries, [gone]).Entries[1].Translation);
        Assert.Equal("TWO", TranslationMatch.Of(Some.Texts("=== other\nTwo\n-> END\n").Entries, [gone]).Entries[0].Translation);
    }

    [Fact]
    public void What_is_gone_is_not_taken_for_the_older_text_of_a_new_one()
    {
        var texts = Some.Texts(Ink);
        var gone = Some.Row(texts.Entries[3], "EARLIER") with { Id = "k.line-1", Source = "Earlier", Hash = "h", IsGone = true };
        var match = TranslationMatch.Of(texts.Entries, [.. texts.Entries.Take(2).Select(entry => Some.Row(entry, entry.Source)), gone]);
        Assert.Null(match.Entries[2].Row);
        Assert.Equal("EARLIER", Assert.Single(match.Unused).Translation);
        Assert.Empty(match.NewlyUnused);
    }

    private static TranslationMatch Against(string changed) =>
        TranslationMatch.Of(Some.Texts(changed).Entries, [.. Some.Texts(Ink).Entries.Select(entry => Some.Row(entry, entry.Source.ToUpperInvariant()))]);
}
