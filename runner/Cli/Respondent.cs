using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>Whoever answers the questions of a command: a person by key, or the lines of the input.</summary>
/// <param name="read">The next line; null when there will be none.</param>
/// <param name="press">The next answer that is a single word; null when there will be none.</param>
/// <param name="isPerson">Somebody at a terminal, who may try again, and may leave.</param>
internal sealed class Respondent(Workplace workplace, Func<string?> read, Func<string?> press, bool isPerson)
{
    private const int Width = PlainText.DefaultWidth - 1;

    /// <summary>Why a command ended before its questions did: the person left, or the lines ran out.</summary>
    public int WhenGone => isPerson ? ExitCode.Interrupted : ExitCode.AnswersRanOut;

    /// <summary>What stands before the first question.</summary>
    public string Greeting(string what) => isPerson
        ? $"{what} Enter takes what stands in brackets.\nEsc leaves, and nothing is written."
        : $"{what} A line for each answer; an empty one takes what\nstands in brackets.";

    /// <summary>A person by key, where there is a terminal that shows an edited line; else a line each from the input.</summary>
    public static Respondent Of(Workplace workplace)
    {
        var asked = InterfaceAsked.Of(option: null, workplace, new SettingsFile(workplace.Folder).Read().Settings).Choice;
        if (!workplace.IsTerminal || FrontEnds.Choose(asked, workplace) == FrontEnd.Plain) return new Respondent(workplace, workplace.Input.ReadLine, workplace.Input.ReadLine, workplace.IsTerminal);
        Console.TreatControlCAsInput = true;
        var keys = new ConsoleKeys();
        return new Respondent(workplace, new LinePrompt(Spectre.Console.AnsiConsole.Console, keys).Read, () => Pressed(keys), isPerson: true);
    }

    /// <summary>Asks until the answer will do; null when there is none. An empty answer is the one that was offered.</summary>
    /// <param name="question">One line.</param>
    /// <param name="offered">What Enter takes.</param>
    /// <param name="problem">Why an answer will not do, with what to do; null when it will.</param>
    /// <exception cref="UsageException">A line of the input will not do.</exception>
    public string? Ask(string question, string offered, Func<string, string?> problem)
    {
        while (true)
        {
            Say(string.Empty);
            Say($"{question} [{offered}]");
            if (read() is not { } typed) return null;
            var answer = Engine.Authoring.InkText.Clean(typed) is { Length: > 0 } said ? said : offered;
            if (problem(answer) is not { } wrong) return answer;
            if (!isPerson) throw new UsageException(wrong);
            Say(wrong);
        }
    }

    /// <summary>One of these words, pressed or typed; null when there is no answer any more.</summary>
    /// <exception cref="UsageException">A line of the input is none of them.</exception>
    public string? Choose(params IReadOnlyList<string> words)
    {
        while (press() is { } pressed)
        {
            var word = pressed.Trim().ToLowerInvariant();
            if (words.Contains(word, StringComparer.Ordinal)) return word;
            if (!isPerson) throw new UsageException($"'{Engine.Scripts.CleanText.Line(pressed)}' is no answer here. There are: {string.Join(", ", words)}.");
        }

        return null;
    }

    /// <summary>Shows a paragraph.</summary>
    public void Say(string text)
    {
        foreach (var row in PlainText.Wrapped(text, Width)) workplace.Out.WriteLine(row);
        workplace.Out.Flush();
    }

    /// <summary>The word that a key stands for. Esc quits; Ctrl+C interrupts.</summary>
    private static string? Pressed(ConsoleKeys keys) => keys.Read() switch
    {
        { Kind: KeyKind.Letter, Text: var letter } => letter,
        { Kind: KeyKind.Left or KeyKind.Backspace } => "b",
        { Kind: KeyKind.Escape } => "q",
        { } key when key != Key.CtrlC => string.Empty,
        _ => null,
    };
}
