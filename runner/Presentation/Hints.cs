namespace Rehearsal.Runner.Presentation;

/// <summary>Writes bindings down: the line of hints, and the help.</summary>
internal static class Hints
{
    /// <summary>Of what works now, bindings with the same words as one.</summary>
    public static IReadOnlyList<Hint> Of(IReadOnlyList<Binding> table) =>
        [.. table.Where(binding => binding is { IsEnabled: true, Hint: not null }).GroupBy(binding => binding.Hint!, StringComparer.Ordinal).Select(same => new Hint(Label(same), same.Key, Typed(same), Press(same)))];

    /// <summary>Everything, with the reason where it does not work now.</summary>
    public static Overlay Help(IReadOnlyList<Binding> table, IEnumerable<Block> more) => new(
        "What the keys do here",
        [.. table.GroupBy(binding => binding.Words, StringComparer.Ordinal).Select(same => new Fact(Label(same), Help(same.First()))), .. more]);

    /// <summary>What a key does, and why not now where that is so.</summary>
    public static string Help(Binding binding) => binding.WhyNot is { } reason ? $"{binding.Words} (not now: {reason})" : binding.Words;

    /// <summary>The first key of each binding: <c>1–4</c>, <c>↑↓</c>, <c>w</c>.</summary>
    private static string Label(IEnumerable<Binding> same)
    {
        var labels = same.Select(binding => binding.Keys[0].Label).ToList();
        var digits = labels.FindAll(label => label is [>= '0' and <= '9']);
        var arrows = string.Concat(labels.FindAll(label => label is "↑" or "↓" or "←" or "→"));
        var others = labels.FindAll(label => !digits.Contains(label, StringComparer.Ordinal) && !arrows.Contains(label, StringComparison.Ordinal));
        return string.Join(" or ", [.. Range(digits), .. arrows.Length > 0 ? [arrows] : Array.Empty<string>(), .. others]);
    }

    private static Key? Press(IEnumerable<Binding> same)
    {
        if (same.Select(binding => binding.Message).Distinct().Skip(1).Any()) return null;
        var key = same.First().Keys[0];
        return key == Key.Any ? Key.Enter : key;
    }

    private static string? Typed(IEnumerable<Binding> same) =>
        same.Select(binding => binding.Typed).FirstOrDefault(typed => typed is not null) ?? same.SelectMany(binding => binding.Keys).OrderByDescending(key => key.Kind == KeyKind.Letter).Select(Typed).OfType<string>().FirstOrDefault();

    private static string? Typed(Key key) => key.Kind switch
    {
        KeyKind.Letter when !key.IsDigit && key.Text != " " => key.Text,
        KeyKind.Enter or KeyKind.Any => "Enter",
        KeyKind.Escape => LineReading.Leave,
        _ => null,
    };

    private static List<string> Range(List<string> digits) => digits.Count > 2 ? [$"{digits[0]}–{digits[^1]}"] : digits;
}
