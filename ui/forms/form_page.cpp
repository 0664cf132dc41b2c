// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_page.h"

#include "base/clock.h"
#include "ui/forms/draft_timer.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcuts.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FormPage::FormPage(LanguageChoice &languages, FormServices services, QWidget *parent)
    : Page(parent)
    , m_languages(languages)
    , m_services(std::move(services))
    , m_header(new PageHeader)
    , m_saved(new Badge(Tone::Good, Icon::Saved))
    , m_print(new Button(Variant::Quiet, Icon::Print))
    , m_close(new Button(Variant::Secondary, Icon::Close))
    , m_banner(new Banner)
    , m_drafts(new DraftTimer(this))
{
    m_header->addAction(m_saved);
    m_header->addAction(m_print);
    m_header->addAction(m_close);
    m_print->setKey(keyText(Deed::Print));
    connect(m_print, &QPushButton::clicked, this, &FormPage::printWanted);
    m_close->setKey(u"Esc"_s);
    m_saved->hide();
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    column()->addStretch(); // so that the header stays above while there is no form
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_drafts->flush();
        Q_EMIT backWanted();
    });
    connect(m_drafts, &DraftTimer::due, this, &FormPage::save);
    connect(&languages, &LanguageChoice::changed, this, [this](Language language) {
        if (m_view)
            m_view->setLanguage(language);
        showWords();
    });
    showWords();
}

void FormPage::setPlaces(std::shared_ptr<const domain::Gazetteer> places)
{
    m_services.places = std::move(places);
}

void FormPage::setFormulary(std::shared_ptr<const domain::Formulary> formulary)
{
    m_services.formulary = std::move(formulary);
}

void FormPage::open(forms::Interview interview, const QString &caseCode, const QString &place)
{
    wipe();
    m_caseCode = caseCode;
    m_view = new FormView(std::move(interview), m_services, m_languages.current(), this);
    column()->addWidget(m_view, 1);
    connect(m_view, &FormView::changed, m_drafts, &DraftTimer::touch);
    connect(m_view, &FormView::completeAsked, this, [this] {
        m_drafts->flush();
        Q_EMIT completeRequested(m_view->interview().relevantAnswers());
    });
    showWords();
    m_view->show();
    const auto path = forms::Path::fromString(place);
    if (!path || !m_view->setFocusPath(*path))
        m_view->enter();
}

void FormPage::mainDeed()
{
    if (m_view)
        m_view->mainDeed();
}

void FormPage::save()
{
    if (m_view)
        Q_EMIT draftChanged(m_view->interview().answers(), focusPlace());
}

bool FormPage::stepBack()
{
    m_drafts->flush();
    return false;
}

void FormPage::wipe()
{
    m_drafts->flush();
    delete m_view;
    m_view = nullptr;
    m_caseCode.clear();
    m_savedAt = {};
    m_banner->clear();
    showWords();
}

QString FormPage::focusPlace() const
{
    const auto path = m_view ? m_view->focusPath() : std::nullopt;
    return path ? path->toString() : QString();
}

void FormPage::saved(const QDateTime &when)
{
    m_savedAt = when;
    m_banner->clear();
    showWords();
}

void FormPage::saveFailed(ErrorCode code)
{
    m_banner->tellError(code);
}

void FormPage::showWords()
{
    m_print->setText(Tr::tr("Print"));
    m_close->setText(Tr::tr("Close"));
    m_saved->setVisible(m_savedAt.isValid());
    if (m_savedAt.isValid())
        //: %1 the time of day
        m_saved->setText(
            Tr::tr("Saved on this computer %1").arg(inCambodia(m_savedAt).toString(u"HH:mm:ss"_s)));
    m_header->setTitle(
        m_view ? m_view->interview().form().title.in(m_languages.current()) : QString());
    m_header->setSubtitle(m_caseCode);
}

} // namespace ui
