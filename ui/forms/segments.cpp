// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/segments.h"

#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int besideWord = 12;
constexpr int frame = 3;

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * besideWord,
            fontMetrics().height() + spacing::fieldHeadroom - 2 * frame};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked()) {
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(face, spacing::fieldRadius - 2, spacing::fieldRadius - 2);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.card, colours.focusEdge + 1.6));
            painter.drawRoundedRect(face, spacing::fieldRadius - 2, spacing::fieldRadius - 2);
            painter.setPen(QPen(colours.focus, colours.focusEdge));
            painter.drawRoundedRect(face, spacing::fieldRadius - 2, spacing::fieldRadius - 2);
        }
        painter.setPen(isChecked() ? colours.onAccent : colours.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(int count, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(frame, frame, frame, frame);
    layout->setSpacing(1);
    for (int i = 0; i < count; ++i) {
        auto *segment = new Segment(this);
        layout->addWidget(segment);
        m_buttons.push_back(segment);
        connect(segment, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosenByHand(i); });
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChosen(-1);
}

void Segments::setWords(const QStringList &words)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(words.value(int(i)));
}

int Segments::chosen() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return int(i);
    }
    return -1;
}

void Segments::setChosen(int index)
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        QAbstractButton *button = m_buttons[size_t(i)];
        button->setAutoExclusive(false);
        button->setChecked(i == index);
        button->setFocusPolicy(i == std::max(index, 0) ? Qt::StrongFocus : Qt::ClickFocus);
        button->setAutoExclusive(true);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, colours.edge));
    painter.setBrush(colours.card);
    const double half = colours.edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), spacing::fieldRadius,
        spacing::fieldRadius);
}

} // namespace ui
