using Rehearsal.Engine.Preparation;

namespace Rehearsal.Runner.Presentation.Places.Preparing;

/// <summary>A sheet and its card, in words.</summary>
internal static class SheetWords
{
    private const int LongestTitle = 60;

    /// <summary>What deleting a case leaves behind.</summary>
    public const string RehearsalsStay = "Rehearsals of it stay, with its words in them; each is deleted on its own.";

    /// <summary>What a case is called in a list.</summary>
    public static string Title(Sheet sheet)
    {
        var what = sheet[SheetPart.Behaviour].Length > 0 ? sheet[SheetPart.Behaviour] : sheet[SheetPart.Situation];
        var title = (sheet[SheetPart.Who], what) switch
        {
            ({ Length: 0 }, { Length: 0 }) => "An empty case",
            (var who, { Length: 0 }) => who,
            ({ Length: 0 }, _) => what,
            var (who, _) => $"{who}: {what}",
        };
        return title.Length <= LongestTitle ? title : title[..LongestTitle].TrimEnd() + "…";
    }

    /// <summary>A part of a sheet as the label of a row.</summary>
    public static string Label(SheetPart part) => part switch
    {
        SheetPart.Who => "With",
        SheetPart.LikelyReply => "They may say",
        SheetPart.ByWhen => "By when",
        var other => Words.Capitalised(other.Word()),
    };

    public static IEnumerable<Block> Card(Card card)
    {
        yield return new Heading(card.With is { } with ? $"For the talk with {with}" : "For the real talk");
        if (card.Opening is { } opening) yield return new Fact("First line", opening);
        if (card.Request is { } request) yield return new Fact("What you ask", request);
        if (card.Offer is { } offer) yield return new Fact("What you give", offer);
        foreach (var plan in card.Plans) yield return new Fact("Plan", PlanWords.Sentence(plan));
        foreach (var line in card.BestLines) yield return new Fact("Clear and kind", line);
        foreach (var line in card.OwnWords) yield return new Fact("In your words", line);
        yield return new Paragraph("Say the first line aloud, once.", Tone.Dim);
    }
}
