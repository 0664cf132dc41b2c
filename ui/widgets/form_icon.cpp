// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_icon.h"

#include <array>
#include <utility>

namespace ui {

Icon formIcon(QStringView formId)
{
    static constexpr std::array drawings{
        std::pair{u"consent", Icon::Consent},
        std::pair{u"intake", Icon::Edit},
        std::pair{u"treat", Icon::Done},
        std::pair{u"safety", Icon::Lock},
        std::pair{u"clinexam", Icon::File},
        std::pair{u"referral", Icon::Refer},
        std::pair{u"reffb", Icon::Inbox},
        std::pair{u"mhpss", Icon::User},
        std::pair{u"caseplan", Icon::File},
        std::pair{u"followup", Icon::Today},
        std::pair{u"forensic", Icon::Search},
        std::pair{u"closure", Icon::Passed},
        std::pair{u"svc_entry", Icon::Travel},
        std::pair{u"helpline", Icon::Phone},
        std::pair{u"ivr_tally", Icon::Report},
        std::pair{u"ossu_check", Icon::Check},
        std::pair{u"clientfb", Icon::Envelope},
    };
    for (const auto &[form, icon] : drawings) {
        if (formId == QStringView(form))
            return icon;
    }
    return Icon::File;
}

} // namespace ui
