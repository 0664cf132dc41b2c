// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/clock_panel.h"

#include "ui/care/incident_line.h"
#include "ui/text/dose_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/retranslate.h"

#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ClockCard;
using domain::ClockState;

namespace ui {

namespace {

constexpr int narrowPanel = 640; // px: below it the bars go

bool isOneLine(ClockState state)
{
    return state == ClockState::Given || state == ClockState::Refused
        || state == ClockState::NotOpenYet;
}

/// What to do is written out where it cannot wait, and where the time has passed.
bool needsAdvice(const ClockCard &card)
{
    return card.state == ClockState::ActNow || card.state == ClockState::MaybeStill
        || card.state == ClockState::Passed || card.state == ClockState::NotNeeded;
}

} // namespace

ClockPanel::ClockPanel(QWidget *parent)
    : TitledCard(parent)
    , m_edition(captionLabel())
    , m_incident(new IncidentLine)
    , m_rows(new QVBoxLayout)
    , m_nothing(captionLabel())
    , m_later(new Button(Variant::Quiet, Icon::Down))
    , m_laterRows(new QWidget)
    , m_dosesNote(captionLabel())
    , m_footnote(captionLabel())
{
    m_edition->setOneLine();
    addToHead(m_edition);
    m_rows->setSpacing(2);
    auto *later = new QVBoxLayout(m_laterRows);
    later->setContentsMargins(0, 0, 0, 0);
    later->setSpacing(0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_later);
    foot->addStretch(1);
    column()->addWidget(m_incident);
    column()->addLayout(m_rows);
    column()->addWidget(m_nothing);
    column()->addLayout(foot);
    column()->addWidget(m_laterRows);
    column()->addWidget(m_dosesNote);
    column()->addWidget(m_footnote);
    connect(m_incident, &IncidentLine::changeWanted, this, &ClockPanel::incidentWanted);
    connect(m_later, &Button::clicked, this, [this] {
        m_isLaterShown = !m_isLaterShown;
        setLaterWords();
    });
    inEveryLanguage(this, [this] {
        //: Heading: the care of a case that is still possible, and until when
        setTitle(Tr::tr("What can still be done"));
        m_nothing->setText(Tr::tr("Nothing waits for the clock now."));
        m_footnote->setText(Tr::tr("* Time limit not yet confirmed by the ministry."));
    });
}

void ClockPanel::show(casework::CareClock clock, QSet<QString> forms, Language language)
{
    m_clock = std::move(clock);
    m_forms = std::move(forms);
    m_language = language;
    fill();
}

void ClockPanel::countTo(const QDateTime &now)
{
    if (!m_clock)
        return;
    m_clock = m_clock->at(now);
    fill();
}

void ClockPanel::clear()
{
    m_clock.reset();
    ui::clear(m_rows);
    ui::clear(m_laterRows->layout());
    m_isLaterShown = false;
}

void ClockPanel::fill()
{
    const auto incident = m_clock->incident();
    m_incident->setVisible(incident.has_value());
    if (incident)
        m_incident->show(
            *incident, qsizetype(m_clock->facts.earlierExposures.size()), m_clock->now);
    //: Beside the card: which edition of the guidance, and of which year
    m_edition->setText(
        Tr::tr("Guidance %1, %2").arg(m_clock->edition, QString::number(m_clock->year)));
    m_edition->setVisible(!m_clock->edition.isEmpty());
    ui::clear(m_rows);
    auto *later = static_cast<QVBoxLayout *>(m_laterRows->layout());
    ui::clear(later);
    bool isUnconfirmed = false;
    for (const ClockCard &card : m_clock->cards) {
        using enum ClockRow::Size;
        const auto size = isOneLine(card.state) || !card.isVisible ? Line
            : needsAdvice(card)                                    ? WithAdvice
                                                                   : Row;
        if (card.isVisible && m_rows->count() > 0)
            m_rows->addWidget(new Rule);
        addRow(card.isVisible ? m_rows : later, card, size);
        isUnconfirmed = isUnconfirmed
            || (card.isRunning() && card.rule.evidence != domain::Evidence::Confirmed);
    }
    m_nothing->setVisible(m_rows->count() == 0);
    const QString doses = dosesNote(*m_clock);
    m_footnote->setVisible(isUnconfirmed && !doses.contains(u'*')); // one star, explained once
    m_dosesNote->setText(doses);
    m_dosesNote->setVisible(!doses.isEmpty());
    setLaterWords();
}

ClockRow *ClockPanel::addRow(QVBoxLayout *rows, const ClockCard &card, ClockRow::Size size)
{
    auto *row = new ClockRow(size);
    const ClockRow::Deed deed = deedOf(card);
    row->setNarrow(m_isNarrow);
    row->show(card, m_clock->now, deed, m_language);
    row->showDoses(dosesText(card, *m_clock, m_language));
    const QString form = deed == ClockRow::Deed::Refer ? u"referral"_s : card.rule.form;
    connect(row, &ClockRow::chosen, this, [this, form] { Q_EMIT formWanted(form); });
    rows->addWidget(row);
    return row;
}

/// Who agreed, or was offered what is not here, is sent to where it is.
ClockRow::Deed ClockPanel::deedOf(const ClockCard &card) const
{
    if (!card.isRunning() && card.state != ClockState::Passed)
        return ClockRow::Deed::None;
    if (card.isRunning() && card.rule.isReachable && card.deed.isOffered
        && m_forms.contains(u"referral"_s))
        return ClockRow::Deed::Refer;
    return m_forms.contains(card.rule.form) ? ClockRow::Deed::Record : ClockRow::Deed::None;
}

void ClockPanel::setLaterWords()
{
    const int count = m_laterRows->layout()->count();
    m_later->setVisible(count > 0);
    m_later->setIcon(m_isLaterShown ? Icon::Close : Icon::Down);
    //: Button: shows what is not among the first five; or hides it again
    m_later->setText(
        m_isLaterShown ? Tr::tr("Hide what is later") : Tr::tr("%n more later", nullptr, count));
    m_laterRows->setVisible(m_isLaterShown && count > 0);
}

void ClockPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < narrowPanel;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (ClockRow *row : findChildren<ClockRow *>())
        row->setNarrow(isNarrow);
}

} // namespace ui
