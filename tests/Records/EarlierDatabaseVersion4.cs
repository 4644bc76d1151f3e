namespace Rehearsal.Tests.Records;

/// <summary>As version 4 wrote it: what version 3 held, and a room in the middle of its first round.</summary>
internal static class EarlierDatabaseVersion4
{
    public const string Sql = """
        BEGIN TRANSACTION;
        CREATE TABLE "session" (
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
          why_it_worked TEXT, lead_in INTEGER NOT NULL DEFAULT 0 CHECK (lead_in >= 0), sheet_id TEXT,
          CHECK ((parent_id IS NULL) = (fork_turn IS NULL) AND (parent_id IS NULL) = (fork_kind IS NULL)),
          CHECK ((ending_id IS NULL) = (ending_title IS NULL)),
          CHECK ((stopped IS NULL) = (stopped_after IS NULL))
        ) STRICT;
        INSERT INTO "session" VALUES(1,'01A00000000000000000000000','missed-handover','The missed handover','/scenarios/missed-handover.ink','ab12',3,'coach',7,'{"temper":"guarded"}','{"colleague":"Dana \"D\" Okafor"}',NULL,NULL,NULL,'2026-11-22T12:00:00.0000000Z',NULL,NULL,NULL,NULL,NULL,'RH0301: it took too long',2,NULL,NULL,NULL,NULL,0,NULL);
        INSERT INTO "session" VALUES(2,'01B00000000000000000000000','missed-handover','The missed handover','/scenarios/missed-handover.ink','ab12',3,'coach',7,'{"temper":"guarded"}','{"colleague":"Dana \"D\" Okafor"}','01A00000000000000000000000',2,'take-back','2026-11-22T12:01:00.0000000Z','2026-11-22T12:00:03.0000000Z','commitment','Commitment, and early news','strong','She asked before she judged.',NULL,NULL,2,4,1,'I asked first.',0,NULL);
        CREATE TABLE plan (
          session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
          position INTEGER NOT NULL CHECK (position >= 1),
          cue TEXT NOT NULL,
          response TEXT NOT NULL,
          saved_at TEXT NOT NULL, kept TEXT CHECK (kept IN ('yes', 'partly', 'no')), answered_at TEXT CHECK ((answered_at IS NULL) = (kept IS NULL)),
          PRIMARY KEY (session_id, position)
        ) STRICT;
        INSERT INTO "plan" VALUES('01B00000000000000000000000',1,'she looks away','wait','2026-11-22T10:00:00.0000000Z','partly','2026-11-22T12:05:00.0000000Z');
        INSERT INTO "plan" VALUES('01B00000000000000000000000',2,'he interrupts','name the gap','2026-11-22T10:00:00.0000000Z',NULL,NULL);
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
        INSERT INTO "sheet" VALUES('01S00000000000000000000000','D.','The night of Tuesday','The note was not there','Ines searched for four hours','The note by five','Friday','Priya takes the queue','I ran out of day','That I give in','2026-11-22T12:00:00.0000000Z','2026-11-22T12:00:00.0000000Z');
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
        INSERT INTO "tally" VALUES(2,0,0,0,0,1,2,1,1,1,1,'1 0 0 0','named-the-gap=1 invited-input=1');
        CREATE TABLE "turn" (
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
        INSERT INTO "turn" VALUES(4294967297,0,1,'{"turn":1,"phase":"explore","pressure":true,"key":true,"lines":[{"speaker":"Dana","text":"I ran out of day.","thought":"You have decided already.","mood":"guarded"},{"text":"She looks at the door."}],"choices":[{"id":"opening.ask","label":"ask","text":"What \"happened\"?","clarity":2,"care":1,"signals":["named-the-gap","invited-input"],"style":"analysis","why":"Asks first.","contested":true},{"id":"opening.0.c-1","text":"Continue"}],"meters":{"trust":50,"safety":0,"momentum":100}}',0,'opening.ask',2,1,'analysis','named-the-gap invited-input','{"trust":50,"safety":0,"momentum":100}','{"text":"I would ask.","fact":true}','2026-11-22T12:00:01.0000000Z');
        INSERT INTO "turn" VALUES(4294967298,0,1,'{"turn":2,"phase":"explore","pressure":true,"key":true,"lines":[{"speaker":"Dana","text":"I ran out of day.","thought":"You have decided already.","mood":"guarded"},{"text":"She looks at the door."}],"choices":[{"id":"opening.ask","label":"ask","text":"What \"happened\"?","clarity":2,"care":1,"signals":["named-the-gap","invited-input"],"style":"analysis","why":"Asks first.","contested":true},{"id":"opening.0.c-1","text":"Continue"}],"meters":{"trust":50,"safety":0,"momentum":100}}',0,'opening.ask',2,1,'analysis','named-the-gap invited-input','{"trust":50,"safety":0,"momentum":100}','{"text":"I would wait.","fact":true}','2026-11-22T12:00:02.0000000Z');
        INSERT INTO "turn" VALUES(8589934593,1,1,'{"turn":1,"phase":"explore","pressure":true,"key":true,"lines":[{"speaker":"Dana","text":"I ran out of day.","thought":"You have decided already.","mood":"guarded"},{"text":"She looks at the door."}],"choices":[{"id":"opening.ask","label":"ask","text":"What \"happened\"?","clarity":2,"care":1,"signals":["named-the-gap","invited-input"],"style":"analysis","why":"Asks first.","contested":true},{"id":"opening.0.c-1","text":"Continue"}],"meters":{"trust":50,"safety":0,"momentum":100}}',0,'opening.ask',2,1,'analysis','named-the-gap invited-input','{"trust":50,"safety":0,"momentum":100}','{"text":"I would ask.","fact":true}','2026-11-22T12:00:01.0000000Z');
        INSERT INTO "turn" VALUES(8589934594,0,1,'{"turn":2,"phase":"explore","pressure":true,"key":true,"lines":[{"speaker":"Dana","text":"I ran out of day.","thought":"You have decided already.","mood":"guarded"},{"text":"She looks at the door."}],"choices":[{"id":"opening.ask","label":"ask","text":"What \"happened\"?","clarity":2,"care":1,"signals":["named-the-gap","invited-input"],"style":"analysis","why":"Asks first.","contested":true},{"id":"opening.0.c-1","text":"Continue"}],"meters":{"trust":50,"safety":0,"momentum":100}}',0,'opening.ask',2,1,'analysis','named-the-gap invited-input','{"trust":50,"safety":0,"momentum":100}','{"text":"I would ask.","fact":true}','2026-11-22T12:00:02.0000000Z');
        INSERT INTO "turn" VALUES(8589934595,0,1,'{"turn":3,"phase":"explore","pressure":true,"key":true,"lines":[{"speaker":"Dana","text":"I ran out of day.","thought":"You have decided already.","mood":"guarded"},{"text":"She looks at the door."}],"choices":[],"ending":{"id":"commitment","title":"Commitment, and early news","outcome":"strong","friend":"She asked before she judged."},"meters":{"trust":50,"safety":0,"momentum":100}}',NULL,NULL,NULL,NULL,NULL,NULL,'{"trust":50,"safety":0,"momentum":100}',NULL,'2026-11-22T12:00:03.0000000Z');
        CREATE TRIGGER session_takes_its_turns AFTER DELETE ON session BEGIN
          DELETE FROM turn WHERE key BETWEEN old.no << 32 AND old.no << 32 | 4294967295;
        END;
        CREATE INDEX session_by_start ON session (started_at);
        CREATE INDEX session_by_parent ON session (parent_id);
        CREATE INDEX session_unfinished ON session (started_at) WHERE ended_at IS NULL;
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
        INSERT INTO "room" VALUES(1,'01R00000000000000000000000','missed-handover','The missed handover','/scenarios/missed-handover.ink','ab12',3,'{"seed":7,"vary":{},"fills":{}}','together',0,60,0,'101','KMQT7R','lead','wall','salt','2026-11-22T12:00:00.0000000Z',NULL,'guess',2);
        INSERT INTO "room_event" VALUES(1,1,'{"event":"joined","key":"00000000000000000000000000000001","name":"Ana","table":0}');
        INSERT INTO "room_event" VALUES(1,2,'{"event":"joined","key":"00000000000000000000000000000002","name":"","table":0}');
        INSERT INTO "room_event" VALUES(1,3,'{"event":"step","to":"contract","at":"2026-11-22T12:01:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,4,'{"event":"step","to":"briefing","at":"2026-11-22T12:02:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,5,'{"event":"step","to":"read","at":"2026-11-22T12:03:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,6,'{"event":"scene","table":0,"at":"2026-11-22T12:03:00.0000000Z","scene":{"turn":1,"key":true,"lines":[{"speaker":"Dana","text":"You wanted to see me?","thought":"Here it comes."}],"choices":[{"id":"first.ask","label":"ask","text":"What happened?","clarity":1,"care":2},{"id":"first.tell","label":"tell","text":"Notes by five.","clarity":2,"care":-1},{"id":"first.soothe","label":"soothe","text":"Never mind.","clarity":-1,"care":1}],"meters":{"trust":50}}}');
        INSERT INTO "room_event" VALUES(1,7,'{"event":"step","to":"vote","at":"2026-11-22T12:04:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,8,'{"event":"step","to":"discuss","at":"2026-11-22T12:05:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,9,'{"event":"step","to":"second","at":"2026-11-22T12:06:00.0000000Z"}');
        INSERT INTO "room_event" VALUES(1,10,'{"event":"step","to":"guess","at":"2026-11-22T12:07:00.0000000Z"}');
        INSERT INTO "room_ballot" VALUES(1,0,1,'first','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',0);
        INSERT INTO "room_ballot" VALUES(1,0,1,'first','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',2);
        INSERT INTO "room_ballot" VALUES(1,0,1,'second','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',0);
        INSERT INTO "room_guess" VALUES(1,1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1,1,-1);
        COMMIT;
        PRAGMA application_id = 1380272211;
        PRAGMA user_version = 4;
        """;
}
