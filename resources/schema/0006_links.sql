-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people found out about two cases: never a merge, each keeps its code and its forms. A link
-- that was taken back stays, with who did it and why.
CREATE TABLE case_links (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    one TEXT NOT NULL REFERENCES cases (id), -- the smaller id of the two
    other TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('same_person', 'same_incident', 'someone_else')),
    reason TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT,
    undone_because TEXT,
    CHECK (one < other),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CHECK ((undone_at IS NULL) = (undone_because IS NULL))
) STRICT;
CREATE INDEX case_links_by_other ON case_links (other);
-- One of each kind holds between two cases.
CREATE UNIQUE INDEX case_links_that_hold ON case_links (one, other, kind) WHERE undone_at IS NULL;
CREATE INDEX case_links_by_one ON case_links (one);

CREATE TRIGGER case_links_are_kept BEFORE DELETE ON case_links
BEGIN
    SELECT RAISE(ABORT, 'links are never deleted');
END;
