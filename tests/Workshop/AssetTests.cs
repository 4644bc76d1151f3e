using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rehearsal.Tests.Workshop;

[Trait("kind", "process")]
public sealed class AssetTests : IAsyncLifetime
{
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["phone.html"] = "<p>phone"u8.ToArray(),
        ["wall.html"] = "<p>wall"u8.ToArray(),
        ["room.css"] = "p{}"u8.ToArray(),
        ["phone.js"] = "1"u8.ToArray(),
    };

    private HeldRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await HeldRoom.OpenAsync(files: Files);

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData("/", "<p>phone", "text/html")]
    [InlineData("/?c=KMQT7R", "<p>phone", "text/html")]
    [InlineData("/phone", "<p>phone", "text/html")]
    [InlineData("/wall", "<p>wall", "text/html")]
    [InlineData("/assets/room.css", "p{}", "text/css")]
    [InlineData("/assets/phone.js", "1", "text/javascript")]
    public async Task What_is_in_the_table_is_served(string path, string content, string type)
    {
        using var answer = await _room.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, content, type), (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_browser_that_has_it_already_is_told_so()
    {
        using var first = await _room.GetAsync("/assets/room.css");
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        using var again = await _room.GetAsync("/assets/room.css", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
    }

    [Theory]
    [InlineData("/assets/../rehearse.dll")]
    [InlineData("/assets/..%2frehearse.dll")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..%5c..%5crehearse.dll")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/assets/")]
    [InlineData("/assets/room.css/")]
    [InlineData("/assets/ROOM.CSS")]
    [InlineData("/assets/room.css%00.html")]
    [InlineData("/rehearse.dll")]
    [InlineData("/lead")]
    [InlineData("/room/../etc/passwd")]
    public async Task Nothing_else_is_and_no_path_leads_to_the_disk(string path) => Assert.Matches("^HTTP/1.1 (404|400) ", await RawAsync($"GET {path} HTTP/1.1\r\nHost: {_room.Address.Authority}\r\nConnection: close\r\n\r\n"));

    [Theory]
    [InlineData("GET", "/", "")]
    [InlineData("GET", "/assets/room.css", "")]
    [InlineData("GET", "/nothing", "")]
    [InlineData("POST", "/enter", "")]
    [InlineData("PUT", "/", "")]
    [InlineData("POST", "/room/negotiate?negotiateVersion=1", "")]
    [InlineData("GET", "/", "evil.example")]
    public async Task Every_answer_tells_the_browser_what_not_to_do(string method, string path, string host)
    {
        var answer = await RawAsync($"{method} {path} HTTP/1.1\r\nHost: {(host.Length > 0 ? host : _room.Address.Authority)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        string[] headers = ["Content-Security-Policy: default-src 'none'; script-src 'self'", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy: ", "frame-ancestors 'none'"];
        Assert.All(headers, header => Assert.Contains(header, answer, StringComparison.Ordinal));
        Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unsafe", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_names_the_WebSocket_for_old_Safaris() =>
        Assert.Contains($"connect-src 'self' ws://{_room.Address.Authority};", await RawAsync($"GET / HTTP/1.1\r\nHost: {_room.Address.Authority}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:PORT", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("127.0.0.2:PORT", 421)]
    [InlineData("127.0.0.1.evil.example:PORT", 421)]
    [InlineData("localhost.evil.example:PORT", 421)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("localhost:PORT", 200)]
    [InlineData("LOCALHOST:PORT", 200)]
    public async Task It_answers_to_its_own_names_only(string host, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await RawAsync($"GET / HTTP/1.1\r\nHost: {host.Replace("PORT", $"{_room.Address.Port}", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _room.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
