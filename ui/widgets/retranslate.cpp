// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/retranslate.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class LanguageListener final : public QObject
{
public:
    LanguageListener(QWidget *widget, std::function<void()> setWords)
        : QObject(widget)
        , m_setWords(std::move(setWords))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setWords();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_setWords;
};

} // namespace

void inEveryLanguage(QWidget *widget, std::function<void()> setWords)
{
    setWords();
    new LanguageListener(widget, std::move(setWords)); // owned by the widget
}

} // namespace ui
