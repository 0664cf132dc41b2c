// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/article.h"

#include <QTextEdit>

namespace ui {

/// One page of the manual on the screen, to be scrolled and copied from by keyboard.
class HelpView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void show(const HelpArticle &article);
    using QTextEdit::show;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    HelpArticle m_article;
};

} // namespace ui
