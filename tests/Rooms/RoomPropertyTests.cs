using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Rooms;

/// <summary>What holds in a room in whatever order people come, vote, go and are led.</summary>
public sealed class RoomPropertyTests
{
    [Fact]
    public void Nobody_has_two_ballots_in_an_urn_and_nobody_who_never_came_has_one() => Check((room, _) =>
        room.Ballots.All(urn => urn.Value.Count <= room.People.Count && urn.Value.Keys.All(ballot => Enumerable.Range(1, 12).Any(phone => BallotKeys.OfBallot(room.Start.Keys, Some.Token(phone), urn.Key.Table, urn.Key.Moment) == ballot))));

    [Fact]
    public void A_ballot_is_for_an_option_that_was_on_offer() => Check((room, _) =>
        room.Ballots.All(urn => OfferOf(room, urn.Key) is not { } offer || urn.Value.Values.All(option => option >= 0 && option < offer)));

    [Fact]
    public void What_is_refused_changes_nothing() => CheckSteps((before, after, ask, answer) => answer.Ok || ReferenceEquals(before, after));

    [Fact]
    public void What_is_done_follows_from_its_events() => Check((room, log) =>
    {
        var again = RoomRules.Of(log.Begun!, log.Events);
        return again.Step == room.Step && again.Path.SequenceEqual(room.Path) && again.People.SequenceEqual(room.People) && SameBallots(again, room) && again.Tables.Keys.SequenceEqual(room.Tables.Keys)
            && again.Counted.Count == room.Counted.Count;
    });

    [Fact]
    public void Only_an_open_urn_takes_ballots() => CheckSteps((before, after, ask, answer) =>
        ask is not VoteAsk || !answer.Ok || after.Ballots.Where(urn => !SameIn(before, after, urn.Key)).All(urn => before.OpenUrns.Contains(urn.Key)));

    [Fact]
    public void Votes_that_were_seen_are_never_changed_one_by_one() => CheckSteps((before, after, ask, answer) =>
        after.OpenUrn is not { Table: 0 } urn || !after.Revealed.Contains(urn.Moment) || before.OpenUrn == urn || after.BallotsIn(urn).IsEmpty);

    [Fact]
    public void Totals_of_fewer_than_three_ballots_are_never_told() => Check((room, _) =>
        room.Ballots.Where(urn => urn.Value.Count is > 0 and < 3 && !room.Hands.ContainsKey(urn.Key)).All(urn =>
            (urn.Key.Vote == VoteRound.First ? room.CountsOf(urn.Key.Table, urn.Key.Moment).First : room.CountsOf(urn.Key.Table, urn.Key.Moment).Second) is { Totals: null } || OfferOf(room, urn.Key) is null));

    [Fact]
    public void Movement_of_fewer_than_eight_is_never_told() => Check((room, _) => room.Moments.All(moment => room.CountsOf(0, moment.Number).Moved is not { } moved || moved.Sum(row => row.Sum()) >= 8));

    [Fact]
    public void A_closed_room_holds_no_ballot() => Check((room, _) => room.Step != RoomStep.Closed || (room.Ballots.IsEmpty && room.Guesses.IsEmpty && room.Hands.IsEmpty));

    [Fact]
    public void Some_move_is_always_there_until_the_room_is_closed() => Check((room, _) => room.Step == RoomStep.Closed || RoomMoves.Of(room).Count > 0);

    [Fact]
    public void No_two_moves_have_the_same_key() => Check((room, _) => RoomMoves.Of(room).Select(move => move.Key).Distinct(StringComparer.Ordinal).Count() == RoomMoves.Of(room).Count);

    [Fact]
    public void Every_move_that_is_offered_can_be_made() => Prop.ForAll(Arb.From(Runs), run =>
    {
        using var live = Opened(run.Form, new Some.MemoryLog());
        foreach (var ask in run.Asks) live.Take(ask);
        var before = live.Now;
        return RoomMoves.Of(before).All(move => RoomDecisions.Of(before, new OrderAsk(move.Order), Some.Noon).Refusal is null || before is { Step: RoomStep.Briefing, Start.Form: RoomForm.Trios });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void In_a_trio_everybody_has_one_part_and_the_talk_has_one_leader() => Check((room, _) => room.Start.Form != RoomForm.Trios || room.Tables.Values.All(trio =>
        trio.Members.Count(member => trio.PartOf(member) == TrioPart.Leader) == Math.Min(1, trio.Members.Count) && trio.Members.Distinct().Count() == trio.Members.Count));

    [Fact]
    public void The_order_of_coming_in_changes_no_total() => Prop.ForAll(Arb.From(from votes in Gen.Choose(0, 2).ArrayOf(9) from order in Gen.Shuffle(Enumerable.Range(1, 9)) select (votes, order)), given =>
        Totals([.. Enumerable.Range(1, 9)], given.votes).SequenceEqual(Totals(given.order, given.votes))).QuickCheckThrowOnFailure();

    private static Gen<(RoomForm Form, RoomAsk[] Asks)> Runs => from form in Gen.Elements(RoomForm.Together, RoomForm.Together, RoomForm.Tables, RoomForm.Trios) from asks in Some.AnyRoomAsks select (form, asks);

    private static IReadOnlyList<int> Totals(int[] order, int[] votes)
    {
        using var room = Some.LiveRoom();
        foreach (var phone in order) Some.Did(room, new JoinAsk(Some.Token(phone), "", null));
        for (var step = 0; step < 4; step++) room.Order(new NextOrder());
        foreach (var phone in order) room.Vote(phone, votes[phone - 1]);
        return room.Now.CountsOf(0, 1).First!.Totals!;
    }

    private static void Check(Func<Room, Some.MemoryLog, bool> holds) => Prop.ForAll(Arb.From(Runs), run =>
    {
        var log = new Some.MemoryLog();
        using var live = Opened(run.Form, log);
        foreach (var ask in run.Asks) live.Take(ask);
        return holds(live.Now, log);
    }).QuickCheckThrowOnFailure();

    private static void CheckSteps(Func<Room, Room, RoomAsk, RoomAnswer, bool> holds) => Prop.ForAll(Arb.From(Runs), run =>
    {
        using var live = Opened(run.Form, new Some.MemoryLog());
        foreach (var ask in run.Asks)
        {
            var before = live.Now;
            var answer = live.Take(ask);
            if (!holds(before, live.Now, ask, answer)) return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    private static LiveRoom Opened(RoomForm form, IRoomLog log) => Some.LiveRoom(form, log: log);

    private static int? OfferOf(Room room, Urn urn) => urn.Table == 0
        ? room.Moments.Find(moment => moment.Number == urn.Moment)?.Scene.Choices.Count
        : room.Tables[urn.Table].Moments.FirstOrDefault(moment => moment.Number == urn.Moment)?.Scene.Choices.Count;

    private static bool SameBallots(Room one, Room other) => one.Ballots.Keys.Union(other.Ballots.Keys).All(urn => SameIn(one, other, urn));

    private static bool SameIn(Room one, Room other, Urn urn) => one.BallotsIn(urn).OrderBy(ballot => ballot.Key, StringComparer.Ordinal).SequenceEqual(other.BallotsIn(urn).OrderBy(ballot => ballot.Key, StringComparer.Ordinal));
}
