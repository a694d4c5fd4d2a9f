-- What surveys, results, people and the calendar add: all relational rows, found again by their keys.

-- Surveys without response_id and respondent add up per file: their key is the file's content and the line.
CREATE TABLE survey (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL DEFAULT '',           -- response_id of the file, or made of the file
    kind       TEXT NOT NULL CHECK (kind IN ('NPS', 'CSAT', 'CES')),
    score      INTEGER NOT NULL,
    scale_max  INTEGER NOT NULL CHECK (scale_max >= score),
    day        INTEGER NOT NULL,
    respondent TEXT NOT NULL DEFAULT '',           -- user_id, not a name
    role       TEXT NOT NULL DEFAULT '',
    reason     TEXT NOT NULL DEFAULT '',
    import_id  INTEGER REFERENCES import (id)
) STRICT;
CREATE UNIQUE INDEX survey_key ON survey (key) WHERE key <> '';
CREATE UNIQUE INDEX survey_answer ON survey (account_id, respondent, kind, day) WHERE key = '' AND respondent <> '';
CREATE INDEX survey_account ON survey (account_id);
CREATE INDEX survey_import ON survey (import_id);

-- A business result that the customer expects…
CREATE TABLE outcome (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    measure    TEXT NOT NULL,
    kind       TEXT NOT NULL DEFAULT '',           -- earn_more, work_faster, cost_less or the user's own word
    unit       TEXT NOT NULL DEFAULT '',
    better     TEXT NOT NULL DEFAULT '' CHECK (better IN ('', 'higher', 'lower')),
    baseline   REAL,
    target     REAL,
    start      INTEGER,
    due        INTEGER,
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, measure)
) STRICT, WITHOUT ROWID;

-- …and what was reached of it, day by day.
CREATE TABLE outcome_actual (
    account_id INTEGER NOT NULL,
    measure    TEXT NOT NULL,
    day        INTEGER NOT NULL,
    actual     REAL NOT NULL,
    import_id  INTEGER REFERENCES import (id),
    PRIMARY KEY (account_id, measure, day),
    FOREIGN KEY (account_id, measure) REFERENCES outcome (account_id, measure) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Append-only: a correction is a new row, a conflict of two with one key keeps both.
CREATE TABLE judgement (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL DEFAULT '',           -- judgement_id of the file
    criterion  TEXT NOT NULL,
    value      TEXT NOT NULL,                      -- step of the criterion's scale, or 'unknown'
    judged_at  TEXT NOT NULL,                      -- local: the day, or day and time
    day        INTEGER NOT NULL,
    judged_by  TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '' CHECK (confidence IN ('', 'low', 'medium', 'high')),
    conflict   INTEGER NOT NULL DEFAULT 0 CHECK (conflict IN (0, 1)),  -- another row has the same key and another value
    import_id  INTEGER REFERENCES import (id)
) STRICT;
CREATE INDEX judgement_account ON judgement (account_id, criterion, day);
CREATE INDEX judgement_key ON judgement (key) WHERE key <> '';

CREATE TABLE touch (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT NOT NULL DEFAULT '',           -- touch_id of the file
    day        INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    summary    TEXT NOT NULL DEFAULT '',
    by         TEXT NOT NULL DEFAULT '',
    people     TEXT NOT NULL DEFAULT '',
    next_step  TEXT NOT NULL DEFAULT '',
    next_date  INTEGER,
    done_on    INTEGER,
    import_id  INTEGER REFERENCES import (id)
) STRICT;
CREATE UNIQUE INDEX touch_key ON touch (key) WHERE key <> '';
CREATE UNIQUE INDEX touch_day ON touch (account_id, day, kind, summary) WHERE key = '';

CREATE TABLE cost (
    month     INTEGER NOT NULL,
    csm       TEXT NOT NULL DEFAULT '',            -- empty: of the whole team
    kind      TEXT NOT NULL CHECK (kind IN ('people', 'infrastructure')),
    amount    REAL NOT NULL CHECK (amount >= 0),
    currency  TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import (id),
    PRIMARY KEY (month, csm, kind)
) STRICT, WITHOUT ROWID;

ALTER TABLE holiday ADD COLUMN import_id INTEGER REFERENCES import (id);
