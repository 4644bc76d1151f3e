namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What changes by itself, as rows, one under the other.</summary>
internal static class LiveLayout
{
    public static IReadOnlyList<Row> Rows(IReadOnlyList<Paragraph> live, Sheet sheet) =>
        [.. live.SelectMany(paragraph => Wrap.Rows(paragraph.Text, paragraph.Tone, sheet.Width, Sheet.Margin, Sheet.Margin))];
}
