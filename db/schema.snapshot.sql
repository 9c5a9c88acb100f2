-- Made by: npm run schema. Do not edit.

CREATE VIRTUAL TABLE case_search_exact USING fts5 (
  words,
  tokenize = "unicode61 remove_diacritics 0",
  prefix = '1 2 3 4 5 6',
  content = '',
  contentless_delete = 1
);

CREATE VIRTUAL TABLE case_search_folded USING fts5 (
  words,
  tokenize = "unicode61 remove_diacritics 0",
  prefix = '1 2 3 4 5 6',
  content = '',
  contentless_delete = 1
);

CREATE TABLE case_words (
  case_number INTEGER PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
  exact TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  import_id TEXT,
  version INTEGER NOT NULL,
  docket_day TEXT,
  decision_number TEXT,
  -- the decision number folded for comparison; with decision_day it names a decision
  decision_key TEXT,
  decision_day TEXT NOT NULL,
  judgment_number TEXT NOT NULL,
  judgment_type TEXT NOT NULL,
  initiative TEXT NOT NULL CHECK (initiative IN ('ownInitiative', 'onRequest')),
  debtor TEXT NOT NULL,
  debtor_sort TEXT NOT NULL,
  debtor_address TEXT,
  debtor_id_number TEXT,
  creditor TEXT,
  officer_id TEXT REFERENCES officers (id),
  -- state and classification once the voluntary period is over, and while it runs (through voluntary_until)
  state TEXT NOT NULL,
  classification TEXT NOT NULL,
  voluntary_until TEXT,
  voluntary_state TEXT NOT NULL,
  voluntary_classification TEXT NOT NULL,
  ended_on TEXT,
  due INTEGER NOT NULL CHECK (due >= 0),
  collected INTEGER NOT NULL CHECK (collected >= 0),
  paid_out INTEGER NOT NULL CHECK (paid_out >= 0),
  remaining INTEGER NOT NULL,
  -- soonest open duty of the agency
  next_due TEXT,
  next_rule_id TEXT,
  gap_count INTEGER NOT NULL
) STRICT;

CREATE INDEX cases_by_debtor ON cases (debtor_sort, number);

CREATE INDEX cases_by_decision ON cases (decision_key, decision_day);

CREATE INDEX cases_by_decision_day ON cases (decision_day DESC, number DESC);

CREATE INDEX cases_by_docket_day ON cases (coalesce(docket_day, decision_day));

CREATE INDEX cases_by_end ON cases (ended_on) WHERE ended_on IS NOT NULL;

CREATE INDEX cases_by_import ON cases (import_id) WHERE import_id IS NOT NULL;

CREATE INDEX cases_by_next_due ON cases (next_due, number) WHERE next_due IS NOT NULL;

CREATE INDEX cases_by_officer ON cases (officer_id, decision_day DESC, number DESC);

CREATE INDEX cases_for_counting ON cases (officer_id, ended_on, next_due, gap_count);

CREATE INDEX cases_in_brief ON cases (number, decision_day, next_due, due, collected, paid_out, remaining);

CREATE INDEX cases_open_by_debtor ON cases (debtor_sort, debtor_id_number) WHERE ended_on IS NULL;

CREATE INDEX cases_open_by_debtor_id ON cases (debtor_id_number) WHERE ended_on IS NULL AND debtor_id_number IS NOT NULL;

CREATE TABLE deadlines (
  case_number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  rule_id TEXT NOT NULL,
  variant TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('duty', 'period', 'milestone')),
  debtor_id TEXT NOT NULL,
  trigger_event_id TEXT NOT NULL,
  trigger_day TEXT NOT NULL,
  act_event TEXT NOT NULL,
  due TEXT NOT NULL,
  literal_due TEXT,
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  crosses_transition INTEGER NOT NULL CHECK (crosses_transition IN (0, 1)),
  PRIMARY KEY (case_number, rule_id, trigger_event_id, debtor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deadlines_by_due ON deadlines (due, case_number, rule_id);

CREATE TABLE gaps (
  case_number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  code TEXT NOT NULL,
  event_id TEXT NOT NULL,
  PRIMARY KEY (case_number, code, event_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX gaps_by_code ON gaps (code, case_number, event_id);

CREATE TABLE import_mappings (
  layout_key TEXT PRIMARY KEY,
  mapping_json TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  layout_key TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL REFERENCES users (id),
  imported INTEGER NOT NULL CHECK (imported >= 0),
  amount_due INTEGER NOT NULL CHECK (amount_due >= 0),
  amount_collected INTEGER NOT NULL CHECK (amount_collected >= 0),
  rejected_json TEXT NOT NULL,
  rejected_workbook BLOB,
  undone_at TEXT
) STRICT;

CREATE TABLE "journal_event" (
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

CREATE INDEX journal_event_by_import ON journal_event (import_id) WHERE import_id IS NOT NULL;

CREATE INDEX journal_event_by_subject ON journal_event (subject_kind, subject_id, seq);

CREATE TRIGGER journal_event_keeps_rows BEFORE UPDATE ON journal_event
BEGIN SELECT RAISE (ABORT, 'journal_event is append-only'); END;

CREATE TRIGGER journal_event_loses_nothing BEFORE DELETE ON journal_event
BEGIN SELECT RAISE (ABORT, 'journal_event is append-only'); END;

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE officers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE parties (
  case_number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('debtor', 'creditor', 'thirdParty')),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  id_number TEXT,
  birth_year INTEGER,
  address TEXT,
  PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX parties_by_role ON parties (case_number, role, position);

CREATE INDEX parties_debtor_by_id ON parties (id_number) WHERE role = 'debtor' AND id_number IS NOT NULL;

CREATE INDEX parties_debtor_by_name ON parties (name_folded) WHERE role = 'debtor';

CREATE TABLE read_models (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  built_for INTEGER NOT NULL
) STRICT;

CREATE TABLE register_facts (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  register_id TEXT NOT NULL,
  unit TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'clerk', 'accountant', 'head')),
  owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
