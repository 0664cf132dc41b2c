// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/practice.h"
#include "base/platform.h"
#include "ui/entry/first_run_page.h"
#include "ui/entry/unlock_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/system_contrast.h"
#include "ui/tr.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

#include <cstdio>

namespace app {

namespace {

std::optional<casework::Environment> makeEnvironment()
{
    auto library = forms::FormLibrary::shipped();
    if (!library)
        return std::nullopt;
    return casework::Environment{.clock = [] { return QDateTime::currentDateTimeUtc(); },
        .forms = std::make_shared<const forms::FormLibrary>(*std::move(library))};
}

bool isThere(const QString &folder)
{
    const auto face = casework::lookAt(folder);
    return face || face.error().code != ErrorCode::NotFound;
}

} // namespace

Application::Application(QApplication &qt, const Options &options)
    : m_qt(qt)
    , m_folder(options.folder.isEmpty() ? defaultFolder(options.isPractice) : options.folder)
    , m_isPractice(options.isPractice)
    , m_appearance(ui::loadAppearance(
          ui::asksForContrast(QGuiApplication::palette(), qEnvironmentVariable("GTK_THEME"))))
{
    if (options.language)
        m_appearance.language = *options.language;
}

Application::~Application() = default;

bool Application::start()
{
    platform::forbidCrashDumps();
    auto environment = makeEnvironment();
    if (!ui::loadFonts() || !environment) {
        std::fputs("romduol: a font or a form of this program is missing or damaged\n", stderr);
        return false;
    }
    m_context = std::make_unique<ui::Context>(
        ui::Context{m_register, m_languages, *std::move(environment)});
    m_languages.useKhmerDigits(m_appearance.khmerDigits);
    m_languages.set(m_appearance.language);
    dress(m_appearance);
    m_window = std::make_unique<ui::MainWindow>(m_languages);
    m_pages = std::make_unique<Pages>(*m_window, *m_context, m_appearance);
    m_unlock = new ui::UnlockPage(*m_context);
    m_firstRun = new ui::FirstRunPage(*m_context, m_folder);
    connectParts();
    openFirstPage();
    m_window->resize(1366, 768);
    m_window->show();
    return true;
}

void Application::connectParts()
{
    m_qt.installEventFilter(&m_hide);
    m_qt.installEventFilter(&m_khmerKeys);
    m_qt.installEventFilter(&m_cleanPaste);
    connect(&m_hide, &ui::HideKey::pressed, this, [this] { lock(Why::Key); });
    connect(m_window.get(), &ui::MainWindow::hideWanted, this, [this] { lock(Why::Key); });
    connect(&m_idle, &ui::IdleLock::due, this, [this] { lock(Why::Idle); });
    connect(&m_idle, &ui::IdleLock::soon, this, [this](int seconds) {
        m_window->setFootLine(
            ui::Tr::tr("Locks in %n second(s). Your work is kept.", nullptr, seconds));
    });
    connect(&m_idle, &ui::IdleLock::stayed, this, [this] { m_window->setFootLine({}); });
    connect(m_unlock, &ui::UnlockPage::unlocked, this, &Application::unlocked);
    connect(m_unlock, &ui::UnlockPage::practiceWanted, this, &Application::usePractice);
    connect(m_firstRun, &ui::FirstRunPage::created, this, &Application::unlocked);
    connect(m_firstRun, &ui::FirstRunPage::practiceWanted, this, &Application::usePractice);
    connect(m_pages->settings(), &ui::SettingsPage::appearanceChosen, this, &Application::dress);
    connect(&m_languages, &ui::LanguageChoice::changed, this, [this](Language language) {
        m_appearance.language = language;
        ui::saveAppearance(m_appearance);
    });
}

void Application::openFirstPage()
{
    if (m_isPractice)
        return usePractice();
    if (!isThere(m_folder))
        return m_window->showFront(m_firstRun);
    m_unlock->setRegister(m_folder);
    m_unlock->setOccasion(ui::UnlockPage::Occasion::Start);
    m_window->showFront(m_unlock);
}

void Application::usePractice()
{
    if (!m_isPractice)
        m_folder = defaultFolder(true);
    m_isPractice = true;
    m_window->setPractice(true);
    m_unlock->setPracticePassphrase(practicePassphrase());
    m_unlock->setOccasion(ui::UnlockPage::Occasion::Start);
    m_window->showFront(m_unlock);
    if (isThere(m_folder))
        m_unlock->setRegister(m_folder);
    else
        createPractice();
}

void Application::createPractice()
{
    m_register.open(
        this,
        [folder = m_folder, environment = m_context->environment] {
            return app::createPractice(folder, environment);
        },
        [this](const Result<domain::Session> &session) {
            if (session)
                unlocked();
            else
                m_unlock->setRegister(m_folder); // says what is wrong with it
        });
}

void Application::unlocked()
{
    m_register.run(
        this,
        [](casework::CaseRegister &reg, const domain::Session &) -> Result<casework::RegisterInfo> {
            return casework::info(reg);
        },
        [this](const Result<casework::RegisterInfo> &info) {
            if (info)
                takeIn(*info);
        });
}

void Application::takeIn(const casework::RegisterInfo &info)
{
    const QString user = m_register.session()->user.name;
    m_window->setPractice(info.isPractice);
    m_window->topBar().setUnit(info.unitName);
    m_window->topBar().setUser(user);
    m_pages->adaptTo(info.kind);
    // The same person comes back to the same field; another one begins at the beginning.
    if (user != m_lastUser)
        m_pages->openFirst(info.kind);
    m_lastUser = user;
    m_window->showDesk();
    m_idle.start();
}

void Application::lock(Why why)
{
    if (!m_register.isOpen())
        return;
    m_window->cover();
    m_idle.stop();
    if (ui::Page *page = m_window->currentPage())
        page->save();
    m_register.lock();
    m_pages->wipe();
    m_qt.clipboard()->clear();
    m_window->setFootLine({});
    m_unlock->setRegister(m_folder);
    m_unlock->setOccasion(ui::UnlockPage::Occasion::Paused, m_lastUser);
    m_window->showFront(m_unlock);
    m_window->uncover();
    if (why == Why::Key)
        m_window->showMinimized();
}

void Application::dress(const ui::Appearance &appearance)
{
    m_appearance = appearance;
    m_languages.useKhmerDigits(appearance.khmerDigits);
    const ui::Tokens tokens
        = appearance.highContrast ? ui::highContrastTokens() : ui::lightTokens();
    ui::applyTheme(m_qt, tokens, appearance.textPercent / 100.0);
    ui::saveAppearance(appearance);
}

} // namespace app
