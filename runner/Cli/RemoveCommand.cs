using System.CommandLine;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse remove</c>: an installed scenario out of the library.</summary>
internal static class RemoveCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "The id of an installed scenario" };
        scenario.CompletionSources.Add(_ => workplace.Library.Cards().Where(card => !card.IsShipped).Select(card => new System.CommandLine.Completions.CompletionItem(card.Id)));
        var yes = new Option<bool>("--yes") { Description = "Do not ask" };
        var json = CommonOptions.Json();
        var command = new Command("remove", "Take an installed scenario out of the library. Example: rehearse remove late-report --yes");
        command.Arguments.Add(scenario);
        command.Options.Add(yes);
        command.Options.Add(json);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(scenario)!, parsed.GetValue(yes), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Workplace workplace, string id, bool yes, bool json)
    {
        if (PackPath.IdFault(id) is not null) throw new UsageException($"'{CleanText.Line(id)}' is no id of a scenario. 'rehearse list' shows them.");
        if (workplace.Library.IsShippedId(id)) throw new UsageException($"'{id}' came with the program and stays.");
        using var shelf = InstalledShelf.Open(workplace.Folder);
        if (shelf.IsByHand(id)) throw new UsageException($"'{id}' was put into {CleanText.Line(workplace.Folder.InstalledScenarios)} by hand. Take it away by hand, too.");
        if (!shelf.Has(id)) throw new UsageException($"No scenario '{CleanText.Line(id)}' is installed. {workplace.Library.Suggestion(id)}");
        var title = workplace.Library.Cards().FirstOrDefault(card => card.Id == id)?.Header.Title ?? id;
        if (!yes && !Confirmed(workplace, title)) return ExitCode.Usage;
        shelf.Remove(id);
        var sessions = KeptSessions.Tell(workplace, id, "no session of it can go on");
        if (json) WriteJson(workplace.Out, id, title, sessions);
        else workplace.Out.WriteLine($"Removed '{title}'.");
        return ExitCode.Done;
    }

    /// <summary>Asks only a person at a terminal; a script has to say --yes.</summary>
    private static bool Confirmed(Workplace workplace, string title)
    {
        if (!workplace.IsTerminal) throw new UsageException($"This removes '{title}'. Add --yes to do it.");
        workplace.Error.Write($"Remove '{title}' from the library? Type yes: ");
        if (workplace.Input.ReadLine() is { } answer && answer.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase)) return true;
        workplace.Error.WriteLine("Nothing was removed.");
        return false;
    }

    private static void WriteJson(TextWriter output, string id, string title, int sessions) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("id", id);
        json.Member("title", title);
        json.Member("sessions", sessions);
    });
}
