using System.CommandLine;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse debrief</c>: what a kept talk shows, whole and without questions; or two of them side by side; or what a room did.</summary>
internal static class DebriefCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("debrief", "Look back on a rehearsal, or on a workshop. Example: rehearse debrief last");
        var session = new Argument<string>("session") { Description = CommonOptions.KeptDescription };
        var with = new System.CommandLine.Option<string?>("--with") { Description = "Lay another session of the same scenario beside it; 'parent' is the one it was forked from" };
        var json = CommonOptions.Json();
        var html = new System.CommandLine.Option<string?>("--html") { Description = "Write a report to this file: one page with pictures, which needs nothing else" };
        var markdown = new System.CommandLine.Option<string?>("--md") { Description = "Write a report to this file as Markdown" };
        command.Arguments.Add(session);
        command.Options.Add(html);
        command.Options.Add(markdown);
        command.Options.Add(with);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            using var store = workplace.OpenStore();
            using var rooms = workplace.OpenRooms();
            var asked = new DebriefForm(parsed.GetValue(html), parsed.GetValue(markdown), parsed.GetValue(json));
            var kept = KeptRecord.Named(store, rooms, parsed.GetValue(session)!);
            if (kept is KeptRecord.OfSession one) Session(workplace, store, store.Load(one.Session.Id)!, parsed.GetValue(with), asked);
            else if (parsed.GetValue(with) is not null) throw new UsageException("A room has no talk to lay beside it: --with is for sessions.");
            else if (kept is KeptRecord.OfRoom room) Room(workplace, RoomOutput.MustLoad(rooms, room.Room), asked);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Session(Workplace workplace, SessionStore store, SessionRecord record, string? with, DebriefForm asked)
    {
        var other = with is null ? null : Other(store, record, with);
        if (asked.IsFile) WriteReports(workplace, store, record, other, asked);
        else if (asked.Json) SessionJson.Write(workplace.Out, record.Summary, record.Turns, open: null, other);
        else if (other is not null) Stage.Print(workplace, [new Heading(record.Summary.Title), .. ComparisonWords.Of(workplace.Debriefed(record).Header, other, record)]);
        else Stage.PrintDebrief(workplace, record);
    }

    private static void Room(Workplace workplace, Room room, DebriefForm asked)
    {
        var report = RoomOutput.Report(workplace, room);
        if (asked.Html is { } html) Write(workplace, html, output => RoomHtml.Write(output, report));
        if (asked.Markdown is { } markdown) Write(workplace, markdown, output => RoomMarkdown.Write(output, report));
        if (asked.IsFile) return;
        if (asked.Json) workplace.Out.WriteLine(RoomJson.Write(room));
        else Stage.Print(workplace, RoomBlocks.Of(report));
    }

    /// <summary>A what-if stands beside its parent, unless another session is named.</summary>
    private static void WriteReports(Workplace workplace, SessionStore store, SessionRecord record, SessionRecord? other, DebriefForm asked)
    {
        var before = other ?? (record.Summary.Fork is { Kind: ForkKind.WhatIf } fork ? store.Load(fork.Parent) : null);
        var report = new DebriefReport(workplace.Debriefed(record) with { Before = before }, Cards.Of(store, null, record.Summary.Id), workplace.Time.LocalTimeZone);
        if (asked.Html is { } html) Write(workplace, html, output => DebriefHtml.Write(output, report));
        if (asked.Markdown is { } markdown) Write(workplace, markdown, output => DebriefMarkdown.Write(output, report));
    }

    private static void Write(Workplace workplace, string path, Action<TextWriter> write)
    {
        ReportFile.Write(path, write);
        workplace.Out.WriteLine(CleanText.Line($"Wrote {path}."));
    }

    /// <summary>The session to lay beside this one.</summary>
    /// <exception cref="UsageException">There is none, or it is of another scenario.</exception>
    private static SessionRecord Other(SessionStore store, SessionRecord record, string asked)
    {
        var id = asked != "parent" ? Workplace.SessionOf(store, asked).Id : record.Summary.Fork?.Parent ?? throw new UsageException($"{record.Summary.Id} was not forked from another session. Name one: 'rehearse sessions' shows what is kept.");
        var other = store.Load(id) ?? throw new UsageException($"The session {id} is no longer there.");
        return other.Summary.ScenarioId == record.Summary.ScenarioId
            ? other
            : throw new UsageException($"{other.Summary.Id} is of '{other.Summary.ScenarioId}', and {record.Summary.Id} of '{record.Summary.ScenarioId}': two talks of one scenario can stand side by side.");
    }

    /// <summary>What is to be made of it: files, JSON, or plain text.</summary>
    private sealed record DebriefForm(string? Html, string? Markdown, bool Json)
    {
        public bool IsFile => Html is not null || Markdown is not null;
    }
}
