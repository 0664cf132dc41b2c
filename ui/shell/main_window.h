// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rail.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace ui {

class FrontPage;
class HelpPanel;
class Label;
class LanguageChoice;
class Page;
class TopBar;
class Veil;

/// Rail, top bar and a stack of pages; or one front page in place of all. It knows pages by their
/// place and nothing of cases.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(LanguageChoice &languages, QWidget *parent = nullptr);

    TopBar &topBar() { return *m_topBar; }
    Rail &rail() { return *m_rail; }

    void addPage(Place place, Page *page); ///< The page of a place; the window owns it.
    void addPage(Page *page); ///< A page that another one leads to.
    void go(Place place);
    void open(Page *page); ///< Over the present one; Esc leads back.
    void goBack();
    Page *currentPage() const;

    void showFront(FrontPage *page); ///< The window owns it.
    void showDesk(); ///< Rail and pages again, where they were.
    bool isAtFront() const;

    HelpPanel &help() { return *m_help; }
    /// The manual about the page in front, beside it; a second time closes it.
    void toggleHelp();

    /// The veil, at once; whatever dialog is open goes.
    void cover();
    void uncover();

    void setPractice(bool practice);
    /// A quiet line at the foot; empty takes it away.
    void setFootLine(const QString &line);

Q_SIGNALS:
    void hideWanted();
    void findWanted();
    void visitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void bindKeys();
    void mainDeed();
    void escape();
    bool isBehindSomething() const; ///< A sheet or the manual has the keyboard.
    void bringUp(Page *page);
    void setTitle();

    LanguageChoice &m_languages;
    Rail *m_rail;
    TopBar *m_topBar;
    Label *m_footLine;
    QStackedWidget *m_whole; ///< A front page, or the desk.
    QWidget *m_desk;
    QStackedWidget *m_pages;
    HelpPanel *m_help;
    Veil *m_veil;
    std::array<Page *, placeCount> m_places{};
    std::vector<Page *> m_trail; ///< From the place to the page in front.
    bool m_isPractice = false;
};

} // namespace ui
