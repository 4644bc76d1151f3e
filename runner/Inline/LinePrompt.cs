using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;
using Spectre.Console;

namespace Rehearsal.Runner.Inline;

/// <summary>One line, typed and edited by key on a row of its own in the normal scroll-back. A line longer than the row is seen around the caret.</summary>
internal sealed class LinePrompt(IAnsiConsole console, IKeySource keys)
{
    private const string Mark = "> ";

    /// <summary>What was typed when Enter came; null when Esc or Ctrl+C did, or no key will come any more.</summary>
    public string? Read()
    {
        var typing = Typing.Empty;
        Draw(typing);
        while (keys.Read() is { } key && key != Key.Escape && key != Key.CtrlC && !IsEnd(key, typing))
        {
            if (key == Key.Enter)
            {
                console.WriteAnsi(writer => writer.WriteLine());
                return typing.Text;
            }

            typing = typing.Press(key);
            Draw(typing);
        }

        console.WriteAnsi(writer => writer.WriteLine());
        return null;
    }

    /// <summary>Ctrl+D ends the input, as it does for a shell, where nothing is typed.</summary>
    private static bool IsEnd(Key key, Typing typing) => key == Key.Control('d') && typing.Text.Length == 0;

    private void Draw(Typing typing)
    {
        var room = Math.Max(4, console.Profile.Width - Mark.Length - 1);
        var before = Cut(CellWidth.Letters(typing.Before).Reverse(), room);
        var left = string.Concat(before.Reverse());
        var right = string.Concat(Cut(CellWidth.Letters(typing.After), room - CellWidth.Of(left)));
        console.WriteAnsi(writer =>
        {
            writer.Write("\r");
            writer.EraseInDisplay(0);
            writer.Write(Mark + left + right);
            if (right.Length == 0) return;
            writer.Write("\r");
            writer.Write(Mark + left);
        });
    }

    private static IEnumerable<string> Cut(IEnumerable<(string Text, int Width)> letters, int room)
    {
        foreach (var (text, width) in letters)
        {
            if ((room -= width) < 0) yield break;
            yield return text;
        }
    }
}
