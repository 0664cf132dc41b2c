// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ui {

/// Shows questions one by one in the largest letters, for who hears badly or reads along; the
/// screen can be turned to the person. @p first is shown first. Nothing is answered here.
void showLarge(QWidget *from, const QStringList &prompts, qsizetype first);

} // namespace ui
