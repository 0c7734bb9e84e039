-- Rulings that can be undone, and that find their accounts again after a new reader has read the reports.

ALTER TABLE rulings ADD COLUMN ruling_id TEXT; -- a hash of the ruling; null in rows of version 1, where it is computed
ALTER TABLE rulings ADD COLUMN withdraws TEXT; -- the id of the ruling that a withdrawal withdraws
ALTER TABLE rulings ADD COLUMN anchors TEXT; -- JSON: what the ruling holds on to, one for each of its accounts

CREATE UNIQUE INDEX rulings_by_id ON rulings (ruling_id) WHERE ruling_id IS NOT NULL;
CREATE INDEX rulings_by_withdrawn ON rulings (withdraws) WHERE withdraws IS NOT NULL;
