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
            if (Opening().Match(line) is not { Success: true } opening || NameAt(line, opening.Length, opening.Value.Contains('-', StringComparison.Ordinal), cast) is not { } found) continue;
            var text = Said(line[(found.Colon + 1)..]);
            if (text.Length > 0) yield return new SpokenLine(found.Name, text, text.Contains('{', StringComparison.Ordinal), new SourcePlace(file.Name, index + 1) { Column = found.At + 1 });
        }
    }

    /// <summary>The name that a line begins with; a branch may have its condition before it.</summary>
    private static (string Name, int At, int Colon)? NameAt(string line, int at, bool isBranch, HashSet<string> cast)
    {
        var colon = line.IndexOf(':', at);
        if (colon < 0) return null;
        while (at < colon && char.IsWhiteSpace(line[at])) at++;
        var name = line[at..colon].TrimEnd();
        return cast.Contains(name) ? (name, at, colon) : isBranch ? NameAt(line, colon + 1, isBranch: false, cast) : null;
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

    /// <summary>The dashes of gathers and branches, and a label.</summary>
    [GeneratedRegex(@"^[\s-]*(\([^)]*\)\s*)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
