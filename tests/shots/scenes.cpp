// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/scenes.h"

#include "app/practice.h"
#include "casework/care_clock.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "casework/private_visit.h"
#include "shots/form_scenes.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/entry/first_run_page.h"
#include "ui/entry/unlock_page.h"
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/help/help_panel.h"
#include "ui/records/record_page.h"
#include "ui/records/unit_page.h"
#include "ui/settings/about_page.h"
#include "ui/settings/rules_card.h"
#include "ui/shell/top_bar.h"
#include "ui/start/start_page.h"
#include "ui/today/review_card.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// A visit with the answers of its first minutes: happened in the afternoon two days before.
Result<Id<domain::Case>> beginVisit(casework::CaseRegister &reg, const domain::Session &session)
{
    casework::PrivateVisit visit = TRY(casework::startVisit(reg, session));
    const auto keep
        = [&](const QString &form, const std::map<QString, QString> &chosen) -> Result<> {
        casework::OpenForm &open = *visit.form(form);
        for (const auto &[question, value] : chosen)
            open.answers.set({question}, forms::Answer::of(value));
        return casework::saveDraft(reg, session, open, open.answers, {});
    };
    visit.form(u"intake"_s)
        ->answers.set({u"urgent_signs"_s}, forms::Answer::of(QJsonArray{u"none"_s}));
    TRY(keep(u"intake"_s,
        {{u"q_penetration"_s, u"yes"_s}, {u"q_physical"_s, u"no"_s},
            {u"drug_facilitated"_s, u"no"_s}, {u"incident_date"_s, u"2030-03-02"_s},
            {u"incident_precision"_s, u"exact"_s}, {u"time_of_day"_s, u"afternoon"_s},
            {u"safe_to_talk"_s, u"yes"_s}, {u"suicidal_now"_s, u"no"_s},
            {u"safe_leaving"_s, u"yes"_s}}));
    TRY(keep(u"consent"_s,
        {{u"setting_private"_s, u"yes"_s}, {u"limits_told"_s, u"yes"_s},
            {u"c_service"_s, u"granted"_s}}));
    TRY(casework::setTravelTime(reg, session, 150));
    return visit.caseId;
}

} // namespace

Stage::Stage()
{
    auto library = forms::FormLibrary::shipped();
    if (!library)
        qFatal("a form that ships cannot be read");
    const QDateTime now(QDate(2030, 3, 4), QTime(7, 2), Qt::UTC);
    m_context = std::make_unique<ui::Context>(ui::Context{m_register, m_languages,
        {.clock = [now] { return now; },
            .forms = std::make_shared<const forms::FormLibrary>(*std::move(library))}});
    m_window = std::make_unique<ui::MainWindow>(m_languages);
    m_pages = std::make_unique<app::Pages>(*m_window, *m_context, ui::Appearance{});
    m_unlock = new ui::UnlockPage(*m_context, m_window.get());
    m_firstRun = new ui::FirstRunPage(*m_context, m_folder.filePath(u"none"_s), m_window.get());
    m_unlock->hide();
    m_firstRun->hide();
    open();
}

void Stage::open()
{
    const QString folder = m_folder.filePath(u"register"_s);
    bool isOpen = false;
    m_register.open(
        m_window.get(),
        [folder, environment = m_context->environment] {
            return app::createPractice(folder, environment);
        },
        [&](const Result<domain::Session> &session) {
            if (!session)
                qFatal("no practice register: %s", qPrintable(session.error().detail));
            isOpen = true;
        });
    if (!QTest::qWaitFor([&] { return isOpen; }, 120'000))
        qFatal("the practice register took too long");
    m_register.run(
        m_window.get(),
        [](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::casePage(reg, session, {});
        },
        [this](const Result<casework::CasePage> &page) {
            if (page)
                for (const casework::CaseLine &line : page->lines)
                    m_cases.push_back(line.id);
        });
    settle();
    if (m_cases.empty())
        qFatal("the practice register has no cases");
    m_register.run(m_window.get(), &beginVisit, [this](const Result<Id<domain::Case>> &begun) {
        if (!begun)
            qFatal("no visit: %s", qPrintable(begun.error().detail));
        m_visit = *begun;
    });
    settle();
    exchange();
    m_unlock->setRegister(folder);
    m_window->setPractice(true);
    showUnit();
}

void Stage::exchange()
{
    m_register.run(
        m_window.get(),
        [folders = PostFolders{m_folder.filePath(u"register"_s), m_folder.filePath(u"province"_s)},
            environment = m_context->environment](
            casework::CaseRegister &reg, const domain::Session &session) {
            return exchangeOnce(reg, session, folders, environment);
        },
        [this](const Result<Post> &post) {
            if (!post)
                qFatal("no exchange: %s", qPrintable(post.error().detail));
            m_post = *post;
        });
    settle();
}

void Stage::enter(casework::UnitKind unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    const bool isProvince = unit == casework::UnitKind::Province;
    m_register.lock();
    m_pages->wipe();
    m_register.open(
        m_window.get(),
        [folder = m_folder.filePath(isProvince ? u"province"_s : u"register"_s),
            user = isProvince ? provinceUser() : u"dara"_s, environment = m_context->environment] {
            return casework::signIn(folder, user, app::practicePassphrase(), environment);
        },
        [](const Result<domain::Session> &session) {
            if (!session)
                qFatal("it did not open: %s", qPrintable(session.error().detail));
        });
    settle();
    showUnit();
}

void Stage::showUnit()
{
    const bool isProvince = m_unit == casework::UnitKind::Province;
    m_window->topBar().setUnit(
        isProvince ? provinceName() : LocalizedText{u"Malis Health Centre"_s, u"មណ្ឌលសុខភាព ម្លិះ"_s});
    m_window->topBar().setUser(isProvince ? provinceUser() : u"dara"_s);
    m_pages->adaptTo(m_unit);
}

std::optional<Id<domain::Record>> Stage::recordOf(const QString &formId)
{
    std::optional<Id<domain::Record>> found;
    m_register.run(
        m_window.get(),
        [id = m_cases.front()](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::openCase(reg, session, id, casework::OpenReason::OnDuty);
        },
        [&](const Result<casework::CaseFile> &file) {
            for (const casework::RecordLine &line :
                file ? file->records : decltype(file->records)())
                if (line.formId == formId && !line.isDraft)
                    found = line.id;
        });
    settle();
    return found;
}

forms::Interview Stage::newInterview(const QString &formId) const
{
    return {m_context->environment.forms->find(formId), {}, m_context->environment.clock};
}

void Stage::settle()
{
    for (int round = 0; round < 3; ++round) {
        bool came = false;
        m_register.runWithout(
            m_window.get(), []() -> Result<> { return {}; },
            [&](const Result<> &) { came = true; });
        if (!QTest::qWaitFor([&] { return came; }, 60'000))
            qFatal("an answer did not come");
        QCoreApplication::sendPostedEvents();
    }
    QTest::qWait(30);
}

namespace {

template <typename PageType>
std::function<void(Stage &)> place(ui::Place where, PageType then)
{
    return [where, then](Stage &stage) {
        stage.window().showDesk();
        stage.window().go(where);
        stage.settle();
        then(stage);
    };
}

std::function<void(Stage &)> firstRun(int step)
{
    return [step](Stage &stage) {
        stage.window().showFront(stage.firstRun());
        stage.firstRun()->showStep(step);
    };
}

std::function<void(Stage &)> unlock(ui::UnlockPage::Occasion occasion)
{
    return [occasion](Stage &stage) {
        stage.unlock()->setOccasion(occasion, u"dara"_s);
        stage.window().showFront(stage.unlock());
    };
}

std::function<void(Stage &)> form(const QString &id)
{
    return [id](Stage &stage) {
        stage.window().showDesk();
        stage.window().go(ui::Place::Cases);
        stage.pages().record()->start(stage.caseAt(0), id, casework::OpenReason::OnDuty);
        stage.window().open(stage.pages().record());
    };
}

/// Presses the first button with these words, in the language of the window.
void press(Stage &stage, const char *words)
{
    for (ui::Button *button : stage.window().currentPage()->findChildren<ui::Button *>()) {
        if (button->isVisible() && button->text() == ui::Tr::tr(words))
            return button->click();
    }
}

/// Brings the part of the page that is a Part to the top, once the page has what it asked for.
template <typename Part>
void scrollTo(Stage &stage)
{
    stage.settle();
    auto *part = stage.window().currentPage()->findChild<Part *>();
    auto *area = stage.window().currentPage()->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
}

} // namespace

std::vector<Scene> scenes()
{
    using ui::Place;
    const auto nothing = [](Stage &) {};
    const auto visit = [](int pages) {
        return [pages](Stage &stage) {
            stage.window().showDesk();
            stage.window().go(Place::Today);
            stage.pages().start()->resume(stage.visit());
            stage.window().open(stage.pages().start());
            stage.settle();
            for (int i = 0; i < pages; ++i)
                stage.pages().start()->mainDeed();
            stage.settle();
        };
    };
    std::vector<Scene> every{{u"01-unlock"_s, unlock(ui::UnlockPage::Occasion::Start)},
        {u"02-first-run-1"_s, firstRun(0)}, {u"02-first-run-2"_s, firstRun(1)},
        {u"02-first-run-3"_s, firstRun(2)}, {u"02-first-run-4"_s, firstRun(3)},
        {u"02-first-run-5"_s, firstRun(4)}, {u"02-today"_s, place(Place::Today, nothing)},
        {u"02-today-review"_s, place(Place::Today, scrollTo<ui::ReviewCard>)},
        {u"02-today-type"_s, place(Place::Today, [](Stage &stage) { press(stage, "Decide"); })},
        {u"02-visit-1"_s, visit(0)}, {u"02-visit-2"_s, visit(1)}, {u"02-visit-3"_s, visit(2)},
        {u"02-visit-4"_s, visit(3)}, {u"02-visit-5"_s, visit(4)}, {u"02-visit-6"_s, visit(5)},
        {u"03-register"_s, place(Place::Cases, nothing)},
        {u"04-case"_s,
            place(Place::Cases,
                [](Stage &stage) {
                    stage.pages().oneCase()->show(stage.caseAt(1));
                    stage.window().open(stage.pages().oneCase());
                })},
        {u"04-case-add"_s,
            place(Place::Cases,
                [](Stage &stage) {
                    stage.pages().oneCase()->show(stage.caseAt(1));
                    stage.window().open(stage.pages().oneCase());
                    stage.settle();
                    stage.pages().oneCase()->add();
                })},
        {u"05-consent"_s, form(u"consent"_s)}, {u"06-intake"_s, form(u"intake"_s)},
        {u"07-exchange"_s, place(Place::Exchange, nothing)},
        {u"08-export"_s,
            place(Place::Exchange,
                [](Stage &stage) { stage.window().open(stage.pages().exporting()); })},
        {u"09-import"_s,
            place(Place::Exchange,
                [](Stage &stage) {
                    stage.window().open(stage.pages().importing());
                    stage.pages().importing()->preview(stage.bundle());
                }),
            casework::UnitKind::Province},
        {u"10-report"_s, place(Place::Reports, nothing)},
        {u"14-province-exchange"_s, place(Place::Exchange, nothing), casework::UnitKind::Province},
        {u"14-province-report"_s, place(Place::Reports, nothing), casework::UnitKind::Province},
        {u"10-unit"_s,
            place(Place::Reports, [](Stage &stage) { stage.window().open(stage.pages().unit()); })},
        {u"11-settings"_s, place(Place::Settings, nothing)},
        {u"11-settings-unit"_s, place(Place::Settings, scrollTo<ui::RulesCard>)},
        {u"12-about"_s,
            place(
                Place::Settings, [](Stage &stage) { stage.window().open(stage.pages().about()); })},
        {u"13-locked"_s, unlock(ui::UnlockPage::Occasion::Paused)},
        {u"14-help"_s, place(Place::Cases, [](Stage &stage) { stage.window().toggleHelp(); })},
        {u"14-help-search"_s,
            place(Place::Cases,
                [](Stage &stage) {
                    stage.window().toggleHelp();
                    stage.window().help().search()->setText(u"F12"_s);
                })},
        {u"14-help-keys"_s, place(Place::Cases, [](Stage &stage) {
             stage.window().help().open(ui::HelpTopic::Keys, false);
         })}};
    std::ranges::copy(formScenes(), std::back_inserter(every));
    return every;
}
