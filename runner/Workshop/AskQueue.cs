using System.Threading.Channels;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Asks of many phones at once go to the room in batches: one reader, one commit for all that wait, and then every answer.</summary>
internal sealed class AskQueue : IAsyncDisposable
{
    private const int Batch = 512;

    /// <summary>What comes within this time goes to the disk together. Nobody notices it on a phone, and a room that votes at once waits for the disk a few times instead of a hundred.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(4);

    private static readonly RoomAnswer Busy = RoomAnswer.No("The room is very busy. Try again in a moment.");

    private static readonly RoomAnswer Over = RoomAnswer.No("The room is closing.");

    private readonly LiveRoom _room;
    private readonly Channel<Waiting> _asks;
    private readonly Action<IReadOnlyList<RoomAsk>> _taken;
    private readonly TimeProvider _time;
    private readonly Task _work;

    /// <param name="taken">Told of every batch when the room has taken it.</param>
    public AskQueue(LiveRoom room, RoomLimits limits, TimeProvider time, Action<IReadOnlyList<RoomAsk>> taken)
    {
        (_room, _time, _taken) = (room, time, taken);
        _asks = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(limits.AsksWaiting) { SingleReader = true });
        _work = Task.Run(WorkAsync);
    }

    /// <summary>The room's answer; what was done is on the disk then.</summary>
    public Task<RoomAnswer> AskAsync(RoomAsk ask)
    {
        var waiting = new Waiting(ask);
        if (_asks.Writer.TryWrite(waiting)) return waiting.Answer.Task;
        return Task.FromResult(_asks.Reader.Completion.IsCompleted ? Over : Busy);
    }

    /// <summary>Lets what was asked be answered.</summary>
    public async ValueTask DisposeAsync()
    {
        _asks.Writer.TryComplete();
        await _work;
    }

    private async Task WorkAsync()
    {
        var batch = new List<Waiting>(Batch);
        while (await _asks.Reader.WaitToReadAsync())
        {
            await Task.Delay(Gathering, _time);
            while (batch.Count < Batch && _asks.Reader.TryRead(out var waiting)) batch.Add(waiting);
            Answer(batch);
            batch.Clear();
        }
    }

    private void Answer(List<Waiting> batch)
    {
        try
        {
            var asks = batch.ConvertAll(waiting => waiting.Ask);
            var answers = _room.Take(asks);
            foreach (var (waiting, answer) in batch.Zip(answers)) waiting.Answer.SetResult(answer);
            _taken(asks);
        }
        catch (Exception fault)
        {
            foreach (var waiting in batch) waiting.Answer.TrySetException(fault);
        }
    }

    private sealed record Waiting(RoomAsk Ask)
    {
        public TaskCompletionSource<RoomAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
