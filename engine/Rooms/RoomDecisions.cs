using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Rooms;

/// <summary>Whether what somebody asks may happen in the room as it stands: pure.</summary>
public static class RoomDecisions
{
    /// <summary>People that a room takes.</summary>
    public const int MostPeople = 1000;

    /// <summary>Letters of a name.</summary>
    public const int LongestName = 40;

    private const string NotIn = "This phone is not in the room. Come in with the code.";

    private const string Over = "That moment is over.";

    public static RoomDecision Of(Room room, RoomAsk ask, DateTimeOffset now) => room.Step == RoomStep.Closed ? RoomDecision.No("The room is closed.") : ask switch
    {
        JoinAsk join => Join(room, join),
        LeaveAsk leave => PersonOf(room, leave.Token) is { } person ? Go(room, person, isRemoved: false) : RoomDecision.No(NotIn),
        OrderAsk { Order: MovingOrder, From: { } from } when from != room.Whereabouts => RoomDecision.No("The room has gone on meanwhile."),
        OrderAsk { Order: var order } => OrderDecisions.Of(room, order, now),
        VoteAsk vote => Vote(room, vote),
        GuessAsk guess => Guess(room, guess),
        TableGoOnAsk on => GoOn(room, on, now),
        TrioSaidAsk said => Said(room, said, now),
        TrioSwapAsk swap => Swap(room, swap),
        _ => throw new ArgumentOutOfRangeException(nameof(ask), ask, "Nobody knows this ask."),
    };

    /// <summary>Who a token belongs to, if they may take part; or null.</summary>
    public static RoomPerson? PersonOf(Room room, string token) =>
        room.PersonWith(BallotKeys.OfPerson(room.Start.Keys, token)) is { Standing: Standing.Here } person ? person : null;

    private static RoomDecision Join(Room room, JoinAsk join)
    {
        var key = BallotKeys.OfPerson(room.Start.Keys, join.Token);
        var known = room.PersonWith(key);
        if (known is { Standing: Standing.Removed }) return RoomDecision.No("This phone was taken out of the room.");
        if (known is null && !room.DoorIsOpen) return RoomDecision.No("The door is shut. Ask the facilitator to open it.");
        if (known is null && room.People.Count >= MostPeople) return RoomDecision.No("The room is full.");
        if (join.Table is { } asked && (asked < 1 || asked > room.Start.TableCount)) return RoomDecision.No(room.Start.TableCount == 0 ? "This room has no tables." : string.Create(CultureInfo.InvariantCulture, $"The tables go from 1 to {room.Start.TableCount}."));
        var joined = new Joined(key, NameFor(room, join.Name, key), join.Table ?? (known?.Table > 0 ? known.Table : EmptiestTable(room)));
        var number = known?.Number ?? room.People.Count + 1;
        return room is { Start.Form: RoomForm.Trios, Step: RoomStep.Tables } && !room.Tables.Values.Any(table => table.Members.Contains(number))
            ? RoomDecision.Of(joined, Trios.WithLatecomer(room, number))
            : RoomDecision.Of(joined);
    }

    /// <summary>Somebody goes; a trio goes on without them.</summary>
    internal static RoomDecision Go(Room room, RoomPerson person, bool isRemoved) =>
        RoomDecision.Of([new Went(person.Number, isRemoved), .. Trios.Without(room, person.Number)]);

    /// <summary>The table with the fewest people; 0 where there are none.</summary>
    private static int EmptiestTable(Room room) => room.Start.TableCount == 0 ? 0 : Enumerable.Range(1, room.Start.TableCount).MinBy(table => room.Present.Count(person => person.Table == table));

    /// <summary>Clean, short, and unlike any other name in the room.</summary>
    private static string NameFor(Room room, string name, string key)
    {
        var clean = CleanText.Line(name).Trim();
        if (clean.Length > LongestName) clean = clean[..LongestName].TrimEnd();
        if (clean.Length > 0 && char.IsHighSurrogate(clean[^1])) clean = clean[..^1];
        if (clean.Length == 0) return clean;
        var taken = room.People.Where(person => person.Key != key).Select(person => person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (free, number) = (clean, 1);
        while (taken.Contains(free)) free = string.Create(CultureInfo.InvariantCulture, $"{clean} {++number}");
        return free;
    }

    private static RoomDecision Vote(Room room, VoteAsk vote)
    {
        if (PersonOf(room, vote.Token) is not { } person) return RoomDecision.No(NotIn);
        if (room.IsPaused) return RoomDecision.No("The room is paused.");
        if (room.Step == RoomStep.Tables) return VoteAtTable(room, person, vote);
        if (room.OpenUrn is not { } urn || urn.Moment != vote.Moment || urn.Vote != vote.Vote) return RoomDecision.No("This vote is not open.");
        if (vote.Option is { } option && !Has(room.Moment!, option)) return RoomDecision.No("There is no such option.");
        return RoomDecision.Of(new Voted(urn, BallotKeys.OfBallot(room.Start.Keys, vote.Token, 0, urn.Moment), vote.Option));
    }

    private static RoomDecision VoteAtTable(Room room, RoomPerson person, VoteAsk vote)
    {
        if (room.Start.Form != RoomForm.Tables || room.TableOf(person) is not { Moment: { } moment } table) return RoomDecision.No("There is no vote at this table.");
        if (moment.Number != vote.Moment || vote.Vote != VoteRound.First || moment.Followed is not null) return RoomDecision.No(Over);
        if (vote.Option is { } option && !Has(moment, option)) return RoomDecision.No("There is no such option.");
        return RoomDecision.Of(new Voted(new Urn(table.Number, moment.Number, VoteRound.First), BallotKeys.OfBallot(room.Start.Keys, vote.Token, table.Number, moment.Number), vote.Option));
    }

    private static RoomDecision Guess(Room room, GuessAsk guess)
    {
        if (PersonOf(room, guess.Token) is null) return RoomDecision.No(NotIn);
        if (room.IsPaused) return RoomDecision.No("The room is paused.");
        if (room is not { Step: RoomStep.Guess, Moment: { } moment } || moment.Number != guess.Moment) return RoomDecision.No("The guessing is not open.");
        if (!Has(moment, guess.Option) || moment.Scene.Choices[guess.Option].Rating is null) return RoomDecision.No("There is no such option to guess.");
        return RoomDecision.Of(new Guessed(moment.Number, BallotKeys.OfBallot(room.Start.Keys, guess.Token, 0, moment.Number), guess.Option, guess.Guess));
    }

    private static RoomDecision GoOn(Room room, TableGoOnAsk on, DateTimeOffset now)
    {
        if (PersonOf(room, on.Token) is not { } person) return RoomDecision.No(NotIn);
        if (room.IsPaused) return RoomDecision.No("The room is paused.");
        if (room is not { Step: RoomStep.Tables, Start.Form: RoomForm.Tables } || room.TableOf(person) is not { Moment: { } moment } table) return RoomDecision.No("There is no talk at this table.");
        if (moment.Number != on.Moment || moment.Followed is not null || moment.Scene.IsOver) return RoomDecision.No(Over);
        if (moment.Scene.Choices.Count == 1) return RoomDecision.Of(new Followed(table.Number, 0, FollowBy.Reading, null, now));
        var ballots = room.BallotsIn(new Urn(table.Number, moment.Number, VoteRound.First));
        var members = room.Present.Count(other => room.TableOf(other)?.Number == table.Number);
        if (ballots.Count == 0 || 2 * ballots.Count < members) return RoomDecision.No("At least half of the table votes first.");
        var top = ballots.Values.CountBy(option => option).OrderByDescending(count => count.Value).Take(2).ToList();
        return top.Count == 2 && top[0].Value == top[1].Value
            ? RoomDecision.No("The table is split. Talk it over; everybody can change their vote.")
            : RoomDecision.Of(new Followed(table.Number, top[0].Key, FollowBy.Majority, null, now));
    }

    private static RoomDecision Said(Room room, TrioSaidAsk said, DateTimeOffset now)
    {
        if (PersonOf(room, said.Token) is not { } person) return RoomDecision.No(NotIn);
        if (room.IsPaused) return RoomDecision.No("The room is paused.");
        if (room is not { Step: RoomStep.Tables, Start.Form: RoomForm.Trios } || room.TableOf(person) is not { Moment: { } moment } table) return RoomDecision.No("There is no talk at this table.");
        if (table.PartOf(person.Number) != TrioPart.Partner) return RoomDecision.No("Whoever plays the partner says how the talk goes on.");
        if (moment.Number != said.Moment || moment.Followed is not null) return RoomDecision.No(Over);
        return Has(moment, said.Option) ? RoomDecision.Of(new Followed(table.Number, said.Option, FollowBy.Pick, null, now)) : RoomDecision.No("There is no such option.");
    }

    private static RoomDecision Swap(Room room, TrioSwapAsk swap)
    {
        if (PersonOf(room, swap.Token) is not { } person) return RoomDecision.No(NotIn);
        return room is { Step: RoomStep.Tables, Start.Form: RoomForm.Trios } && room.TableOf(person) is { } table
            ? RoomDecision.Of(new Swapped(table.Number))
            : RoomDecision.No("There is nothing to swap now.");
    }

    private static bool Has(RoomMoment moment, int option) => option >= 0 && option < moment.Scene.Choices.Count;
}
