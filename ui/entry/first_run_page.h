// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shell/front_page.h"

#include <vector>

class QStackedWidget;

namespace ui {

class Banner;
class Button;
class FirstRunStep;
class Label;
class PassphraseStep;
class WhichRegisterStep;

/// From an empty computer to an open register, one question at a time.
class FirstRunPage final : public FrontPage
{
    Q_OBJECT

public:
    FirstRunPage(Context &context, QString folder, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::FirstRun; }

    void begin() override;
    void mainDeed() override; ///< Next, and at the end Create.
    void stepBack() override;
    int step() const;
    int stepCount() const { return int(m_steps.size()); }
    void showStep(int step);

Q_SIGNALS:
    void created();
    void practiceWanted();

private:
    void create();
    void setWords();

    Context &m_context;
    QString m_folder;
    Label *m_title;
    Label *m_count;
    Banner *m_banner;
    QStackedWidget *m_stack;
    WhichRegisterStep *m_which;
    PassphraseStep *m_passphrase;
    std::vector<FirstRunStep *> m_steps;
    Button *m_back;
    Button *m_next;
    bool m_isBusy = false;
};

} // namespace ui
