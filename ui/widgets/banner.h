// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace ui {

class Button;
class Card;
class IconLabel;
class Label;

/// At the top of a page's body: what happened, what it means for the work, and one step. Hidden
/// until there is something to say; stays until it is dealt with.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Urgent for a refusal, Check for what needs a look, Good for what was done, Information.
    void say(Tone tone, const QString &title, const QString &body = {});
    /// The sentence of ui/text for @p code; it follows the language.
    void tellError(ErrorCode code);
    void clear();

    /// One button at the right, made by the page.
    void setAction(Button *button);
    QString title() const;
    QString body() const;

private:
    Card *m_card;
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_body;
    std::optional<ErrorCode> m_error;
};

/// The icon that goes with a tone.
Icon iconOf(Tone tone);

} // namespace ui
