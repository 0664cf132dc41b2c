// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/accounts_card.h"
#include "ui/settings/appearance_card.h"
#include "ui/settings/guidance_card.h"
#include "ui/settings/own_card.h"
#include "ui/settings/places_card.h"
#include "ui/settings/rules_card.h"
#include "ui/settings/travel_card.h"
#include "ui/settings/trust_card.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"

namespace ui {

SettingsPage::SettingsPage(Context &context, Appearance appearance, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_about(new Button(Variant::Secondary, Icon::Information))
    , m_cards{new AccountsCard(context), new OwnCard(context), new TrustCard(context),
          new TravelCard(context), new RulesCard(context), new GuidanceCard(context),
          new PlacesCard(context)}
{
    m_header->addAction(m_about);
    auto *look = new AppearanceCard(appearance);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(m_banner);
    rows->addWidget(look);
    for (SettingsCard *card : m_cards) {
        rows->addWidget(card);
        connect(card, &SettingsCard::failed, m_banner, &Banner::tellError);
        connect(card, &SettingsCard::done, this, [this](const auto &what, const auto &meaning) {
            m_banner->say(Tone::Good, what, meaning);
        });
    }
    rows->addStretch(1);
    column()->addWidget(m_header);
    addScrolling(body);
    connect(m_about, &Button::clicked, this, &SettingsPage::aboutWanted);
    connect(look, &AppearanceCard::chosen, this, [this, &context](Appearance chosen) {
        chosen.language = context.languages.current();
        Q_EMIT appearanceChosen(chosen);
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void SettingsPage::refresh()
{
    for (SettingsCard *card : m_cards)
        card->refresh();
}

void SettingsPage::wipe()
{
    for (SettingsCard *card : m_cards)
        card->wipe();
    m_banner->clear();
}

void SettingsPage::setWords()
{
    m_header->setTitle(text(Place::Settings));
    m_about->setText(Tr::tr("About Romduol"));
}

} // namespace ui
