// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace ui {

ToneColours Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {ink2, passed.soft};
    case Tone::Accent:
        return {accent, accentSoft};
    case Tone::Good:
        return good;
    case Tone::Check:
        return check;
    case Tone::Urgent:
        return urgent;
    case Tone::Passed:
        return passed;
    case Tone::Information:
        return information;
    case Tone::Practice:
        return practice;
    }
    Q_UNREACHABLE();
}

Tokens lightTokens()
{
    Tokens t;
    t.page = QColor(0xF5F4F0);
    t.card = QColor(0xFFFFFF);
    t.sunken = QColor(0xFAF9F6);
    t.ink = QColor(0x1C2629);
    t.ink2 = QColor(0x4D585C);
    t.placeholder = QColor(0x667277);
    t.border = QColor(0x7A858A);
    t.line = QColor(0xDDDAD2);
    t.accent = QColor(0x1F5D64);
    t.accentPressed = QColor(0x174A50);
    t.accentSoft = QColor(0xE2EEEE);
    t.onAccent = QColor(0xFFFFFF);
    t.focus = QColor(0x1746A2);
    t.rail = QColor(0x1D4348);
    t.onRail = QColor(0xFFFFFF);
    t.railMark = QColor(0xF2CF6B);
    t.scroll = QColor(0x8A9497);
    t.barGone = QColor(0xE7E5DF);
    t.good = {QColor(0x0D7746), QColor(0xE3F1E9)};
    t.check = {QColor(0x8F5A00), QColor(0xFDF0D2)};
    t.urgent = {QColor(0x8B1818), QColor(0xFBE8E6)};
    t.passed = {QColor(0x535E63), QColor(0xECEDEB)};
    t.information = {QColor(0x1D4F91), QColor(0xE6EEF8)};
    t.practice = {QColor(0x6D3B9E), QColor(0xF1E9F8)};
    return t;
}

Tokens highContrastTokens()
{
    const QColor white(Qt::white), black(Qt::black);
    Tokens t;
    t.highContrast = true;
    t.page = t.card = t.sunken = t.onAccent = t.onRail = t.barGone = white;
    t.ink = t.ink2 = t.border = t.line = t.accentPressed = t.rail = t.scroll = black;
    t.placeholder = QColor(0x3A3A3A);
    t.accent = QColor(0x00363D);
    t.accentSoft = t.railMark = QColor(0xFFF3B0);
    t.focus = QColor(0x0033CC);
    t.good = {QColor(0x00452A), white};
    t.check = {QColor(0x573200), white};
    t.urgent = {QColor(0x7A0008), white};
    t.passed = {QColor(0x2B2B2B), white};
    t.information = {QColor(0x002B6B), white};
    t.practice = {QColor(0x46117A), white};
    t.edge = 2;
    t.focusEdge = 3;
    return t;
}

} // namespace ui
