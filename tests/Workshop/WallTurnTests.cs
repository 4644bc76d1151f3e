using Microsoft.AspNetCore.SignalR.Client;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Workshop;

/// <summary>The facilitator turns what the projector shows; the room itself knows nothing of it.</summary>
[Trait("kind", "process")]
public sealed class WallTurnTests : IAsyncLifetime
{
    private HeldRoom _room = null!;
    private Phone _lead = null!;
    private Phone _wall = null!;

    public async ValueTask InitializeAsync()
    {
        _room = await HeldRoom.OpenAsync();
        (_lead, _wall) = (await Phone.ConnectAsync(_room, null), await Phone.ConnectAsync(_room, null));
        await _lead.Hub.InvokeAsync<RoomAnswer>("Lead", _room.Room.Now.Start.Keys.Lead);
        await _wall.Hub.InvokeAsync<RoomAnswer>("Watch", _room.Room.Now.Start.Keys.Wall);
        _room.OpenVote();
        _room.Lead(new SkipOrder(RoomStep.Reveal));
    }

    public async ValueTask DisposeAsync()
    {
        await _lead.DisposeAsync();
        await _wall.DisposeAsync();
        await _room.DisposeAsync();
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("2")]
    [InlineData("thoughts")]
    public async Task The_wall_and_the_page_that_turned_it_show_the_part(string part)
    {
        var before = _room.Room.Now;
        Assert.Equal(RoomAnswer.Done, await TurnAsync(part));
        foreach (var page in (Phone[])[_lead, _wall]) await page.ViewAsync(view => (string?)view["show"] == part);
        Assert.Same(before, _room.Room.Now);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("behind")]
    [InlineData("")]
    public async Task A_part_that_the_step_has_not_is_refused(string part) => Assert.Equal("The wall has no such part now.", (await TurnAsync(part)).Why);

    [Fact]
    public async Task When_the_room_goes_on_the_wall_begins_at_the_first_part_again()
    {
        await TurnAsync("lines");
        await _wall.ViewAsync(view => view["show"] is not null);
        _room.Lead(new UndoOrder(), new SkipOrder(RoomStep.Reveal));
        await _wall.ViewAsync(view => (string?)view["step"] == "reveal" && view["show"] is null);
    }

    [Fact]
    public async Task The_console_turns_it_part_by_part_and_stays_at_the_last()
    {
        List<string?> shown = [];
        foreach (var by in (int[])[1, 1, -1, 1, 1, 1, 1, 1])
        {
            Assert.Equal(RoomAnswer.Done, _room.Server.TurnWall(by));
            shown.Add(_room.Server.WallPart);
        }

        Assert.Equal(["lines", "0", "lines", "0", "1", "2", "thoughts", "thoughts"], shown);
        await _wall.ViewAsync(view => (string?)view["show"] == "thoughts");
    }

    [Fact]
    public async Task Nobody_but_the_facilitator_turns_it()
    {
        Assert.False((await _wall.Hub.InvokeAsync<RoomAnswer>("Order", """{"do":"show","part":"lines"}""")).Ok);
        _room.Lead(new UndoOrder());
        Assert.False(_room.Server.TurnWall(1).Ok);
    }

    [Fact]
    public async Task Whoever_watches_hears_of_pages_that_come_and_go()
    {
        var seen = new List<int>();
        _room.Server.Watch(() =>
        {
            lock (seen) seen.Add(_room.Server.PeopleHere.Count);
        });
        var phone = await _room.JoinAsync("Ana");
        await HeardAsync(1);
        await phone.DisposeAsync();
        await HeardAsync(0);

        async Task HeardAsync(int here)
        {
            using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (!Last(here)) await Task.Delay(10, late.Token);
        }

        bool Last(int here)
        {
            lock (seen) return seen.Count > 0 && seen[^1] == here;
        }
    }

    private Task<RoomAnswer> TurnAsync(string part) => _lead.Hub.InvokeAsync<RoomAnswer>("Order", $$"""{"do":"show","part":"{{part}}"}""");
}
