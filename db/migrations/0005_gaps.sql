-- rebuilds read models
-- What each case lacks ("cần bổ sung"), one row a gap, so that all cases with the same gap are one list. event_id: the
-- event that lacks it, '' for the case as a whole. A case entered by mistake lacks nothing.
CREATE TABLE gaps (
  case_number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  code TEXT NOT NULL,
  event_id TEXT NOT NULL,
  PRIMARY KEY (case_number, code, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gaps_by_code ON gaps (code, case_number, event_id);
