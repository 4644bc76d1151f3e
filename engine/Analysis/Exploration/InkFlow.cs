using Ink.Runtime;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Where the flow of a compiled story may go from each position, and what it reads and writes there. It errs on the side of more: a divert by way of a variable may go to every target
/// that the script ever takes, and every condition may turn out either way.
/// </summary>
internal sealed class InkFlow
{
    /// <summary>The compiler's own variable for coming back from a choice's text; where it leads is known when it is written.</summary>
    public const string ReturnName = "$r";

    private readonly InkContents contents;
    private readonly Story story;
    private readonly InkSlots slots;
    private readonly int[][] next;
    private readonly List<(int From, int To)> choosing = [];
    private readonly List<int> tunnelEnds = [];
    private readonly List<int> tunnelReturns = [];
    private readonly List<int> taken = [];
    private readonly List<int> computedDiverts = [];
    private readonly List<(int Position, InkSlotKind Kind)> computedCounts = [];
    private readonly List<(Container Container, int Index, string? Feeds)> plainReads = [];

    public InkFlow(Story story, InkContents contents, InkSlots slots)
    {
        (this.story, this.contents, this.slots) = (story, contents, slots);
        next = new int[contents.Positions][];
        Array.Fill(next, []);
        foreach (var container in contents.Containers) Walk(container);
        foreach (var position in computedDiverts) next[position] = [.. next[position], .. taken];
        foreach (var (position, kind) in computedCounts) ReadEveryCount(position, kind);
        if (plainReads.Count > 0) ReadPlain(new InkShown(contents, next));
        Next = [.. next];
        foreach (var (from, to) in choosing) Next[from] = [.. Next[from], to];
        Returning = [.. next];
        foreach (var end in tunnelEnds) Returning[end] = [.. Returning[end], .. tunnelReturns];
    }

    /// <summary>By position, where the flow may go, choices and all.</summary>
    public int[][] Next { get; }

    /// <summary>The same up to the next choice: a choice is made by somebody.</summary>
    public IReadOnlyList<int[]> Step => next;

    /// <summary>As <see cref="Step"/>, but the end of a tunnel leads to every place that a tunnel comes back to.</summary>
    public int[][] Returning { get; }

    private void Walk(Container container)
    {
        var fed = InkFeeding.In(container);
        for (var index = 0; index < container.content.Count; index++) Element(container, index, fed.GetValueOrDefault(index));
        FallOut(container);
    }

    private void Element(Container container, int index, string? feeds)
    {
        var position = contents.Position(container, index);
        switch (container.content[index])
        {
            case Container inner:
                Go(position, inner, 0);
                return;
            case Divert divert:
                Follow(divert, container, index);
                return;
            case ControlCommand command:
                if (!Command(command, container, index)) return;
                break;
            case ChoicePoint choice:
                Choice(choice, position);
                break;
            case VariableReference reference:
                plainReads.Add((container, index, feeds));
                break;
            case VariableAssignment { isGlobal: true } assigned:
                slots.Write(position, slots.OfVariable(assigned.variableName));
                break;
            case VariablePointerValue pointer:
                slots.Read(position, slots.OfVariable(pointer.variableName));
                slots.Write(position, slots.OfVariable(pointer.variableName));
                if (IsMeter(slots.OfVariable(pointer.variableName))) slots.MeterReads.Add((position, slots.OfVariable(pointer.variableName), null));
                break;
            case DivertTargetValue target:
                Take(target, container, index);
                break;
        }

        Go(position, container, index + 1);
    }

    private static bool IsMeter(InkSlot slot) => slot.Kind == InkSlotKind.Global && LoopMeters.Names.Contains(slot.Name, StringComparer.Ordinal);

    private void Choice(ChoicePoint choice, int position)
    {
        var target = choice.choiceTarget;
        if (choice.onceOnly) slots.Read(position, slots.Of(InkSlotKind.Visits, target)).ReadUpTo(1);
        // One that nobody sees is taken at once when nothing else is on offer.
        if (choice.isInvisibleDefault) Go(position, target, 0);
        else choosing.Add((position, contents.Position(target, 0)));
    }

    private void Follow(Divert divert, Container container, int index)
    {
        var position = contents.Position(container, index);
        // A thread comes back to the place it was started from.
        var comesBack = divert.isConditional || divert.pushesToStack || divert.isExternal || (index > 0 && container.content[index - 1] is ControlCommand { commandType: ControlCommand.CommandType.StartThread });
        if (comesBack) Go(position, container, index + 1);
        if (divert is { pushesToStack: true, stackPushType: PushPopType.Tunnel }) tunnelReturns.Add(contents.Position(container, index + 1));
        if (divert.isExternal)
        {
            CallOut(divert, container, position);
        }
        else if (divert.variableDivertName is { } name)
        {
            if (name == ReturnName) return;
            slots.Read(position, slots.OfVariable(name));
            computedDiverts.Add(position);
        }
        else
        {
            Go(position, divert.targetPointer.container, divert.targetPointer.index);
        }
    }

    private void CallOut(Divert divert, Container container, int position)
    {
        if (divert.targetPathString == InkChance.Questions["seq"].Name)
        {
            var dealt = slots.Of(InkSlotKind.Dealt, container);
            slots.Read(position, dealt);
            slots.Write(position, dealt);
        }
        else if (story.KnotContainerWithName(divert.targetPathString) is { } fallback)
        {
            Go(position, fallback, 0);
        }
    }

    /// <summary>False when the flow does not go on after it.</summary>
    private bool Command(ControlCommand command, Container container, int index)
    {
        var position = contents.Position(container, index);
        switch (command.commandType)
        {
            case ControlCommand.CommandType.PopTunnel:
                tunnelEnds.Add(position);
                return false;
            case ControlCommand.CommandType.Done or ControlCommand.CommandType.End or ControlCommand.CommandType.PopFunction:
                return false;
            case ControlCommand.CommandType.VisitIndex:
                plainReads.Add((container, index, null));
                break;
            case ControlCommand.CommandType.ReadCount:
                Count(InkSlotKind.Visits, container, index);
                break;
            case ControlCommand.CommandType.TurnsSince:
                Count(InkSlotKind.TurnsSince, container, index);
                break;
            case ControlCommand.CommandType.Turns:
                InkUse.Of(slots.Read(position, slots.Turns), container, index);
                break;
            case ControlCommand.CommandType.Random or ControlCommand.CommandType.ListRandom or ControlCommand.CommandType.SequenceShuffleIndex or ControlCommand.CommandType.SeedRandom:
                slots.Read(position, slots.Seed);
                slots.Write(position, slots.Seed);
                break;
        }

        return true;
    }

    private void Count(InkSlotKind kind, Container container, int index)
    {
        var position = contents.Position(container, index);
        if (index > 0 && container.content[index - 1] is DivertTargetValue target && story.ContentAtPath(target.targetPath).correctObj is Container counted) InkUse.Of(slots.Read(position, slots.Of(kind, counted)), container, index);
        else computedCounts.Add((position, kind));
    }

    private void ReadEveryCount(int position, InkSlotKind kind)
    {
        foreach (var container in contents.Containers.Where(container => kind == InkSlotKind.Visits ? container.visitsShouldBeCounted : container.turnIndexShouldBeCounted)) slots.Read(position, slots.Of(kind, container)).ReadExactly();
    }

    /// <summary>What decides only what is shown, and not how the talk goes on, counts as not read.</summary>
    private void ReadPlain(InkShown shown)
    {
        foreach (var (container, index, feeds) in plainReads.Where(read => !shown.IsOnlyFor(read.Container, read.Index)))
        {
            if (container.content[index] is VariableReference reference) Reference(reference, container, index, feeds);
            else InkUse.OfSequence(slots.Read(contents.Position(container, index), slots.Of(InkSlotKind.Visits, container)), container, index);
        }
    }

    private void Reference(VariableReference reference, Container container, int index, string? feeds)
    {
        var position = contents.Position(container, index);
        if (reference.pathForCount is not null)
        {
            if (reference.containerForCount is { } counted) InkUse.Of(slots.Read(position, slots.Of(InkSlotKind.Visits, counted)), container, index);
            return;
        }

        var slot = slots.Read(position, slots.OfVariable(reference.name), feeds);
        if (IsMeter(slot)) slots.MeterReads.Add((position, slot, InkUse.OfMeter(container, index)));
    }

    /// <summary>A target that is taken as a value: only asked for its count, or gone to sooner or later.</summary>
    private void Take(DivertTargetValue target, Container container, int index)
    {
        if (index + 1 < container.content.Count && container.content[index + 1] is ControlCommand { commandType: ControlCommand.CommandType.ReadCount or ControlCommand.CommandType.TurnsSince }) return;
        var pointer = story.PointerAtPath(target.targetPath);
        if (pointer.isNull) return;
        Go(contents.Position(container, index), pointer.container, pointer.index);
        if (!IsReturn(container, index)) taken.Add(contents.Position(pointer.container, pointer.index));
    }

    private static bool IsReturn(Container container, int index)
    {
        for (var after = index + 1; after <= index + 2 && after < container.content.Count; after++)
        {
            if (container.content[after] is VariableAssignment { variableName: ReturnName }) return true;
        }

        return false;
    }

    /// <summary>Past its end, the flow leaves a container for what stands after it; one that is only named stands nowhere.</summary>
    private void FallOut(Container container)
    {
        if (contents.PlaceInOuter(container) is { } place) Go(contents.Position(container, container.content.Count), (Container)container.parent, place + 1);
    }

    private void Go(int from, Container? container, int index)
    {
        if (container is null) return;
        var to = contents.Position(container, index);
        next[from] = next[from].Length == 0 ? [to] : [.. next[from], to];
    }
}
