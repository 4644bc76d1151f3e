using System.Threading.RateLimiting;

namespace Rehearsal.Runner.Workshop;

/// <summary>What became of a code that somebody typed.</summary>
internal enum CodeAnswer
{
    Right,
    Wrong,

    /// <summary>Not even looked at.</summary>
    TooMany,
}

/// <summary>
/// Slows down guessing. An address may be wrong 20 times at once and 10 times a minute from then on; all together 60 times at once and 60 times a
/// minute. Only wrong codes count, so a room that comes in together waits for nobody. In three hours that makes at most 60 + 180 · 60 = 10,860 guesses,
/// and 1,000 first ones (below), at 20⁶ = 64,000,000 codes: a chance of 1 in 5,400, and of 1 in 35,000 from one address (20 + 180 · 10 = 1,820 guesses).
/// </summary>
internal sealed class CodeGuard : IDisposable
{
    public const int BurstOfOne = 20;
    public const int PerMinuteOfOne = 10;
    public const int BurstOfAll = 60;
    public const int PerMinuteOfAll = 60;

    /// <summary>Addresses whose first wrong code is free, so that one that uses up what all have together keeps no newcomer out.</summary>
    public const int Firsts = 1000;

    private readonly string _code;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _wrongBefore = new(StringComparer.Ordinal);
    private readonly PartitionedRateLimiter<string> _one = PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => Bucket(BurstOfOne, PerMinuteOfOne)), StringComparer.Ordinal);

    private readonly TokenBucketRateLimiter _all = new(Bucket(BurstOfAll, PerMinuteOfAll));

    public CodeGuard(string code) => _code = code;

    /// <param name="address">See <see cref="AddressKey"/>.</param>
    public CodeAnswer Try(string address, string typed)
    {
        // Under one lock: else many guesses sent at once would all be looked at before the first is counted.
        lock (_gate)
        {
            var isFirst = _wrongBefore.Count < Firsts && !_wrongBefore.Contains(address);
            if (IsEmpty(_one.GetStatistics(address)) || (!isFirst && IsEmpty(_all.GetStatistics()))) return CodeAnswer.TooMany;
            if (JoinCode.IsTyped(typed, _code)) return CodeAnswer.Right;
            _one.AttemptAcquire(address).Dispose();
            if (!isFirst) _all.AttemptAcquire().Dispose();
            _wrongBefore.Add(address);
            return CodeAnswer.Wrong;
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _all.Dispose();
    }

    private static bool IsEmpty(RateLimiterStatistics? statistics) => statistics is { CurrentAvailablePermits: < 1 };

    private static TokenBucketRateLimiterOptions Bucket(int burst, int perMinute) => new()
    {
        TokenLimit = burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1.0 / perMinute),
        QueueLimit = 0,
        AutoReplenishment = true,
    };
}
