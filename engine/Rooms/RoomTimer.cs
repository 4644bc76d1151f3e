namespace Rehearsal.Engine.Rooms;

/// <summary>How long a step is meant to take. It ends nothing by itself.</summary>
/// <param name="Seconds">1 or more.</param>
/// <param name="Since">When it began; moved on by every pause.</param>
public sealed record RoomTimer(int Seconds, DateTimeOffset Since)
{
    /// <summary>Seconds that are left; 0 when the time is over.</summary>
    /// <param name="now">While paused, the moment of the pause.</param>
    public double Left(DateTimeOffset now) => Math.Clamp(Seconds - (now - Since).TotalSeconds, 0, Seconds);
}
