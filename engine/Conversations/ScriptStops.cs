using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>What is said when a script stops: always the file, and the knot and its line where they are known.</summary>
public static class ScriptStops
{
    /// <param name="knot">Null at the top of the script, or when nobody knows.</param>
    /// <param name="what">A sentence without its full stop.</param>
    public static Diagnostic At(Script script, string? knot, string code, string what, string remedy)
    {
        var place = knot is not null && script.Knots.TryGetValue(knot, out var at) ? at : null;
        return new Diagnostic(code, Severity.Error, place?.File ?? script.Name, place?.Line, Sentence(what, knot), remedy);
    }

    /// <summary>A talk that is over before it began; nothing is shown of it.</summary>
    /// <param name="knot">As in <see cref="At"/>.</param>
    public static Diagnostic BeforeAnythingIsSaid(Script script, string? knot) =>
        At(script, knot, DiagnosticCodes.InkRuntimeError, "The script ends before anything is said", "Write a line, or divert to the first knot: '-> opening'.");

    /// <summary>Some of what Ink says ends in a question.</summary>
    private static string Sentence(string what, string? knot) => what.EndsWith('?')
        ? knot is null ? what : $"{what} It is in the knot '{knot}'."
        : knot is null ? $"{what}." : $"{what}, in the knot '{knot}'.";
}
