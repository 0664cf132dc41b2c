// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QWidget>

namespace ui {

class Badge;
class Button;
class IconLabel;
class Label;
class LanguageChoice;

/// Unit, saved time, user, and the language switch at the far right.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(LanguageChoice &languages, QWidget *parent = nullptr);

    void setPractice(bool practice);
    void setUnit(const LocalizedText &name);
    void setUser(const QString &name);
    /// What was saved last, as it stands in the words table: "Saved 14:02". Empty hides it.
    void setSavedAt(const QString &time);

Q_SIGNALS:
    void helpWanted(); ///< As F1.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWords();
    void fit();

    LanguageChoice &m_languages;
    Badge *m_practice;
    Label *m_unit;
    IconLabel *m_savedIcon;
    Label *m_saved;
    IconLabel *m_userIcon;
    Label *m_user;
    Button *m_help;
    LocalizedText m_unitName;
    QString m_savedAt;
    bool m_isPractice = false;
};

} // namespace ui
