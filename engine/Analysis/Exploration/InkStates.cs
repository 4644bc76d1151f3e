using System.Runtime.CompilerServices;
using Ink.Runtime;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Reads where a story stands into a structure and the values of the slots that are still read, and puts such values back. Two states with one structure and the same values
/// go on alike, whatever is chosen.
/// </summary>
internal sealed class InkStates
{
    private readonly Story story;
    private readonly TalkStructures structures;
    private readonly InkSlotValues values;
    private readonly int[] watched;
    private readonly InkContents contents;
    private readonly InkSlots slots;
    private readonly InkLiveness liveness;
    private readonly InkCuts? cuts;
    private readonly KeyWriter key = new();
    private readonly Dictionary<string, Container> targets = new(StringComparer.Ordinal);

    /// <param name="keepsLevelsApart">Whether the levels of the loop's meters may be kept apart from the values, where nothing but the loop moves them.</param>
    /// <param name="watched">Variables that are told apart at the end of the talk, too.</param>
    public InkStates(Story story, Script script, IReadOnlyCollection<string> watched, TalkStructures structures, InkSlotValues values, bool keepsLevelsApart)
    {
        (this.story, this.structures, this.values) = (story, structures, values);
        contents = new InkContents(story.mainContentContainer);
        slots = new InkSlots(script.Variables);
        var flow = new InkFlow(story, contents, slots);
        liveness = new InkLiveness(flow, contents, slots, watched);
        cuts = keepsLevelsApart ? InkCuts.Of(contents, flow, slots, watched) : null;
        this.watched = [.. watched.Select(name => slots.OfVariable(name).Number).Order()];
        Watched = [.. this.watched.Select(number => slots.All[number].Name)];
    }

    /// <summary>The watched variables, in the order in which a state at an end has their values.</summary>
    public IReadOnlyList<string> Watched { get; }

    /// <summary>Where the story stands after this scene.</summary>
    public TalkStructure StructureOf(InkScene scene, TalkOption[] options)
    {
        key.Clear();
        key.Add(scene.Offered.Count);
        foreach (var (choice, option) in scene.Offered.Zip(options)) Add(choice, option);
        Add(scene.Ending);
        key.Add(scene.Problem?.ToString());
        var longest = Longest(scene.Offered);
        key.Add(longest);
        key.Add(scene.State.evaluationStack.Count);
        foreach (var value in scene.State.evaluationStack) InkValueKey.Add(key, value);
        var live = Live(scene.Offered);
        foreach (var choice in scene.Offered) AddTemporaries(choice.threadAtGeneration, live);
        return structures.Of(key.Written, number => Make(number, scene, options, longest, live));
    }

    /// <summary>The number of a slot's value in the story's current state.</summary>
    public int Value(int number, StoryState state)
    {
        var slot = slots.All[number];
        var patch = story.variablesState.patch;
        return slot.Kind switch
        {
            InkSlotKind.Global => values.Of(story.variablesState.GetVariableWithName(slot.Name)),
            InkSlotKind.Visits => InkSlotValues.OfNumber(slot.Fold(patch.TryGetVisitCount(slot.Container!, out var visits) ? visits : 0)),
            InkSlotKind.TurnsSince => InkSlotValues.OfNumber(patch.TryGetTurnIndex(slot.Container!, out var turn) ? slot.Fold(state.currentTurnIndex - turn) : -1),
            InkSlotKind.Turns => InkSlotValues.OfNumber(slot.Fold(state.currentTurnIndex + 1)),
            InkSlotKind.Dealt => values.Of(patch.TryGetGlobal(slot.Name, out var dealt) ? dealt : null),
            InkSlotKind.Seed => values.Of(new StringValue($"{state.storySeed} {state.previousRandom}")),
            _ => 0,
        };
    }

    /// <summary>Makes the story remember these values in its current state.</summary>
    /// <param name="places">Which of the live slots.</param>
    public void Put(int[] live, int[] remembered, int[] places, StoryState state)
    {
        // How long ago a visit was is told from the turn.
        foreach (var place in places.Where(place => slots.All[live[place]].Kind == InkSlotKind.Turns)) Put(live[place], remembered[place], state);
        foreach (var place in places.Where(place => slots.All[live[place]].Kind != InkSlotKind.Turns)) Put(live[place], remembered[place], state);
    }

    private void Put(int number, int value, StoryState state)
    {
        var slot = slots.All[number];
        var patch = story.variablesState.patch;
        switch (slot.Kind)
        {
            case InkSlotKind.Global:
                patch.SetGlobal(slot.Name, values.Of(value));
                break;
            case InkSlotKind.Visits:
                patch.SetVisitCount(slot.Container!, values.Number(value)!.Value);
                break;
            case InkSlotKind.TurnsSince when values.Number(value) is >= 0 and { } ago:
                patch.SetTurnIndex(slot.Container!, state.currentTurnIndex - ago);
                break;
            case InkSlotKind.TurnsSince:
                patch.turnIndices.Remove(slot.Container!);
                break;
            case InkSlotKind.Turns:
                SetTurnIndex(state, values.Number(value)!.Value - 1);
                break;
            case InkSlotKind.Dealt when values.Of(value) is { } dealt:
                patch.SetGlobal(slot.Name, dealt);
                break;
            case InkSlotKind.Dealt:
                patch.globals.Remove(slot.Name);
                break;
            case InkSlotKind.Seed:
                var numbers = ((StringValue)values.Of(value)!).value.Split(' ');
                (state.storySeed, state.previousRandom) = (int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>What nobody reads from here on need not be carried along: every line of Ink copies it.</summary>
    public void Forget(TalkStructure structure)
    {
        var patch = story.variablesState.patch;
        foreach (var container in patch.visitCounts.Keys.Where(container => slots.Find(InkSlotKind.Visits, container) is not { } slot || Array.BinarySearch(structure.Live, slot.Number) < 0)) patch.visitCounts.Remove(container);
        patch.changedVariables.Clear();
    }

    private TalkStructure Make(int number, InkScene scene, TalkOption[] options, int longest, ulong[] live)
    {
        int[] slotsLive = [.. SlotSet.Slots(live).Where(slot => slots.All[slot].Kind != InkSlotKind.Temporary)];
        int[] meters = [.. LoopMeters.Names.Select(name => slots.Find(InkSlotKind.Global, name) is { } slot ? Math.Max(-1, Array.BinarySearch(slotsLive, slot.Number)) : -1)];
        int[][] touched = slotsLive.Length == 0 ? [.. scene.Offered.Select(_ => Array.Empty<int>())] : [.. scene.Offered.Select(choice => Touched(choice, slotsLive))];
        return new TalkStructure(number)
        {
            Options = options,
            Live = slotsLive,
            Offer = structures.OfferOf(options, longest),
            Touched = touched,
            Written = cuts is null ? touched : [.. touched.Select(places => places.Where(place => !meters.Contains(place)).ToArray())],
            Meters = meters,
            CutsHere = cuts is null ? null : [.. scene.Offered.Select(choice => cuts.Here(Target(choice)))],
            ReadsLoop = options.Length > 0 && Array.Exists(meters, meter => meter >= 0),
            Longest = longest,
            Ending = scene.Ending,
            Problem = scene.Problem,
        };
    }

    private ulong[] Live(IReadOnlyList<Ink.Runtime.Choice> offered)
    {
        var live = new ulong[liveness.Words];
        foreach (var slot in watched) SlotSet.Add(live, slot);
        foreach (var choice in offered) Unite(live, choice, liveness.Live);
        return live;
    }

    private int[] Touched(Ink.Runtime.Choice choice, int[] live)
    {
        var touched = new ulong[liveness.Words];
        Unite(touched, choice, liveness.Touched);
        return [.. Enumerable.Range(0, live.Length).Where(place => SlotSet.Has(touched, live[place]) || slots.All[live[place]].Kind is InkSlotKind.Turns or InkSlotKind.TurnsSince)];
    }

    /// <summary>What the flow comes upon after a choice: from its target on, after each frame below it, and by way of what was passed by reference.</summary>
    private void Unite(ulong[] set, Ink.Runtime.Choice choice, Func<Container, int, ulong[]> from)
    {
        SlotSet.Unite(set, from(Target(choice), 0));
        var frames = choice.threadAtGeneration.callstack;
        for (var index = 0; index < frames.Count; index++)
        {
            if (index < frames.Count - 1 && !frames[index].currentPointer.isNull) SlotSet.Unite(set, from(frames[index].currentPointer.container, frames[index].currentPointer.index + 1));
            foreach (var pointer in frames[index].temporaryVariables.Values.OfType<VariablePointerValue>()) SlotSet.Add(set, slots.OfVariable(pointer.variableName).Number);
        }
    }

    private void Add(Ink.Runtime.Choice choice, TalkOption option)
    {
        var thread = choice.threadAtGeneration;
        var target = Target(choice);
        key.Add(option.Number);
        key.Add(contents.NumberOf(target));
        // Going to the target counts a visit to each container that was not already open.
        key.Add(contents.Shared(thread.previousPointer.isNull ? null : thread.previousPointer.Resolve() as Container ?? thread.previousPointer.container, target));
        key.Add(thread.callstack.Count);
        for (var index = 0; index < thread.callstack.Count; index++)
        {
            var frame = thread.callstack[index];
            key.Add((byte)((int)frame.type | (frame.inExpressionEvaluation ? 0x80 : 0)));
            // The place in the top frame is overwritten when the choice is made.
            if (index == thread.callstack.Count - 1) continue;
            key.Add(frame.currentPointer.isNull ? -1 : contents.NumberOf(frame.currentPointer.container));
            key.Add(frame.currentPointer.index);
        }
    }

    private void Add(TalkEnding? ending)
    {
        key.Add(ending?.Id);
        key.Add(ending?.Title);
        key.Add((byte)(ending?.Outcome is { } outcome ? (int)outcome + 1 : 0));
    }

    private Container Target(Ink.Runtime.Choice choice)
    {
        var path = choice.pathStringOnChoice;
        if (targets.TryGetValue(path, out var target)) return target;
        target = story.ContentAtPath(choice.targetPath).container;
        targets.Add(path, target);
        return target;
    }

    /// <summary>The policy that says the longest line must find the same one in every state of a structure.</summary>
    private static int Longest(IReadOnlyList<Ink.Runtime.Choice> offered)
    {
        var longest = 0;
        for (var index = 1; index < offered.Count; index++)
        {
            if (offered[index].text.Length > offered[longest].text.Length) longest = index;
        }

        return longest;
    }

    private void AddTemporaries(CallStack.Thread thread, ulong[] live)
    {
        foreach (var frame in thread.callstack)
        {
            foreach (var (name, value) in frame.temporaryVariables.Where(variable => IsLive(variable.Key, live)).OrderBy(variable => variable.Key, StringComparer.Ordinal))
            {
                key.Add(name);
                InkValueKey.Add(key, value);
                if (value is VariablePointerValue { contextIndex: > 0 } pointer) AddPointed(pointer, thread);
            }

            key.Add(-2);
        }
    }

    private bool IsLive(string name, ulong[] live) => name != InkFlow.ReturnName && slots.Find(InkSlotKind.Temporary, name) is { } slot && SlotSet.Has(live, slot.Number);

    /// <summary>A temporary that was passed by reference is read through the parameter, by whatever name.</summary>
    private void AddPointed(VariablePointerValue pointer, CallStack.Thread thread)
    {
        if (pointer.contextIndex <= thread.callstack.Count && thread.callstack[pointer.contextIndex - 1].temporaryVariables.TryGetValue(pointer.variableName, out var value)) InkValueKey.Add(key, value);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_currentTurnIndex")]
    private static extern void SetTurnIndex(StoryState state, int value);
}
