using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Knows every connection from its first moment to its last, so that the room can write to each without waiting for any.</summary>
internal sealed class RoomLifetime(LiveRoom room, RoomLinks links, RoomCookie cookie, RoomScreens screens, RoomLimits limits, TimeProvider time, ILogger<DefaultHubLifetimeManager<RoomHub>> logger) : DefaultHubLifetimeManager<RoomHub>(logger)
{
    private static readonly object Key = new();

    public static RoomLink LinkOf(IDictionary<object, object?> items) => (RoomLink)items[Key]!;

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        var request = connection.Features.Get<IHttpContextFeature>()?.HttpContext;
        var token = request is null ? null : cookie.TokenIn(request.Request);
        var link = new RoomLink(connection, AddressKey.Of(request?.Connection.RemoteIpAddress), token, limits, time);
        connection.Items[Key] = link;
        if (!links.Add(link, token is null ? 0 : room.PersonOf(token)?.Number ?? 0)) connection.Abort();
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        links.Remove(LinkOf(connection.Items));
        screens.Wake();
        return Task.CompletedTask;
    }
}
