namespace Rehearsal.Runner.Presentation;

/// <summary>A key, what it does, and when it does not. One table of these per place feeds the handler, the hints and the help.</summary>
/// <param name="Keys">Any of them.</param>
/// <param name="Words">What it does, for the help.</param>
/// <param name="Message">What it sends.</param>
internal sealed record Binding(IReadOnlyList<Key> Keys, string Words, Message Message)
{
    /// <summary>In a word or two for the line of hints; null keeps it out of there.</summary>
    public string? Hint { get; init; }

    /// <summary>What is typed for it where there are no keys, if not one of its own.</summary>
    public string? Typed { get; init; }

    /// <summary>Why it does nothing now, as a sentence; null when it works.</summary>
    public string? WhyNot { get; init; }

    public bool IsEnabled => WhyNot is null;

    public bool Has(Key key) => Keys.Contains(key);
}

/// <summary>What the tables of the places share.</summary>
internal static class Bindings
{
    private const int LastDigit = 9;

    public static Binding Help { get; } = new([Key.Of('?')], "this help", new ShowHelp()) { Hint = "help" };

    /// <summary>The binding of a key, the one for any key last; or null.</summary>
    public static Binding? For(IReadOnlyList<Binding> table, Key key) =>
        table.FirstOrDefault(binding => binding.Has(key)) ?? table.FirstOrDefault(binding => binding.Has(Key.Any));

    /// <summary>One binding per digit, as far as there are both options and digits.</summary>
    public static IEnumerable<Binding> Digits(int options, string words, string? hint) =>
        Enumerable.Range(0, Math.Min(options, LastDigit)).Select(index => new Binding([Key.Of((char)('1' + index))], words, new Pick(index)) { Hint = hint });

    public static Binding Up { get; } = new([Key.Up], "mark the option above", new MoveMark(-1));

    public static Binding Down { get; } = new([Key.Down], "mark the option below", new MoveMark(1));

    /// <summary>↑↓ in a list, hinted at where there is something in it.</summary>
    public static IEnumerable<Binding> Choose(bool isEmpty) => new[] { Up, Down }.Select(move => move with { Hint = "choose", WhyNot = isEmpty ? "There is nothing to choose from." : null });

    public static Binding GoOn(string words, string? hint) => new([Key.Enter], words, new GoOn()) { Hint = hint };

    /// <summary>Esc, and <c>q</c> for those who have no Esc.</summary>
    public static Binding Back(string words, string hint) => new([Key.Escape, Key.Of('q')], words, new GoBack()) { Hint = hint };
}
