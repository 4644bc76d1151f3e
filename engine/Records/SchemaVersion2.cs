namespace Rehearsal.Engine.Records;

/// <summary>
/// A turn's <c>key</c> is its session's <c>no</c> and its <c>number</c> in one: turns lie in the order they were made in, so that recording one
/// writes a single page.
/// </summary>
internal static class SchemaVersion2
{
    public static Migration Migration { get; } = new(2, """
        CREATE TABLE session_new (
          no INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          scenario_id TEXT NOT NULL,
          title TEXT NOT NULL,
          script_path TEXT NOT NULL,
          content_hash TEXT NOT NULL,
          rules_version INTEGER NOT NULL,
          mode TEXT NOT NULL CHECK (mode IN ('quiet', 'coach')),
          seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 2147483647),
          vary TEXT NOT NULL,
          fills TEXT NOT NULL,
          parent_id TEXT,
          fork_turn INTEGER CHECK (fork_turn >= 1),
          fork_kind TEXT CHECK (fork_kind IN ('take-back', 'what-if')),
          started_at TEXT NOT NULL,
          ended_at TEXT,
          ending_id TEXT,
          ending_title TEXT,
          ending_outcome TEXT CHECK (ending_outcome IN ('strong', 'mixed', 'weak')),
          ending_friend TEXT,
          stopped TEXT,
          stopped_after INTEGER,
          take_back_moment INTEGER CHECK (take_back_moment >= 1),
          self_clarity INTEGER CHECK (self_clarity BETWEEN 1 AND 5),
          self_care INTEGER CHECK (self_care BETWEEN 1 AND 5),
          why_it_worked TEXT,
          CHECK ((parent_id IS NULL) = (fork_turn IS NULL) AND (parent_id IS NULL) = (fork_kind IS NULL)),
          CHECK ((ending_id IS NULL) = (ending_title IS NULL)),
          CHECK ((stopped IS NULL) = (stopped_after IS NULL))
        ) STRICT;
        INSERT INTO session_new (
          id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind, started_at,
          ended_at, ending_id, ending_title, ending_outcome, ending_friend, stopped, stopped_after, take_back_moment, self_clarity, self_care,
          why_it_worked)
        SELECT
          id, scenario_id, title, script_path, content_hash, rules_version, mode, seed, vary, fills, parent_id, fork_turn, fork_kind, started_at,
          ended_at, ending_id, ending_title, ending_outcome, ending_friend, stopped, stopped_after, take_back_moment, self_clarity, self_care,
          why_it_worked
        FROM session ORDER BY rowid;

        CREATE TABLE turn_new (
          key INTEGER PRIMARY KEY,
          session_no INTEGER NOT NULL AS (key >> 32) VIRTUAL,
          number INTEGER NOT NULL AS (key & 4294967295) VIRTUAL CHECK (number >= 1),
          copied INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1)),
          pressure INTEGER NOT NULL CHECK (pressure IN (0, 1)),
          scene TEXT NOT NULL,
          chosen_index INTEGER CHECK (chosen_index >= 0),
          choice_id TEXT,
          clarity INTEGER CHECK (clarity BETWEEN -2 AND 2),
          care INTEGER CHECK (care BETWEEN -2 AND 2),
          style TEXT,
          signals TEXT,
          meters TEXT NOT NULL,
          own_words TEXT,
          at TEXT NOT NULL,
          CHECK ((chosen_index IS NULL) = (choice_id IS NULL)),
          CHECK ((clarity IS NULL) = (care IS NULL))
        ) STRICT;
        INSERT INTO turn_new (key, copied, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at)
        SELECT no << 32 | number, copied, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at
        FROM turn JOIN session_new ON id = session_id ORDER BY no, number;

        DROP TABLE turn;
        DROP TABLE session;
        ALTER TABLE session_new RENAME TO session;
        ALTER TABLE turn_new RENAME TO turn;
        CREATE INDEX session_by_start ON session (started_at);
        CREATE INDEX session_by_parent ON session (parent_id);
        CREATE TRIGGER session_takes_its_turns AFTER DELETE ON session BEGIN
          DELETE FROM turn WHERE key BETWEEN old.no << 32 AND old.no << 32 | 4294967295;
        END;
        """);
}
