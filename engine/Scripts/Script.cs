using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Scripts;

/// <summary>A compiled scenario, ready to be played.</summary>
/// <param name="Id">The file name without <c>.ink</c>.</param>
/// <param name="Path">The full path of the script.</param>
/// <param name="Header">What the script says of itself.</param>
/// <param name="InkJson">Ink's compiled story.</param>
/// <param name="ContentHash">SHA-256 in lower-case hex over the LF-normalised script, its includes and its readings.</param>
/// <param name="Choices">Every choice of the script, by the path Ink gives it while running.</param>
/// <param name="Variables">The names of the script's global variables.</param>
/// <param name="Knots">Every knot and where it begins.</param>
public sealed record Script(
    string Id,
    string Path,
    ScenarioHeader Header,
    string InkJson,
    string ContentHash,
    IReadOnlyDictionary<string, ChoiceSource> Choices,
    IReadOnlySet<string> Variables,
    IReadOnlyDictionary<string, SourcePlace> Knots)
{
    /// <summary>The script as the user named it, for diagnostics.</summary>
    public string Name { get; init; } = Path;
}

/// <summary>Where a choice stands in the source.</summary>
/// <param name="Id">Its identity: <c>knot.label</c>, or Ink's path when unlabelled.</param>
/// <param name="Label">The Ink label, or null.</param>
/// <param name="Knot">The knot it stands in, or null at the top of the script.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Rating">As tagged, or null for an unrated choice.</param>
/// <param name="Contested">The readings beside the script spread widely (population SD of 1 or more on an axis).</param>
public sealed record ChoiceSource(string Id, string? Label, string? Knot, string File, int Line, Rating? Rating, bool Contested);

/// <summary>A place in the source; the line is 1-based.</summary>
public sealed record SourcePlace(string File, int Line)
{
    /// <summary>1-based, or null when it is not known.</summary>
    public int? Column { get; init; }

    public bool IsOnLineOf(SourcePlace other) => File == other.File && Line == other.Line;
}
