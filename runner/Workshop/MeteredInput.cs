using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Rehearsal.Runner.Workshop;

/// <summary>
/// Counts what a connection sends, whatever it is: a flood of pings or of calls that nobody knows costs work before any rule of the room sees it.
/// One that sends too much is cut.
/// </summary>
internal sealed class MeteredInput(ConnectionContext connection, PipeReader input, Allowance bytes) : PipeReader
{
    private ReadOnlySequence<byte> _read;
    private long _left;

    public override bool TryRead(out ReadResult result) => input.TryRead(out result) && Counted(result);

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var result = await input.ReadAsync(cancellationToken);
        Counted(result);
        return result;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        _left = _read.Slice(consumed).Length;
        _read = default;
        input.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead() => input.CancelPendingRead();

    public override void Complete(Exception? exception = null) => input.Complete(exception);

    private bool Counted(ReadResult result)
    {
        _read = result.Buffer;
        if (result.Buffer.Length > _left && !bytes.Take(result.Buffer.Length - _left)) connection.Abort(new ConnectionAbortedException("Too many bytes."));
        _left = result.Buffer.Length;
        return true;
    }
}

/// <summary>The two directions of a connection, the first of them counted.</summary>
internal sealed class MeteredPipe(PipeReader input, PipeWriter output) : IDuplexPipe
{
    public PipeReader Input => input;

    public PipeWriter Output => output;
}
