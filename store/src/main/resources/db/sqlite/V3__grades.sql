-- What the desk thinks of its sources: part of the second log, what an analyst decided. The newest on a source holds.

CREATE TABLE gradings (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL, -- "name" or "role"
    source    TEXT NOT NULL, -- a source's name, or the role of many
    grade     TEXT, -- A to F; null takes the desk's grade back
    author    TEXT NOT NULL,
    graded_at TEXT NOT NULL, -- ISO 8601, UTC
    reason    TEXT NOT NULL
) STRICT;

CREATE TRIGGER gradings_stay BEFORE UPDATE ON gradings
BEGIN SELECT RAISE(ABORT, 'gradings is append-only'); END;
CREATE TRIGGER gradings_are_kept BEFORE DELETE ON gradings
BEGIN SELECT RAISE(ABORT, 'gradings is append-only'); END;
