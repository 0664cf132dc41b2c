// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/appearance.h"
#include "ui/shell/page.h"

#include <vector>

namespace ui {

class Banner;
class Button;
class PageHeader;
class SettingsCard;

/// How the window looks, who works here, this unit's card, and the units it trusts.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Context &context, Appearance appearance, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Settings; }

    void refresh() override;
    void wipe() override;

Q_SIGNALS:
    void appearanceChosen(ui::Appearance appearance);
    void aboutWanted();

private:
    void setWords();

    PageHeader *m_header;
    Banner *m_banner;
    Button *m_about;
    std::vector<SettingsCard *> m_cards;
};

} // namespace ui
