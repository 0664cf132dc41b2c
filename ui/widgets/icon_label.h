// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace ui {

/// An icon beside words, and as large as they are. It repeats what they say, so readers pass it by.
/// The flower is a picture and keeps its size.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, int size = 20, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setTone(std::optional<Tone> tone);
    QSize sizeHint() const override { return {drawnSize(), drawnSize()}; }
    Icon icon() const { return m_icon; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int drawnSize() const;

    Icon m_icon;
    int m_size;
    std::optional<Tone> m_tone;
};

} // namespace ui
