// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
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

    /// Its pictures are those of @p language.
    void show(const HelpArticle &article, Language language);
    using QTextBrowser::show;

Q_SIGNALS:
    void topicWanted(HelpTopic topic);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    double pictureWidth() const; ///< As wide as the page.

    HelpArticle m_article;
    Language m_language = Language::English;
    double m_written = 0; ///< The width it was written for, px.
};

} // namespace ui
