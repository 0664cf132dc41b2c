// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace ui {

/// What this program is, which version, and under which licences it and its parts stand.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::About; }
};

} // namespace ui
