using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>The least that SignalR can do for as many phones: echo a call, tell everybody a text.</summary>
internal static class EchoLoad
{
    public const string Mode = "serve-echo";

    private const int Votes = 2;
    private const int Steps = 6;

    public static async Task<Load> RunAsync(int phones, int letters)
    {
        using var server = ServerProcess.Start(Mode);
        var hub = new Uri(server.Said[0].Replace("http", "ws", StringComparison.Ordinal) + "/echo");
        var (clients, arrivals) = (new HubClient[phones], new Arrivals(phones));
        var before = server.Kilobytes();
        var seconds = await Crowd.SecondsAsync(phones, async (phone, stop) => clients[phone] = await HubClient.ConnectAsync(hub, null, (_, _) => arrivals.Show(phone), stop));
        var memory = (server.Kilobytes() - before) / phones;
        var (votes, steps) = (new List<double>(), new List<double>());
        for (var round = 0; round < Votes; round++) votes.AddRange(await Crowd.AllAtOnceAsync(phones, phone => clients[phone].CallAsync("Echo", CancellationToken.None, 1, "first", phone % 3)));
        for (var step = 0; step < Steps; step++)
        {
            arrivals = new Arrivals(phones);
            var began = Stopwatch.GetTimestamp();
            await clients[0].CallAsync("Tell", CancellationToken.None, new string('x', letters));
            steps.AddRange(await arrivals.SinceAsync(began));
        }

        foreach (var client in clients) await client.DisposeAsync();
        return new Load(phones / seconds, votes, steps, memory);
    }

    public static void Serve()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Services.AddSignalR();
        var site = builder.Build();
        site.UseRouting();
        site.UseWebSockets();
        site.MapHub<EchoHub>("/echo");
        site.StartAsync().GetAwaiter().GetResult();
        Console.WriteLine(site.Urls.First());
        ServerProcess.TellMemory();
    }

    internal sealed class EchoHub : Hub
    {
        public string Echo(int moment, string vote, int option) => Context.ConnectionAborted.IsCancellationRequested ? string.Empty : vote;

        public Task Tell(string text) => Clients.All.SendAsync("view", text);
    }
}
