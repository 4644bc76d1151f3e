using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Rooms;

/// <summary>Rooms and what happened in them as rows of the database.</summary>
internal static class RoomRows
{
    private const string Summaries = "SELECT id, scenario_id, title, script_path, form, people, step, started_at, closed_at FROM room ";

    private const string NewestFirst = " ORDER BY started_at DESC, no DESC LIMIT $limit";

    public static void Insert(DatabaseConnection database, RoomStart start) => database.Execute(
        """
        INSERT INTO room (id, scenario_id, title, script_path, content_hash, rules_version, circumstances, form, table_count, minutes, quick, plan, code, lead_secret, wall_secret, salt, started_at, step, people)
        VALUES ($id, $scenario, $title, $path, $hash, $rules, $circumstances, $form, $tables, $minutes, $quick, $plan, $code, $lead, $wall, $salt, $started, $step, 0)
        """,
        ("$id", start.Id),
        ("$scenario", start.ScenarioId),
        ("$title", start.Title),
        ("$path", start.ScriptPath),
        ("$hash", start.ContentHash),
        ("$rules", start.RulesVersion),
        ("$circumstances", CircumstancesJson.Write(start.Circumstances)),
        ("$form", start.Form.Word()),
        ("$tables", start.TableCount),
        ("$minutes", start.Minutes),
        ("$quick", start.IsQuick),
        ("$plan", string.Concat(start.Plan.Select(isKey => isKey ? '1' : '0'))),
        ("$code", start.Keys.Code),
        ("$lead", start.Keys.Lead),
        ("$wall", start.Keys.Wall),
        ("$salt", start.Keys.Salt),
        ("$started", Instant.Write(start.StartedAt)),
        ("$step", RoomStep.Door.Word()));

    /// <summary>The number of a room that is not closed, and how many events it has; null when there is no such room.</summary>
    public static (int No, int Events)? Open(DatabaseConnection database, string id) => database.Query<(int No, int Events)?>(
        "SELECT no, (SELECT ifnull(max(number), 0) FROM room_event WHERE room_no = no) FROM room WHERE id = $id AND closed_at IS NULL",
        row => (row.Number(0), row.Number(1)),
        ("$id", id)).SingleOrDefault();

    /// <param name="number">From 1, without a gap.</param>
    public static void Append(DatabaseConnection database, int no, int number, string happened) => database.Execute(
        "INSERT INTO room_event (room_no, number, happened) VALUES ($no, $number, $happened)", ("$no", no), ("$number", number), ("$happened", happened));

    /// <summary>What the lists show.</summary>
    public static void Update(DatabaseConnection database, int no, Room room) => database.Execute(
        "UPDATE room SET step = $step, people = $people, closed_at = $closed WHERE no = $no",
        ("$no", no),
        ("$step", room.Step.Word()),
        ("$people", room.People.Count),
        ("$closed", room.ClosedAt is { } closed ? Instant.Write(closed) : null));

    /// <summary>Deletes a room without events.</summary>
    public static int DeleteUnused(DatabaseConnection database, string id) =>
        database.Execute("DELETE FROM room WHERE id = $id AND no NOT IN (SELECT room_no FROM room_event)", ("$id", id));

    public static IReadOnlyList<RoomSummary> Newest(DatabaseConnection database, bool onlyOpen, int atMost) =>
        database.Query(Summaries + "WHERE NOT $open OR closed_at IS NULL" + NewestFirst, ReadSummary, ("$open", onlyOpen), ("$limit", atMost));

    public static IReadOnlyList<RoomSummary> ByPrefix(DatabaseConnection database, string prefix) => database.Query(
        Summaries + "WHERE id >= $prefix AND id < $prefix || '~'" + NewestFirst, ReadSummary, ("$prefix", prefix), ("$limit", -1));

    /// <summary>The whole room as it stood when something was kept last, or null; how many events it has.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public static (Room Room, int Events)? Find(DatabaseConnection database, string id)
    {
        if (database.Query(
            "SELECT id, scenario_id, title, script_path, content_hash, rules_version, circumstances, form, table_count, minutes, quick, plan, code, lead_secret, wall_secret, salt, started_at, no FROM room WHERE id = $id",
            row => (Start: ReadStart(row), No: row.Number(17)),
            ("$id", id)) is not [var (start, no)])
        {
            return null;
        }

        var events = Events(database, no);
        return (RoomReplay.Of(start, events, BallotRows.Votes(database, no), BallotRows.Guesses(database, no)), events.Count);
    }

    /// <summary>The first room that cannot be read, and why; or null.</summary>
    public static string? Unreadable(DatabaseConnection database)
    {
        foreach (var id in database.Query("SELECT id FROM room", row => row.Text(0)))
        {
            try
            {
                Find(database, id);
            }
            catch (FormatException fault)
            {
                return $"room {id} cannot be read ({fault.Message.TrimEnd('.')})";
            }
        }

        return null;
    }

    private static IReadOnlyList<RoomEvent> Events(DatabaseConnection database, int no)
    {
        var last = 0;
        return database.Query("SELECT number, happened FROM room_event WHERE room_no = $no ORDER BY number", Read, ("$no", no));

        RoomEvent Read(Statement row)
        {
            if (row.Number(0) != ++last) throw new FormatException(FormattableString.Invariant($"event {last} is missing"));
            try
            {
                return RoomEventJson.Read(row.Text(1));
            }
            catch (FormatException fault)
            {
                throw new FormatException(FormattableString.Invariant($"event {last}: {fault.Message}"), fault);
            }
        }
    }

    private static RoomStart ReadStart(Statement row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.Text(3),
        row.Text(4),
        row.Number(5),
        CircumstancesJson.Read(row.Text(6)),
        ReadForm(row.Text(7)),
        row.Number(8),
        row.Number(9),
        row.Flag(10),
        [.. row.Text(11).Select(sign => sign == '1')],
        new RoomKeys(row.Text(12), row.Text(13), row.Text(14), row.Text(15)),
        Instant.Read(row.Text(16)));

    private static RoomSummary ReadSummary(Statement row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.Text(3),
        ReadForm(row.Text(4)),
        row.Number(5),
        RoomSteps.Parse(row.Text(6)) ?? throw new FormatException($"'{row.Text(6)}' is no step of a room."),
        Instant.Read(row.Text(7)),
        row.TextOrNull(8) is { } closed ? Instant.Read(closed) : null);

    private static RoomForm ReadForm(string word) => RoomFormWords.Parse(word) ?? throw new FormatException($"'{word}' is no form of a room.");
}
