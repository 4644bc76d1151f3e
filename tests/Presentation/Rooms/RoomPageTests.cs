using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation.Rooms;

public sealed class RoomPageTests
{
    private static readonly Room[] Rooms =
    [
        Some.Room(), Some.Room([.. Some.People(3)]), .. Enum.GetValues<RoomStep>().Select(Some.RoomAt), .. RoomScreens.To(RoomStep.Reveal), .. RoomScreens.To(RoomStep.Vote),
        RoomRules.Apply(Some.RoomAt(RoomStep.Vote), new Undone(Some.Now)), RoomRules.Apply(Some.RoomAt(RoomStep.Think), new RoundChosen(IsFull: false, Some.Now)),
    ];

    private static readonly RoomStep[] Unrevealed = [RoomStep.Think, RoomStep.Vote, RoomStep.Discuss, RoomStep.Second, RoomStep.Guess];

    /// <summary>Whatever room follows on whatever room: what a face has written stays true.</summary>
    [Fact]
    public void Within_a_page_blocks_are_only_added() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Rooms), 12).ToArbitrary(), rooms =>
        {
            var model = Some.InRoom(Some.Room());
            foreach (var room in rooms)
            {
                var before = Some.Screen(model);
                model = Some.Changed(model, room);
                var after = Some.Screen(model);
                if (before.Place == after.Place && !Said(after).Take(before.Body.Count).SequenceEqual(Said(before))) return false.Label($"{before.Place} at {room.Step}");
            }

            return true.ToProperty();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_round_is_one_page()
    {
        var rooms = RoomScreens.To(RoomStep.Reveal);
        var model = Some.InRoom(rooms[0]);
        var places = rooms[1..].Select(room => Some.Screen(model = Some.Changed(model, room)).Place);
        Assert.All(places, place => Assert.Equal("room/1", place));
    }

    [Fact]
    public void A_vote_changes_nothing_on_the_page()
    {
        var model = Some.InRoom(Some.RoomAt(RoomStep.Vote));
        Assert.Equal(Some.Screen(model).Body, Some.Screen(Some.Changed(model, RoomRules.Apply(Some.RoomAt(RoomStep.Vote), new Voted(new Urn(0, 1, VoteRound.First), "another", 1)))).Body);
    }

    /// <summary>The facilitator is in the room as well: two rooms that differ only in who voted for what look the same until the reveal.</summary>
    [Fact]
    public void Before_the_reveal_nothing_tells_what_was_voted() =>
        Assert.All(Unrevealed, step =>
        {
            var (one, other) = (At(step, 4, 3, 1), At(step, 1, 3, 4));
            Assert.Equal(Drawn(one), Drawn(other));
        });

    [Fact]
    public void Fewer_than_three_ballots_are_not_told()
    {
        var room = Some.Room([.. Some.People(9), Some.To(RoomStep.Read), Some.Comes(1), .. Some.Votes(1, VoteRound.First, 2), Some.To(RoomStep.Reveal)]);
        Assert.DoesNotContain(Some.Screen(Some.InRoom(room)).Body, block => block is VoteTally);
    }

    [Fact]
    public void Below_eight_voters_nobody_is_seen_to_change_their_mind()
    {
        var room = Some.Room([.. Some.People(9), Some.To(RoomStep.Read), Some.Comes(0), Some.To(RoomStep.Vote), .. Some.Votes(1, VoteRound.First, 3, 4), Some.To(RoomStep.Second), .. Some.Votes(1, VoteRound.Second, 7), Some.To(RoomStep.Reveal)]);
        Assert.DoesNotContain("mind", string.Join('\n', Said(Some.Screen(Some.InRoom(room)))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rating_of_a_reply_comes_with_the_reveal() => Assert.All(
        Enum.GetValues<RoomStep>().Where(step => step < RoomStep.Reveal),
        step => Assert.DoesNotContain(Some.Screen(Some.InRoom(Some.RoomAt(step))).Body, block => block is CoachNote or VoteTally));

    private static Room At(RoomStep step, params int[] counts)
    {
        List<RoomEvent> events = [.. Some.People(9), Some.To(RoomStep.Contract), Some.To(RoomStep.Briefing), Some.To(RoomStep.Read), Some.Comes(0)];
        if (step >= RoomStep.Vote) events.AddRange([Some.To(RoomStep.Vote), .. Some.Votes(1, VoteRound.First, counts)]);
        if (step >= RoomStep.Discuss) events.Add(Some.To(RoomStep.Discuss));
        if (step >= RoomStep.Second) events.AddRange([Some.To(RoomStep.Second), .. Some.Votes(1, VoteRound.Second, counts)]);
        if (step >= RoomStep.Guess) events.Add(Some.To(RoomStep.Guess));
        return Some.Room(events);
    }

    private static string Drawn(Room room)
    {
        var screen = Some.Screen(Some.InRoom(room));
        return string.Join('\n', Said(screen).Concat(screen.Live.Select(live => live.Text)).Concat(screen.Hints.Select(hint => $"{hint.Keys} {hint.Words}")).Append(screen.Status).Append(screen.Notice));
    }

    private static IEnumerable<string> Said(Screen screen) => screen.Body.Select(block => block is Picture picture ? picture.Alternative : block.ToString());
}
