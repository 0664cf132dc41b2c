// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_page.h"

#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Part {
    const char *name;
    const char *licence;
};

/// What travels with the program or is linked into it. Names are the same in every language.
constexpr std::array parts{Part{"Qt 6", "LGPL-3.0"}, Part{"SQLCipher", "BSD-3-Clause"},
    Part{"libsodium", "ISC"}, Part{"OpenSSL libcrypto", "Apache-2.0"}, Part{"libxml2", "MIT"},
    Part{"ICU", "Unicode-DFS-2016"}, Part{"Zstandard", "BSD-3-Clause"},
    Part{"libarchive", "BSD-2-Clause"}, Part{"libqrencode", "LGPL-2.1"},
    Part{"tl::expected", "CC0-1.0"}, Part{"Khmer OS Battambang", "LGPL-2.1"},
    Part{"Noto Sans", "OFL-1.1"}};

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : Page(parent)
{
    auto *header = new PageHeader;
    auto *back = new Button(Variant::Secondary, Icon::Left);
    back->setKey(u"Esc"_s);
    header->addAction(back);
    auto *what = new Label;
    auto *freedom = captionLabel();
    auto *partsTitle = new Label(TextSize::Section, Weight::Bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(new IconLabel(Icon::Mark, 64));
    auto *words = new QVBoxLayout;
    words->addWidget(what);
    words->addWidget(freedom);
    head->addLayout(words, 1);
    auto *about = new Card;
    about->column()->addLayout(head);
    auto *licences = new Card;
    licences->column()->addWidget(partsTitle);
    licences->column()->setSpacing(0);
    for (const Part &part : parts) {
        auto *row = new ListRow(Icon::File);
        row->setIcon(Icon::File, Tone::Neutral);
        row->setPlainTitle();
        auto *licence = captionLabel();
        licence->setText(QLatin1String(part.licence));
        licence->setOneLine();
        row->setText(QLatin1String(part.name));
        row->addEnd(licence);
        licences->column()->addWidget(row);
    }
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(about);
    rows->addWidget(licences);
    rows->addStretch(1);
    column()->addWidget(header);
    addScrolling(body);
    connect(back, &Button::clicked, this, &AboutPage::backWanted);
    inEveryLanguage(this, [header, back, what, freedom, partsTitle] {
        header->setTitle(Tr::tr("About Romduol"));
        //: %1 is a version number
        header->setSubtitle(Tr::tr("Version %1").arg(QCoreApplication::applicationVersion()));
        back->setText(Tr::tr("Back"));
        what->setText(Tr::tr("An encrypted case register for health facilities that care for "
                             "survivors. It works without a network."));
        freedom->setText(Tr::tr("Free software under the GNU General Public License, version 3 or "
                                "later. It comes without any warranty."));
        partsTitle->setText(Tr::tr("Made with"));
    });
}

} // namespace ui
