using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>Two if-then plans to begin from: one about the moment that cost most, or went best, and one for the rest (d≈.65, Gollwitzer and Sheeran 2006).</summary>
internal static class PlanSuggestions
{
    private const int LongestQuote = 90;

    public static IReadOnlyList<IfThenPlan> Of(Debriefed talk)
    {
        var moment = talk.Debrief.Costliest ?? talk.Debrief.Strongest;
        return moment is null ? [ForTheRest(talk.Debrief.Weaker)] : [About(moment), ForTheRest(talk.Debrief.Weaker)];
    }

    private static IfThenPlan About(Moment moment) => new(Cue(moment.Turn.Scene), $"say “{FirstSentences(moment.WithinReach.Text)}”");

    private static string Cue(Scene scene) => scene.Lines.LastOrDefault(line => line.Speaker is not null) is { } line
        ? $"{line.Speaker} says “{FirstSentences(line.Text)}”"
        : "the silence gets long";

    private static IfThenPlan ForTheRest(Finding<WeakerDimension> weaker) => weaker.Value?.Dimension switch
    {
        Dimension.Care => new("I have said what I need", "ask what stands in the way, and wait for the answer"),
        Dimension.Clarity => new("I notice that I talk around it", "say the request and the date in one sentence"),
        _ => new("I want to fill the silence", "count to five"),
    };

    /// <summary>As many whole sentences as are short enough to remember; at least the first.</summary>
    private static string FirstSentences(string text)
    {
        var end = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] is '.' or '?' or '!' && (at + 1 == text.Length || text[at + 1] == ' ');
            if (ends && (end < 0 || at < LongestQuote)) end = at;
        }

        return end < 0 ? text : text[..(end + 1)];
    }
}
