// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QScrollBar>

/// What scrolls upright within something that scrolls upright: a person at the wheel or with an
/// arrow key cannot know which of the two will move. A field of text is left out: it is a field.
inline QStringList twoBars(const QWidget &window)
{
    const auto scrolls = [](const QWidget *widget) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        return area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum();
    };
    QStringList found;
    for (const auto *inner : window.findChildren<QAbstractScrollArea *>()) {
        if (!inner->isVisible() || !scrolls(inner) || qobject_cast<const QPlainTextEdit *>(inner))
            continue;
        for (const QWidget *above = inner->parentWidget(); above; above = above->parentWidget())
            if (scrolls(above))
                found.append(QStringLiteral("two bars: %1 in %2")
                                 .arg(QLatin1String(inner->metaObject()->className()),
                                     QLatin1String(above->metaObject()->className())));
    }
    return found;
}
