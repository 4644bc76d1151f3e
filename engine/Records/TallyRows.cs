using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Records;

/// <summary>What finished sessions add up to, as rows of the database.</summary>
internal static class TallyRows
{
    private const char Between = ' ';

    /// <summary>Said by the learner from the first line to the last: neither led in nor a what-if, nor a take-back in the middle of one.</summary>
    public const string IsWhole = """
        lead_in = 0 AND iif(parent_id IS NULL, TRUE, fork_kind = 'take-back' AND NOT EXISTS (
          WITH RECURSIVE before (id) AS (
            SELECT session.parent_id
            UNION SELECT earlier.parent_id FROM session AS earlier JOIN before ON earlier.id = before.id WHERE earlier.fork_kind = 'take-back')
          SELECT 1 FROM before JOIN session AS earlier ON earlier.id = before.id WHERE earlier.fork_kind = 'what-if'))
        """;

    private const string Sums = "calm_lines, calm_clarity, calm_care, calm_both, pressed_lines, pressed_clarity, pressed_care, pressed_both";

    /// <summary>The ids of those that a take-back replaced. Nothing is no text, so the parents are found in their index and no session is looked through.</summary>
    public const string Replaced = "SELECT parent_id FROM session WHERE parent_id > '' AND fork_kind = 'take-back'";

    private const string Sessions = $"""
        SELECT id, scenario_id, title, started_at, ended_at, ending_outcome, vary, {IsWhole}, {Sums}, clear, caring, styles, signals
        FROM session LEFT JOIN tally ON session_no = no
        """;

    /// <summary>Of every finished session that no take-back replaced, oldest first; the tally is null where it was not worked out yet.</summary>
    public static IReadOnlyList<(TalliedSession Session, bool IsTallied)> All(DatabaseConnection database) => database.Query(
        $"{Sessions} WHERE ended_at IS NOT NULL AND id NOT IN ({Replaced}) ORDER BY started_at, no",
        Read);

    /// <summary>The session with this <c>no</c>.</summary>
    public static TalliedSession One(DatabaseConnection database, int no) => database.Query($"{Sessions} WHERE no = $no", Read, ("$no", no)).Single().Session;

    /// <summary>Keeps, or replaces, what a session adds up to. False when there is no such session.</summary>
    public static bool Save(DatabaseConnection database, string sessionId, Tally tally) => database.Execute(
        """
        INSERT OR REPLACE INTO tally
        SELECT no, $calm, $calmClarity, $calmCare, $calmBoth, $pressed, $pressedClarity, $pressedCare, $pressedBoth, $clear, $caring, $styles, $signals
        FROM session WHERE id = $id
        """,
        ("$id", sessionId),
        ("$calm", tally.Calm.Lines),
        ("$calmClarity", tally.Calm.Clarity),
        ("$calmCare", tally.Calm.Care),
        ("$calmBoth", tally.Calm.Integrated),
        ("$pressed", tally.UnderPressure.Lines),
        ("$pressedClarity", tally.UnderPressure.Clarity),
        ("$pressedCare", tally.UnderPressure.Care),
        ("$pressedBoth", tally.UnderPressure.Integrated),
        ("$clear", tally.Clear),
        ("$caring", tally.Caring),
        ("$styles", string.Join(Between, tally.PressureStyles.Select(Number))),
        ("$signals", string.Join(Between, tally.Signals.Select(signal => $"{signal.Key.Word}={Number(signal.Value)}")))) == 1;

    /// <summary>What the learner's own lines of a session add up to.</summary>
    /// <exception cref="FormatException">A turn is missing or unreadable.</exception>
    public static Tally Of(DatabaseConnection database, string sessionId) =>
        Tally.Of(MomentsFrom(FirstCounted(database, sessionId), TurnRows.Of(database, sessionId)));

    /// <summary>The four sums that stand in a row from a column on.</summary>
    public static RatingSums SumsAt(Statement row, int column) => new(row.Number(column), row.Number(column + 1), row.Number(column + 2), row.Number(column + 3));

    /// <summary>The moments from a turn on. What carries a line is told by all of them.</summary>
    public static IEnumerable<Moment> MomentsFrom(int turn, IReadOnlyList<Turn> turns) =>
        Moments.Of(turns).Where(moment => moment.Turn.Number >= turn);

    /// <summary>
    /// The number of the first turn that counts. What a take-back kept was said by the learner and counts here, since its parent no longer does:
    /// so the line of take-backs is followed to its beginning. A parent that was deleted is taken for a talk from the top.
    /// </summary>
    private static int FirstCounted(DatabaseConnection database, string sessionId)
    {
        var line = database.Query(
            """
            WITH RECURSIVE line (id, own, before) AS (
              SELECT id, max(ifnull(fork_turn, 1), lead_in + 1), iif(fork_kind = 'take-back', parent_id, NULL) FROM session WHERE id = $id
              UNION SELECT earlier.id, max(ifnull(fork_turn, 1), lead_in + 1), iif(fork_kind = 'take-back', parent_id, NULL) FROM session AS earlier JOIN line ON earlier.id = line.before)
            SELECT own FROM line
            UNION SELECT (SELECT lead_in + 1 FROM session WHERE id = $id) FROM line WHERE before IS NOT NULL AND before NOT IN (SELECT id FROM session)
            """,
            row => row.Number(0),
            ("$id", sessionId));
        return line.Min();
    }

    private static (TalliedSession Session, bool IsTallied) Read(Statement row)
    {
        var isTallied = row.TextOrNull(18) is not null;
        return (new TalliedSession(
            row.Text(0),
            row.Text(1),
            row.Text(2),
            Instant.Read(row.Text(3)),
            Instant.Read(row.Text(4)),
            row.TextOrNull(5) is { } word ? OutcomeWords.Parse(word) : null,
            new VaryText(row.Text(6)),
            row.Flag(7),
            isTallied ? TallyOf(row) : Tally.Empty), isTallied);
    }

    private static Tally TallyOf(Statement row) => new(
        SumsAt(row, 8),
        SumsAt(row, 12),
        row.Number(16),
        row.Number(17),
        [.. row.Text(18).Split(Between).Select(ReadNumber)],
        row.Text(19).Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(ReadSignal).Where(signal => signal.Signal is not null).ToDictionary(signal => signal.Signal!, signal => signal.Lines));

    private static (Signal? Signal, int Lines) ReadSignal(string text)
    {
        var equals = text.LastIndexOf('=');
        return equals < 0 ? throw new FormatException($"'{text}' counts no signal.") : (Signal.Parse(text[..equals]), ReadNumber(text[(equals + 1)..]));
    }

    private static int ReadNumber(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
