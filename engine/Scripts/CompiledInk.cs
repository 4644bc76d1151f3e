namespace Rehearsal.Engine.Scripts;

/// <summary>What compiling yields; everything that need not be done again while the sources stay the same.</summary>
/// <param name="InkJson">Ink's compiled story.</param>
/// <param name="Choices">By the path Ink gives a choice while running.</param>
/// <param name="Variables">The names of the global variables.</param>
/// <param name="Knots">Every knot and where it begins.</param>
/// <param name="Warnings">Found on the way; none is an error.</param>
public sealed record CompiledInk(
    string InkJson,
    IReadOnlyDictionary<string, ChoiceSource> Choices,
    IReadOnlySet<string> Variables,
    IReadOnlyDictionary<string, SourcePlace> Knots,
    IReadOnlyList<Diagnostic> Warnings)
{
    /// <summary>How the script is built; only where it was asked for, and never kept.</summary>
    public ScriptOutline? Outline { get; init; }
}
