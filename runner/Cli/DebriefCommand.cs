using System.CommandLine;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse debrief</c>: what a kept talk shows, whole and without questions.</summary>
internal static class DebriefCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("debrief", "Look back on a rehearsal. Example: rehearse debrief last");
        var session = CommonOptions.Session();
        var json = CommonOptions.Json();
        command.Arguments.Add(session);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            using var store = workplace.OpenStore();
            var record = store.Load(Workplace.SessionOf(store, parsed.GetValue(session)!).Id)!;
            if (parsed.GetValue(json)) SessionJson.Write(workplace.Out, record.Summary, record.Turns, open: null);
            else Stage.PrintDebrief(workplace, record);
            return ExitCode.Done;
        });
        return command;
    }
}
