using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Cli;

/// <summary>A line of a script as it is shown under a finding: without its indentation, and of a long one the part that matters.</summary>
/// <param name="Caret">The cells before the place that the finding is about.</param>
internal sealed record ShownLine(string Text, int Caret)
{
    /// <summary>The most letters of a line that are shown.</summary>
    public const int Widest = 100;

    /// <summary>A part that does not begin with the line begins this many letters before the place.</summary>
    private const int Before = 30;

    private const int Narrowest = Before + 10;

    /// <summary>Null where the line is empty.</summary>
    /// <param name="column">1-based; null for its first letter.</param>
    /// <param name="room">How many cells there are; a place further to the right would be wrapped away from its caret.</param>
    public static ShownLine? Of(string line, int? column, int room = Widest + 2)
    {
        // Letters of two cells are seldom, and make a row that is longer, not wrong.
        var widest = Math.Clamp(room - 2, Narrowest, Widest);
        var (indent, end) = (line.Length - line.TrimStart().Length, line.TrimEnd().Length);
        var at = Math.Clamp((column ?? 1) - 1, indent, Math.Max(indent, end));
        var start = end - indent <= widest || at - indent < widest - Before ? indent : at - Before;
        var stop = Math.Min(end, start + widest);
        if (CleanText.Line(line[start..Math.Max(start, stop)]) is not { Length: > 0 } part) return null;
        var cut = start > indent ? "…" : string.Empty;
        return new ShownLine(cut + part + (stop < end ? "…" : string.Empty), CellWidth.Of(cut + CleanText.Line(line[start..at])));
    }
}
