using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Rehearsal.Runner.Workshop;

/// <summary>Open sockets, counted before anything is read from them: in total, and for every address.</summary>
internal sealed class SocketLimit(RoomLimits limits)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byAddress = new(StringComparer.Ordinal);
    private int _all;

    public async Task RunAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = AddressKey.Of((connection.RemoteEndPoint as IPEndPoint)?.Address);
        if (!Enter(address))
        {
            connection.Abort(new ConnectionAbortedException("Too many sockets."));
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Leave(address);
        }
    }

    private bool Enter(string address)
    {
        lock (_gate)
        {
            var here = _byAddress.GetValueOrDefault(address);
            if (_all >= limits.Sockets || (limits.Counts(address) && here >= limits.SocketsPerAddress)) return false;
            _all++;
            _byAddress[address] = here + 1;
            return true;
        }
    }

    private void Leave(string address)
    {
        lock (_gate)
        {
            _all--;
            if (--_byAddress[address] == 0) _byAddress.Remove(address);
        }
    }
}
