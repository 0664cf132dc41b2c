// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QWidget;

namespace ui {

/// What a colour says. Never said by colour alone: a word and an icon stand beside it.
enum class Tone {
    Neutral, ///< hints, drafts
    Accent, ///< chosen, agreed
    Good, ///< in time, done, verified
    Check, ///< soon, waiting, please look
    Urgent, ///< act now, a file refused; never a person's choice
    Passed, ///< over, declined, withdrawn, read only
    Information, ///< advice, open
    Practice, ///< the practice register and nothing else
};

struct ToneColours {
    QColor ink; ///< Text, icon and edge.
    QColor soft; ///< What lies behind them.
};

/// Every colour and edge of the window. A theme is one of these.
struct Tokens {
    bool highContrast = false;
    QColor page, card, sunken;
    QColor ink, ink2, placeholder;
    QColor border; ///< The edge of anything one can use.
    QColor line; ///< Decoration only, never the sole edge of a thing.
    QColor accent, accentPressed, accentSoft, onAccent;
    QColor focus; ///< Keyboard focus and nothing else.
    QColor rail, onRail, railMark;
    QColor scroll, barGone;
    ToneColours good, check, urgent, passed, information, practice;
    double edge = 1; ///< Width of edges in px.
    double focusEdge = 2.4;

    ToneColours tone(Tone tone) const;
};

Tokens lightTokens();
Tokens highContrastTokens();

/// The tokens of the style @p widget is drawn with; light ones if that is not ours.
const Tokens &tokens(const QWidget *widget);

} // namespace ui
