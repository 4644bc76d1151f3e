namespace Rehearsal.Engine.Records;

/// <summary>What the home page shows of all sessions, worked out inside the database: of most of them it reads an entry of an index and eight numbers.</summary>
internal static class SoFarRows
{
    /// <summary>
    /// Makes the count of runs a walk through one index instead of through the sessions. It only saves time, so no version of the schema asks for it:
    /// whoever writes sees to it, and where nobody can, everything is the same and slower.
    /// </summary>
    public const string Index = "CREATE INDEX IF NOT EXISTS session_runs ON session (scenario_id, started_at, lead_in, parent_id, fork_kind) WHERE ended_at IS NOT NULL";

    private const string NotReplaced = $"NOT IN (SELECT no FROM session WHERE id IN ({TallyRows.Replaced}))";

    private const string Counted = $"FROM session WHERE ended_at IS NOT NULL AND no {NotReplaced}";

    private const string RunsOfOne = $"SELECT no {Counted} AND scenario_id = $scenario AND {TallyRows.IsWhole}";

    /// <summary>Null where a session was not added up yet.</summary>
    public static RunsSoFar? Of(DatabaseConnection database)
    {
        var (added, calm, pressed) = database.Query(
            $"""
            SELECT count(*), sum(calm_lines), sum(calm_clarity), sum(calm_care), sum(calm_both), sum(pressed_lines), sum(pressed_clarity), sum(pressed_care), sum(pressed_both)
            FROM tally WHERE session_no {NotReplaced}
            """,
            row => (row.Number(0), TallyRows.SumsAt(row, 1), TallyRows.SumsAt(row, 5))).Single();
        var scenarios = database.Query($"SELECT scenario_id, count(*), sum({TallyRows.IsWhole}) {Counted} GROUP BY scenario_id", row => (Id: row.Text(0), Sessions: row.Number(1), Runs: row.Number(2)));
        return scenarios.Sum(scenario => scenario.Sessions) == added
            ? new RunsSoFar(calm, pressed, RunsSoFar.LatestFirst(scenarios.Where(scenario => scenario.Runs > 0).Select(scenario => Of(database, scenario.Id, scenario.Runs))))
            : null;
    }

    private static ScenarioRuns Of(DatabaseConnection database, string scenario, int count)
    {
        var lately = database.Query($"{RunsOfOne} ORDER BY started_at DESC, no DESC LIMIT $most", row => row.Number(0), ("$scenario", scenario), ("$most", ScenarioRuns.Window));
        var first = database.Query($"{RunsOfOne} ORDER BY started_at, no LIMIT 1", row => row.Number(0), ("$scenario", scenario)).Single();
        return ScenarioRuns.Of(count, TallyRows.One(database, first), [.. lately.Reverse().Select(no => TallyRows.One(database, no))]);
    }
}
