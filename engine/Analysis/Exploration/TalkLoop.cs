using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What the loop does when an option is said, before the partner answers.</summary>
internal static class TalkLoop
{
    /// <summary>The loop's history after the option.</summary>
    public static LoopState After(TalkLocation location, int option) =>
        location.Structure.ReadsLoop && location.Structure.Options[option].Tags is { Rating: { } rating, Signals: var signals } ? location.Loop.After(rating, signals) : location.Loop;

    /// <summary>The values of a location's live slots after the option, the meters among them moved.</summary>
    /// <param name="levels">Of the meters before it.</param>
    public static int[] Said(TalkLocation location, int option, uint levels, InkSlotValues numbers)
    {
        var structure = location.Structure;
        if (!structure.ReadsLoop) return location.Values;
        var values = (int[])location.Values.Clone();
        var moved = MeterLevels.Moved(structure.KeepsLevelsApart ? levels : Levels(structure, values, numbers), Move(location, option));
        for (var meter = 0; meter < structure.Meters.Length; meter++)
        {
            var place = structure.Meters[meter];
            if (place < 0 || (!structure.KeepsLevelsApart && (numbers.Number(values[place]) is null || structure.Options[option].Tags.Rating is null))) continue;
            values[place] = InkSlotValues.OfNumber(MeterLevels.Level(moved, meter));
        }

        return values;
    }

    /// <summary>The levels of the meters that are still read; 0 for the others.</summary>
    public static uint Levels(TalkStructure structure, int[] values, InkSlotValues numbers) =>
        MeterLevels.Packed(meter => structure.Meters[meter] >= 0 && numbers.Number(values[structure.Meters[meter]]) is { } level ? Math.Clamp(level, MeterLevel.Lowest, MeterLevel.Highest) : 0);

    /// <summary>The levels that the story cannot tell from these before the next choice.</summary>
    public static LevelBox Told(TalkStructure structure, int option, uint levels) =>
        structure.CutsHere?[option] is { } cuts
            ? new LevelBox(MeterLevels.Packed(meter => InkCuts.Floor(MeterLevels.Level(levels, meter), cuts[meter])), MeterLevels.Packed(meter => InkCuts.Ceiling(MeterLevels.Level(levels, meter), cuts[meter])))
            : LevelBox.All;

    private static LevelMove Move(TalkLocation location, int option) => location.Structure.Options[option].Tags is { Rating: { } rating, Signals: var signals } ? LevelMove.Of(Loop.MoveOf(location.Loop, rating, signals)) : default;
}
