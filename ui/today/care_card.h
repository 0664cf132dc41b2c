// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "domain/clinical_clock.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace ui {

class Badge;
class IconLabel;
class Label;
class WindowBar;

/// One window of time as a card: whose by code, what, how long still, and until when to leave.
/// It is a button as a whole, and leads to the case.
class CareCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CareCard(QWidget *parent = nullptr);

    /// @p head: the code of the case; empty on a page of that case.
    void show(const domain::ClockCard &card, const QString &head, const QDateTime &now,
        Language language);
    /// A card that nothing calls for.
    void showQuiet(const QString &what, const QString &why);
    void showDoses(const QString &doses); ///< After what to do; after show().
    /// Adds what to do, for where there is room.
    void setWithAdvice() { m_isWithAdvice = true; }

    /// What stands on it, for whoever asks.
    QString time() const;
    QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayout();
    void showHead(const QString &head, const QString &what);
    void speak();

    Tone m_tone = Tone::Neutral;
    bool m_isWithAdvice = false;
    Label *m_head;
    Badge *m_badge;
    Label *m_what;
    Label *m_time;
    WindowBar *m_bar;
    IconLabel *m_hintIcon;
    Label *m_hint;
    Label *m_advice;
};

} // namespace ui
