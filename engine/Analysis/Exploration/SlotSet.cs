using System.Numerics;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A set of slots, a bit for each. Sets are shared, so none is changed once others know it.</summary>
internal static class SlotSet
{
    public static bool Has(ulong[] set, int slot) => (set[slot / 64] & (1UL << (slot % 64))) != 0;

    public static void Add(ulong[] set, int slot) => set[slot / 64] |= 1UL << (slot % 64);

    public static void Unite(ulong[] set, ulong[] with)
    {
        for (var word = 0; word < set.Length; word++) set[word] |= with[word];
    }

    public static bool Holds(ulong[] set, ulong[] all)
    {
        for (var word = 0; word < set.Length; word++)
        {
            if ((all[word] & ~set[word]) != 0) return false;
        }

        return true;
    }

    /// <summary>The slots of a set, in order.</summary>
    public static IEnumerable<int> Slots(ulong[] set)
    {
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1) yield return (word * 64) + BitOperations.TrailingZeroCount(bits);
        }
    }
}
