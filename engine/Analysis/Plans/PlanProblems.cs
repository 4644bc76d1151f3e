using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>What is wrong with a plan, in the order it was found.</summary>
internal sealed class PlanProblems(string file)
{
    private readonly List<Diagnostic> found = [];

    public IReadOnlyList<Diagnostic> All => found;

    public bool None => found.Count == 0;

    /// <param name="line">1-based, or null for the plan as a whole.</param>
    public void Add(int? line, string message, string remedy) =>
        found.Add(new Diagnostic(DiagnosticCodes.PlanMalformed, Severity.Error, file, line, message, remedy));
}
