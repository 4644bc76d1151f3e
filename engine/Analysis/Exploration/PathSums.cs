using System.Numerics;
using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// How many paths have which sum of ratings: one large whole number with a fixed number of bits for each sum (Kronecker substitution), so that adding a rating to every path in it is a shift, and
/// joining two of them an addition. A count never outgrows its cell.
/// </summary>
/// <param name="width">Of a cell, in words of 64 bits; 1 or more.</param>
internal sealed class PathSums(int width)
{
    private ulong[] words = [];

    /// <summary>Counts one path, on which nothing was said.</summary>
    public void AddOne()
    {
        if (words.Length == 0) words = new ulong[width];
        words[0]++;
    }

    /// <summary>Counts the paths of another, each with so much more.</summary>
    /// <param name="more">0 or more.</param>
    public void Add(PathSums other, int more) => Add(other.words, more * width);

    /// <summary>The sums that some path has, and how many have each.</summary>
    public IEnumerable<(int Sum, BigInteger Paths)> Read()
    {
        for (var sum = 0; sum * width < words.Length; sum++)
        {
            var cell = words.AsSpan(sum * width, width);
            if (cell.ContainsAnyExcept(0UL)) yield return (sum, new BigInteger(MemoryMarshal.AsBytes(cell), isUnsigned: true, isBigEndian: !BitConverter.IsLittleEndian));
        }
    }

    private void Add(ReadOnlySpan<ulong> others, int at)
    {
        if (words.Length < at + others.Length) Array.Resize(ref words, at + others.Length);
        var here = words.AsSpan(at, others.Length);
        if (width == 1) AddWords(here, others);
        else AddCells(here, others);
    }

    /// <summary>Each word is a cell, and none overflows.</summary>
    private static void AddWords(Span<ulong> here, ReadOnlySpan<ulong> others)
    {
        var place = 0;
        for (; place <= others.Length - Vector<ulong>.Count; place += Vector<ulong>.Count) (new Vector<ulong>(here[place..]) + new Vector<ulong>(others[place..])).CopyTo(here[place..]);
        for (; place < others.Length; place++) here[place] += others[place];
    }

    private static void AddCells(Span<ulong> here, ReadOnlySpan<ulong> others)
    {
        var carry = 0UL;
        for (var place = 0; place < others.Length; place++)
        {
            var sum = here[place] + others[place];
            var over = sum < others[place] ? 1UL : 0;
            sum += carry;
            carry = over | (sum < carry ? 1UL : 0);
            here[place] = sum;
        }
    }
}
