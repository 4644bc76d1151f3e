using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Rooms;

/// <summary>A program that dies comes back to the room as it was.</summary>
public sealed class RoomResumeTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private readonly RoomStore store;

    public RoomResumeTests() => store = folder.OpenRooms();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Whatever_is_asked_the_kept_room_is_the_live_one_after_every_step()
    {
        var runs = from form in Gen.Elements(RoomForm.Together, RoomForm.Together, RoomForm.Tables, RoomForm.Trios) from quick in Gen.Elements(false, false, true) from asks in Some.AnyRoomAsks select (form, quick, asks);
        Prop.ForAll(runs.ToArbitrary(), run =>
        {
            using var live = Some.LiveRoom(run.form, quick: run.quick, log: store, time: folder.Clock);
            foreach (var ask in run.asks)
            {
                folder.Clock.Now += TimeSpan.FromTicks(12_345_678);
                if (live.Take(ask).Ok) AssertKept(live);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Many_asks_in_one_commit_are_kept_like_one_after_the_other()
    {
        Prop.ForAll(Some.AnyRoomAsks.ToArbitrary(), asks =>
        {
            using var live = Some.LiveRoom(log: store, time: folder.Clock);
            foreach (var some in asks.Chunk(7)) live.Take(some);
            AssertKept(live);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_is_taken_out_right_after_the_program_came_back_takes_the_open_ballot_along(bool byItsOwn)
    {
        using var resumed = Resumed(AtSecondVote().Now.Start.Id);
        var before = resumed.Now.BallotsIn(resumed.Now.OpenUrn!.Value).Count;
        Assert.NotNull(byItsOwn ? resumed.MineOf(Some.Token(4))?.Person : resumed.PersonOf(Some.Token(4)));
        resumed.Order(new RemoveOrder(4));
        Assert.Equal(before - 1, resumed.Now.BallotsIn(resumed.Now.OpenUrn!.Value).Count);
    }

    [Fact]
    public void A_room_whose_program_died_goes_on_in_another_to_its_end()
    {
        var died = AtSecondVote();
        var id = died.Now.Start.Id;
        using var resumed = Resumed(id);
        Assert.Equal(Some.TextOf(died.Now), Some.TextOf(resumed.Now));
        Assert.Equal(1, resumed.MineOf(Some.Token(4))!.Vote);
        resumed.Vote(5, 2, VoteRound.Second);
        while (resumed.Now.Step != RoomStep.Ending) resumed.Order(resumed.Now.Step == RoomStep.Reveal ? new FollowOrder(FollowBy.Pick, 0) : new NextOrder());
        Assert.Equal(5, resumed.Now.CountsOf(0, 1).Second!.Voters);
        Assert.Equal(Some.TextOf(resumed.Now), Some.TextOf(folder.OpenRooms().Load(id)!));
    }

    [Fact]
    public void The_program_that_was_thought_dead_writes_nothing_more()
    {
        using var late = AtSecondVote();
        using var resumed = Resumed(late.Now.Start.Id);
        resumed.Order(new NextOrder());
        Assert.Contains("another Rehearsal", Some.Refusal(late, new VoteAsk(Some.Token(1), 1, VoteRound.Second, 0)), StringComparison.Ordinal);
        AssertKept(resumed);
    }

    [Fact]
    public void A_reveal_that_is_taken_back_into_a_quick_vote_clears_its_ballots_on_the_disk()
    {
        using var live = Some.LiveRoom(quick: true, log: store, time: folder.Clock);
        Vote(live, RoomStep.Vote);
        live.Order(new NextOrder());
        live.Order(new UndoOrder());
        Assert.Equal(RoomStep.Vote, live.Now.Step);
        Assert.Equal("0", Ballots);
        AssertKept(live);
    }

    [Fact]
    public void A_reveal_that_is_taken_back_into_the_guess_clears_what_was_guessed_for_it_was_seen()
    {
        using var live = AtSecondVote();
        live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, 4)) Some.Did(live, new GuessAsk(Some.Token(phone), 1, 0, new Rating(1, 1)));
        Assert.Equal("4", folder.Ask("SELECT count(*) FROM room_guess"));
        live.Order(new NextOrder());
        live.Order(new UndoOrder());
        Assert.Equal(RoomStep.Guess, live.Now.Step);
        Assert.Empty(live.Now.Guesses);
        Assert.Equal("0", folder.Ask("SELECT count(*) FROM room_guess"));
        AssertKept(live);
    }

    [Fact]
    public void Another_branch_clears_the_ballots_of_the_moments_after_it()
    {
        using var live = Some.LiveRoom(quick: true, log: store, time: folder.Clock);
        Vote(live, RoomStep.Vote);
        live.Order(new NextOrder());
        live.Order(new FollowOrder(FollowBy.Pick, 0));
        live.Vote(1, 1);
        Assert.Equal("5", Ballots);
        live.Order(new UndoOrder());
        live.Order(new FollowOrder(FollowBy.Pick, 1));
        Assert.Equal("4", Ballots);
        AssertKept(live);
    }

    [Fact]
    public void A_ballot_that_was_taken_out_leaves_nothing()
    {
        using var live = Some.LiveRoom(quick: true, log: store, time: folder.Clock);
        Vote(live, RoomStep.Vote);
        foreach (var phone in Enumerable.Range(1, 4)) live.Vote(phone, null);
        Assert.Equal("0", Ballots);
        Assert.Empty(live.Now.Ballots);
        AssertKept(live);
        live.Order(new CloseOrder());
        Assert.Empty(live.Now.Counted);
    }

    private string? Ballots => folder.Ask("SELECT count(*) FROM room_ballot");

    private LiveRoom AtSecondVote()
    {
        var live = Some.LiveRoom(log: store, time: folder.Clock);
        Vote(live, RoomStep.Vote);
        while (live.Now.Step != RoomStep.Second) live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, 4)) live.Vote(phone, 1, VoteRound.Second);
        return live;
    }

    private static void Vote(LiveRoom live, RoomStep step)
    {
        foreach (var phone in Enumerable.Range(1, 5)) Some.Did(live, new JoinAsk(Some.Token(phone), "", null));
        while (live.Now.Step != step) live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, 4)) live.Vote(phone, phone % 2);
    }

    /// <summary>In another process, as it were: over a connection of its own.</summary>
    private LiveRoom Resumed(string id)
    {
        var other = folder.OpenRooms();
        return Some.ResumedRoom(other.Load(id)!, other, folder.Clock);
    }

    private void AssertKept(LiveRoom live)
    {
        var kept = store.Load(live.Now.Start.Id);
        Assert.Equal(Some.TextOf(live.Now), Some.TextOf(kept!));
    }
}
