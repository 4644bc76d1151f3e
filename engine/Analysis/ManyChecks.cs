using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis;

/// <summary>Checks many scenarios, as many at a time as there are posts.</summary>
public static class ManyChecks
{
    /// <summary>Below this many scripts for each, starting another child costs more than it saves.</summary>
    private const int FewestForAPost = 4;

    /// <summary>More children than this would share the disk and the memory, and gain little.</summary>
    private const int MostPosts = 4;

    /// <summary>How many children are worth their start.</summary>
    /// <param name="scripts">How many are to be checked.</param>
    /// <param name="processors">How many the machine has.</param>
    public static int PostsFor(int scripts, int processors) => Math.Clamp(scripts / FewestForAPost, 1, Math.Clamp(processors, 1, MostPosts));

    /// <summary>The findings about each scenario, in the order of <paramref name="paths"/>.</summary>
    /// <param name="paths">As the user named them.</param>
    /// <param name="hostOf">Where a script runs; a host that needs a child uses the one of the post.</param>
    /// <param name="posts">At least one; each serves one script at a time.</param>
    /// <param name="done">Told how many are done, one call at a time, from any thread.</param>
    /// <param name="stop">No further script is begun after it.</param>
    /// <exception cref="IOException">No child can be started.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<IReadOnlyList<Diagnostic>> Of(IReadOnlyList<string> paths, Func<string, WorkerPost, ICheckingHost> hostOf, IReadOnlyList<WorkerPost> posts, Action<int> done, CancellationToken stop = default)
    {
        var queue = new Queue(paths.Count, done, stop);
        var findings = new IReadOnlyList<Diagnostic>[paths.Count];
        var works = posts.Select(post => Task.Run(() => queue.Work(index =>
        {
            using var host = hostOf(paths[index], post);
            findings[index] = ScenarioCheck.Of(paths[index], host);
        })));
        Task.WhenAll(works).GetAwaiter().GetResult();
        stop.ThrowIfCancellationRequested();
        return findings;
    }

    /// <summary>Gives out the numbers from 0, each once; after a fault, no more.</summary>
    private sealed class Queue(int count, Action<int> done, CancellationToken stop)
    {
        private readonly Lock counting = new();
        private int next = -1;
        private int finished;

        public void Work(Action<int> work)
        {
            try
            {
                for (var index = Interlocked.Increment(ref next); index < count && !stop.IsCancellationRequested; index = Interlocked.Increment(ref next))
                {
                    work(index);
                    lock (counting) done(++finished);
                }
            }
            catch
            {
                Interlocked.Exchange(ref next, count);
                throw;
            }
        }
    }
}
