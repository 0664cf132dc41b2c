// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/help/help_panel.h"
#include "ui/shell/front_page.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/veil.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(LanguageChoice &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_rail(new Rail)
    , m_topBar(new TopBar(languages))
    , m_footLine(captionLabel())
    , m_whole(new QStackedWidget)
    , m_desk(new QWidget)
    , m_pages(new QStackedWidget)
    , m_help(new HelpPanel(languages, this))
    , m_veil(new Veil(this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_pages, 1);
    right->addWidget(m_footLine);
    m_footLine->setContentsMargins(spacing::pageMargin, 0, spacing::pageMargin, 10);
    m_footLine->hide();
    auto *desk = new QHBoxLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addLayout(right, 1);
    desk->insertWidget(0, m_rail); // after the top bar, so that Tab comes to it last
    m_whole->addWidget(m_desk);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_rail, &Rail::hideWanted, this, &MainWindow::hideWanted);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::toggleHelp);
    setMinimumSize(1024, 560);
    bindKeys();
    setTitle();
}

void MainWindow::bindKeys()
{
    constexpr std::array places{std::pair(Deed::Today, Place::Today),
        std::pair(Deed::Cases, Place::Cases), std::pair(Deed::Referrals, Place::Referrals),
        std::pair(Deed::Exchange, Place::Exchange), std::pair(Deed::Reports, Place::Reports),
        std::pair(Deed::Settings, Place::Settings)};
    for (const auto &[deed, place] : places)
        bind(this, deed, [this, to = place] {
            if (!isAtFront() && !isBehindSomething())
                go(to);
        });
    bind(this, Deed::OtherLanguage, [this] { m_languages.switchToTheOther(); });
    bind(this, Deed::MainButton, [this] { mainDeed(); });
    bind(this, Deed::Help, [this] { toggleHelp(); });
    const auto onPage = [this](auto what) {
        return [this, what] {
            if (Page *page = currentPage(); page && !isAtFront() && !isBehindSomething())
                what(page);
        };
    };
    bind(this, Deed::Save, onPage([](Page *page) { page->save(); }));
    const auto printPage = onPage([](Page *page) { page->print(); });
    bind(this, Deed::Print, [this, printPage] {
        if (m_help->isOpen())
            m_help->print();
        else
            printPage();
    });
    bind(this, Deed::Find, onPage([this](Page *page) {
        if (!page->find())
            Q_EMIT findWanted();
    }));
    bind(this, Deed::StartVisit, onPage([this](Page *) { Q_EMIT visitWanted(); }));
    auto *escapeKey = new QShortcut(Qt::Key_Escape, this);
    connect(escapeKey, &QShortcut::activated, this, &MainWindow::escape);
}

void MainWindow::addPage(Place place, Page *page)
{
    m_places[size_t(place)] = page;
    m_rail->setAvailable(place, true);
    addPage(page);
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::backWanted, this, &MainWindow::goBack);
}

void MainWindow::go(Place place)
{
    Page *page = m_places[size_t(place)];
    if (!page)
        return;
    if (Page *present = currentPage())
        present->save();
    m_trail = {page};
    m_rail->setCurrent(place);
    bringUp(page);
}

void MainWindow::open(Page *page)
{
    if (m_trail.empty() || m_trail.back() != page)
        m_trail.push_back(page);
    bringUp(page);
}

void MainWindow::goBack()
{
    if (m_trail.size() < 2)
        return;
    m_trail.back()->save();
    m_trail.pop_back();
    bringUp(m_trail.back());
}

Page *MainWindow::currentPage() const
{
    return m_trail.empty() ? nullptr : m_trail.back();
}

void MainWindow::bringUp(Page *page)
{
    m_pages->setCurrentWidget(page);
    page->refresh();
}

void MainWindow::showFront(FrontPage *page)
{
    if (m_whole->indexOf(page) < 0) {
        m_whole->addWidget(page);
        connect(page, &FrontPage::helpWanted, this, &MainWindow::toggleHelp);
    }
    m_whole->setCurrentWidget(page);
    page->begin();
}

void MainWindow::showDesk()
{
    m_whole->setCurrentWidget(m_desk);
    if (Page *page = currentPage())
        page->refresh();
}

bool MainWindow::isAtFront() const
{
    return m_whole->currentWidget() != m_desk;
}

void MainWindow::cover()
{
    m_veil->cover();
    m_help->leave();
    if (Sheet *sheet = Sheet::openIn(this))
        sheet->leave();
    for (QWidget *other : QApplication::topLevelWidgets())
        if (other != this && other->isVisible())
            other->close();
}

void MainWindow::uncover()
{
    m_veil->hide();
}

void MainWindow::toggleHelp()
{
    if (m_help->isOpen())
        return m_help->leave();
    if (isAtFront())
        m_help->open(static_cast<FrontPage *>(m_whole->currentWidget())->helpTopic(), true);
    else if (const Page *page = currentPage())
        m_help->open(page->helpTopic(), false);
}

bool MainWindow::isBehindSomething() const
{
    return m_help->isOpen() || Sheet::openIn(this);
}

void MainWindow::mainDeed()
{
    if (m_help->isOpen())
        return;
    if (Sheet *sheet = Sheet::openIn(this))
        return sheet->answer();
    if (isAtFront())
        return static_cast<FrontPage *>(m_whole->currentWidget())->mainDeed();
    if (Page *page = currentPage())
        page->mainDeed();
}

void MainWindow::escape()
{
    if (m_help->isOpen())
        return m_help->leave();
    if (Sheet *sheet = Sheet::openIn(this))
        return sheet->leave();
    if (isAtFront())
        return static_cast<FrontPage *>(m_whole->currentWidget())->stepBack();
    if (Page *page = currentPage(); page && !page->stepBack())
        goBack();
}

void MainWindow::setPractice(bool practice)
{
    m_isPractice = practice;
    m_topBar->setPractice(practice);
    const int frame = practice ? spacing::practiceFrame : 0;
    layout()->setContentsMargins(frame, frame, frame, frame);
    setTitle();
    update();
}

void MainWindow::setFootLine(const QString &line)
{
    m_footLine->setText(line);
    m_footLine->setVisible(!line.isEmpty());
}

void MainWindow::setTitle()
{
    // Nothing about a unit, a page or a person: titles stand in the task bar.
    setWindowTitle(m_isPractice ? Tr::tr("Romduol - PRACTICE") : Tr::tr("Romduol"));
    setWindowIcon(iconPixmap(Icon::Mark, Qt::black, 64, devicePixelRatioF()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Closing never loses and never asks: what was typed goes to disk.
    if (Page *page = currentPage())
        page->save();
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_isPractice ? t.practice.ink : t.page);
    painter.fillRect(m_whole->geometry(), t.page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_veil->setGeometry(rect());
}

} // namespace ui
