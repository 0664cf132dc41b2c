// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One text of a catalogue of translations.
struct Message {
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool isCounted = false; ///< It has plural forms.
    bool isFinished = true;
};

/// Every text of a .ts file, by its path from the root of the project.
std::vector<Message> catalogue(const QString &path);

/// %1, %2, %n, %Ln of a text, sorted.
QStringList placeholders(const QString &text);
