// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class IconLabel;
class Label;

/// A line of a card: icon, bold words, more words under them, something at the end.
class ListRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(Icon icon, QWidget *parent = nullptr);

    void setIcon(Icon icon, std::optional<Tone> tone = {});
    void setText(const QString &title, const QString &more = {});
    void setTitleTone(std::optional<Tone> tone);
    void setPlainTitle(); ///< Regular weight: for lists of facts.
    void addEnd(QWidget *widget);

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_more;
    QHBoxLayout *m_row;
};

} // namespace ui
