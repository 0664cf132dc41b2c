// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

class QApplication;

namespace ui {

/// What a widget tells the style about itself, as dynamic properties.
namespace property {
inline constexpr char variant[] = "variant"; ///< Button: "primary", "quiet", "danger", "rail".
/// Button: an Icon as int. Not "icon": QAbstractButton has a property of that name.
inline constexpr char icon[] = "drawnIcon";
inline constexpr char iconAfter[] = "iconAfter"; ///< Button: the icon stands after the word.
inline constexpr char key[] = "key"; ///< Button: the key written after the word.
inline constexpr char compact[] = "compact"; ///< Button: 36 px instead of 40 px.
inline constexpr char invalid[] = "invalid"; ///< Field: a Tone as int; a 2 px edge in its ink.
} // namespace property

/// Fusion with our measures and edges. Heights come from the font, so they hold at any text size.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Tokens tokens);

    const Tokens &tokens() const { return m_tokens; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;

private:
    Tokens m_tokens;
};

/// Gives the application its font, palette and style. @p textScale is 1 to 2.
void applyTheme(QApplication &application, const Tokens &tokens, double textScale = 1);

} // namespace ui
