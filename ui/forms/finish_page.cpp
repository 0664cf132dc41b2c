// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/finish_page.h"

#include "ui/forms/paper_day.h"
#include "ui/text/issue_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool stops(const forms::Issue &issue)
{
    return issue.severity != forms::Issue::Severity::Warning;
}

/// The question, and which entry it is in where there are several.
QString whatIsOpen(const forms::Form &form, const forms::Path &path, Language language)
{
    const forms::Question *question = form.question(path.question);
    const forms::Group *repeat = form.group(path.repeat.isEmpty() ? path.question : path.repeat);
    if (!question)
        return repeat ? repeat->label.in(language) : path.question;
    if (!repeat || path.repeat.isEmpty())
        return question->label.in(language);
    //: A question within one of several entries. %1 the question, %2 the number of the entry
    return Tr::tr("%1 (number %2)")
        .arg(question->label.in(language), QString::number(path.line + 1));
}

} // namespace

FinishPage::FinishPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_summary(new Label)
    , m_paper(new PaperDay)
    , m_kept(captionLabel())
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 18, 28, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_paper);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_kept);
    column->addStretch();
}

void FinishPage::show(const forms::Interview &interview, Language language, QDate today)
{
    if (!m_paper->isOpen()) // else it is being typed
        m_paper->setDay(interview.answers().paperDay(), today);
    m_paper->retranslate();
    for (QObject *child : findChildren<QWidget *>(u"open"_s, Qt::FindDirectChildrenOnly))
        delete child;
    m_ways.clear();
    m_openCount = 0;
    for (const forms::Issue &issue : interview.issues()) {
        addRow(interview, issue, language);
        m_openCount += stops(issue) ? 1 : 0;
    }
    m_title->setText(Tr::tr("Finish"));
    m_summary->setText(m_openCount == 0
            ? Tr::tr("Everything that is needed is here.")
            : Tr::tr("%n questions still need an answer or a look.", nullptr, m_openCount));
    m_kept->setText(Tr::tr("You can also close now and go on another day. Everything is kept."));
}

void FinishPage::addRow(
    const forms::Interview &interview, const forms::Issue &issue, Language language)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"open"_s);
    auto *whole = new QVBoxLayout(row);
    whole->setContentsMargins({});
    whole->setSpacing(8);
    whole->addWidget(new Rule);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::iconToText + 4);
    auto *icon = new IconLabel(stops(issue) ? Icon::Waiting : Icon::Warn, 20);
    icon->setTone(issue.severity == forms::Issue::Severity::Missing ? Tone::Neutral : Tone::Check);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = new Label(TextSize::Base, Weight::Bold);
    what->setText(whatIsOpen(interview.form(), issue.path, language));
    auto *why = captionLabel();
    why->setText(text(issue, interview.form(), language));
    words->addWidget(what);
    words->addWidget(why);
    auto *way = new Button;
    way->setCompact();
    //: A button that leads to the question it stands beside
    way->setText(Tr::tr("Go there"));
    way->setAccessibleName(way->text() + u", "_s + what->text());
    line->addWidget(icon);
    line->addLayout(words, 1);
    line->addWidget(way);
    whole->addLayout(line);
    m_rows->addWidget(row);
    row->show();
    m_ways.push_back(way);
    connect(way, &QPushButton::clicked, this, [this, path = issue.path] { Q_EMIT wayAsked(path); });
}

} // namespace ui
