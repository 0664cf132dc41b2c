// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/first_run_page.h"

#include "casework/sign_in.h"
#include "ui/entry/person_steps.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cardWidth = 560;

} // namespace

FirstRunPage::FirstRunPage(Context &context, QString folder, QWidget *parent)
    : FrontPage(context.languages, parent)
    , m_context(context)
    , m_folder(std::move(folder))
    , m_title(new Label(TextSize::Title, Weight::Bold))
    , m_count(captionLabel())
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_which(new WhichRegisterStep)
    , m_passphrase(new PassphraseStep)
    , m_back(new Button(Variant::Secondary, Icon::Left))
    , m_next(new Button(Variant::Primary))
{
    setCardWidth(cardWidth);
    m_steps = {m_which, new UnitStep, new PersonStep, m_passphrase, new RecoveryStep};
    for (FirstRunStep *step : m_steps)
        m_stack->addWidget(step);
    m_count->setOneLine();
    m_back->setKey(u"Esc"_s);
    m_next->setKey(keyText(Deed::MainButton));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(Icon::Mark, 40));
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    QVBoxLayout *column = card()->column();
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_stack);
    column->addLayout(buttons);
    connect(m_back, &Button::clicked, this, &FirstRunPage::stepBack);
    connect(m_next, &Button::clicked, this, &FirstRunPage::mainDeed);
    inEveryLanguage(this, [this] { setWords(); });
}

int FirstRunPage::step() const
{
    return m_stack->currentIndex();
}

void FirstRunPage::begin()
{
    m_steps[size_t(step())]->begin();
}

void FirstRunPage::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_banner->clear();
    setWords();
    begin();
}

void FirstRunPage::stepBack()
{
    if (step() > 0 && !m_isBusy)
        showStep(step() - 1);
}

void FirstRunPage::mainDeed()
{
    if (m_isBusy || !m_steps[size_t(step())]->check())
        return;
    if (step() == 0 && m_which->isPractice()) {
        Q_EMIT practiceWanted();
        return;
    }
    if (step() + 1 < stepCount())
        showStep(step() + 1);
    else
        create();
}

void FirstRunPage::create()
{
    casework::NewRegister wanted;
    wanted.folder = m_folder;
    for (const FirstRunStep *step : m_steps)
        step->write(wanted);
    m_isBusy = true;
    setWords();
    m_context.registerThread.open(
        this,
        [wanted, passphrase = m_passphrase->passphrase(), environment = m_context.environment] {
            return casework::createRegister(wanted, passphrase, environment);
        },
        [this](const Result<domain::Session> &session) {
            m_isBusy = false;
            setWords();
            if (!session)
                return m_banner->tellError(session.error().code);
            m_passphrase->clear();
            Q_EMIT created();
        });
}

void FirstRunPage::setWords()
{
    m_title->setText(m_steps[size_t(step())]->title());
    //: Step %1 of %2 of the first run
    m_count->setText(Tr::tr("%1 of %2").arg(step() + 1).arg(stepCount()));
    m_back->setText(Tr::tr("Back"));
    m_back->setVisible(step() > 0);
    m_back->setEnabled(!m_isBusy);
    m_next->setEnabled(!m_isBusy);
    const bool last = step() + 1 == stepCount();
    //: The last button of the first run
    m_next->setText(m_isBusy ? Tr::tr("Making the keys …")
            : last           ? Tr::tr("Create the register")
                             : Tr::tr("Next"));
}

} // namespace ui
