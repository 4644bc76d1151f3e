using System.Diagnostics;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>Many phones that do the same thing at once.</summary>
internal static class Crowd
{
    private const int AtOnce = 50;

    /// <summary>Does something for each number from 0 on, fifty at a time, and returns the seconds it took in all.</summary>
    public static async Task<double> SecondsAsync(int count, Func<int, CancellationToken, Task> act)
    {
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) => await act(number, stop));
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Does something for all at the same moment; the milliseconds until each was done.</summary>
    public static async Task<double[]> AllAtOnceAsync(int count, Func<int, Task> act)
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, count).Select(async number =>
        {
            await go.Task;
            var began = Stopwatch.GetTimestamp();
            await act(number);
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }).ToArray();
        go.SetResult();
        return await Task.WhenAll(all);
    }
}

/// <summary>The moment at which a screen shows something, for as many screens as there are.</summary>
internal sealed class Arrivals(int screens)
{
    private readonly TaskCompletionSource[] came = [.. Enumerable.Range(0, screens).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
    private readonly long[] at = new long[screens];

    public void Show(int screen)
    {
        if (Interlocked.CompareExchange(ref at[screen], Stopwatch.GetTimestamp(), 0) == 0) came[screen].TrySetResult();
    }

    /// <summary>Milliseconds from then to each screen.</summary>
    public async Task<IEnumerable<double>> SinceAsync(long began)
    {
        await Task.WhenAll(came.Select(one => one.Task)).WaitAsync(TimeSpan.FromSeconds(30));
        return at.Select(time => Stopwatch.GetElapsedTime(began, time).TotalMilliseconds);
    }
}
