// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace ui {

/// What a page of the manual is about. Every page of the window names one; the order is that of the
/// manual.
enum class HelpTopic {
    FirstDay,
    FirstRun,
    Unlock,
    Lock,
    Today,
    PrivateVisit,
    Register,
    Case,
    Form,
    UnitForms,
    Exchange,
    Export,
    Import,
    Report,
    Settings,
    About,
    Keys,
    LostPassphrase,
    UsbStick,
    NewComputer,
    AskedForAFile,
};

std::span<const HelpTopic> helpTopics();

/// The name of its files: "private-visit".
QString id(HelpTopic topic);
std::optional<HelpTopic> topicFromId(QStringView id);

/// True for what may be read while the register is locked: it says nothing of a facility or of what
/// is written in the register.
bool isForEverybody(HelpTopic topic);

} // namespace ui
