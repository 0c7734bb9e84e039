-- The three logs. They are only ever appended to; all else is derived from them.

CREATE TABLE reports (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT NOT NULL UNIQUE, -- SHA-256 of outlet, published, title, media_type and content
    outlet      TEXT NOT NULL,
    published   TEXT, -- ISO 8601 date, or date and time with offset
    title       TEXT,
    url         TEXT,
    media_type  TEXT NOT NULL,
    content     TEXT NOT NULL,
    received_at TEXT NOT NULL -- ISO 8601, UTC
) STRICT;

CREATE TABLE rulings (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL,
    account_a TEXT NOT NULL, -- a statement's id; the account need not be there (yet)
    account_b TEXT, -- the other account, where the ruling compares two
    author    TEXT NOT NULL,
    ruled_at  TEXT NOT NULL, -- ISO 8601, UTC
    json      TEXT NOT NULL -- the whole ruling
) STRICT;

CREATE INDEX rulings_by_account_a ON rulings (account_a);
CREATE INDEX rulings_by_account_b ON rulings (account_b) WHERE account_b IS NOT NULL;

CREATE TABLE dispatches (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    warning_key TEXT NOT NULL,
    site_id     TEXT NOT NULL,
    sent_at     TEXT NOT NULL, -- ISO 8601, UTC
    channel     TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT;

CREATE TRIGGER reports_stay BEFORE UPDATE ON reports
BEGIN SELECT RAISE(ABORT, 'reports is append-only'); END;
CREATE TRIGGER reports_are_kept BEFORE DELETE ON reports
BEGIN SELECT RAISE(ABORT, 'reports is append-only'); END;
CREATE TRIGGER rulings_stay BEFORE UPDATE ON rulings
BEGIN SELECT RAISE(ABORT, 'rulings is append-only'); END;
CREATE TRIGGER rulings_are_kept BEFORE DELETE ON rulings
BEGIN SELECT RAISE(ABORT, 'rulings is append-only'); END;
CREATE TRIGGER dispatches_stay BEFORE UPDATE ON dispatches
BEGIN SELECT RAISE(ABORT, 'dispatches is append-only'); END;
CREATE TRIGGER dispatches_are_kept BEFORE DELETE ON dispatches
BEGIN SELECT RAISE(ABORT, 'dispatches is append-only'); END;
