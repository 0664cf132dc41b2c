// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <span>

namespace ui {

/// What a key does anywhere in the window.
enum class Deed {
    Help,
    Today,
    Cases,
    Referrals,
    Exchange,
    Reports,
    Settings,
    StartVisit,
    Find,
    MainButton,
    Save,
    Print,
    OpenFolder,
    OtherLanguage,
    Refer,
    Answer,
    NotAsked,
    Declined,
    Unknown,
    NextSection,
    PreviousSection,
    NextQuestion,
    PreviousQuestion,
};

struct Shortcut {
    Deed deed;
    const char *keys; ///< As on a Latin keyboard, "Ctrl+N".
};

/// Every key of the window, in one table.
std::span<const Shortcut> shortcuts();

/// The keys that a field of text knows by itself, and the one of clean paste.
std::span<const char *const> fieldKeys();

/// As it is written on a button: "Ctrl+N".
QString keyText(Deed deed);

/// The Khmer letter or digit that the NiDA layout has on the key of a Latin one, with the keys
/// @p held: with Shift it is another letter.
std::optional<char32_t> khmerOn(char32_t latin, Qt::KeyboardModifiers held = {});
/// The other way round: ស to S, and what Shift writes there, ៃ, to S as well.
std::optional<char32_t> latinOn(char32_t khmer);

/// @p keys and, where it has a letter or digit, its twin for a computer with a Khmer layout only.
QList<QKeySequence> withKhmerTwin(const QKeySequence &keys);

/// Calls @p what when the keys of @p deed are pressed in the window of @p widget.
void bind(QWidget *widget, Deed deed, std::function<void()> what);

/// On a computer with a Khmer layout only, Ctrl+C arrives as Ctrl+ច and a field does nothing. This
/// sends it on as the key that fields know. Lives on the application.
class KhmerKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
