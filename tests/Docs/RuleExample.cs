using System.Text;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Docs;

/// <summary>
/// An example of a rule page: its blocks are files of one folder, <c>example.ink</c> unless titled. A block with the name of an earlier one is
/// the same file later. A line <c>rehearse play …</c> in an <c>sh</c> block says which script is played, and with what.
/// </summary>
internal sealed record RuleExample(IReadOnlyList<Fence> Fences)
{
    private const int Enough = 100;

    private string[] Command => Fences.FirstOrDefault(fence => fence.Language == "sh")?.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private IEnumerable<Fence> Files => Fences.Where(fence => fence.Language is not ("sh" or "text"));

    private string ScriptName => Command.Length > 2 ? Command[2] : NameOf(Files.First());

    private Dictionary<string, string> Vary => Command.SkipWhile(word => word != "--vary").Skip(1).Take(1)
        .ToDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1], StringComparer.Ordinal);

    /// <summary>Everything that is said about the example, files named as the page names them.</summary>
    public IReadOnlyList<Diagnostic> Findings(string found, ScriptLimits limits, bool inChild = false)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files.DistinctBy(NameOf)) Write(folder, file);
        using ICheckingHost host = inChild
            ? new IsolatedScriptHost(folder.PathOf(ScriptName), Some.WorkerCommand, limits: WorkerLimits.Default with { TurnTime = limits.TurnTime })
            : new LocalScriptHost(folder.PathOf(ScriptName), limits: limits);
        var findings = found switch
        {
            "compiling" => host.Compile().Problems,
            "checking" => host.Check(new HashSet<string>(StringComparer.Ordinal)).Problems,
            "planning" => Planned(folder, host),
            "resuming" => Resumed(folder, host),
            _ => Played(host),
        };
        return [.. findings.Select(finding => finding with { File = finding.File.Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal) })];
    }

    private static string NameOf(Fence file) => file.Title ?? "example.ink";

    private static void Write(TemporaryFolder folder, Fence file)
    {
        var path = folder.Write(NameOf(file), file.Text);
        if (file.Marks.GetValueOrDefault("encoding") == "latin1") File.WriteAllText(path, file.Text, Encoding.Latin1);
    }

    /// <summary>Says the first choice on offer until nothing more comes.</summary>
    private IReadOnlyList<Diagnostic> Played(IScriptHost host)
    {
        var compiled = host.Compile();
        if (!compiled.Ok) return compiled.Problems;
        var circumstances = CircumstancePicker.Pick(compiled.Value, 7, Vary, Some.Empty);
        if (!circumstances.Ok) return [.. compiled.Problems, .. circumstances.Problems];
        using var talk = host.Converse(circumstances.Value);
        var scene = talk.Begin();
        for (var turn = 0; scene is { Ok: true, Value.IsOver: false } && turn < Enough; turn++) scene = talk.Choose(0);
        return [.. compiled.Problems, .. scene.Problems];
    }

    private IReadOnlyList<Diagnostic> Planned(TemporaryFolder folder, IScriptHost host)
    {
        var compiled = host.Compile();
        var plan = PlanReader.Load(Plan.PathBeside(folder.PathOf(ScriptName)));
        return compiled.Ok && plan.Ok
            ? [.. compiled.Problems, .. PlanRunner.Play(plan.Value, compiled.Value, host).Select(run => run.Failure).OfType<Diagnostic>()]
            : [.. compiled.Problems, .. plan.Problems];
    }

    /// <summary>Records the first choice, lets the later files take the place of the earlier, and goes on.</summary>
    private IReadOnlyList<Diagnostic> Resumed(TemporaryFolder folder, IScriptHost host)
    {
        var clock = new FixedClock();
        using var store = new SessionStore(new DataFolder(folder.PathOf("home")), clock);
        string id;
        using (var session = Begun(store, host, clock))
        {
            session.Choose(0);
            id = session.Id;
        }

        foreach (var file in Files) Write(folder, file);
        var compiled = host.Compile();
        if (!compiled.Ok) return compiled.Problems;
        var resumed = Session.Resume(store, host, compiled.Value, store.Load(id)!, clock);
        resumed.Value?.Dispose();
        return [.. compiled.Problems, .. resumed.Problems];
    }

    private static Session Begun(SessionStore store, IScriptHost host, TimeProvider clock)
    {
        var begun = Session.Begin(store, host, host.Compile().Value!, Some.Circumstances(), Mode.Quiet, clock);
        return begun.Value ?? throw new InvalidOperationException(string.Join('\n', begun.Problems));
    }
}
