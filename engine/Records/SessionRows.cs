using Microsoft.Data.Sqlite;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Records;

/// <summary>Sessions as rows of the database.</summary>
internal static class SessionRows
{
    // A talk counts as stopped for as long as nothing was said after the turn it stopped at.
    private const string Summaries = """
        SELECT id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind,
               started_at, ended_at, ending_id, ending_title, ending_outcome, ending_friend, turns, superseded,
               iif(stopped_after = turns, stopped, NULL)
        FROM (SELECT rowid AS entry, *,
                     (SELECT count(*) FROM turn WHERE turn.session_id = session.id) AS turns,
                     EXISTS (SELECT 1 FROM session AS later WHERE later.parent_id = session.id AND later.fork_kind = 'take-back') AS superseded
              FROM session)

        """;

    private const string NewestFirst = " ORDER BY started_at DESC, entry DESC LIMIT $limit";

    public static void Insert(DatabaseConnection database, SessionSummary session) => database.Execute(
        """
        INSERT INTO session (id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind, started_at)
        VALUES ($id, $scenario, $title, $path, $hash, $rules, $mode, $seed, $vary, $fills, $parent, $turn, $kind, $started)
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
        ("$started", Instant.Write(session.StartedAt)));

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
        "UPDATE session SET stopped = $text, stopped_after = (SELECT count(*) FROM turn WHERE session_id = $id) WHERE id = $id",
        ("$id", id),
        ("$text", text)) == 1;

    public static bool Exists(DatabaseConnection database, string id) =>
        database.Number("SELECT count(*) FROM session WHERE id = $id", ("$id", id)) == 1;

    public static SessionSummary? ById(DatabaseConnection database, string id) =>
        database.Query(Summaries + "WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    public static IReadOnlyList<SessionSummary> ByPrefix(DatabaseConnection database, string prefix) => database.Query(
        Summaries + "WHERE id >= $prefix AND id < $prefix || '~'" + NewestFirst, Read, ("$prefix", prefix), ("$limit", -1));

    public static IReadOnlyList<SessionSummary> Newest(DatabaseConnection database, SessionFilter filter) => database.Query(
        Summaries + "WHERE ($scenario IS NULL OR scenario_id = $scenario) AND ($superseded OR NOT superseded)" + NewestFirst,
        Read,
        ("$scenario", filter.ScenarioId),
        ("$superseded", filter.WithSuperseded),
        ("$limit", filter.AtMost));

    private static SessionSummary Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetInt32(5),
        ModeWords.Parse(row.GetString(6)) ?? throw new FormatException($"'{row.GetString(6)}' is no mode."),
        new Circumstances(row.GetInt32(7), CircumstancesJson.ReadTexts(row.GetString(8)), CircumstancesJson.ReadTexts(row.GetString(9))),
        row.TextOrNull(10) is { } parent ? new Fork(parent, row.GetInt32(11), ReadForkKind(row.GetString(12))) : null,
        Instant.Read(row.GetString(13)),
        row.TextOrNull(14) is { } ended ? Instant.Read(ended) : null,
        row.TextOrNull(15) is { } ending ? new Ending(ending, row.GetString(16), row.TextOrNull(17) is { } word ? OutcomeWords.Parse(word) : null, row.TextOrNull(18)) : null,
        row.GetInt32(19),
        row.GetBoolean(20),
        row.TextOrNull(21));

    private static ForkKind ReadForkKind(string word) => ForkKindWords.Parse(word) ?? throw new FormatException($"'{word}' is no kind of fork.");
}
