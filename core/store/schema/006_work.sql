-- What people do here besides judging: touches, acts on alerts, reviews, steps, calls at checkpoints, results entered by
-- hand (core/model/work.h). It cannot be made again from files: it is in the journal beside the workspace as well
-- (core/store/judgement_journal.h). Nothing of it is updated or deleted. Each row has a checksum over what it says
-- (core/store/seals.h). Two rows have one key only where the first was damaged and the journal brought back what it
-- had been: the later one counts.
CREATE TABLE work (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL CHECK (key <> ''),     -- UUID
    what       TEXT NOT NULL CHECK (what <> ''),    -- workName(), or what a newer version does
    at         TEXT NOT NULL CHECK (at <> ''),      -- local: yyyy-MM-ddTHH:mm:ss
    day        INTEGER NOT NULL,                    -- of it
    by         TEXT NOT NULL DEFAULT '',
    payload    TEXT NOT NULL,                       -- JSON: what was done (core/store/work_payload.h)
    checksum   TEXT NOT NULL
) STRICT;
CREATE INDEX work_account ON work (account_id, at);
CREATE INDEX work_key ON work (key);

-- Entries that were taken back: they play no part. The entry may be missing: the mark waits for it.
CREATE TABLE work_taken_back (
    key           TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),  -- work.key
    taken_back_at TEXT NOT NULL CHECK (taken_back_at <> ''),    -- local: yyyy-MM-ddTHH:mm:ss
    taken_back_by TEXT NOT NULL DEFAULT '',
    checksum      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
