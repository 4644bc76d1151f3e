namespace Rehearsal.Runner.Presentation.Places;

/// <summary>A row with a value out of a few, changed by a key that goes on to the next.</summary>
/// <typeparam name="T">What the row is about as a whole.</typeparam>
/// <param name="Name">What is chosen.</param>
/// <param name="About">A sentence about it.</param>
/// <param name="Value">The words for the value now.</param>
/// <param name="Moved">The whole with this row's value moved on by so many.</param>
internal sealed record ValueRow<T>(string Name, string About, string Value, Func<int, T> Moved)
{
    /// <param name="values">All of them, in order.</param>
    /// <param name="now">One of them; anything else counts as the first.</param>
    /// <param name="words">A value in words.</param>
    /// <param name="with">The whole with another value.</param>
    public static ValueRow<T> Of<TValue>(string name, string about, IReadOnlyList<TValue> values, TValue now, Func<TValue, string> words, Func<TValue, T> with)
    {
        var at = Math.Max(0, values.ToList().IndexOf(now));
        return new ValueRow<T>(name, about, words(now), by => with(values[Marks.Move(at, by, values.Count)!.Value]));
    }

    public Option Option => new(Name, About: About) { Cells = [new Cell(Value)] };
}

/// <summary>The keys of a page of such rows.</summary>
internal static class ValueRows
{
    public static IEnumerable<Binding> Bindings(int rows) =>
    [
        Presentation.Bindings.Up with { Hint = "choose" },
        Presentation.Bindings.Down with { Hint = "choose" },
        new([Key.Left], "the value before", new ChangeValue(-1)) { Hint = "change" },
        new([Key.Right, Key.Enter], "the next value of what is marked", new ChangeValue(1)) { Hint = "change" },
        .. Presentation.Bindings.Digits(rows, "the next value of that row", null),
    ];
}
