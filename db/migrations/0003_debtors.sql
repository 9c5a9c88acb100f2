-- rebuilds read models
-- A deadline may run for one of several debtors: debtor_id is the id of a party, '' for the case as a whole. A notice that
-- does not say whose it is leaves a gap (cases.gap_count).

DROP TABLE deadlines;
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

-- Other open cases of the same debtor are looked for whenever a case is opened, by number and by name.
DROP INDEX cases_by_debtor_id;
CREATE INDEX cases_open_by_debtor_id ON cases (debtor_id_number) WHERE ended_on IS NULL AND debtor_id_number IS NOT NULL;
CREATE INDEX cases_open_by_debtor ON cases (debtor_sort, debtor_id_number) WHERE ended_on IS NULL;
