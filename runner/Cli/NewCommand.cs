using System.CommandLine;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse new</c>: a few questions, and a scenario to begin from.</summary>
internal static class NewCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("new", "Begin a scenario: answer a few questions, or give options, and get a script that plays and explains itself. Example: rehearse new --title \"The late report\" -o talks");
        var title = Text("--title", "What the talk is called; its files are named after it");
        var theme = Text("--theme", "What the library groups it by");
        var you = Text("--you", "Who the learner is");
        var with = Text("--with", "Who the partner is: a name, then who that is");
        var name = Text("--name", "What the partner is called on the lines of the script");
        var about = Text("--about", "What the talk is about, in a few words");
        var situation = new Option<string[]?>("--situation") { Description = "What has happened; may be repeated, a paragraph each" };
        var goal = Text("--goal", "What would be a good result");
        var ending = new Option<string[]?>("--ending") { Description = "An ending and its outcome, strong, mixed or weak: --ending commitment:strong; may be repeated", AllowMultipleArgumentsPerToken = true };
        var folder = new Option<string>("--output", "-o") { Description = "The folder to write to", DefaultValueFactory = _ => "." };
        foreach (var option in new Option[] { title, theme, you, with, name, about, situation, goal, ending, folder }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var answers = new NewScenarioAnswers(
                parsed.GetValue(title),
                parsed.GetValue(theme),
                parsed.GetValue(you),
                parsed.GetValue(with),
                parsed.GetValue(name),
                parsed.GetValue(about),
                parsed.GetValue(situation) ?? [],
                parsed.GetValue(goal),
                parsed.GetValue(ending) ?? []);
            return Run(workplace, answers, parsed.GetValue(folder)!);
        });
        return command;
    }

    private static Option<string?> Text(string name, string description) => new(name) { Description = description };

    private static int Run(Workplace workplace, NewScenarioAnswers answers, string folder)
    {
        if (File.Exists(folder)) throw new UsageException($"'{CleanText.Line(folder)}' is a file. Give a folder with -o.");
        // With a title there is enough to begin from; only a person is asked for more.
        var respondent = answers.Title is not null && !workplace.IsTerminal ? null : Respondent.Of(workplace);
        if (respondent is not null) workplace.Out.WriteLine(respondent.Greeting("A new scenario."));
        if (answers.Complete(respondent) is not { } scenario)
        {
            workplace.Error.WriteLine(workplace.IsTerminal ? "Nothing was written." : "The answers ran out before the questions did. Nothing was written.");
            return respondent!.WhenGone;
        }

        Write(workplace, scenario, folder);
        return ExitCode.Done;
    }

    private static void Write(Workplace workplace, NewScenario scenario, string folder)
    {
        if (NewScenarioFiles.InTheWay(folder, scenario.Id) is { } there) throw new UsageException($"'{CleanText.Line(there)}' is there already, and nothing was written. Give another title, or another folder with -o.");
        NewScenarioFiles.Write(folder, scenario.Id, ScenarioTemplate.Filled(scenario));
        var files = NewScenarioFiles.In(folder == "." ? string.Empty : folder, scenario.Id).Select(CleanText.Line).ToList();
        string[] said =
        [
            string.Empty, "Written:", .. files.Select(file => $"  {file}"), string.Empty,
            "Play it, then open it in any editor; it explains itself:", $"  rehearse play {Quoted(files[0])}", "After each change:", $"  rehearse check {Quoted(files[0])}",
        ];
        foreach (var line in said) workplace.Out.WriteLine(line);
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
