using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>The child's side: compiles a script and runs its talks, then perhaps another, for as long as the parent asks.</summary>
public sealed class Worker : IDisposable
{
    /// <summary>The exit code of a child that ended itself because a request took far too long.</summary>
    public const int OverdueExitCode = 75;

    /// <summary>The exit code of a child that ended itself because a step of a script that was being explored never came to its end.</summary>
    public const int StuckExitCode = 76;

    private readonly ScriptLimits limits;
    private readonly Action stuck;
    private Script? script;
    private Conversation? talk;

    private Worker(ScriptLimits limits, Action stuck) => (this.limits, this.stuck) = (limits, stuck);

    /// <summary>Answers requests until the input ends.</summary>
    /// <param name="end">Ends the process with this exit code: when one request takes longer than any limit allows, for a parent that died cannot do it, and when Ink is stuck.</param>
    public static void Run(TextReader requests, TextWriter answers, TimeProvider time, Action<int> end)
    {
        // The heap's own hard cap answers with an exception; this bound, below it, still leaves room to say where it happened.
        using var worker = new Worker(ScriptLimits.Default with { MemoryBytes = ScriptLimits.Default.MemoryBytes * 3 / 4 }, () => end(StuckExitCode));
        while (requests.ReadLine() is { } request)
        {
            var asked = WorkerMessages.Parse(request);
            using var watchdog = time.CreateTimer(_ => end(OverdueExitCode), null, LongestFor(asked), Timeout.InfiniteTimeSpan);
            answers.WriteLine(worker.Answer(asked, progress =>
            {
                answers.WriteLine(progress);
                answers.Flush();
            }));
            answers.Flush();
        }
    }

    public void Dispose()
    {
        talk?.Dispose();
        talk = null;
    }

    private static TimeSpan LongestFor(JObject request) => WorkerLimits.Default.CompileTime + WorkerLimits.Default.TurnTime
        + (string?)request["do"] switch
        {
            "explore" => TimeSpan.FromSeconds(ExplorationMessages.Asked(request).Seconds) + IsolatedScriptHost.ExplorationSlack,
            "check" => IsolatedScriptHost.CheckSlack,
            _ => TimeSpan.Zero,
        };

    private string Answer(JObject request, Action<string> tell) => (string?)request["do"] switch
    {
        "compile" => Compile(WorkerMessages.Text(request, "path"), (string?)request["cache"]),
        "check" => Check(WorkerMessages.Text(request, "path"), WorkerMessages.Planned(request), (bool?)request["explore"] ?? false),
        "explore" => Explore(WorkerMessages.Text(request, "path"), ExplorationMessages.Asked(request), tell),
        "begin" => Begin(CircumstancesJson.Read(WorkerMessages.Text(request, "circumstances"))),
        "choose" => WorkerMessages.Answer(talk!.Choose((int)request["index"]!)),
        "variable" => WorkerMessages.Answer(talk!.Variable(WorkerMessages.Text(request, "name"))),
        "variables" => WorkerMessages.Answer(talk!.Variables()),
        var other => throw new FormatException($"'{other}' is no request."),
    };

    private string Compile(string path, string? cacheFolder) =>
        Keep(path, () => new ScriptCompiler(cacheFolder is null ? null : new CompiledScriptCache(cacheFolder)).Compile(path));

    private string Check(string path, IReadOnlySet<string> planned, bool explore) => Keep(path, () => Checked(path, planned, explore ? TalkSurveyor.Limits with { Stuck = stuck } : null));

    /// <summary>Where exploring takes more memory than there is, the rest is checked all the same.</summary>
    private static Result<Script> Checked(string path, IReadOnlySet<string> planned, ExploreLimits? explored)
    {
        try
        {
            return ScriptCheck.Of(path, planned, explored);
        }
        catch (OutOfMemoryException) when (explored is not null)
        {
            return ScriptCheck.Of(path, planned, explored: null);
        }
    }

    private string Explore(string path, ExploreRequest asked, Action<string> tell)
    {
        Dispose();
        script = null;
        var gate = new Lock();
        return ExplorationMessages.Answer(ScriptExploration.Of(path, asked, progress =>
        {
            lock (gate) tell(ExplorationMessages.Progress(progress));
        }, stuck));
    }

    private string Keep(string path, Func<Result<Script>> compile)
    {
        // The one before makes room first.
        Dispose();
        script = null;
        var compiled = Compiled(path, compile);
        script = compiled.Value;
        return WorkerMessages.Answer(compiled, script is null ? null : HeaderText(path));
    }

    private static Result<Script> Compiled(string path, Func<Result<Script>> compile)
    {
        try
        {
            return compile();
        }
        catch (OutOfMemoryException)
        {
            return Result<Script>.Failed(IsolatedScriptHost.TooCostly(path, "takes more than 512 MB of memory to compile"));
        }
    }

    private string Begin(Circumstances circumstances)
    {
        talk?.Dispose();
        talk = new Conversation(script!, circumstances, limits);
        return WorkerMessages.Answer(talk.Begin());
    }

    /// <summary>Only the lines that hold header tags: the parent reads them by the same rules.</summary>
    private static string HeaderText(string path)
    {
        var source = SourceSet.Load(path).Value!.Root.Text;
        var last = HeaderReader.TagsAtTop(source).Select(tag => tag.Line).LastOrDefault();
        return string.Join('\n', source.Split('\n').Take(last));
    }
}
