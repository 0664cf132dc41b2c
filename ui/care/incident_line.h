// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clinical_clock.h"

#include <QWidget>

#include <array>

namespace ui {

class Button;
class Label;

/// What the clocks count from: it could have happened from, to; it is now.
class IncidentLine final : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentLine(QWidget *parent = nullptr);

    void show(const domain::ClockAnchor &incident, qsizetype earlier, const QDateTime &now);

Q_SIGNALS:
    void changeWanted();

private:
    std::array<Label *, 3> m_headings{};
    std::array<Label *, 3> m_moments{};
    Label *m_earlier;
};

} // namespace ui
