using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR.Client;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

[Trait("kind", "process")]
public sealed class HostilePhoneTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_calls_too_often_is_told_and_who_goes_on_is_cut()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { CallBurst = 5, CallsPerSecond = 1, CallsTooMany = 5 });
        await using var phone = await room.JoinAsync("Eve");
        await using var other = await room.JoinAsync("Ana");
        room.OpenVote();
        var answers = new List<RoomAnswer>();
        try
        {
            for (var call = 0; call < 50; call++) answers.Add(await phone.VoteAsync(1, "first", call % 3));
        }
        catch (Exception cut) when (cut is not Xunit.Sdk.XunitException)
        {
            // as it should be
        }

        await phone.Closed;
        Assert.InRange(answers.Count(answer => answer.Ok), 5, 10);
        Assert.Contains(answers, answer => answer.Why == "That was too often. Wait a moment.");
        Assert.True((await other.VoteAsync(1, "first", 0)).Ok);
    }

    [Fact]
    public async Task A_message_that_is_too_long_ends_the_connection()
    {
        await using var room = await HeldRoom.OpenAsync();
        await using var phone = await room.JoinAsync("Eve");
        await Assert.ThrowsAnyAsync<Exception>(() => phone.Hub.InvokeAsync<RoomAnswer>("Vote", 1, new string('x', 20_000), 0));
        await phone.Closed;
    }

    [Fact]
    public async Task A_flood_of_anything_at_all_is_cut()
    {
        await using var room = await HeldRoom.OpenAsync();
        using var socket = await OpenSocketAsync(room, null);
        await SendAsync(socket, "{\"protocol\":\"json\",\"version\":1}\u001e");
        var pings = string.Concat(Enumerable.Repeat("{\"type\":6}\u001e", 1000));
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var late = new CancellationTokenSource(Patience);
            for (var flood = 0; flood < 1000; flood++) await SendAsync(socket, pings, late.Token);
        });
        await using var phone = await room.JoinAsync("Ana");
        await phone.StepAsync("door");
    }

    [Theory]
    [InlineData("no json at all\u001e")]
    [InlineData("{\"type\":1,\"invocationId\":\"1\",\"target\":\"Nothing\",\"arguments\":[]}\u001e")]
    [InlineData("{\"type\":1,\"invocationId\":\"1\",\"target\":\"Vote\",\"arguments\":[\"x\",{},[]]}\u001e")]
    [InlineData("{\"type\":1,\"invocationId\":\"1\",\"target\":\"Vote\",\"arguments\":[1]}\u001e")]
    [InlineData("{\"type\":4,\"invocationId\":\"1\",\"target\":\"Vote\",\"arguments\":[1]}\u001e")]
    [InlineData("{\"type\":99}\u001e")]
    [InlineData("\u001e\u001e\u001e")]
    public async Task Nonsense_harms_nobody_and_tells_nothing(string message)
    {
        await using var room = await HeldRoom.OpenAsync();
        await using var phone = await room.JoinAsync("Ana");
        using var socket = await OpenSocketAsync(room, phone.Cookie);
        await SendAsync(socket, "{\"protocol\":\"json\",\"version\":1}\u001e");
        await SendAsync(socket, message);
        var said = await HearAsync(socket);
        Assert.All((string[])["   at ", "Rehearsal.", "System."], inside => Assert.DoesNotContain(inside, said, StringComparison.Ordinal));
        room.OpenVote();
        Assert.True((await phone.VoteAsync(1, "first", 0)).Ok);
    }

    [Fact]
    public async Task A_stranger_is_cut_after_a_while()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { StrangersPatience = TimeSpan.FromMilliseconds(200) });
        await using var stranger = await Phone.ConnectAsync(room, null);
        await using var phone = await room.JoinAsync("Ana");
        await stranger.Closed;
        Assert.Equal(HubConnectionState.Connected, phone.Hub.State);
    }

    [Fact]
    public async Task Strangers_leave_no_room_for_more_strangers_and_none_is_let_in_by_another_way()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { Strangers = 2 });
        await using Phone first = await Phone.ConnectAsync(room, null), second = await Phone.ConnectAsync(room, null);
        using var refused = await room.PostAsync("/room/negotiate?negotiateVersion=1", "");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => OpenSocketAsync(room, null));
    }

    [Fact]
    public async Task Of_one_phone_the_oldest_page_gives_way()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { ConnectionsPerPhone = 2 });
        await using var first = await room.JoinAsync("Ana");
        await using Phone second = await Phone.ConnectAsync(room, first.Cookie), third = await Phone.ConnectAsync(room, first.Cookie);
        await first.Closed;
        await third.StepAsync("door");
        Assert.Equal(HubConnectionState.Connected, second.Hub.State);
    }

    [Fact]
    public async Task More_sockets_than_one_address_may_have_are_closed()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { SocketsPerAddress = 3, CountsThisMachine = true });
        var kept = new List<TcpClient>();
        for (var count = 0; count < 3; count++)
        {
            kept.Add(new TcpClient());
            await kept[^1].ConnectAsync(IPAddress.Loopback, room.Address.Port);
        }

        // The three are counted when the room takes them up, which is soon after the handshake.
        await Task.Delay(200);
        Assert.True(await IsClosedAsync(room.Address.Port));
        kept.ForEach(client => client.Dispose());
        using var late = new CancellationTokenSource(Patience);
        while (await IsClosedAsync(room.Address.Port)) await Task.Delay(50, late.Token);
    }

    [Fact]
    public async Task Too_many_requests_are_told_to_wait()
    {
        await using var room = await HeldRoom.OpenAsync(RoomLimits.Usual with { RequestBurst = 3, RequestsPerSecond = 1, CountsThisMachine = true });
        var answers = new List<HttpStatusCode>();
        for (var request = 0; request < 6; request++)
        {
            using var answer = await room.GetAsync("/nothing");
            answers.Add(answer.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task A_WebSocket_of_a_page_elsewhere_is_refused()
    {
        await using var room = await HeldRoom.OpenAsync();
        await using var phone = await room.JoinAsync("Ana");
        await Assert.ThrowsAsync<WebSocketException>(() => OpenSocketAsync(room, phone.Cookie, ("Origin", "http://evil.example")));
        using var own = await OpenSocketAsync(room, phone.Cookie, ("Origin", $"http://{room.Address.Authority}"));
        Assert.Equal(WebSocketState.Open, own.State);
    }

    [Fact]
    public async Task A_phone_that_does_not_read_keeps_nobody_waiting()
    {
        await using var room = await HeldRoom.OpenAsync();
        await using var phone = await room.JoinAsync("Ana");
        using var deaf = await OpenSocketAsync(room, phone.Cookie);
        await SendAsync(deaf, "{\"protocol\":\"json\",\"version\":1}\u001e");
        for (var turn = 0; turn < 200; turn++)
        {
            room.Lead(new PauseOrder(), new ResumeOrder());
        }

        room.OpenVote();
        await phone.StepAsync("vote");
    }

    /// <summary>Whether a new socket is closed at once.</summary>
    private static async Task<bool> IsClosedAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
            return await client.GetStream().ReadAsync(new byte[1], late.Token) == 0;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception reset) when (reset is IOException or SocketException)
        {
            return true;
        }
    }

    private static async Task<ClientWebSocket> OpenSocketAsync(HeldRoom room, string? cookie, params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        if (cookie is not null) socket.Options.SetRequestHeader("Cookie", cookie);
        foreach (var (name, value) in headers) socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(new Uri($"ws://{room.Address.Authority}/room"), CancellationToken.None);
        return socket;
    }

    private static async Task SendAsync(ClientWebSocket socket, string text, CancellationToken late = default) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, late);

    /// <summary>What comes within half a second, or until it is closed.</summary>
    private static async Task<string> HearAsync(ClientWebSocket socket)
    {
        var (said, buffer) = (new StringBuilder(), new byte[8192]);
        using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, late.Token);
                said.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // heard enough
        }

        return said.ToString();
    }
}
