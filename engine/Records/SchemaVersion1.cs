namespace Rehearsal.Engine.Records;

/// <summary>
/// Sessions, their turns and the plans made after them. A scene is kept whole as JSON; what statistics ask for
/// stands beside it in columns. A turn's <c>copied</c> says that it was said in the parent of a fork.
/// </summary>
internal static class SchemaVersion1
{
    public static Migration Migration { get; } = new(1, """
        CREATE TABLE session (
          id TEXT NOT NULL PRIMARY KEY,
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
        CREATE INDEX session_by_start ON session (started_at);
        CREATE INDEX session_by_parent ON session (parent_id);

        CREATE TABLE turn (
          session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number >= 1),
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
          PRIMARY KEY (session_id, number),
          CHECK ((chosen_index IS NULL) = (choice_id IS NULL)),
          CHECK ((clarity IS NULL) = (care IS NULL))
        ) STRICT;

        CREATE TABLE plan (
          session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
          position INTEGER NOT NULL CHECK (position >= 1),
          cue TEXT NOT NULL,
          response TEXT NOT NULL,
          saved_at TEXT NOT NULL,
          PRIMARY KEY (session_id, position)
        ) STRICT;
        """);
}
