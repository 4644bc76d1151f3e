using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>What the talk waits for.</summary>
internal abstract record TalkStage
{
    /// <summary>The option that is marked, where there are options; or null.</summary>
    public virtual int? Marked => null;
}

/// <summary>The partner's lines arrive one after another.</summary>
/// <param name="Arrival">The length of the log: names the line waited for, so that a pause that belongs to an older one is told apart.</param>
internal sealed record Arriving(int Arrival) : TalkStage;

/// <summary>The learner picks a reply.</summary>
internal sealed record Replying(int? Mark) : TalkStage
{
    public override int? Marked => Mark;
}

/// <summary>The options are hidden until the learner has said it in their own words.</summary>
internal sealed record Speaking(Typing Line) : TalkStage;

/// <summary>The learner picks the option nearest to their own words.</summary>
/// <param name="Line">What was typed; empty when it was said aloud.</param>
internal sealed record Matching(string Line, int? Mark) : TalkStage
{
    public override int? Marked => Mark;
}

/// <summary>The learner looks at their own line. Never scored.</summary>
/// <param name="Index">The option that was nearest, 0-based.</param>
/// <param name="Found">What they found in it, in the order of <see cref="SelfCheck.Questions"/>.</param>
internal sealed record Checking(string Line, int Index, IReadOnlyList<bool> Found, int? Mark) : TalkStage
{
    public override int? Marked => Mark;
}

/// <summary>The reply is said, the answer on its way.</summary>
internal sealed record Listening : TalkStage;

/// <summary>Nothing arrives and nothing is asked until the learner goes on.</summary>
/// <param name="Before">What the talk waited for.</param>
internal sealed record Paused(TalkStage Before) : TalkStage;

/// <summary>The learner picks a phase to go back to.</summary>
/// <param name="Before">What the talk waited for.</param>
internal sealed record GoingBack(TalkStage Before, int? Mark) : TalkStage
{
    public override int? Marked => Mark;
}

/// <summary>The talk is over; the debrief comes next.</summary>
internal sealed record Over : TalkStage;

/// <summary>The script broke off.</summary>
internal sealed record BrokenOff(IReadOnlyList<Diagnostic> Problems) : TalkStage;
