// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/accounts_card.h"
#include "ui/settings/guidance_card.h"
#include "ui/settings/places_card.h"
#include "ui/settings/travel_card.h"
#include "ui/settings/trust_card.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/shell/register_thread.h"
#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/segmented.h"

#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array sizes{100, 120, 150, 200};

QHBoxLayout *choiceRow(Label *label, Segmented *choice)
{
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(choice);
    return row;
}

} // namespace

SettingsPage::SettingsPage(Context &context, Appearance appearance, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_appearance(appearance)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_about(new Button(Variant::Secondary, Icon::Information))
    , m_contrast(new Segmented(2))
    , m_size(new Segmented(int(sizes.size())))
    , m_digits(new Segmented(2))
    , m_contrastLabel(new Label)
    , m_sizeLabel(new Label)
    , m_digitsLabel(new Label)
    , m_cardTitle(new Label(TextSize::Section, Weight::Bold))
    , m_cardName(new Label)
    , m_fingerprint(new Label(TextSize::Base, Weight::Bold))
    , m_cardHint(captionLabel())
    , m_saveCard(new Button(Variant::Secondary, Icon::Saved))
    , m_accounts(new AccountsCard(context))
    , m_trust(new TrustCard(context))
    , m_places(new PlacesCard(context))
    , m_travel(new TravelCard(context))
    , m_guidance(new GuidanceCard(context))
{
    m_header->addAction(m_about);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(m_banner);
    rows->addWidget(createAppearance());
    rows->addWidget(m_accounts);
    rows->addWidget(createCard());
    rows->addWidget(m_trust);
    rows->addWidget(m_travel);
    rows->addWidget(m_guidance);
    rows->addWidget(m_places);
    rows->addStretch(1);
    column()->addWidget(m_header);
    addScrolling(body);
    connect(m_about, &Button::clicked, this, &SettingsPage::aboutWanted);
    connect(m_places, &PlacesCard::failed, m_banner, &Banner::tellError);
    connect(m_trust, &TrustCard::failed, m_banner, &Banner::tellError);
    connect(m_accounts, &AccountsCard::failed, m_banner, &Banner::tellError);
    const auto tell = [this](const QString &what, const QString &meaning) {
        m_banner->say(Tone::Good, what, meaning);
    };
    connect(m_trust, &TrustCard::done, this, tell);
    connect(m_accounts, &AccountsCard::done, this, tell);
    connect(m_travel, &TravelCard::failed, m_banner, &Banner::tellError);
    connect(m_guidance, &GuidanceCard::failed, m_banner, &Banner::tellError);
    connect(m_guidance, &GuidanceCard::taken, this, [this] {
        m_banner->say(
            Tone::Good, Tr::tr("The clinical clock follows the new package from now on."));
    });
    inEveryLanguage(this, [this] { setWords(); });
}

QWidget *SettingsPage::createAppearance()
{
    m_contrast->setCurrent(m_appearance.highContrast ? 1 : 0);
    for (size_t i = 0; i < sizes.size(); ++i) {
        m_size->setText(int(i), u"%1 %"_s.arg(sizes[i]));
        if (sizes[i] == m_appearance.textPercent)
            m_size->setCurrent(int(i));
    }
    m_digits->setText(0, u"0 1 2 3"_s);
    m_digits->setText(1, u"០ ១ ២ ៣"_s);
    m_digits->setCurrent(m_appearance.khmerDigits ? 1 : 0);
    const auto choose = [this] {
        m_appearance.highContrast = m_contrast->current() == 1;
        m_appearance.textPercent = sizes[size_t(m_size->current())];
        m_appearance.khmerDigits = m_digits->current() == 1;
        m_appearance.language = m_context.languages.current();
        Q_EMIT appearanceChosen(m_appearance);
    };
    connect(m_contrast, &Segmented::chosen, this, choose);
    connect(m_size, &Segmented::chosen, this, choose);
    connect(m_digits, &Segmented::chosen, this, choose);
    auto *card = new Card;
    card->column()->addLayout(choiceRow(m_contrastLabel, m_contrast));
    card->column()->addLayout(choiceRow(m_sizeLabel, m_size));
    card->column()->addLayout(choiceRow(m_digitsLabel, m_digits));
    return card;
}

QWidget *SettingsPage::createCard()
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(m_cardTitle, 1);
    head->addWidget(m_saveCard);
    card->column()->addLayout(head);
    card->column()->addWidget(m_cardName);
    card->column()->addWidget(m_fingerprint);
    card->column()->addWidget(m_cardHint);
    connect(m_saveCard, &Button::clicked, this, &SettingsPage::saveCard);
    return card;
}

void SettingsPage::refresh()
{
    m_places->refresh();
    m_accounts->refresh();
    m_trust->refresh();
    m_travel->refresh();
    m_guidance->refresh();
    m_context.registerThread.run(
        this, &casework::ownCard, [this](const Result<casework::Card> &card) {
            if (!card)
                return m_banner->tellError(card.error().code);
            m_own = *card;
            setWords();
        });
}

void SettingsPage::saveCard()
{
    if (!m_own)
        return;
    chooseNewFile(this, Tr::tr("Where shall the card be saved?"),
        u"%1.card"_s.arg(m_own->unit.unitCode), [this, bytes = m_own->text](const QString &path) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit())
                return m_banner->tellError(ErrorCode::Io);
            m_banner->say(Tone::Good, Tr::tr("The card was saved."),
                Tr::tr("There is no secret on it. The other unit compares the fingerprint by "
                       "telephone."));
        });
}

void SettingsPage::wipe()
{
    m_own.reset();
    m_accounts->wipe();
    m_trust->wipe();
    m_banner->clear();
    setWords();
}

void SettingsPage::setWords()
{
    m_header->setTitle(text(Place::Settings));
    m_about->setText(Tr::tr("About Romduol"));
    m_contrastLabel->setText(Tr::tr("Colours"));
    m_contrast->setText(0, Tr::tr("Normal"));
    m_contrast->setText(1, Tr::tr("High contrast"));
    m_sizeLabel->setText(Tr::tr("Size of the text"));
    m_digitsLabel->setText(Tr::tr("Digits while the language is Khmer"));
    m_cardTitle->setText(Tr::tr("The card of this unit"));
    m_cardName->setText(m_own
            ? u"%1 · %2"_s.arg(
                m_own->unit.unitName.in(m_context.languages.current()), m_own->unit.unitCode)
            : QString());
    m_fingerprint->setText(m_own ? m_own->fingerprint : QString());
    m_cardHint->setText(Tr::tr("Others compare these digits with you by telephone before they "
                               "trust the card."));
    m_saveCard->setText(Tr::tr("Save the card"));
}

} // namespace ui
