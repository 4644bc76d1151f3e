using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Records;

/// <summary>Turns as rows of the database.</summary>
internal static class TurnRows
{
    /// <summary>One statement, so one transaction. False when the turn does not follow the last one of an unfinished session.</summary>
    // Then there is no key to be found, and a word in its place makes SQLite refuse the row; nothing at all would have it make one up.
    public static bool Append(DatabaseConnection database, string sessionId, Turn turn)
    {
        var chosen = turn.Chosen;
        return database.TryExecute(
            $"""
            INSERT INTO turn (key, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at)
            VALUES (
              ifnull((
                SELECT no << 32 | $number FROM session
                WHERE id = $session AND ended_at IS NULL AND $number = 1 + {TurnKey.LastNumber}), 'none'),
              $pressure, $scene, $index, $choice, $clarity, $care, $style, $signals, $meters, $words, $at)
            """,
            ("$number", turn.Number),
            ("$session", sessionId),
            ("$pressure", turn.Scene.Pressure),
            ("$scene", SceneJson.Write(turn.Scene)),
            ("$index", turn.ChosenIndex),
            ("$choice", chosen?.Id),
            ("$clarity", chosen?.Rating?.Clarity),
            ("$care", chosen?.Rating?.Care),
            ("$style", chosen?.Style?.Word()),
            ("$signals", chosen is { Signals.Count: > 0 } ? string.Join(' ', chosen.Signals) : null),
            ("$meters", MetersJson.Write(turn.Meters)),
            ("$words", turn.OwnWords is { } words ? OwnWordsJson.Write(words) : null),
            ("$at", Instant.Write(turn.At)));
    }

    /// <summary>Copies the turns of the parent before the fork's own first one. False when there is no such parent, or it has not so many of them.</summary>
    public static bool CopyFromParent(DatabaseConnection database, string sessionId, Fork fork) => SessionRows.Exists(database, fork.Parent) && database.Execute(
        """
        INSERT INTO turn (key, copied, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at)
        SELECT fork.no << 32 | number, 1, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at
        FROM session AS fork, session AS parent JOIN turn ON key BETWEEN parent.no << 32 AND parent.no << 32 | $turn - 1
        WHERE fork.id = $session AND parent.id = $parent AND chosen_index IS NOT NULL
        """,
        ("$session", sessionId),
        ("$parent", fork.Parent),
        ("$turn", fork.AtTurn)) == fork.AtTurn - 1;

    /// <summary>Marks the turns of a session before this one as not the learner's own.</summary>
    /// <param name="before">The number of the first own turn.</param>
    public static void MarkCopied(DatabaseConnection database, string sessionId, int before) => database.Execute(
        "UPDATE turn SET copied = 1 WHERE key BETWEEN (SELECT no << 32 FROM session WHERE id = $session) AND (SELECT no << 32 | $before - 1 FROM session WHERE id = $session)",
        ("$session", sessionId),
        ("$before", before));

    /// <exception cref="FormatException">A turn is missing or unreadable.</exception>
    public static IReadOnlyList<Turn> Of(DatabaseConnection database, string sessionId)
    {
        var turns = database.Query(
            $"""
            SELECT scene, chosen_index, meters, own_words, at
            FROM session JOIN turn ON {TurnKey.IsOfSession}
            WHERE id = $session ORDER BY key
            """,
            Read,
            ("$session", sessionId));
        return turns.Select((turn, index) => turn.Number == index + 1).All(follows => follows)
            ? turns
            : throw new FormatException($"The turns of session {sessionId} do not follow one another.");
    }

    private static Turn Read(Statement row)
    {
        var scene = SceneJson.Read(row.Text(0));
        var chosen = row.NumberOrNull(1);
        return chosen >= scene.Choices.Count
            ? throw new FormatException(FormattableString.Invariant($"In turn {scene.Turn} a choice was made that was not on offer."))
            : new Turn(
                scene,
                chosen,
                MetersJson.Read(row.Text(2)),
                row.TextOrNull(3) is { } words ? OwnWordsJson.Read(words) : null,
                Instant.Read(row.Text(4)));
    }
}
