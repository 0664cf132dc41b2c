// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stacking.h"

#include "ui/theme/scale.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class Stacking final : public QObject
{
public:
    Stacking(QBoxLayout *row, QWidget *owner, int least)
        : QObject(owner)
        , m_row(row)
        , m_owner(owner)
        , m_least(least)
    {
        owner->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
            m_row->setDirection(m_owner->width() < m_least * textScale() ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
        return QObject::eventFilter(watched, event);
    }

private:
    QBoxLayout *m_row;
    QWidget *m_owner;
    int m_least;
};

} // namespace

void stackWhenNarrow(QBoxLayout *row, QWidget *owner, int least)
{
    new Stacking(row, owner, least); // owned by the widget
}

} // namespace ui
