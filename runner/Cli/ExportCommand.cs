using System.CommandLine;
using System.Text;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse export</c>: sessions as JSON, as a table, or as xAPI statements.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Func<IEnumerable<SessionRecord>, IReadOnlyList<Sheet>, string>> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = (sessions, sheets) => SessionsJson.Write(sessions, sheets),
        ["csv"] = (sessions, _) => ChoicesCsv.Write(sessions),
        ["xapi"] = (sessions, _) => XapiStatements.Write(sessions),
    };

    public static Command Create(Workplace workplace)
    {
        var command = new Command("export", "Write sessions to a file: JSON (which import reads), CSV or xAPI. Example: rehearse export --all --format csv -o choices.csv");
        var sessions = new Argument<string[]>("session") { Description = "Session ids, the starts of some, or 'last'", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every session that is kept; as JSON, every prepared case too" };
        var format = new Option<string>("--format") { Description = "json, csv (a row a choice) or xapi", DefaultValueFactory = _ => "json" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it, the results" };
        command.Arguments.Add(sessions);
        foreach (var option in new Option[] { all, format, output }) command.Options.Add(option);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(sessions) ?? [], parsed.GetValue(all), parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Workplace workplace, string[] named, bool all, string format, string? output)
    {
        if (!Formats.TryGetValue(format, out var write)) throw new UsageException($"'{CleanText.Line(format)}' is no format of an export. There are: {string.Join(", ", Formats.Keys)}.");
        if (all == named.Length > 0) throw new UsageException("Name one or more sessions, or give --all.");
        using var store = workplace.OpenStore();
        IReadOnlyList<string> ids = all ? [.. store.List(new SessionFilter(WithSuperseded: true)).Select(session => session.Id).Reverse()] : [.. named.Select(session => Workplace.SessionOf(store, session).Id).Distinct(StringComparer.Ordinal)];
        // What was prepared belongs to nobody's session, so it goes only where everything does; a table and statements have no place for it.
        IReadOnlyList<Sheet> sheets = all && format == "json" ? store.Sheets() : [];
        var text = write(ids.Select(id => store.Load(id)).OfType<SessionRecord>(), sheets);
        if (output is null)
        {
            workplace.Out.WriteLine(text.TrimEnd('\r', '\n'));
            return ExitCode.Done;
        }

        WholeFile.Write(output, Encoding.UTF8.GetBytes(text));
        workplace.Out.WriteLine(CleanText.Line($"Wrote {HowMany.Of(ids.Count, sheets.Count)} to {output}."));
        return ExitCode.Done;
    }
}
