// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Button;
class Card;
class Label;

/// A question over the page: a card on a veil within the window, with the safe answer on Esc.
/// Not a dialog: no window of its own and no event loop of its own. Goes when it is answered.
/// What is too much for the window scrolls above the buttons, which stand under each other where
/// they have no room beside each other.
class Sheet final : public QWidget
{
    Q_OBJECT

public:
    /// Covers the window that @p from stands in once it is opened.
    explicit Sheet(QWidget *from);

    void setTitle(const QString &question);
    void setText(const QString &text);
    QVBoxLayout *body() const { return m_body; }
    Button *safeButton() const { return m_safe; } ///< Closes without a deed; the key Esc.
    Button *mainButton() const { return m_main; } ///< Does the deed; the key Ctrl+Enter.

    /// The main button waits until this holds as well; look() asks again.
    void waitFor(std::function<bool()> isReady);
    void look();

    /// It only shows, or what is on it does the deed: there is no main button.
    void setNoDeed();

    /// Asked before the deed is done; false keeps the sheet open with what was typed.
    void setCheck(std::function<bool()> check) { m_check = std::move(check); }

    void open();
    void answer(); ///< What the main button does.
    void leave(); ///< What the safe button does.

    /// The sheet that is open in the window of @p widget, if one is.
    static Sheet *openIn(const QWidget *widget);

Q_SIGNALS:
    void answered();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addContent();
    void addButtons();
    void arrange(); ///< Gives the card its width and the content the height there is.
    void close();

    Card *m_card;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QBoxLayout *m_buttons;
    Label *m_title;
    Label *m_text;
    QVBoxLayout *m_body;
    Button *m_safe;
    Button *m_main;
    QPointer<QWidget> m_focusBefore;
    std::vector<std::function<bool()>> m_waits;
    std::function<bool()> m_check;
};

} // namespace ui
