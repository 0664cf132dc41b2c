// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QLabel>

#include <optional>

namespace ui {

/// Plain text that wraps, Khmer at its word breaks.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(
        TextSize size = TextSize::Base, Weight weight = Weight::Regular, QWidget *parent = nullptr);

    /// Hides QLabel's: shows @p text with breaks for Khmer, and keeps it as it was for readers.
    void setText(const QString &text);
    QString text() const { return m_text; }

    /// Neutral is the second ink, for hints and captions. Without a tone it is the first.
    void setTone(std::optional<Tone> tone);
    void setWeight(Weight weight);

    /// One line that is never wrapped or cut: the layout gives it its width.
    void setOneLine();
    /// Pixels the text takes on one line, without margins.
    int lineWidth() const;

    /// Remembered: a long form asks each of its hundreds of labels several times for one answer,
    /// and Khmer is slow to shape.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void forgetSizes();

    TextSize m_size;
    Weight m_weight;
    std::optional<Tone> m_tone;
    QString m_text;
    mutable QHash<int, int> m_heights; ///< By width.
    mutable std::optional<int> m_lineWidth;
};

/// A label in the second ink.
Label *captionLabel(QWidget *parent = nullptr);

} // namespace ui
