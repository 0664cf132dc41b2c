-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a case is found by: keys made of names, telephones and places. Only the keys of the rules in
-- named_values 'search_key_version' are here; others are made again from the answers.
DROP TABLE search_keys;
CREATE TABLE search_entries (
    number INTEGER PRIMARY KEY REFERENCES cases (number),
    keys TEXT NOT NULL, -- syllables of the search keys with a blank between; U+E000 between names
    sounds TEXT NOT NULL -- "1" and the sound, "2" and the consonants of each name and word
) STRICT;

-- Marks count as letters, or Khmer vowels would cut a syllable into pieces. The row id is the case's
-- number. Beginnings of one and two letters have lists of their own: nearly every name has them.
CREATE VIRTUAL TABLE search_index USING fts5 (
    keys,
    sounds,
    content = 'search_entries',
    content_rowid = 'number',
    prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
-- Else what was deleted stays readable inside the index until it is merged.
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_entries_come AFTER INSERT ON search_entries
BEGIN
    INSERT INTO search_index (rowid, keys, sounds) VALUES (new.number, new.keys, new.sounds);
END;
CREATE TRIGGER search_entries_go AFTER DELETE ON search_entries
BEGIN
    INSERT INTO search_index (search_index, rowid, keys, sounds)
    VALUES ('delete', old.number, old.keys, old.sounds);
END;
CREATE TRIGGER search_entries_change AFTER UPDATE ON search_entries
BEGIN
    INSERT INTO search_index (search_index, rowid, keys, sounds)
    VALUES ('delete', old.number, old.keys, old.sounds);
    INSERT INTO search_index (rowid, keys, sounds) VALUES (new.number, new.keys, new.sounds);
END;

-- Where the case stands by its name, in the order of the Khmer dictionary: a collation key as hex.
-- Only for one's own cases; empty without a name.
ALTER TABLE cases ADD COLUMN name_order TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_by_name ON cases (owner, name_order);
