// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QStringList>

// What stands on a page, as a person finds it: by its words.

/// The parts of one kind on @p page that are shown, from above.
template <typename Part>
QList<Part *> shownOn(const QWidget *page)
{
    QList<Part *> shown;
    for (Part *part : page->findChildren<Part *>())
        if (part->isVisible())
            shown.append(part);
    return shown;
}

template <typename Part>
QStringList textsOf(const QList<Part *> &parts)
{
    QStringList texts;
    for (const Part *part : parts)
        texts.append(part->text());
    return texts;
}

/// The text of every label, hidden or not.
inline QStringList wordsOf(const QWidget *page)
{
    return textsOf(page->findChildren<ui::Label *>());
}

inline QStringList shownWordsOf(const QWidget *page)
{
    return textsOf(shownOn<ui::Label>(page));
}

template <typename Part>
Part *saying(const QList<Part *> &parts, const QString &words)
{
    for (Part *part : parts)
        if (part->text() == words)
            return part;
    return nullptr;
}

/// The first button with these words, hidden or not; null if there is none.
inline ui::Button *buttonOf(const QWidget *page, const QString &words)
{
    return saying(page->findChildren<ui::Button *>(), words);
}

/// The first button with these words that is shown; null if there is none.
inline ui::Button *shownButtonOf(const QWidget *page, const QString &words)
{
    return saying(shownOn<ui::Button>(page), words);
}
