using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The slots of a story, and at which positions each is read and written.</summary>
internal sealed class InkSlots
{
    private readonly HashSet<string> globals;
    private readonly Dictionary<(InkSlotKind, string), InkSlot> byName = [];
    private readonly Dictionary<(InkSlotKind, Container), InkSlot> byContainer = [];
    private readonly List<(int Position, InkSlot Slot, string? Feeds)> reads = [];
    private readonly List<(int Position, InkSlot Slot)> writes = [];

    /// <param name="globals">Each has a slot, read or not: it may be passed on by reference.</param>
    public InkSlots(IEnumerable<string> globals)
    {
        this.globals = [.. globals];
        foreach (var name in this.globals.Order(StringComparer.Ordinal)) OfVariable(name);
    }

    /// <summary>Where a meter of the loop is read, and which levels the reader can tell apart; null for all.</summary>
    public List<(int Position, InkSlot Slot, UInt128? Cuts)> MeterReads { get; } = [];

    /// <summary>By their numbers.</summary>
    public List<InkSlot> All { get; } = [];

    public InkSlot Turns => Named(InkSlotKind.Turns, string.Empty);

    public InkSlot Seed => Named(InkSlotKind.Seed, string.Empty);

    public InkSlot OfVariable(string name) => Named(globals.Contains(name) ? InkSlotKind.Global : InkSlotKind.Temporary, name);

    public InkSlot Of(InkSlotKind kind, Container container)
    {
        if (byContainer.TryGetValue((kind, container), out var slot)) return slot;
        slot = new InkSlot(All.Count, kind, kind == InkSlotKind.Dealt ? InkChance.DealtPrefix + container.path : string.Empty, container);
        All.Add(slot);
        byContainer.Add((kind, container), slot);
        return slot;
    }

    public InkSlot? Find(InkSlotKind kind, string name) => byName.GetValueOrDefault((kind, name));

    public InkSlot? Find(InkSlotKind kind, Container container) => byContainer.GetValueOrDefault((kind, container));

    /// <param name="feeds">The variable whose next value is all that the read is for, or null.</param>
    public InkSlot Read(int position, InkSlot slot, string? feeds = null)
    {
        reads.Add((position, slot, feeds));
        return slot;
    }

    public void Write(int position, InkSlot slot) => writes.Add((position, slot));

    /// <summary>At each position, the slots that matter because they are read there.</summary>
    /// <param name="watched">Variables that somebody outside the script looks at.</param>
    public ulong[]?[] Reads(int positions, IEnumerable<string> watched)
    {
        var relevant = Relevant(watched);
        return Sets(positions, reads.Where(read => read.Feeds is null || relevant.Contains(read.Feeds)).Select(read => (read.Position, read.Slot)));
    }

    /// <summary>At each position, the slots that are read or written there, by variables, shuffles and rolls. Visits are counted by container.</summary>
    public ulong[]?[] Touches(int positions) => Sets(positions, reads.Select(read => (read.Position, read.Slot)).Concat(writes));

    private InkSlot Named(InkSlotKind kind, string name)
    {
        if (byName.TryGetValue((kind, name), out var slot)) return slot;
        slot = new InkSlot(All.Count, kind, name, null);
        All.Add(slot);
        byName.Add((kind, name), slot);
        return slot;
    }

    private ulong[]?[] Sets(int positions, IEnumerable<(int Position, InkSlot Slot)> places)
    {
        var sets = new ulong[]?[positions];
        foreach (var (position, slot) in places) SlotSet.Add(sets[position] ??= new ulong[(All.Count + 63) / 64], slot.Number);
        return sets;
    }

    /// <summary>The variables that something depends on besides themselves.</summary>
    private HashSet<string> Relevant(IEnumerable<string> watched)
    {
        var found = new HashSet<string>(watched, StringComparer.Ordinal);
        found.UnionWith(reads.Where(read => read.Feeds is null).Select(read => read.Slot.Name));
        var feeding = reads.Where(read => read.Feeds is not null).Select(read => (From: read.Slot.Name, To: read.Feeds!)).Distinct().ToList();
        while (feeding.Any(pair => found.Contains(pair.To) && found.Add(pair.From)))
        {
            // Once more, for what those read.
        }

        return found;
    }
}
