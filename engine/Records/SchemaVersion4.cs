namespace Rehearsal.Engine.Records;

/// <summary>
/// Workshops. What happened lies in its order, and names with it; ballots and guesses lie in the order of their keys, without a time, and say nothing
/// of who put them in. When a room closes, they are deleted.
/// </summary>
internal static class SchemaVersion4
{
    public static Migration Migration { get; } = new(4, """
        CREATE TABLE room (
          no INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          scenario_id TEXT NOT NULL,
          title TEXT NOT NULL,
          script_path TEXT NOT NULL,
          content_hash TEXT NOT NULL,
          rules_version INTEGER NOT NULL,
          circumstances TEXT NOT NULL,
          form TEXT NOT NULL CHECK (form IN ('together', 'tables', 'trios')),
          table_count INTEGER NOT NULL CHECK (table_count >= 0),
          minutes INTEGER NOT NULL CHECK (minutes >= 1),
          quick INTEGER NOT NULL CHECK (quick IN (0, 1)),
          plan TEXT NOT NULL CHECK (plan NOT GLOB '*[^01]*'),
          code TEXT NOT NULL,
          lead_secret TEXT NOT NULL,
          wall_secret TEXT NOT NULL,
          salt TEXT NOT NULL,
          started_at TEXT NOT NULL,
          closed_at TEXT,
          step TEXT NOT NULL,
          people INTEGER NOT NULL CHECK (people >= 0),
          CHECK ((closed_at IS NULL) = (step <> 'closed'))
        ) STRICT;
        CREATE INDEX room_by_start ON room (started_at);

        CREATE TABLE room_event (
          room_no INTEGER NOT NULL REFERENCES room (no) ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number >= 1),
          happened TEXT NOT NULL,
          PRIMARY KEY (room_no, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE room_ballot (
          room_no INTEGER NOT NULL REFERENCES room (no) ON DELETE CASCADE,
          table_number INTEGER NOT NULL CHECK (table_number >= 0),
          moment INTEGER NOT NULL CHECK (moment >= 1),
          vote TEXT NOT NULL CHECK (vote IN ('first', 'second')),
          ballot TEXT NOT NULL,
          option INTEGER NOT NULL CHECK (option >= 0),
          PRIMARY KEY (room_no, table_number, moment, vote, ballot)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE room_guess (
          room_no INTEGER NOT NULL REFERENCES room (no) ON DELETE CASCADE,
          moment INTEGER NOT NULL CHECK (moment >= 1),
          ballot TEXT NOT NULL,
          option INTEGER NOT NULL CHECK (option >= 0),
          clarity INTEGER NOT NULL CHECK (clarity BETWEEN -2 AND 2),
          care INTEGER NOT NULL CHECK (care BETWEEN -2 AND 2),
          PRIMARY KEY (room_no, moment, ballot, option)
        ) STRICT, WITHOUT ROWID;
        """);
}
