-- What somebody entered or corrected by hand. It lies over the imported value, which stays as it is beneath.
-- `base` is the imported value that was seen when the edit was made: as soon as it is another, the user is asked.
-- Append-only: what does not count any more is withdrawn. Values are text, as in core/model/edits.h.
CREATE TABLE edit (
    id           INTEGER PRIMARY KEY,
    entity       TEXT NOT NULL CHECK (entity IN ('account', 'seats', 'contract', 'user', 'quiet_period')),
    account_id   INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key          TEXT NOT NULL,                     -- JSON array of the row's key, as in import_change
    field        TEXT NOT NULL,                     -- empty: the row itself, made ('1') or taken away ('0') by hand
    value        TEXT NOT NULL,                     -- empty: known to be nothing
    base         TEXT NOT NULL,                     -- empty: there was nothing
    from_day     INTEGER,                           -- of an account's field: holds from then on; NULL: always
    author       TEXT NOT NULL,
    edited_at    TEXT NOT NULL,
    withdrawn_at TEXT                               -- the imported value counts again, or a newer edit
) STRICT;
CREATE INDEX edit_account ON edit (account_id);
CREATE UNIQUE INDEX edit_field ON edit (entity, account_id, key, field) WHERE withdrawn_at IS NULL;

-- Undo asks for the history of a row.
CREATE INDEX import_change_row ON import_change (entity, key);
