// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/care_card.h"

#include "ui/care/clock_look.h"
#include "ui/care/window_bar.h"
#include "ui/text/clock_text.h"
#include "ui/text/today_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int toneEdge = 5;

} // namespace

CareCard::CareCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_head(captionLabel())
    , m_badge(new Badge(Tone::Neutral, Icon::Waiting))
    , m_what(new Label(TextSize::Base, Weight::Bold))
    , m_time(new Label(TextSize::Section, Weight::Bold))
    , m_bar(new WindowBar)
    , m_hintIcon(new IconLabel(Icon::Travel))
    , m_hint(new Label)
    , m_advice(captionLabel())
{
    createLayout();
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CareCard::createLayout()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_head, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    auto *icons = new QVBoxLayout;
    icons->addSpacing(3);
    icons->addWidget(m_hintIcon);
    icons->addStretch(1);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addLayout(icons);
    hint->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 16, 14);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_what);
    column->addWidget(m_time);
    column->addWidget(m_bar);
    column->addLayout(hint);
    column->addWidget(m_advice);
    column->addStretch(1);
}

void CareCard::show(
    const domain::ClockCard &card, const QString &head, const QDateTime &now, Language language)
{
    const ClockLook look = lookOf(card.state);
    const QString title = card.rule.title.in(language);
    m_tone = look.tone;
    m_badge->setState(look.tone, look.icon);
    m_badge->setText(badgeText(card.state));
    m_badge->show();
    showHead(head, title);
    m_time->setText(timeText(card, now));
    m_time->setTone(look.tone);
    m_time->show();
    m_bar->show(card, now, look.tone);
    m_bar->setVisible(card.isRunning() && card.lastChance);
    const QString hint = hintText(card, now);
    m_hintIcon->setIcon(card.leaveBefore ? Icon::Travel : Icon::Information);
    m_hintIcon->setVisible(!hint.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_advice->setText(card.advice().in(language));
    m_advice->setVisible(m_isWithAdvice);
    speak();
    update();
}

void CareCard::showDoses(const QString &doses)
{
    if (doses.isEmpty())
        return;
    m_advice->setText(m_advice->text() + u'\n' + doses);
    speak();
}

void CareCard::showQuiet(const QString &what, const QString &why)
{
    m_tone = Tone::Passed;
    showHead({}, what);
    m_badge->hide();
    m_time->hide();
    m_bar->hide();
    m_hintIcon->hide();
    m_hint->hide();
    m_advice->setText(why);
    m_advice->show();
    speak();
    update();
}

void CareCard::showHead(const QString &head, const QString &what)
{
    // Without a code the subject itself stands at the top, beside the badge.
    const bool hasCode = !head.isEmpty();
    m_head->setText(hasCode ? head : what);
    m_head->setWeight(hasCode ? Weight::Regular : Weight::Bold);
    m_head->setTone(hasCode ? std::optional(Tone::Neutral) : std::nullopt);
    m_what->setText(hasCode ? what : QString());
    m_what->setVisible(hasCode);
}

QString CareCard::time() const
{
    return m_time->text();
}

QString CareCard::hint() const
{
    return m_hint->text();
}

void CareCard::speak()
{
    QStringList said{m_head->text(), m_what->text()};
    if (!m_badge->isHidden())
        said += {m_badge->text(), m_time->text(), m_hint->text()};
    if (!m_advice->isHidden())
        said += m_advice->text();
    said.removeAll(QString());
    setAccessibleName(said.join(u". "_s));
}

void CareCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const double half = t.edge / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), spacing::cardRadius,
        spacing::cardRadius);
    painter.fillPath(corners, isDown() ? t.sunken : t.card);
    painter.save();
    painter.setClipPath(corners);
    painter.fillRect(QRect(0, 0, toneEdge, height()), t.tone(m_tone).ink);
    painter.restore();
    painter.setPen(QPen(t.highContrast ? t.border : t.line, t.edge));
    painter.drawPath(corners);
    if (!hasFocus())
        return;
    const double inset = t.focusEdge / 2;
    painter.setPen(QPen(t.focus, t.focusEdge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
        spacing::cardRadius, spacing::cardRadius);
}

} // namespace ui
