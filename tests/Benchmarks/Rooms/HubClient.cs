using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>One phone: a web socket that speaks SignalR's JSON protocol, and no more of it than a phone needs.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    /// <summary>Ends every message of the protocol.</summary>
    private const char End = '\u001e';

    private const int Invocation = 1;
    private const int Completion = 3;

    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JToken?>> waiting = new(StringComparer.Ordinal);
    private readonly Action<string, JArray> heard;
    private Task listening = Task.CompletedTask;
    private int calls;

    private HubClient(Action<string, JArray> heard) => this.heard = heard;

    /// <param name="heard">Called for everything the hub says by itself.</param>
    /// <param name="cookie">Sent along, or null.</param>
    public static async Task<HubClient> ConnectAsync(Uri hub, string? cookie, Action<string, JArray> heard, CancellationToken stop)
    {
        var client = new HubClient(heard);
        client.socket.Options.KeepAliveInterval = TimeSpan.Zero;
        if (cookie is not null) client.socket.Options.SetRequestHeader("Cookie", cookie);
        await client.socket.ConnectAsync(hub, stop);
        await client.SendAsync("{\"protocol\":\"json\",\"version\":1}", stop);
        client.listening = client.ListenAsync(stop);
        return client;
    }

    /// <summary>Calls the hub and waits for its answer.</summary>
    public async Task<JToken?> CallAsync(string method, CancellationToken stop, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref calls).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = waiting[id] = new TaskCompletionSource<JToken?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(JsonConvert.SerializeObject(new { type = Invocation, invocationId = id, target = method, arguments }), stop);
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(30), stop);
    }

    /// <summary>Cuts the line without a word, as a phone that loses its network does.</summary>
    public void Drop() => socket.Abort();

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
    }

    private Task SendAsync(string message, CancellationToken stop) => socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, stop);

    private async Task ListenAsync(CancellationToken stop)
    {
        var (buffer, text) = (new byte[8192], new List<byte>());
        while (socket.State == WebSocketState.Open)
        {
            var received = await socket.ReceiveAsync(buffer, stop);
            if (received.MessageType == WebSocketMessageType.Close) return;
            foreach (var letter in buffer.AsSpan(0, received.Count))
            {
                if (letter != End)
                {
                    text.Add(letter);
                    continue;
                }

                Hear(Encoding.UTF8.GetString([.. text]));
                text.Clear();
            }
        }
    }

    private void Hear(string message)
    {
        var json = JObject.Parse(message);
        switch ((int?)json["type"])
        {
            case Invocation: heard((string)json["target"]!, (JArray)json["arguments"]!); break;
            case Completion when waiting.TryRemove((string)json["invocationId"]!, out var call): call.TrySetResult(json["result"]); break;
        }
    }
}
