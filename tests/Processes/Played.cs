using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Cli;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Processes;

/// <summary>A scenario that processes play at random by a seed, and what must be kept of it.</summary>
/// <param name="Program">Which copy of the program plays it.</param>
/// <param name="Scenario">An id or a path, for the command line.</param>
internal sealed record Played(string Program, string Scenario, string ScriptPath)
{
    private readonly Lazy<Script> script = new(() => Compiled(ScriptPath));

    /// <summary>A talk of a dozen turns.</summary>
    public static Played Short { get; } = new(Some.Runner, "stretch-launch", Shipped.PathOf("stretch-launch"));

    /// <summary>A talk of hundreds of turns.</summary>
    public static Played Long(Installation installation) => new(installation.Program, LongTalk.Id, installation.PathOf(LongTalk.FileName));

    /// <summary>A talk of hundreds of turns, by a script that nobody vouches for: it runs in a child.</summary>
    public static Played LongInChild(Installation installation) => new(Some.Runner, installation.PathOf(LongTalk.FileName), installation.PathOf(LongTalk.FileName));

    private Script Script => script.Value;

    public Process Start(string home, IEnumerable<string> arguments) => RehearseProcess.Start(Program, home, arguments);

    public string[] Arguments(int seed) => ["play", Scenario, "--policy", "random", "--seed", seed.ToString(CultureInfo.InvariantCulture), "--json"];

    public static string[] Resume(string session) => ["play", "--resume", session, "--policy", "random", "--json"];

    /// <summary>Takes up a session that was left and plays it to its end.</summary>
    public void Finish(SessionStore store, string id)
    {
        using var host = new LocalScriptHost(ScriptPath);
        host.Compile();
        var resumed = Session.Resume(store, host, Script, store.Load(id)!, new FixedClock());
        Assert.True(resumed.Ok, string.Join('\n', resumed.Problems));
        using var session = resumed.Value;
        while (!session.Scene.IsOver) Assert.True(session.Choose(Policy.Random.Choose(session.Scene, session.Summary.Circumstances.Seed)).Ok);
    }

    /// <summary>Every turn that is kept is whole and as it was said; a finished session has them all.</summary>
    public void MustBeWhole(SessionRecord record)
    {
        var expected = WholeTalk.Play(Policy.Random, Script, record.Summary.Circumstances);
        Assert.Equal(record.Turns.Count, record.Summary.TurnCount);
        Assert.Equal(expected.Scenes.Take(record.Turns.Count).Select(SceneJson.Write), record.Turns.Select(turn => SceneJson.Write(turn.Scene)));
        Assert.Equal(expected.Chosen.Select(chosen => (int?)chosen).Append(null).Take(record.Turns.Count), record.Turns.Select(turn => turn.ChosenIndex));
        Assert.Equal(record.Summary.IsFinished, record.Turns.Count == expected.Scenes.Count);
        Assert.Equal(record.Summary.IsFinished ? expected.Ending : null, record.Summary.Ending);
        Assert.Null(record.Summary.Stopped);
    }

    private static Script Compiled(string path)
    {
        var compiled = new ScriptCompiler().Compile(path);
        Assert.True(compiled.Ok, string.Join('\n', compiled.Problems));
        return compiled.Value;
    }
}
