// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/form_offers.h"

#include "casework/case_file.h"
#include "casework/desk.h"

#include <algorithm>

namespace casework {

std::vector<FormOffer> offersFor(const Desk &desk, const domain::Session &session,
    const domain::Case &c, const std::vector<RecordLine> &records)
{
    std::vector<FormOffer> offers;
    for (const domain::FormRule &rule : domain::formTable().rules) {
        const auto form = desk.environment.forms->find(rule.form);
        if (!form || rule.belongsTo != domain::FormRule::BelongsTo::Case
            || !mayWrite(session, rule.form)
            || (c.state == domain::CaseState::Closed && !rule.whenClosed))
            continue;
        FormOffer offer{.formId = rule.form, .title = form->form().title, .purpose = rule.purpose};
        for (const RecordLine &line : records) {
            if (line.formId != rule.form)
                continue;
            offer.complete += line.isDraft ? 0 : 1;
            offer.isBegun = offer.isBegun || (line.isDraft && line.author == session.user.name);
        }
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace casework
