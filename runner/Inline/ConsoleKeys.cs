using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Inline;

/// <summary>Keys as .NET's console reports them, in our own words.</summary>
internal sealed class ConsoleKeys : IKeySource
{
    private readonly Func<ConsoleKeyInfo> _read;

    public ConsoleKeys()
        : this(() => Console.ReadKey(intercept: true))
    {
    }

    /// <param name="read">Blocks until a key is there; throws when there is no terminal any more.</param>
    public ConsoleKeys(Func<ConsoleKeyInfo> read) => _read = read;

    public Key? Read()
    {
        try
        {
            while (true)
            {
                if (KeyOf(_read()) is { } key) return key;
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or IOException)
        {
            return null;
        }
    }

    /// <summary>Null for a key that means nothing here.</summary>
    private Key? KeyOf(ConsoleKeyInfo pressed)
    {
        if (char.IsHighSurrogate(pressed.KeyChar)) return Key.Of($"{pressed.KeyChar}{_read().KeyChar}");
        if (Named(pressed.Key) is { } named) return named;
        if (pressed.KeyChar is '\r' or '\n') return Key.Enter;
        if (ControlLetter(pressed) is { } letter) return Key.Control(letter);
        return char.IsControl(pressed.KeyChar) || pressed.Modifiers.HasFlag(ConsoleModifiers.Alt) ? null : Key.Of(pressed.KeyChar);
    }

    private static char? ControlLetter(ConsoleKeyInfo pressed)
    {
        if (pressed.KeyChar is >= '\u0001' and <= '\u001A') return (char)('a' + pressed.KeyChar - 1);
        return pressed.Modifiers == ConsoleModifiers.Control && pressed.Key is >= ConsoleKey.A and <= ConsoleKey.Z ? (char)('a' + pressed.Key - ConsoleKey.A) : null;
    }

    private static Key? Named(ConsoleKey key) => key switch
    {
        ConsoleKey.Enter => Key.Enter,
        ConsoleKey.Escape => Key.Escape,
        ConsoleKey.UpArrow => Key.Up,
        ConsoleKey.DownArrow => Key.Down,
        ConsoleKey.LeftArrow => Key.Left,
        ConsoleKey.RightArrow => Key.Right,
        ConsoleKey.Home => new Key(KeyKind.Home),
        ConsoleKey.End => new Key(KeyKind.End),
        ConsoleKey.PageUp => new Key(KeyKind.PageUp),
        ConsoleKey.PageDown => new Key(KeyKind.PageDown),
        ConsoleKey.Backspace => Key.Backspace,
        ConsoleKey.Delete => new Key(KeyKind.Delete),
        ConsoleKey.Tab => new Key(KeyKind.Tab),
        _ => null,
    };
}
