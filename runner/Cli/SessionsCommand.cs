using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse sessions</c>: what is kept.</summary>
internal static class SessionsCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("sessions", "Show the rehearsals kept on this machine, newest first. Example: rehearse sessions --scenario missed-handover");
        var scenario = new Option<string?>("--scenario") { Description = "Only those of one scenario" };
        var all = new Option<bool>("--all") { Description = "Also those that a take-back replaced, and those left before the first reply" };
        var json = CommonOptions.Json();
        foreach (var option in new Option[] { scenario, all, json }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var store = workplace.OpenStore();
            var sessions = store.List(new SessionFilter(parsed.GetValue(scenario), parsed.GetValue(all), OnlySaid: !parsed.GetValue(all)));
            if (parsed.GetValue(json)) WriteJson(workplace.Out, sessions);
            else WriteText(workplace, sessions, parsed.GetValue(scenario));
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(Workplace workplace, IReadOnlyList<SessionSummary> sessions, string? scenario)
    {
        if (sessions.Count == 0) workplace.Out.WriteLine(scenario is null ? "Nothing is kept yet. Begin with: rehearse" : $"Nothing is kept of '{Engine.Scripts.CleanText.Line(scenario)}'.");
        foreach (var session in sessions)
        {
            var when = TimeZoneInfo.ConvertTime(session.StartedAt, workplace.Time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            workplace.Out.WriteLine(Engine.Scripts.CleanText.Line($"{session.Id}  {when}  {session.Title}: {State(session)}"));
        }
    }

    private static string State(SessionSummary session) =>
        session.Stopped is not null ? "stopped by a fault of the script"
        : session.Ending is { } ending ? ending.Title
        : session.IsFinished ? "finished"
        : string.Create(CultureInfo.InvariantCulture, $"unfinished, {session.TurnCount} {(session.TurnCount == 1 ? "reply" : "replies")}");

    private static void WriteJson(TextWriter output, IReadOnlyList<SessionSummary> sessions) => JsonOutput.WriteDocument(output, json =>
        json.Objects("sessions", sessions, session =>
        {
            json.Member("session", session.Id);
            json.Member("scenario", session.ScenarioId);
            json.Member("title", session.Title);
            json.Member("mode", session.Mode == Mode.Coach ? "coach" : "quiet");
            json.Member("seed", session.Circumstances.Seed);
            json.Map("vary", session.Circumstances.Vary);
            json.Member("startedAt", session.StartedAt);
            json.Member("endedAt", session.EndedAt);
            json.Member("completed", session.IsFinished);
            json.ObjectOrNull("ending", session.Ending, ending =>
            {
                json.Member("id", ending.Id);
                json.Member("title", ending.Title);
                json.Member("outcome", ending.Outcome?.Word());
            });
            json.Member("turns", session.TurnCount);
            json.ObjectOrNull("fork", session.Fork, fork =>
            {
                json.Member("parent", fork.Parent);
                json.Member("atTurn", fork.AtTurn);
                json.Member("kind", fork.Kind == ForkKind.TakeBack ? "take-back" : "what-if");
            });
            json.Member("superseded", session.IsSuperseded);
            json.Member("stopped", session.Stopped);
        }));
}
