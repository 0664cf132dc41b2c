-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is known, what left, what came. Never a case: a province has rows only (decisions 2).

-- Units whose card a person compared. Found by the whole public key; the key id proves nothing.
CREATE TABLE trusted_units (
    signing_key BLOB NOT NULL PRIMARY KEY, -- 32 bytes, Ed25519
    key_id BLOB NOT NULL,
    recipient BLOB NOT NULL, -- 32 bytes, X25519
    register_id TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    unit_name_en TEXT NOT NULL,
    unit_name_km TEXT NOT NULL,
    unit_kind TEXT NOT NULL CHECK (unit_kind IN ('facility', 'province')),
    is_practice INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    revoked_at TEXT,
    revoked_because TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX trusted_units_by_register ON trusted_units (register_id);

-- Bundles of ours. One destination a bundle; numbers count for each (epoch, destination).
CREATE TABLE outgoing_bundles (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    destination TEXT NOT NULL, -- register id
    destination_unit TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    manifest_hash BLOB NOT NULL,
    file_name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    written_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    counts TEXT NOT NULL, -- JSON, whole numbers only
    state_hash BLOB NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (destination, epoch, sequence)
) STRICT, WITHOUT ROWID;

-- Bundles that came and were applied, or wait for an earlier one. Refused ones are files only.
CREATE TABLE incoming_bundles (
    batch INTEGER PRIMARY KEY, -- what rows and totals name as the batch they came with
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    sender TEXT NOT NULL, -- register id
    sender_unit TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    manifest_hash BLOB NOT NULL,
    file_hash BLOB NOT NULL,
    file_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'held')),
    restored_from TEXT NOT NULL DEFAULT '', -- the epoch that was left
    received_at TEXT NOT NULL,
    applied_at TEXT,
    counts TEXT NOT NULL,
    state_hash BLOB NOT NULL,
    audit_head BLOB NOT NULL,
    receipt_written INTEGER NOT NULL DEFAULT 0,
    UNIQUE (sender, epoch, sequence)
) STRICT;

-- What one holder has of one sender; the same table at both ends, so that both can compare.
CREATE TABLE report_shelves (
    id INTEGER PRIMARY KEY,
    sender TEXT NOT NULL, -- register ids
    holder TEXT NOT NULL,
    unit_code TEXT NOT NULL, -- the sender's
    UNIQUE (sender, holder)
) STRICT;
CREATE TABLE report_rows (
    shelf INTEGER NOT NULL REFERENCES report_shelves (id),
    key_year INTEGER NOT NULL,
    row_id BLOB NOT NULL, -- 16 bytes, keyed with the sender's key of the year
    month TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    sex TEXT NOT NULL,
    age_band TEXT NOT NULL,
    district TEXT NOT NULL,
    delay_band TEXT NOT NULL,
    form_version TEXT NOT NULL,
    batch INTEGER NOT NULL, -- 0 at the sender
    PRIMARY KEY (shelf, key_year, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_rows_by_month ON report_rows (month);
CREATE TABLE report_totals (
    shelf INTEGER NOT NULL REFERENCES report_shelves (id),
    month TEXT NOT NULL,
    with_row INTEGER NOT NULL,
    without_detail INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (shelf, month)
) STRICT, WITHOUT ROWID;

-- Rows of ours that once left rolled up: they never leave more exact, not even after a withdrawal.
CREATE TABLE rolled_rows (
    row_id BLOB NOT NULL PRIMARY KEY,
    age INTEGER NOT NULL,
    district INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Messages of the bundle that is being written, when they are too many for memory. Else empty.
CREATE TABLE exchange_spool (
    number INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
