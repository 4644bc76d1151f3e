using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Where the flow may come back to: after a tunnel, a function or a thread, wherever one of that kind was begun. Where a flow ends is known by its last command, or by there being nothing after it.
/// </summary>
internal sealed class InkReturns
{
    private readonly List<int> tunnels = [];
    private readonly List<int> others = [];
    private readonly HashSet<int> ends = [];
    private readonly HashSet<int> dones = [];
    private bool hasThreads;

    /// <summary>The positions at which tunnels end.</summary>
    public List<int> TunnelEnds { get; } = [];

    /// <summary>Nothing comes back anywhere.</summary>
    public bool IsEmpty => tunnels.Count + others.Count == 0;

    /// <summary>From each end of a tunnel to wherever one comes back to.</summary>
    public List<(int From, int To)> FromTunnels => [.. TunnelEnds.SelectMany(end => tunnels.Select(to => (end, to)))];

    /// <summary>The flow comes back here after this.</summary>
    public void Add(Divert divert, bool isThread, int position)
    {
        hasThreads |= isThread;
        (divert is { pushesToStack: true, stackPushType: PushPopType.Tunnel } ? tunnels : others).Add(position);
    }

    /// <summary>The story stops here: at its end, or done for now, which a thread may be while the others are not.</summary>
    public void Stop(int position, ControlCommand command) => (command.commandType == ControlCommand.CommandType.End ? ends : dones).Add(position);

    /// <summary>From every place after which there is nothing to wherever the flow may come back to, by way of one more place.</summary>
    public List<(int From, int To)> All(Links next)
    {
        var links = tunnels.Concat(others).Select(to => (next.Count, to)).ToList();
        for (var position = 0; position < next.Count; position++)
        {
            if (next.From(position).IsEmpty && !ends.Contains(position) && (hasThreads || !dones.Contains(position))) links.Add((position, next.Count));
        }

        return links;
    }
}
