using Microsoft.AspNetCore.SignalR;

namespace Rehearsal.Runner.Workshop;

/// <summary>What a connection turned out to be.</summary>
internal enum LinkKind
{
    /// <summary>It has shown nothing yet.</summary>
    Stranger,

    Phone,

    /// <summary>The projector.</summary>
    Wall,

    /// <summary>The facilitator's page.</summary>
    Lead,
}

/// <summary>
/// One page that is connected. Each kind of message has one place that waits for it: a page that reads slowly is sent what stands last, never a queue,
/// and nobody waits for it.
/// </summary>
internal sealed class RoomLink(HubConnectionContext connection, string address, string? token, RoomLimits limits, TimeProvider time)
{
    private readonly Lock _gate = new();
    private SerializedHubMessage? _view;
    private SerializedHubMessage? _mine;
    private long _version;
    private bool _isWriting;
    private string? _lastMine;

    public string Id => connection.ConnectionId;

    /// <summary>See <see cref="AddressKey"/>.</summary>
    public string Address => address;

    /// <summary>What its cookie says; null without one.</summary>
    public string? Token => token;

    public long Since { get; } = time.GetTimestamp();

    public LinkKind Kind { get; set; }

    /// <summary>The number of the phone's person; 0 for anything else.</summary>
    public int Person { get; set; }

    /// <summary>Whose view it was shown last; null before the first.</summary>
    public Audience? Audience { get; set; }

    public Allowance Calls { get; } = new(limits.CallBurst, limits.CallsPerSecond, time);

    public int CallsTooMany { get; set; }

    /// <summary>Sends what this kind of page shows, unless it was already sent something newer.</summary>
    public void Show(long version, SerializedHubMessage view)
    {
        lock (_gate)
        {
            if (version < _version) return;
            _version = version;
        }

        Send(ref _view, view);
    }

    /// <summary>Sends what belongs to this phone, unless that is what it has.</summary>
    public void ShowMine(string mine)
    {
        lock (_gate)
        {
            if (mine == _lastMine) return;
            _lastMine = mine;
        }

        Send(ref _mine, HubMessages.Mine(mine));
    }

    /// <summary>Says why and hangs up; a page that does not take it is cut off all the same.</summary>
    public async Task EndAsync(string why)
    {
        var said = connection.WriteAsync(HubMessages.Gone(why), CancellationToken.None).AsTask();
        await Task.WhenAny(said, Task.Delay(TimeSpan.FromSeconds(1), time));
        connection.Abort();
    }

    public void Cut() => connection.Abort();

    private void Send(ref SerializedHubMessage? place, SerializedHubMessage message)
    {
        lock (_gate)
        {
            place = message;
            if (_isWriting) return;
            _isWriting = true;
        }

        _ = WriteAsync();
    }

    private async Task WriteAsync()
    {
        while (Next() is { } message)
        {
            await connection.WriteAsync(message, CancellationToken.None);
        }
    }

    private SerializedHubMessage? Next()
    {
        lock (_gate)
        {
            var next = _view ?? _mine;
            if (_view is not null) _view = null;
            else _mine = null;
            _isWriting = next is not null;
            return next;
        }
    }
}
