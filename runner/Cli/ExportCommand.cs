using System.CommandLine;
using System.Text;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse export</c>: sessions, or rooms, as JSON, as a table, or as xAPI statements.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = new(SessionsJson.Write, rooms => RoomJson.Write(rooms.Single())),
        ["csv"] = new((sessions, _) => ChoicesCsv.Write(sessions), RoomCsv.Write),
        ["xapi"] = new((sessions, _) => XapiStatements.Write(sessions), RoomXapi.Write),
    };

    public static Command Create(Workplace workplace)
    {
        var command = new Command("export", "Write sessions, or workshops, to a file: JSON (import reads that of sessions), CSV or xAPI. Example: rehearse export --all --format csv -o choices.csv");
        var sessions = new Argument<string[]>("session") { Description = "Ids of sessions or of rooms, the starts of some, or 'last' for the last session", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every session that is kept; as JSON, every prepared case too" };
        var format = new Option<string>("--format") { Description = "json, csv (a row a choice; of a room, a row an option) or xapi", DefaultValueFactory = _ => "json" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it, the results" };
        command.Arguments.Add(sessions);
        foreach (var option in new Option[] { all, format, output }) command.Options.Add(option);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(sessions) ?? [], parsed.GetValue(all), parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Workplace workplace, string[] named, bool all, string format, string? output)
    {
        if (!Formats.TryGetValue(format, out var write)) throw new UsageException($"'{CleanText.Line(format)}' is no format of an export. There are: {string.Join(", ", Formats.Keys)}.");
        if (all == named.Length > 0) throw new UsageException("Name one or more sessions or rooms, or give --all for every session.");
        using var store = workplace.OpenStore();
        using var rooms = workplace.OpenRooms();
        var kept = named.Select(name => KeptRecord.Named(store, rooms, name)).Distinct().ToList();
        var (sessions, roomIds) = (kept.OfType<KeptRecord.OfSession>().Select(one => one.Session.Id).ToList(), kept.OfType<KeptRecord.OfRoom>().Select(one => one.Room).ToList());
        if (roomIds.Count > 0)
        {
            if (sessions.Count > 0) throw new UsageException("Sessions and rooms go to files of their own. Name the ones or the others.");
            if (format == "json" && roomIds.Count > 1) throw new UsageException("As JSON every room goes to a file of its own. Name one.");
            var written = write.Rooms([.. roomIds.Select(room => RoomOutput.MustLoad(rooms, room))]);
            return Done(workplace, written, output, roomIds.Count == 1 ? "1 room" : $"{roomIds.Count} rooms");
        }

        List<string> ids = all ? [.. store.List(new SessionFilter(WithSuperseded: true)).Select(session => session.Id).Reverse()] : sessions;
        // What was prepared belongs to nobody's session, so it goes only where everything does; a table and statements have no place for it.
        IReadOnlyList<Sheet> sheets = all && format == "json" ? store.Sheets() : [];
        return Done(workplace, write.Sessions(ids.Select(id => store.Load(id)).OfType<SessionRecord>(), sheets), output, HowMany.Of(ids.Count, sheets.Count));
    }

    private static int Done(Workplace workplace, string text, string? output, string what)
    {
        if (output is null)
        {
            workplace.Out.WriteLine(text.TrimEnd('\r', '\n'));
            return ExitCode.Done;
        }

        WholeFile.Write(output, Encoding.UTF8.GetBytes(text));
        workplace.Out.WriteLine(CleanText.Line($"Wrote {what} to {output}."));
        return ExitCode.Done;
    }

    /// <summary>What writes it.</summary>
    private sealed record ExportFormat(Func<IEnumerable<SessionRecord>, IReadOnlyList<Sheet>, string> Sessions, Func<IReadOnlyList<Room>, string> Rooms);
}
