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
        std::pair{u"treat", Icon::Care},
        std::pair{u"safety", Icon::Safety},
        std::pair{u"clinexam", Icon::Exam},
        std::pair{u"referral", Icon::Refer},
        std::pair{u"reffb", Icon::Inbox},
        std::pair{u"mhpss", Icon::Support},
        std::pair{u"caseplan", Icon::Plan},
        std::pair{u"followup", Icon::FollowUp},
        std::pair{u"forensic", Icon::Forensic},
        std::pair{u"closure", Icon::Closure},
        std::pair{u"svc_entry", Icon::Directory},
        std::pair{u"helpline", Icon::Phone},
        std::pair{u"ivr_tally", Icon::Tally},
        std::pair{u"ossu_check", Icon::Checklist},
        std::pair{u"clientfb", Icon::Feedback},
    };
    for (const auto &[form, icon] : drawings) {
        if (formId == QStringView(form))
            return icon;
    }
    return Icon::File;
}

} // namespace ui
