// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
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

constexpr std::array keysInFields{
    "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Shift+V", "Ctrl+A", "Ctrl+Z", "Ctrl+Y"};

struct Twin {
    char32_t latin;
    char32_t khmer;
    char32_t shifted = 0; ///< With Shift; none for a digit, whose place has other signs.
};

/// The keys of the NiDA layout, the one of Windows and X11 ("kh"). U+17FB to U+17FF are no letters
/// but what X11 has for the keys that write two.
constexpr std::array twins{Twin{U'A', 0x17B6, 0x17FF}, Twin{U'B', 0x1794, 0x1796},
    Twin{U'C', 0x1785, 0x1787}, Twin{U'D', 0x178A, 0x178C}, Twin{U'E', 0x17C1, 0x17C2},
    Twin{U'F', 0x1790, 0x1792}, Twin{U'G', 0x1784, 0x17A2}, Twin{U'H', 0x17A0, 0x17C7},
    Twin{U'I', 0x17B7, 0x17B8}, Twin{U'J', 0x17D2, 0x1789}, Twin{U'K', 0x1780, 0x1782},
    Twin{U'L', 0x179B, 0x17A1}, Twin{U'M', 0x1798, 0x17C6}, Twin{U'N', 0x1793, 0x178E},
    Twin{U'O', 0x17C4, 0x17C5}, Twin{U'P', 0x1795, 0x1797}, Twin{U'Q', 0x1786, 0x1788},
    Twin{U'R', 0x179A, 0x17AC}, Twin{U'S', 0x179F, 0x17C3}, Twin{U'T', 0x178F, 0x1791},
    Twin{U'U', 0x17BB, 0x17BC}, Twin{U'V', 0x179C, 0x17FD}, Twin{U'W', 0x17B9, 0x17BA},
    Twin{U'X', 0x1781, 0x1783}, Twin{U'Y', 0x1799, 0x17BD}, Twin{U'Z', 0x178B, 0x178D},
    Twin{U'0', 0x17E0}, Twin{U'1', 0x17E1}, Twin{U'2', 0x17E2}, Twin{U'3', 0x17E3},
    Twin{U'4', 0x17E4}, Twin{U'5', 0x17E5}, Twin{U'6', 0x17E6}, Twin{U'7', 0x17E7},
    Twin{U'8', 0x17E8}, Twin{U'9', 0x17E9}};

/// Ctrl+Y redoes everywhere; X11 knows only another key for it.
QKeyCombination knownToFields(QKeyCombination pressed)
{
    const QKeyCombination redo(Qt::CTRL, Qt::Key_Y);
    const QList<QKeySequence> known = QKeySequence::keyBindings(QKeySequence::Redo);
    if (pressed != redo || known.isEmpty() || known.contains(QKeySequence(redo)))
        return pressed;
    return known.first()[0];
}

/// The keys that write two letters come as a text that was put together, also while Ctrl is held:
/// what was pressed then. Nothing for what is meant as text.
std::optional<QKeyCombination> pressedFor(const QString &written)
{
    // Not as of the last event: this text comes past the queue of keys.
    const Qt::KeyboardModifiers held = QGuiApplication::queryKeyboardModifiers();
    if (!held.testFlag(Qt::ControlModifier))
        return {};
    if (written == u"\u17C1\u17C7"_s)
        return QKeyCombination(held, Qt::Key_V);
    if (written == u"\u17B6\u17C6"_s)
        return QKeyCombination(held, Qt::Key_A);
    return {};
}

/// True if @p widget took it.
bool send(QObject *widget, QKeyCombination keys)
{
    QKeyEvent pressed(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    QCoreApplication::sendEvent(widget, &pressed);
    return pressed.isAccepted();
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

std::span<const char *const> fieldKeys()
{
    return keysInFields;
}

QString keyText(Deed deed)
{
    return keysOf(deed).toString().replace(u"Return"_s, u"Enter"_s);
}

std::optional<char32_t> khmerOn(char32_t latin, Qt::KeyboardModifiers held)
{
    const auto found = std::ranges::find(twins, latin, &Twin::latin);
    if (found == twins.end())
        return std::nullopt;
    return held.testFlag(Qt::ShiftModifier) && found->shifted ? found->shifted : found->khmer;
}

std::optional<char32_t> latinOn(char32_t khmer)
{
    const auto found = std::ranges::find_if(
        twins, [&](const Twin &twin) { return twin.khmer == khmer || twin.shifted == khmer; });
    return found == twins.end() || khmer == 0 ? std::nullopt : std::optional(found->latin);
}

QList<QKeySequence> withKhmerTwin(const QKeySequence &keys)
{
    QList<QKeySequence> both{keys};
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers held = pressed.keyboardModifiers();
    if (held == Qt::NoModifier)
        return both;
    if (const auto khmer = khmerOn(char32_t(pressed.key()), held))
        both.append(QKeySequence(QKeyCombination(held, Qt::Key(*khmer))));
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
    if (event->type() == QEvent::InputMethod && watched->isWidgetType()) {
        const auto pressed = pressedFor(static_cast<QInputMethodEvent *>(event)->commitString());
        if (pressed)
            send(watched, *pressed); // whether it is taken or not, it is no text
        return pressed.has_value();
    }
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto latin = latinOn(char32_t(key->key()));
    const QKeyCombination pressed(key->modifiers(), Qt::Key(latin.value_or(char32_t(key->key()))));
    const QKeyCombination wanted = knownToFields(pressed);
    if (!key->modifiers().testFlag(Qt::ControlModifier) || (!latin && wanted == pressed))
        return QObject::eventFilter(watched, event);
    event->setAccepted(send(watched, wanted));
    return true;
}

} // namespace ui
