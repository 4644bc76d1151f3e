using System.Text;
using Rehearsal.Runner.Presentation;
using Terminal.Gui.Drivers;
using Pressed = Terminal.Gui.Input.Key;

namespace Rehearsal.Runner.FullScreen;

/// <summary>Keys as Terminal.Gui reports them, in our own words.</summary>
internal static class Keys
{
    /// <summary>Null for a key that means nothing here.</summary>
    public static Key? Of(Pressed pressed) => pressed switch
    {
        { IsModifierOnly: true } or { IsAlt: true } => null,
        { IsCtrl: true } => Control(pressed),
        _ => Named(pressed.NoShift.KeyCode) ?? Letter(pressed),
    };

    private static Key? Control(Pressed pressed) =>
        pressed.NoCtrl.NoShift.KeyCode is >= KeyCode.A and <= KeyCode.Z and var letter ? Key.Control((char)letter) : null;

    private static Key? Letter(Pressed pressed) =>
        pressed.AsGrapheme is { Length: > 0 } typed && !Rune.IsControl(typed.EnumerateRunes().First()) ? Key.Of(typed) : null;

    private static Key? Named(KeyCode code) => code switch
    {
        KeyCode.Enter => Key.Enter,
        KeyCode.Esc => Key.Escape,
        KeyCode.CursorUp => Key.Up,
        KeyCode.CursorDown => Key.Down,
        KeyCode.CursorLeft => Key.Left,
        KeyCode.CursorRight => Key.Right,
        KeyCode.Home => Key.Home,
        KeyCode.End => Key.End,
        KeyCode.PageUp => Key.PageUp,
        KeyCode.PageDown => Key.PageDown,
        KeyCode.Backspace => Key.Backspace,
        KeyCode.Delete => new Key(KeyKind.Delete),
        KeyCode.Tab => new Key(KeyKind.Tab),
        _ => null,
    };
}
