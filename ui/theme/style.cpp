// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_parts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int scrollExtent = 12;

int comboArrowWidth()
{
    return withText(20) + 14;
}

int fieldHeight(const QStyleOption *option)
{
    return (option ? option->fontMetrics.height() : 0) + spacing::fieldHeadroom;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

Style::Style(Tokens tokens)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(std::move(tokens))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A field's own minimum is lower than its size hint: a tight layout would press it until the
    // subscripts of Khmer are cut off.
    const bool inAnother = qobject_cast<QComboBox *>(widget->parentWidget())
        || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
    if (!inAnother
        && (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget)))
        widget->setMinimumHeight(widget->fontMetrics().height() + spacing::fieldHeadroom);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return withText(26);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return withText(20);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : 2;
    case PM_FocusFrameHMargin:
        return 9;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 12;
    case PM_HeaderDefaultSectionSizeVertical:
        return QFontMetrics(font()).height() + 15;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_tokens.line.rgb());
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::buttonSize(*button, widget);
        break;
    case CT_HeaderSection: {
        const QFontMetrics bold(font(TextSize::Base, Weight::Bold));
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int airAndArrow = 28 + withText(16);
        return {header ? bold.horizontalAdvance(header->text) + airAndArrow : size.width(),
            bold.height() + spacing::fieldHeadroom};
    }
    case CT_LineEdit:
    case CT_ItemViewItem:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), fieldHeight(option)));
        break;
    case CT_ComboBox:
        return {size.width() + comboArrowWidth() - 18, fieldHeight(option)};
    case CT_RadioButton:
    case CT_CheckBox:
        size.setHeight(std::max(size.height(), fieldHeight(option) - 6));
        break;
    default:
        break;
    }
    return size;
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(9, 0, -9, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -comboArrowWidth(), -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - comboArrowWidth() + 2, option->rect.top(),
            comboArrowWidth() - 2, option->rect.height()};
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSlider:
            return parts::scrollSlider(*slider);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            parts::field(*painter, *option, widget, m_tokens);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_IndicatorHeaderArrow:
        return; // drawn with the panel, or where the focus is
    case PE_Frame:
        if (isTextArea(widget))
            return parts::field(*painter, *option, widget, m_tokens);
        break;
    case PE_IndicatorCheckBox:
        return parts::checkMark(*painter, *option, m_tokens);
    case PE_IndicatorRadioButton:
        return parts::radioMark(*painter, *option, m_tokens);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::itemBackground(*painter, *item, m_tokens);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::button(*painter, *button, widget, m_tokens);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return parts::headerSection(*painter, option->rect, m_tokens);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return parts::headerLabel(*painter, *header, m_tokens);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect text = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            return parts::comboLabel(*painter, *combo, text, m_tokens);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return parts::progressBar(*painter, *bar, m_tokens);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        parts::field(*painter, *option, widget, m_tokens);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return parts::comboArrow(*painter, *option, arrow, m_tokens);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return parts::scrollBar(*painter, *slider, m_tokens);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

const Tokens &tokens(const QWidget *widget)
{
    static const Tokens light = lightTokens();
    const auto *style = qobject_cast<const Style *>(widget ? widget->style() : qApp->style());
    return style ? style->tokens() : light;
}

void applyTheme(QApplication &application, const Tokens &tokens, double textScale)
{
    // The desktop's own dialogs speak the language of the desktop.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    application.setFont(baseFont(textScale));
    application.setPalette(palette(tokens));
    application.setStyle(new Style(tokens)); // the application owns its style
}

} // namespace ui
