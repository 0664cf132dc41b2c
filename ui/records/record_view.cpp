// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_view.h"

#include "ui/forms/bare_scroll.h"
#include "ui/forms/form_sections.h"
#include "ui/records/answer_rows.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/date_text.h"
#include "ui/theme/scale.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page_header.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowSpacing = 10;

/// What was answered in one line of a repeat, and that in all of them, in a few words.
QString linesWords(const AnswerWords &words, const QJsonArray &lines)
{
    QStringList all;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        QStringList parts;
        const QJsonObject answers = lines.at(line).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            parts.append(
                words.label(answer.key()) + u": "_s + words.kept(answer.key(), answer.value()));
        all.append(u"%1. %2"_s.arg(line + 1).arg(parts.join(u"; "_s)));
    }
    return all.join(u'\n');
}

} // namespace

RecordView::RecordView(LanguageChoice &languages, QWidget *parent)
    : Page(parent)
    , m_languages(languages)
    , m_header(new PageHeader)
    , m_state(new Badge(Tone::Good, Icon::Done))
    , m_print(new Button(Variant::Quiet, Icon::Print))
    , m_change(new Button(Variant::Secondary, Icon::Edit))
    , m_close(new Button(Variant::Secondary, Icon::Close))
    , m_area(bareScroll(new QWidget))
{
    m_header->addBadge(m_state);
    for (Button *button : {m_print, m_change, m_close})
        m_header->addAction(button);
    m_print->setKey(keyText(Deed::Print));
    m_change->setKey(keyText(Deed::MainButton));
    m_close->setKey(u"Esc"_s);
    m_area->setFocusPolicy(Qt::StrongFocus); // so that the arrows scroll
    column()->addWidget(m_header);
    column()->addWidget(m_area, 1);
    connect(m_print, &QPushButton::clicked, this, &RecordView::printWanted);
    connect(m_change, &QPushButton::clicked, this, &RecordView::changeWanted);
    connect(m_close, &QPushButton::clicked, this, &RecordView::backWanted);
    connect(&languages, &LanguageChoice::changed, this, [this] { build(); });
    build();
}

void RecordView::show(
    const casework::ReadRecord &record, std::shared_ptr<const domain::Gazetteer> places)
{
    wipe();
    m_record = record;
    m_places = std::move(places);
    build();
    m_area->verticalScrollBar()->setValue(0);
    m_area->setFocus();
}

void RecordView::wipe()
{
    m_record.reset();
    m_earlier.clear();
    build();
}

void RecordView::mainDeed()
{
    if (m_record && m_record->mayChange)
        Q_EMIT changeWanted();
}

void RecordView::setWords()
{
    //: State of a form on a case
    m_state->setText(Tr::tr("Completed"));
    m_print->setText(Tr::tr("Print"));
    //: Button: opens a completed form to change answers in it
    m_change->setText(Tr::tr("Change"));
    m_close->setText(Tr::tr("Close"));
    m_state->setVisible(m_record.has_value());
    m_change->setVisible(m_record && m_record->mayChange);
    m_print->setVisible(m_record && m_record->mayChange);
    const QString title
        = m_record ? m_record->form.form->form().title.in(m_languages.current()) : QString();
    m_header->setTitle(title);
    m_header->setSubtitle(m_record ? m_record->form.caseCode : QString());
}

/// Made anew each time: whatever language or record there was before, nothing of it stays.
void RecordView::build()
{
    setWords();
    m_earlierPlaces.clear();
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    // Of the body, not of the cards: a layout asks its rows for their height at its own width.
    body->setMaximumWidth(int((spacing::formColumn + spacing::helpColumn) * textScale()));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, spacing::betweenCards);
    column->setSpacing(spacing::betweenCards);
    if (m_record) {
        addFacts(column);
        for (const FormSection &section : sectionsOf(m_record->form.form->form()))
            addSection(section, column);
    }
    column->addStretch();
    m_area->setWidget(body);
    for (auto open = m_earlier.cbegin(); open != m_earlier.cend(); ++open)
        fillEarlier(open.key());
}

void RecordView::addFacts(QVBoxLayout *column)
{
    auto *card = new Card;
    card->column()->setSpacing(rowSpacing);
    const auto moment = [](const QDateTime &at, const QString &who) {
        return u"%1 · %2"_s.arg(momentText(at), who);
    };
    //: When and by whom a form was completed for the first time
    card->column()->addWidget(
        new AnswerRow(Tr::tr("Completed"), {moment(m_record->createdAt, m_record->author)}));
    if (m_record->changedAt != m_record->createdAt)
        //: When a completed form was last changed
        card->column()->addWidget(
            new AnswerRow(Tr::tr("Last changed"), {momentText(m_record->changedAt)}));
    if (const auto day = m_record->form.answers.paperDay())
        //: The day that stands on the paper a form was copied from
        card->column()->addWidget(new AnswerRow(Tr::tr("Day on the paper"), {dateText(*day)}));
    auto *left = captionLabel();
    left->setText(Tr::tr("Questions without an answer are not shown."));
    card->column()->addWidget(left);
    column->addWidget(card);
}

void RecordView::addSection(const FormSection &section, QVBoxLayout *column)
{
    auto *card = new Card;
    card->column()->setSpacing(rowSpacing);
    auto *title = new Label(TextSize::Section, Weight::Bold);
    title->setText(section.title.in(m_languages.current()));
    card->column()->addWidget(title);
    bool isAny = false;
    for (const forms::Group::Item *item : section.items)
        isAny = addItem(*item, {}, card->column()) || isAny;
    if (isAny)
        column->addWidget(card);
    else
        delete card;
}

/// @returns whether there was anything to show.
bool RecordView::addItem(
    const forms::Group::Item &item, const forms::Path &line, QVBoxLayout *column)
{
    if (item.question)
        return addQuestion(*item.question, {item.question->name, line.repeat, line.line}, column);
    if (item.group->isRepeat)
        return addRepeat(*item.group, column);
    auto *title = new Label(TextSize::Base, Weight::Bold);
    title->setText(item.group->label.in(m_languages.current()));
    const int at = column->count();
    bool isAny = false;
    for (const forms::Group::Item &inner : item.group->items)
        isAny = addItem(inner, line, column) || isAny;
    if (isAny && !title->text().isEmpty())
        column->insertWidget(at, title);
    else
        delete title;
    return isAny;
}

bool RecordView::addRepeat(const forms::Group &repeat, QVBoxLayout *column)
{
    const Language language = m_languages.current();
    const int lines = m_record->form.answers.lineCount(repeat.name);
    const bool wasChanged = m_record->changed.contains(repeat.name);
    if (lines == 0 && !wasChanged)
        return false;
    auto *head = new AnswerRow(repeat.label.in(language), {});
    column->addWidget(head);
    for (int line = 0; line < lines; ++line) {
        auto *number = captionLabel();
        number->setText(u"%1."_s.arg(line + 1));
        column->addWidget(number);
        for (const forms::Group::Item &inner : repeat.items)
            addItem(inner, {{}, repeat.name, line}, column);
    }
    if (wasChanged)
        offerEarlier(repeat.name, head, column);
    return true;
}

bool RecordView::addQuestion(
    const forms::Question &question, const forms::Path &path, QVBoxLayout *column)
{
    const forms::Answer answer = m_record->form.answers.at(path);
    const bool wasChanged = path.repeat.isEmpty() && m_record->changed.contains(path.question);
    if (question.label.isEmpty() || question.type == forms::QuestionType::Note
        || (answer.isEmpty() && !wasChanged))
        return false;
    const AnswerWords words = answerWords();
    auto *row = new AnswerRow(words.label(path.question), words.of(path.question, answer));
    column->addWidget(row);
    if (question.type == forms::QuestionType::Image && !answer.value.isNull()) {
        QPushButton *look = row->addButton(Tr::tr("Look at it"));
        connect(look, &QPushButton::clicked, this,
            [this, name = path.question, id = answer.text()] { Q_EMIT pictureWanted(name, id); });
    }
    if (wasChanged)
        offerEarlier(path.question, row, column);
    return true;
}

AnswerWords RecordView::answerWords() const
{
    return {m_record->form.form->form(), m_languages.current(), m_places.get()};
}

void RecordView::offerEarlier(const QString &field, AnswerRow *row, QVBoxLayout *column)
{
    //: Button beside an answer that was changed: shows what it was before
    QPushButton *button = row->addButton(Tr::tr("Earlier answers"));
    auto *place = new QVBoxLayout;
    place->setSpacing(spacing::step);
    column->addLayout(place);
    m_earlierPlaces.insert(field, place);
    connect(button, &QPushButton::clicked, this, [this, field] {
        if (m_earlier.remove(field) == 0)
            Q_EMIT earlierWanted(field);
        else
            fillEarlier(field);
    });
}

void RecordView::showEarlier(
    const QString &field, const std::vector<casework::EarlierAnswer> &earlier)
{
    if (!m_record)
        return;
    m_earlier.insert(field, earlier);
    fillEarlier(field);
}

void RecordView::fillEarlier(const QString &field)
{
    QVBoxLayout *place = m_earlierPlaces.value(field);
    if (!place)
        return;
    clear(place);
    const AnswerWords words = answerWords();
    for (const casework::EarlierAnswer &earlier : m_earlier.value(field)) {
        const bool isRepeat = m_record->form.form->form().group(field);
        //: %1 when an answer was replaced, %2 who did it
        const QString until
            = Tr::tr("Until %1 · %2").arg(momentText(earlier.until), earlier.replacedBy);
        const QString was = isRepeat ? linesWords(words, earlier.answer.toArray())
                                     : words.kept(field, earlier.answer);
        auto *row = new AnswerRow(until, {was.isEmpty() ? words.none() : was});
        row->setSunken();
        place->addWidget(row);
    }
}

} // namespace ui
