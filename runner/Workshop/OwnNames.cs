using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Rehearsal.Runner.Workshop;

/// <summary>
/// Whether a request was meant for this room. A page elsewhere can have its own name point at this machine (DNS rebinding) and then read what it likes;
/// but the browser still says that name in <c>Host</c>. So a room answers only to the address that the request came in at, to <c>localhost</c>, and,
/// where the network may come in, to the machine's own name. These no page elsewhere can have.
/// </summary>
internal sealed class OwnNames(string machine, bool isLan)
{
    /// <summary>Ours, or null.</summary>
    public string? HostOf(HttpContext context)
    {
        var (host, connection) = (context.Request.Host, context.Connection);
        if (!host.HasValue || (host.Port ?? 80) != connection.LocalPort) return null;
        return IsOurs(host.Host, connection.LocalIpAddress) ? host.Value : null;
    }

    /// <summary>
    /// Whether a request that does something comes from one of our own pages. A browser says where every <c>POST</c> and every WebSocket comes from.
    /// One that says nothing is no browser, or a <c>GET</c> of our own page: it carries no cookie that anybody else could have put to use, and who
    /// writes a program can say whatever it likes, so asking for the header would keep nobody out.
    /// </summary>
    /// <param name="host">From <see cref="HostOf"/>.</param>
    public static bool IsOwnOrigin(HttpRequest request, string host)
    {
        if (request.Headers.Origin is [var origin, ..] && !string.Equals(origin, $"http://{host}", StringComparison.OrdinalIgnoreCase)) return false;
        return request.Headers["Sec-Fetch-Site"] is not [var site, ..] || site is "same-origin" or "none";
    }

    private bool IsOurs(string name, IPAddress? local)
    {
        if (IPAddress.TryParse(name.Trim('[', ']'), out var address)) return local is not null && Same(address, local);
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return local is not null && IPAddress.IsLoopback(Plain(local));
        return isLan && (Is(name, machine) || Is(name, string.Create(CultureInfo.InvariantCulture, $"{machine}.local")));
    }

    private static bool Is(string name, string ours) => name.Equals(ours, StringComparison.OrdinalIgnoreCase);

    private static bool Same(IPAddress said, IPAddress local) => Plain(said).GetAddressBytes().AsSpan().SequenceEqual(Plain(local).GetAddressBytes());

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
