// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bare_scroll.h"
#include "ui/forms/finish_page.h"
#include "ui/forms/form_view.h"
#include "ui/forms/help_column.h"
#include "ui/forms/paper_day.h"
#include "ui/forms/question_view.h"
#include "ui/forms/section_page.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/scale.h"
#include "ui/tr.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

// How a FormView is put together: its three columns, its keys and its pages.

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastWithSections = 760; // px; under it the bar alone says which section

} // namespace

FormView::FormView(
    forms::Interview interview, FormServices services, Language language, QWidget *parent)
    : QWidget(parent)
    , m_interview(std::move(interview))
    , m_services(std::move(services))
    , m_language(language)
    , m_left(new QWidget(this))
    , m_listTitle(new Label(TextSize::Base, Weight::Bold))
    , m_list(new SectionList)
    , m_listArea(nullptr)
    , m_mayStop(captionLabel())
    , m_stack(new QStackedWidget)
    , m_finish(new FinishPage(nullptr))
    , m_help(new HelpColumn(this))
    , m_bar(new ActionBar)
    , m_previous(new Button(Variant::Secondary, Icon::Left))
    , m_next(new Button(Variant::Primary, Icon::Right))
{
    for (FormSection &section : sectionsOf(m_interview.form()))
        m_sections.push_back({std::move(section)});
    createLeft();
    createLayout();
    bindKeys();
    connect(qApp, &QApplication::focusChanged, this, &FormView::followFocus);
    showWords();
    showSection(0);
}

void FormView::createLeft()
{
    auto *whole = new QVBoxLayout(m_left);
    whole->setContentsMargins({});
    auto *card = new Card(m_left, spacing::step * 2);
    whole->addWidget(card);
    m_listTitle->setTone(Tone::Neutral);
    m_listTitle->setContentsMargins(spacing::step * 2, spacing::step, 0, 0);
    m_mayStop->setContentsMargins(spacing::step * 2, 0, spacing::step, spacing::step);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addStretch();
    card->column()->setSpacing(6);
    card->column()->addWidget(m_listTitle);
    m_listArea = bareScroll(rows);
    card->column()->addWidget(m_listArea, 1);
    card->column()->addWidget(m_mayStop);
    connect(m_list, &SectionList::chosen, this, [this](int row) {
        showSection(m_listed.at(size_t(row)));
        enter();
    });
}

void FormView::createLayout()
{
    auto *card = new Card(this, 2);
    card->column()->setContentsMargins(2, 4, 2, 4);
    card->column()->addWidget(m_stack);
    m_stack->addWidget(bareScroll(m_finish));
    connect(m_finish, &FinishPage::wayAsked, this, &FormView::setFocusPath);
    connect(m_finish->paper(), &PaperDay::changed, this, [this] {
        m_interview.setPaperDay(m_finish->paper()->day());
        chainTabStops();
        showButtons();
        Q_EMIT changed();
    });

    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    m_bar->setSizePolicy(grows); // its note may need two lines
    m_next->setIconAfter();
    m_bar->addLeft(m_previous);
    m_bar->addRight(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, &FormView::mainDeed);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(card, 1);
    middle->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::betweenCards);
    row->addWidget(m_left);
    row->addLayout(middle, 1);
    row->addWidget(m_help);
    connect(m_help, &HelpColumn::noteAsked, this, [this] {
        if (m_question)
            m_question->openNote();
    });
}

void FormView::bindKeys()
{
    const auto choose = [this](Deed deed, std::optional<forms::NoValue> why) {
        bind(this, deed, [this, why] {
            if (m_question)
                m_question->choose(why);
        });
    };
    choose(Deed::Answer, std::nullopt);
    choose(Deed::NotAsked, forms::NoValue::NotAsked);
    choose(Deed::Declined, forms::NoValue::Declined);
    choose(Deed::Unknown, forms::NoValue::Unknown);
    bind(this, Deed::PreviousSection, [this] { go(-1); });
    bind(this, Deed::NextSection, [this] { go(+1); });
    bind(this, Deed::PreviousQuestion, [this] { moveQuestion(-1); });
    bind(this, Deed::NextQuestion, [this] { moveQuestion(+1); });
    auto *note = new QShortcut(this);
    note->setKeys(withKhmerTwin(QKeySequence(Qt::CTRL | Qt::Key_4)));
    const auto openNote = [this] {
        if (m_question)
            m_question->openNote();
    };
    connect(note, &QShortcut::activated, this, openNote);
    connect(note, &QShortcut::activatedAmbiguously, this, openNote); // with two layouts
}

void FormView::makePage(Shown &shown)
{
    shown.page = new SectionPage(m_interview.form(), shown.section.items, m_services, nullptr);
    shown.page->setMaximumWidth(spacing::formColumn);
    shown.page->setTitle(shown.section.title, shown.section.hint);
    shown.page->setLanguage(m_language);
    shown.page->refresh(m_interview);
    connect(shown.page, &SectionPage::answered, this, &FormView::take);
    connect(shown.page, &SectionPage::lineAsked, this, &FormView::addLine);
    connect(shown.page, &SectionPage::removalAsked, this, &FormView::removeLine);
    connect(shown.page, &SectionPage::undoAsked, this, &FormView::bringBackLine);
    shown.area = bareScroll(shown.page);
    m_stack->addWidget(shown.area);
    fit();
}

/// Pages are made late, and what is made late comes last for Tab: so it is told.
void FormView::chainTabStops()
{
    QWidget *last = m_list->findChildren<QAbstractButton *>().value(0, m_previous);
    for (QAbstractButton *row : m_list->findChildren<QAbstractButton *>())
        last = row;
    if (page())
        last = page()->chainTabStops(last);
    for (QWidget *stop : isFinish() ? m_finish->paper()->tabStops() : std::vector<QWidget *>()) {
        setTabOrder(last, stop);
        last = stop;
    }
    for (Button *way : isFinish() ? m_finish->ways() : std::vector<Button *>()) {
        setTabOrder(last, way);
        last = way;
    }
    setTabOrder(last, m_next);
    setTabOrder(m_next, m_previous);
}

void FormView::showWords()
{
    m_listTitle->setText(Tr::tr("Sections"));
    m_mayStop->setText(Tr::tr("You may stop at any question."));
    m_help->retranslate();
    if (m_current < 0)
        return;
    if (isFinish()) {
        m_finish->show(m_interview, m_language, m_interview.today());
        chainTabStops();
    }
    showList();
    showButtons();
}

void FormView::showButtons()
{
    m_previous->setText(Tr::tr("Previous"));
    m_previous->setKey(keyText(Deed::PreviousSection));
    m_previous->setEnabled(m_current > 0);
    const bool isOpen = isFinish() && (m_finish->openCount() > 0 || m_finish->paper()->isOpen());
    m_next->setText(isFinish() ? Tr::tr("Complete") : Tr::tr("Next"));
    m_next->setKey(keyText(isFinish() ? Deed::MainButton : Deed::NextSection));
    m_next->setIcon(isFinish() ? Icon::Check : Icon::Right);
    m_next->setVariant(isOpen ? Variant::Secondary : Variant::Primary);
    if (isOpen)
        m_bar->setNote(Tr::tr("Not yet. Please see above."));
    else if (isFinish())
        m_bar->setNote({});
    else
        //: %1 the number of the section shown, %2 how many there are
        m_bar->setNote(Tr::tr("Section %1 of %2")
                           .arg(QString::number(m_list->current() + 1),
                               QString::number(int(m_listed.size()) - 1)));
    m_next->setAccessibleDescription(isOpen ? Tr::tr("Not yet. Please see above.") : QString());
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FormView::fit()
{
    const double usual = window()->width() / textScale();
    const bool isNarrow = usual < spacing::narrowWindow;
    const int wanted = isNarrow ? spacing::sectionListNarrow : spacing::sectionList;
    m_left->setFixedWidth(qRound(wanted * textScale()));
    m_left->setVisible(usual >= leastWithSections);
    m_help->setVisible(!isNarrow);
    for (const Shown &shown : m_sections) {
        if (!shown.page)
            continue;
        for (QuestionView *view : shown.page->questions())
            view->showNoteButton(isNarrow);
    }
}

} // namespace ui
