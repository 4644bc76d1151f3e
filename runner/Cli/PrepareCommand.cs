using System.CommandLine;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Preparing;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse prepare</c>: a real talk on a sheet, held against the rules; as fills for a rehearsal, and as a card.</summary>
internal static class PrepareCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("prepare", "Prepare a real talk of your own. Example: rehearse prepare");
        var sheet = new Argument<string?>("sheet") { Description = "A prepared case: its id, the start of it, or 'last'", Arity = ArgumentArity.ZeroOrOne };
        var parts = SheetParts.All.ToDictionary(part => part, part => new Option<string?>($"--{part.Word().Replace('_', '-')}") { Description = part.Question() });
        var list = new Option<bool>("--list") { Description = "Show the cases that are kept" };
        var card = new Option<bool>("--card") { Description = "Print the card of a case" };
        var delete = new Option<bool>("--delete") { Description = "Delete a case for good" };
        var yes = Confirmation.Option();
        var ui = new Option<string?>("--ui") { Description = "full, inline or plain" };
        var json = CommonOptions.Json();
        command.Arguments.Add(sheet);
        foreach (var option in parts.Values.Cast<System.CommandLine.Option>().Concat([list, card, delete, yes, ui, json])) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            InterfaceAsked.Check(parsed.GetValue(ui));
            var written = parts.Where(part => parsed.GetValue(part.Value) is not null).ToDictionary(part => part.Key, part => parsed.GetValue(part.Value)!);
            return Run(workplace, parsed.GetValue(sheet), written, new Wanted(parsed.GetValue(list), parsed.GetValue(card), parsed.GetValue(delete), parsed.GetValue(yes), parsed.GetValue(json)), parsed.GetValue(ui));
        });
        return command;
    }

    private sealed record Wanted(bool List, bool Card, bool Delete, bool Yes, bool Json);

    private static int Run(Workplace workplace, string? named, Dictionary<SheetPart, string> written, Wanted wanted, string? ui)
    {
        var asksNothing = named is null && written.Count == 0 && wanted is { List: false, Card: false, Delete: false };
        if (asksNothing && !wanted.Json && workplace.IsTerminal) return Stage.Prepare(workplace, ui);
        using var store = workplace.OpenStore();
        if (wanted.List || asksNothing) return List(workplace, store, wanted.Json);
        var sheet = named is null ? wanted.Card || wanted.Delete ? Find(store, "last") : Sheet.New(SessionId.New(workplace.Time), workplace.Time.GetUtcNow()) : Find(store, named);
        if (wanted.Delete) return Delete(workplace, store, sheet, wanted.Yes);
        if (written.Count > 0)
        {
            sheet = written.Aggregate(sheet, (known, part) => known.With(part.Key, part.Value, workplace.Time.GetUtcNow()));
            store.SaveSheet(sheet);
        }

        return Print(workplace, store, sheet, wanted);
    }

    private static int Print(Workplace workplace, SessionStore store, Sheet sheet, Wanted wanted)
    {
        var card = sheet.Written.Any() ? Cards.Of(store, sheet.Id, null) : null;
        if (wanted.Json) SheetJson.Write(workplace.Out, sheet, card);
        else if (wanted.Card && card is not null) Stage.Print(workplace, [.. SheetWords.Card(card)]);
        else Stage.Print(workplace, [.. Sheet_(sheet)]);
        if (!wanted.Json) workplace.Error.WriteLine($"Case {sheet.Id}. Rehearse it with: rehearse play {SheetFills.Scenario} --sheet {sheet.Id}");
        return ExitCode.Done;
    }

    /// <summary>Every part, with what may be said of it.</summary>
    private static IEnumerable<Block> Sheet_(Sheet sheet)
    {
        yield return new Paragraph(SheetRules.Before);
        foreach (var part in SheetParts.All)
        {
            yield return new Fact(SheetWords.Label(part), sheet[part].Length > 0 ? sheet[part] : "–");
            foreach (var finding in SheetRules.Of(part, sheet[part])) yield return new Aside($"  {finding.Advice}");
        }
    }

    private static int List(Workplace workplace, SessionStore store, bool json)
    {
        var sheets = store.Sheets();
        if (json)
        {
            SheetJson.WriteAll(workplace.Out, sheets);
            return ExitCode.Done;
        }

        if (sheets.Count == 0) workplace.Out.WriteLine("No case is prepared yet. Begin one at your terminal with 'rehearse prepare', or with options such as --behaviour and --request.");
        foreach (var sheet in sheets) workplace.Out.WriteLine(CleanText.Line($"{sheet.Id}  {SheetWords.Title(sheet)}"));
        return ExitCode.Done;
    }

    private static int Delete(Workplace workplace, SessionStore store, Sheet sheet, bool yes)
    {
        var what = CleanText.Line($"the case '{SheetWords.Title(sheet)}'");
        if (!yes && !Confirmation.Given(workplace, what)) return ExitCode.Usage;
        store.DeleteSheet(sheet.Id);
        workplace.Out.WriteLine($"Deleted {what}.");
        if (store.List(new SessionFilter(WithSuperseded: true)).Any(session => session.SheetId == sheet.Id)) workplace.Out.WriteLine(SheetWords.RehearsalsStay);
        return ExitCode.Done;
    }

    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static Sheet Find(SessionStore store, string idOrPrefixOrLast)
    {
        var sheets = store.Sheets();
        if (idOrPrefixOrLast == "last") return sheets.Count > 0 ? sheets[0] : throw new UsageException("No case is prepared yet. 'rehearse prepare' begins one.");
        var found = sheets.Where(sheet => idOrPrefixOrLast.Length > 0 && sheet.Id.StartsWith(idOrPrefixOrLast, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new UsageException($"No case '{CleanText.Line(idOrPrefixOrLast)}'. 'rehearse prepare --list' shows those that are kept."),
            _ => throw new UsageException($"'{CleanText.Line(idOrPrefixOrLast)}' fits {found.Count} cases. Give more of the id."),
        };
    }
}
