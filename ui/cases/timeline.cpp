// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timeline.h"

#include "ui/text/date_text.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/retranslate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The dot of one record and the thread to the next.
class Dot final : public QWidget
{
public:
    Dot(bool isFilled, bool isLast)
        : m_isFilled(isFilled)
        , m_isLast(isLast)
    {
        setFixedWidth(18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = width() / 2.0, y = 20;
        painter.setPen(QPen(t.border, 1.4));
        if (!m_isLast)
            painter.drawLine(QPointF(x, y), QPointF(x, height()));
        painter.setPen(QPen(t.information.ink, 2));
        painter.setBrush(m_isFilled ? t.information.ink : t.card);
        painter.drawEllipse(QPointF(x, y), 5, 5);
    }

private:
    bool m_isFilled;
    bool m_isLast;
};

QWidget *row(Dot *dot, const QString &when, const QString &title, QWidget *end)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 6, 0, 6);
    words->setSpacing(0);
    auto *name = new Label(TextSize::Base, Weight::Bold);
    name->setText(title);
    auto *moment = captionLabel();
    moment->setText(when);
    words->addWidget(name);
    words->addWidget(moment);
    layout->addWidget(dot);
    layout->addLayout(words, 1);
    if (end)
        layout->addWidget(end, 0, Qt::AlignVCenter);
    return line;
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : TitledCard(parent)
    , m_add(new Button(Variant::Quiet, Icon::Plus))
    , m_rows(new QVBoxLayout)
{
    addToHead(m_add);
    m_add->setCompact();
    m_add->setKey(u"Ins"_s);
    m_add->hide();
    connect(m_add, &Button::clicked, this, &Timeline::addWanted);
    m_rows->setSpacing(0);
    column()->addLayout(m_rows);
    inEveryLanguage(this, [this] {
        //: Heading: what has been recorded on a case
        setTitle(Tr::tr("So far"));
        //: Button: begins one more form of a case
        m_add->setText(Tr::tr("Add"));
    });
}

void Timeline::setCanAdd(bool can)
{
    m_add->setVisible(can);
}

QWidget *Timeline::handOverButton(const casework::RecordLine &record, Language language)
{
    auto *give = new Button;
    give->setCompact();
    //: Button: gives the draft of a colleague to another colleague
    give->setText(Tr::tr("Hand over"));
    give->setAccessibleName(u"%1, %2"_s.arg(give->text(), record.title.in(language)));
    connect(give, &Button::clicked, this, [this, id = record.id] { Q_EMIT handOverWanted(id); });
    return give;
}

void Timeline::show(
    const std::vector<casework::RecordLine> &records, const QDateTime &openedAt, Language language)
{
    clear(m_rows);
    for (const casework::RecordLine &record : records) {
        auto *end = new QWidget;
        auto *parts = new QHBoxLayout(end);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(10);
        auto *badge = record.isDraft ? new Badge(Tone::Neutral, Icon::Edit)
                                     : new Badge(Tone::Good, Icon::Done);
        //: State of a form on a case
        badge->setText(record.isDraft ? Tr::tr("Draft") : Tr::tr("Completed"));
        auto *open = new Button;
        open->setCompact();
        //: Button: opens a form that was begun or completed
        open->setText(Tr::tr("Open it"));
        open->setAccessibleName(u"%1, %2"_s.arg(open->text(), record.title.in(language)));
        connect(open, &Button::clicked, this, [this, id = record.id] { Q_EMIT chosen(id); });
        open->setVisible(record.mayOpen);
        parts->addWidget(badge);
        parts->addWidget(open);
        if (record.mayHandOver)
            parts->addWidget(handOverButton(record, language));
        m_rows->addWidget(row(new Dot(!record.isDraft, false),
            u"%1 · %2"_s.arg(momentText(record.changedAt), record.author),
            record.title.in(language), end));
    }
    m_rows->addWidget(
        row(new Dot(false, true), momentText(openedAt), Tr::tr("The case was opened"), nullptr));
}

} // namespace ui
