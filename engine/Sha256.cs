using System.Buffers.Binary;

namespace Rehearsal.Engine;

/// <summary>
/// SHA-256 as FIPS 180-4 has it. The platform's own is part of its cryptographic library, which costs a third of a bare process to load,
/// and what is hashed here needs no secrecy: whether a script has changed, and which circumstance a seed picks.
/// </summary>
internal static class Sha256
{
    private const int BlockBytes = 64;

    /// <summary>The first 32 bits of the fractions of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] Rounds =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The hash in lower-case hex, 64 characters.</summary>
    public static string HexOf(ReadOnlySpan<byte> message)
    {
        var hex = new System.Text.StringBuilder(BlockBytes);
        foreach (var word in Of(message)) hex.Append(word.ToString("x8", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }

    /// <summary>The hash as eight words, the first 32 bits first.</summary>
    public static uint[] Of(ReadOnlySpan<byte> message)
    {
        // The fractions of the square roots of the first eight primes.
        uint[] state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var schedule = new uint[Rounds.Length];
        var length = message.Length;
        for (; message.Length >= BlockBytes; message = message[BlockBytes..]) Mix(state, schedule, message);

        // The rest is padded by a one bit, zeros, and the length of the message in bits, to a block or two.
        var rest = new byte[message.Length < BlockBytes - sizeof(ulong) ? BlockBytes : 2 * BlockBytes];
        message.CopyTo(rest);
        rest[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(rest.AsSpan(rest.Length - sizeof(ulong)), 8 * (ulong)length);
        for (var at = 0; at < rest.Length; at += BlockBytes) Mix(state, schedule, rest.AsSpan(at));
        return state;
    }

    private static void Mix(uint[] state, uint[] schedule, ReadOnlySpan<byte> block)
    {
        for (var t = 0; t < 16; t++) schedule[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * t)..]);
        for (var t = 16; t < schedule.Length; t++)
        {
            var (w15, w2) = (schedule[t - 15], schedule[t - 2]);
            schedule[t] = schedule[t - 16] + (Turn(w15, 7) ^ Turn(w15, 18) ^ (w15 >> 3)) + schedule[t - 7] + (Turn(w2, 17) ^ Turn(w2, 19) ^ (w2 >> 10));
        }

        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (var t = 0; t < schedule.Length; t++)
        {
            var first = h + (Turn(e, 6) ^ Turn(e, 11) ^ Turn(e, 25)) + ((e & f) ^ (~e & g)) + Rounds[t] + schedule[t];
            var second = (Turn(a, 2) ^ Turn(a, 13) ^ Turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static uint Turn(uint word, int bits) => (word >> bits) | (word << (32 - bits));
}
