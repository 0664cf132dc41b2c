// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/drawing_out.h"

#include "casework/extraction.h"
#include "casework/record_reading.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// The decisions of every conversation, one after the other: mending an older one does not undo
/// what was decided later, and a yes that was written by mistake goes with the mistake.
Result<domain::Consent> consentOf(Desk &desk, Id<domain::Case> id)
{
    domain::Consent decided;
    for (const domain::Record &record : TRY(desk.records.ofCase(id))) {
        if (record.formId != u"consent"_s)
            continue;
        const auto form = TRY(formOf(desk, record.formId, record.formVersion));
        decided = domain::after(decided, consentFrom(TRY(readAnswers(*form, record.answers))));
    }
    return decided;
}

} // namespace

Result<> drawOut(
    Desk &desk, domain::Case c, const domain::Record &record, const forms::Answers &answers)
{
    if (record.formId == u"consent"_s) {
        c.consent = TRY(consentOf(desk, c.id));
    } else if (record.formId == u"intake"_s
        && TRY(desk.records.newest(c.id, record.formId)).id == record.id) {
        c = withIntake(std::move(c), answers);
        TRY(desk.cases.saveSearchKeys(c.id, namesOf(answers), otherWordsOf(answers)));
    } else {
        return {};
    }
    return desk.cases.save(c);
}

} // namespace casework
