-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which two things about the type of an incident somebody who may has confirmed: what the answers
-- give and what was chosen instead, "physical_assault>rape". Empty while nothing differs or nobody
-- has looked; the case is then counted as under review.
ALTER TABLE cases ADD COLUMN type_confirmed TEXT NOT NULL DEFAULT '';
