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
        foreach (var tag in TagsAtTop(source.Text)) reader.Read(tag.Text, tag.Line, tag.HasLogic);
        return reader.Finish(id);
    }

    /// <summary>The tags before the first line of content, without Ink's escapes, each with its 1-based line; logic is a brace that is not escaped.</summary>
    public static IEnumerable<(string Text, int Line, bool HasLogic)> TagsAtTop(string source)
    {
        var number = 0;
        foreach (var raw in InkComments.Strip(source).Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || IsDeclaration(line)) continue;
            if (line[0] != '#') yield break;
            foreach (var (text, hasLogic) in SplitTags(line)) yield return (text, number, hasLogic);
        }
    }

    private static bool IsDeclaration(string line) =>
        line[0] == '~' || Declarations.Any(word => line.StartsWith(word, StringComparison.Ordinal) && line.Length > word.Length && char.IsWhiteSpace(line[word.Length]));

    /// <summary>Splits at each '#' that is not escaped, and takes Ink's escapes out.</summary>
    private static IEnumerable<(string Text, bool HasLogic)> SplitTags(string line)
    {
        var (tag, hasLogic) = (new StringBuilder(), false);
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length)
            {
                tag.Append(line[++at]);
            }
            else if (line[at] == '#')
            {
                yield return (tag.ToString().Trim(), hasLogic);
                tag.Clear();
                hasLogic = false;
            }
            else
            {
                hasLogic |= line[at] == '{';
                tag.Append(line[at]);
            }
        }

        yield return (tag.ToString().Trim(), hasLogic);
    }
}
