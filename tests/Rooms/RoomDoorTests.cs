using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Rooms;

/// <summary>Coming in, going, and how the time stands.</summary>
public sealed class RoomDoorTests
{
    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("  Ana  ", "Ana")]
    [InlineData("\u001b[31mAna\u0007", "[31mAna")]
    [InlineData("", "")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void A_name_is_cleaned(string given, string name)
    {
        using var room = Some.LiveRoom();
        Some.Did(room, new JoinAsk(Some.Token(1), given, null));
        Assert.Equal(name, room.Now.People[0].Name);
    }

    [Fact]
    public void A_name_is_forty_letters_at_most()
    {
        using var room = Some.LiveRoom();
        Some.Did(room, new JoinAsk(Some.Token(1), new string('a', 500), null));
        Assert.Equal(40, room.Now.People[0].Name.Length);
    }

    [Fact]
    public void The_second_of_a_name_gets_a_number()
    {
        using var room = Some.LiveRoom();
        for (var phone = 1; phone <= 3; phone++) Some.Did(room, new JoinAsk(Some.Token(phone), "Ana", null));
        Assert.Equal(["Ana", "Ana 2", "Ana 3"], room.Now.People.Select(person => person.Name));
    }

    [Fact]
    public void A_phone_that_comes_back_is_the_same_person()
    {
        using var room = Some.LiveRoom();
        for (var time = 0; time < 2; time++) Some.Did(room, new JoinAsk(Some.Token(1), "Ana", null));
        Assert.Single(room.Now.People);
    }

    [Fact]
    public void The_door_can_be_shut_and_who_was_in_comes_back_all_the_same()
    {
        using var room = Some.LiveRoom();
        Some.Did(room, new JoinAsk(Some.Token(1), "Ana", null));
        room.Order(new DoorOrder(false));
        Assert.StartsWith("The door is shut.", Some.Refusal(room, new JoinAsk(Some.Token(2), "Bo", null)), StringComparison.Ordinal);
        Some.Did(room, new JoinAsk(Some.Token(1), "Ana", null));
    }

    [Fact]
    public void Whoever_was_taken_out_stays_out_and_so_does_their_open_vote()
    {
        using var room = Some.LiveRoomAt(RoomStep.Vote);
        room.Vote(1, 0);
        room.Order(new RemoveOrder(1));
        Assert.Empty(room.Now.BallotsIn(room.Now.OpenUrn!.Value));
        Assert.Equal("This phone was taken out of the room.", Some.Refusal(room, new JoinAsk(Some.Token(1), "Ana", null)));
        Assert.Null(room.PersonOf(Some.Token(1)));
    }

    [Fact]
    public void What_a_person_is_known_by_and_what_their_ballots_are_known_by_have_nothing_in_common()
    {
        string[] keys = [BallotKeys.OfPerson(Some.Keys, Some.Token(1)), .. Enumerable.Range(1, 5).Select(moment => BallotKeys.OfBallot(Some.Keys, Some.Token(1), 0, moment)), BallotKeys.OfBallot(Some.Keys, Some.Token(1), 1, 1)];
        Assert.Equal(7, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Tokens_are_drawn() => Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => BallotKeys.NewToken()).Where(BallotKeys.IsToken).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void There_is_no_clock_before_the_room_begins()
    {
        using var room = Some.LiveRoom();
        Assert.Null(RoomClock.Of(room.Now, Some.Noon));
    }

    [Fact]
    public void A_room_that_takes_its_time_is_behind_and_one_that_hurries_is_ahead()
    {
        var clock = new FixedClock();
        using var room = Some.LiveRoom(time: clock);
        while (room.Now.Step != RoomStep.Think) room.Order(new NextOrder());
        Assert.True(RoomClock.Of(room.Now, clock.Now)!.Ahead > TimeSpan.Zero);
        clock.Now += TimeSpan.FromMinutes(50);
        Assert.True(RoomClock.Of(room.Now, clock.Now)!.Ahead < TimeSpan.Zero);
    }

    [Fact]
    public void The_plan_comes_to_the_minutes_that_were_asked_for()
    {
        using var room = Some.LiveRoom();
        var whole = RoomTimes.Opening + room.Now.Start.Plan.Sum(RoomTimes.OfRound) + RoomTimes.Closing;
        Assert.Equal([true, false, true], room.Now.Start.Plan);
        Assert.InRange(whole, 1, int.MaxValue);
        room.Order(new NextOrder());
        Assert.Equal(TimeSpan.FromMinutes(60), RoomClock.Of(room.Now, new FixedClock().Now)!.Whole);
    }
}
