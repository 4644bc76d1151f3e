using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What holds for all levels in a box.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Leveled<T>(LevelBox Box, T Value);

/// <summary>
/// What holds for which levels of the loop's meters. Where it knows of many boxes it is divided at a level of one meter, and again (a k-d tree: Bentley 1975); a box on both sides is in both.
/// </summary>
internal sealed class LevelMap<T>
    where T : class
{
    /// <summary>So many boxes are looked through one after the other.</summary>
    private const int Few = 16;

    /// <summary>So many are looked at to find the middle.</summary>
    private const int Sampled = 64;

    private Leveled<T>[] known = [];
    private int count;
    private (LevelMap<T> Below, LevelMap<T> Above, int Meter, int From)? halves;

    /// <summary>What holds for these levels; null when that is not known.</summary>
    public Leveled<T>? Find(uint levels)
    {
        var map = this;
        while (map.halves is { } halves) map = MeterLevels.Level(levels, halves.Meter) < halves.From ? halves.Below : halves.Above;
        foreach (ref readonly var entry in map.known.AsSpan(0, map.count))
        {
            if (entry.Box.Holds(levels)) return entry;
        }

        return null;
    }

    /// <summary>The largest box around this one that is found step by step from what is known to hold for all of it.</summary>
    public LevelBox Grown(LevelBox box, T value)
    {
        while (true)
        {
            var grown = Joined(box, value);
            if (grown == box) return box;
            box = grown;
        }
    }

    /// <summary>From now on this holds for all levels in the box.</summary>
    public void Add(Leveled<T> entry)
    {
        if (halves is { } here)
        {
            if (MeterLevels.Level(entry.Box.Lowest, here.Meter) < here.From) here.Below.Add(entry);
            if (MeterLevels.Level(entry.Box.Highest, here.Meter) >= here.From) here.Above.Add(entry);
            return;
        }

        Drop(entry.Box);
        if (count == known.Length)
        {
            if (count >= Few && Divide())
            {
                Add(entry);
                return;
            }

            Array.Resize(ref known, count == 0 ? 1 : count < 4 ? 4 : 2 * count);
        }

        known[count++] = entry;
    }

    private LevelBox Joined(LevelBox box, T value)
    {
        if (halves is { } here)
        {
            // Next to it counts.
            if (MeterLevels.Level(box.Lowest, here.Meter) <= here.From) box = here.Below.Joined(box, value);
            if (MeterLevels.Level(box.Highest, here.Meter) >= here.From - 1) box = here.Above.Joined(box, value);
            return box;
        }

        foreach (ref readonly var entry in known.AsSpan(0, count))
        {
            if (ReferenceEquals(entry.Value, value)) box = box.Joined(entry.Box);
        }

        return box;
    }

    /// <summary>What lies in a larger box is not needed any more.</summary>
    private void Drop(LevelBox box)
    {
        for (var place = count - 1; place >= 0; place--)
        {
            if (box.Holds(known[place].Box)) known[place] = known[--count];
        }
    }

    /// <summary>False where every level divides nothing.</summary>
    private bool Divide()
    {
        var (best, most) = (default((int Meter, int From)), count);
        for (var meter = 0; meter < 4; meter++)
        {
            var from = Middle(meter);
            var larger = Math.Max(Count(entry => MeterLevels.Level(entry.Box.Lowest, meter) < from), Count(entry => MeterLevels.Level(entry.Box.Highest, meter) >= from));
            if (larger < most) (best, most) = ((meter, from), larger);
        }

        if (most == count) return false;
        var all = known.AsSpan(0, count);
        (known, count) = ([], 0);
        halves = (new LevelMap<T>(), new LevelMap<T>(), best.Meter, best.From);
        foreach (var entry in all) Add(entry);
        return true;
    }

    /// <summary>The level of this meter at which half of the boxes begin, or one more.</summary>
    private int Middle(int meter)
    {
        Span<int> lows = stackalloc int[Math.Min(count, Sampled)];
        for (var place = 0; place < lows.Length; place++) lows[place] = MeterLevels.Level(known[place * count / lows.Length].Box.Lowest, meter);
        lows.Sort();
        return lows[lows.Length / 2];
    }

    private int Count(Func<Leveled<T>, bool> holds)
    {
        var held = 0;
        for (var place = 0; place < count; place++) held += holds(known[place]) ? 1 : 0;
        return held;
    }
}
