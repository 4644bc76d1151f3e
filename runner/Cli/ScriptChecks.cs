using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Isolation;

namespace Rehearsal.Runner.Cli;

/// <summary>Checks scripts, many at a time, and keeps its children warm for the next ones.</summary>
/// <param name="stop">Ends a check between two scripts.</param>
internal sealed class ScriptChecks(Workplace workplace, CancellationToken stop = default) : IDisposable
{
    private readonly List<WorkerPost> posts = [];

    /// <summary>What is found, in the order of the scripts; one that went away meanwhile is a finding.</summary>
    /// <param name="scripts">Paths.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CheckReport Of(IReadOnlyList<string> scripts)
    {
        var progress = new CheckProgress(workplace, scripts.Count);
        while (posts.Count < ManyChecks.PostsFor(scripts.Count, System.Environment.ProcessorCount)) posts.Add(new WorkerPost(workplace.Worker));
        try
        {
            var findings = ManyChecks.Of(scripts, workplace.HostAt, posts, progress.Show, stop);
            return new CheckReport([.. scripts.Zip(findings, (script, found) => new CheckedScript(script, found))]);
        }
        finally
        {
            progress.Clear();
        }
    }

    public void Dispose() => posts.ForEach(post => post.Dispose());
}
