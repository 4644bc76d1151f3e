using System.Globalization;

namespace Rehearsal.Engine.Scripts;

/// <summary>How much a finding matters: an error stops a script from being played, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>
/// Something wrong with a script or with what a script did, said to the person who can mend it.
/// </summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>; its page is <c>docs/rules/CODE.md</c>.</param>
/// <param name="Severity">Whether the script can still be played.</param>
/// <param name="File">The file as the user named it; an include lies in the script's folder, and is named from where the script is.</param>
/// <param name="Line">1-based line, or null when the finding belongs to no single line.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do about it, in one sentence.</param>
public sealed record Diagnostic(string Code, Severity Severity, string File, int? Line, string Message, string Remedy)
{
    /// <summary>1-based column in UTF-16 units, or null when it is not known.</summary>
    public int? Column { get; init; }

    public bool IsError => Severity == Severity.Error;

    /// <summary>The one-line form that editors and problem matchers understand: <c>file:line:column: error RH0001: message remedy</c>, the numbers as far as they are known.</summary>
    public override string ToString()
    {
        var place = (Line, Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}:{column}"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}"),
            _ => File,
        };
        var word = IsError ? "error" : "warning";
        return $"{place}: {word} {Code}: {Message} {Remedy}";
    }
}
