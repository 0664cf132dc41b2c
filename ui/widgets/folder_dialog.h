// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

// Qt's own dialogs, never the desktop's: those keep lists of recent files and speak its language.
// Each opens and returns at once; @p chosen is called if something was chosen.

void chooseFolder(QWidget *from, const QString &title, std::function<void(const QString &)> chosen);
void chooseFile(QWidget *from, const QString &title, const QString &filter,
    std::function<void(const QString &)> chosen);
void chooseNewFile(QWidget *from, const QString &title, const QString &name,
    std::function<void(const QString &)> chosen);

} // namespace ui
