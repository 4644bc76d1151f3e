using System.Collections.Concurrent;
using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Values as numbers: equal values have equal numbers, on every thread. A whole number stands for itself, any other value for its place in a list.</summary>
internal sealed class InkSlotValues
{
    private const int LargestInline = (1 << 30) - 1;

    private readonly ConcurrentDictionary<byte[], int> numbers = new(new KeyComparer());
    private readonly List<Ink.Runtime.Object?> values = [];
    private readonly Lock gate = new();

    public static int OfNumber(int value) => value << 1;

    /// <summary>The whole number that a value stands for; null when it is none. Halves round away from zero.</summary>
    public int? Number(int value) => (value & 1) == 0 ? value >> 1 : Of(value) switch
    {
        IntValue whole => whole.value,
        FloatValue { value: var real } when float.IsFinite(real) => (int)Math.Round(Math.Clamp(real, -1000, 1000), MidpointRounding.AwayFromZero),
        _ => null,
    };

    public int Of(Ink.Runtime.Object? value)
    {
        if (value is IntValue { value: >= -LargestInline and <= LargestInline } whole) return OfNumber(whole.value);
        var key = new KeyWriter();
        InkValueKey.Add(key, value);
        return Numbered(key.Written.ToArray(), value);
    }

    /// <summary>A value of Ink's that is nobody else's: it writes into its lists.</summary>
    public Ink.Runtime.Object? Of(int value)
    {
        if ((value & 1) == 0) return new IntValue(value >> 1);
        lock (gate) return values[value >> 1] is ListValue list ? new ListValue(new InkList(list.value)) : values[value >> 1];
    }

    private int Numbered(byte[] key, Ink.Runtime.Object? value)
    {
        if (numbers.TryGetValue(key, out var known)) return known;
        lock (gate)
        {
            if (numbers.TryGetValue(key, out known)) return known;
            values.Add(value is ListValue list ? new ListValue(new InkList(list.value)) : value);
            return numbers[key] = ((values.Count - 1) << 1) | 1;
        }
    }
}

/// <summary>Writes a value so that only equal values are written alike.</summary>
internal static class InkValueKey
{
    public static void Add(KeyWriter key, Ink.Runtime.Object? value)
    {
        switch (value)
        {
            case null:
                key.Add((byte)0);
                break;
            case BoolValue flag:
                key.Add((byte)(flag.value ? 2 : 1));
                break;
            case IntValue whole:
                key.Add((byte)3);
                key.Add(whole.value);
                break;
            case FloatValue real:
                key.Add((byte)4);
                key.Add(BitConverter.SingleToInt32Bits(real.value));
                break;
            case ListValue list:
                key.Add((byte)5);
                Add(key, list.value);
                break;
            case VariablePointerValue pointer:
                key.Add((byte)6);
                key.Add(pointer.variableName);
                key.Add(pointer.contextIndex);
                break;
            case DivertTargetValue target:
                key.Add((byte)7);
                key.Add(target.targetPath.ToString());
                break;
            default:
                key.Add((byte)8);
                key.Add(value.GetType().Name);
                key.Add(value.ToString());
                break;
        }
    }

    /// <summary>An empty list still knows the lists that it came from.</summary>
    private static void Add(KeyWriter key, InkList list)
    {
        foreach (var (item, number) in list.OrderBy(entry => entry.Key.originName, StringComparer.Ordinal).ThenBy(entry => entry.Key.itemName, StringComparer.Ordinal))
        {
            key.Add(item.originName);
            key.Add(item.itemName);
            key.Add(number);
        }

        key.Add(string.Join(',', (list.originNames ?? []).Order(StringComparer.Ordinal)));
    }
}
