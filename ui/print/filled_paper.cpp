// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_paper.h"
#include "ui/print/paper_text.h"
#include "ui/text/date_text.h"
#include "ui/text/form_text.h"
#include "ui/text/place_text.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using enum PaperText::Style;
using Pairs = std::vector<std::pair<QString, QString>>;

/// One form on its way to paper: what is not relevant, or only serves the screen, stays behind.
class Filling
{
public:
    Filling(const forms::Interview &interview, Language language, const domain::Gazetteer *places)
        : m_interview(interview)
        , m_language(language)
        , m_places(places)
    {
    }

    void addItems(const forms::Group &group, const QString &repeat, int line)
    {
        for (const forms::Group::Item &item : group.items) {
            if (item.question)
                addQuestion(*item.question, {item.question->name, repeat, line});
            else if (item.group)
                addGroup(*item.group);
        }
    }

    std::unique_ptr<QTextDocument> take()
    {
        flush();
        return m_paper.take();
    }

    void end(const QString &dateLines)
    {
        flush();
        if (!dateLines.isEmpty())
            m_paper.atTheRight(dateLines.split(u'\n'));
    }

    void title(const QString &words) { m_paper.paragraph(Title, words); }
    void remark(const QString &words) { m_paper.paragraph(Hint, words); }

private:
    void addQuestion(const forms::Question &question, const forms::Path &path)
    {
        const bool isOnlyForTheScreen
            = question.type == forms::QuestionType::Note || question.label.isEmpty();
        if (isOnlyForTheScreen || !m_interview.isRelevant(path))
            return;
        const forms::Answer answer = m_interview.answers().at(path);
        QString words = m_places && placeLevel(question) && !answer.noValue
            ? placeText(*m_places, answer.text(), m_language)
            : answerText(m_interview.form(), question, answer, m_language);
        if (!answer.note.isEmpty())
            words += (words.isEmpty() ? u""_s : u"\n"_s) + Tr::tr("Note: %1").arg(answer.note);
        m_pairs.emplace_back(question.label.in(m_language), words.isEmpty() ? u"–"_s : words);
    }

    void addGroup(const forms::Group &group)
    {
        if (!group.name.isEmpty() && !m_interview.isRelevant({group.name}))
            return;
        flush();
        const int lines = group.isRepeat ? m_interview.answers().lineCount(group.name) : 1;
        if (lines == 0)
            return;
        m_paper.paragraph(Section, group.label.in(m_language));
        for (int line = 0; line < lines; ++line) {
            if (group.isRepeat)
                m_paper.paragraph(Line, u"%1."_s.arg(line + 1));
            addItems(group, group.isRepeat ? group.name : QString(), line);
            flush();
        }
    }

    void flush()
    {
        m_paper.pairs(m_pairs);
        m_pairs.clear();
    }

    const forms::Interview &m_interview;
    Language m_language;
    const domain::Gazetteer *m_places;
    PaperText m_paper;
    Pairs m_pairs;
};

} // namespace

std::unique_ptr<QTextDocument> filledPaper(const forms::Interview &interview, Language language,
    const domain::Gazetteer *places, const QString &dateLines)
{
    Filling filling(interview, language, places);
    filling.title(interview.form().title.in(language));
    if (const auto day = interview.answers().paperDay())
        filling.remark(Tr::tr("Copied from paper of %1.").arg(dateText(*day)));
    filling.addItems(interview.form().root, {}, 0);
    filling.end(dateLines);
    return filling.take();
}

} // namespace ui
