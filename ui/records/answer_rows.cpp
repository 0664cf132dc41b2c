// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/answer_rows.h"

#include "ui/text/form_text.h"
#include "ui/text/place_text.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

AnswerWords::AnswerWords(
    const forms::Form &form, Language language, const domain::Gazetteer *places)
    : m_form(form)
    , m_language(language)
    , m_places(places)
{
}

QString AnswerWords::label(const QString &question) const
{
    const forms::Question *asked = m_form.question(question);
    return asked && !asked->label.isEmpty() ? asked->label.in(m_language) : question;
}

AnswerText AnswerWords::of(const QString &question, const forms::Answer &answer) const
{
    const forms::Question *asked = m_form.question(question);
    if (!asked)
        return {answer.text()};
    const bool isPlace = m_places && placeLevel(*asked) && !answer.noValue && !answer.isSealed();
    QString words = isPlace ? placeText(*m_places, answer.text(), m_language)
                            : answerText(m_form, *asked, answer, m_language);
    if (words.isEmpty())
        words = none();
    if (!answer.note.isEmpty())
        words += u'\n' + Tr::tr("Note: %1").arg(answer.note);
    return {words, answer.noValue || answer.isSealed() || answer.value.isNull()};
}

QString AnswerWords::kept(const QString &question, const QJsonValue &answer) const
{
    if (answer.isNull() || answer.isUndefined())
        return {};
    if (answer.toObject().contains(u"sealed"_s))
        return Tr::tr("Sealed");
    return of(question, forms::Answer::fromJson(answer)).words;
}

QString AnswerWords::none()
{
    //: In place of an answer: there was none
    return Tr::tr("Without an answer");
}

AnswerRow::AnswerRow(const QString &asked, const AnswerText &answer, QWidget *parent)
    : QWidget(parent)
    , m_asked(asked)
    , m_label(captionLabel(this))
    , m_right(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::pageMargin);
    m_label->setText(asked);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(m_label, 5);
    m_right->setSpacing(spacing::step);
    row->addLayout(m_right, 6);
    if (answer.words.isEmpty())
        return;
    auto *words = new Label;
    words->setText(answer.words);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setAccessibleName(asked + u": "_s + answer.words);
    if (answer.isReason)
        words->setTone(Tone::Neutral);
    m_right->addWidget(words);
}

QPushButton *AnswerRow::addButton(const QString &words)
{
    auto *button = new Button(Variant::Quiet);
    button->setCompact();
    button->setText(words);
    button->setAccessibleName(words + u", "_s + m_asked);
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch();
    m_right->addLayout(line);
    return button;
}

void AnswerRow::setSunken()
{
    m_isSunken = true;
    layout()->setContentsMargins(
        spacing::step * 3, spacing::step, spacing::step * 3, spacing::step);
    update();
}

void AnswerRow::paintEvent(QPaintEvent *event)
{
    if (m_isSunken) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(this).passed.soft);
        painter.drawRoundedRect(rect(), spacing::fieldRadius, spacing::fieldRadius);
    }
    QWidget::paintEvent(event);
}

} // namespace ui
