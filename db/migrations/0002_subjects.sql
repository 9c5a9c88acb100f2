-- Every entry of the journal is about something: its subject, a kind and an id. Kinds are the program's to name
-- (shared/domain/journal/subjects.ts). version: the edition its body was written in; 1 is what 0.1.0 wrote.
-- No stored hash changes. case_id stays as the first entries were hashed: the id of the case, null for other subjects.

DROP TRIGGER journal_event_keeps_rows;
DROP TRIGGER journal_event_loses_nothing;

-- Who adds himself to a new register is his own witness: references are looked at when the transaction ends.
CREATE TABLE journal_event_of_subjects (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  case_id TEXT,
  type TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  day TEXT CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  body_json TEXT NOT NULL,
  source_json TEXT NOT NULL,
  override_json TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
  import_id TEXT REFERENCES imports (id) DEFERRABLE INITIALLY DEFERRED,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- An entry that names no subject the first edition knew was not written by it; verifying says so.
INSERT INTO journal_event_of_subjects
  (seq, id, subject_kind, subject_id, case_id, type, version, day, body_json, source_json, override_json, recorded_at,
   recorded_by, import_id, previous_hash, hash)
SELECT seq, id,
  CASE
    WHEN case_id IS NOT NULL THEN 'case'
    WHEN type IN ('user.added', 'user.deactivated', 'role.changed', 'password.changed') THEN 'user'
    WHEN type = 'officer.added' THEN 'officer'
    WHEN type IN ('import.finished', 'import.undone') THEN 'import'
    ELSE 'unknown'
  END,
  coalesce(
    case_id,
    CASE WHEN json_valid(body_json) THEN coalesce(
      body_json ->> '$.userId', body_json ->> '$.officerId', body_json ->> '$.importId'
    ) END,
    ''
  ),
  case_id, type, 1, day, body_json, source_json, override_json, recorded_at, recorded_by, import_id, previous_hash, hash
FROM journal_event ORDER BY seq;

DROP TABLE journal_event;
ALTER TABLE journal_event_of_subjects RENAME TO journal_event;

CREATE INDEX journal_event_by_subject ON journal_event (subject_kind, subject_id, seq);
CREATE INDEX journal_event_by_import ON journal_event (import_id) WHERE import_id IS NOT NULL;

CREATE TRIGGER journal_event_keeps_rows BEFORE UPDATE ON journal_event
BEGIN SELECT RAISE (ABORT, 'journal_event is append-only'); END;
CREATE TRIGGER journal_event_loses_nothing BEFORE DELETE ON journal_event
BEGIN SELECT RAISE (ABORT, 'journal_event is append-only'); END;

-- One row: the migration whose read models stand in this file. Older than the last one that changed a read model, they
-- are rebuilt from the journal before the register opens.
CREATE TABLE read_models (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  built_for INTEGER NOT NULL
) STRICT;
INSERT INTO read_models (id, built_for) VALUES (1, 2);
