// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/language.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace ui {

TopBar::TopBar(LanguageChoice &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_practice(new Badge(Tone::Practice, Icon::Help))
    , m_unit(new Label(TextSize::Base, Weight::Bold))
    , m_savedIcon(new IconLabel(Icon::Saved, 18))
    , m_saved(captionLabel())
    , m_userIcon(new IconLabel(Icon::User, 18))
    , m_user(new Label)
    , m_help(new Button(Variant::Quiet, Icon::Help))
{
    m_userIcon->setTone(Tone::Neutral);
    m_savedIcon->setTone(Tone::Good);
    for (Label *label : {m_unit, m_saved, m_user})
        label->setOneLine();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::pageMargin, 0, spacing::pageMarginNarrow, 0);
    row->setSpacing(spacing::betweenCards);
    row->addWidget(m_practice);
    row->addWidget(m_unit);
    row->addStretch(1);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addWidget(m_userIcon);
    row->addWidget(m_user);
    m_help->setCompact();
    m_help->setKey(keyText(Deed::Help));
    row->addWidget(m_help);
    row->addWidget(new LanguageSwitch(languages));
    connect(m_help, &Button::clicked, this, &TopBar::helpWanted);
    m_practice->hide();
    setSavedAt({});
    inEveryLanguage(this, [this] { setWords(); });
}

void TopBar::setPractice(bool practice)
{
    m_isPractice = practice;
    m_practice->setVisible(practice);
    fit();
    update();
}

void TopBar::setUnit(const LocalizedText &name)
{
    m_unitName = name;
    setWords();
}

void TopBar::setUser(const QString &name)
{
    m_user->setText(name);
    fit();
}

void TopBar::setSavedAt(const QString &time)
{
    m_savedAt = time;
    setWords();
}

void TopBar::setWords()
{
    //: First in the bar of a practice register; the second part is in lower case
    m_practice->setText(Tr::tr("PRACTICE  invented people"));
    m_help->setText(Tr::tr("Help"));
    m_unit->setText(m_unitName.in(m_languages.current()));
    //: %1 is a time: 14:02
    m_saved->setText(Tr::tr("Saved %1").arg(m_savedAt));
    fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit(); // the text may be larger now
}

void TopBar::fit()
{
    setFixedHeight(std::max(spacing::topBarHeight, fontMetrics().height() + 23));
    const bool wasSaved = !m_savedAt.isEmpty();
    const std::array dropped{std::array<QWidget *, 2>{m_savedIcon, m_saved},
        std::array<QWidget *, 2>{m_unit, m_unit}, std::array<QWidget *, 2>{m_userIcon, m_user}};
    for (const auto &pair : dropped)
        for (QWidget *part : pair)
            part->setVisible(wasSaved || pair[1] != m_saved);
    // What does not fit whole is left out whole, the least needed first.
    for (const auto &pair : dropped) {
        layout()->activate();
        if (layout()->sizeHint().width() <= width())
            return;
        for (QWidget *part : pair)
            part->hide();
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_isPractice ? t.practice.soft : t.card);
    const int edge = t.highContrast ? 2 : 1;
    painter.fillRect(QRect(0, height() - edge, width(), edge),
        m_isPractice         ? t.practice.ink
            : t.highContrast ? t.ink
                             : t.line);
}

} // namespace ui
