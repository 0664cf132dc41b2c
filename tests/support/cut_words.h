// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/painted_words.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

/// Looks for words that a person cannot read as they stand in a window: with less room than they
/// need, painted beyond their widget, ended in dots, or under other words.
class CutWords
{
public:
    explicit CutWords(const QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->size().isEmpty())
                continue;
            checkLabel(*widget);
            checkControl(*widget);
            checkPainted(*widget);
            checkView(*widget);
            checkNeighbours(*widget);
        }
    }

    const QStringList &findings() const { return m_findings; }

private:
    void find(const QWidget &widget, const QString &words, const QString &why)
    {
        m_findings.append(QStringLiteral("%1 \"%2\" %3x%4: %5")
                              .arg(QLatin1String(widget.metaObject()->className()),
                                  QString(words).remove(QChar(0x200B)).left(60))
                              .arg(widget.width())
                              .arg(widget.height())
                              .arg(why));
    }

    void checkLabel(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (!label || label->text().isEmpty())
            return;
        const int high = label->heightForWidth(label->width()), wide = label->sizeHint().width();
        if (label->wordWrap() && high > label->height() + 1)
            find(widget, label->text(), QStringLiteral("needs height %1").arg(high));
        if (!label->wordWrap() && wide > label->width() + 1)
            find(widget, label->text(), QStringLiteral("needs width %1").arg(wide));
    }

    void checkControl(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool isField = qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget);
        if ((!button && !isField) || widget.hasHeightForWidth())
            return;
        const QSize needed = widget.sizeHint();
        if (widget.height() + 1 < needed.height()
            && !qobject_cast<const QComboBox *>(widget.parentWidget()))
            find(widget, widget.accessibleName(),
                QStringLiteral("needs height %1").arg(needed.height()));
        if (button && button->width() + 1 < needed.width())
            find(widget, button->text(), QStringLiteral("needs width %1").arg(needed.width()));
    }

    /// What the paint itself says: also of cells, badges, bars and whatever draws its own words.
    void checkPainted(QWidget &widget)
    {
        const auto *field = qobject_cast<const QLineEdit *>(&widget);
        const auto *view = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
        const bool isViewport = view && view->viewport() == &widget;
        // What was typed scrolls in its field, and flowing text has lines of its own.
        const bool isFlowing = isViewport && view->inherits("QTextEdit");
        if (isFlowing || (field && !field->text().isEmpty()))
            return;
        const std::vector<PaintedWord> words = paintedWords(widget);
        // The tallest Khmer signs stand a hair above their line in every font (docs/khmer.md).
        const double hair = std::max(1.0, widget.fontMetrics().height() / 25.0);
        const QRectF room = QRectF(widget.rect()).adjusted(-1, -hair, 1, hair);
        for (size_t i = 0; i < words.size(); ++i) {
            const QString &text = words[i].text;
            const QRectF &ink = words[i].ink;
            if (isViewport && (ink.bottom() < 0 || ink.top() > room.bottom()))
                continue; // not scrolled to
            if (text.endsWith(QChar(0x2026)) && !text.endsWith(QStringLiteral(" \u2026")))
                find(widget, text, QStringLiteral("ends in dots"));
            if (ink.left() < room.left() || ink.right() > room.right())
                find(widget, text, QStringLiteral("is painted past the side"));
            if (!isViewport && (ink.top() < room.top() || ink.bottom() > room.bottom()))
                find(widget, text, QStringLiteral("is painted above or below"));
            for (size_t other = 0; other < i; ++other) {
                const QRectF both = ink.intersected(words[other].ink);
                if (both.width() > 3 && both.height() > ink.height() / 3)
                    find(widget, text,
                        QStringLiteral("is painted over \"%1\"").arg(words[other].text));
            }
        }
    }

    void checkView(const QWidget &widget)
    {
        const auto *area = qobject_cast<const QScrollArea *>(&widget);
        if (area && area->widget() && !area->horizontalScrollBar()->isVisible()
            && area->widget()->width() > area->viewport()->width() + 1)
            find(widget, {},
                QStringLiteral("what it shows is %1 wide").arg(area->widget()->width()));
    }

    /// Words and controls of one parent do not lie on each other.
    void checkNeighbours(const QWidget &widget)
    {
        if (!hasWords(widget))
            return;
        for (const QObject *child : widget.parentWidget()->children()) {
            const auto *other = qobject_cast<const QWidget *>(child);
            if (other == &widget)
                return; // each pair once
            if (!other || !other->isVisible() || !hasWords(*other))
                continue;
            const QRect both = widget.geometry().intersected(other->geometry());
            if (both.width() > 2 && both.height() > 2)
                find(widget, widget.accessibleName(),
                    QStringLiteral("lies on \"%1\"").arg(other->accessibleName()));
        }
    }

    static bool hasWords(const QWidget &widget)
    {
        return widget.inherits("ui::Badge") || qobject_cast<const QLabel *>(&widget)
            || qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QComboBox *>(&widget);
    }

    QStringList m_findings;
};

/// Every word of @p window that cannot be read whole.
inline QStringList cutWords(const QWidget &window)
{
    return CutWords(window).findings();
}
