namespace Rehearsal.Runner.Presentation;

internal enum KeyKind
{
    /// <summary>Something that can be typed: a letter, a digit, a sign, an emoji.</summary>
    Letter,

    /// <summary>Ctrl and a letter.</summary>
    Control,
    Enter,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    Tab,

    /// <summary>Only in a binding: whatever key is pressed.</summary>
    Any,
}

/// <summary>A key, as every face reports it.</summary>
/// <param name="Kind">Which key.</param>
/// <param name="Text">What a <see cref="KeyKind.Letter"/> types, or the lower-case letter of a <see cref="KeyKind.Control"/>; empty otherwise.</param>
internal readonly record struct Key(KeyKind Kind, string Text = "")
{
    public static Key Enter { get; } = new(KeyKind.Enter);

    public static Key Escape { get; } = new(KeyKind.Escape);

    public static Key Up { get; } = new(KeyKind.Up);

    public static Key Down { get; } = new(KeyKind.Down);

    public static Key Left { get; } = new(KeyKind.Left);

    public static Key Right { get; } = new(KeyKind.Right);

    public static Key Home { get; } = new(KeyKind.Home);

    public static Key End { get; } = new(KeyKind.End);

    public static Key PageUp { get; } = new(KeyKind.PageUp);

    public static Key PageDown { get; } = new(KeyKind.PageDown);

    public static Key Backspace { get; } = new(KeyKind.Backspace);

    public static Key CtrlC { get; } = Control('c');

    public static Key Any { get; } = new(KeyKind.Any);

    public static Key Of(string typed) => new(KeyKind.Letter, typed);

    public static Key Of(char typed) => Of(typed.ToString());

    public static Key Control(char letter) => new(KeyKind.Control, char.ToLowerInvariant(letter).ToString());

    public bool IsDigit => Kind == KeyKind.Letter && Text is [>= '0' and <= '9'];

    /// <summary>How the key is written in hints and help.</summary>
    public string Label => Kind switch
    {
        KeyKind.Letter => Text == " " ? "Space" : Text,
        KeyKind.Control => $"Ctrl+{Text.ToUpperInvariant()}",
        KeyKind.Escape => "Esc",
        KeyKind.Up => "↑",
        KeyKind.Down => "↓",
        KeyKind.Left => "←",
        KeyKind.Right => "→",
        KeyKind.Any => "any key",
        _ => Kind.ToString(),
    };
}
