// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/help_column.h"

#include "ui/text/form_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Blue paper without an edge: it advises, it asks nothing.
class Paper final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            colours.highContrast ? QPen(colours.information.ink, colours.edge) : QPen(Qt::NoPen));
        painter.setBrush(colours.information.soft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius,
            spacing::cardRadius);
    }
};

QHBoxLayout *titleLine(Icon icon, Label *words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::iconToText);
    auto *picture = new IconLabel(icon, 20);
    picture->setTone(Tone::Information);
    words->setTone(Tone::Information);
    line->addWidget(picture);
    line->addWidget(words, 1);
    return line;
}

} // namespace

HelpColumn::HelpColumn(QWidget *parent)
    : QWidget(parent)
    , m_paper(new Paper)
    , m_privacyTitle(new Label(TextSize::Base, Weight::Bold))
    , m_privacy(new Label)
    , m_evidence(new Label)
    , m_note(new Button(Variant::Quiet, Icon::Edit))
    , m_keys(captionLabel())
{
    setFixedWidth(spacing::helpColumn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_paper);
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(16, 14, 14, 14);
    column->setSpacing(6);

    column->addLayout(titleLine(Icon::Consent, m_privacyTitle));
    column->addWidget(m_privacy);
    column->addSpacing(8);
    column->addWidget(m_evidence);
    m_note->setCompact();
    m_note->setKey(u"Ctrl+4"_s);
    m_note->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_note, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_keys);
    connect(m_note, &QPushButton::clicked, this, &HelpColumn::noteAsked);
    retranslate();
}

void HelpColumn::retranslate()
{
    m_evidence->setText(Tr::tr("This question is not yet confirmed by the ministry."));
    m_note->setText(Tr::tr("Add a note"));
    m_keys->setText(Tr::tr("Without an answer: Ctrl+1 not asked, Ctrl+2 declined, Ctrl+3 unknown. "
                           "Ctrl+0 answers after all."));
    showQuestion(m_question, m_takesNote);
}

void HelpColumn::showQuestion(const forms::Question *question, bool takesNote)
{
    m_question = question;
    m_takesNote = takesNote;
    m_paper->setVisible(question);
    m_note->setVisible(takesNote);
    m_keys->setVisible(takesNote);
    if (!question)
        return;
    m_privacyTitle->setText(text(question->privacy));
    m_privacy->setText(sentence(question->privacy));
    m_evidence->setVisible(!isConfirmedByMinistry(*question));
}

} // namespace ui
