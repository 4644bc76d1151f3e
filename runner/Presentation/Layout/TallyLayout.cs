using System.Globalization;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>Votes as bars, each with its number: <c>first ██████░░░░░░ 5   then ████████░░░░ 7</c>.</summary>
internal static class TallyLayout
{
    private const int BarCells = 12;

    public static IReadOnlyList<Row> Rows(VoteTally tally, Sheet sheet) =>
        Wrap.Rows([.. Vote("first ", tally.First, tally.Second is not null), .. Vote("then ", tally.Second, tally.First is not null), new Span(tally.IsMost ? "  most" : "", Tone.Strong)], sheet.Width, sheet.SpeechIndent, sheet.SpeechIndent);

    /// <summary>The same to be read out.</summary>
    public static string Words(VoteTally tally) => (tally switch
    {
        { First: { } first, Second: { } second } => $"First {Of(first)}, after the discussion {Of(second)}",
        { Second: { } second } => $"After the discussion {Of(second)}",
        { First: { } first } => $"{Of(first)} voted for it",
        _ => "",
    }) + (tally.IsMost ? ": the most." : ".");

    private static IEnumerable<Span> Vote(string label, VoteShare? vote, bool isNamed)
    {
        if (vote is not { } share) yield break;
        var filled = (int)Math.Round(BarCells * share.Votes / (double)Math.Max(1, share.Of), MidpointRounding.AwayFromZero);
        if (isNamed) yield return new Span(label, Tone.Dim);
        yield return new Span(new string('█', filled));
        yield return new Span(new string('░', BarCells - filled), Tone.Dim);
        yield return new Span($" {Number(share.Votes)}");
        if (isNamed) yield return new Span("   ");
        else yield return new Span($" of {Number(share.Of)}", Tone.Dim);
    }

    private static string Of(VoteShare share) => $"{Number(share.Votes)} of {Number(share.Of)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
