// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/minisign.h"
#include "every_page.h"
#include "support/a_file.h"
#include "ui/cases/add_sheet.h"
#include "ui/cases/closing_sheets.h"
#include "ui/cases/hand_over_sheet.h"
#include "ui/cases/link_sheets.h"
#include "ui/cases/reason_sheet.h"
#include "ui/cases/type_sheet.h"
#include "ui/forms/signature_sheet.h"
#include "ui/print/print_sheet.h"
#include "ui/records/move_sheet.h"
#include "ui/settings/account_sheets.h"
#include "ui/settings/guidance_card.h"
#include "ui/settings/trust_sheet.h"
#include "ui/start/prompt_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"

#include <QCheckBox>
#include <QRadioButton>

/// Every sheet that a page can ask something on, over one page of the window.
struct EverySheet : EveryPage {
    std::vector<Shown> sheets;

    EverySheet()
    {
        using namespace Qt::StringLiterals;
        const auto nothing = [](auto &&...) {};
        const auto add = [this](const char *name, std::function<void(QWidget *)> ask) {
            sheets.push_back({name, [this, ask] { ask(window->currentPage()); }});
        };
        add("why opened", [=](QWidget *from) { ui::askReason(from, nothing, nothing); });
        add("what is added",
            [this, nothing](QWidget *from) { ui::askForm(from, offers(), languages, nothing); });
        add("why opened again", [=](QWidget *from) { ui::askReopening(from, nothing); });
        add("closing", [=](QWidget *from) { ui::askClosing(from, u"SV-9MY-DZ1-K"_s, nothing); });
        add("who goes on", [=](QWidget *from) { ui::askHeir(from, {u"dara"_s}, nothing); });
        add("same person", [=](QWidget *from) { ui::askWhySame(from, u"CAS-1"_s, nothing); });
        add("which type counts",
            [this, nothing](QWidget *from) { ui::askType(from, aType(), languages, nothing); });
        add("a link", [=](QWidget *from) { ui::askLink(from, nothing); });
        add("no link", [=](QWidget *from) { ui::askTakingBack(from, u"CAS-1"_s, nothing); });
        add("a new person", [=](QWidget *from) { ui::askNewPerson(from, nothing); });
        add("a new passphrase", [=](QWidget *from) { ui::askNewPassphrase(from, nothing); });
        add("trust", [this, nothing](QWidget *from) {
            casework::Card card;
            card.unit.unitName = {u"PHD-MALIS"_s, u"មន្ទីរសុខាភិបាល ម្លិះ"_s};
            card.unit.unitCode = u"PHD-MALIS"_s;
            ui::askTrust(from, card, languages, nothing);
        });
        add("end of trust", [this, nothing](QWidget *from) {
            ui::askEndOfTrust(from, {u"PHD-MALIS"_s, u"ម្លិះ"_s}, languages, nothing);
        });
        add("to read together", [this](QWidget *from) {
            ui::showLarge(
                from, languages, {{u"One"_s, u"១"_s}, {u"Two"_s, u"២"_s}, {u"Three"_s, u"៣"_s}}, 1);
        });
        add("a draft that moves", [this, nothing](QWidget *from) {
            casework::DraftMove move{u"1"_s, u"2"_s, 7, {}};
            for (int i = 0; i < 7; ++i)
                move.left.push_back({{u"Age"_s, u"តើគាត់អាយុប៉ុន្មាន?"_s}});
            ui::askToMove(from, move, languages, nothing);
        });
        add("a signature", [=](QWidget *from) { ui::askSignature(from, nothing); });
        add("a picture", [=](QWidget *from) {
            ui::showPicture(from, QImage(300, 200, QImage::Format_RGB32), u"៤"_s);
        });
        add("what goes on paper", [=](QWidget *from) {
            ui::askForPaper(from, {2030, 4, 14}, nothing);
            ui::Sheet *sheet = ui::Sheet::openIn(from);
            sheet->findChildren<QRadioButton *>().first()->click();
            sheet->findChildren<QCheckBox *>().first()->click();
        });
        add("the ministry's key", [this](QWidget *from) {
            const QString path = nowhere.filePath(u"ministry.pub"_s);
            writeFile(path, crypto::SigningKey::create().publicKey().file());
            auto *card = new ui::GuidanceCard(context);
            card->setParent(from);
            card->hide();
            card->readKey(path);
        });
        sheets.push_back({"forgotten passphrase", [this] { openForgotten(); }});
    }

    /// Sheet by sheet in one language, when it has come to rest.
    template <typename Look>
    void eachSheet(Language language, Look look)
    {
        languages.set(language);
        window->showDesk();
        window->go(ui::Place::Today);
        settle();
        for (const Shown &shown : sheets) {
            INFO(
                "sheet: " << shown.name << (language == Language::Khmer ? ", Khmer" : ", English"));
            shown.open();
            settle();
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
            REQUIRE(sheet());
            look(shown);
            if (ui::Sheet *open = sheet())
                open->leave();
            if (window->isAtFront())
                window->showDesk();
        }
    }

    /// Pages, then sheets.
    template <typename Look>
    void everywhere(Language language, Look look)
    {
        each(language, look);
        eachSheet(language, look);
    }

    ui::Sheet *sheet() const { return ui::Sheet::openIn(window.get()); }

    /// What the keyboard can reach now: the help, a sheet, or the page with everything around it.
    const QWidget *reachable() const
    {
        if (window->help().isOpen())
            return &window->help();
        return sheet() ? static_cast<const QWidget *>(sheet()) : window.get();
    }

private:
    void openForgotten()
    {
        for (const Shown &page : pages)
            if (page.name == QByteArray("unlock"))
                page.open();
        settle();
        const auto *unlock = window->findChild<ui::UnlockPage *>();
        REQUIRE(unlock);
        for (ui::Button *button : unlock->findChildren<ui::Button *>())
            if (button->text().endsWith(QLatin1Char('?')))
                return button->click();
        FAIL("nothing is forgotten here");
    }

    static casework::TypeQuestion aType()
    {
        using namespace Qt::StringLiterals;
        using enum domain::IncidentType;
        casework::TypeQuestion type{.path = {}, .choice = {PhysicalAssault, Rape}};
        type.path.push_back(
            {{u"Was there force?"_s, u"តើមានការប្រើកម្លាំងឬទេ?"_s}, domain::Tristate::Yes});
        type.reason = u"១២៣"_s;
        type.chosenBy = u"dara"_s;
        return type;
    }

    std::vector<casework::FormOffer> offers()
    {
        using namespace Qt::StringLiterals;
        std::vector<casework::FormOffer> all;
        for (const char *id : {"intake", "consent", "exam", "referral", "safety_plan", "closure"}) {
            const auto version = context.environment.forms->find(QLatin1String(id));
            if (version)
                all.push_back({QLatin1String(id), version->form().title,
                    {u"What was agreed."_s, u"អ្វីដែលបានយល់ព្រម។"_s}, 1, all.empty()});
        }
        return all;
    }
};
