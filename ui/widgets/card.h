// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QVBoxLayout>

#include <optional>

namespace ui {

/// White paper with round corners for one subject.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, int padding = spacing::cardPadding);

    QVBoxLayout *column() const { return m_column; }

    /// Soft fill and a coloured left edge: for banners and what runs out only.
    void setTone(std::optional<Tone> tone);
    /// A little darker than the card it lies on.
    void setSunken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::optional<Tone> m_tone;
    bool m_sunken = false;
};

/// A thin line between two parts of a card. Decoration only.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
