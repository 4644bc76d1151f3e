namespace Rehearsal.Runner.Presentation;

/// <summary>What of the shelf is shown. Null means any.</summary>
/// <param name="Words">Each has to occur in title, summary, theme, partner or situation.</param>
/// <param name="Minutes">At most so many.</param>
/// <param name="Level">1–3.</param>
/// <param name="Language">As a header names it, such as <c>en</c>.</param>
internal sealed record LibraryFilter(string Words = "", string? Theme = null, int? Minutes = null, int? Level = null, string? Language = null)
{
    public static LibraryFilter None { get; } = new();

    public bool IsNone => this with { Words = Words.Trim() } == None;

    public bool Shows(ShelfCard card)
    {
        var header = card.Card.Header;
        return (Theme is null || Theme == header.Theme)
            && (Minutes is null || header.Minutes <= Minutes)
            && (Level is null || header.Level == Level)
            && (Language is null || Language == header.Language)
            && Searching.Fits(Words, [header.Title, header.Summary, header.Theme, header.With, .. header.Cast.Select(member => member.FullName), .. header.Situation]);
    }

    /// <summary>What is in force: <c>stretch, up to 10 min, “launch”</c>.</summary>
    public string Sentence() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Theme is { } theme) yield return theme;
        if (Minutes is { } minutes) yield return UpTo(minutes);
        if (Level is { } level) yield return LevelOf(level);
        if (Language is { } language) yield return Languages.Name(language);
        if (Words.Trim() is { Length: > 0 } words) yield return $"“{words}”";
    }

    public static string UpTo(int minutes) => $"up to {Places.Words.Number(minutes)} min";

    public static string LevelOf(int level) => $"level {Places.Words.Number(level)} of 3";
}

/// <summary>Languages as their speakers call them; the program runs without the platform's list.</summary>
internal static class Languages
{
    public static string Name(string code) => code switch
    {
        "en" => "English",
        "de" => "Deutsch",
        "fr" => "français",
        "es" => "español",
        "it" => "italiano",
        "nl" => "Nederlands",
        "pt" => "português",
        _ => code,
    };
}
