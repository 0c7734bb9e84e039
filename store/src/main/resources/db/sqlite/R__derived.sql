-- Everything here can be thrown away: "tocsin rebuild" makes it again from the logs. So a change of these tables needs no
-- migration: edit this file, and the next start drops them and asks for a rebuild.

DROP TABLE IF EXISTS derived_incident_words;
DROP TABLE IF EXISTS derived_incidents;
DROP TABLE IF EXISTS derived_concerns;
DROP TABLE IF EXISTS derived_foldings;
DROP TABLE IF EXISTS derived_series;
DROP TABLE IF EXISTS derived_account_keys;
DROP TABLE IF EXISTS derived_account_links;
DROP TABLE IF EXISTS derived_account_names;
DROP TABLE IF EXISTS derived_accounts;
DROP TABLE IF EXISTS derived_anchors;
DROP TABLE IF EXISTS derived_caveats;
DROP TABLE IF EXISTS derived_speakers;
DROP TABLE IF EXISTS derived_statements;
DROP TABLE IF EXISTS derived_readings;

CREATE TABLE derived_readings (
    report_id      TEXT PRIMARY KEY,
    reader_version TEXT NOT NULL,
    title          TEXT,
    outlet         TEXT NOT NULL,
    story          TEXT NOT NULL, -- the headline without the marks of an update
    url            TEXT,
    telling        INTEGER NOT NULL, -- whether the headline tells a story: "News in brief" does not
    retracts       INTEGER NOT NULL, -- whether it says that the story is taken back
    published      INTEGER, -- days since 1970-01-01
    article        TEXT NOT NULL -- JSON; the content is left out where it is the report's own
) STRICT;
CREATE INDEX derived_readings_by_version ON derived_readings (reader_version);
CREATE INDEX derived_readings_by_story ON derived_readings (outlet, story);
CREATE INDEX derived_readings_retracting ON derived_readings (outlet) WHERE retracts = 1;
CREATE INDEX derived_readings_by_url ON derived_readings (outlet, url) WHERE url IS NOT NULL;

CREATE TABLE derived_statements (
    id        TEXT PRIMARY KEY, -- the report's, "-s", and a number: those of one report stand together
    position  INTEGER NOT NULL, -- in the order of the text
    kind      TEXT NOT NULL,
    json      TEXT NOT NULL
) STRICT;
CREATE INDEX derived_statements_advice ON derived_statements (id) WHERE kind = 'advice';

-- Who speaks in each statement, and whether as the first speaker.
CREATE TABLE derived_speakers (
    speaker      TEXT NOT NULL, -- its key
    statement_id TEXT NOT NULL,
    first        INTEGER NOT NULL,
    name         TEXT NOT NULL, -- as the text has it
    role         TEXT NOT NULL,
    stance       TEXT NOT NULL,
    said_on      TEXT NOT NULL, -- when the report came out, ISO 8601, UTC; empty where that is not known
    PRIMARY KEY (speaker, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX derived_speakers_said ON derived_speakers (speaker, said_on DESC) WHERE first = 1;

CREATE TABLE derived_caveats (
    report_id  TEXT NOT NULL,
    position   INTEGER NOT NULL,
    code       TEXT NOT NULL,
    message    TEXT NOT NULL,
    span_start INTEGER,
    span_end   INTEGER,
    PRIMARY KEY (report_id, position)
) STRICT;
CREATE INDEX derived_caveats_by_code ON derived_caveats (code);

-- Accounts that can be of an incident: in which neighbourhood, and when and where.
CREATE TABLE derived_accounts (
    row           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    neighbourhood TEXT NOT NULL, -- the least id of its accounts
    day_from      INTEGER NOT NULL, -- days since 1970-01-01
    day_to        INTEGER NOT NULL,
    south         REAL NOT NULL, -- degrees; a box that holds the place and its uncertainty
    west          REAL NOT NULL,
    north         REAL NOT NULL,
    east          REAL NOT NULL
) STRICT;
CREATE INDEX derived_accounts_by_neighbourhood ON derived_accounts (neighbourhood);

-- Which account, as it is now read, each ruling is about.
CREATE TABLE derived_anchors (
    ruling    TEXT NOT NULL, -- its id
    position  INTEGER NOT NULL, -- among the accounts that it names
    report_id TEXT NOT NULL,
    account   TEXT, -- null where it is not read (any more, or yet)
    PRIMARY KEY (ruling, position)
) STRICT;
CREATE INDEX derived_anchors_by_account ON derived_anchors (account);
CREATE INDEX derived_anchors_by_report ON derived_anchors (report_id);

-- Under which numbers each account is found by those that could be of the same event: cells of the earth and rare words with
-- their days, and names.
CREATE TABLE derived_account_keys (
    key     INTEGER NOT NULL,
    account INTEGER NOT NULL, -- its row
    PRIMARY KEY (key, account)
) STRICT, WITHOUT ROWID;

-- Which accusation, denial or admission is about which account. Accusations and denials say of what: the deed, or negligence.
CREATE TABLE derived_concerns (
    account_id   TEXT NOT NULL,
    statement_id TEXT NOT NULL,
    PRIMARY KEY (account_id, statement_id)
) STRICT;

-- Every version of the folding that made some of the neighbourhoods and incidents here.
CREATE TABLE derived_foldings (
    version TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Accounts of several events told as one: they are of no incident, and count some.
CREATE TABLE derived_series (
    id       TEXT PRIMARY KEY,
    day_from INTEGER NOT NULL, -- days since 1970-01-01
    day_to   INTEGER NOT NULL
) STRICT;
CREATE INDEX derived_series_by_day ON derived_series (day_from, day_to);

CREATE TABLE derived_incidents (
    row           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL,
    neighbourhood TEXT NOT NULL,
    event         TEXT NOT NULL,
    day_from      INTEGER NOT NULL, -- days since 1970-01-01
    day_to        INTEGER NOT NULL,
    lat           REAL NOT NULL,
    lon           REAL NOT NULL,
    words         TEXT NOT NULL, -- what a search looks in
    accounts      TEXT NOT NULL, -- the ids of the statements that it rests on, with spaces between them
    concerning    TEXT NOT NULL, -- the ids of what else is said about these
    json          TEXT NOT NULL -- all else; a statement is named by its number among those
) STRICT;
CREATE INDEX derived_incidents_by_id ON derived_incidents (id);
CREATE INDEX derived_incidents_by_neighbourhood ON derived_incidents (neighbourhood);
CREATE INDEX derived_incidents_by_day ON derived_incidents (day_to DESC, day_from DESC, id);

CREATE VIRTUAL TABLE derived_incident_words USING fts5(
    words, content='derived_incidents', content_rowid='row', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER derived_incidents_added AFTER INSERT ON derived_incidents
BEGIN
    INSERT INTO derived_incident_words (rowid, words) VALUES (new.row, new.words);
END;
CREATE TRIGGER derived_incidents_removed AFTER DELETE ON derived_incidents
BEGIN
    INSERT INTO derived_incident_words (derived_incident_words, rowid, words) VALUES ('delete', old.row, old.words);
END;
