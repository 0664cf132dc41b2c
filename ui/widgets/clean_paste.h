// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace ui {

/// What is pasted as clean text: the stored form of @p copied, and none of the breaks between Khmer
/// words that other programs put in. @p keepsLines: for a field of several lines.
QString cleanToPaste(const QString &copied, bool keepsLines);

/// Gives every field of text "Paste as clean text" in its menu and on Ctrl+Shift+V. Not the fields
/// of passphrases. Lives on the application.
class CleanPaste final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The menu of @p field with the deed in it; null for what is no field to paste into.
QMenu *fieldMenu(QWidget *field);

} // namespace ui
