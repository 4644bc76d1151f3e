using System.Text;
using System.Text.RegularExpressions;

namespace Rehearsal.Engine.Scripts;

/// <summary>A line that somebody of the cast says, as it is written.</summary>
/// <param name="Text">Without the name and the tags; where Ink computes a part of it, with its logic.</param>
/// <param name="IsComputed">There is logic in it.</param>
public sealed record SpokenLine(string Speaker, string Text, bool IsComputed, SourcePlace Place);

/// <summary>Finds the lines of the cast in the source: those that begin with a name and a colon. What stands inside a line's logic is not looked for.</summary>
internal static partial class SpokenLines
{
    public static IReadOnlyList<SpokenLine> In(SourceSet sources, ScenarioHeader header)
    {
        var cast = header.Cast.Select(member => member.Name).Where(name => name != "You").ToHashSet(StringComparer.Ordinal);
        return cast.Count == 0 ? [] : [.. sources.Includes.Values.Prepend(sources.Root).SelectMany(file => In(file, cast))];
    }

    private static IEnumerable<SpokenLine> In(SourceFile file, HashSet<string> cast)
    {
        foreach (var (index, line) in InkComments.Strip(file.Text).Split('\n').Index())
        {
            if (Spoken().Match(line) is not { Success: true } match) continue;
            var name = match.Groups["name"];
            if (!cast.Contains(name.Value.Trim())) continue;
            var text = Said(match.Groups["text"].Value);
            yield return new SpokenLine(name.Value.Trim(), text, text.Contains('{', StringComparison.Ordinal), new SourcePlace(file.Name, index + 1) { Column = name.Index + 1 });
        }
    }

    /// <summary>Up to the first tag or divert; what stands behind a backslash is meant as it is.</summary>
    private static string Said(string text)
    {
        var said = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length) said.Append(text[++at]);
            else if (text[at] == '#' || (text[at] == '-' && at + 1 < text.Length && text[at + 1] == '>')) break;
            else said.Append(text[at]);
        }

        return said.ToString().Replace("<>", string.Empty, StringComparison.Ordinal).Trim();
    }

    /// <summary>Behind gathers, or the condition of a branch, a name and what it says.</summary>
    [GeneratedRegex(@"^[\s-]*(\([^)]*\)\s*)?([^:#]*:\s+)??(?<name>[^:{}#|""]+):\s*(?<text>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spoken();
}
