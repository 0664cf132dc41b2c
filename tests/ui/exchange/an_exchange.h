// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_page_scene.h"
#include "support/a_visit.h"
#include "support/mail.h"
#include "support/on_a_page.h"
#include "support/table_hashes.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure.h"

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
    for (const auto *figure : shownOn<ui::Figure>(page))
        values.append(figure->findChild<ui::Label *>()->text().toLongLong());
    return values;
}

inline const ui::Banner *bannerOf(const QWidget *page)
{
    return page->findChild<ui::Banner *>();
}
