using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>Progress as JSON. docs/json.md describes it.</summary>
internal static class ProgressJson
{
    public static void Write(TextWriter output, PracticeView view) => JsonOutput.WriteDocument(output, json =>
    {
        var progress = view.Progress;
        json.Objects("sessions", progress.Sessions, session => WriteSession(json, session));
        json.Object("overall", () =>
        {
            WriteTally(json, progress.Lines);
            DebriefJson.WritePressure(json, progress.Pressure);
            DebriefJson.WriteWeaker(json, progress.Weaker);
            DebriefJson.WriteUsualMove(json, progress.UsualMove);
        });
        json.Objects("scenarios", progress.Scenarios, scenario =>
        {
            json.Member("scenario", scenario.ScenarioId);
            json.Member("title", scenario.Title);
            json.Member("runs", scenario.Count);
            json.Object("first", () => WriteSession(json, scenario.First));
            json.Object("latest", () => WriteSession(json, scenario.Latest));
        });
        json.Object("signals", () =>
        {
            json.Objects("returning", progress.Returning, trend => WriteTrend(json, trend));
            json.Objects("stopped", progress.Stopped, trend => WriteTrend(json, trend));
            json.Member("evidence", progress.SignalEvidence);
        });
        json.Object("plans", () =>
        {
            foreach (var answer in Enum.GetValues<PlanAnswer>()) json.Member(answer.Word(), progress.Plans.GetValueOrDefault(answer));
        });
        json.Objects("practice", view.Practice, item => WriteItem(json, item));
    });

    private static void WriteSession(JsonLineWriter json, TalliedSession session)
    {
        json.Member("session", session.Id);
        json.Member("scenario", session.ScenarioId);
        json.Member("startedAt", session.StartedAt);
        json.Member("endedAt", session.EndedAt);
        json.Member("outcome", session.Outcome?.Word());
        json.Member("whole", session.IsWhole);
        WriteTally(json, session.Tally);
    }

    private static void WriteTally(JsonLineWriter json, Tally tally)
    {
        json.Member("lines", tally.All.Lines);
        json.Member("clear", tally.Clear);
        json.Member("caring", tally.Caring);
        json.Member("both", tally.Both);
        DebriefJson.WriteScores(json, Scorer.Score(tally.All));
    }

    private static void WriteTrend(JsonLineWriter json, SignalTrend trend)
    {
        json.Member("signal", trend.Signal.Word);
        json.Member("leaning", trend.Signal.Leaning.Word());
        json.Member("sessions", trend.Sessions);
        json.Member("lately", trend.Lately);
    }

    private static void WriteItem(JsonLineWriter json, PracticeItem item)
    {
        json.Member("scenario", item.ScenarioId);
        json.Member("title", item.Title);
        json.Member("dueOn", item.DueOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.Member("due", item.IsDue);
        json.Member("run", item.Run);
        json.Member("focus", item.Focus switch { Dimension.Clarity => "clarity", Dimension.Care => "care", _ => null });
        json.ObjectOrNull("harder", item.Harder, harder =>
        {
            json.Member("variable", harder.Variable);
            json.Member("value", harder.Value);
        });
        json.Member("why", item.Why);
    }
}
