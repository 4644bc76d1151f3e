using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Workshop;

/// <summary>A page's connection: a phone's with its cookie, or one without.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<JObject> _views = new();
    private readonly ConcurrentQueue<JObject> _mine = new();
    private readonly TaskCompletionSource<string> _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Phone(HubConnection hub, string? cookie) => (Hub, Cookie) = (hub, cookie);

    public HubConnection Hub { get; }

    /// <summary>Name and value.</summary>
    public string? Cookie { get; }

    /// <summary>Why it was sent away.</summary>
    public Task<string> Gone => _gone.Task.WaitAsync(Patience);

    public Task Closed => _closed.Task.WaitAsync(Patience);

    public int Views => _views.Count;

    public static Task<Phone> ConnectAsync(HeldRoom room, string? cookie, HttpTransportType transport = HttpTransportType.WebSockets) => ConnectAsync(room.Address, cookie, transport);

    public static async Task<Phone> ConnectAsync(Uri address, string? cookie, HttpTransportType transport = HttpTransportType.WebSockets)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(address, "room"), options =>
            {
                options.Transports = transport;
                if (cookie is not null) options.Headers["Cookie"] = cookie;
            })
            .Build();
        var phone = new Phone(hub, cookie);
        hub.On<string>("view", text => phone._views.Enqueue(JObject.Parse(text)));
        hub.On<string>("mine", text => phone._mine.Enqueue(JObject.Parse(text)));
        hub.On<string>("gone", why => phone._gone.TrySetResult(why));
        hub.Closed += _ =>
        {
            phone._closed.TrySetResult();
            return Task.CompletedTask;
        };
        await hub.StartAsync();
        return phone;
    }

    public Task<RoomAnswer> VoteAsync(int moment, string vote, int? option) => Hub.InvokeAsync<RoomAnswer>("Vote", moment, vote, option);

    public Task<JObject> ViewAsync(Func<JObject, bool> wanted) => NewestAsync(_views, wanted);

    public Task<JObject> StepAsync(string step) => ViewAsync(view => (string?)view["step"] == step);

    public Task<JObject> MineAsync(Func<JObject, bool> wanted) => NewestAsync(_mine, wanted);

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private static async Task<JObject> NewestAsync(ConcurrentQueue<JObject> told, Func<JObject, bool> wanted)
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            if (told.LastOrDefault() is { } newest && wanted(newest)) return newest;
            await Task.Delay(10, late.Token);
        }
    }
}
