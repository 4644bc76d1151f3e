using System.Globalization;
using System.Text;

namespace Rehearsal.Runner.Graphs;

/// <summary>A picture as a flowchart of Mermaid.</summary>
internal static class MermaidWriter
{
    /// <summary>With more arrows than these Mermaid draws nothing, unless whoever shows the page sets <c>maxEdges</c>.</summary>
    public const int ArrowsShown = 500;

    public static void Write(TextWriter output, TalkPicture picture)
    {
        output.Write("flowchart TD\n");
        if (GraphWords.Note(picture) is { } note) output.Write($"  note[{Quoted(note)}]\n");
        foreach (var point in picture.Points) output.Write($"  {point.Key}[{Quoted(point.Name)}]\n");
        foreach (var ending in picture.Endings) output.Write($"  {ending.Key}([{Quoted($"{ending.Title}: {ending.Word}")}])\n");
        var number = 0;
        foreach (var (point, option, arrow) in from point in picture.Points from option in point.Options from arrow in option.Arrows select (point, option, arrow))
        {
            output.Write($"  {point.Key} -->|{Quoted($"{option.Letter} {option.Label}")}| {arrow.To}\n");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  linkStyle {number++} stroke:{GraphColours.Of(option)},stroke-width:{GraphWords.Number(arrow.Width)}px\n"));
        }
    }

    /// <summary>Letters, digits and spaces stay; all else becomes an entity in Mermaid's way of writing, for much of it means something there.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ' || Rune.IsLetterOrDigit(rune)) quoted.Append(rune.ToString());
            else quoted.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return quoted.Append('"').ToString();
    }
}
