using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary><c>expect offered LABEL</c>.</summary>
/// <param name="Label">A label, or <c>knot.label</c>.</param>
public sealed record ExpectOffered(int Line, string Label) : Expectation(Line)
{
    /// <inheritdoc/>
    public override string? Unmet(Scene scene, Func<string, double?> variable) =>
        scene.Offers(Label) ? null : $"expected '{Label}' to be on offer, but {scene.Whereabouts()}";
}

/// <summary><c>expect not offered LABEL</c>.</summary>
/// <param name="Label">A label, or <c>knot.label</c>.</param>
public sealed record ExpectNotOffered(int Line, string Label) : Expectation(Line)
{
    /// <inheritdoc/>
    public override string? Unmet(Scene scene, Func<string, double?> variable) =>
        scene.Offers(Label) ? $"expected '{Label}' not to be on offer, but {scene.Whereabouts()}" : null;
}
