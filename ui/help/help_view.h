// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/article.h"

#include <QTextBrowser>

namespace ui {

/// One page of the manual on the screen, to be scrolled and copied from by keyboard. Tab goes from
/// link to link and then on; Enter follows one.
class HelpView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void show(const HelpArticle &article);
    using QTextBrowser::show;

Q_SIGNALS:
    void topicWanted(HelpTopic topic);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    HelpArticle m_article;
};

} // namespace ui
