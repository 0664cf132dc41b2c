// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "app/pages.h"
#include "casework/sign_in.h"
#include "ui/context.h"
#include "ui/settings/appearance.h"
#include "ui/shell/hide_key.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/clean_paste.h"

#include <memory>

class QApplication;

namespace ui {
class FirstRunPage;
class UnlockPage;
} // namespace ui

namespace app {

/// Makes everything, once, in order, and says what follows from unlocking and locking.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &qt, const Options &options);
    ~Application() override;

    /// False if a part of the program itself is missing; told on stderr.
    bool start();

    /// For tests and pictures; the parts belong to the application.
    ui::MainWindow &window() { return *m_window; }
    Pages &pages() { return *m_pages; }
    ui::RegisterThread &registerThread() { return m_register; }

private:
    enum class Why { Key, Idle };

    void connectParts();
    void openFirstPage();
    void usePractice();
    void createPractice();
    void unlocked();
    void takeIn(const casework::RegisterInfo &info);
    void lock(Why why);
    void dress(const ui::Appearance &appearance);

    QApplication &m_qt;
    QString m_folder;
    bool m_isPractice;
    ui::Appearance m_appearance;
    ui::LanguageChoice m_languages;
    ui::RegisterThread m_register;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Pages> m_pages;
    ui::UnlockPage *m_unlock = nullptr; ///< Of the window.
    ui::FirstRunPage *m_firstRun = nullptr; ///< Of the window.
    ui::IdleLock m_idle;
    ui::HideKey m_hide;
    ui::KhmerKeys m_khmerKeys;
    ui::CleanPaste m_cleanPaste;
    QString m_lastUser;
};

} // namespace app
