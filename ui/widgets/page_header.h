// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Label;

/// Title, badges and at most two buttons. It never scrolls.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); ///< Hidden while empty.
    void addBadge(QWidget *badge);
    void addAction(QWidget *button);
    QString title() const;

protected:
    bool event(QEvent *event) override;

private:
    QHBoxLayout *m_row;
    QHBoxLayout *m_titleLine;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_badges;
    QHBoxLayout *m_actions;
};

} // namespace ui
