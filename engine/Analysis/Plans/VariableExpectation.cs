using System.Globalization;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary><c>expect VAR &gt; N</c>: a meter as it is shown, 0–100, or any other global variable that is a number; true is 1, false is 0.</summary>
public sealed record ExpectVariable(int Line, string Name, Comparison Comparison, double Value) : Expectation(Line)
{
    /// <inheritdoc/>
    public override string? Unmet(Scene scene, Func<string, double?> variable)
    {
        var actual = scene.Meters.TryGetValue(Name, out var meter) ? meter : variable(Name);
        return actual is { } number && Comparison.Holds(number, Value)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"expected {Name} {Comparison.Sign()} {Value}, but {(actual is { } was ? string.Create(CultureInfo.InvariantCulture, $"it was {was}") : "it is no number")}");
    }
}

/// <summary>How two numbers are held against each other.</summary>
public enum Comparison
{
    Less,
    AtMost,
    Equal,
    AtLeast,
    Greater,
}

public static class ComparisonSigns
{
    /// <summary>The signs a plan may use.</summary>
    public static IReadOnlyList<string> All { get; } = ["<", "<=", "=", ">=", ">"];

    public static string Sign(this Comparison comparison) => All[(int)comparison];

    /// <summary>The comparison a sign means, or null when it means none.</summary>
    public static Comparison? Parse(string sign) => sign switch
    {
        "<" => Comparison.Less,
        "<=" => Comparison.AtMost,
        "=" => Comparison.Equal,
        ">=" => Comparison.AtLeast,
        ">" => Comparison.Greater,
        _ => null,
    };

    public static bool Holds(this Comparison comparison, double left, double right) => comparison switch
    {
        Comparison.Less => left < right,
        Comparison.AtMost => left <= right,
        Comparison.Equal => left.Equals(right),
        Comparison.AtLeast => left >= right,
        _ => left > right,
    };
}
