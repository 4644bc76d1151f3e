using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>
/// Runs a script that nobody vouches for in a child process with caps on time and memory. Whatever the script does to
/// its process, here it is a diagnostic.
/// </summary>
public sealed class IsolatedScriptHost : ICheckingHost
{
    private readonly string path;
    private readonly string? cacheFolder;
    /// <summary>An exploration that has to stop still adds up what it has found, and plays at random.</summary>
    internal static readonly TimeSpan ExplorationSlack = TimeSpan.FromSeconds(60);

    /// <summary>Exploring and playing end by clocks of their own; on a machine that is busy they are late.</summary>
    internal static readonly TimeSpan CheckSlack = TimeSpan.FromSeconds(22);

    private readonly WorkerPost post;
    private readonly bool ownsPost;
    private Script? script;

    /// <summary>A child for this script alone; it ends with the host.</summary>
    public IsolatedScriptHost(string path, WorkerCommand command, string? cacheFolder = null, WorkerLimits? limits = null, TimeProvider? time = null)
    {
        (this.path, this.cacheFolder) = (path, cacheFolder);
        (post, ownsPost) = (new WorkerPost(command, limits, time), true);
    }

    /// <summary>A child that served other scripts before, and may serve others after this one.</summary>
    public IsolatedScriptHost(string path, WorkerPost post) => (this.path, this.post) = (path, post);

    private WorkerLimits Limits => post.Limits;

    /// <inheritdoc/>
    public Result<Script> Compile() => Compile(WorkerMessages.Compile(path, cacheFolder), TimeSpan.Zero);

    /// <inheritdoc/>
    public Result<Script> Check(IReadOnlySet<string> planned, bool explore = true)
    {
        WorkerDeath? died = null;
        var found = Compile(WorkerMessages.Check(path, planned, explore), explore ? CheckSlack : TimeSpan.Zero, death =>
        {
            died = death;
            return CompileDeath(death);
        });
        if (!explore || died is null) return found;
        // What can be said without running it is said all the same.
        var unexplored = Compile(WorkerMessages.Check(path, planned, explore: false), TimeSpan.Zero);
        return unexplored.Ok && died is (WorkerDeath.Stuck or WorkerDeath.StackOverflow or WorkerDeath.Crash)
            ? Result<Script>.Of(unexplored.Value!, [.. unexplored.Problems, OnSomeWay(died.Value, DiagnosticCodes.BreaksDown, Severity.Warning)])
            : unexplored;
    }

    /// <inheritdoc/>
    public Result<Exploration> Explore(ExploreRequest asked, Action<ExploreProgress>? report = null)
    {
        var limit = Limits.CompileTime + TimeSpan.FromSeconds(asked.Seconds) + ExplorationSlack;
        return Answer(ExplorationMessages.Request(path, asked), limit, ExplorationMessages.Read, death => ExploreDeath(death, limit), line =>
        {
            if (ExplorationMessages.ReadProgress(line) is not { } progress) return false;
            report?.Invoke(progress);
            return true;
        });
    }

    private Result<Script> Compile(string request, TimeSpan slack, Func<WorkerDeath, Diagnostic>? death = null)
    {
        // The child has this process's working folder, so the path means the same there and is named as the user named it.
        var compiled = Answer(request, Limits.CompileTime + slack, line => WorkerMessages.ReadScript(line, path), death ?? CompileDeath);
        script = compiled.Value;
        return compiled;
    }

    /// <inheritdoc/>
    public IConversation Converse(Circumstances circumstances) =>
        script is null ? throw new InvalidOperationException("Compile the script first.") : new Talk(this, circumstances);

    public void Dispose()
    {
        if (ownsPost) post.Dispose();
    }

    internal static Diagnostic TooCostly(string path, string what, string remedy = "Look for very deep nesting, or split it into several scenarios.") =>
        new(DiagnosticCodes.CompileTooCostly, Severity.Error, path, null, $"The script {what}.", remedy);

    /// <summary>What a script does to whoever plays it that way; where, the child could not say any more.</summary>
    private Diagnostic OnSomeWay(WorkerDeath death, string code, Severity severity) => new(
        code,
        severity,
        path,
        null,
        $"On some way the script {(death == WorkerDeath.Stuck ? "never comes to its next choice" : "ends the process that runs it")}.",
        "Look for a function or tunnel that calls itself, and for a 'ref' parameter named like the variable it is given.");

    private Result<T> Answer<T>(string request, TimeSpan limit, Func<string, Result<T>> read, Func<WorkerDeath, Diagnostic> death, Func<string, bool>? isProgress = null)
        where T : class
    {
        var (line, died) = post.Ask(request, limit, Teach, isProgress);
        if (line is not null)
        {
            try
            {
                return read(line);
            }
            catch (FormatException)
            {
                // Half an answer: the child died while it spoke.
            }
        }

        post.Replace();
        return Result<T>.Failed(death(died ?? WorkerDeath.Crash));
    }

    /// <summary>A new child knows nothing: where one died during a talk, the next has to compile the script again before another talk.</summary>
    private void Teach(WorkerProcess begun)
    {
        if (script is not null) begun.Ask(WorkerMessages.Compile(path, cacheFolder), Limits.CompileTime);
    }

    private Diagnostic CompileDeath(WorkerDeath death) => death switch
    {
        WorkerDeath.TooSlow => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes longer than {Limits.CompileTime.TotalSeconds} s to compile")),
        WorkerDeath.OutOfMemory => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes more than {Limits.HeapBytes / (1024 * 1024)} MB of memory to compile")),
        WorkerDeath.StackOverflow => TooCostly(path, "nests too deeply to compile"),
        _ => TooCostly(path, "ends the process that compiles it"),
    };

    private Diagnostic ExploreDeath(WorkerDeath death, TimeSpan limit) => death switch
    {
        WorkerDeath.TooSlow => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes longer than {limit.TotalSeconds} s to explore"), "Look at less of it: give fewer --seconds."),
        WorkerDeath.OutOfMemory => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes more than {Limits.HeapBytes / (1024 * 1024)} MB of memory to explore"), "Look at less of it: give fewer --seconds."),
        WorkerDeath.Stuck => OnSomeWay(death, DiagnosticCodes.TurnTooSlow, Severity.Error),
        _ => OnSomeWay(death, DiagnosticCodes.ScriptDied, Severity.Error),
    };

    private Diagnostic TalkDeath(WorkerDeath death, string? knot) => death switch
    {
        WorkerDeath.TooSlow => ScriptStops.At(script!, knot, DiagnosticCodes.TurnTooSlow, string.Create(CultureInfo.InvariantCulture, $"No answer came within {Limits.TurnTime.TotalSeconds} s"), "Look for a loop that never reaches a choice."),
        WorkerDeath.OutOfMemory => ScriptStops.At(script!, knot, DiagnosticCodes.OutOfMemory, string.Create(CultureInfo.InvariantCulture, $"The script took more than {Limits.HeapBytes / (1024 * 1024)} MB of memory"), "Look for a knot, function or tunnel that calls itself without end."),
        WorkerDeath.StackOverflow => ScriptStops.At(script!, knot, DiagnosticCodes.ScriptDied, "The script ran out of stack", "Look for a function or tunnel that calls itself, and for a 'ref' parameter named like the variable it is given."),
        _ => ScriptStops.At(script!, knot, DiagnosticCodes.ScriptDied, "The script ended the process it ran in", "Look for a function or tunnel that calls itself, and for very deep nesting."),
    };

    private sealed class Talk(IsolatedScriptHost host, Circumstances circumstances) : IConversation
    {
        private Scene? scene;
        private string? knot;

        public Result<Scene> Begin() => Keep(host.Answer(WorkerMessages.Begin(circumstances), host.Limits.TurnTime, WorkerMessages.ReadScene, death => host.TalkDeath(death, knot)));

        public Result<Scene> Choose(int index)
        {
            if (scene is null || index < 0 || index >= scene.Choices.Count) throw new ArgumentOutOfRangeException(nameof(index), index, "No such choice is on offer.");
            knot = host.script!.Choices.Values.FirstOrDefault(choice => choice.Id == scene.Choices[index].Id)?.Knot ?? knot;
            return Keep(host.Answer(WorkerMessages.Choose(index), host.Limits.TurnTime, WorkerMessages.ReadScene, death => host.TalkDeath(death, knot)));
        }

        public double? Variable(string name) =>
            scene is null ? null : host.Answer(WorkerMessages.Variable(name), host.Limits.TurnTime, WorkerMessages.ReadVariable, death => host.TalkDeath(death, knot)).Value?.Value;

        public IReadOnlyDictionary<string, string> Variables() =>
            (scene is null ? null : host.Answer(WorkerMessages.Variables(), host.Limits.TurnTime, WorkerMessages.ReadVariables, death => host.TalkDeath(death, knot)).Value) ?? new Dictionary<string, string>(StringComparer.Ordinal);

        public void Dispose()
        {
        }

        private Result<Scene> Keep(Result<Scene> result)
        {
            scene = result.Value;
            return result;
        }
    }
}
