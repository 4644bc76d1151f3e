using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation;

/// <summary>A line being typed. The caret stands between whole letters, never inside a joined one.</summary>
/// <param name="Caret">Index into <paramref name="Text"/>, 0 to its length.</param>
internal sealed record Typing(string Text, int Caret)
{
    /// <summary>Longer lines than this (in UTF-16 units) are not taken in.</summary>
    public const int MostLetters = 2000;

    public static Typing Empty { get; } = new("", 0);

    /// <summary>A text to go on from, with the caret at its end.</summary>
    public static Typing From(string text) => new(text, text.Length);

    public string Before => Text[..Caret];

    public string After => Text[Caret..];

    /// <summary>The line after a key; the same line when the key edits nothing.</summary>
    public Typing Press(Key key) => key.Kind switch
    {
        KeyKind.Letter => Insert(key.Text),
        KeyKind.Left => this with { Caret = Caret - LastLength(Before) },
        KeyKind.Right => this with { Caret = Caret + FirstLength(After) },
        KeyKind.Home => this with { Caret = 0 },
        KeyKind.End => this with { Caret = Text.Length },
        KeyKind.Backspace => Remove(Caret - LastLength(Before), Caret),
        KeyKind.Delete => Remove(Caret, Caret + FirstLength(After)),
        KeyKind.Control => PressControl(key.Text),
        _ => this,
    };

    private Typing PressControl(string letter) => letter switch
    {
        "a" => this with { Caret = 0 },
        "e" => this with { Caret = Text.Length },
        "u" => Remove(0, Caret),
        "k" => Remove(Caret, Text.Length),
        "w" => Remove(Before.TrimEnd().LastIndexOf(' ') + 1, Caret),
        _ => this,
    };

    private Typing Insert(string typed)
    {
        var clean = CleanText.Line(Before + typed + After);
        if (clean.Length > MostLetters) return this;
        return new Typing(clean, Math.Clamp(clean.Length - After.Length, 0, clean.Length));
    }

    private Typing Remove(int from, int to) => new(Text.Remove(from, to - from), from);

    private static int FirstLength(string text) => StringInfo.GetNextTextElementLength(text);

    private static int LastLength(string text) =>
        text.Length == 0 ? 0 : text.Length - StringInfo.ParseCombiningCharacters(text)[^1];
}
