using Ink.Runtime;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Which levels of the loop's meters a script can tell apart from each place to the next choice: one that only compares a meter with constants sees on which side of each it stands.
/// A set of cuts is a number with a bit for each level: bit c is set where c and above differ from below c.
/// </summary>
internal sealed class InkCuts
{
    private static readonly UInt128 All = ((UInt128.One << (MeterLevel.Highest + 1)) - 1) & ~UInt128.One;

    private readonly InkContents contents;
    private readonly UInt128[][] here;

    private InkCuts(InkContents contents, InkFlow flow, InkSlots slots)
    {
        this.contents = contents;
        here = [.. Enumerable.Range(0, contents.Positions).Select(_ => new UInt128[LoopMeters.Names.Count])];
        foreach (var (position, slot, cuts) in slots.MeterReads) here[position][Meter(slot.Name)] |= cuts ?? All;
        var parts = flow.PartsOf(flow.Returning);
        for (var part = 0; part < parts.Count; part++) Settle(parts[part], flow.Returning);
    }

    /// <summary>Null where no meter of the loop is read, or the script moves one itself.</summary>
    public static InkCuts? Of(InkContents contents, InkFlow flow, InkSlots slots, IReadOnlyCollection<string> watched)
    {
        var names = LoopMeters.Names;
        if (names.Any(watched.Contains) || !names.Any(name => slots.Find(InkSlotKind.Global, name) is not null)) return null;
        return new InkCuts(contents, flow, slots);
    }

    /// <summary>The cuts from a place to the next choice.</summary>
    public UInt128[] Here(Container target) => here[contents.Position(target, 0)];

    /// <summary>The lowest level that the cuts do not tell from this one.</summary>
    public static int Floor(int level, UInt128 cuts) => (int)UInt128.Log2((cuts & ((UInt128.One << (level + 1)) - 1)) | UInt128.One);

    /// <summary>The highest level that the cuts do not tell from this one.</summary>
    public static int Ceiling(int level, UInt128 cuts) => (int)UInt128.TrailingZeroCount((cuts >> (level + 1) << (level + 1)) | (UInt128.One << (MeterLevel.Highest + 1))) - 1;

    /// <summary>The cuts of a comparison with a constant, the meter on its left; null for another operator.</summary>
    public static UInt128? OfComparison(string comparison, int constant) => comparison switch
    {
        "<" or ">=" => Cut(constant),
        ">" or "<=" => Cut((long)constant + 1),
        "==" or "!=" => Cut(constant) | Cut((long)constant + 1),
        _ => null,
    };

    /// <summary>The meter is asked whether it is anything but 0.</summary>
    public static UInt128 OfTruth => Cut(1);

    private static UInt128 Cut(long level) => level is > 0 and <= MeterLevel.Highest ? UInt128.One << (int)level : UInt128.Zero;

    private static int Meter(string name) => LoopMeters.Names.ToList().IndexOf(name);

    private void Settle(ReadOnlySpan<int> part, Links next)
    {
        var union = new UInt128[LoopMeters.Names.Count];
        foreach (var position in part)
        {
            Unite(union, here[position]);
            foreach (var after in next.From(position)) Unite(union, here[after]);
        }

        foreach (var position in part) here[position] = union;
    }

    private static void Unite(UInt128[] union, UInt128[] with)
    {
        for (var meter = 0; meter < union.Length; meter++) union[meter] |= with[meter];
    }
}
