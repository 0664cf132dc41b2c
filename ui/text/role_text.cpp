// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/domain_text.h"
#include "ui/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

QString roleText(const QString &role)
{
    const QHash<QString, QString> words{
        {u"hc_provider"_s, Tr::tr("Nurse or midwife, health centre")},
        {u"hc_chief"_s, Tr::tr("Chief of the health centre")},
        {u"hosp_clinician"_s, Tr::tr("Clinician, hospital")},
        {u"ossu_focal"_s, Tr::tr("Focal person, one-stop unit")},
        {u"counsellor"_s, Tr::tr("Counsellor")},
        {u"fx_member"_s, Tr::tr("Member of the forensic committee")},
        {u"fx_chair"_s, Tr::tr("Chair of the forensic committee")},
        {u"evidence_custodian"_s, Tr::tr("Evidence custodian")},
        {u"pharmacist"_s, Tr::tr("Pharmacist")},
        {u"hosp_manager"_s, Tr::tr("Director of the hospital")},
        {u"fac_data"_s, Tr::tr("Records officer")},
        {u"phd_gbv"_s, Tr::tr("Focal person, provincial health department")},
        {u"pdowa_sec"_s, Tr::tr("Secretariat, provincial women's affairs")},
        {u"nat_moh"_s, Tr::tr("Ministry of Health")},
        {u"nat_mowa"_s, Tr::tr("Ministry of Women's Affairs")},
        {u"hl_operator"_s, Tr::tr("Helpline")},
        {u"hl_super"_s, Tr::tr("Supervisor of the helpline")},
        {u"supervisor"_s, Tr::tr("Case supervisor")},
        {u"device_admin"_s, Tr::tr("Device administrator")},
        {u"auditor"_s, Tr::tr("Auditor")},
    };
    return words.value(role, role);
}

} // namespace ui
