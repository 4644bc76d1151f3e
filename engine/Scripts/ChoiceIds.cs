using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Gives each choice its identity: <c>knot.label</c>, with the stitch where two stitches of a knot share a label.</summary>
internal sealed class ChoiceIds(IEnumerable<Parsed.Choice> choices)
{
    private readonly HashSet<string> shared = [.. choices
        .Where(choice => choice.identifier is not null)
        .GroupBy(Short, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)];

    public string Of(Parsed.Choice choice, string path) =>
        choice.identifier is null ? path
        : shared.Contains(Short(choice)) && StitchOf(choice) is { } stitch ? $"{KnotOf(choice)}.{stitch}.{choice.identifier.name}"
        : Short(choice);

    private static string Short(Parsed.Choice choice) => KnotOf(choice) is { } knot ? $"{knot}.{choice.identifier.name}" : choice.identifier.name;

    public static string? KnotOf(Parsed.Object node) => Enclosing<Parsed.Knot>(node)?.name;

    private static string? StitchOf(Parsed.Object node) => Enclosing<Parsed.Stitch>(node)?.name;

    private static TFlow? Enclosing<TFlow>(Parsed.Object node)
        where TFlow : Parsed.FlowBase
    {
        for (var at = node; at is not null; at = at.parent)
        {
            if (at is TFlow flow) return flow;
        }

        return null;
    }
}
