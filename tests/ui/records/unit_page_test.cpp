// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/unit_records.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/records/unit_page.h"

#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

struct AUnitPage : APageScene {
    ui::UnitPage *page = new ui::UnitPage(context);

    domain::Record aRecord(const QString &formId)
    {
        return with([&](CaseRegister &reg, const Session &session) -> Result<domain::Record> {
            const auto form = TRY(casework::startUnitForm(reg, session, formId));
            return casework::completeForm(reg, session, form, form.answers);
        });
    }
    std::vector<ui::Button *> forms()
    {
        std::vector<ui::Button *> found;
        for (ui::Button *button : shownOn<ui::Button>(page))
            if (button->isCheckable())
                found.push_back(button);
        return found;
    }
    int rows() { return page->findChild<QTableView *>()->model()->rowCount(); }
};

} // namespace

TEST_CASE("The unit's own forms are those of the role, and one is chosen", "[records]")
{
    AUnitPage scene;
    scene.show(scene.page);
    // A chief proposes to the directory and fills the checklist and the feedback; calls are for
    // the helpline.
    const auto forms = scene.forms();
    REQUIRE(forms.size() == 3);
    CHECK(forms.at(0)->isChecked());
    for (const ui::Button *form : forms)
        CHECK_FALSE(form->text().isEmpty());
    CHECK(scene.rows() == 0);
}

TEST_CASE("A record of the unit is begun, listed and opened again from its page", "[records]")
{
    AUnitPage scene;
    const auto record = scene.aRecord(u"svc_entry"_s);
    scene.show(scene.page);
    CHECK(scene.rows() == 1);
    std::vector<Id<domain::Record>> opened;
    QObject::connect(scene.page, &ui::UnitPage::recordWanted, scene.page,
        [&opened](Id<domain::Record> id) { opened.push_back(id); });
    QSignalSpy begun(scene.page, &ui::UnitPage::formWanted);
    auto *table = scene.page->findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK((opened.front() == record.id));

    scene.forms().at(1)->click();
    scene.settle();
    CHECK(scene.rows() == 0);
    scene.page->mainDeed();
    REQUIRE(begun.size() == 1);
    CHECK(begun.front().front() == u"ossu_check"_s);
}

TEST_CASE("After the lock no word of a record stays on the page", "[records]")
{
    AUnitPage scene;
    scene.aRecord(u"svc_entry"_s);
    scene.show(scene.page);
    REQUIRE(scene.rows() == 1);
    scene.page->wipe();
    CHECK(scene.rows() == 0);
    CHECK(scene.forms().empty());
}
