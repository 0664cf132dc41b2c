-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms that belong to no case: what the unit records about itself. SQLite cannot take a NOT NULL
-- away, so the three tables are made anew with what is in them.

CREATE TABLE records_anew (
    number INTEGER PRIMARY KEY, -- the order of arrival: clocks are wrong
    id TEXT NOT NULL UNIQUE,
    case_id TEXT REFERENCES cases (id), -- null: a record of the unit
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'complete')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    author TEXT NOT NULL,
    answers TEXT NOT NULL, -- canonical JSON
    day TEXT -- of a record of the unit: the day it is about, drawn out of the answers
) STRICT;
INSERT INTO records_anew SELECT number, id, case_id, form_id, form_version, state, created_at,
    changed_at, author, answers, NULL FROM records ORDER BY number;
DROP TABLE records;
ALTER TABLE records_anew RENAME TO records;
CREATE INDEX records_by_case ON records (case_id, form_id) WHERE case_id IS NOT NULL;
CREATE INDEX records_of_unit ON records (form_id, day) WHERE case_id IS NULL;

CREATE TABLE drafts_anew (
    record_id TEXT PRIMARY KEY,
    case_id TEXT, -- null: of the unit; no reference: a new case has a draft before it is one
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    focus TEXT NOT NULL,
    answers BLOB NOT NULL
) STRICT;
INSERT INTO drafts_anew SELECT record_id, case_id, form_id, form_version, author, saved_at, focus,
    answers FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_anew RENAME TO drafts;
CREATE INDEX drafts_by_case ON drafts (case_id);

-- A picture is kept without what its file told besides the picture; the hash says which file it was.
CREATE TABLE attachments_anew (
    number INTEGER PRIMARY KEY,
    case_id TEXT REFERENCES cases (id), -- null: of a record of the unit
    content INTEGER NOT NULL REFERENCES contents (number),
    media_type TEXT NOT NULL,
    original_sha256 BLOB -- of the file as it was chosen; null if that is the content itself
) STRICT;
INSERT INTO attachments_anew SELECT number, case_id, content, media_type, NULL FROM attachments;
DROP TABLE attachments;
ALTER TABLE attachments_anew RENAME TO attachments;
CREATE UNIQUE INDEX attachments_once ON attachments (ifnull(case_id, ''), content);

-- Why a case is to be closed (code list closure_reason). While the case is still open, its closure
-- waits for somebody who may approve it.
ALTER TABLE cases ADD COLUMN closure_reason TEXT NOT NULL DEFAULT '';
