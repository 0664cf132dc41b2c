// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_head.h"

#include "domain/age.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_state(new Badge(Tone::Information, Icon::Cases))
    , m_sharing(new Badge(Tone::Passed, Icon::Consent))
    , m_reopen(new Button(Variant::Secondary, Icon::Undo))
{
    auto *back = new Button(Variant::Secondary, Icon::Left);
    back->setKey(u"Esc"_s);
    m_header->addBadge(m_state);
    m_header->addBadge(m_sharing);
    m_header->addAction(m_reopen);
    m_header->addAction(back);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_header);
    connect(back, &Button::clicked, this, &CaseHead::backWanted);
    connect(m_reopen, &Button::clicked, this, &CaseHead::reopenWanted);
    inEveryLanguage(this, [this, back] {
        back->setText(Tr::tr("Back"));
        //: Button: opens a closed case again
        m_reopen->setText(Tr::tr("Open again"));
    });
}

void CaseHead::clear()
{
    m_state->hide();
    m_sharing->hide();
    m_reopen->hide();
    m_header->setTitle(Tr::tr("Case"));
    m_header->setSubtitle({});
}

void CaseHead::show(const casework::CaseFile &file, bool isUrgent, Language language)
{
    const domain::Case &c = file.c;
    m_header->setTitle(c.caseCode);
    QString who = sexText(c.sex);
    if (c.age)
        who += u", "_s + ageBandText(domain::ageBand(c.age));
    m_header->setSubtitle(
        //: %1 who it is ("Female, 25-34"), %2 a date, %3 a user
        Tr::tr("%1. Opened %2 by %3. Name hidden.").arg(who, momentText(c.openedAt), file.owner));
    showState(file, isUrgent, language);
    m_state->show();
    const bool shares = domain::mayShareRow(c.consent);
    m_sharing->setState(shares ? Tone::Good : Tone::Passed, shares ? Icon::Consent : Icon::Passed);
    //: Badge: whether a row without the name may go to the province
    m_sharing->setText(shares ? Tr::tr("Counted in the province") : Tr::tr("Stays here"));
    m_sharing->show();
    m_reopen->setVisible(file.mayReopen);
}

void CaseHead::showState(const casework::CaseFile &file, bool isUrgent, Language language)
{
    const QString because = file.closureReason.in(language);
    if (file.c.state == domain::CaseState::Closed) {
        m_state->setState(Tone::Passed, Icon::Closure);
        //: Badge: why a case was closed
        m_state->setText(
            because.isEmpty() ? text(file.c.state) : Tr::tr("Closed: %1").arg(because));
    } else if (isUrgent) {
        m_state->setState(Tone::Urgent, Icon::Urgent);
        m_state->setText(Tr::tr("Act now"));
    } else if (!because.isEmpty()) {
        m_state->setState(Tone::Check, Icon::Waiting);
        //: Badge: a case is to be closed, and somebody has to approve it
        m_state->setText(Tr::tr("Closing waits"));
    } else {
        m_state->setState(Tone::Information, Icon::Cases);
        m_state->setText(text(file.c.state));
    }
}

} // namespace ui
