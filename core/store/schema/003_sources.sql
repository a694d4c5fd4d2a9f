-- A file or a folder's files with the way they are read, so that new ones come in by themselves.
CREATE TABLE source (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL CHECK (name <> ''),
    folder        TEXT NOT NULL,                    -- absolute
    pattern       TEXT NOT NULL,                    -- a file name, with * and ? for any characters
    settings      TEXT NOT NULL,                    -- JSON (core/intake/import_settings.h)
    interval_days INTEGER CHECK (interval_days > 0),  -- NULL: the usual one, as observed
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at    TEXT NOT NULL,
    checked_at    TEXT,                             -- last look for new files
    problem       TEXT NOT NULL DEFAULT '',         -- JSON of why the last look failed; empty: it did not
    removed_at    TEXT
) STRICT;
CREATE UNIQUE INDEX source_name ON source (name) WHERE removed_at IS NULL;

-- NULL: imported by hand.
ALTER TABLE import ADD COLUMN source_id INTEGER REFERENCES source (id);
ALTER TABLE import ADD COLUMN settings TEXT NOT NULL DEFAULT '';  -- JSON: the choices that the file was read with
-- A file that was looked at and left out (full of faults, in already): not read again until it changes.
CREATE TABLE source_file (
    source_id   INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    path        TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,                   -- milliseconds since 1970
    hash        BLOB,
    problem     TEXT NOT NULL DEFAULT '',
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
