using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Reports;

/// <summary>One moment of a talk: what was said before it, what was said and thought, how it was read and why, and the line within reach.</summary>
internal static class MomentBlocks
{
    /// <summary>"Moment 3, agree, under pressure".</summary>
    public static string Title(Moment moment)
    {
        var phase = moment.Turn.Scene.Phase is { } known ? $", {known.Word()}" : "";
        return $"Moment {Words.Number(moment.Number)}{phase}{(moment.Turn.Scene.Pressure ? ", under pressure" : "")}";
    }

    /// <summary>Where the line stands: <c>I  integrated, clarity +2, care +1</c>.</summary>
    public static string Reading(Moment moment)
    {
        var carried = moment.IsCarried ? "; it made room and a clear line used it, so it counts as both" : "";
        return $"{moment.Quadrant.Letter()}, {moment.Quadrant.Word()}: clarity {CoachWords.Signed(moment.Rating.Clarity)}, care {CoachWords.Signed(moment.Rating.Care)}{carried}";
    }

    public static IEnumerable<Block> Of(Debriefed talk, Moment moment)
    {
        foreach (var line in moment.Turn.Scene.Lines)
        {
            foreach (var block in TalkBlocks.Of(line, coach: true)) yield return block;
        }

        yield return new Speech(Words.You, moment.Chosen.Text, IsYou: true);
        if (moment.Turn.OwnWords is { Text.Length: > 0 } own) yield return new Fact("In your words", own.Text);
        if (DebriefWords.Reaction(talk, moment) is { Thought: { } thought } reaction) yield return new Fact($"{reaction.Speaker} was thinking", thought);
        yield return new Fact("Read as", Reading(moment));
        if (moment.Chosen.Why is { } why) yield return new Fact("because", why);
        if (moment.Gap > 0) yield return new Fact("Within reach", moment.WithinReach.Text);
        if (moment.Gap > 0 && moment.WithinReach.Why is { } better) yield return new Fact("because", better);
        if (moment.IsContested) yield return new Fact("Contested", CoachWords.Contested);
    }
}
