// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QHBoxLayout;

namespace ui {

class Label;

/// A card with a title, and beside it what can be done with the subject.
class TitledCard : public Card
{
    Q_OBJECT

public:
    explicit TitledCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addToHead(QWidget *widget);

private:
    Label *m_title;
    QHBoxLayout *m_head;
};

} // namespace ui
