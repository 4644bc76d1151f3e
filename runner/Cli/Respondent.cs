using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Inline;

namespace Rehearsal.Runner.Cli;

/// <summary>Whoever answers the questions of a command: a person by key, or the lines of the input.</summary>
/// <param name="read">The next answer; null when there will be none.</param>
/// <param name="isPerson">Somebody at a terminal, who may try again, and may leave.</param>
internal sealed class Respondent(Workplace workplace, Func<string?> read, bool isPerson)
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
        if (!workplace.IsTerminal || FrontEnds.Choose(asked, workplace) == FrontEnd.Plain) return new Respondent(workplace, workplace.Input.ReadLine, workplace.IsTerminal);
        Console.TreatControlCAsInput = true;
        return new Respondent(workplace, new LinePrompt(Spectre.Console.AnsiConsole.Console, new ConsoleKeys()).Read, isPerson: true);
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

    private void Say(string text)
    {
        foreach (var row in PlainText.Wrapped(text, Width)) workplace.Out.WriteLine(row);
        workplace.Out.Flush();
    }
}
