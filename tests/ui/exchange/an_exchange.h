// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_page_scene.h"
#include "support/a_visit.h"
#include "support/mail.h"
#include "support/table_hashes.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/label.h"

/// A health centre with four visits, one of which stays there, and its province.
struct AnExchange {
    ARegister malis;
    ARegister romdeng = ARegister::province();

    AnExchange()
    {
        trustEachOther(malis, romdeng);
        for (int i = 0; i < 3; ++i)
            aVisit(malis);
        aVisit(malis, QStringLiteral("refused"));
    }
};

/// What the figures of a page say, from the left.
inline QList<qint64> figuresOf(const QWidget *page)
{
    QList<qint64> values;
    for (const auto *figure : page->findChildren<ui::Figure *>()) {
        const auto *value = figure->findChild<ui::Label *>();
        if (figure->isVisible())
            values.append(value->text().toLongLong());
    }
    return values;
}

inline ui::Button *buttonOf(const QWidget *page, const QString &words)
{
    for (auto *button : page->findChildren<ui::Button *>())
        if (button->text() == words)
            return button;
    return nullptr;
}

inline const ui::Banner *bannerOf(const QWidget *page)
{
    return page->findChild<ui::Banner *>();
}
