namespace Rehearsal.Engine.Records;

/// <summary>
/// What progress asks for stands ready beside each finished session, so that it need not read the turns again; plans are answered, cases
/// prepared, and a talk may begin where a phase does.
/// </summary>
internal static class SchemaVersion3
{
    public static Migration Migration { get; } = new(3, """
        ALTER TABLE session ADD COLUMN lead_in INTEGER NOT NULL DEFAULT 0 CHECK (lead_in >= 0);
        ALTER TABLE session ADD COLUMN sheet_id TEXT;
        CREATE INDEX session_unfinished ON session (started_at) WHERE ended_at IS NULL;

        ALTER TABLE plan ADD COLUMN kept TEXT CHECK (kept IN ('yes', 'partly', 'no'));
        ALTER TABLE plan ADD COLUMN answered_at TEXT CHECK ((answered_at IS NULL) = (kept IS NULL));

        CREATE TABLE tally (
          session_no INTEGER PRIMARY KEY REFERENCES session (no) ON DELETE CASCADE,
          calm_lines INTEGER NOT NULL,
          calm_clarity INTEGER NOT NULL,
          calm_care INTEGER NOT NULL,
          calm_both INTEGER NOT NULL,
          pressed_lines INTEGER NOT NULL,
          pressed_clarity INTEGER NOT NULL,
          pressed_care INTEGER NOT NULL,
          pressed_both INTEGER NOT NULL,
          clear INTEGER NOT NULL,
          caring INTEGER NOT NULL,
          styles TEXT NOT NULL,
          signals TEXT NOT NULL
        ) STRICT;

        CREATE TABLE sheet (
          id TEXT NOT NULL PRIMARY KEY,
          who TEXT NOT NULL,
          situation TEXT NOT NULL,
          behaviour TEXT NOT NULL,
          impact TEXT NOT NULL,
          request TEXT NOT NULL,
          by_when TEXT NOT NULL,
          support TEXT NOT NULL,
          likely_reply TEXT NOT NULL,
          worry TEXT NOT NULL,
          made_at TEXT NOT NULL,
          changed_at TEXT NOT NULL
        ) STRICT;
        """);
}
