using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>Where in the debrief we are. It asks before it tells, one thing at a time (d≈.67 for structured debriefs, Tannenbaum and Cerasoli 2013).</summary>
internal abstract record DebriefStep
{
    /// <summary>The options of this step; 0 where it has none.</summary>
    public virtual int Options(Debriefed talk) => 0;

    public virtual int? Marked => null;

    /// <summary>The same step with another option marked.</summary>
    public virtual DebriefStep Mark(int? marked) => this;

    public virtual Typing? Typing => null;

    /// <summary>The same step with another line in its field.</summary>
    public virtual DebriefStep Typed(Typing typing) => this;
}

/// <summary>Which line would you take back?</summary>
internal sealed record AskTakeBack(int? At = null) : DebriefStep
{
    public override int? Marked => At;

    public override int Options(Debriefed talk) => talk.Debrief.Moments.Count;

    public override DebriefStep Mark(int? marked) => this with { At = marked };
}

/// <summary>How clear were you? How much care was in it? 1–5.</summary>
internal sealed record AskSelf(bool AboutCare, int? At = null) : DebriefStep
{
    public const int Steps = 5;

    public override int? Marked => At;

    public override int Options(Debriefed talk) => Steps;

    public override DebriefStep Mark(int? marked) => this with { At = marked };
}

/// <summary>What the partner might tell a friend, and the lines counted.</summary>
internal sealed record HearFriend : DebriefStep;

/// <summary>One moment worth another try.</summary>
internal sealed record SeeMoment : DebriefStep;

/// <summary>A line that worked, and why (self-explanation, g≈.55, Bisra 2018).</summary>
/// <param name="Why">Null where no line stands out, and nothing is asked.</param>
internal sealed record AskWhy(Typing? Why) : DebriefStep
{
    public override Typing? Typing => Why;

    public override DebriefStep Typed(Typing typing) => Why is null ? this : new AskWhy(typing);
}

/// <summary>The cue of a plan.</summary>
/// <param name="Left">What is suggested for this plan and the ones after it.</param>
internal sealed record PlanWhen(Typing When, IReadOnlyList<IfThenPlan> Left) : DebriefStep
{
    public override Typing Typing => When;

    public override DebriefStep Typed(Typing typing) => this with { When = typing };
}

/// <summary>The response of a plan.</summary>
internal sealed record PlanWill(string When, Typing Will, IReadOnlyList<IfThenPlan> Left) : DebriefStep
{
    public override Typing Typing => Will;

    public override DebriefStep Typed(Typing typing) => this with { Will = typing };
}

/// <summary>The opening line, aloud.</summary>
internal sealed record SayAloud : DebriefStep;

/// <summary>What comes after.</summary>
internal sealed record Parting : DebriefStep;
