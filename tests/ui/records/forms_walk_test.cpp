// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_filler.h"
#include "support/on_a_page.h"
#include "ui/forms/finish_page.h"
#include "ui/forms/form_page.h"
#include "ui/forms/keys.h"
#include "ui/print/form_paper.h"
#include "ui/print/pages.h"
#include "ui/records/a_clinic.h"
#include "ui/records/by_keyboard.h"
#include "ui/records/record_page.h"
#include "ui/records/record_view.h"
#include "ui/text/form_text.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

/// A person who fills one form of the invented case from its beginning to its end.
class AWalk
{
public:
    AWalk(AClinic &clinic, const domain::FormRule &rule)
        : m_clinic(clinic)
        , m_rule(rule)
        , m_page(new ui::RecordPage(clinic.context))
    {
        m_clinic.place(m_page);
        m_clinic.settle();
    }
    ~AWalk() { delete m_page; }

    ui::FormView &view() { return *m_page->form()->view(); }
    const forms::Interview &interview() { return view().interview(); }

    void begin()
    {
        if (m_rule.belongsTo == domain::FormRule::BelongsTo::Case)
            m_page->start(m_clinic.caseId(), m_rule.form, casework::OpenReason::OnDuty);
        else
            m_page->startUnitForm(m_rule.form);
        settle();
    }

    void settle()
    {
        m_clinic.settle();
        REQUIRE(m_page->form()->isOpen());
    }

    /// The draft that the page keeps, and then all the other answers as fast as they can be given.
    void answerTheRest(Prefer prefer)
    {
        m_page->save();
        settle();
        m_id = m_clinic.draftOf(m_rule.form);
        m_clinic.with([&](casework::CaseRegister &reg, const domain::Session &who) -> Result<> {
            const auto open = TRY(casework::reopenForm(reg, who, m_id, reason()));
            forms::Interview interview(
                open.form, open.answers, m_clinic.clock.clock(), open.lookUp());
            answerAll(interview, prefer);
            return casework::saveDraft(reg, who, open, interview.answers(), {});
        });
        reopen();
    }

    void reopen()
    {
        m_page->reopen(m_id, reason());
        m_clinic.settle();
    }

    /// One question of each way of answering is cleared and answered again by key.
    int answerByKeyboard()
    {
        QSet<QString> done;
        for (const forms::Path &path : answerablePaths(interview(), interview().form().root)) {
            const forms::Answer answer = interview().answers().at(path);
            const QString way = wayOf(*interview().form().question(path.question));
            const bool isImage
                = interview().form().question(path.question)->type == forms::QuestionType::Image;
            if (!interview().isRelevant(path) || done.contains(way) || answer.isSealed()
                || (answer.value.isNull() && !isImage))
                continue;
            INFO(path.toString().toStdString() << " = " << answer.text().toStdString());
            REQUIRE(view().setFocusPath(path));
            done.insert(way);
            if (isImage) {
                giveImage(*m_page, [this] { settle(); });
                CHECK(interview().answers().at(path).text().size() == 64);
                continue;
            }
            clearByKeys(view(), path);
            CHECK(interview().answers().at(path).value.isNull());
            typeByKeys(view(), path, answer.value, m_clinic.languages.current());
            CHECK(shown(path, interview().answers().at(path)) == shown(path, answer));
        }
        return int(done.size());
    }

    /// A moment may be written with its offset or without.
    QString shown(const forms::Path &path, const forms::Answer &answer)
    {
        const forms::Form &form = interview().form();
        return ui::answerText(form, *form.question(path.question), answer, Language::English);
    }

    /// Through every page with Alt+Right.
    void goToTheEnd()
    {
        view().showSection(0);
        view().enter();
        for (int i = 0; i <= view().sectionCount(); ++i) {
            if (view().currentSection() == view().sectionCount())
                break;
            INFO("in section " << view().currentSection());
            pressKey(Qt::Key_Right, Qt::AltModifier);
        }
        REQUIRE(view().currentSection() == view().sectionCount());
    }

    void complete()
    {
        INFO(stillOpen());
        REQUIRE(view().findChild<ui::FinishPage *>()->openCount() == 0);
        m_given = interview().relevantAnswers();
        m_page->mainDeed();
        m_clinic.settle();
        const auto record
            = m_clinic.with([&](casework::CaseRegister &reg, const domain::Session &) {
                  return reg.desk().records.find(m_id);
              });
        CHECK(record.state == domain::Record::State::Complete);
    }

    std::string stillOpen()
    {
        std::string words;
        for (const forms::Issue &issue : interview().issues())
            words += issue.path.toString().toStdString() + " = "
                + interview().answers().at(issue.path).text().toStdString() + " (code "
                + std::to_string(int(issue.code)) + ") ";
        return words;
    }

    /// First to be read, then to be changed.
    void openAgain(Language language)
    {
        reopen();
        const ui::RecordView *read = m_page->view();
        REQUIRE(read->isOpen());
        CHECK(read->record()->form.answers == m_given);
        const forms::Form &form = read->record()->form.form->form();
        const QStringList seen = wordsOf(read);
        for (const forms::Path &path : m_given.paths()) {
            const forms::Question &question = *form.question(path.question);
            INFO(path.toString().toStdString());
            if (!question.label.isEmpty())
                CHECK(seen.contains(question.label.in(language)));
        }
        m_page->mainDeed();
        settle();
        CHECK_FALSE(read->isOpen());
        CHECK(interview().relevantAnswers() == m_given);
    }

private:
    casework::OpenReason reason() const { return casework::OpenReason::OnDuty; }

    AClinic &m_clinic;
    const domain::FormRule &m_rule;
    ui::RecordPage *m_page;
    Id<domain::Record> m_id = Id<domain::Record>::create();
    forms::Answers m_given;
};

QString bare(QString text)
{
    return text.remove(QChar(0x200B)).remove(QChar(0x2060)).replace(QChar::Nbsp, u' ');
}

/// The filled form as a PDF: pages, and on them every question that counts with its answer.
void checkPaper(const forms::Interview &interview, Language language)
{
    const forms::Form &form = interview.form();
    const auto paper = ui::filledPaper(interview, language);
    const QString words = bare(paper->toPlainText());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const int pages = ui::printPages(*paper, {.title = form.title.in(language)}, writer);
    CHECK(pages > 0);
    CHECK(buffer.data().startsWith("%PDF-"));
    CHECK(words.startsWith(form.title.in(language)));
    int answers = 0;
    for (const forms::Path &path : answerablePaths(interview, form.root)) {
        const forms::Question &question = *form.question(path.question);
        const forms::Answer answer = interview.answers().at(path);
        if (!interview.isRelevant(path) || answer.isEmpty())
            continue;
        INFO(path.toString().toStdString());
        const QString said = bare(ui::answerText(form, question, answer, language));
        CHECK(words.contains(bare(question.label.in(language)) + u'\n' + said));
        ++answers;
    }
    CHECK(answers > 3);
}

void walk(AClinic &clinic, const domain::FormRule &rule, Prefer prefer)
{
    AWalk walk(clinic, rule);
    walk.begin();
    walk.answerTheRest(prefer);
    CHECK(walk.answerByKeyboard() >= 2);
    walk.goToTheEnd();
    const forms::Form &form = walk.interview().form();
    INFO(form.id.toStdString());
    checkPaper(walk.interview(), clinic.languages.current());
    walk.complete();
    walk.openAgain(clinic.languages.current());
}

void walkAll(Language language, Prefer prefer)
{
    AClinic clinic;
    clinic.languages.set(language);
    int forms = 0;
    for (const domain::FormRule &rule : domain::formTable().rules) {
        INFO(rule.form.toStdString() << " in " << ui::code(language).toStdString());
        clinic.signIn(whoFills(rule.form));
        walk(clinic, rule, prefer);
        ++forms;
    }
    clinic.languages.set(Language::English);
    CHECK(forms == 17);
}

} // namespace

TEST_CASE("Every form is filled by keyboard, kept, completed, printed and opened again, in English",
    "[records][walk]")
{
    walkAll(Language::English, Prefer::FirstChoice);
}

TEST_CASE("Every form is filled by keyboard, kept, completed, printed and opened again, in Khmer",
    "[records][walk]")
{
    walkAll(Language::Khmer, Prefer::LastChoice);
}
