// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class LanguageChoice;

/// Both languages by their own names, in the same corner of every page.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(LanguageChoice &languages, QWidget *parent = nullptr);
};

} // namespace ui
