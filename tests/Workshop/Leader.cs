using Microsoft.AspNetCore.SignalR.Client;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Workshop;

/// <summary>A facilitator at a connection of their own: quicker than a page, and with the same moves.</summary>
internal sealed class Leader(Phone page) : IAsyncDisposable
{
    private const int MostSteps = 200;
    private const int RestMilliseconds = 250;

    public static async Task<Leader> ConnectAsync(Uri address, string secret)
    {
        var page = await Phone.ConnectAsync(address, cookie: null);
        Assert.Equal(RoomAnswer.Done, await page.Hub.InvokeAsync<RoomAnswer>("Lead", secret));
        return new Leader(page);
    }

    public Task<JObject> ViewAsync(Func<JObject, bool> wanted) => page.ViewAsync(wanted);

    /// <summary>Gives an order, and waits until the page shows what came of it.</summary>
    public async Task<JObject> OrderAsync(string order)
    {
        var version = (long)(await page.ViewAsync(_ => true))["v"]!;
        var answer = await page.Hub.InvokeAsync<RoomAnswer>("Order", order);
        while (answer.Why?.StartsWith("That was too often.", StringComparison.Ordinal) == true)
        {
            await Task.Delay(RestMilliseconds);
            answer = await page.Hub.InvokeAsync<RoomAnswer>("Order", order);
        }

        // What was ordered where the room is no longer is not done.
        if (answer.Why == "The room has gone on meanwhile.")
        {
            await Task.Delay(RestMilliseconds);
            return await page.ViewAsync(_ => true);
        }

        Assert.Equal(RoomAnswer.Done, answer);
        return await page.ViewAsync(later => (long)later["v"]! > version);
    }

    /// <summary>Goes on until the room is at the step: by what comes next, and after a reveal without votes by the first line.</summary>
    public async Task GoToAsync(string step)
    {
        var (view, taken) = (await page.ViewAsync(_ => true), 0);
        for (; (string?)view["step"] != step; taken++)
        {
            Assert.True(taken < MostSteps, $"The room never came to '{step}'.");
            var move = view["moves"]!.FirstOrDefault(move => (bool)move["main"]!) ?? view["moves"]!.First(move => (int?)move["order"]!["option"] == 0);
            view = await OrderAsync(move["order"]!.ToString(Newtonsoft.Json.Formatting.None));
        }
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
