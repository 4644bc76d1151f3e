
namespace Rehearsal.Engine.Records;

/// <summary>What the learner said after the talk, as rows of the database: the reflection and the plans.</summary>
internal static class AfterwordRows
{
    /// <summary>False when there is no such session.</summary>
    public static bool Save(DatabaseConnection database, string sessionId, Reflection reflection) => database.Execute(
        "UPDATE session SET take_back_moment = $moment, self_clarity = $clarity, self_care = $care, why_it_worked = $why WHERE id = $id",
        ("$id", sessionId),
        ("$moment", reflection.TakeBackMoment),
        ("$clarity", reflection.SelfClarity),
        ("$care", reflection.SelfCare),
        ("$why", reflection.WhyItWorked)) == 1;

    /// <summary>Replaces the session's plans by these. One that stays as it was keeps its answer.</summary>
    public static void Replace(DatabaseConnection database, string sessionId, IReadOnlyList<IfThenPlan> plans, DateTimeOffset at)
    {
        database.Execute("DELETE FROM plan WHERE session_id = $session AND position > $plans", ("$session", sessionId), ("$plans", plans.Count));
        foreach (var (index, plan) in plans.Index())
        {
            database.Execute(
                """
                INSERT INTO plan (session_id, position, cue, response, saved_at) VALUES ($session, $position, $cue, $response, $at)
                ON CONFLICT DO UPDATE SET
                  kept = iif(cue = excluded.cue AND response = excluded.response, kept, NULL),
                  answered_at = iif(cue = excluded.cue AND response = excluded.response, answered_at, NULL),
                  cue = excluded.cue, response = excluded.response, saved_at = excluded.saved_at
                """,
                ("$session", sessionId),
                ("$position", index + 1),
                ("$cue", plan.When),
                ("$response", plan.Will),
                ("$at", Instant.Write(at)));
        }
    }

    public static Reflection ReflectionOf(DatabaseConnection database, string sessionId) => database.Query(
        "SELECT take_back_moment, self_clarity, self_care, why_it_worked FROM session WHERE id = $id",
        row => new Reflection(row.NumberOrNull(0), row.NumberOrNull(1), row.NumberOrNull(2), row.TextOrNull(3)),
        ("$id", sessionId)).Single();

    public static IReadOnlyList<IfThenPlan> PlansOf(DatabaseConnection database, string sessionId) => database.Query(
        "SELECT cue, response FROM plan WHERE session_id = $session ORDER BY position",
        row => new IfThenPlan(row.Text(0), row.Text(1)),
        ("$session", sessionId));

    /// <summary>The answers to the plans, in their order.</summary>
    public static IReadOnlyList<PlanAnswer?> AnswersOf(DatabaseConnection database, string sessionId) => database.Query(
        "SELECT kept FROM plan WHERE session_id = $session ORDER BY position",
        row => row.TextOrNull(0) is { } word ? ReadAnswer(word) : (PlanAnswer?)null,
        ("$session", sessionId));

    /// <summary>The plans of the session that was planned after last, of this scenario or, for null, of any.</summary>
    public static IReadOnlyList<SavedPlan> Latest(DatabaseConnection database, string? scenarioId) => database.Query(
        """
        WITH latest AS (
          SELECT session_id FROM plan JOIN session ON session.id = session_id
          WHERE $scenario IS NULL OR scenario_id = $scenario
          ORDER BY saved_at DESC, session.no DESC LIMIT 1)
        SELECT session_id, scenario_id, cue, response, saved_at, position, kept
        FROM latest JOIN plan USING (session_id) JOIN session ON session.id = session_id
        ORDER BY position
        """,
        ReadSaved,
        ("$scenario", scenarioId));

    /// <summary>Keeps whether a plan was kept. False when there is no such plan.</summary>
    public static bool Answer(DatabaseConnection database, string sessionId, int position, PlanAnswer answer, DateTimeOffset at) => database.Execute(
        "UPDATE plan SET kept = $kept, answered_at = $at WHERE session_id = $session AND position = $position",
        ("$session", sessionId),
        ("$position", position),
        ("$kept", answer.Word()),
        ("$at", Instant.Write(at))) == 1;

    /// <summary>How many plans got each answer; those that nobody answered are left out.</summary>
    public static IReadOnlyDictionary<PlanAnswer, int> Answers(DatabaseConnection database) => database.Query(
        "SELECT kept, count(*) FROM plan WHERE kept IS NOT NULL GROUP BY kept",
        row => (Answer: ReadAnswer(row.Text(0)), Count: row.Number(1))).ToDictionary(answered => answered.Answer, answered => answered.Count);

    private static SavedPlan ReadSaved(Statement row) =>
        new(row.Text(0), row.Text(1), new IfThenPlan(row.Text(2), row.Text(3)), Instant.Read(row.Text(4)), row.Number(5), row.TextOrNull(6) is { } word ? ReadAnswer(word) : null);

    private static PlanAnswer ReadAnswer(string word) => PlanAnswerWords.Parse(word) ?? throw new FormatException($"'{word}' is no answer to a plan.");
}
