namespace Rehearsal.Engine.Scripts;

/// <summary>What is wrong with the header of a file, said with its line.</summary>
/// <param name="problems">Where it goes, or null where nobody asks.</param>
internal sealed class HeaderFindings(string file, ICollection<Diagnostic>? problems)
{
    public void Error(string code, int line, string message, string remedy) => Add(new TagProblem(code, Severity.Error, message, remedy), line);

    public void Add(TagProblem problem, int line) => problems?.Add(problem.At(file, line));
}
