// SPDX-License-Identifier: GPL-3.0-or-later
// The application with a hand that types. It says on its standard output where it is.
//
//   pupil FOLDER PASSPHRASE visit   begins a form, goes to a question, answers, waits to be killed
//   pupil FOLDER PASSPHRASE look    opens the draft that is there and says where the keyboard is
#include "app/application.h"
#include "casework/case_file.h"
#include "casework/recording.h"
#include "ui/forms/form_page.h"
#include "ui/records/record_page.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

template <typename What>
void waitFor(What what, const char *words)
{
    if (!QTest::qWaitFor(what, patience))
        qFatal("it did not come: %s", words);
}

void tell(const QString &words)
{
    std::puts(qPrintable(words));
    std::fflush(stdout);
}

class Pupil
{
public:
    explicit Pupil(app::Application &program)
        : m_program(program)
        , m_record(program.window().findChild<ui::RecordPage *>())
    {
    }

    void unlock(const QString &passphrase)
    {
        settle();
        auto *field = m_program.window().findChild<ui::PassphraseField *>();
        field->edit()->setText(passphrase);
        QTest::keyClick(field->edit(), Qt::Key_Return);
        waitFor([&] { return !m_program.window().isAtFront(); }, "the desk");
        settle();
    }

    void visit()
    {
        const auto begun = ask([](casework::CaseRegister &reg, const domain::Session &who) {
            return casework::startCase(reg, who);
        });
        if (!begun)
            qFatal("no case");
        m_record->start(begun->id, u"consent"_s, casework::OpenReason::None);
        m_program.window().open(m_record);
        waitFor([&] { return m_record->form()->isOpen(); }, "the form");
        settle();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Bopha"_s);
        const QString place = m_record->form()->focusPlace();
        // Nobody presses Save: the draft keeps itself.
        waitFor([&] { return isKept(place); }, "the draft");
        tell(u"kept "_s + place + u' ' + answerAt(place));
    }

    void look()
    {
        const auto drafts = ask([](casework::CaseRegister &reg, const domain::Session &who) {
            return casework::openDrafts(reg, who);
        });
        if (!drafts || drafts->size() != 1)
            qFatal("not one draft");
        m_record->reopen(drafts->front().recordId, casework::OpenReason::None);
        m_program.window().open(m_record);
        waitFor([&] { return m_record->form()->isOpen(); }, "the form");
        settle();
        const QString place = m_record->form()->focusPlace();
        tell(u"back "_s + place + u' ' + answerAt(place));
    }

private:
    QString answerAt(const QString &place) const
    {
        const auto answer
            = m_record->form()->view()->interview().answers().at(*forms::Path::fromString(place));
        return answer.noValue ? forms::code(*answer.noValue) : answer.text();
    }
    bool isKept(const QString &place)
    {
        const auto drafts = ask([](casework::CaseRegister &reg, const domain::Session &who) {
            return casework::openDrafts(reg, who);
        });
        if (!drafts || drafts->empty())
            return false;
        const auto kept
            = ask([id = drafts->front().recordId](casework::CaseRegister &reg,
                      const domain::Session &who) { return casework::reopenForm(reg, who, id); });
        return kept && kept->focus == place;
    }
    template <typename Work,
        typename Answer
        = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &>>
    Answer ask(Work work)
    {
        std::optional<Answer> answer;
        m_program.registerThread().run(qApp, work, [&](Answer came) { answer = std::move(came); });
        waitFor([&] { return answer.has_value(); }, "an answer");
        return *std::move(answer);
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool came = false;
            m_program.registerThread().runWithout(
                qApp, []() -> Result<> { return {}; }, [&](const Result<> &) { came = true; });
            waitFor([&] { return came; }, "quiet");
            QCoreApplication::sendPostedEvents();
        }
    }

    app::Application &m_program;
    ui::RecordPage *m_record;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList words = QCoreApplication::arguments();
    app::Application program(qt, {.folder = words.at(1), .language = Language::English});
    if (!program.start())
        return 1;
    program.window().activateWindow();
    Pupil pupil(program);
    pupil.unlock(words.at(2));
    if (words.at(3) == u"look") {
        pupil.look();
        return 0;
    }
    pupil.visit();
    return QCoreApplication::exec();
}
