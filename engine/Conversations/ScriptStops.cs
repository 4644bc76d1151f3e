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
        var where = knot is null ? string.Empty : $", in the knot '{knot}'";
        return new Diagnostic(code, Severity.Error, place?.File ?? script.Name, place?.Line, $"{what}{where}.", remedy);
    }
}
