using System.Globalization;
using System.Text.RegularExpressions;

namespace Rehearsal.Engine.Scripts;

/// <summary>Gathers what is wrong, each finding once.</summary>
internal sealed partial class InkFindings(SourceSet sources)
{
    private readonly List<Diagnostic> all = [];

    public SourceSet Sources => sources;

    public IReadOnlyList<Diagnostic> All => all;

    public bool HasError => all.Exists(finding => finding.IsError);

    /// <summary>A file as a user can open it; Ink knows an include by what its INCLUDE says.</summary>
    public string File(string? name) => name is null ? sources.Root.Name : sources.Includes.TryGetValue(name, out var include) ? include.Name : name;

    public bool IsRoot(string? name) => name is null || string.Equals(name, sources.Root.Name, StringComparison.Ordinal);

    public void FromInk(string message, Ink.ErrorType type)
    {
        if (type == Ink.ErrorType.Author) return;
        var match = Located().Match(message);
        var isError = type == Ink.ErrorType.Error;
        Add(new Diagnostic(
            isError ? DiagnosticCodes.InkError : DiagnosticCodes.InkWarning,
            isError ? Severity.Error : Severity.Warning,
            CleanText.Line(File(match.Success && match.Groups["file"].Success ? match.Groups["file"].Value : null)),
            match.Success && int.TryParse(match.Groups["line"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null,
            Sentence(CleanText.Line(match.Success ? match.Groups["text"].Value : message).Trim()),
            isError ? "Mend the Ink at this line." : "It compiles, but may not do what you mean."));
    }

    public void Add(TagProblem problem, Ink.Runtime.DebugMetadata? place) => Add(problem, place?.fileName, place?.startLineNumber);

    public void Add(TagProblem problem, string? file, int? line) =>
        Add(new Diagnostic(problem.Code, problem.Severity, File(file), line, CleanText.Line(problem.Message), CleanText.Line(problem.Remedy)));

    public void Add(string code, string? file, int? line, string message, string remedy) =>
        Add(new Diagnostic(code, Severity.Error, File(file), line, message, remedy));

    private void Add(Diagnostic finding)
    {
        if (all.Count < 1000 && !all.Contains(finding)) all.Add(finding);
    }

    private static string Sentence(string text) => text is [.., '.' or '!' or '?'] ? text : text + ".";

    [GeneratedRegex(@"^[A-Z ]+: (?:'(?<file>[^']*)' )?line (?<line>\d+): (?<text>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Located();
}
