using System.Globalization;

namespace Rehearsal.Runner.Presentation;

/// <summary>What a whole line means where there are no keys: a number picks, a letter acts, and in a field it is the text.</summary>
internal abstract record LineReading
{
    /// <summary>Stands for Esc where a whole line would be text.</summary>
    public const string Leave = "-";

    public const string Misread = "That is none of them.";

    public sealed record Text(string Line) : LineReading;

    public sealed record Press(Key Key) : LineReading;

    /// <summary>A key that opens a field or asks which one, and what is typed then.</summary>
    public sealed record Into(Key Key, string Line) : LineReading;

    public sealed record PickNumber(int Index) : LineReading;

    public sealed record Nothing : LineReading;

    public static LineReading Of(Model model, string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length == 0) return new Press(Key.Enter);
        if (model.Palette is null && model.Place.Typing is not null) return trimmed == Leave ? new Press(Key.Escape) : new Text(trimmed);
        if (Number(trimmed) is { } number && Update.PickerOf(model) is { } picker)
        {
            return number >= 1 && number <= picker.Options.Count ? new PickNumber(number - 1) : new Nothing();
        }

        if (model.Palette is not null) return trimmed == Leave ? new Press(Key.Escape) : new Text(trimmed);
        if (PageBindings.Of(model).FirstOrDefault(binding => string.Equals(binding.Typed, trimmed, StringComparison.OrdinalIgnoreCase)) is { } named) return new Press(named.Keys[0]);

        if (trimmed is ['/', _, ..] or ['d' or 'w', ' ', ..] && Opens(model, Key.Of(trimmed[0]))) return new Into(Key.Of(trimmed[0]), trimmed[1..].Trim());
        var key = Key.Of(trimmed.ToLowerInvariant());
        return Bindings.For(PageBindings.Of(model), key) is null ? new Nothing() : new Press(key);
    }

    private static bool Opens(Model model, Key key) => Bindings.For(PageBindings.Of(model), key) is { Message: SearchShelf or AskToDelete or HoldWorkshop, IsEnabled: true };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
