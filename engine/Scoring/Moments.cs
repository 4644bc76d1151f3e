using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>Finds the rated turns of one talk, and which of them were carried by a later line.</summary>
public static class Moments
{
    /// <summary>The moments of a talk in order, numbered from 1. Turns without a rated choice are passed over, and do not stand between two rated ones.</summary>
    public static IReadOnlyList<Moment> Of(IReadOnlyList<Turn> turns)
    {
        var rated = turns.Where(turn => turn.Chosen?.Rating is not null).ToList();
        return [.. rated.Select((turn, index) => MomentOf(turn, index + 1, rated.Skip(index + 1).Take(Exchange.Reach)))];
    }

    private static Moment MomentOf(Turn turn, int number, IEnumerable<Turn> next)
    {
        var chosen = turn.Chosen!;
        var choices = turn.Scene.Choices;
        return new Moment(number, turn, chosen, IsCarried(chosen, next), choices[WithinReach.IndexAmong(choices)!.Value]);
    }

    private static bool IsCarried(Choice chosen, IEnumerable<Turn> next) =>
        chosen is { OpensRoom: true, Rating.Quadrant: Quadrant.PeopleLed } && next.Any(turn => Exchange.CanBeCompletedBy(turn.Chosen!.Rating!.Value));
}
