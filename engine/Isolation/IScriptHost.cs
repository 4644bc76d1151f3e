using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>Where one script compiles and runs: in this process, or in a capped child.</summary>
public interface IScriptHost : IDisposable
{
    /// <summary>The script with its warnings, or everything that is wrong with it. Called first.</summary>
    Result<Script> Compile();

    /// <summary>A new talk of the compiled script. One talk runs at a time: a new one ends the one before.</summary>
    /// <exception cref="InvalidOperationException">The script has not compiled.</exception>
    IConversation Converse(Circumstances circumstances);
}

/// <summary>A host that can also say what the checks find.</summary>
public interface ICheckingHost : IScriptHost
{
    /// <summary>In place of <see cref="IScriptHost.Compile"/>: the script with everything that compiling and the rules find, less what the script allows.</summary>
    /// <param name="planned">The variables that the plan beside the script looks at.</param>
    /// <param name="explore">Whether the rules about all that the script can do are asked, too: they take up to a few seconds.</param>
    Result<Script> Check(IReadOnlySet<string> planned, bool explore = true);

    /// <summary>In place of <see cref="IScriptHost.Compile"/>: everything the script can do, as far as it is asked for; or what is wrong with it.</summary>
    /// <param name="report">Called now and then, on any thread.</param>
    Result<Exploration> Explore(ExploreRequest asked, Action<ExploreProgress>? report = null);
}

/// <summary>Runs a script in this process: for the shipped library, whose scripts every test plays.</summary>
public sealed class LocalScriptHost(string path, CompiledScriptCache? cache = null, ScriptLimits? limits = null) : ICheckingHost
{
    private Script? script;

    /// <inheritdoc/>
    public Result<Script> Compile()
    {
        var compiled = new ScriptCompiler(cache).Compile(path);
        script = compiled.Value;
        return compiled;
    }

    /// <inheritdoc/>
    public Result<Script> Check(IReadOnlySet<string> planned, bool explore = true)
    {
        var compiled = ScriptCheck.Of(path, planned, explore ? TalkSurveyor.Limits : null);
        script = compiled.Value;
        return compiled;
    }

    /// <inheritdoc/>
    public Result<Exploration> Explore(ExploreRequest asked, Action<ExploreProgress>? report = null) => ScriptExploration.Of(path, asked, report);

    /// <inheritdoc/>
    public IConversation Converse(Circumstances circumstances) =>
        new Conversation(script ?? throw new InvalidOperationException("Compile the script first."), circumstances, limits);

    public void Dispose()
    {
    }
}
