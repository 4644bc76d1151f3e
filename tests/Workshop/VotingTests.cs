using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Workshop;

[Trait("kind", "process")]
public sealed class VotingTests : IAsyncLifetime
{
    private HeldRoom _room = null!;

    private static Urn First => new(0, 1, VoteRound.First);

    public async ValueTask InitializeAsync() => _room = await HeldRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData(HttpTransportType.WebSockets)]
    [InlineData(HttpTransportType.LongPolling)]
    public async Task A_phone_sees_the_room_votes_and_sees_its_own_vote(HttpTransportType transport)
    {
        using var entered = await _room.EnterAsync("Ana");
        await using var phone = await Phone.ConnectAsync(_room, HeldRoom.CookieOf(entered), transport);
        await phone.StepAsync("door");
        _room.OpenVote();
        var view = await phone.StepAsync("vote");
        Assert.Equal(["A", "B", "C"], view["options"]!.Select(option => (string?)option["letter"]));
        Assert.Equal(RoomAnswer.Done, await phone.VoteAsync(1, "first", 1));
        await phone.MineAsync(mine => (int?)mine["vote"] == 1);
        Assert.Equal([1], _room.Room.Now.BallotsIn(First).Values);
    }

    [Fact]
    public async Task A_second_vote_replaces_the_first_and_a_null_takes_it_back()
    {
        await using var phone = await _room.JoinAsync("Ana");
        _room.OpenVote();
        await phone.VoteAsync(1, "first", 1);
        await phone.VoteAsync(1, "first", 2);
        Assert.Equal([2], _room.Room.Now.BallotsIn(First).Values);
        await phone.VoteAsync(1, "first", null);
        Assert.Empty(_room.Room.Now.BallotsIn(First));
    }

    [Fact]
    public async Task Two_pages_of_one_phone_have_one_vote()
    {
        await using var phone = await _room.JoinAsync("Ana");
        await using var tab = await Phone.ConnectAsync(_room, phone.Cookie);
        _room.OpenVote();
        await phone.VoteAsync(1, "first", 0);
        await tab.VoteAsync(1, "first", 1);
        Assert.Equal([1], _room.Room.Now.BallotsIn(First).Values);
        await phone.MineAsync(mine => (int?)mine["vote"] == 1);
    }

    [Fact]
    public async Task A_late_vote_and_a_replayed_one_are_refused()
    {
        await using var phone = await _room.JoinAsync("Ana");
        Assert.False((await phone.VoteAsync(1, "first", 0)).Ok);
        _room.OpenVote();
        Assert.True((await phone.VoteAsync(1, "first", 0)).Ok);
        _room.Lead(new NextOrder());
        Assert.Equal("This vote is not open.", (await phone.VoteAsync(1, "first", 1)).Why);
        _room.Lead(new NextOrder());
        Assert.Equal("This vote is not open.", (await phone.VoteAsync(1, "first", 1)).Why);
        _room.Lead(new FollowOrder(FollowBy.Pick, 0));
        Assert.Equal("This vote is not open.", (await phone.VoteAsync(1, "first", 1)).Why);
        Assert.Equal([0], _room.Room.Now.BallotsIn(First).Values);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task An_option_that_is_not_there_is_refused(int option)
    {
        await using var phone = await _room.JoinAsync("Ana");
        _room.OpenVote();
        Assert.Equal("There is no such option.", (await phone.VoteAsync(1, "first", option)).Why);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("rehearsal-AAAAAAAA=00112233445566778899aabbccddeeff")]
    [InlineData("NAME=00112233445566778899aabbccddeeff")]
    [InlineData("NAME=' or 1=1")]
    public async Task Without_a_cookie_of_this_room_there_is_no_vote_and_nothing_to_see(string? cookie)
    {
        await using var phone = await _room.JoinAsync("Ana");
        await using var foreign = await Phone.ConnectAsync(_room, cookie?.Replace("NAME", phone.Cookie!.Split('=')[0], StringComparison.Ordinal));
        _room.OpenVote();
        Assert.Equal("This phone is not in the room. Come in with the code.", (await foreign.VoteAsync(1, "first", 0)).Why);
        Assert.Equal("Only the facilitator's page can do that.", (await foreign.Hub.InvokeAsync<RoomAnswer>("Order", "{\"do\":\"next\"}")).Why);
        Assert.False((await foreign.Hub.InvokeAsync<RoomAnswer>("Enter", HeldRoom.Code, "Eve", null)).Ok);
        await phone.StepAsync("vote");
        Assert.Equal(0, foreign.Views);
    }

    [Fact]
    public async Task A_phone_cannot_lead_and_a_guessed_secret_shows_nothing()
    {
        await using var phone = await _room.JoinAsync("Eve");
        Assert.False((await phone.Hub.InvokeAsync<RoomAnswer>("Lead", _room.Room.Now.Start.Keys.Wall)).Ok);
        Assert.False((await phone.Hub.InvokeAsync<RoomAnswer>("Watch", "")).Ok);
        Assert.False((await phone.Hub.InvokeAsync<RoomAnswer>("Order", "{\"do\":\"close\"}")).Ok);
        Assert.Equal(RoomStep.Door, _room.Room.Now.Step);
    }

    [Fact]
    public async Task The_facilitator_leads_and_the_projector_shows_how_many_have_voted_and_not_what()
    {
        await using var lead = await Phone.ConnectAsync(_room, null);
        await using var wall = await Phone.ConnectAsync(_room, null);
        Assert.True((await lead.Hub.InvokeAsync<RoomAnswer>("Lead", _room.Room.Now.Start.Keys.Lead)).Ok);
        Assert.True((await wall.Hub.InvokeAsync<RoomAnswer>("Watch", _room.Room.Now.Start.Keys.Wall)).Ok);
        await using var phone = await _room.JoinAsync("Ana");
        var view = await lead.ViewAsync(seen => seen["people"]!["list"]!.Any());
        Assert.Equal("Ana", (string?)view["people"]!["list"]![0]!["name"]);
        foreach (var step in (string[])["door", "contract", "briefing", "think"])
        {
            view = await lead.StepAsync(step);
            var next = view["moves"]!.Single(move => (bool)move["main"]!)["order"]!.ToString(Newtonsoft.Json.Formatting.None);
            Assert.True((await lead.Hub.InvokeAsync<RoomAnswer>("Order", next)).Ok);
        }

        await wall.StepAsync("vote");
        await phone.VoteAsync(1, "first", 1);
        foreach (var page in (Phone[])[lead, wall])
        {
            var seen = await page.ViewAsync(shown => (int?)shown["voted"]?["count"] == 1);
            Assert.Null(seen["reveal"]);
            Assert.DoesNotContain("\"first\":[", seen.ToString(Newtonsoft.Json.Formatting.None), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_console_and_the_page_order_at_the_same_moment_is_done_once()
    {
        await using var lead = await Phone.ConnectAsync(_room, null);
        await lead.Hub.InvokeAsync<RoomAnswer>("Lead", _room.Room.Now.Start.Keys.Lead);
        _room.OpenVote();
        var answers = await Task.WhenAll(_room.Server.OrderAsync(new NextOrder(), "vote/1"), lead.Hub.InvokeAsync<RoomAnswer>("Order", """{"do":"next","from":"vote/1"}"""));
        Assert.Equal(RoomStep.Discuss, _room.Room.Now.Step);
        Assert.Equal("The room has gone on meanwhile.", Assert.Single(answers, answer => !answer.Ok).Why);
    }

    [Fact]
    public async Task After_a_reload_a_phone_still_has_both_its_votes()
    {
        var phone = await _room.JoinAsync("Ana");
        _room.OpenVote();
        await phone.VoteAsync(1, "first", 2);
        _room.Lead(new NextOrder(), new NextOrder());
        await phone.VoteAsync(1, "second", 0);
        await phone.DisposeAsync();
        await using var back = await Phone.ConnectAsync(_room, phone.Cookie);
        var mine = await back.MineAsync(_ => true);
        Assert.Equal((2, 0, 0), ((int?)mine["first"], (int?)mine["second"], (int?)mine["vote"]));
    }

    [Fact]
    public async Task Phones_hear_nothing_while_others_vote()
    {
        await using var ana = await _room.JoinAsync("Ana");
        await using var ben = await _room.JoinAsync("Ben");
        _room.OpenVote();
        await ana.StepAsync("vote");
        await ben.StepAsync("vote");
        var before = ana.Views;
        await ben.VoteAsync(1, "first", 1);
        await ben.MineAsync(mine => (int?)mine["vote"] == 1);
        Assert.Equal(before, ana.Views);
    }

    [Fact]
    public async Task Who_is_taken_out_is_told_and_cannot_come_back()
    {
        await using var phone = await _room.JoinAsync("Eve");
        _room.OpenVote();
        await phone.VoteAsync(1, "first", 1);
        _room.Lead(new RemoveOrder(1));
        Assert.Equal("The facilitator took this phone out of the room.", await phone.Gone);
        await phone.Closed;
        Assert.Empty(_room.Room.Now.BallotsIn(First));
        await using var back = await Phone.ConnectAsync(_room, phone.Cookie);
        Assert.Equal("The facilitator took this phone out of the room.", await back.Gone);
        using var entered = await _room.EnterAsync("Eve", headers: ("Cookie", phone.Cookie!));
        Assert.Equal("This phone was taken out of the room.", await HeldRoom.WhyOf(entered));
    }

    [Fact]
    public async Task A_phone_that_was_away_comes_back_by_its_cookie_alone()
    {
        var phone = await _room.JoinAsync("Ana");
        _room.OpenVote();
        await phone.VoteAsync(1, "first", 2);
        await phone.DisposeAsync();
        _room.Lead(new NextOrder());
        await using var back = await Phone.ConnectAsync(_room, phone.Cookie);
        await back.StepAsync("discuss");
        Assert.Equal(2, (int?)(await back.MineAsync(_ => true))["vote"]);
    }

    [Fact]
    public async Task When_the_room_is_closed_and_the_program_ends_every_page_is_told()
    {
        await using var phone = await _room.JoinAsync("Ana");
        await phone.StepAsync("door");
        _room.Lead(new CloseOrder());
        await _room.Server.StopAsync();
        Assert.Equal("The room is closed.", await phone.Gone);
    }

    [Fact]
    public async Task Votes_of_many_at_once_are_all_taken()
    {
        await using var wide = await HeldRoom.OpenAsync(Runner.Workshop.RoomLimits.Load);
        var phones = await Task.WhenAll(Enumerable.Range(0, 40).Select(at => wide.JoinAsync($"p{at}")));
        wide.OpenVote();
        var answers = await Task.WhenAll(phones.Select((phone, at) => phone.VoteAsync(1, "first", at % 3)));
        Assert.All(answers, answer => Assert.True(answer.Ok));
        Assert.Equal([14, 13, 13], wide.Room.Now.CountsOf(0, 1).First!.Totals!);
        foreach (var phone in phones) await phone.DisposeAsync();
    }
}
