-- Other open cases of the same debtor are looked for by each debtor a case names, not by the first alone.
CREATE INDEX parties_debtor_by_name ON parties (name_folded) WHERE role = 'debtor';
CREATE INDEX parties_debtor_by_id ON parties (id_number) WHERE role = 'debtor' AND id_number IS NOT NULL;
