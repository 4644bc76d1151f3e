using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>What happens next in a run.</summary>
/// <param name="Line">1-based, in the plan.</param>
public abstract record PlanStep(int Line);

/// <summary><c>choose LABEL</c>: answers one choice point.</summary>
/// <param name="Answer">A number from 1, as shown, a label, or <c>knot.label</c>.</param>
public sealed record ChooseStep(int Line, string Answer) : PlanStep(Line);

/// <summary><c>policy NAME</c>: answers all the choice points that are left.</summary>
public sealed record PolicyStep(int Line, Policy Policy) : PlanStep(Line);

/// <summary><c>expect …</c>: checked where it stands.</summary>
public abstract record Expectation(int Line) : PlanStep(Line)
{
    /// <summary>What was expected and what was there instead, as a clause without its full stop; null when it is met.</summary>
    /// <param name="scene">What is on the stage.</param>
    /// <param name="variable">A global variable of the script, or null where it is no number.</param>
    public abstract string? Unmet(Scene scene, Func<string, double?> variable);
}
