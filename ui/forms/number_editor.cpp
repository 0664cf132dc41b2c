// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_editor.h"

#include "base/text.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Fifteen digits: as many as a JSON number holds exactly.
QRegularExpression allowed(NumberEditor::Kind kind)
{
    if (kind == NumberEditor::Kind::Whole)
        return QRegularExpression(u"-?[0-9០-៩]{0,15}"_s);
    return QRegularExpression(u"-?[0-9០-៩]{0,9}([.,][0-9០-៩]{0,6})?"_s);
}

} // namespace

NumberEditor::NumberEditor(Kind kind, QWidget *parent)
    : QuestionEditor(parent)
    , m_line(new QLineEdit)
{
    m_line->setValidator(new QRegularExpressionValidator(allowed(kind), m_line));
    m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    m_line->setFixedWidth(m_line->fontMetrics().horizontalAdvance(u"0000000000"_s) + 36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    layout->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, &NumberEditor::answered);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.isDouble() ? numberText(value.toDouble()) : QString());
}

QJsonValue NumberEditor::value() const
{
    const auto number = readNumber(m_line->text());
    return number ? QJsonValue(*number) : QJsonValue();
}

QString NumberEditor::remark() const
{
    if (m_line->text().isEmpty() || !value().isNull())
        return {};
    return Tr::tr("This is not a number yet.");
}

std::vector<QWidget *> NumberEditor::tabStops() const
{
    return {m_line};
}

} // namespace ui
