using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Rooms;

/// <summary>A round, step by step.</summary>
public sealed class RoomRoundTests
{
    public static TheoryData<RoomOrder> Moves { get; } = [new NextOrder(), new SkipOrder(RoomStep.Reveal), new FollowOrder(FollowBy.Pick, 0), new UndoOrder()];

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_move_that_two_order_at_once_is_done_once(RoomOrder order)
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        var ask = new OrderAsk(order, room.Now.Whereabouts);
        var answers = room.Take([ask, ask]);
        Assert.Equal([RoomAnswer.Done, RoomAnswer.No("The room has gone on meanwhile.")], answers);
    }

    [Fact]
    public void Where_a_room_stands_is_its_step_and_its_moment()
    {
        using var room = Some.LiveRoom();
        Assert.Equal("door", room.Now.Whereabouts);
        while (room.Now.Step != RoomStep.Vote) room.Order(new NextOrder());
        Assert.Equal("vote/1", room.Now.Whereabouts);
    }

    [Fact]
    public void What_moves_nothing_may_come_late()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        Some.Did(room, new OrderAsk(new PauseOrder(), "think/1"));
    }

    [Fact]
    public void A_key_moment_gets_the_full_round()
    {
        using var room = Some.LiveRoomAt(RoomStep.Think);
        var steps = new List<RoomStep>();
        while (room.Now.Step != RoomStep.Reveal)
        {
            steps.Add(room.Now.Step);
            room.Order(new NextOrder());
        }

        Assert.Equal([RoomStep.Think, RoomStep.Vote, RoomStep.Discuss, RoomStep.Second, RoomStep.Guess], steps);
    }

    [Fact]
    public void The_others_go_quickly()
    {
        using var room = AtSecondMoment();
        Assert.Equal((2, RoomStep.Vote), (room.Now.Moment!.Number, room.Now.Step));
        room.Vote(1, 0);
        room.Order(new NextOrder());
        Assert.Equal(RoomStep.Reveal, room.Now.Step);
    }

    [Fact]
    public void In_a_quick_room_a_key_moment_goes_quickly_too()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote, quick: true);
        room.Order(new NextOrder());
        Assert.Equal(RoomStep.Reveal, room.Now.Step);
    }

    [Fact]
    public void A_vote_can_be_changed_until_it_closes()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 0);
        room.Vote(1, 2);
        Assert.Equal([2, 0, 1], room.Now.CountsOf(0, 1).First!.Totals);
    }

    [Fact]
    public void A_vote_can_be_taken_out_again()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 0);
        room.Vote(1, null);
        Assert.Null(room.Now.CountsOf(0, 1).First);
    }

    [Fact]
    public void A_late_vote_is_refused()
    {
        using var room = Some.LiveRoomAt(RoomStep.Discuss);
        Assert.Equal("This vote is not open.", Some.Refusal(room, new VoteAsk(Some.Token(1), 1, VoteRound.First, 0)));
    }

    [Fact]
    public void A_vote_that_is_sent_again_in_the_second_round_is_refused()
    {
        using var room = Some.LiveRoomAt(RoomStep.Second);
        Assert.Equal("This vote is not open.", Some.Refusal(room, new VoteAsk(Some.Token(1), 1, VoteRound.First, 0)));
    }

    [Fact]
    public void A_phone_that_never_came_in_has_no_vote()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        Assert.Contains("not in the room", Some.Refusal(room, new VoteAsk(Some.Token(99), 1, VoteRound.First, 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_room_is_paused_nobody_votes()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Order(new PauseOrder());
        Assert.Equal("The room is paused.", Some.Refusal(room, new VoteAsk(Some.Token(1), 1, VoteRound.First, 0)));
    }

    [Fact]
    public void A_pause_takes_no_time_from_a_step()
    {
        var clock = new FixedClock();
        using var room = Some.LiveRoom(time: clock);
        while (room.Now.Step != RoomStep.Think) room.Order(new NextOrder());
        clock.Now += TimeSpan.FromSeconds(15);
        room.Order(new PauseOrder());
        clock.Now += TimeSpan.FromMinutes(9);
        room.Order(new ResumeOrder());
        Assert.Equal(30, room.Now.Timer!.Left(clock.Now));
    }

    [Fact]
    public void Movement_is_told_from_eight_voters_on()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 8; phone++) room.Vote(phone, 1);
        room.Order(new NextOrder());
        room.Order(new NextOrder());
        for (var phone = 1; phone <= 8; phone++) room.Vote(phone, phone <= 6 ? 0 : 1, VoteRound.Second);
        var counts = room.Now.CountsOf(0, 1);
        Assert.Equal([6, 2, 0], counts.Moved![1]);
        Assert.Equal(0.75, counts.ChangedShare);
    }

    [Fact]
    public void With_seven_voters_there_are_totals_only()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 7; phone++) room.Vote(phone, 1);
        room.Order(new NextOrder());
        room.Order(new NextOrder());
        for (var phone = 1; phone <= 7; phone++) room.Vote(phone, 0, VoteRound.Second);
        Assert.Null(room.Now.CountsOf(0, 1).Moved);
        Assert.Equal([7, 0, 0], room.Now.CountsOf(0, 1).Second!.Totals);
    }

    [Fact]
    public void Two_votes_are_counted_and_not_told()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 1);
        room.Vote(2, 1);
        Assert.Equal((null, 2), (room.Now.CountsOf(0, 1).First!.Totals, room.Now.CountsOf(0, 1).First!.Voters));
    }

    [Fact]
    public void Hands_are_counted_beside_the_phones()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 2);
        room.Order(new HandsOrder(VoteRound.First, [4, 0, 1]));
        Assert.Equal([4, 0, 4], room.Now.CountsOf(0, 1).First!.Totals);
    }

    [Fact]
    public void Hands_beside_one_phone_do_not_tell_its_vote()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 2);
        room.Order(new HandsOrder(VoteRound.First, [4, 0, 0]));
        Assert.Equal([4, 0, 0], room.Now.CountsOf(0, 1).First!.Totals);
    }

    [Theory]
    [InlineData(8, 0, true)]
    [InlineData(7, 1, true)]
    [InlineData(6, 2, false)]
    public void Above_three_quarters_the_discussion_may_be_skipped(int one, int other, bool advised)
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= one + other; phone++) room.Vote(phone, phone <= one ? 1 : 0);
        room.Order(new NextOrder());
        Assert.Equal(advised, RoomMoves.Advice(room.Now) is not null);
    }

    [Fact]
    public void While_a_vote_is_open_nothing_tells_whether_it_agrees()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 8; phone++)
        {
            room.Vote(phone, 1);
            Assert.Null(RoomMoves.Advice(room.Now));
        }
    }

    [Fact]
    public void Closing_a_vote_after_every_ballot_does_not_tell_whose_was_different()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new NextOrder());
        room.Order(new UndoOrder());
        room.Vote(4, 1);
        room.Order(new NextOrder());
        Assert.Null(RoomMoves.Advice(room.Now));
    }

    [Fact]
    public void The_majority_is_followed()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        while (room.Now.Moment!.Number == 1) room.Order(new NextOrder());
        Assert.Equal([1], room.Now.Path);
        Assert.Equal("Fine.", room.Now.Moment.Scene.Lines[0].Text);
    }

    [Fact]
    public void Where_nobody_voted_the_facilitator_picks()
    {
        using var room = Some.LiveRoomAt(RoomStep.Reveal);
        Assert.Contains("Nobody voted", Some.Refusal(room, new OrderAsk(new NextOrder())), StringComparison.Ordinal);
        room.Order(new FollowOrder(FollowBy.Pick, 2));
        Assert.Equal([2], room.Now.Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Where_too_few_voted_to_be_told_going_on_does_not_tell_it_either(int phones)
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= phones; phone++) room.Vote(phone, 1);
        room.Order(new SkipOrder(RoomStep.Reveal));
        Assert.Contains("Too few voted", Some.Refusal(room, new OrderAsk(new NextOrder())), StringComparison.Ordinal);
        Assert.Null(Following.Instructive(room.Now));
        Assert.DoesNotContain(RoomMoves.Of(room.Now), move => move.IsMain || move.Order is FollowOrder { By: not FollowBy.Pick } or FollowOrder { LookAt: not null });
    }

    [Fact]
    public void A_second_vote_too_small_to_be_told_leaves_the_first_to_be_followed()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 4; phone++) room.Vote(phone, 0);
        room.Order(new NextOrder());
        room.Order(new NextOrder());
        room.Vote(1, 2, VoteRound.Second);
        Assert.Equal(0, Following.Majority(room.Now));
    }

    [Fact]
    public void Hands_are_followed_without_the_few_phones_beside_them()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 2);
        room.Vote(2, 2);
        room.Order(new HandsOrder(VoteRound.First, [1, 0, 0]));
        Assert.Equal(0, Following.Majority(room.Now));
    }

    [Fact]
    public void The_most_instructive_is_what_many_chose_and_falls_most_short()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 8; phone++) room.Vote(phone, phone <= 5 ? 0 : phone <= 7 ? 1 : 2);
        Assert.Equal(1, Following.Instructive(room.Now));
    }

    [Fact]
    public void At_the_reveal_no_two_moves_have_the_same_key()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 8; phone++) room.Vote(phone, phone <= 5 ? 0 : 1);
        while (room.Now.Step != RoomStep.Reveal) room.Order(new NextOrder());
        var keys = RoomMoves.Of(room.Now).Select(move => move.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Both_branches_are_looked_at_one_after_the_other()
    {
        using var room = Some.LiveRoomAt(RoomStep.Reveal);
        room.Order(new FollowOrder(FollowBy.Pick, 0, LookAt: 2));
        Assert.Equal((RoomStep.Branch, "Thanks."), (room.Now.Step, room.Now.Branch!.Scene.Lines[0].Text));
        room.Order(new NextOrder());
        Assert.Equal("I ran out of day.", room.Now.Moment!.Scene.Lines[0].Text);
        Assert.Equal([0], room.Now.Path);
    }

    [Fact]
    public void A_vote_that_nobody_saw_is_kept_when_its_closing_is_taken_back()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new NextOrder());
        room.Order(new UndoOrder());
        Assert.Equal([0, 3, 0], room.Now.CountsOf(0, 1).First!.Totals);
    }

    [Fact]
    public void A_vote_that_was_shown_begins_anew_when_the_reveal_is_taken_back()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote, quick: true);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new NextOrder());
        room.Order(new UndoOrder());
        Assert.Equal(RoomStep.Vote, room.Now.Step);
        Assert.Null(room.Now.CountsOf(0, 1).First);
    }

    [Fact]
    public void A_vote_whose_majority_was_followed_begins_anew_when_that_is_taken_back()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new FollowOrder(FollowBy.Majority));
        room.Order(new UndoOrder());
        Assert.Null(room.Now.CountsOf(0, 1).First);
    }

    [Fact]
    public void Going_on_can_be_taken_back_with_its_scene()
    {
        using var room = AtSecondMoment();
        room.Order(new UndoOrder());
        Assert.Equal((1, RoomStep.Reveal), (room.Now.Moment!.Number, room.Now.Step));
        Assert.Empty(room.Now.Path);
    }

    [Fact]
    public void Another_branch_begins_without_the_votes_of_the_first()
    {
        using var room = AtSecondMoment();
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new UndoOrder());
        room.Order(new FollowOrder(FollowBy.Pick, 2));
        Assert.Null(room.Now.CountsOf(0, 2).First);
    }

    [Fact]
    public void A_scene_without_a_choice_is_only_read()
    {
        using var room = AtSecondMoment();
        room.Order(new FollowOrder(FollowBy.Pick, 0));
        Assert.Equal(RoomStep.Read, room.Now.Step);
        room.Order(new NextOrder());
        Assert.True(room.Now.Moment!.IsFull);
    }

    [Fact]
    public void The_talk_ends_and_the_room_closes()
    {
        using var room = AtSecondMoment();
        room.Order(new FollowOrder(FollowBy.Pick, 0));
        room.Order(new NextOrder());
        room.Order(new FollowOrder(FollowBy.Pick, 0));
        Assert.Equal((RoomStep.Ending, "good"), (room.Now.Step, room.Now.Moment!.Scene.Ending!.Id));
        room.Order(new NextOrder());
        Assert.Equal(RoomStep.Closed, room.Now.Step);
        Assert.Equal("The room is closed.", Some.Refusal(room, new JoinAsk(Some.Token(77), "", null)));
    }

    [Fact]
    public void A_closed_room_keeps_its_counts()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        for (var phone = 1; phone <= 3; phone++) room.Vote(phone, 1);
        room.Order(new CloseOrder());
        Assert.Equal([0, 3, 0], room.Now.CountsOf(0, 1).First!.Totals);
        Assert.Empty(room.Now.Ballots);
    }

    [Fact]
    public void Steps_can_be_skipped()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Order(new SkipOrder(RoomStep.Reveal));
        Assert.Equal(RoomStep.Reveal, room.Now.Step);
        Assert.Contains("does not come after", Some.Refusal(room, new OrderAsk(new SkipOrder(RoomStep.Vote))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_facilitator_can_make_a_round_quick_or_full()
    {
        using var room = Some.LiveRoomAt(RoomStep.Think);
        room.Order(new RoundOrder(false));
        Assert.Equal(RoomStep.Vote, room.Now.Step);
        room.Order(new RoundOrder(true));
        Assert.Equal(RoomStep.Think, room.Now.Step);
    }

    [Fact]
    public void Guesses_are_told_from_three_people_on()
    {
        using var room = Some.LiveRoomAt(RoomStep.Guess);
        for (var phone = 1; phone <= 3; phone++)
        {
            Assert.Null(room.Now.CountsOf(0, 1).Guesses[0]);
            Some.Did(room, new GuessAsk(Some.Token(phone), 1, 0, new Rating(phone - 2, 1)));
        }

        Assert.Equal(new GuessMean(0, 1, 3), room.Now.CountsOf(0, 1).Guesses[0]);
    }

    [Fact]
    public void A_phone_sees_its_own_vote_again()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 2);
        Assert.Equal(2, room.MineOf(Some.Token(1))!.Vote);
        Assert.Null(room.MineOf(Some.Token(2))!.Vote);
    }

    [Fact]
    public void A_script_that_stops_leaves_the_room_where_it_was()
    {
        using var room = Some.LiveRoom(ink: Some.Header + "-> a\n=== a ===\nDana: Yes?\n* (x) [Go on. # clarity: 0 # care: 0]\n-> b\n* (y) [Stay. # clarity: 1 # care: 1]\nFine. -> END\n=== b ===\n{1 / LIST_COUNT(()) > 0: x}\n-> END\n");
        while (room.Now.Step != RoomStep.Vote) room.Order(new NextOrder());
        Assert.Contains("script stopped", Some.Refusal(room, new OrderAsk(new FollowOrder(FollowBy.Pick, 0))), StringComparison.Ordinal);
        Assert.Equal(RoomStep.Vote, room.Now.Step);
    }

    private static LiveRoom AtSecondMoment()
    {
        var room = Some.LiveRoomAt(RoomStep.Reveal);
        room.Order(new FollowOrder(FollowBy.Pick, 0));
        return room;
    }
}
