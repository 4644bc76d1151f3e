using System.Net;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

[Trait("kind", "process")]
public sealed class EntranceTests : IAsyncLifetime
{
    private HeldRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await HeldRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task The_code_lets_a_phone_in_and_gives_it_a_cookie_that_no_script_reads()
    {
        using var answer = await _room.EnterAsync("Ana");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Matches("^rehearsal-[0-9A-Z]{8}=[0-9a-f]{32};", cookie);
        Assert.All((string[])["path=/", "samesite=strict", "httponly"], part => Assert.Contains(part, cookie, StringComparison.Ordinal));
        Assert.Equal("Ana", Assert.Single(_room.Room.Now.Present).Name);
    }

    [Theory]
    [InlineData("kmqt7r")]
    [InlineData(" KMQ T7R ")]
    [InlineData("kmq-t7r")]
    public async Task The_code_may_be_typed_as_people_type(string code)
    {
        using var answer = await _room.EnterAsync("Ana", code);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("KMQT7")]
    [InlineData("KMQT7RR")]
    [InlineData("XXXXXX")]
    public async Task A_wrong_code_is_refused_with_a_reason(string code)
    {
        using var answer = await _room.EnterAsync("Ana", code);
        Assert.Equal((HttpStatusCode.Forbidden, "This is not the code of this room. Look at the wall."), (answer.StatusCode, await HeldRoom.WhyOf(answer)));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Empty(_room.Room.Now.People);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_and_then_even_the_right_code_waits()
    {
        for (var guess = 0; guess < CodeGuard.BurstOfOne; guess++)
        {
            using var wrong = await _room.EnterAsync("Eve", "XXXXXX");
            Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        }

        using var late = await _room.EnterAsync("Eve");
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.Contains("too many wrong codes", await HeldRoom.WhyOf(late), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("https://HOST")]
    [InlineData("http://HOST.evil.example")]
    public async Task A_page_elsewhere_can_send_nothing(string origin)
    {
        using var answer = await _room.EnterAsync("Eve", headers: ("Origin", origin.Replace("HOST", _room.Address.Authority, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var negotiated = await _room.PostAsync("/room/negotiate?negotiateVersion=1", "", ("Origin", origin.Replace("HOST", _room.Address.Authority, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, negotiated.StatusCode);
    }

    [Fact]
    public async Task Our_own_page_can()
    {
        using var answer = await _room.EnterAsync("Ana", headers: ("Origin", $"http://{_room.Address.Authority}"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        using var crossSite = await _room.EnterAsync("Ana", headers: ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, crossSite.StatusCode);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"code\":7}", 400)]
    [InlineData("{\"code\":\"KMQT7R\",\"table\":0}", 400)]
    [InlineData("{\"code\":\"KMQT7R\",\"table\":\"1\"}", 400)]
    [InlineData("{\"code\":\"KMQT7R\",\"name\":{\"a\":{\"b\":{\"c\":1}}}}", 400)]
    [InlineData("{\"code\":\"KMQT7R\",\"table\":3}", 403)]
    public async Task What_cannot_be_read_is_refused(string body, int status)
    {
        using var answer = await _room.PostAsync("/enter", body);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.NotEmpty(await HeldRoom.WhyOf(answer));
    }

    [Fact]
    public async Task Too_much_is_refused()
    {
        using var answer = await _room.EnterAsync(new string('x', 5000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_is_refused()
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent([new("code", HeldRoom.Code)]);
        using var answer = await http.PostAsync(new Uri(_room.Address, "enter"), form);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_phone_that_comes_in_again_is_the_same_person()
    {
        using var first = await _room.EnterAsync("Ana");
        using var again = await _room.EnterAsync("Ana B", headers: ("Cookie", HeldRoom.CookieOf(first)));
        Assert.Equal(HeldRoom.CookieOf(first), HeldRoom.CookieOf(again));
        Assert.Equal("Ana B", Assert.Single(_room.Room.Now.Present).Name);
    }

    [Fact]
    public async Task A_made_up_cookie_opens_nothing_and_is_replaced()
    {
        var name = HeldRoom.CookieOf(await _room.EnterAsync("Ana")).Split('=')[0];
        using var answer = await _room.EnterAsync("Eve", headers: ("Cookie", $"{name}={new string('a', 32)}"));
        Assert.DoesNotContain(new string('a', 32), HeldRoom.CookieOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_out()
    {
        await using var phone = await _room.JoinAsync("Ana");
        using var left = await _room.PostAsync("/leave", "", ("Cookie", phone.Cookie!));
        Assert.Equal(HttpStatusCode.NoContent, left.StatusCode);
        Assert.Equal("This phone has left the room.", await phone.Gone);
        Assert.Empty(_room.Room.Now.Present);
    }

    [Fact]
    public async Task Many_from_one_address_come_in_and_then_they_wait()
    {
        await using var small = await HeldRoom.OpenAsync(RoomLimits.Usual with { JoinBurst = 2, CountsThisMachine = true });
        using HttpResponseMessage first = await small.EnterAsync("a"), second = await small.EnterAsync("b"), third = await small.EnterAsync("c");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode, third.StatusCode));
    }

    [Fact]
    public async Task From_this_machine_itself_as_many_come_in_as_the_room_takes()
    {
        var entered = await Task.WhenAll(Enumerable.Range(0, RoomLimits.Usual.People).Select(at => _room.EnterAsync($"p{at}")));
        Assert.All(entered, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        using var late = await _room.EnterAsync("late");
        Assert.Equal("The room is full.", await HeldRoom.WhyOf(late));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.20", false)]
    [InlineData("fe80::1", false)]
    public void From_elsewhere_one_address_waits(string address, bool isThisMachine)
    {
        using var rates = new RoomRates(RoomLimits.Usual);
        var key = AddressKey.Of(IPAddress.Parse(address));
        var joined = Enumerable.Range(0, 500).Count(_ => rates.MayJoin(key));
        Assert.Equal(isThisMachine, joined == 500);
    }

    [Fact]
    public async Task A_room_that_is_full_says_so()
    {
        await using var small = await HeldRoom.OpenAsync(RoomLimits.Usual with { People = 1 });
        using HttpResponseMessage first = await small.EnterAsync("a"), second = await small.EnterAsync("b");
        Assert.Equal("The room is full.", await HeldRoom.WhyOf(second));
    }

    [Fact]
    public async Task A_door_that_is_shut_lets_nobody_new_in()
    {
        using var first = await _room.EnterAsync("Ana");
        _room.Lead(new DoorOrder(IsOpen: false));
        using HttpResponseMessage again = await _room.EnterAsync("Ana", headers: ("Cookie", HeldRoom.CookieOf(first))), late = await _room.EnterAsync("Ben");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Forbidden), (again.StatusCode, late.StatusCode));
    }
}
