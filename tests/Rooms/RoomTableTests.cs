using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Rooms;

/// <summary>Tables and trios: talks of their own.</summary>
public sealed class RoomTableTests
{
    [Fact]
    public void Whoever_names_no_table_sits_where_the_fewest_are()
    {
        using var room = AtWork(RoomForm.Tables, 4);
        Assert.Equal([2, 2], room.Now.People.GroupBy(person => person.Table).Select(table => table.Count()));
    }

    [Fact]
    public void A_table_that_is_not_there_is_refused()
    {
        using var room = Some.LiveRoom(RoomForm.Tables);
        Assert.Equal("The tables go from 1 to 2.", Some.Refusal(room, new JoinAsk(Some.Token(1), "", 3)));
    }

    [Fact]
    public void Every_table_goes_its_own_way()
    {
        using var room = AtWork(RoomForm.Tables, 4);
        VoteAtTable(room, 1, 0);
        VoteAtTable(room, 3, 0);
        Some.Did(room, new TableGoOnAsk(Some.Token(1), 1));
        Assert.Equal((2, 1), (room.Now.Tables[1].Moment!.Number, room.Now.Tables[2].Moment!.Number));
    }

    [Fact]
    public void A_table_goes_on_when_half_of_it_has_voted()
    {
        using var room = AtWork(RoomForm.Tables, 6);
        VoteAtTable(room, 1, 0);
        Assert.Equal("At least half of the table votes first.", Some.Refusal(room, new TableGoOnAsk(Some.Token(1), 1)));
    }

    [Fact]
    public void A_table_that_is_split_talks_it_over()
    {
        using var room = AtWork(RoomForm.Tables, 4);
        VoteAtTable(room, 1, 0);
        VoteAtTable(room, 3, 1);
        Assert.StartsWith("The table is split.", Some.Refusal(room, new TableGoOnAsk(Some.Token(1), 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_changes_tables_takes_their_vote_along()
    {
        using var room = AtWork(RoomForm.Tables, 4);
        VoteAtTable(room, 1, 0);
        Some.Did(room, new JoinAsk(Some.Token(1), "", 2));
        Assert.Empty(room.Now.BallotsIn(new Urn(1, 1, VoteRound.First)));
    }

    [Fact]
    public void Tables_are_compared_at_the_end()
    {
        using var room = AtWork(RoomForm.Tables, 4);
        room.Order(new NextOrder());
        Assert.Equal(RoomStep.Compare, room.Now.Step);
        room.Order(new NextOrder());
        Assert.Equal(RoomStep.Closed, room.Now.Step);
    }

    [Theory]
    [InlineData(3, "3")]
    [InlineData(4, "4")]
    [InlineData(5, "3 2")]
    [InlineData(6, "3 3")]
    [InlineData(7, "3 4")]
    [InlineData(2, "2")]
    public void People_rehearse_in_threes_as_far_as_it_goes(int people, string sizes)
    {
        using var room = AtWork(RoomForm.Trios, people);
        Assert.Equal(sizes, string.Join(' ', room.Now.Tables.Values.Select(trio => trio.Members.Count)));
    }

    [Fact]
    public void One_person_alone_is_no_trio()
    {
        using var room = Some.LiveRoom(RoomForm.Trios);
        Some.Did(room, new JoinAsk(Some.Token(1), "", null));
        room.Order(new NextOrder());
        room.Order(new NextOrder());
        Assert.Contains("takes two people", Some.Refusal(room, new OrderAsk(new NextOrder())), StringComparison.Ordinal);
    }

    [Fact]
    public void The_partner_says_how_the_talk_goes_on()
    {
        using var room = AtWork(RoomForm.Trios, 3);
        Assert.Contains("partner says", Some.Refusal(room, new TrioSaidAsk(Some.Token(1), 1, 0)), StringComparison.Ordinal);
        Some.Did(room, new TrioSaidAsk(Some.Token(2), 1, 1));
        Assert.Equal([1], room.Now.Tables[1].Path);
    }

    [Fact]
    public void A_swap_moves_every_part_on_and_begins_the_talk_anew()
    {
        using var room = AtWork(RoomForm.Trios, 3);
        Some.Did(room, new TrioSaidAsk(Some.Token(2), 1, 1));
        Some.Did(room, new TrioSwapAsk(Some.Token(3)));
        Assert.Equal([TrioPart.Partner, TrioPart.Observer, TrioPart.Leader], Enumerable.Range(1, 3).Select(person => room.Now.Tables[1].PartOf(person)!.Value));
        Assert.Equal((1, 0), (room.Now.Tables[1].Moment!.Number, room.Now.Tables[1].Path.Count));
    }

    [Fact]
    public void Everybody_leads_once_in_as_many_swaps_as_there_are_people()
    {
        using var room = AtWork(RoomForm.Trios, 4);
        var leaders = new List<int>();
        for (var swap = 0; swap < 4; swap++)
        {
            leaders.Add(Enumerable.Range(1, 4).Single(person => room.Now.Tables[1].PartOf(person) == TrioPart.Leader));
            room.Order(new SwapOrder());
        }

        Assert.Equal([1, 2, 3, 4], leaders.Order());
    }

    [Fact]
    public void Whoever_comes_late_observes()
    {
        using var room = AtWork(RoomForm.Trios, 3);
        Some.Did(room, new JoinAsk(Some.Token(9), "Late", null));
        Assert.Equal(TrioPart.Observer, room.MineOf(Some.Token(9))!.Part);
    }

    [Fact]
    public void A_trio_goes_on_without_whoever_left()
    {
        using var room = AtWork(RoomForm.Trios, 3);
        Some.Did(room, new LeaveAsk(Some.Token(2)));
        Assert.Equal(TrioPart.Partner, room.MineOf(Some.Token(3))!.Part);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whoever_comes_after_a_swap_observes_and_the_others_keep_their_parts(int swaps)
    {
        using var room = AtWork(RoomForm.Trios, 3);
        for (var swap = 0; swap < swaps; swap++) room.Order(new SwapOrder());
        var before = Enumerable.Range(1, 3).Select(person => room.Now.Tables[1].PartOf(person)).ToList();
        Some.Did(room, new JoinAsk(Some.Token(9), "Late", null));
        Assert.Equal([.. before, TrioPart.Observer], Enumerable.Range(1, 4).Select(person => room.Now.Tables[1].PartOf(person)));
    }

    [Fact]
    public void A_leader_still_leads_when_the_partner_left_after_swaps()
    {
        using var room = AtWork(RoomForm.Trios, 3);
        room.Order(new SwapOrder());
        room.Order(new SwapOrder());
        int Playing(TrioPart part) => Enumerable.Range(1, 3).Single(person => room.Now.Tables[1].PartOf(person) == part);
        var leader = Playing(TrioPart.Leader);
        Some.Did(room, new LeaveAsk(Some.Token(Playing(TrioPart.Partner))));
        Assert.Equal(TrioPart.Leader, room.Now.Tables[1].PartOf(leader));
    }

    [Fact]
    public void Whoever_is_left_alone_of_a_trio_observes_with_another()
    {
        using var room = AtWork(RoomForm.Trios, 6);
        Some.Did(room, new LeaveAsk(Some.Token(1)));
        Some.Did(room, new LeaveAsk(Some.Token(2)));
        Assert.Equal((2, TrioPart.Observer), (room.MineOf(Some.Token(3))!.Table!.Number, room.MineOf(Some.Token(3))!.Part));
    }

    [Fact]
    public void Whoever_comes_late_joins_no_trio_that_nobody_is_in()
    {
        using var room = AtWork(RoomForm.Trios, 6);
        for (var person = 1; person <= 3; person++) Some.Did(room, new LeaveAsk(Some.Token(person)));
        Some.Did(room, new JoinAsk(Some.Token(9), "Late", null));
        Assert.Equal(2, room.MineOf(Some.Token(9))!.Table!.Number);
    }

    [Fact]
    public void Trios_that_begin_again_after_a_step_back_are_the_same_ones()
    {
        using var room = AtWork(RoomForm.Trios, 9);
        room.Order(new UndoOrder());
        for (var person = 1; person <= 3; person++) Some.Did(room, new LeaveAsk(Some.Token(person)));
        Some.Did(room, new JoinAsk(Some.Token(10), "Late", null));
        room.Order(new NextOrder());
        Assert.Equal(["4 5 6 10", "7 8 9"], room.Now.Tables.Values.Where(trio => trio.Members.Count > 0).Select(trio => string.Join(' ', trio.Members)));
    }

    [Fact]
    public void A_vote_at_a_table_that_went_on_is_refused()
    {
        using var room = AtWork(RoomForm.Tables, 2);
        VoteAtTable(room, 1, 0);
        Some.Did(room, new TableGoOnAsk(Some.Token(1), 1));
        Assert.Equal("That moment is over.", Some.Refusal(room, new VoteAsk(Some.Token(1), 1, VoteRound.First, 1)));
    }

    private static LiveRoom AtWork(RoomForm form, int people)
    {
        var room = Some.LiveRoom(form);
        for (var person = 1; person <= people; person++) Some.Did(room, new JoinAsk(Some.Token(person), $"P{person}", null));
        while (room.Now.Step != RoomStep.Tables) room.Order(new NextOrder());
        return room;
    }

    private static void VoteAtTable(LiveRoom room, int phone, int option) =>
        Some.Did(room, new VoteAsk(Some.Token(phone), room.Now.TableOf(room.PersonOf(Some.Token(phone))!)!.Moment!.Number, VoteRound.First, option));
}
