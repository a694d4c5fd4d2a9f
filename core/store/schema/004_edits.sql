-- What somebody entered or corrected by hand. It lies over the imported value, which stays as it is beneath.
-- `base` is the imported value that was seen when the edit was made: as soon as it is another, the user is asked.
CREATE TABLE edit (
    id           INTEGER PRIMARY KEY,
    entity       TEXT NOT NULL,                     -- account, seats, contract, user
    account_id   INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key          TEXT NOT NULL,                     -- JSON array of the row's key, as in import_change
    field        TEXT NOT NULL,                     -- empty: the row itself, made ('1') or taken away ('0') by hand
    value        TEXT,                              -- NULL: known to be nothing
    base         TEXT,                              -- NULL: there was nothing
    author       TEXT NOT NULL DEFAULT '',
    edited_at    TEXT NOT NULL,
    withdrawn_at TEXT                               -- the imported value counts again
) STRICT;
CREATE INDEX edit_account ON edit (account_id);
CREATE UNIQUE INDEX edit_field ON edit (entity, account_id, key, field) WHERE withdrawn_at IS NULL;

-- Dates of an account on which nothing is expected (definitions.md §2).
CREATE TABLE quiet_period (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    first_day  INTEGER NOT NULL,
    last_day   INTEGER NOT NULL CHECK (last_day >= first_day),
    note       TEXT NOT NULL DEFAULT '',
    author     TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX quiet_period_account ON quiet_period (account_id);
