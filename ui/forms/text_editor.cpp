// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editor.h"

#include "base/khmer_normal.h"
#include "base/phone_number.h"
#include "base/text.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"
#include "ui/widgets/script_remarks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

QJsonValue textOrNull(const QString &typed, TextKind kind)
{
    const QString clean = storedForm(typed, kind);
    return clean.isEmpty() ? QJsonValue() : QJsonValue(clean);
}

QHBoxLayout *bareLayout(QWidget *of)
{
    auto *layout = new QHBoxLayout(of);
    layout->setContentsMargins({});
    return layout;
}

} // namespace

TextEditor::TextEditor(Kind kind, QWidget *parent)
    : QuestionEditor(parent)
    , m_kind(kind)
    , m_line(new QLineEdit)
{
    bareLayout(this)->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::answered);
    if (kind == Kind::Masked) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->installEventFilter(this);
    }
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_line->setEchoMode(QLineEdit::Normal);
    if (event->type() == QEvent::FocusOut)
        m_line->setEchoMode(QLineEdit::Password);
    return QuestionEditor::eventFilter(watched, event);
}

void TextEditor::setValue(const QJsonValue &value)
{
    m_line->setText(m_kind == Kind::Phone ? phoneText(value.toString()) : value.toString());
}

QJsonValue TextEditor::value() const
{
    if (m_kind != Kind::Phone)
        return textOrNull(m_line->text(), TextKind::Name);
    if (const auto phone = PhoneNumber::fromString(m_line->text()))
        return phone->international();
    return textOrNull(withLatinDigits(m_line->text()), TextKind::Name);
}

QString TextEditor::remark() const
{
    if (hasStrayCoeng(m_line->text()))
        return strayCoengText();
    if (m_kind == Kind::Code && hasKhmer(withLatinDigits(m_line->text())))
        return khmerLettersText();
    constexpr qsizetype shortest = 5; // 117 and its like are numbers, too
    if (m_kind != Kind::Phone || value().toString().size() < shortest)
        return {};
    const auto phone = PhoneNumber::fromString(m_line->text());
    if (phone && phone->isKnown)
        return {};
    return Tr::tr("This does not look like a number of this country. It is kept as typed.");
}

std::vector<QWidget *> TextEditor::tabStops() const
{
    return {m_line};
}

LongTextEditor::LongTextEditor(QWidget *parent)
    : QuestionEditor(parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    bareLayout(this)->addWidget(m_text);
    grow();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT answered();
    });
}

void LongTextEditor::grow()
{
    constexpr int fewest = 3;
    constexpr int most = 7;
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int around = 2 * m_text->frameWidth() + int(2 * m_text->document()->documentMargin());
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(std::clamp(lines, fewest, most) * line + around + 4);
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
    grow();
}

QJsonValue LongTextEditor::value() const
{
    return textOrNull(m_text->toPlainText(), TextKind::Narrative);
}

QString LongTextEditor::remark() const
{
    return hasStrayCoeng(m_text->toPlainText()) ? strayCoengText() : QString();
}

std::vector<QWidget *> LongTextEditor::tabStops() const
{
    return {m_text};
}

} // namespace ui
