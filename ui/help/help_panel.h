// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_search.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QListWidget;
class QStackedWidget;

namespace ui {

class Button;
class Card;
class HelpView;
class Label;
class LanguageChoice;
class SearchEdit;

/// The manual beside the page it is asked from: a card at the right of the window. Tab stays in it,
/// Esc closes it and the keyboard is where it was.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    HelpPanel(LanguageChoice &languages, QWidget *window);

    /// Opens at @p topic. @p onlyForEverybody: the register is locked, the rest stays shut.
    void open(HelpTopic topic, bool onlyForEverybody);
    void leave();
    bool isOpen() const { return isVisible(); }
    void print(); ///< The page that is shown.

    HelpTopic topic() const { return m_topic; }
    HelpView *view() const { return m_view; }
    SearchEdit *search() const { return m_search; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void setWords();
    void showTopic(HelpTopic topic);
    void showList();
    void addRow(HelpTopic topic, const QString &excerpt);
    void choose();
    void follow(HelpTopic topic);
    HelpArticle articleOf(HelpTopic topic) const;

    LanguageChoice &m_languages;
    Result<HelpBook> m_book;
    std::unique_ptr<HelpSearch> m_index;
    HelpTopic m_topic = HelpTopic::FirstDay;
    bool m_onlyForEverybody = false;
    QPointer<QWidget> m_focusBefore;

    Card *m_card;
    Label *m_title;
    Button *m_all;
    Button *m_print;
    Button *m_close;
    SearchEdit *m_search;
    QStackedWidget *m_stack;
    HelpView *m_view;
    QListWidget *m_list;
    Label *m_none;
};

} // namespace ui
