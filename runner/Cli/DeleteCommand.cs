using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse delete</c>: one session or room, or everything. Deleted is gone from the disk.</summary>
internal static class DeleteCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("delete", "Delete a rehearsal or a workshop for good. Example: rehearse delete last --yes");
        var session = new Argument<string?>("session") { Description = CommonOptions.KeptDescription, Arity = ArgumentArity.ZeroOrOne };
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
        if (all == session is not null) throw new UsageException("Name a session or a room, or give --all.");
        using var store = workplace.OpenStore();
        using var rooms = workplace.OpenRooms();
        var kept = session is null ? null : KeptRecord.Named(store, rooms, session);
        var what = kept switch
        {
            KeptRecord.OfSession one => Named(workplace, one.Session.Title, one.Session.StartedAt),
            KeptRecord.OfRoom one => $"the workshop {Named(workplace, one.Room.Title, one.Room.StartedAt)}",
            _ => "everything that was ever recorded",
        };
        if (!yes && !Confirmation.Given(workplace, what)) return ExitCode.Usage;
        if (kept is KeptRecord.OfSession said) store.Delete(said.Session.Id);
        else if (kept is KeptRecord.OfRoom held) rooms.Delete(held.Room.Id);
        else store.DeleteAll();
        workplace.Out.WriteLine($"Deleted {what}.");
        return ExitCode.Done;
    }

    private static string Named(Workplace workplace, string title, DateTimeOffset startedAt) =>
        string.Create(CultureInfo.InvariantCulture, $"'{CleanText.Line(title)}' of {TimeZoneInfo.ConvertTime(startedAt, workplace.Time.LocalTimeZone):yyyy-MM-dd}");
}
