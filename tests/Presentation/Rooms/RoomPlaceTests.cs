using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Tests.Presentation.Rooms;

public sealed class RoomPlaceTests
{
    public static TheoryData<RoomStep> Steps { get; } = [.. Enum.GetValues<RoomStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Everything_the_room_can_do_now_has_a_key(RoomStep step)
    {
        var room = Some.RoomAt(step);
        var orders = PageBindings.Of(Some.InRoom(room)).Select(binding => binding.Message).OfType<OrderRoom>().Select(order => order.Order);
        Assert.Equal(RoomMoves.Of(room).Select(move => move.Order), orders);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void No_two_moves_of_a_room_want_the_same_key(RoomStep step)
    {
        var keys = RoomMoves.Of(Some.RoomAt(step)).Select(move => move.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Enter_does_what_comes_next() => Assert.Equal([new DirectRoom(new NextOrder(), "vote/1")], Some.Press(At(RoomStep.Vote), "Enter").Effects);

    [Fact]
    public void A_letter_goes_on_with_its_reply() => Assert.Equal([new DirectRoom(new FollowOrder(FollowBy.Pick, 2), "reveal/1")], Some.Press(At(RoomStep.Reveal), "c").Effects);

    [Theory]
    [InlineData(RoomStep.Reveal, "]", 1)]
    [InlineData(RoomStep.Reveal, "[", -1)]
    [InlineData(RoomStep.Ending, "]", 1)]
    public void A_long_step_is_turned_on_the_wall(RoomStep step, string key, int by) => Assert.Equal([new TurnWall(by)], Some.Press(At(step), key).Effects);

    [Fact]
    public void At_a_step_of_one_part_nothing_is_turned() => Assert.Empty(Some.Press(At(RoomStep.Vote), "]").Effects);

    [Fact]
    public void What_a_room_refuses_it_says() =>
        Assert.Equal("This vote is not open.", Some.Screen(Update.Of(At(RoomStep.Vote), new RoomAnswered(RoomAnswer.No("This vote is not open."))).Model).Notice);

    [Fact]
    public void A_change_of_the_room_waits_for_nothing() =>
        Assert.IsType<Leaving>(Some.In<RoomPlace>(Some.Changed(Some.Press(At(RoomStep.Vote), "Esc").Model, Some.RoomAt(RoomStep.Discuss))).Stage);

    [Fact]
    public void Something_that_stirs_is_looked_at() => Assert.Equal([new LookAtRoom()], Update.Of(At(RoomStep.Vote), new RoomStirred()).Effects);

    [Fact]
    public void The_clock_goes_on_by_itself() => Assert.Equal([new LookAtRoom(), RoomUpdate.NextTick], Update.Of(At(RoomStep.Vote), new RoomTick()).Effects);

    [Fact]
    public void Nothing_ticks_where_lines_are_only_added() => Assert.Empty(Update.Of(Some.InRoom(Some.RoomAt(RoomStep.Vote), onlyAdds: true), new RoomTick()).Effects);

    [Fact]
    public void Leaving_asks_first() => Assert.Contains("rehearse workshop --resume", Some.Screen(Some.Press(At(RoomStep.Vote), "Esc").Model).Notice, StringComparison.Ordinal);

    [Fact]
    public void Left_by_Esc_the_program_is_done_and_the_room_kept() =>
        Assert.Equal([new Quit(ExitCode.Done, $"The room is kept. Go on with:  rehearse workshop --resume {Some.RoomAt(RoomStep.Vote).Start.Id}")], Some.Press(At(RoomStep.Vote), "Esc", "y").Effects);

    [Fact]
    public void Left_by_Ctrl_C_the_program_was_interrupted() =>
        Assert.Equal(ExitCode.Interrupted, Assert.IsType<Quit>(Assert.Single(Some.Press(Update.Of(At(RoomStep.Vote), new Interrupted()).Model, "y").Effects)).ExitCode);

    [Fact]
    public void Who_stays_is_back_at_the_step() => Assert.IsType<Watching>(Some.In<RoomPlace>(Some.Press(At(RoomStep.Vote), "Esc", "n").Model).Stage);

    [Fact]
    public void Ctrl_C_asks_even_over_the_help() => Assert.Contains("Leave the console?", Some.Screen(Update.Of(Some.Press(At(RoomStep.Vote), "?").Model, new Interrupted()).Model).Notice, StringComparison.Ordinal);

    [Theory]
    [InlineData(RoomStep.Vote, "x")]
    [InlineData(RoomStep.Ending, "Enter")]
    public void Closing_asks_once(RoomStep step, string key)
    {
        var asked = Some.Press(At(step), key);
        Assert.Empty(asked.Effects);
        Assert.Equal([new CloseOrder()], Some.Press(asked.Model, "y").Effects.OfType<DirectRoom>().Select(direct => direct.Order));
    }

    [Fact]
    public void A_closed_room_is_left_without_a_question() => Assert.Equal([new Quit(ExitCode.Done, "The room is closed. Its report:  rehearse debrief 01ROOM00000000000000000000")], Some.Press(At(RoomStep.Closed), "Enter").Effects);

    [Fact]
    public void Somebody_is_taken_out_when_that_was_confirmed()
    {
        var asked = Some.Press(At(RoomStep.Think), "l", "Down", "Enter");
        Assert.Equal("Take Bo out of the room? That phone cannot come back. y/n", Some.Screen(asked.Model).Notice);
        Assert.Equal([new DirectRoom(new RemoveOrder(2), "think/1")], Some.Press(asked.Model, "y").Effects);
    }

    [Fact]
    public void Somebody_who_went_meanwhile_is_not_taken_out()
    {
        var asked = Some.Press(At(RoomStep.Think), "l", "Enter").Model;
        Assert.Empty(Some.Press(Some.Changed(asked, RoomRules.Apply(Some.RoomAt(RoomStep.Think), new Went(1, IsRemoved: false))), "y").Effects);
    }

    [Fact]
    public void The_mark_stays_with_the_person()
    {
        var marked = Some.Press(At(RoomStep.Think), "l", "Down", "Down").Model;
        var list = Assert.IsType<Listing>(Some.In<RoomPlace>(Some.Changed(marked, RoomRules.Apply(Some.RoomAt(RoomStep.Think), new Went(1, IsRemoved: false)))).Stage);
        Assert.Equal("Cem", list.People[list.Mark!.Value].Name);
    }

    [Fact]
    public void A_guest_without_a_name_goes_by_their_number() => Assert.Equal("a guest, number 10", Some.Screen(Some.Press(Some.InRoom(Some.Room([.. Some.People(10)])), "l").Model).Overlay!.Picker!.Options[9].Text);

    [Fact]
    public void Hands_are_typed_while_a_vote_is_open() => Assert.Equal([new HandsOrder(VoteRound.First, [5, 2, 0]).Counts], Some.Press(At(RoomStep.Vote), "h", "5 2 0", "Enter").Effects.OfType<DirectRoom>().Select(effect => ((HandsOrder)effect.Order).Counts));

    [Fact]
    public void Hands_that_are_no_counts_are_asked_for_again() => Assert.Equal("Give 3 numbers, such as 5 2 0.", Some.Press(At(RoomStep.Vote), "h", "5 2", "Enter").Model.Notice);

    [Fact]
    public void No_hands_without_a_vote() => Assert.Equal("No vote is open.", Some.Press(At(RoomStep.Discuss), "h").Model.Notice);

    [Fact]
    public void Hands_for_a_vote_that_was_closed_meanwhile_are_let_go() =>
        Assert.IsType<Watching>(Some.In<RoomPlace>(Some.Changed(Some.Press(At(RoomStep.Vote), "h", "5 2").Model, Some.RoomAt(RoomStep.Discuss))).Stage);

    [Fact]
    public void Without_a_terminal_the_room_goes_on_until_it_is_closed()
    {
        var ended = Update.Of(At(RoomStep.Vote), new InputEnded());
        Assert.Empty(ended.Effects);
        Assert.Equal(ExitCode.Done, Assert.IsType<Quit>(Assert.Single(Update.Of(ended.Model, new RoomChanged(Some.Console(Some.RoomAt(RoomStep.Closed)))).Effects)).ExitCode);
    }

    [Fact]
    public void Line_by_line_a_key_says_how_it_stands() =>
        Assert.Equal("8 of 9 have voted · 0:29 left. Minute 1 of 60, ten minutes ahead of the plan.", Some.Changed(Some.Press(Some.InRoom(Some.RoomAt(RoomStep.Vote), onlyAdds: true), "n").Model, Some.RoomAt(RoomStep.Vote)).Notice);

    [Fact]
    public void Line_by_line_an_order_that_changes_nothing_on_the_page_is_answered_by_how_it_stands()
    {
        var answered = Update.Of(Some.InRoom(Some.RoomAt(RoomStep.Vote), onlyAdds: true), new RoomAnswered(RoomAnswer.Done));
        Assert.Equal([new LookAtRoom()], answered.Effects);
        Assert.Contains("Paused", Some.Changed(answered.Model, RoomRules.Apply(Some.RoomAt(RoomStep.Vote), new Paused(Some.Now))).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_by_line_the_next_step_is_answer_enough() =>
        Assert.Null(Some.Changed(Update.Of(Some.InRoom(Some.RoomAt(RoomStep.Vote), onlyAdds: true), new RoomAnswered(RoomAnswer.Done)).Model, Some.RoomAt(RoomStep.Discuss)).Notice);

    [Fact]
    public void A_notice_is_not_said_again_with_the_next_vote()
    {
        using var output = new StringWriter();
        var face = new Runner.Inline.PlainFace(TextReader.Null, output);
        var model = Some.Press(Some.InRoom(Some.RoomAt(RoomStep.Vote), onlyAdds: true), "Esc").Model;
        face.Draw(Some.Screen(model));
        var before = output.ToString();
        face.Draw(Some.Screen(Some.Changed(model, Some.RoomAt(RoomStep.Vote))));
        Assert.Equal(before, output.ToString());
    }

    private static Model At(RoomStep step) => Some.InRoom(Some.RoomAt(step));
}
