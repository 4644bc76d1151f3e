using System.Threading.RateLimiting;

namespace Rehearsal.Runner.Workshop;

/// <summary>How often one address may do things.</summary>
internal sealed class RoomRates(RoomLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _requests = ByAddress(limits.RequestBurst, limits.RequestsPerSecond, TimeSpan.FromSeconds(1));

    private readonly PartitionedRateLimiter<string> _joins = ByAddress(limits.JoinBurst, limits.JoinsPerMinute, TimeSpan.FromMinutes(1));

    /// <param name="address">See <see cref="AddressKey"/>.</param>
    public bool MayAsk(string address) => !limits.Counts(address) || Take(_requests, address);

    /// <inheritdoc cref="MayAsk"/>
    public bool MayJoin(string address) => !limits.Counts(address) || Take(_joins, address);

    public void Dispose()
    {
        _requests.Dispose();
        _joins.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> ByAddress(int burst, int tokens, TimeSpan period)
    {
        // A few at a time, so that nobody waits a whole minute for the first.
        var part = Math.Max(1, tokens / 20);
        return PartitionedRateLimiter.Create<string, string>(
            address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = part,
                ReplenishmentPeriod = period * part / tokens,
                QueueLimit = 0,
                AutoReplenishment = true,
            }),
            StringComparer.Ordinal);
    }
}
