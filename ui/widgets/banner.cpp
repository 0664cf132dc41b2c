// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

namespace ui {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Icon::Edit;
    case Tone::Accent:
        return Icon::Consent;
    case Tone::Good:
        return Icon::Done;
    case Tone::Check:
        return Icon::Warn;
    case Tone::Urgent:
        return Icon::Urgent;
    case Tone::Passed:
        return Icon::Passed;
    case Tone::Information:
        return Icon::Information;
    case Tone::Practice:
        return Icon::Help;
    }
    Q_UNREACHABLE();
}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_row(new QHBoxLayout)
    , m_icon(new IconLabel(Icon::Information, 24))
    , m_title(new Label(TextSize::Base, Weight::Bold))
    , m_body(new Label)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_body);
    auto *top = new QVBoxLayout;
    top->addSpacing(2);
    top->addWidget(m_icon);
    top->addStretch();
    m_row->addLayout(top);
    m_row->addLayout(words, 1);
    m_card->column()->setContentsMargins(18, 8, 12, 10);
    m_card->column()->addLayout(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    inEveryLanguage(this, [this] {
        if (m_error)
            tellError(*m_error);
    });
}

void Banner::say(Tone tone, const QString &title, const QString &body)
{
    m_error.reset();
    m_card->setTone(tone);
    m_icon->setIcon(iconOf(tone));
    m_icon->setTone(tone);
    m_title->setTone(tone);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    show();
}

void Banner::tellError(ErrorCode code)
{
    // The first sentence says what happened and stands out; the rest says what it means.
    const QString all = ui::text(code);
    const bool khmer = all.contains(QChar(0x17D4));
    const qsizetype end = khmer ? all.indexOf(QChar(0x17D4)) : all.indexOf(u". ");
    const qsizetype cut = end < 0 ? all.size() : end + 1;
    const Tone tone = code == ErrorCode::Interrupted ? Tone::Information : Tone::Urgent;
    say(tone, all.left(cut).trimmed(), all.mid(cut).trimmed());
    m_error = code;
}

void Banner::clear()
{
    m_error.reset();
    hide();
}

void Banner::setAction(Button *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::body() const
{
    return m_body->text();
}

} // namespace ui
