using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Of the slots of a story: which can still be read from a place on, and which the flow touches before the next choice is made.</summary>
internal sealed class InkLiveness
{
    private readonly InkContents contents;
    private readonly InkReach live;
    private readonly InkReach touched;

    /// <param name="watched">Variables that somebody outside the script looks at: they are read everywhere.</param>
    public InkLiveness(InkFlow flow, InkContents contents, InkSlots slots, IReadOnlyCollection<string> watched)
    {
        this.contents = contents;
        Words = (slots.All.Count + 63) / 64;
        live = new InkReach(flow.Next, flow.PartsOf(flow.Next), slots.All.Count, slots.Reads(contents.Positions, watched));
        var touches = slots.Touches(contents.Positions);
        if (slots.All.Exists(slot => slot.Container is not null)) Count(touches, slots);
        touched = new InkReach(flow.Step, flow.PartsOf(flow.Step), slots.All.Count, touches);
    }

    /// <summary>The length of a set.</summary>
    public int Words { get; }

    /// <summary>What may still be read when the talk goes on at this place.</summary>
    public ulong[] Live(Container container, int index) => live.From(contents.Position(container, index));

    /// <summary>What may be read or written from this place to the next choice.</summary>
    public ulong[] Touched(Container container, int index) => touched.From(contents.Position(container, index));

    private void Count(ulong[]?[] touches, InkSlots slots)
    {
        var counts = Counts(contents, slots);
        for (var position = 0; position < touches.Length; position++) touches[position] = Both(touches[position], counts[contents.ContainerAt[position]]);
    }

    /// <summary>By container: whoever is in it may have just come, and have been counted by it and by all around it.</summary>
    private static ulong[]?[] Counts(InkContents contents, InkSlots slots)
    {
        var counts = new ulong[]?[contents.Containers.Count];
        for (var number = 0; number < counts.Length; number++)
        {
            var container = contents.Containers[number];
            counts[number] = container.parent is Container outer ? counts[contents.NumberOf(outer)] : null;
            foreach (var kind in (ReadOnlySpan<InkSlotKind>)[InkSlotKind.Visits, InkSlotKind.TurnsSince])
            {
                if (slots.Find(kind, container) is not { } slot) continue;
                var own = new ulong[(slots.All.Count + 63) / 64];
                SlotSet.Add(own, slot.Number);
                counts[number] = Both(own, counts[number]);
            }
        }

        return counts;
    }

    private static ulong[]? Both(ulong[]? one, ulong[]? other)
    {
        if (one is null || other is null) return one ?? other;
        var both = (ulong[])one.Clone();
        SlotSet.Unite(both, other);
        return both;
    }
}
