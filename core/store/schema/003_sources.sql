-- A file or a folder's files with the way they are read, so that new ones come in by themselves.
CREATE TABLE source (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL CHECK (name <> ''),
    folder        TEXT NOT NULL,                    -- absolute
    pattern       TEXT NOT NULL,                    -- a file name, with * and ? for any characters
    settings      TEXT NOT NULL,                    -- JSON (core/intake/import_settings.h)
    interval_days INTEGER CHECK (interval_days > 0),  -- NULL: the usual one, as observed
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),  -- 0: only read when asked for by name
    created_at    TEXT NOT NULL,
    checked_at    TEXT,                             -- last look for new files
    problem       TEXT NOT NULL DEFAULT '',         -- JSON of why the last look failed; empty: it did not
    removed_at    TEXT
) STRICT;
CREATE UNIQUE INDEX source_name ON source (name) WHERE removed_at IS NULL;

-- NULL: imported by hand.
ALTER TABLE import ADD COLUMN source_id INTEGER REFERENCES source (id);
ALTER TABLE import ADD COLUMN settings TEXT NOT NULL DEFAULT '';  -- JSON: the choices that the file was read with
-- Of usage, 1: from this import on, per account that it names, first_day to last_day of earlier imports of the
-- same source are replaced (core/usage/window.h). Their blobs stay, so that an undo brings them back.
ALTER TABLE import ADD COLUMN is_window INTEGER NOT NULL DEFAULT 0 CHECK (is_window IN (0, 1));
-- Local day on which the file was written, where that is before imported_on; NULL: not known.
ALTER TABLE import ADD COLUMN delivered_on INTEGER;
CREATE INDEX import_source ON import (source_id);

-- A file that a source looked at: it is not read again until it changes.
CREATE TABLE source_file (
    source_id    INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    path         TEXT NOT NULL,                     -- absolute
    bytes        INTEGER NOT NULL,
    modified_at  INTEGER NOT NULL,                  -- milliseconds since 1970
    hash         BLOB,                              -- as import.hash; NULL: it could not be read
    problem      TEXT NOT NULL DEFAULT '',          -- JSON of why nothing of it was taken; empty: it is in
    delivered_on INTEGER NOT NULL,                  -- local day of modified_at, not after the look itself
    PRIMARY KEY (source_id, path)
) STRICT, WITHOUT ROWID;

-- Mappings that were used, by the headings of the file: the next file of that shape is read the same way.
CREATE TABLE remembered_mapping (
    fingerprint BLOB PRIMARY KEY NOT NULL,
    settings    TEXT NOT NULL,
    used_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Days that the user says are not known: for everything, or for what one source covers.
CREATE TABLE gap (
    id         INTEGER PRIMARY KEY,
    source_id  INTEGER REFERENCES source (id) ON DELETE CASCADE,
    first_day  INTEGER NOT NULL,
    last_day   INTEGER NOT NULL CHECK (last_day >= first_day),
    note       TEXT NOT NULL DEFAULT '',
    author     TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;
