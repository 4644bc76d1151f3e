using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Rehearsal.Runner.Workshop;

/// <summary>What the room says to a page. One message goes to many pages and is written as bytes once.</summary>
internal static class HubMessages
{
    /// <param name="json">The whole of what this kind of page shows.</param>
    public static SerializedHubMessage View(string json) => Of("view", json);

    /// <param name="json">What belongs to one phone.</param>
    public static SerializedHubMessage Mine(string json) => Of("mine", json);

    /// <param name="why">One plain sentence.</param>
    public static SerializedHubMessage Gone(string why) => Of("gone", why);

    private static SerializedHubMessage Of(string method, string text) => new(new InvocationMessage(method, [text]));
}
