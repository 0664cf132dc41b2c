// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array table{
    Shortcut{Deed::Help, "F1"},
    Shortcut{Deed::Today, "F2"},
    Shortcut{Deed::Cases, "F3"},
    Shortcut{Deed::Referrals, "F4"},
    Shortcut{Deed::Exchange, "F6"},
    Shortcut{Deed::Reports, "F7"},
    Shortcut{Deed::Settings, "F9"},
    Shortcut{Deed::StartVisit, "Ctrl+N"},
    Shortcut{Deed::Find, "Ctrl+F"},
    Shortcut{Deed::MainButton, "Ctrl+Return"},
    Shortcut{Deed::Save, "Ctrl+S"},
    Shortcut{Deed::Print, "Ctrl+P"},
    Shortcut{Deed::OpenFolder, "Ctrl+O"},
    Shortcut{Deed::OtherLanguage, "Ctrl+L"},
    Shortcut{Deed::Refer, "Ctrl+R"},
    Shortcut{Deed::Answer, "Ctrl+0"},
    Shortcut{Deed::NotAsked, "Ctrl+1"},
    Shortcut{Deed::Declined, "Ctrl+2"},
    Shortcut{Deed::Unknown, "Ctrl+3"},
    Shortcut{Deed::NextSection, "Alt+Right"},
    Shortcut{Deed::PreviousSection, "Alt+Left"},
    Shortcut{Deed::NextQuestion, "Alt+Down"},
    Shortcut{Deed::PreviousQuestion, "Alt+Up"},
};

struct Twin {
    char32_t latin;
    char32_t khmer;
};

/// The unshifted keys of the NiDA layout, the one of Windows and X11 ("kh").
constexpr std::array twins{Twin{U'A', 0x17B6}, Twin{U'B', 0x1794}, Twin{U'C', 0x1785},
    Twin{U'D', 0x178A}, Twin{U'E', 0x17C1}, Twin{U'F', 0x1790}, Twin{U'G', 0x1784},
    Twin{U'H', 0x17A0}, Twin{U'I', 0x17B7}, Twin{U'J', 0x17D2}, Twin{U'K', 0x1780},
    Twin{U'L', 0x179B}, Twin{U'M', 0x1798}, Twin{U'N', 0x1793}, Twin{U'O', 0x17C4},
    Twin{U'P', 0x1795}, Twin{U'Q', 0x1786}, Twin{U'R', 0x179A}, Twin{U'S', 0x179F},
    Twin{U'T', 0x178F}, Twin{U'U', 0x17BB}, Twin{U'V', 0x179C}, Twin{U'W', 0x17B9},
    Twin{U'X', 0x1781}, Twin{U'Y', 0x1799}, Twin{U'Z', 0x178B}, Twin{U'0', 0x17E0},
    Twin{U'1', 0x17E1}, Twin{U'2', 0x17E2}, Twin{U'3', 0x17E3}, Twin{U'4', 0x17E4},
    Twin{U'5', 0x17E5}, Twin{U'6', 0x17E6}, Twin{U'7', 0x17E7}, Twin{U'8', 0x17E8},
    Twin{U'9', 0x17E9}};

/// Ctrl+Y redoes everywhere; X11 knows only another key for it.
QKeyCombination knownToFields(QKeyCombination pressed)
{
    const QKeyCombination redo(Qt::CTRL, Qt::Key_Y);
    const QList<QKeySequence> known = QKeySequence::keyBindings(QKeySequence::Redo);
    if (pressed != redo || known.isEmpty() || known.contains(QKeySequence(redo)))
        return pressed;
    return known.first()[0];
}

QKeySequence keysOf(Deed deed)
{
    const auto found = std::ranges::find(table, deed, &Shortcut::deed);
    return QKeySequence(QLatin1String(found->keys));
}

} // namespace

std::span<const Shortcut> shortcuts()
{
    return table;
}

QString keyText(Deed deed)
{
    return keysOf(deed).toString().replace(u"Return"_s, u"Enter"_s);
}

std::optional<char32_t> khmerOn(char32_t latin)
{
    const auto found = std::ranges::find(twins, latin, &Twin::latin);
    return found == twins.end() ? std::nullopt : std::optional(found->khmer);
}

std::optional<char32_t> latinOn(char32_t khmer)
{
    const auto found = std::ranges::find(twins, khmer, &Twin::khmer);
    return found == twins.end() ? std::nullopt : std::optional(found->latin);
}

QList<QKeySequence> withKhmerTwin(const QKeySequence &keys)
{
    QList<QKeySequence> both{keys};
    const QKeyCombination pressed = keys[0];
    if (pressed.keyboardModifiers() == Qt::NoModifier)
        return both;
    if (const auto khmer = khmerOn(char32_t(pressed.key())))
        both.append(QKeySequence(QKeyCombination(pressed.keyboardModifiers(), Qt::Key(*khmer))));
    return both;
}

void bind(QWidget *widget, Deed deed, std::function<void()> what)
{
    auto *shortcut = new QShortcut(widget);
    QList<QKeySequence> keys = withKhmerTwin(keysOf(deed));
    if (deed == Deed::MainButton)
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_Enter)); // the one of the number pad
    shortcut->setKeys(keys);
    shortcut->setAutoRepeat(false);
    // With two layouts one press is both twins at once, which Qt calls ambiguous.
    QObject::connect(shortcut, &QShortcut::activatedAmbiguously, widget, what);
    QObject::connect(shortcut, &QShortcut::activated, widget, std::move(what));
}

bool KhmerKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto latin = latinOn(char32_t(key->key()));
    const QKeyCombination pressed(key->modifiers(), Qt::Key(latin.value_or(char32_t(key->key()))));
    const QKeyCombination wanted = knownToFields(pressed);
    if (!key->modifiers().testFlag(Qt::ControlModifier) || (!latin && wanted == pressed))
        return QObject::eventFilter(watched, event);
    QKeyEvent known(QEvent::KeyPress, wanted.key(), wanted.keyboardModifiers());
    QCoreApplication::sendEvent(watched, &known);
    event->setAccepted(known.isAccepted());
    return true;
}

} // namespace ui
