using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Lets phones in and out: <c>POST /enter</c> and <c>POST /leave</c>.</summary>
internal sealed class Entrance(LiveRoom room, RoomCookie cookie, CodeGuard guard, AskQueue asks, RoomRates rates, RoomLimits limits)
{
    public async Task EnterAsync(HttpContext context)
    {
        var (text, problem) = await BodyAsync(context);
        if (text is null)
        {
            await Refusal.WriteAsync(context, problem, problem == StatusCodes.Status413PayloadTooLarge ? "That is too much to send." : "Send the code and the name as JSON.");
            return;
        }

        if (EnterRequest.Read(text) is not { } request)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "The code or the table cannot be read.");
            return;
        }

        var address = AddressKey.Of(context.Connection.RemoteIpAddress);
        var known = cookie.TokenIn(context.Request) is { } said && room.Now.PersonWith(BallotKeys.OfPerson(room.Now.Start.Keys, said)) is not null ? said : null;
        switch (guard.Try(address, request.Code))
        {
            case CodeAnswer.Wrong:
                await Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "This is not the code of this room. Look at the wall.");
                return;
            case CodeAnswer.TooMany:
                await Refusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, "There were too many wrong codes. Wait a minute and try again.");
                return;
        }

        if (known is null && !rates.MayJoin(address))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, "Too many people are coming in at once from your network. Wait a few seconds and try again.");
            return;
        }

        if (known is null && room.Now.People.Count(person => person.Standing != Standing.Removed) >= limits.People)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "The room is full.");
            return;
        }

        var token = known ?? BallotKeys.NewToken();
        var answer = await asks.AskAsync(new JoinAsk(token, GuestName.Clean(request.Name), request.Table));
        if (!answer.Ok)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, answer.Why!);
            return;
        }

        cookie.Give(context.Response, token);
        Done(context);
    }

    public async Task LeaveAsync(HttpContext context)
    {
        if (cookie.TokenIn(context.Request) is { } token) await asks.AskAsync(new LeaveAsk(token));
        cookie.TakeBack(context.Response);
        Done(context);
    }

    private static void Done(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.CacheControl = "no-store";
    }

    /// <summary>The whole body, or the status of why not. Only JSON: a form elsewhere cannot send that without being asked first.</summary>
    private async Task<(string? Text, int Problem)> BodyAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType()) return (null, StatusCodes.Status415UnsupportedMediaType);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limits.BodyBytes;
        try
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            return (await reader.ReadToEndAsync(context.RequestAborted), 0);
        }
        catch (BadHttpRequestException problem)
        {
            return (null, problem.StatusCode);
        }
    }
}
