// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// What stands highest above and deepest below the line: vowels over shifters, two letters below
/// each other, a vowel under them, and what is drawn around a letter.
const QStringList worstClusters{u"ញ៉ាំ"_s, u"ស្ត្រី"_s, u"ឡើង"_s, u"ខ្ញុំ"_s, u"ព្រឹក្សា"_s, u"ត្រឹម"_s, u"ប៉ី"_s,
    u"ឡ្លឹ្យ"_s, u"ស៊ឿន"_s, u"ង៉ុំ"_s, u"ប្រឿ"_s, u"គ្រឿង"_s, u"ន្ទ្រ៊ី"_s, u"ខ្មែរ៍"_s, u"ឲ្យ"_s, u"ស្ទើរ"_s,
    u"ឆ្អឹង"_s, u"ញ្ញូ"_s};

std::unique_ptr<QTableView> tableOf(QStandardItemModel &model)
{
    std::unique_ptr<QTableView> table(ui::newTable());
    table->setFocusPolicy(Qt::NoFocus);
    table->setModel(&model);
    return table;
}

/// The ink of a head (or the only cell) of a table, with so many times the height it asks for.
int inkOfTable(const QString &word, bool isHead, int times)
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({isHead ? word : u" "_s});
    model.setItem(0, 0, new QStandardItem(isHead ? u" "_s : word));
    const auto table = tableOf(model);
    table->ensurePolished();
    QHeaderView *head = table->horizontalHeader();
    const int row = table->verticalHeader()->defaultSectionSize();
    head->setFixedHeight(head->sizeHint().height() * (isHead ? times : 1));
    table->setRowHeight(0, isHead ? row : row * times);
    return inkIn(picture(*table, {300, 400}), 0);
}

} // namespace

TEST_CASE("No ink of the worst Khmer clusters is lost in heads and cells", "[theme]")
{
    for (const double scale : {1.0, 2.0}) {
        dress(ui::lightTokens(), scale);
        for (const QString &word : worstClusters) {
            INFO(word.toStdString() << " at text size " << scale);
            CHECK(inkOfTable(word, true, 1) - inkOfTable(u" "_s, true, 1)
                == inkOfTable(word, true, 2) - inkOfTable(u" "_s, true, 2));
            CHECK(inkOfTable(word, true, 1) > inkOfTable(u" "_s, true, 1) + 30);
            CHECK(inkOfTable(word, false, 1) - inkOfTable(u" "_s, false, 1)
                == inkOfTable(word, false, 2) - inkOfTable(u" "_s, false, 2));
            CHECK(inkOfTable(word, false, 1) > inkOfTable(u" "_s, false, 1) + 30);
        }
    }
    dress();
}

TEST_CASE(
    "The font of the window is the one that Khmer needs, and nothing stands in for it", "[theme]")
{
    dress();
    CHECK(ui::fontsThatAreOthers().isEmpty());
    QFont missing;
    missing.setFamilies({u"No Such Family"_s});
    CHECK(QFontInfo(missing).family() != u"No Such Family"_s); // else the check above shows nothing
    CHECK(QFontInfo(ui::baseFont()).family() == u"Khmer OS Battambang"_s);
    CHECK(ui::baseFont().pointSizeF() >= 10.5);
}
