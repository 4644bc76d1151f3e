using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>What the script allows: <c>// rehearsal: allow RH0507 because …</c> on the line, or alone on the one above.</summary>
/// <param name="written">Those that can be read.</param>
/// <param name="problems">About those that cannot.</param>
internal sealed class Allowances(IReadOnlyList<Allowance> written, IReadOnlyList<Diagnostic> problems)
{
    /// <summary>All of a script and its includes.</summary>
    public static Allowances In(SourceSet sources)
    {
        var problems = new List<Diagnostic>();
        var written = sources.Includes.Values.Prepend(sources.Root).SelectMany(file => AllowanceReader.Read(file, problems)).ToList();
        return new Allowances(written, problems);
    }

    /// <summary>The findings that are not allowed, and what is wrong with the allowances. An error cannot be allowed.</summary>
    /// <param name="open">Codes that may be found another time, and so may be allowed without a finding.</param>
    public IReadOnlyList<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, IReadOnlySet<string> open)
    {
        var used = new HashSet<Allowance>();
        var kept = findings.Where(finding => finding.IsError || !IsAllowed(finding, used)).ToList();
        return [.. kept, .. problems, .. written.Where(allowance => !used.Contains(allowance) && !open.Contains(allowance.Code)).Select(Unused)];
    }

    private bool IsAllowed(Diagnostic finding, HashSet<Allowance> used)
    {
        var fitting = written.Where(allowance => allowance.Fits(finding)).ToList();
        used.UnionWith(fitting);
        return fitting.Count > 0;
    }

    private static Diagnostic Unused(Allowance allowance) => LintedScript.Warning(
        DiagnosticCodes.AllowUnused, allowance.Place, $"{allowance.Code} is allowed here, and is not found here.", "Take the comment out, or put it on the line it is about or alone on the one above.");
}

/// <summary>One code that is allowed at one place.</summary>
/// <param name="Place">Where the comment stands.</param>
/// <param name="About">The line it is about.</param>
internal sealed record Allowance(string Code, SourcePlace Place, int About)
{
    /// <summary>A finding about the script as a whole may be allowed anywhere in the file it names.</summary>
    public bool Fits(Diagnostic finding) => finding.Code == Code && finding.File == Place.File && (finding.Line is not { } line || line == About);
}
