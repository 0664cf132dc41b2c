-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the register says about itself. One row.
CREATE TABLE register_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    register_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('facility', 'province')),
    unit_code TEXT NOT NULL,
    unit_name_en TEXT NOT NULL,
    unit_name_km TEXT NOT NULL,
    epoch TEXT NOT NULL, -- random; a restore starts a new one
    is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

-- Named bytes the program keeps for itself: installation keys, yearly keys, settings.
CREATE TABLE named_values (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Accounts. An account that was used is never deleted: the logs name it.
CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

-- Every change made here: one field with the value it replaced, or the first version of a record
-- whole (field is then empty). content_hash covers nonce and values, hash covers content_hash and
-- the row before; so a purge can erase nonce and values and the chain still holds.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY, -- from 1 without a gap
    made_at TEXT NOT NULL, -- a label: clocks are wrong
    made_by TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,
    nonce BLOB, -- null once purged
    before TEXT, -- canonical JSON; null once purged
    after TEXT, -- the same
    content_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX changes_by_record ON changes (record_id, record);

CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes
BEGIN
    SELECT RAISE(ABORT, 'changes are never deleted');
END;

CREATE TRIGGER changes_are_only_purged BEFORE UPDATE ON changes
WHEN new.number IS NOT old.number
    OR new.made_at IS NOT old.made_at
    OR new.made_by IS NOT old.made_by
    OR new.record IS NOT old.record
    OR new.record_id IS NOT old.record_id
    OR new.field IS NOT old.field
    OR new.content_hash IS NOT old.content_hash
    OR new.hash IS NOT old.hash
    OR new.nonce IS NOT NULL
    OR new.before IS NOT NULL
    OR new.after IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'changes are never altered');
END;

-- Who did or looked at what (FHIR AuditEvent). Codes and ids only. Subject and reason can point at
-- a person, so they are what a purge erases here.
CREATE TABLE audit_events (
    number INTEGER PRIMARY KEY, -- from 1 without a gap
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    outcome TEXT NOT NULL,
    nonce BLOB, -- null once purged
    subject TEXT, -- the same
    reason TEXT, -- the same
    content_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_events_are_kept BEFORE DELETE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'audit events are never deleted');
END;

CREATE TRIGGER audit_events_are_only_purged BEFORE UPDATE ON audit_events
WHEN new.number IS NOT old.number
    OR new.at IS NOT old.at
    OR new.user IS NOT old.user
    OR new.action IS NOT old.action
    OR new.outcome IS NOT old.outcome
    OR new.content_hash IS NOT old.content_hash
    OR new.hash IS NOT old.hash
    OR new.nonce IS NOT NULL
    OR new.subject IS NOT NULL
    OR new.reason IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'audit events are never altered');
END;
