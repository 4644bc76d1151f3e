using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Cli;

/// <summary>A session with its turns and debrief, as <c>play --json</c> and <c>debrief --json</c> print it. docs/json.md describes it.</summary>
internal static class SessionJson
{
    /// <param name="open">What waits for a choice, or null.</param>
    /// <param name="other">The talk to lay beside this one, or null.</param>
    public static void Write(TextWriter output, SessionSummary summary, IReadOnlyList<Turn> turns, Scene? open, SessionRecord? other = null)
    {
        var debrief = Debriefing.Of(turns.OfTheLearner(summary));
        var ending = turns.Count > 0 && turns[^1].ChosenIndex is null ? turns[^1].Scene.Ending : null;
        JsonOutput.WriteDocument(output, json =>
        {
            json.Member("session", summary.Id);
            json.Member("scenario", summary.ScenarioId);
            json.Member("seed", summary.Circumstances.Seed);
            json.Map("vary", summary.Circumstances.Vary);
            json.Member("leadIn", summary.LeadIn);
            json.Member("completed", turns.Count > 0 && turns[^1].ChosenIndex is null);
            json.ObjectOrNull("ending", ending, reached => WriteEnding(json, reached));
            json.Objects("turns", turns, turn => WriteTurn(json, turn, debrief.Moments.Any(moment => moment.IsCarried && moment.Turn.Number == turn.Number)));
            json.ObjectOrNull("next", open is { IsOver: false } ? open : null, scene => WriteScene(json, scene));
            json.Object("debrief", () => DebriefJson.WriteMembers(json, debrief));
            json.ObjectOrNull("comparison", other, beside => WriteComparison(json, beside, turns));
        });
    }

    private static void WriteComparison(JsonLineWriter json, SessionRecord other, IReadOnlyList<Turn> turns)
    {
        var comparison = Comparison.Of(other.Turns, turns);
        json.Member("with", other.Summary.Id);
        json.Member("partAt", comparison.PartAt);
        json.ObjectOrNull("ending", other.Summary.Ending, ending => WriteEnding(json, ending));
        json.Objects("turns", comparison.Turns, turn =>
        {
            json.Member("turn", turn.Number);
            json.Member("same", turn.IsSame);
            json.Member("here", turn.Other?.Chosen?.Id);
            json.Member("there", turn.One?.Chosen?.Id);
            json.ObjectOrNull("metersHere", turn.Other?.Meters, meters => WriteMeters(json, meters));
            json.ObjectOrNull("metersThere", turn.One?.Meters, meters => WriteMeters(json, meters));
        });
    }

    private static void WriteMeters(JsonLineWriter json, IReadOnlyDictionary<string, int> meters)
    {
        foreach (var (variable, value) in meters) json.Member(variable, value);
    }

    private static void WriteEnding(JsonLineWriter json, Ending ending)
    {
        json.Member("id", ending.Id);
        json.Member("title", ending.Title);
        json.Member("outcome", ending.Outcome?.Word());
        json.Member("friend", ending.Friend);
    }

    private static void WriteTurn(JsonLineWriter json, Turn turn, bool isCarried)
    {
        WriteLines(json, turn.Scene);
        json.ObjectOrNull("choice", turn.Chosen, choice => WriteChoice(json, choice, isCarried));
        json.Map("meters", turn.Meters);
    }

    private static void WriteLines(JsonLineWriter json, Scene scene)
    {
        json.Member("turn", scene.Turn);
        json.Member("phase", scene.Phase?.Word());
        json.Member("pressure", scene.Pressure);
        json.Objects("lines", scene.Lines, line =>
        {
            json.Member("speaker", line.Speaker);
            json.Member("text", line.Text);
        });
    }

    private static void WriteChoice(JsonLineWriter json, Choice choice, bool isCarried)
    {
        json.Member("label", choice.Label);
        json.Member("id", choice.Id);
        json.Member("text", choice.Text);
        json.Member("clarity", choice.Rating?.Clarity);
        json.Member("care", choice.Rating?.Care);
        json.Member("quadrant", choice.Rating?.Quadrant.Word());
        json.Member("carried", choice.Rating is null ? null : isCarried);
        json.Texts("signals", choice.Signals.Select(signal => signal.Word));
        json.Member("style", choice.Style?.Word());
        json.Member("why", choice.Why);
        json.Member("contested", choice.Contested);
    }

    /// <summary>What stands open: the scene that waits for a choice. Its ratings are not told.</summary>
    private static void WriteScene(JsonLineWriter json, Scene scene)
    {
        WriteLines(json, scene);
        json.Objects("choices", scene.Choices, choice =>
        {
            json.Member("label", choice.Label);
            json.Member("id", choice.Id);
            json.Member("text", choice.Text);
        });
        json.Map("meters", scene.Meters);
    }
}
