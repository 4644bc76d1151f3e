using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse delete</c>: one session, or everything. Deleted is gone from the disk.</summary>
internal static class DeleteCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("delete", "Delete a rehearsal for good. Example: rehearse delete last --yes");
        var session = new Argument<string?>("session") { Description = "A session id, the start of one, or 'last'", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Delete everything that was ever recorded" };
        var yes = Confirmation.Option();
        command.Arguments.Add(session);
        command.Options.Add(all);
        command.Options.Add(yes);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(session), parsed.GetValue(all), parsed.GetValue(yes)));
        return command;
    }

    private static int Run(Workplace workplace, string? session, bool all, bool yes)
    {
        if (all == session is not null) throw new UsageException("Name a session, or give --all.");
        using var store = workplace.OpenStore();
        var summary = session is null ? null : Workplace.SessionOf(store, session);
        var what = summary is null ? "everything that was ever recorded" : string.Create(CultureInfo.InvariantCulture, $"'{CleanText.Line(summary.Title)}' of {TimeZoneInfo.ConvertTime(summary.StartedAt, workplace.Time.LocalTimeZone):yyyy-MM-dd}");
        if (!yes && !Confirmation.Given(workplace, what)) return ExitCode.Usage;
        if (summary is null) store.DeleteAll();
        else store.Delete(summary.Id);
        workplace.Out.WriteLine($"Deleted {what}.");
        return ExitCode.Done;
    }
}
