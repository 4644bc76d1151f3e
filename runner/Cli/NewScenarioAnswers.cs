using Rehearsal.Engine.Authoring;

namespace Rehearsal.Runner.Cli;

/// <summary>What the options of <c>new</c> say; null, or empty, where they are silent.</summary>
internal sealed record NewScenarioAnswers(
    string? Title,
    string? Theme,
    string? You,
    string? With,
    string? Name,
    string? About,
    IReadOnlyList<string> Situation,
    string? Goal,
    IReadOnlyList<string> Endings)
{
    /// <summary>The scenario they describe; what they are silent about is asked.</summary>
    /// <param name="respondent">Who is asked; without one, what is offered is taken.</param>
    /// <returns>Null when whoever was asked has gone.</returns>
    /// <exception cref="UsageException">An answer will not do.</exception>
    public NewScenario? Complete(Respondent? respondent)
    {
        var (usual, gone) = (NewScenario.Usual, false);
        var title = Text("What is the talk called?", Title, usual.Title);
        var isTheirs = title != usual.Title;
        var theme = Text("What is its theme? The library groups by it.", Theme, usual.Theme);
        var you = Text("Who are you in this talk?", You, usual.You);
        var with = Text("Who are you talking to? A name, then who that is.", With, usual.With);
        var name = Text("What do you call them, on the lines of the script?", Name, NewScenario.NameIn(with), NewScenario.ProblemOfName);
        var about = Text("The talk is about ... (a few words)", About, isTheirs ? NewScenario.AboutIn(title, with) : usual.About, NewScenario.ProblemOfAbout);
        var situation = Text("What has happened? A sentence or two.", Situation.Count > 0 ? Situation[0] : null, isTheirs ? "Write here what has happened: what could be seen, on which day, and what it led to." : usual.Situation[0]);
        var goal = Text("What would be a good result?", Goal, $"Leave with a step and a date, and with {name} still bringing you bad news early.");
        var endings = Text("How may it end? Names with an outcome each: strong, mixed or weak.", Endings.Count > 0 ? string.Join(", ", Endings) : null, string.Join(", ", NewEndings.Usual), text => EndingsIn(text).Problem);
        return gone ? null : new NewScenario(title, theme, you, with, name, about, [situation, .. Situation.Skip(1).Select(InkText.Clean).Where(text => text.Length > 0)], goal, EndingsIn(endings).Endings);

        string Text(string question, string? given, string offered, Func<string, string?>? problem = null)
        {
            if (gone) return offered;
            if (given is not null || respondent is null) return Given(given, offered, problem);
            if (respondent.Ask(question, offered, problem ?? (_ => null)) is { } answer) return answer;
            gone = true;
            return offered;
        }
    }

    private static string Given(string? given, string offered, Func<string, string?>? problem)
    {
        var text = InkText.Clean(given ?? string.Empty) is { Length: > 0 } said ? said : offered;
        return problem?.Invoke(text) is { } wrong ? throw new UsageException(wrong) : text;
    }

    private NewEndings EndingsIn(string text) => NewEndings.Parse(Endings.Count > 0 ? Endings : [text]);
}
