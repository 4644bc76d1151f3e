using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>How an if-then plan is written.</summary>
internal static class PlanWords
{
    public static string Sentence(IfThenPlan plan) => $"When {plan.When}, I will {plan.Will}{(EndsSentence(plan.Will) ? "" : ".")}";

    /// <summary>What the learner said of it later.</summary>
    public static string Answer(PlanAnswer answer) => answer switch
    {
        PlanAnswer.Yes => "kept",
        PlanAnswer.Partly => "partly kept",
        _ => "not this time",
    };

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', '’').EndsWith('.') || text.TrimEnd('”', '"', '’').EndsWith('?') || text.TrimEnd('”', '"', '’').EndsWith('!');
}
