using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary><c>expect ending ID</c>.</summary>
public sealed record ExpectEnding(int Line, string Id) : Expectation(Line)
{
    /// <inheritdoc/>
    public override string? Unmet(Scene scene, Func<string, double?> variable) =>
        scene.Ending?.Id == Id ? null : $"expected the ending '{Id}', but {scene.Whereabouts()}";
}

/// <summary><c>expect outcome strong</c>.</summary>
public sealed record ExpectOutcome(int Line, Outcome Outcome) : Expectation(Line)
{
    /// <inheritdoc/>
    public override string? Unmet(Scene scene, Func<string, double?> variable) =>
        scene.Ending?.Outcome == Outcome ? null : $"expected the outcome '{Outcome.Word()}', but {scene.Whereabouts()}";
}
