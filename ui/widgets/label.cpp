// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/text/khmer_wrap.h"

#include <QEvent>

namespace ui {

Label::Label(TextSize size, Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(10);
    dress();
}

void Label::setText(const QString &text)
{
    m_text = text;
    forgetSizes();
    QLabel::setText(wordWrap() ? wrapKhmer(text) : text);
    setAccessibleName(text);
}

void Label::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    dress();
}

void Label::setWeight(Weight weight)
{
    m_weight = weight;
    dress();
}

void Label::setOneLine()
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setText(m_text);
}

int Label::lineWidth() const
{
    if (!m_lineWidth)
        m_lineWidth = fontMetrics().horizontalAdvance(QLabel::text());
    return *m_lineWidth;
}

int Label::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void Label::forgetSizes()
{
    m_heights.clear();
    m_lineWidth.reset();
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
        forgetSizes();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void Label::dress()
{
    setFont(ui::font(m_size, m_weight));
    const Tokens &t = tokens(this);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_tone ? t.tone(*m_tone).ink : t.ink);
    setPalette(colours);
}

Label *captionLabel(QWidget *parent)
{
    auto *label = new Label(TextSize::Base, Weight::Regular, parent);
    label->setTone(Tone::Neutral);
    return label;
}

} // namespace ui
