namespace Rehearsal.Runner.Workshop;

/// <summary>So much at once, and so much a second from then on. Not for several threads at once; small, for every connection has some.</summary>
internal sealed class Allowance(int burst, int perSecond, TimeProvider time)
{
    private double _left = burst;
    private long _at = time.GetTimestamp();

    /// <summary>Takes some, as long as there is any left.</summary>
    public bool Take(long amount = 1)
    {
        var now = time.GetTimestamp();
        _left = Math.Min(burst, _left + (time.GetElapsedTime(_at, now).TotalSeconds * perSecond));
        _at = now;
        if (_left < amount) return false;
        _left -= amount;
        return true;
    }
}
