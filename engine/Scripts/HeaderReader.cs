using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Reads the tags at the top of a script from its text, without compiling it: enough for the library, and each
/// finding knows its line.
/// </summary>
public static class HeaderReader
{
    private static readonly string[] Declarations = ["VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE"];

    /// <summary>
    /// The header. A wrong tag becomes a problem and its value is left out; a missing title becomes
    /// <paramref name="id"/>. Never throws.
    /// </summary>
    public static ScenarioHeader Read(SourceFile source, string id, ICollection<Diagnostic>? problems = null)
    {
        var reader = new HeaderTags(new HeaderFindings(source.Name, problems));
        foreach (var (text, line) in TagsAtTop(source.Text)) reader.Read(text, line);
        return reader.Finish(id);
    }

    /// <summary>The raw tags before the first line of content, each with its 1-based line.</summary>
    public static IEnumerable<(string Text, int Line)> TagsAtTop(string source)
    {
        var number = 0;
        foreach (var raw in InkComments.Strip(source).Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || IsDeclaration(line)) continue;
            if (line[0] != '#') yield break;
            foreach (var tag in SplitTags(line)) yield return (tag, number);
        }
    }

    private static bool IsDeclaration(string line) =>
        line[0] == '~' || Declarations.Any(word => line.StartsWith(word, StringComparison.Ordinal) && line.Length > word.Length && char.IsWhiteSpace(line[word.Length]));

    /// <summary>Splits at each '#' that is not escaped, and takes Ink's escapes out.</summary>
    private static IEnumerable<string> SplitTags(string line)
    {
        var tag = new StringBuilder();
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length) tag.Append(line[++at]);
            else if (line[at] == '#')
            {
                yield return tag.ToString().Trim();
                tag.Clear();
            }
            else tag.Append(line[at]);
        }

        yield return tag.ToString().Trim();
    }
}
