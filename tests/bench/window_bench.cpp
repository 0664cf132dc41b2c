// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_library.h"
#include "support/a_clock.h"
#include "support/a_filler.h"
#include "ui/forms/form_view.h"
#include "ui/forms/question_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace Qt::StringLiterals;

// The longest form as a person meets it: laid out and painted in a window of 1366 x 768, with ten
// injuries written down. What the times should be, tools/bench says.

namespace {

constexpr int injuries = 10;
const QString injury = u"finj"_s;
const forms::Path lastTender{u"finj_tender"_s, injury, injuries - 1};

[[noreturn]] void stop(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

/// A forensic examination in which everything that is asked has an answer.
forms::Answers theAnswers(const std::shared_ptr<const forms::CompiledForm> &form)
{
    forms::Interview interview(form, {}, AClock().clock());
    answerAll(interview, Prefer::FirstChoice);
    while (interview.answers().lineCount(injury) < injuries) {
        if (interview.insertLine(injury, 0).isEmpty())
            stop("no injury can be added");
    }
    answerAll(interview, Prefer::FirstChoice);
    return interview.answers();
}

struct AForm {
    std::shared_ptr<const forms::CompiledForm> form
        = forms::FormLibrary::shipped()->find(u"forensic"_s);
    forms::Answers answers = theAnswers(form);
};

const AForm &theForm()
{
    static const AForm form;
    return form;
}

/// A window as the application's, with one form in it.
struct AWindow {
    QWidget window;
    ui::FormView *view;

    AWindow()
    {
        window.resize(1366, 768);
        view = new ui::FormView(
            forms::Interview(theForm().form, theForm().answers, AClock().clock()), {},
            Language::Khmer, &window);
        (new QVBoxLayout(&window))->addWidget(view);
        window.show();
        view->enter();
        paint();
    }

    void paint() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
};

void open(benchmark::State &state)
{
    theForm();
    for (auto _ : state)
        AWindow();
    state.counters["injuries"] = theForm().answers.lineCount(injury);
}

void turn(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        AWindow window; // each section is made when it is first shown
        state.ResumeTiming();
        if (!window.view->setFocusPath(lastTender))
            state.SkipWithError("the injuries are not asked");
        window.paint();
    }
}

/// Two choices of the same question in turn, by their buttons.
void answer(benchmark::State &state)
{
    const AWindow window;
    if (!window.view->setFocusPath(lastTender))
        return state.SkipWithError("the injuries are not asked");
    window.paint();
    std::vector<QAbstractButton *> choices;
    for (auto *question : window.view->findChildren<ui::QuestionView *>()) {
        if (question->path() != lastTender)
            continue;
        for (auto *button : question->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isCheckable() && button->autoExclusive())
                choices.push_back(button);
        }
    }
    if (choices.size() < 2)
        return state.SkipWithError("no two choices to take in turn");
    size_t turn = 0;
    for (auto _ : state) {
        choices[++turn % 2]->click();
        window.paint();
    }
}

constexpr auto unit = benchmark::kMillisecond;
BENCHMARK(open)->Name("window/open forensic")->Unit(unit);
BENCHMARK(turn)->Name("window/turn to the injuries")->Unit(unit);
BENCHMARK(answer)->Name("window/answer among injuries")->Unit(unit);

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!ui::loadFonts())
        stop("the fonts are not there");
    ui::applyTheme(application, ui::lightTokens());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    return benchmark::RunSpecifiedBenchmarks() > 0 ? 0 : 1;
}
