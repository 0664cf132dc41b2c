// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topic.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using enum HelpTopic;

constexpr std::array topics{FirstDay, FirstRun, Unlock, Lock, Today, PrivateVisit, Register, Case,
    Form, UnitForms, Exchange, Export, Import, Report, Settings, About, Keys, LostPassphrase,
    UsbStick, NewComputer, AskedForAFile};

constexpr std::array forEverybody{FirstRun, Unlock, Lock, Keys, LostPassphrase, NewComputer};

} // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

QString id(HelpTopic topic)
{
    switch (topic) {
    case FirstDay:
        return u"first-day"_s;
    case FirstRun:
        return u"first-run"_s;
    case Unlock:
        return u"unlock"_s;
    case Lock:
        return u"lock"_s;
    case Today:
        return u"today"_s;
    case PrivateVisit:
        return u"private-visit"_s;
    case Register:
        return u"register"_s;
    case Case:
        return u"case"_s;
    case Form:
        return u"form"_s;
    case UnitForms:
        return u"unit-forms"_s;
    case Exchange:
        return u"exchange"_s;
    case Export:
        return u"export"_s;
    case Import:
        return u"import"_s;
    case Report:
        return u"report"_s;
    case Settings:
        return u"settings"_s;
    case About:
        return u"about"_s;
    case Keys:
        return u"keys"_s;
    case LostPassphrase:
        return u"lost-passphrase"_s;
    case UsbStick:
        return u"usb-stick"_s;
    case NewComputer:
        return u"new-pc"_s;
    case AskedForAFile:
        return u"asked"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HelpTopic> topicFromId(QStringView wanted)
{
    const auto found
        = std::ranges::find_if(topics, [&](HelpTopic topic) { return id(topic) == wanted; });
    return found == topics.end() ? std::nullopt : std::optional(*found);
}

bool isForEverybody(HelpTopic topic)
{
    return std::ranges::find(forEverybody, topic) != forEverybody.end();
}

} // namespace ui
