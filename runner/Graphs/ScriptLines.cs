using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Graphs;

/// <summary>The lines of a script on a page, each with a place to link to.</summary>
/// <param name="sources">The script and its includes; what a choice point calls its file is the name of one of them.</param>
internal sealed class ScriptLines(IReadOnlyList<SourceFile> sources)
{
    private readonly string[][] texts = [.. sources.Select(source => source.Text.TrimEnd('\n').Split('\n'))];

    /// <summary>The link to the line of an option, or else to that of its point; null when the script has no such line.</summary>
    public string? LinkTo(PicturePoint point, PictureOption option) => Link(point.File, option.Line ?? point.Line);

    public void Write(TextWriter output)
    {
        for (var file = 0; file < texts.Length; file++)
        {
            output.Write($"<h2>{GraphWords.Encoded(CleanText.Line(Path.GetFileName(sources[file].Name)))}</h2>\n<pre>");
            for (var line = 1; line <= texts[file].Length; line++) output.Write($"<span class=\"line\" id=\"{Key(file, line)}\" data-line=\"{line}\">{GraphWords.Encoded(CleanText.Line(texts[file][line - 1]))}\n</span>");
            output.Write("</pre>\n");
        }
    }

    private string? Link(string? file, int? line)
    {
        var at = Enumerable.Range(0, texts.Length).FirstOrDefault(index => sources[index].Name == file, -1);
        return at >= 0 && line >= 1 && line <= texts[at].Length ? $"#{Key(at, line.Value)}" : null;
    }

    private static string Key(int file, int line) => $"f{file}-{line}";
}
