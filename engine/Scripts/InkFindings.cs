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

    /// <param name="place">From <see cref="Place"/>.</param>
    public void Add(TagProblem problem, SourcePlace place) =>
        Add(new Diagnostic(problem.Code, problem.Severity, place.File, place.Line, CleanText.Line(problem.Message), CleanText.Line(problem.Remedy)) { Column = place.Column });

    public void Add(TagProblem problem, WrittenTag tag) =>
        Add(new Diagnostic(problem.Code, problem.Severity, File(tag.File), tag.Line, CleanText.Line(problem.Message), CleanText.Line(problem.Remedy)) { Column = tag.Column });

    /// <summary>Where a node of the syntax tree begins; a flow and a choice begin at their name, for before it stands only punctuation.</summary>
    public SourcePlace Place(Ink.Parsed.Object node)
    {
        var (at, name) = (node.debugMetadata, NameOf(node));
        int? column = name is not null && name.startLineNumber == at?.startLineNumber ? name.startCharacterNumber : null;
        return new SourcePlace(File(at?.fileName), at?.startLineNumber ?? 1)
        {
            // A label stands in brackets, and Ink counts from the first of them.
            Column = node is Ink.Parsed.Choice ? column + 1 : node is Ink.Parsed.Divert ? at?.startCharacterNumber : column,
        };
    }

    public void Add(string code, string? file, int? line, string message, string remedy) =>
        Add(new Diagnostic(code, Severity.Error, File(file), line, message, remedy));

    private void Add(Diagnostic finding)
    {
        if (all.Count < 1000 && !all.Contains(finding)) all.Add(finding);
    }

    private static Ink.Runtime.DebugMetadata? NameOf(Ink.Parsed.Object node) => node switch
    {
        Ink.Parsed.FlowBase flow => flow.identifier?.debugMetadata,
        Ink.Parsed.Choice choice => choice.identifier?.debugMetadata,
        Ink.Parsed.VariableAssignment variable => variable.variableIdentifier?.debugMetadata,
        _ => null,
    };

    private static string Sentence(string text) => text is [.., '.' or '!' or '?'] ? text : text + ".";

    [GeneratedRegex(@"^[A-Z ]+: (?:'(?<file>[^']*)' )?line (?<line>\d+): (?<text>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Located();
}
