// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace ui {

/// One primary a page; danger only for what cannot be undone.
enum class Variant { Secondary, Primary, Quiet, Danger };

/// A button with its icon and with its key written after the word.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(
        Variant variant = Variant::Secondary, Icon icon = Icon::None, QWidget *parent = nullptr);

    void setVariant(Variant variant);
    Variant variant() const;

    /// @p key as it is written on a keyboard, "Ctrl+N". Only shown: the shell binds it.
    void setKey(const QString &key);
    void setIcon(Icon icon); ///< Hides QPushButton's: ours are recoloured when drawn.
    void setIconAfter();
    void setCompact();

    QSize sizeHint() const override; ///< QPushButton keeps an old one when only the key changed.
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace ui
