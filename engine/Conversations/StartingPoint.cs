namespace Rehearsal.Engine.Conversations;

/// <summary>Where a talk begins when not at the top of the script: a writer tries out a later scene.</summary>
/// <param name="Knot"><c>knot</c> or <c>knot.stitch</c>; null for the top of the script.</param>
/// <param name="Variables">Global variables → what they are set to before the first line, over what the circumstances say.</param>
public sealed record StartingPoint(string? Knot, IReadOnlyDictionary<string, string> Variables);
