using Microsoft.AspNetCore.Http;

namespace Rehearsal.Runner.Workshop;

/// <summary>What every request passes first: its headers, whether it was meant for this room and comes from one of its pages, and whether there are too many.</summary>
internal sealed class RoomDoor(Assets assets, OwnNames names, RoomRates rates, RoomLinks links, Func<HttpRequest, bool> isKnown)
{
    private const string Hub = "/room";

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var host = names.HostOf(context);
        SafeHeaders.Set(context.Response.Headers, host);
        if (host is null)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, "This room answers at its own address only.");
        }
        else if (!rates.MayAsk(AddressKey.Of(context.Connection.RemoteIpAddress)))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, "Too much is asked from your network at once. Wait a few seconds.");
        }
        else if (IsDeed(context.Request) && !OwnNames.IsOwnOrigin(context.Request, host))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "This was sent by a page that is not of this room.");
        }
        else if (await AssetEndpoint.AnswerAsync(context, assets))
        {
            return;
        }
        else if (!IsKnown(context.Request))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "There is nothing here.");
        }
        else if (IsNewConnection(context.Request) && !links.HasRoomFor(AddressKey.Of(context.Connection.RemoteIpAddress), isKnown(context.Request)))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "The room has too many connections. Wait a moment.");
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Whatever is no page: it does something, or opens the way to do it.</summary>
    private static bool IsDeed(HttpRequest request) => !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || IsHub(request);

    private static bool IsKnown(HttpRequest request) => IsHub(request) || (HttpMethods.IsPost(request.Method) && request.Path.Value is "/enter" or "/leave");

    private static bool IsHub(HttpRequest request) => request.Path.Value is Hub or $"{Hub}/negotiate";

    /// <summary>A connection that was negotiated says its id each time.</summary>
    private static bool IsNewConnection(HttpRequest request) => IsHub(request) && !request.Query.ContainsKey("id");
}
