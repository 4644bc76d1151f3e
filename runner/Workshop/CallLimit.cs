using Microsoft.AspNetCore.SignalR;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Lets every connection call so often and no more. Who goes on and on is cut.</summary>
internal sealed class CallLimit(RoomLimits limits) : IHubFilter
{
    private static readonly RoomAnswer TooOften = RoomAnswer.No("That was too often. Wait a moment.");

    public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var link = RoomLifetime.LinkOf(invocationContext.Context.Items);
        if (link.Calls.Take()) return next(invocationContext);
        if (++link.CallsTooMany > limits.CallsTooMany) link.Cut();
        return ValueTask.FromResult<object?>(TooOften);
    }
}
