namespace Rehearsal.Runner.Graphs;

/// <summary>A picture in the language of Graphviz.</summary>
internal static class DotWriter
{
    public static void Write(TextWriter output, TalkPicture picture)
    {
        output.Write($"digraph {Quoted(picture.Scenario)} {{\n");
        if (GraphWords.Note(picture) is { } note) output.Write($"  label={Quoted(note)};\n");
        output.Write("  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (var point in picture.Points) output.Write($"  {point.Key} [label={Quoted(point.Name)}, tooltip={Quoted($"met {GraphWords.Often(point.Reached)}")}];\n");
        foreach (var ending in picture.Endings) output.Write($"  {ending.Key} [shape=oval, style=bold, label={Quoted($"{ending.Title}: {ending.Word}")}, tooltip={Quoted(GraphWords.About(ending))}];\n");
        foreach (var point in picture.Points) Write(output, point);
        output.Write("}\n");
    }

    private static void Write(TextWriter output, PicturePoint point)
    {
        foreach (var option in point.Options)
        {
            var colour = GraphColours.Of(option);
            var look = $"label={Quoted($"{option.Letter} {option.Label}")}, color=\"{colour}\", fontcolor=\"{colour}\", tooltip={Quoted(GraphWords.About(option))}";
            foreach (var arrow in option.Arrows) output.Write($"  {point.Key} -> {arrow.To} [{look}, penwidth={GraphWords.Number(arrow.Width)}];\n");
        }
    }

    /// <summary>Graphviz reads two characters in a quoted text, the quote and the backslash; and it reads entities of HTML.</summary>
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";
}
