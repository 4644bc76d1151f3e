using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Finds the allowances in the comments of a file.</summary>
internal static partial class AllowanceReader
{
    public static IReadOnlyList<Allowance> Read(SourceFile file, ICollection<Diagnostic> problems)
    {
        if (!file.Text.Contains("rehearsal:", StringComparison.Ordinal)) return [];
        var (lines, found) = (file.Text.Split('\n'), new List<Allowance>());
        foreach (var (index, line) in lines.Index())
        {
            if (Comment().Match(line) is not { Success: true } comment) continue;
            var alone = line.AsSpan(0, comment.Index).IsWhiteSpace();
            found.AddRange(Read(comment.Groups["said"].Value, new SourcePlace(file.Name, index + 1) { Column = comment.Index + 1 }, alone ? Below(lines, index) : index + 1, problems));
        }

        return found;
    }

    private static IEnumerable<Allowance> Read(string said, SourcePlace place, int about, ICollection<Diagnostic> problems)
    {
        if (Allow().Match(said) is { Success: true } allow) return allow.Groups["code"].Captures.Select(code => new Allowance(code.Value, place, about));
        problems.Add(LintedScript.Warning(DiagnosticCodes.AllowMalformed, place, "This comment allows nothing: it names no code, or gives no reason.", "Write it as '// rehearsal: allow RH0507 because she must not win this one'."));
        return [];
    }

    /// <summary>The number of the next line that is not such a comment itself.</summary>
    private static int Below(string[] lines, int index)
    {
        do index++;
        while (index < lines.Length && Comment().Match(lines[index]) is { Success: true } comment && lines[index].AsSpan(0, comment.Index).IsWhiteSpace());
        return index + 1;
    }

    [GeneratedRegex(@"//\s*rehearsal:\s*(?<said>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^allow\s+(?<code>RH\d{4})(\s*,\s*(?<code>RH\d{4}))*\s+because\s+\S", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Allow();
}
