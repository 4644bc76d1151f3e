using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Records;

/// <summary>Sessions as rows of the database.</summary>
internal static class SessionRows
{
    // A talk counts as stopped for as long as nothing was said after the turn it stopped at.
    private const string Summaries = $"""
        SELECT id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind,
               started_at, ended_at, ending_id, ending_title, ending_outcome, ending_friend, turns, superseded,
               iif(stopped_after = turns, stopped, NULL), lead_in, sheet_id
        FROM (SELECT *,
                     {TurnKey.LastNumber} AS turns,
                     EXISTS (SELECT 1 FROM session AS later WHERE later.parent_id = session.id AND later.fork_kind = 'take-back') AS superseded
              FROM session)

        """;

    private const string NewestFirst = " ORDER BY started_at DESC, no DESC LIMIT $limit";

    public static void Insert(DatabaseConnection database, SessionSummary session) => database.Execute(
        """
        INSERT INTO session (id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind, started_at, lead_in, sheet_id)
        VALUES ($id, $scenario, $title, $path, $hash, $rules, $mode, $seed, $vary, $fills, $parent, $turn, $kind, $started, $lead, $sheet)
        """,
        ("$id", session.Id),
        ("$scenario", session.ScenarioId),
        ("$title", session.Title),
        ("$path", session.ScriptPath),
        ("$hash", session.ContentHash),
        ("$rules", session.RulesVersion),
        ("$mode", session.Mode.Word()),
        ("$seed", session.Circumstances.Seed),
        ("$vary", CircumstancesJson.WriteTexts(session.Circumstances.Vary)),
        ("$fills", CircumstancesJson.WriteTexts(session.Circumstances.Fills)),
        ("$parent", session.Fork?.Parent),
        ("$turn", session.Fork?.AtTurn),
        ("$kind", session.Fork?.Kind.Word()),
        ("$started", Instant.Write(session.StartedAt)),
        ("$lead", session.LeadIn),
        ("$sheet", session.SheetId));

    /// <summary>False when there is no such session, or it is finished already.</summary>
    public static bool Finish(DatabaseConnection database, string id, Ending? ending, DateTimeOffset at) => database.Execute(
        """
        UPDATE session SET ended_at = $at, ending_id = $ending, ending_title = $title, ending_outcome = $outcome, ending_friend = $friend
        WHERE id = $id AND ended_at IS NULL
        """,
        ("$id", id),
        ("$at", Instant.Write(at)),
        ("$ending", ending?.Id),
        ("$title", ending?.Title),
        ("$outcome", ending?.Outcome?.Word()),
        ("$friend", ending?.Friend)) == 1;

    /// <summary>False when there is no such session.</summary>
    public static bool MarkStopped(DatabaseConnection database, string id, string text) => database.Execute(
        $"UPDATE session SET stopped = $text, stopped_after = {TurnKey.LastNumber} WHERE id = $id",
        ("$id", id),
        ("$text", text)) == 1;

    public static bool Exists(DatabaseConnection database, string id) =>
        database.Number("SELECT count(*) FROM session WHERE id = $id", ("$id", id)) == 1;

    public static SessionSummary? ById(DatabaseConnection database, string id) =>
        database.Query(Summaries + "WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    public static IReadOnlyList<SessionSummary> ByPrefix(DatabaseConnection database, string prefix) => database.Query(
        Summaries + "WHERE id >= $prefix AND id < $prefix || '~'" + NewestFirst, Read, ("$prefix", prefix), ("$limit", -1));

    public static IReadOnlyList<SessionSummary> Newest(DatabaseConnection database, SessionFilter filter) => database.Query(
        Summaries + "WHERE ($scenario IS NULL OR scenario_id = $scenario) AND ($superseded OR NOT superseded) AND (NOT $said OR turns > 0 OR stopped IS NOT NULL)" + NewestFirst,
        Read,
        ("$scenario", filter.ScenarioId),
        ("$superseded", filter.WithSuperseded),
        ("$said", filter.OnlySaid),
        ("$limit", filter.AtMost));

    public static IReadOnlyList<SessionSummary> Unfinished(DatabaseConnection database, int atMost) => database.Query(
        Summaries + "WHERE ended_at IS NULL AND turns > 0 AND (stopped IS NULL OR stopped_after <> turns) AND NOT superseded" + NewestFirst,
        Read,
        ("$limit", atMost));

    private static SessionSummary Read(Statement row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.Text(3),
        row.Text(4),
        row.Number(5),
        ModeWords.Parse(row.Text(6)) ?? throw new FormatException($"'{row.Text(6)}' is no mode."),
        new Circumstances(row.Number(7), CircumstancesJson.ReadTexts(row.Text(8)), CircumstancesJson.ReadTexts(row.Text(9))),
        row.TextOrNull(10) is { } parent ? new Fork(parent, row.Number(11), ReadForkKind(row.Text(12))) : null,
        Instant.Read(row.Text(13)),
        row.TextOrNull(14) is { } ended ? Instant.Read(ended) : null,
        row.TextOrNull(15) is { } ending ? new Ending(ending, row.Text(16), row.TextOrNull(17) is { } word ? OutcomeWords.Parse(word) : null, row.TextOrNull(18)) : null,
        row.Number(19),
        row.Flag(20),
        row.TextOrNull(21))
    {
        LeadIn = row.Number(22),
        SheetId = row.TextOrNull(23),
    };

    private static ForkKind ReadForkKind(string word) => ForkKindWords.Parse(word) ?? throw new FormatException($"'{word}' is no kind of fork.");
}
