using System.Diagnostics;
using System.Globalization;
using Ink.Runtime;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>
/// The running talk, and the only owner of Ink's story. Same script, circumstances and choices: same scenes, byte for
/// byte, in any culture. A script can still end the process it runs in; one that is not trusted runs in a child.
/// </summary>
public sealed class Conversation : IConversation
{
    /// <summary>How long Ink runs before the limits are looked at again, in milliseconds.</summary>
    private const float Slice = 50;

    private readonly Script script;
    private readonly ScriptLimits limits;
    private readonly List<string> errors = [];
    private Circumstances circumstances;
    private SceneWriter writer;
    private Story? story;
    private int headerTags;
    private string? knot;
    private Scene? scene;
    private LoopState loop;

    public Conversation(Script script, Circumstances circumstances, ScriptLimits? limits = null)
    {
        (this.script, this.circumstances, this.limits) = (script, circumstances, limits ?? ScriptLimits.Default);
        writer = new SceneWriter(script, circumstances);
    }

    /// <inheritdoc/>
    public Result<Scene> Begin() => Guarded(() =>
    {
        InkOnce.Ready();
        story = new Story(script.InkJson) { allowExternalFunctionFallbacks = true };
        story.onError += (message, type) =>
        {
            if (type == Ink.ErrorType.Error) errors.Add(message);
        };
        return Open();
    });

    /// <summary>Another talk of the same script, as if it were the first: what Ink has read of the script is kept, and that is most of what a talk costs.</summary>
    public Result<Scene> BeginAgain(Circumstances under)
    {
        var canReset = story is not null && scene is not null;
        (circumstances, writer, scene, knot, loop) = (under, new SceneWriter(script, under), null, null, LoopState.Start);
        errors.Clear();
        // A story that was stopped on the way may be anywhere.
        if (!canReset) return Begin();
        return Guarded(() =>
        {
            story!.ResetState();
            return Open();
        });
    }

    /// <inheritdoc/>
    public Result<Scene> Choose(int index)
    {
        if (scene is null || index < 0 || index >= scene.Choices.Count) throw new ArgumentOutOfRangeException(nameof(index), index, "No such choice is on offer.");
        return Guarded(() =>
        {
            var chosen = scene.Choices[index];
            if (chosen.Rating is { } rating) MoveMeters(rating, chosen);
            knot = KnotOf(story!.currentChoices[index].pathStringOnChoice) ?? knot;
            story.ChooseChoiceIndex(index);
            return Advance(scene.Turn + 1, chosen.Text);
        });
    }

    /// <inheritdoc/>
    public double? Variable(string name) => story is not null && script.Variables.Contains(name)
        ? story.variablesState[name] switch
        {
            int whole => whole,
            bool flag => flag ? 1 : 0,
            // The decimal that the script means by 0.1, not the float nearest to it.
            float real => double.Parse(real.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            _ => null,
        }
        : null;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Variables() => scene is null
        ? new Dictionary<string, string>(StringComparer.Ordinal)
        : script.Variables.ToDictionary(name => name, name => InkStart.Written(story!.variablesState[name]), StringComparer.Ordinal);

    public void Dispose() => story = null;

    private Result<Scene> Open()
    {
        story!.state.storySeed = circumstances.Seed;
        foreach (var (name, value) in circumstances.Vary) InkValues.Set(story, name, value);
        foreach (var (name, value) in circumstances.Fills) InkValues.Set(story, name, value);
        headerTags = story.globalTags?.Count ?? 0;
        return circumstances.From is { } from && Place(from) is { } misfit ? Stop(misfit) : Advance(turn: 1);
    }

    private Diagnostic? Place(StartingPoint from)
    {
        if (InkStart.Problem(story!, script, from.Knot, from.Variables) is { } misfit) return misfit;
        foreach (var (name, value) in from.Variables) InkValues.Set(story!, name, value);
        if (from.Knot is null) return null;
        // The tags at the top of the script stay there.
        headerTags = 0;
        knot = KnotOf(from.Knot);
        story!.ChoosePathString(from.Knot);
        return null;
    }

    private Result<Scene> Advance(int turn, string? echo = null)
    {
        writer.BeginScene(echo);
        var clock = Stopwatch.StartNew();
        var memoryLimit = GC.GetTotalMemory(forceFullCollection: false) + limits.MemoryBytes;
        while (story!.canContinue)
        {
            if (ContinueLine(clock, memoryLimit) is { } stopped) return Stop(stopped);
            if (writer.LineCount > limits.Lines) return Stop(Limit(DiagnosticCodes.TooManyLines, string.Create(CultureInfo.InvariantCulture, $"more than {limits.Lines} lines came without a choice"), "Give the reader a choice, or end the loop."));
        }

        if (story.currentChoices.Count > limits.Choices) return Stop(Limit(DiagnosticCodes.TooManyChoices, string.Create(CultureInfo.InvariantCulture, $"more than {limits.Choices} choices are on offer at once"), "Offer three or four."));
        if (turn == 1 && circumstances.From?.Knot is null && writer.LineCount == 0 && story.currentChoices.Count == 0) return Stop(ScriptStops.BeforeAnythingIsSaid(script, Position()));
        scene = writer.Finish(turn, [.. story.currentChoices.Select(ReadChoice)], Meters());
        return Result<Scene>.Of(scene);
    }

    /// <summary>One line of the script, looked at every few milliseconds: an endless loop in Ink never returns by itself.</summary>
    private Diagnostic? ContinueLine(Stopwatch clock, long memoryLimit)
    {
        do
        {
            story!.ContinueAsync(Slice);
            if (clock.Elapsed > limits.TurnTime) return Limit(DiagnosticCodes.TurnTooSlow, string.Create(CultureInfo.InvariantCulture, $"no answer came within {limits.TurnTime.TotalSeconds} s"), "Look for a loop that never reaches a choice.");
            if (!story.asyncContinueComplete && GC.GetTotalMemory(forceFullCollection: false) > memoryLimit) return OutOfMemory();
        }
        while (!story.asyncContinueComplete);

        if (errors.Count > 0) return InkError(errors[0]);
        var text = story.currentText;
        if (text.Length > limits.LineLength) return Limit(DiagnosticCodes.LineTooLong, string.Create(CultureInfo.InvariantCulture, $"a line is longer than {limits.LineLength} characters"), "Break it up, or end the loop that builds it.");
        writer.Add(text, Tags());
        return null;
    }

    /// <summary>Ink repeats the tags at the top of the script on the first line.</summary>
    private List<string> Tags()
    {
        var tags = story!.currentTags;
        if (headerTags == 0 || tags.Count == 0) return tags;
        var own = tags.Skip(headerTags).ToList();
        headerTags = 0;
        return own;
    }

    private Choice ReadChoice(Ink.Runtime.Choice offered)
    {
        var source = script.Choices.GetValueOrDefault(offered.pathStringOnChoice);
        var tags = offered.tags is { Count: > 0 } texts ? ChoiceTags.Parse(texts) : ChoiceTags.None;
        return new Choice(
            source?.Id ?? offered.pathStringOnChoice,
            source?.Label,
            CleanText.Line(offered.text).Trim(),
            tags.Rating,
            tags.Signals,
            tags.Style,
            tags.Why is { } why ? CleanText.Line(why) : null,
            source?.Contested ?? false);
    }

    private void MoveMeters(Scoring.Rating rating, Choice chosen)
    {
        var before = LoopMeters.Read(Number);
        (loop, var after) = Loop.Apply(loop, before, rating, chosen.Signals);
        foreach (var (name, value) in after.Declared()) story!.variablesState[name] = value;
    }

    private Dictionary<string, int> Meters()
    {
        var meters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var meter in script.Header.Meters) Add(meter.Variable);
        foreach (var name in LoopMeters.Names) Add(name);
        return meters;

        void Add(string name)
        {
            if (Number(name) is { } value) meters[name] = Math.Clamp(value, 0, 100);
        }
    }

    private int? Number(string name) => InkValues.Number(story!, script, name);

    private Result<Scene> Guarded(Func<Result<Scene>> run)
    {
        using var culture = InvariantCulture.Enter();
        try
        {
            return run();
        }
        catch (OutOfMemoryException)
        {
            return Stop(OutOfMemory());
        }
        catch (Exception problem) when (problem is not ArgumentOutOfRangeException { ParamName: "index" })
        {
            // Ink throws bare exceptions of any type for faults of a script: a division by zero, a missing external.
            return Stop(InkError(problem.Message));
        }
    }

    private Result<Scene> Stop(Diagnostic problem)
    {
        scene = null;
        return Result<Scene>.Failed(problem);
    }

    private Diagnostic OutOfMemory() => Limit(DiagnosticCodes.OutOfMemory, string.Create(CultureInfo.InvariantCulture, $"the script took more than {limits.MemoryBytes / (1024 * 1024)} MB of memory"), "Look for a knot, function or tunnel that calls itself without end.");

    private Diagnostic Limit(string code, string what, string remedy) => ScriptStops.At(script, Position(), code, $"{char.ToUpperInvariant(what[0])}{what[1..]}", remedy);

    private Diagnostic InkError(string message) => ScriptStops.At(script, Position(), DiagnosticCodes.InkRuntimeError, $"Ink stopped: {InkValues.WithoutPrefix(CleanText.Line(message)).Trim().TrimEnd('.')}", "Play to this place in Inky to see it.");

    private string? Position() => KnotOf(story?.state.currentPathString) ?? KnotOf(story?.state.previousPathString) ?? knot;

    private string? KnotOf(string? path) =>
        path?.Split('.', 2)[0] is { } first && script.Knots.ContainsKey(first) ? first : null;
}
