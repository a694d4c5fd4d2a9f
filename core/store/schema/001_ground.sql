-- The ground of a workspace. Days are days since 1970-01-01, months are months since 1970-01,
-- instants are UTC ISO 8601 text. One statement ends with a semicolon at the end of its line.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every import, also undone ones. `hash` is XXH3-128 over the XXH3-128 digests of the file's 4 MiB blocks.
CREATE TABLE import (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    file_name     TEXT NOT NULL,
    path          TEXT NOT NULL,
    hash          BLOB NOT NULL CHECK (length(hash) = 16),
    bytes         INTEGER NOT NULL CHECK (bytes >= 0),
    ends_line     INTEGER NOT NULL CHECK (ends_line IN (0, 1)),  -- the last byte ends a line: the file can grow
    lines         INTEGER NOT NULL DEFAULT 0,                    -- physical lines
    extends       INTEGER REFERENCES import (id),                -- the import whose file grew into this one
    encoding      TEXT NOT NULL,
    mapping       TEXT NOT NULL,                                 -- JSON: field name -> heading
    imported_at   TEXT NOT NULL,
    imported_on   INTEGER NOT NULL,                              -- local day
    rows          INTEGER NOT NULL,
    added         INTEGER NOT NULL,
    changed       INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    rejected      INTEGER NOT NULL,
    first_day     INTEGER,
    last_day      INTEGER,
    last_full_day INTEGER,                                       -- last day with usage before imported_on
    undone_at     TEXT
) STRICT;
CREATE INDEX import_hash ON import (hash);

-- Rows of usage per day and import: data gaps are found from these.
CREATE TABLE import_day (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    day       INTEGER NOT NULL,
    rows      INTEGER NOT NULL CHECK (rows > 0),
    PRIMARY KEY (import_id, day)
) STRICT, WITHOUT ROWID;

-- What an import did to a relational row: JSON before (NULL: was not there) and after. Undo reads it.
CREATE TABLE import_change (
    id        INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    entity    TEXT NOT NULL,
    key       TEXT NOT NULL,
    before    TEXT,
    after     TEXT NOT NULL
) STRICT;
CREATE INDEX import_change_import ON import_change (import_id);

-- First known values, which hold backwards; later ones are in account_change.
CREATE TABLE account (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name            TEXT NOT NULL DEFAULT '',
    parent          TEXT NOT NULL DEFAULT '',
    segment         TEXT NOT NULL DEFAULT '',
    industry        TEXT NOT NULL DEFAULT '',
    region          TEXT NOT NULL DEFAULT '',
    csm             TEXT NOT NULL DEFAULT '',
    product         TEXT NOT NULL DEFAULT '',
    plan            TEXT NOT NULL DEFAULT '',
    stage           TEXT NOT NULL DEFAULT '',
    started_on      INTEGER,
    live_on         INTEGER,
    seats_purchased INTEGER CHECK (seats_purchased >= 0),
    seats_opened    INTEGER CHECK (seats_opened >= 0),
    quota           REAL,
    modules         TEXT NOT NULL DEFAULT '',
    calendar        TEXT NOT NULL DEFAULT '',
    tags            TEXT NOT NULL DEFAULT '',
    import_id       INTEGER REFERENCES import (id)
) STRICT;

CREATE TABLE account_change (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    value      TEXT NOT NULL,
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, field, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE seats (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    date       INTEGER NOT NULL,
    purchased  INTEGER CHECK (purchased >= 0),
    opened     INTEGER CHECK (opened >= 0),
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract (
    id           INTEGER PRIMARY KEY,
    account_id   INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key          TEXT NOT NULL DEFAULT '',           -- contract_id of the file
    start        INTEGER NOT NULL,
    end          INTEGER NOT NULL CHECK (end >= start),
    signed_on    INTEGER,
    arr          REAL NOT NULL CHECK (arr >= 0),
    currency     TEXT NOT NULL DEFAULT '',
    seats        INTEGER CHECK (seats >= 0),
    quota        REAL,
    renewed_from TEXT NOT NULL DEFAULT '',
    renewed      INTEGER CHECK (renewed IN (0, 1)),
    decided_on   INTEGER,
    lost_reason  TEXT NOT NULL DEFAULT '',
    import_id    INTEGER REFERENCES import (id)
) STRICT;
CREATE UNIQUE INDEX contract_key ON contract (key) WHERE key <> '';
CREATE UNIQUE INDEX contract_start ON contract (account_id, start) WHERE key = '';
CREATE INDEX contract_account ON contract (account_id);

CREATE TABLE user (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    role       TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    email      TEXT NOT NULL DEFAULT '',
    opened_on  INTEGER,
    closed_on  INTEGER,
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    region     TEXT NOT NULL DEFAULT '',
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

-- Usage: one blob per account, month and import (format: core/usage/blob.h).
CREATE TABLE usage (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    month      INTEGER NOT NULL,
    import_id  INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    data       BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX usage_account_month ON usage (account_id, month, import_id);
CREATE INDEX usage_import ON usage (import_id);

-- What usage blobs refer to by number: pairs of event and module over the book…
CREATE TABLE usage_event (
    id     INTEGER PRIMARY KEY,
    event  TEXT NOT NULL,
    module TEXT NOT NULL,
    UNIQUE (event, module)
) STRICT;

-- …and users and units per account (format: core/usage/blob.h). Numbers are never given twice.
CREATE TABLE usage_name (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    users      BLOB NOT NULL,
    units      BLOB NOT NULL
) STRICT;

-- Derived from usage under one policy, for a quick start: may be emptied at any time.
CREATE TABLE usage_column (
    account_id  INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    fingerprint INTEGER NOT NULL,
    first_day   INTEGER NOT NULL,
    data        BLOB NOT NULL
) STRICT;

CREATE TABLE policy (
    id       INTEGER PRIMARY KEY,
    json     TEXT NOT NULL,
    author   TEXT NOT NULL DEFAULT '',
    note     TEXT NOT NULL DEFAULT '',
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE holiday (
    calendar TEXT NOT NULL,
    day      INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('holiday', 'working')),
    name     TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (calendar, day)
) STRICT, WITHOUT ROWID;
