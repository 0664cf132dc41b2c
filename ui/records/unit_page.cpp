// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/unit_page.h"

#include "base/clock.h"
#include "ui/records/checklist_card.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/stacking.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using casework::UnitRecord;
constexpr int quartersBack = 8;

std::vector<ValueTableModel<UnitRecord>::Column> columns()
{
    return {//: Column: the day a record is about
        {.title = [] { return Tr::tr("Day"); },
            .text = [](const UnitRecord &r) { return r.day ? dateText(*r.day) : QString(); }},
        //: Column: whether a record is complete
        {.title = [] { return Tr::tr("State"); },
            .text
            = [](const UnitRecord &r) { return r.isDraft ? Tr::tr("Draft") : Tr::tr("Completed"); },
            .badge =
                [](const UnitRecord &r) {
                    return r.isDraft
                        ? ValueTableModel<UnitRecord>::BadgeLook{Tone::Neutral, Icon::Edit}
                        : ValueTableModel<UnitRecord>::BadgeLook{Tone::Good, Icon::Done};
                }},
        //: Column: when a record was last changed
        {.title = [] { return Tr::tr("Changed"); },
            .text = [](const UnitRecord &r) { return momentText(r.changedAt); }},
        //: Column: who wrote a record
        {.title = [] { return Tr::tr("Written by"); },
            .text = [](const UnitRecord &r) { return r.author; }}};
}

} // namespace

UnitPage::UnitPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_group(new QButtonGroup(this))
    , m_list(new QVBoxLayout)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_purpose(captionLabel())
    , m_quarter(new QComboBox)
    , m_new(new Button(Variant::Primary, Icon::Plus))
    , m_body(new QStackedWidget)
    , m_model(new Model(columns(), this))
    , m_table(newTable())
    , m_empty(new EmptyState)
    , m_standing(new ChecklistCard(context))
{
    auto *back = new Button(Variant::Secondary, Icon::Left);
    back->setKey(u"Esc"_s);
    connect(back, &Button::clicked, this, &UnitPage::backWanted);
    inEveryLanguage(back, [back] { back->setText(Tr::tr("Back")); });
    m_header->addAction(back);
    m_header->addAction(m_new);
    auto *columns = new QHBoxLayout;
    stackWhenNarrow(columns, this, 700);
    columns->setSpacing(spacing::betweenCards);
    columns->addWidget(createForms(), 5);
    columns->addWidget(createRecords(), 9);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    addBody()->addLayout(columns, 1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &UnitPage::choose);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &UnitPage::askRecords);
    connect(m_table, &QTableView::activated, this, &UnitPage::openRow);
    connect(m_new, &Button::clicked, this, &UnitPage::mainDeed);
    inEveryLanguage(this, [this] { setWords(); });
}

QWidget *UnitPage::createForms()
{
    auto *card = new Card;
    m_list->setSpacing(spacing::betweenButtons);
    card->column()->addLayout(m_list);
    card->column()->addStretch(1);
    return card;
}

QWidget *UnitPage::createRecords()
{
    m_new->setKey(keyText(Deed::MainButton));
    m_table->setModel(m_model);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_quarter);
    auto *card = new Card(nullptr, 6);
    head->setContentsMargins(12, 8, 12, 0);
    m_purpose->setContentsMargins(12, 0, 12, 0);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    card->column()->addLayout(head);
    card->column()->addWidget(m_purpose);
    card->column()->addWidget(m_body, 2);
    card->column()->addWidget(m_standing, 3);
    return card;
}

void UnitPage::fillQuarters()
{
    const QSignalBlocker quiet(m_quarter);
    const int before = std::max(0, m_quarter->currentIndex());
    m_quarters.clear();
    m_quarter->clear();
    domain::Quarter quarter = domain::quarterOf(today(m_context.environment.clock));
    for (int i = 0; i < quartersBack; ++i) {
        m_quarters.push_back(quarter);
        m_quarter->addItem(text(quarter));
        quarter = domain::quarterOf(quarter.firstDay().addDays(-1));
    }
    m_quarter->setCurrentIndex(before);
}

void UnitPage::refresh()
{
    fillQuarters();
    m_context.registerThread.run(this, &casework::unitForms,
        [this](const Result<std::vector<casework::UnitForm>> &forms) { take(forms); });
}

void UnitPage::take(const Result<std::vector<casework::UnitForm>> &forms)
{
    if (!forms)
        return m_banner->tellError(forms.error().code);
    m_banner->clear();
    m_forms = *forms;
    if (!chosen())
        m_formId = m_forms.empty() ? QString() : m_forms.front().formId;
    showForms();
    setWords();
    askRecords();
}

void UnitPage::clearForms()
{
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button); // they go later, their numbers now
    clear(m_list);
}

void UnitPage::showForms()
{
    clearForms();
    for (size_t i = 0; i < m_forms.size(); ++i) {
        const casework::UnitForm &form = m_forms[i];
        auto *button = new Button(Variant::Quiet, formIcon(form.formId));
        button->setText(form.title.in(m_context.languages.current()));
        button->setCheckable(true);
        button->setChecked(form.formId == m_formId);
        m_group->addButton(button, int(i));
        m_list->addWidget(button, 0, Qt::AlignLeft);
        if (form.formId == m_formId)
            button->setFocus();
    }
}

void UnitPage::choose(int index)
{
    m_formId = m_forms[size_t(index)].formId;
    setWords();
    askRecords();
}

const casework::UnitForm *UnitPage::chosen() const
{
    const auto found = std::ranges::find(m_forms, m_formId, &casework::UnitForm::formId);
    return found == m_forms.end() ? nullptr : &*found;
}

void UnitPage::askRecords()
{
    if (m_formId == u"ossu_check" && chosen())
        m_standing->refresh();
    else
        m_standing->clear();
    if (!chosen())
        return m_body->setCurrentWidget(m_empty);
    const domain::Quarter quarter = m_quarters[size_t(m_quarter->currentIndex())];
    m_context.registerThread.run(
        this,
        [id = m_formId, quarter](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::unitRecords(reg, session, id, quarter.firstDay(), quarter.lastDay());
        },
        [this](const Result<std::vector<UnitRecord>> &records) {
            if (!records)
                return m_banner->tellError(records.error().code);
            m_banner->clear();
            m_model->show(*records);
            m_body->setCurrentWidget(records->empty() ? static_cast<QWidget *>(m_empty) : m_table);
            if (!records->empty())
                m_table->selectRow(0);
        });
}

void UnitPage::mainDeed()
{
    const casework::UnitForm *form = chosen();
    if (form && form->mayWrite)
        Q_EMIT formWanted(form->formId);
}

void UnitPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT recordWanted(m_model->value(index.row()).id);
}

void UnitPage::wipe()
{
    m_forms.clear();
    m_model->show({});
    m_standing->clear();
    clearForms();
    m_banner->clear();
    setWords();
}

void UnitPage::setWords()
{
    const casework::UnitForm *form = chosen();
    const Language language = m_context.languages.current();
    m_header->setTitle(Tr::tr("Records of the unit"));
    m_header->setSubtitle(Tr::tr("What belongs to no case."));
    m_title->setText(form ? form->title.in(language) : QString());
    m_purpose->setText(form ? form->purpose.in(language) : QString());
    m_new->setVisible(form && form->mayWrite);
    //: Button: begins a record of the unit, or goes on with the one that was left
    m_new->setText(form && form->isBegun ? Tr::tr("Go on") : Tr::tr("New record"));
    m_quarter->setVisible(form);
    m_quarter->setAccessibleName(Tr::tr("Which quarter"));
    for (size_t i = 0; i < m_quarters.size(); ++i)
        m_quarter->setItemText(int(i), text(m_quarters[i]));
    if (form)
        m_empty->setText(Tr::tr("Nothing in this quarter"),
            Tr::tr("A record shows here in the quarter of the day it is about."));
    else
        m_empty->setText(Tr::tr("No record of the unit is for this role"),
            Tr::tr("Cases and their forms are under Cases."));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    for (QAbstractButton *button : m_group->buttons()) {
        const int index = m_group->id(button);
        if (index >= 0 && size_t(index) < m_forms.size())
            button->setText(m_forms[size_t(index)].title.in(language));
    }
}

} // namespace ui
