// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Every word of @p window that has less room than it needs: labels, buttons, fields.
QStringList cutWords(const QWidget &window);
