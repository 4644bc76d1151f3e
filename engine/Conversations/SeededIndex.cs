using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Engine.Conversations;

/// <summary>A pick that depends on a seed and a name alone: the same in every process, on every machine, in every version of .NET.</summary>
public static class SeededIndex
{
    /// <summary>0 to <paramref name="count"/> − 1: the first 32 bits (big-endian) of SHA-256 over the UTF-8 text <c>seed:name</c>, modulo <paramref name="count"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static int Of(int seed, string name, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seed}:{name}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)count);
    }
}
