-- What is judged here, in the window or on the command line, cannot be made again from files: it is in the journal
-- beside the workspace as well (core/store/judgement_journal.h). Nothing of it is updated or deleted. Each row has a
-- checksum over what it says (core/store/seals.h): the rows that are there get theirs when this step is taken.
ALTER TABLE judgement ADD COLUMN checksum TEXT NOT NULL DEFAULT '';

-- Answers that were taken back: they play no part. The answer may be missing: the mark waits for it.
CREATE TABLE judgement_taken_back (
    key           TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),  -- judgement.key
    taken_back_at TEXT NOT NULL CHECK (taken_back_at <> ''),    -- local: the day, or day and time
    taken_back_by TEXT NOT NULL DEFAULT '',
    checksum      TEXT NOT NULL DEFAULT '',
    import_id     INTEGER REFERENCES import (id)
) STRICT, WITHOUT ROWID;

-- Limits that somebody set on the health of an account…
CREATE TABLE health_limit (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('at_most', 'at_least')),
    value      INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
    author     TEXT NOT NULL DEFAULT '',
    reason     TEXT NOT NULL DEFAULT '',
    first_day  INTEGER NOT NULL,
    last_day   INTEGER CHECK (last_day >= first_day),           -- NULL: until it is lifted
    set_at     TEXT NOT NULL,                                   -- local
    checksum   TEXT NOT NULL
) STRICT;
CREATE INDEX health_limit_account ON health_limit (account_id);

-- …and those that do not hold any more.
CREATE TABLE health_limit_lifted (
    key       TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),      -- health_limit.key
    day       INTEGER NOT NULL,                                 -- the first one on which it does not hold
    lifted_at TEXT NOT NULL,                                    -- local
    lifted_by TEXT NOT NULL DEFAULT '',
    checksum  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
