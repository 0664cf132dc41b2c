// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/topic.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Card;
class LanguageChoice;

/// A page without a rail: one card on paper with pale flowers, the language switch in its corner.
/// Unlock, lock and the first run look alike and say nothing about a facility or its cases.
class FrontPage : public QWidget
{
    Q_OBJECT

public:
    explicit FrontPage(LanguageChoice &languages, QWidget *parent = nullptr);

    /// F1: the page of the manual about this page; one that isForEverybody().
    virtual HelpTopic helpTopic() const = 0;
    /// Takes the keyboard to its first field.
    virtual void begin() = 0;
    /// Ctrl+Enter.
    virtual void mainDeed() { }
    /// Esc.
    virtual void stepBack() { }

Q_SIGNALS:
    void helpWanted(); ///< As F1.

protected:
    Card *card() const { return m_card; }
    void setCardWidth(int width);
    QHBoxLayout *foot() const { return m_foot; }
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_cardWidth = 0; ///< At the usual size of the text.
    Card *m_card;
    QHBoxLayout *m_foot;
};

} // namespace ui
