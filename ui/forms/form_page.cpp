// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_page.h"

#include "base/clock.h"
#include "ui/forms/draft_timer.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FormPage::FormPage(FormServices services, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_header(new PageHeader)
    , m_saved(new Badge(Tone::Good, Icon::Saved))
    , m_close(new Button(Variant::Secondary, Icon::Close))
    , m_banner(new Banner)
    , m_drafts(new DraftTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::betweenCards);
    m_header->addAction(m_saved);
    m_header->addAction(m_close);
    m_close->setKey(u"Esc"_s);
    m_saved->hide();
    column->addWidget(m_header);
    column->addWidget(m_banner);
    const auto leave = [this] {
        flush();
        Q_EMIT closeRequested();
    };
    connect(m_close, &QPushButton::clicked, this, leave);
    const auto bind = [this](const QKeySequence &key, auto deed) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    bind(Qt::Key_Escape, leave);
    const auto saveNow = [this] {
        if (isOpen())
            keepDraft();
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), saveNow);
    bind(QKeySequence(Qt::CTRL | Qt::Key(0x179F)), saveNow); // S on a Khmer keyboard
    connect(m_drafts, &DraftTimer::due, this, &FormPage::keepDraft);
    showWords();
}

void FormPage::open(
    forms::Interview interview, const QString &caseCode, Language language, const QString &place)
{
    close();
    m_caseCode = caseCode;
    m_language = language;
    m_view = new FormView(std::move(interview), m_services, language, this);
    layout()->addWidget(m_view);
    connect(m_view, &FormView::changed, m_drafts, &DraftTimer::touch);
    connect(m_view, &FormView::completeAsked, this, [this] {
        flush();
        Q_EMIT completeRequested(m_view->interview().relevantAnswers());
    });
    showWords();
    m_view->show();
    const auto path = forms::Path::fromString(place);
    if (!path || !m_view->setFocusPath(*path))
        m_view->enter();
}

void FormPage::close()
{
    flush();
    delete m_view;
    m_view = nullptr;
    m_savedAt = {};
    m_saved->hide();
    m_banner->clear();
}

QString FormPage::focusPlace() const
{
    const auto path = m_view ? m_view->focusPath() : std::nullopt;
    return path ? path->toString() : QString();
}

void FormPage::setLanguage(Language language)
{
    m_language = language;
    if (m_view)
        m_view->setLanguage(language);
    showWords();
}

void FormPage::flush()
{
    m_drafts->flush();
}

void FormPage::keepDraft()
{
    if (m_view)
        Q_EMIT draftChanged(m_view->interview().answers(), focusPlace());
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
    m_close->setText(Tr::tr("Close"));
    m_saved->setVisible(m_savedAt.isValid());
    if (m_savedAt.isValid())
        //: %1 the time of day
        m_saved->setText(
            Tr::tr("Saved on this computer %1").arg(inCambodia(m_savedAt).toString(u"HH:mm:ss"_s)));
    if (!m_view)
        return;
    m_header->setTitle(m_view->interview().form().title.in(m_language));
    m_header->setSubtitle(m_caseCode);
}

} // namespace ui
