// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "domain/clinical_clock.h"

#include <QWidget>

namespace ui {

class Button;
class IconLabel;
class Label;
class WindowBar;

/// One card of the clinical clock: icon, what, bar, time left in words, leave before, one button.
/// What is done, declined or not open yet is one line.
class ClockRow final : public QWidget
{
    Q_OBJECT

public:
    /// How much stands there: the advice under the row, or one line alone.
    enum class Size { WithAdvice, Row, Line };
    enum class Deed { None, Record, Refer };

    ClockRow(Size size, QWidget *parent = nullptr);

    void show(const domain::ClockCard &card, const QDateTime &now, Deed deed, Language language);
    void showDoses(const QString &doses); ///< Under the advice; after show().
    void setNarrow(bool isNarrow); ///< Without the bar.
    Button *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

private:
    void createRow();

    Size m_size;
    bool m_hasBar = false;
    bool m_isNarrow = false;
    IconLabel *m_icon;
    Label *m_what;
    WindowBar *m_bar;
    Label *m_time;
    Label *m_hint;
    Label *m_advice;
    Label *m_doses;
    Button *m_button;
};

} // namespace ui
