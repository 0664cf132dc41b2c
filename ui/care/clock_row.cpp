// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/clock_row.h"

#include "ui/care/clock_look.h"
#include "ui/care/window_bar.h"
#include "ui/text/clock_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconColumn = 24;
constexpr int buttonColumn = 92;

/// What a reader says of the row, and what its button is about.
QString spoken(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u". "_s);
}

} // namespace

ClockRow::ClockRow(Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_icon(new IconLabel(Icon::Waiting, iconColumn - 2))
    , m_what(new Label(TextSize::Base, Weight::Bold))
    , m_bar(new WindowBar)
    , m_time(new Label(TextSize::Base, Weight::Bold))
    , m_hint(new Label)
    , m_advice(captionLabel())
    , m_doses(new Label)
    , m_button(new Button)
{
    createRow();
    connect(m_button, &Button::clicked, this, &ClockRow::chosen);
}

void ClockRow::createRow()
{
    auto *icons = new QVBoxLayout;
    icons->addSpacing(2);
    icons->addWidget(m_icon);
    icons->addStretch(1);
    auto *time = new QVBoxLayout;
    time->setSpacing(0);
    time->addWidget(m_time);
    time->addWidget(m_hint);
    auto *what = new QVBoxLayout; // beside the icon, also when the time has a second line
    what->addWidget(m_what);
    what->addStretch(1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    facts->addLayout(what, 5);
    facts->addWidget(m_bar);
    facts->addLayout(time, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(facts);
    words->addWidget(m_advice);
    words->addWidget(m_doses);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addLayout(icons);
    row->addLayout(words, 1);
    auto *end = new QVBoxLayout;
    end->addWidget(m_button);
    end->addStretch(1);
    row->addLayout(end);
    m_button->setMinimumWidth(buttonColumn);
    m_advice->setVisible(m_size == Size::WithAdvice);
    m_doses->hide();
}

void ClockRow::show(
    const domain::ClockCard &card, const QDateTime &now, Deed deed, Language language)
{
    const ClockLook look = lookOf(card.state);
    QString what = card.rule.title.in(language);
    if (!card.subject.isEmpty())
        what += u", "_s + card.subject;
    const QString unconfirmed = text(card.rule.evidence);
    const QString time = timeText(card, now);
    const QString hint = m_size == Size::Line ? QString() : hintText(card, now);
    m_icon->setIcon(look.icon);
    m_icon->setTone(look.tone);
    m_what->setText(what);
    // The star is explained once at the foot of the panel.
    m_time->setText(unconfirmed.isEmpty() || !card.isRunning() ? time : time + u" *"_s);
    m_time->setTone(look.tone);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_advice->setText(card.advice().in(language));
    m_hasBar = m_size != Size::Line && card.isRunning() && card.lastChance;
    m_bar->show(card, now, look.tone);
    m_bar->setVisible(m_hasBar && !m_isNarrow);
    //: Buttons of a card: write down what was done; or send the person where it can be done
    m_button->setText(deed == Deed::Refer ? Tr::tr("Refer") : Tr::tr("Record"));
    m_button->setVisible(deed != Deed::None);
    m_button->setAccessibleName(spoken({m_button->text(), what, time, hint}));
    setAccessibleName(spoken({what, time, hint, unconfirmed,
        m_size == Size::WithAdvice ? m_advice->text() : QString()}));
}

void ClockRow::showDoses(const QString &doses)
{
    const bool isShown = m_size != Size::Line && !doses.isEmpty();
    m_doses->setText(isShown ? doses : QString());
    m_doses->setVisible(isShown);
    if (isShown)
        setAccessibleName(spoken({accessibleName(), doses}));
}

void ClockRow::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_bar->setVisible(m_hasBar && !m_isNarrow);
}

} // namespace ui
