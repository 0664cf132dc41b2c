// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_map.h"

#include "ui/shell/rail.h"
#include "ui/shell/shortcuts.h"
#include "ui/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

QString text(Deed deed)
{
    switch (deed) {
    case Deed::Help:
        return Tr::tr("Help for this page");
    case Deed::Today:
        return ui::text(Place::Today);
    case Deed::Cases:
        return ui::text(Place::Cases);
    case Deed::Referrals:
        return ui::text(Place::Referrals);
    case Deed::Exchange:
        return ui::text(Place::Exchange);
    case Deed::Reports:
        return ui::text(Place::Reports);
    case Deed::Settings:
        return ui::text(Place::Settings);
    case Deed::StartVisit:
        return Tr::tr("Start a private visit");
    case Deed::Find:
        return Tr::tr("Find a case");
    case Deed::MainButton:
        return Tr::tr("What the main button of the page does");
    case Deed::Save:
        return Tr::tr("Save now");
    case Deed::Print:
        return Tr::tr("Print");
    case Deed::OpenFolder:
        return Tr::tr("Open a folder or a file");
    case Deed::OtherLanguage:
        return Tr::tr("The other language");
    case Deed::Refer:
        return Tr::tr("Refer this case");
    case Deed::Answer:
        return Tr::tr("Answer the question after all");
    case Deed::NotAsked:
        return Tr::tr("This question was not asked");
    case Deed::Declined:
        return Tr::tr("The person declined to answer");
    case Deed::Unknown:
        return Tr::tr("The answer is not known");
    case Deed::NextSection:
        return Tr::tr("Next section");
    case Deed::PreviousSection:
        return Tr::tr("Previous section");
    case Deed::NextQuestion:
        return Tr::tr("Next question");
    case Deed::PreviousQuestion:
        return Tr::tr("Previous question");
    }
    Q_UNREACHABLE();
}

/// What @p keys does in a field of text.
QString inField(QLatin1StringView keys)
{
    const std::array table{std::pair("Ctrl+C"_L1, Tr::tr("Copy in a field")),
        std::pair("Ctrl+X"_L1, Tr::tr("Cut in a field")),
        std::pair("Ctrl+V"_L1, Tr::tr("Paste in a field")),
        std::pair("Ctrl+Shift+V"_L1, Tr::tr("Paste as clean text")),
        std::pair("Ctrl+A"_L1, Tr::tr("Select all of a field")),
        std::pair("Ctrl+Z"_L1, Tr::tr("Undo in a field")),
        std::pair("Ctrl+Y"_L1, Tr::tr("Redo in a field"))};
    const auto *const found
        = std::ranges::find(table, keys, [](const auto &row) { return row.first; });
    return found->second;
}

HelpBlock heading(const QString &words)
{
    return {.kind = Kind::Heading, .text = words};
}

/// "Ctrl+ស": what the same keys write on a Khmer keyboard.
QString khmerKeys(const QString &keys)
{
    const QString last = keys.section(u'+', -1);
    const auto khmer = last.size() == 1 ? khmerOn(last.at(0).unicode()) : std::nullopt;
    return khmer ? keys.chopped(1) + QString::fromUcs4(&*khmer, 1) : keys;
}

HelpBlock deedTable()
{
    HelpBlock table{.kind = Kind::Table};
    table.rows.append({Tr::tr("Key"), Tr::tr("On a Khmer keyboard"), Tr::tr("What it does")});
    for (const Shortcut &shortcut : shortcuts()) {
        const QString keys = keyText(shortcut.deed);
        table.rows.append({keys, khmerKeys(keys), text(shortcut.deed)});
    }
    table.rows.append({u"F12"_s, u"F12"_s, Tr::tr("Hides the window and locks at once")});
    table.rows.append({u"Esc"_s, u"Esc"_s, Tr::tr("Closes a sheet, or goes one step back")});
    for (const char *written : fieldKeys()) {
        const QLatin1StringView keys(written);
        table.rows.append({keys, khmerKeys(keys), inField(keys)});
    }
    return table;
}

/// The letter keys as they lie on the keyboard, each with its Khmer letter under it.
HelpBlock layoutTable(const QString &keys)
{
    HelpBlock table{.kind = Kind::Table};
    QStringList latin, khmer;
    for (const QChar key : keys) {
        const char32_t letter = *khmerOn(key.unicode());
        latin.append(key);
        // A sign alone is drawn on a dotted ring.
        khmer.append(QString::fromUcs4(&letter, 1));
    }
    table.rows = {latin, khmer};
    return table;
}

} // namespace

std::vector<HelpBlock> keyMap()
{
    std::vector<HelpBlock> blocks{heading(Tr::tr("All keys")), deedTable(),
        heading(Tr::tr("Where the Khmer letters lie")),
        {.text = Tr::tr("The Khmer keyboard of the computer (NiDA), without Shift.")}};
    for (const QString &row : {u"1234567890"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s})
        blocks.push_back(layoutTable(row));
    return blocks;
}

} // namespace ui
