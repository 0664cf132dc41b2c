-- SPDX-License-Identifier: GPL-3.0-or-later

-- One survivor's file at this unit: what lists show and tables count, drawn out of the answers.
-- It can be drawn out again. No name stands here.
CREATE TABLE cases (
    number INTEGER PRIMARY KEY, -- the order of arrival; other tables of search point here
    id TEXT NOT NULL UNIQUE,
    case_code TEXT NOT NULL UNIQUE,
    survivor_code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    opened_at TEXT NOT NULL,
    owner TEXT NOT NULL, -- an account; no reference, since a twin register's may be unknown here
    incident_type TEXT NOT NULL,
    incident_date TEXT, -- as it was remembered: a day, a month, a year, perhaps about
    interview_date TEXT,
    sex TEXT NOT NULL, -- empty if not asked yet
    age INTEGER,
    district TEXT NOT NULL, -- empty if unknown
    consent TEXT NOT NULL, -- canonical JSON: decision by scope
    -- What a search compares with, so that nobody has to type the dashes.
    case_key TEXT NOT NULL AS (replace(case_code, '-', '')) VIRTUAL,
    survivor_key TEXT NOT NULL AS (replace(survivor_code, '-', '')) VIRTUAL
) STRICT;
-- One index for each order of the list, with and without its usual filters.
CREATE INDEX cases_by_opening ON cases (opened_at);
CREATE INDEX open_cases_by_opening ON cases (opened_at) WHERE state = 'open';
CREATE INDEX cases_by_owner ON cases (owner, opened_at);
CREATE INDEX cases_by_interview ON cases (interview_date) WHERE interview_date IS NOT NULL;
CREATE INDEX cases_by_case_key ON cases (case_key);
CREATE INDEX cases_by_survivor_key ON cases (survivor_key);

-- What a name finds a case by: keys made of the name, never the name. The row id is the case's
-- number. Marks count as letters, or Khmer vowels would cut a key into pieces.
CREATE VIRTUAL TABLE search_keys USING fts5 (
    keys,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
-- Else what was deleted stays readable inside the index until it is merged.
INSERT INTO search_keys (search_keys, rank) VALUES ('secure-delete', 1);

-- The forms of the cases, with the answers as they were given.
CREATE TABLE records (
    number INTEGER PRIMARY KEY, -- the order of arrival: clocks are wrong
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'complete')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    author TEXT NOT NULL,
    answers TEXT NOT NULL -- canonical JSON
) STRICT;
CREATE INDEX records_by_case ON records (case_id, form_id);

-- An open form as it stood at the last pause: one overwritten row, no history.
CREATE TABLE drafts (
    record_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL, -- no reference: a new case has a draft before it is one
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    focus TEXT NOT NULL,
    answers BLOB NOT NULL
) STRICT;
CREATE INDEX drafts_by_case ON drafts (case_id);

-- The three sheets of each form version that was ever used here and does not travel inside the
-- program: an old record opens in the version it was written with.
CREATE TABLE form_versions (
    form_id TEXT NOT NULL,
    version TEXT NOT NULL,
    survey BLOB NOT NULL,
    choices BLOB NOT NULL,
    settings BLOB NOT NULL,
    PRIMARY KEY (form_id, version)
) STRICT;

-- Photographs and documents, each content once however many cases have it.
CREATE TABLE contents (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- The pieces of a content, 256 KiB each but the last. They come before its row, since the hash is
-- known only after the last piece.
CREATE TABLE content_pieces (
    content INTEGER NOT NULL REFERENCES contents (number) DEFERRABLE INITIALLY DEFERRED,
    piece INTEGER NOT NULL, -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, piece)
) STRICT;

-- Which case has which content.
CREATE TABLE attachments (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    content INTEGER NOT NULL REFERENCES contents (number),
    media_type TEXT NOT NULL,
    UNIQUE (case_id, content)
) STRICT;
