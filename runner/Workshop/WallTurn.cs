using System.Collections.Immutable;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>
/// The part of a step that the facilitator turned the wall to. It is nothing that happened in the room: it is not kept, and holds until the room goes on.
/// </summary>
internal sealed class WallTurn(LiveRoom room)
{
    private readonly Lock _gate = new();
    private Turned? _last;

    /// <summary>One of <see cref="WallParts"/>; null while the wall was not turned at this step.</summary>
    public string? PartIn(Room now)
    {
        lock (_gate) return _last is { } last && ReferenceEquals(last.Before, now.Before) ? last.Part : null;
    }

    public RoomAnswer To(string part)
    {
        lock (_gate)
        {
            var now = room.Now;
            if (!WallParts.Of(now).Contains(part, StringComparer.Ordinal)) return RoomAnswer.No("The wall has no such part now.");
            _last = new Turned(now.Before, part);
            return RoomAnswer.Done;
        }
    }

    /// <summary>On to the next part, or back to the one before.</summary>
    /// <param name="by">1 or -1.</param>
    public RoomAnswer By(int by)
    {
        var now = room.Now;
        var parts = WallParts.Of(now).ToList();
        if (parts.Count == 0) return RoomAnswer.No("The wall has one part only now.");
        var at = PartIn(now) is { } part ? parts.IndexOf(part) : 0;
        return To(parts[Math.Clamp(at + by, 0, parts.Count - 1)]);
    }

    /// <param name="Before">The steps that were taken up to there: another list after every step, and the same until then.</param>
    private sealed record Turned(ImmutableStack<RoomStage> Before, string Part);
}
