using System.Text;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Authoring;

/// <summary>One way in which the talk of the template can go, and the endings it leads to: one of them for each circumstance, where there are several.</summary>
/// <param name="Text">The file of the template with the words of such an ending.</param>
/// <param name="Condition">In Ink, where the ways above it do not hold.</param>
/// <param name="Policy">A policy that goes this way.</param>
internal sealed record Rung(string Text, string Condition, Policy Policy, IReadOnlyList<NewEnding> Endings);

/// <summary>How the endings of a new scenario follow from the talk: from the best way it can go to the worst.</summary>
internal static class EndingLadder
{
    /// <summary>The values of the template's hidden circumstance, in their order.</summary>
    public static IReadOnlyList<string> Circumstances { get; } = ["overloaded", "unsure", "in_the_right"];

    /// <summary>Clear and caring leads to the strong endings, one of both to the mixed ones, neither to the weak ones.</summary>
    public static IReadOnlyList<Rung> Of(IReadOnlyList<NewEnding> endings)
    {
        var mixed = endings.Where(ending => ending.Outcome == Outcome.Mixed).ToList();
        Rung[] rungs =
        [
            new("ending-both.ink", "dated && safety >= 60 && commitment >= 60", Policy.MostIntegrated, [.. endings.Where(ending => ending.Outcome == Outcome.Strong)]),
            .. mixed.Count == 1 ? (Rung[])[new("ending-halfway.ink", "dated || safety >= 50", Policy.CareOnly, mixed)] :
            [
                new("ending-pushed.ink", "dated", Policy.ClearOnly, [.. mixed.Where((_, at) => at % 2 == 0)]),
                new("ending-soothed.ink", "safety >= 50", Policy.CareOnly, [.. mixed.Where((_, at) => at % 2 == 1)]),
            ],
            new("ending-neither.ink", "else", Policy.Neither, [.. endings.Where(ending => ending.Outcome == Outcome.Weak)]),
        ];
        return [.. rungs.Where(rung => rung.Endings.Count > 0)];
    }

    /// <summary>The ladder in Ink: the first rung that holds is taken, and the last one always does.</summary>
    public static string Ink(IReadOnlyList<Rung> rungs)
    {
        var ink = new StringBuilder("{\n");
        foreach (var (at, rung) in rungs.Index())
        {
            ink.Append("- ").Append(at == rungs.Count - 1 ? "else" : rung.Condition).Append(":\n");
            if (rung.Endings.Count == 1) ink.Append("    -> ending_").Append(rung.Endings[0].Id).Append('\n');
            else AddByCircumstance(ink, rung.Endings);
        }

        return ink.Append('}').ToString();
    }

    /// <summary>A run of the plan for each ending.</summary>
    public static string Runs(IReadOnlyList<Rung> rungs) => string.Join(
        "\n\n",
        from rung in rungs
        from pair in rung.Endings.Index()
        let vary = rung.Endings.Count == 1 ? string.Empty : $"vary behind={Circumstances[pair.Index]}\n"
        select $"run {pair.Item.Id}\n{vary}policy {rung.Policy.Word()}\nexpect ending {pair.Item.Id}\nexpect outcome {pair.Item.Outcome.Word()}");

    private static void AddByCircumstance(StringBuilder ink, IReadOnlyList<NewEnding> endings)
    {
        ink.Append("    { behind:\n");
        foreach (var (at, ending) in endings.Index())
        {
            ink.Append("    - ").Append(at == endings.Count - 1 ? "else" : $"\"{Circumstances[at]}\"").Append(":\n");
            ink.Append("        -> ending_").Append(ending.Id).Append('\n');
        }

        ink.Append("    }\n");
    }
}
