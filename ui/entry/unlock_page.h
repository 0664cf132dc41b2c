// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shell/front_page.h"

#include <QTimer>

class QComboBox;

namespace ui {

class Banner;
class Button;
class Label;
class LabelledField;
class PassphraseField;

/// Who is working, and the passphrase. The same page opens the register and opens it again after a
/// lock, when it says "Paused". It says nothing about a facility, a purpose or a case.
class UnlockPage final : public FrontPage
{
    Q_OBJECT

public:
    enum class Occasion { Start, Paused };

    explicit UnlockPage(Context &context, QWidget *parent = nullptr);

    void setRegister(const QString &folder);
    void setOccasion(Occasion occasion, const QString &user = {});
    /// Said under the fields of a practice register: its passphrase is no secret.
    void setPracticePassphrase(const QString &passphrase);
    HelpTopic helpTopic() const override
    {
        return m_occasion == Occasion::Paused ? HelpTopic::Lock : HelpTopic::Unlock;
    }
    void begin() override;
    void mainDeed() override;

Q_SIGNALS:
    void unlocked();
    void practiceWanted();

private:
    void lookAtRegister();
    void unlock();
    void refuse(ErrorCode code);
    void countDown();
    void setWords();
    void setBusy(bool busy);
    void explainForgotten();

    Context &m_context;
    QString m_folder;
    Occasion m_occasion = Occasion::Start;
    QString m_practicePassphrase;
    int m_failures = 0;
    int m_secondsToWait = 0;
    QTimer m_second;

    Label *m_title;
    Label *m_line; ///< What "Paused" means for the work, or the practice passphrase.
    Banner *m_banner;
    QComboBox *m_user;
    LabelledField *m_userField;
    PassphraseField *m_passphrase;
    LabelledField *m_passphraseField;
    Button *m_unlock;
    Button *m_forgotten;
    Button *m_practice;
};

} // namespace ui
