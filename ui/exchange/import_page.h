// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <optional>

namespace ui {

class ActionBar;
class Badge;
class Banner;
class Button;
class Card;
class EmptyState;
class Figure;
class Label;
class PageHeader;
class ProgressLine;

/// A file, then exactly what would change, then all of it or nothing.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Import; }

    void mainDeed() override;
    bool stepBack() override;
    void wipe() override;
    void chooseBundle();
    void preview(const QString &file);

private:
    void createLayout();
    void apply();
    void finish(const Result<casework::Import> &applied);
    void setWords();
    void describe(const casework::Import &preview);

    Context &m_context;
    QString m_file;
    std::optional<casework::Import> m_preview;
    PageHeader *m_header;
    Banner *m_banner;
    EmptyState *m_empty;
    Card *m_card;
    Label *m_sender;
    Badge *m_state;
    Label *m_meaning;
    Figure *m_added;
    Figure *m_changed;
    Figure *m_retracted;
    ProgressLine *m_progress;
    ActionBar *m_bar;
    Button *m_back;
    Button *m_choose;
    Button *m_apply;
};

} // namespace ui
