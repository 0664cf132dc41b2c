// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/context.h"
#include "ui/settings/appearance.h"
#include "ui/shell/page.h"

#include <optional>

namespace ui {

class AccountsCard;
class Banner;
class Button;
class Card;
class GuidanceCard;
class Label;
class PageHeader;
class PlacesCard;
class Segmented;
class TrustCard;
class TravelCard;

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
    QWidget *createAppearance();
    QWidget *createCard();
    void saveCard();
    void setWords();

    Context &m_context;
    Appearance m_appearance;
    std::optional<casework::Card> m_own;
    PageHeader *m_header;
    Banner *m_banner;
    Button *m_about;
    Segmented *m_contrast;
    Segmented *m_size;
    Segmented *m_digits;
    Label *m_contrastLabel;
    Label *m_sizeLabel;
    Label *m_digitsLabel;
    Label *m_cardTitle;
    Label *m_cardName;
    Label *m_fingerprint;
    Label *m_cardHint;
    Button *m_saveCard;
    AccountsCard *m_accounts;
    TrustCard *m_trust;
    PlacesCard *m_places;
    TravelCard *m_travel;
    GuidanceCard *m_guidance;
};

} // namespace ui
