// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/incident_line.h"

#include "ui/text/clock_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QHBoxLayout>

namespace ui {

IncidentLine::IncidentLine(QWidget *parent)
    : QWidget(parent)
    , m_earlier(captionLabel())
{
    auto *card = new Card(nullptr, 12);
    card->setSunken();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (size_t i = 0; i < 3; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_headings.at(i) = captionLabel();
        m_moments.at(i) = new Label(TextSize::Base, Weight::Bold);
        column->addWidget(m_headings.at(i));
        column->addWidget(m_moments.at(i));
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    auto *change = new Button(Variant::Quiet, Icon::Edit);
    connect(change, &Button::clicked, this, &IncidentLine::changeWanted);
    row->addWidget(change, 0, Qt::AlignVCenter);
    card->column()->setSpacing(2);
    card->column()->addLayout(row);
    card->column()->addWidget(m_earlier);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    inEveryLanguage(this, [this, change] {
        m_headings[0]->setText(Tr::tr("Could have happened from"));
        //: After "Could have happened from": the latest moment
        m_headings[1]->setText(Tr::tr("until"));
        m_headings[2]->setText(Tr::tr("It is now"));
        change->setText(Tr::tr("Change"));
        change->setAccessibleName(Tr::tr("Change when it happened"));
    });
}

void IncidentLine::show(
    const domain::ClockAnchor &incident, qsizetype earlier, const QDateTime &now)
{
    m_moments[0]->setText(
        //: When something happened
        incident.earliest ? dayAndTimeText(*incident.earliest, now) : Tr::tr("not known"));
    m_moments[1]->setText(dayAndTimeText(incident.latest, now));
    m_moments[2]->setText(dayAndTimeText(now, now));
    m_earlier->setText(Tr::tr("It happened before as well (%n time(s) recorded); the clocks count "
                              "from the latest.",
        nullptr, int(earlier)));
    m_earlier->setVisible(earlier > 0);
}

} // namespace ui
