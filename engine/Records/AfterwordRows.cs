
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

    /// <summary>Replaces the session's plans by these.</summary>
    public static void Replace(DatabaseConnection database, string sessionId, IReadOnlyList<IfThenPlan> plans, DateTimeOffset at)
    {
        database.Execute("DELETE FROM plan WHERE session_id = $session", ("$session", sessionId));
        foreach (var (index, plan) in plans.Index())
        {
            database.Execute(
                "INSERT INTO plan (session_id, position, cue, response, saved_at) VALUES ($session, $position, $cue, $response, $at)",
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

    /// <summary>The plans of the session that was planned after last, of this scenario or, for null, of any.</summary>
    public static IReadOnlyList<SavedPlan> Latest(DatabaseConnection database, string? scenarioId) => database.Query(
        """
        WITH latest AS (
          SELECT session_id FROM plan JOIN session ON session.id = session_id
          WHERE $scenario IS NULL OR scenario_id = $scenario
          ORDER BY saved_at DESC, session.no DESC LIMIT 1)
        SELECT session_id, scenario_id, cue, response, saved_at
        FROM latest JOIN plan USING (session_id) JOIN session ON session.id = session_id
        ORDER BY position
        """,
        ReadSaved,
        ("$scenario", scenarioId));

    private static SavedPlan ReadSaved(Statement row) =>
        new(row.Text(0), row.Text(1), new IfThenPlan(row.Text(2), row.Text(3)), Instant.Read(row.Text(4)));
}
