// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances in px, on a grid of four.
namespace ui::spacing {

inline constexpr int step = 4;
inline constexpr int pageMargin = 24;
inline constexpr int pageMarginNarrow = 16; ///< Where the window is under narrowWindow wide.
inline constexpr int narrowWindow = 1200;
inline constexpr int betweenCards = 14;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 10;
inline constexpr int fieldRadius = 6;
inline constexpr int labelToField = 3;
inline constexpr int betweenQuestions = 18;
inline constexpr int iconToText = 8;
inline constexpr int betweenButtons = 10;
inline constexpr int railWidth = 104;
inline constexpr int topBarHeight = 50;
inline constexpr int practiceFrame = 4;
inline constexpr int formColumn = 900;
inline constexpr int helpColumn = 230;
inline constexpr int sectionList = 270;
inline constexpr int sectionListNarrow = 236;
inline constexpr int sideColumn = 372;
inline constexpr int sideColumnNarrow = 290;
/// What a control is taller than the line of text in it.
inline constexpr int fieldHeadroom = 13;
inline constexpr int smallFieldHeadroom = 9;
inline constexpr int badgeHeadroom = 3;

} // namespace ui::spacing
