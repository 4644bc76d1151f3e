using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>
/// Runs a script that nobody vouches for in a child process with caps on time and memory. Whatever the script does to
/// its process, here it is a diagnostic.
/// </summary>
public sealed class IsolatedScriptHost(string path, WorkerCommand command, string? cacheFolder = null, WorkerLimits? limits = null, TimeProvider? time = null) : ICheckingHost
{
    private readonly WorkerLimits limits = limits ?? WorkerLimits.Default;
    private WorkerProcess? child;
    private Script? script;

    /// <inheritdoc/>
    public Result<Script> Compile() => Compile(WorkerMessages.Compile(path, cacheFolder));

    /// <inheritdoc/>
    public Result<Script> Check() => Compile(WorkerMessages.Check(path));

    private Result<Script> Compile(string request)
    {
        // The child has this process's working folder, so the path means the same there and is named as the user named it.
        var compiled = Answer(request, limits.CompileTime, line => WorkerMessages.ReadScript(line, path), CompileDeath);
        script = compiled.Value;
        return compiled;
    }

    /// <inheritdoc/>
    public IConversation Converse(Circumstances circumstances) =>
        script is null ? throw new InvalidOperationException("Compile the script first.") : new Talk(this, circumstances);

    public void Dispose() => child?.Dispose();

    internal static Diagnostic TooCostly(string path, string what) =>
        new(DiagnosticCodes.CompileTooCostly, Severity.Error, path, null, $"The script {what}.", "Look for very deep nesting, or split it into several scenarios.");

    private Result<T> Answer<T>(string request, TimeSpan limit, Func<string, Result<T>> read, Func<WorkerDeath, Diagnostic> death)
        where T : class
    {
        child ??= Begin();
        var (line, died) = child.Ask(request, limit);
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

        child.Dispose();
        child = null;
        return Result<T>.Failed(death(died ?? WorkerDeath.Crash));
    }

    /// <summary>A new child knows nothing: where one died during a talk, the next has to compile the script again before another talk.</summary>
    private WorkerProcess Begin()
    {
        var begun = WorkerProcess.Start(command, limits.HeapBytes, time ?? TimeProvider.System);
        if (script is not null) begun.Ask(WorkerMessages.Compile(path, cacheFolder), limits.CompileTime);
        return begun;
    }

    private Diagnostic CompileDeath(WorkerDeath death) => death switch
    {
        WorkerDeath.TooSlow => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes longer than {limits.CompileTime.TotalSeconds} s to compile")),
        WorkerDeath.OutOfMemory => TooCostly(path, string.Create(CultureInfo.InvariantCulture, $"takes more than {limits.HeapBytes / (1024 * 1024)} MB of memory to compile")),
        WorkerDeath.StackOverflow => TooCostly(path, "nests too deeply to compile"),
        _ => TooCostly(path, "ends the process that compiles it"),
    };

    private Diagnostic TalkDeath(WorkerDeath death, string? knot) => death switch
    {
        WorkerDeath.TooSlow => ScriptStops.At(script!, knot, DiagnosticCodes.TurnTooSlow, string.Create(CultureInfo.InvariantCulture, $"No answer came within {limits.TurnTime.TotalSeconds} s"), "Look for a loop that never reaches a choice."),
        WorkerDeath.OutOfMemory => ScriptStops.At(script!, knot, DiagnosticCodes.OutOfMemory, string.Create(CultureInfo.InvariantCulture, $"The script took more than {limits.HeapBytes / (1024 * 1024)} MB of memory"), "Look for a knot, function or tunnel that calls itself without end."),
        WorkerDeath.StackOverflow => ScriptStops.At(script!, knot, DiagnosticCodes.ScriptDied, "The script ran out of stack", "Look for a function or tunnel that calls itself, and for a 'ref' parameter named like the variable it is given."),
        _ => ScriptStops.At(script!, knot, DiagnosticCodes.ScriptDied, "The script ended the process it ran in", "Look for a function or tunnel that calls itself, and for very deep nesting."),
    };

    private sealed class Talk(IsolatedScriptHost host, Circumstances circumstances) : IConversation
    {
        private Scene? scene;
        private string? knot;

        public Result<Scene> Begin() => Keep(host.Answer(WorkerMessages.Begin(circumstances), host.limits.TurnTime, WorkerMessages.ReadScene, death => host.TalkDeath(death, knot)));

        public Result<Scene> Choose(int index)
        {
            if (scene is null || index < 0 || index >= scene.Choices.Count) throw new ArgumentOutOfRangeException(nameof(index), index, "No such choice is on offer.");
            knot = host.script!.Choices.Values.FirstOrDefault(choice => choice.Id == scene.Choices[index].Id)?.Knot ?? knot;
            return Keep(host.Answer(WorkerMessages.Choose(index), host.limits.TurnTime, WorkerMessages.ReadScene, death => host.TalkDeath(death, knot)));
        }

        public double? Variable(string name) =>
            scene is null ? null : host.Answer(WorkerMessages.Variable(name), host.limits.TurnTime, WorkerMessages.ReadVariable, death => host.TalkDeath(death, knot)).Value?.Value;

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
