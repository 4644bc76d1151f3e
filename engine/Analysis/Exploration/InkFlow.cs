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
    private readonly List<(int From, int To)> walking;
    private readonly List<(int From, int To)> choosing = [];
    private readonly InkReturns returns = new();
    private readonly List<int> taken = [];
    private readonly List<int> computedDiverts = [];
    private readonly List<(int Position, InkSlotKind Kind)> computedCounts = [];
    private readonly List<(Container Container, int Index, string? Feeds)> plainReads = [];
    private readonly List<(int Position, Container Target)> onceOnly = [];
    private readonly Components around;
    private readonly bool isForward;

    public InkFlow(Story story, InkContents contents, InkSlots slots)
    {
        (this.story, this.contents, this.slots) = (story, contents, slots);
        walking = new List<(int From, int To)>(contents.Positions);
        foreach (var container in contents.Containers) Walk(container);
        foreach (var position in computedDiverts) walking.AddRange(taken.Select(target => (position, target)));
        Step = Links.Of(contents.Positions, walking);
        Next = Links.Of(contents.Positions, walking, choosing);
        Returning = returns.FromTunnels is [] ? Step : Links.Of(contents.Positions, walking, returns.FromTunnels);
        around = Components.Of(returns.IsEmpty ? Next : Links.Of(contents.Positions + 1, walking, choosing, returns.All(Next)));
        isForward = returns.IsEmpty && !around.HasLoops;
        foreach (var (position, kind) in computedCounts) ReadEveryCount(position, kind);
        ReadOwnVisits();
        if (plainReads.Count > 0) ReadPlain(new InkShown(contents, Step));
    }

    /// <summary>By position, where the flow may go, choices and all.</summary>
    public Links Next { get; }

    /// <summary>The same up to the next choice: a choice is made by somebody.</summary>
    public Links Step { get; }

    /// <summary>As <see cref="Step"/>, but the end of a tunnel leads to every place that a tunnel comes back to.</summary>
    public Links Returning { get; }

    /// <summary>The strongly connected parts of one of these. Where the flow never comes back to where it was, one order does for all.</summary>
    public Components PartsOf(Links links) => isForward ? around : Components.Of(links);

    private void Walk(Container container)
    {
        var fed = InkFeeding.In(container);
        var first = contents.Position(container, 0);
        for (var index = 0; index < container.content.Count; index++) Element(container, index, first + index, fed?.GetValueOrDefault(index));
        FallOut(container);
    }

    private void Element(Container container, int index, int position, string? feeds)
    {
        switch (container.content[index])
        {
            case Container inner:
                Go(position, inner, 0);
                return;
            case Divert divert:
                Follow(divert, container, index, position);
                return;
            case ControlCommand command:
                if (!Command(command, container, index, position)) return;
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
                Take(target, container, index, position);
                break;
        }

        walking.Add((position, position + 1));
    }

    private static bool IsMeter(InkSlot slot) => slot.Kind == InkSlotKind.Global && LoopMeters.Names.Contains(slot.Name, StringComparer.Ordinal);

    private void Choice(ChoicePoint choice, int position)
    {
        var target = choice.choiceTarget;
        if (choice.onceOnly) onceOnly.Add((position, target));
        // One that nobody sees is taken at once when nothing else is on offer.
        if (choice.isInvisibleDefault) Go(position, target, 0);
        else choosing.Add((position, contents.Position(target, 0)));
    }

    private void Follow(Divert divert, Container container, int index, int position)
    {
        var isThread = index > 0 && container.content[index - 1] is ControlCommand { commandType: ControlCommand.CommandType.StartThread };
        var comesBack = divert.pushesToStack || divert.isExternal || isThread;
        if (comesBack) returns.Add(divert, isThread, position + 1);
        if (comesBack || divert.isConditional) walking.Add((position, position + 1));
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
    private bool Command(ControlCommand command, Container container, int index, int position)
    {
        switch (command.commandType)
        {
            case ControlCommand.CommandType.PopTunnel:
                returns.TunnelEnds.Add(position);
                return false;
            case ControlCommand.CommandType.Done or ControlCommand.CommandType.End:
                returns.Stop(position, command);
                return false;
            case ControlCommand.CommandType.PopFunction:
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

    /// <summary>A choice that is offered once asks whether it was taken; where the flow cannot come back to it, it was not.</summary>
    private void ReadOwnVisits()
    {
        var again = new bool[contents.Positions + 1];
        for (var part = 0; around.HasLoops && part < around.Count; part++)
        {
            if (!around.IsLoop(part)) continue;
            foreach (var position in around[part]) again[position] = true;
        }

        foreach (var (position, target) in onceOnly.Where(choice => again[choice.Position])) slots.Read(position, slots.Of(InkSlotKind.Visits, target)).ReadUpTo(1);
        plainReads.RemoveAll(read => read.Container.content[read.Index] is ControlCommand && !again[contents.Position(read.Container, read.Index)]);
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
    private void Take(DivertTargetValue target, Container container, int index, int position)
    {
        if (index + 1 < container.content.Count && container.content[index + 1] is ControlCommand { commandType: ControlCommand.CommandType.ReadCount or ControlCommand.CommandType.TurnsSince }) return;
        var pointer = story.PointerAtPath(target.targetPath);
        if (pointer.isNull) return;
        Go(position, pointer.container, pointer.index);
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
        walking.Add((from, contents.Position(container, index)));
    }
}
