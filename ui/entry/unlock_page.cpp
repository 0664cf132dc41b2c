// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/unlock_page.h"

#include "casework/sign_in.h"
#include "ui/shell/register_thread.h"
#include "ui/text/error_text.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int flower = 64;

} // namespace

UnlockPage::UnlockPage(Context &context, QWidget *parent)
    : FrontPage(context.languages, parent)
    , m_context(context)
    , m_title(new Label(TextSize::Title, Weight::Bold))
    , m_line(captionLabel())
    , m_banner(new Banner)
    , m_user(new QComboBox)
    , m_userField(new LabelledField(m_user))
    , m_passphrase(new PassphraseField)
    , m_passphraseField(new LabelledField(m_passphrase))
    , m_unlock(new Button(Variant::Primary))
    , m_forgotten(new Button(Variant::Quiet))
    , m_practice(new Button(Variant::Quiet))
{
    auto *mark = new QHBoxLayout;
    mark->addStretch();
    mark->addWidget(new IconLabel(Icon::Mark, flower));
    mark->addStretch();
    m_title->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignCenter);
    m_forgotten->setCompact();
    m_practice->setCompact();
    auto *others = new QHBoxLayout;
    others->addWidget(m_forgotten);
    others->addStretch(1);
    others->addWidget(m_practice);
    QVBoxLayout *column = card()->column();
    column->setSpacing(12);
    column->addLayout(mark);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_banner);
    column->addWidget(m_userField);
    column->addWidget(m_passphraseField);
    column->addWidget(m_unlock);
    column->addLayout(others);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockPage::countDown);
    connect(m_unlock, &Button::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockPage::unlock);
    connect(m_forgotten, &Button::clicked, this, &UnlockPage::explainForgotten);
    connect(m_practice, &Button::clicked, this, &UnlockPage::practiceWanted);
    inEveryLanguage(this, [this] { setWords(); });
}

void UnlockPage::setRegister(const QString &folder)
{
    m_folder = folder;
    m_failures = 0;
    lookAtRegister();
}

void UnlockPage::setOccasion(Occasion occasion, const QString &user)
{
    m_occasion = occasion;
    if (!user.isEmpty())
        m_user->setCurrentText(user);
    m_practice->setVisible(occasion == Occasion::Start && m_practicePassphrase.isEmpty());
    m_forgotten->setVisible(occasion == Occasion::Start);
    setWords();
}

void UnlockPage::setPracticePassphrase(const QString &passphrase)
{
    m_practicePassphrase = passphrase;
    m_practice->setVisible(passphrase.isEmpty() && m_occasion == Occasion::Start);
    setWords();
}

void UnlockPage::begin()
{
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void UnlockPage::mainDeed()
{
    unlock();
}

void UnlockPage::lookAtRegister()
{
    m_banner->clear();
    m_context.registerThread.runWithout(
        this, [folder = m_folder] { return casework::lookAt(folder); },
        [this](const Result<casework::RegisterFace> &face) {
            if (!face)
                return m_banner->tellError(face.error().code);
            const QString before = m_user->currentText();
            m_user->clear();
            m_user->addItems(face->users);
            m_user->setCurrentIndex(std::max(0, m_user->findText(before)));
        });
}

void UnlockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    setBusy(true);
    m_passphraseField->setRemark({});
    m_context.registerThread.open(
        this,
        [folder = m_folder, user = m_user->currentText(), passphrase = m_passphrase->text(),
            environment = m_context.environment] {
            return casework::signIn(folder, user, passphrase, environment);
        },
        [this](const Result<domain::Session> &session) {
            setBusy(false);
            if (!session)
                return refuse(session.error().code);
            m_failures = 0;
            m_passphrase->clear();
            m_banner->clear();
            Q_EMIT unlocked();
        });
}

void UnlockPage::refuse(ErrorCode code)
{
    if (code != ErrorCode::WrongPassphrase)
        return m_banner->tellError(code);
    m_secondsToWait = casework::waitAfterFailures(++m_failures);
    m_passphrase->setFocus();
    m_passphrase->edit()->selectAll();
    m_passphraseField->setRemark(ui::text(code));
    if (m_secondsToWait > 0) {
        ++m_secondsToWait;
        m_second.start();
        countDown();
    }
}

void UnlockPage::countDown()
{
    if (--m_secondsToWait <= 0)
        m_second.stop();
    m_unlock->setEnabled(m_secondsToWait <= 0);
    setWords();
}

void UnlockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_user->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_unlock->setText(busy ? Tr::tr("Opening …") : Tr::tr("Unlock"));
}

void UnlockPage::explainForgotten()
{
    auto *sheet = new Sheet(this);
    inEveryLanguage(sheet, [sheet] {
        sheet->setTitle(Tr::tr("Forgot the passphrase?"));
        sheet->setText(Tr::tr("Another person who has an account here can unlock. Bringing back a "
                              "forgotten passphrase with two of three recovery sheets comes with a "
                              "later version. Nothing is erased, however often somebody tries."));
        sheet->safeButton()->setText(Tr::tr("Back"));
    });
    sheet->setNoDeed();
    sheet->open();
}

void UnlockPage::setWords()
{
    const bool paused = m_occasion == Occasion::Paused;
    //: On the lock page, under the flower
    m_title->setText(paused ? Tr::tr("Paused") : Tr::tr("Romduol"));
    QString line;
    if (paused)
        line = Tr::tr("Your work is kept. You will return to the same question.");
    else if (!m_practicePassphrase.isEmpty())
        //: %1 is the passphrase of the practice register
        line = Tr::tr("Practice register with invented people. Its passphrase is %1")
                   .arg(m_practicePassphrase);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_userField->setLabel(Tr::tr("Who is working?"));
    m_passphraseField->setLabel(Tr::tr("Passphrase"));
    m_passphrase->edit()->setAccessibleName(Tr::tr("Passphrase"));
    m_unlock->setText(Tr::tr("Unlock"));
    m_forgotten->setText(Tr::tr("Forgot the passphrase?"));
    m_practice->setText(Tr::tr("Practice register"));
    if (m_secondsToWait > 0)
        m_passphraseField->setRemark(
            Tr::tr("Please wait %n second(s) before the next try.", nullptr, m_secondsToWait));
    else if (!m_passphraseField->remark().isEmpty())
        m_passphraseField->setRemark(
            m_failures > 0 ? ui::text(ErrorCode::WrongPassphrase) : QString());
}

} // namespace ui
