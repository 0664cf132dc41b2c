// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// Hears F12 wherever the keyboard is: on a sheet, in a file dialog, in the middle of a word. A
/// shortcut would be silent behind a modal dialog. Lives on the application.
class HideKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pressed();
};

} // namespace ui
