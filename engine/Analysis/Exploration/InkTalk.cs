using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ink.Runtime;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What stands after a step: the story's state, what is on offer, or what stopped it.</summary>
internal sealed record InkScene(StoryState State, IReadOnlyList<Ink.Runtime.Choice> Offered, TalkEnding? Ending, Diagnostic? Problem);

/// <summary>
/// A talk that can be taken up from any of its states, as often as one likes. Ink patches a state instead of changing it while a save is under way; here one is under way from the
/// beginning and never ends, so that every state stays as it was. Nothing but this class advances the story that it owns.
/// </summary>
internal sealed class InkTalk
{
    /// <summary>How long Ink runs before the limits are looked at again, in milliseconds.</summary>
    private const float Slice = 50;

    private readonly Script script;
    private readonly ScriptLimits limits;
    private readonly StoryState start;
    private readonly List<string> errors = [];
    private readonly bool rollsOwnDice;

    /// <summary>Nothing has been said since the talk began.</summary>
    private bool isSilent;

    /// <summary>When the step began that is being taken; 0 between two.</summary>
    private long begun;

    public InkTalk(Script script, string inkJson, InkChance chance, ScriptLimits limits)
    {
        (this.script, this.limits) = (script, limits);
        InkOnce.Ready();
        Story = new Story(inkJson) { allowExternalFunctionFallbacks = true };
        Story.onError += (message, type) =>
        {
            if (type == Ink.ErrorType.Error) errors.Add(message);
        };
        rollsOwnDice = InkChanceRewriter.SetsSeed(inkJson);
        if (!rollsOwnDice) chance.Bind(Story);
        Story.state.storySeed = 0;
        Story.CopyStateForBackgroundThreadSave();
        start = Story.state;
    }

    public Story Story { get; }

    /// <summary>A step takes twice as long as any may: Ink is in a loop of its own, which nothing in this process ends. May be asked from any thread.</summary>
    public bool IsStuck => Volatile.Read(ref begun) is > 0 and var since && Stopwatch.GetElapsedTime(since) > 2 * limits.TurnTime;

    /// <summary>The first scene under these circumstances.</summary>
    public InkScene Begin(IReadOnlyDictionary<string, string> circumstances)
    {
        Enter(start);
        foreach (var (name, value) in circumstances) InkValues.Set(Story, name, value);
        isSilent = true;
        var scene = Continue(null);
        return scene is { Problem: null, Offered.Count: 0 } && isSilent ? scene with { Problem = ScriptStops.BeforeAnythingIsSaid(script, Knot()) } : scene;
    }

    /// <summary>Goes back to a scene; what the story remembers may be changed before a choice is made.</summary>
    public StoryState Return(InkScene scene)
    {
        Enter(scene.State);
        return Story.state;
    }

    /// <summary>The scene after this choice; the story stands at the scene that offers it.</summary>
    public InkScene Choose(InkScene scene, Ink.Runtime.Choice choice)
    {
        Story.state.callStack.currentThread = choice.threadAtGeneration.Copy();
        Story.ChoosePath(choice.targetPath);
        return Continue(scene.Ending);
    }

    private void Enter(StoryState state)
    {
        State(Story) = state.CopyAndStartPatching(forBackgroundSave: false);
        if (!rollsOwnDice) Story.state.previousRandom = 0;
        errors.Clear();
    }

    private InkScene Continue(TalkEnding? ending)
    {
        try
        {
            var clock = Stopwatch.GetTimestamp();
            Volatile.Write(ref begun, clock);
            for (var lines = 0; Story.canContinue; lines++)
            {
                if (lines > limits.Lines) return Stopped(ending, DiagnosticCodes.TooManyLines, string.Create(CultureInfo.InvariantCulture, $"More than {limits.Lines} lines came without a choice"), "Give the reader a choice, or end the loop.");
                if (ContinueLine(clock) is { } problem) return new InkScene(Story.state, [], ending, problem);
                isSilent = isSilent && string.IsNullOrWhiteSpace(Story.currentText);
                if (Story.currentTags is { Count: > 0 } tags) ending = TalkEnding.After(ending, tags);
            }

            var offered = Story.state.generatedChoices.Where(choice => !choice.isInvisibleDefault).ToList();
            return offered.Count > limits.Choices
                ? Stopped(ending, DiagnosticCodes.TooManyChoices, string.Create(CultureInfo.InvariantCulture, $"More than {limits.Choices} choices are on offer at once"), "Offer three or four.")
                : new InkScene(Story.state, offered, ending, null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Ink throws bare exceptions of any type for faults of a script, and is left in the middle of its line.
            Recover();
            return Failed(ending, fault.Message);
        }
        finally
        {
            Volatile.Write(ref begun, 0);
        }
    }

    private Diagnostic? ContinueLine(long begun)
    {
        do
        {
            Story.ContinueAsync(Slice);
            if (!Story.asyncContinueComplete && Stopwatch.GetElapsedTime(begun) > limits.TurnTime)
            {
                Recover();
                return At(DiagnosticCodes.TurnTooSlow, string.Create(CultureInfo.InvariantCulture, $"No answer came within {limits.TurnTime.TotalSeconds} s"), "Look for a loop that never reaches a choice.");
            }
        }
        while (!Story.asyncContinueComplete);
        return errors.Count > 0 ? InkError(errors[0])
            : Story.currentText.Length > limits.LineLength ? At(DiagnosticCodes.LineTooLong, string.Create(CultureInfo.InvariantCulture, $"A line is longer than {limits.LineLength} characters"), "Break it up, or end the loop that builds it.")
            : null;
    }

    private InkScene Stopped(TalkEnding? ending, string code, string what, string remedy) => new(Story.state, [], ending, At(code, what, remedy));

    private InkScene Failed(TalkEnding? ending, string message) => new(Story.state, [], ending, InkError(message));

    private Diagnostic InkError(string message) => At(DiagnosticCodes.InkRuntimeError, $"Ink stopped: {InkValues.WithoutPrefix(CleanText.Line(message)).Trim().TrimEnd('.')}", "Play to this place in Inky to see it.");

    private Diagnostic At(string code, string what, string remedy) => ScriptStops.At(script, Knot(), code, what, remedy);

    private string? Knot() => KnotOf(Story.state.currentPathString) ?? KnotOf(Story.state.previousPathString);

    private string? KnotOf(string? path) => path?.Split('.', 2)[0] is { } first && script.Knots.ContainsKey(first) ? first : null;

    private void Recover()
    {
        Snapshot(Story) = null;
        Depth(Story) = 0;
        IsContinuing(Story) = false;
    }

    // Ink has no way to go back to a state but to write it as JSON and read it again, which takes more than ten times as long.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_state")]
    private static extern ref StoryState State(Story story);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_stateSnapshotAtLastNewline")]
    private static extern ref StoryState? Snapshot(Story story);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_recursiveContinueCount")]
    private static extern ref int Depth(Story story);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_asyncContinueActive")]
    private static extern ref bool IsContinuing(Story story);
}
