// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class Card;
class Label;

/// A question over the page: a card on a veil within the window, with the safe answer on Esc.
/// Not a dialog: no window of its own and no event loop of its own. Goes when it is answered.
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void close();

    Card *m_card;
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
