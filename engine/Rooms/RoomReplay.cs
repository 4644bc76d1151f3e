using System.Collections.Immutable;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>The room that was kept: its events one after the other, and then its ballots and guesses as they stood last.</summary>
internal static class RoomReplay
{
    /// <exception cref="FormatException">Something kept does not fit the room.</exception>
    public static Room Of(
        RoomStart start,
        IReadOnlyList<RoomEvent> events,
        IReadOnlyList<(Urn Urn, string Ballot, int Option)> votes,
        IReadOnlyList<(int Moment, string Ballot, int Option, Rating Guess)> guesses)
    {
        var room = new Room(start);
        foreach (var (at, happened) in events.Index())
        {
            if (!Fits(room, happened)) throw new FormatException(FormattableString.Invariant($"event {at + 1} does not fit what happened before it"));
            room = RoomRules.Apply(room, happened);
        }

        if (votes.Any(vote => !IsOption(room, vote.Urn.Table, vote.Urn.Moment, vote.Option))) throw new FormatException("a ballot is for no option");
        if (guesses.Any(guess => !IsOption(room, 0, guess.Moment, guess.Option))) throw new FormatException("a guess is at no option");
        return room with
        {
            Ballots = votes.GroupBy(vote => vote.Urn).ToImmutableDictionary(urn => urn.Key, urn => urn.ToImmutableDictionary(vote => vote.Ballot, vote => vote.Option, StringComparer.Ordinal)),
            Guesses = guesses.GroupBy(guess => guess.Moment).ToImmutableDictionary(moment => moment.Key, moment => moment.ToImmutableDictionary(guess => (guess.Ballot, guess.Option), guess => guess.Guess)),
        };
    }

    /// <summary>Whether an event can have happened in a room, as far as the rules look at what it names.</summary>
    private static bool Fits(Room room, RoomEvent happened) => happened switch
    {
        Joined joined => joined.Table <= room.Start.TableCount,
        Went went => room.PersonNumbered(went.Number) is not null,
        StepTaken step => !RoomSteps.OfRound(isFull: true).Contains(step.To) || room.Moment is not null,
        RoundChosen => room.Moment is not null,
        SceneCame came => came.Table == 0 || room.Tables.ContainsKey(came.Table),
        HandsCounted hands => room.Moment is { } moment && hands.Urn.Table == 0 && hands.Urn.Moment == moment.Number && hands.Counts.Count == moment.Scene.Choices.Count,
        Followed followed => MomentOf(room, followed.Table) is { } moment && followed.Option < moment.Scene.Choices.Count && !(followed.LookAt >= moment.Scene.Choices.Count),
        BranchLeft => room.Step == RoomStep.Branch,
        TableFormed formed => formed.Table > 0 && formed.Members.All(member => room.PersonNumbered(member) is not null),
        Swapped swapped => room.Tables.ContainsKey(swapped.Table),
        Undone => !room.Before.IsEmpty,
        _ => room.Step != RoomStep.Closed,
    };

    private static RoomMoment? MomentOf(Room room, int table) => table == 0 ? room.Moment : room.Tables.GetValueOrDefault(table)?.Moment;

    /// <summary>A moment that the room went back from has its ballots, but no scene until the room comes there again.</summary>
    private static bool IsOption(Room room, int table, int number, int option)
    {
        var moments = table == 0 ? room.Moments : room.Tables.GetValueOrDefault(table)?.Moments ?? [];
        return moments.FirstOrDefault(moment => moment.Number == number) is not { } moment || option < moment.Scene.Choices.Count;
    }
}
