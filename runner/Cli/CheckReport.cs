using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A script, and all that was found about it and what lies beside it.</summary>
/// <param name="Path">As the user named it, or the folder it lies in.</param>
internal sealed record CheckedScript(string Path, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The script itself could not be read, so nothing else is known of it.</summary>
    public bool IsUnreadable => Findings.Any(finding => finding.Code == DiagnosticCodes.FileUnreadable && finding.File == Path);
}

/// <summary>What a check found.</summary>
internal sealed record CheckReport(IReadOnlyList<CheckedScript> Scripts)
{
    public IEnumerable<Diagnostic> Findings => Scripts.SelectMany(script => script.Findings);

    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count(finding => !finding.IsError);

    /// <summary>One of <see cref="ExitCode"/>: warnings do not fail; what could not be read was not checked, and goes first.</summary>
    public int Code => Scripts.Any(script => script.IsUnreadable) ? ExitCode.Environment : Errors > 0 ? ExitCode.Findings : ExitCode.Done;
}
