// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/review.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

namespace ui {

class Banner;
class Button;
class CareSection;
class PageHeader;
class ReviewCard;
class WaitingCard;
class WeekCard;

/// The first page after unlocking: what cannot wait, what is due, what waits. Codes, no name.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Today; }

    void refresh() override;
    void mainDeed() override; ///< Starts a private visit.
    void wipe() override;
    const std::optional<casework::Today> &day() const { return m_day; }

Q_SIGNALS:
    void visitWanted();
    void findWanted();
    void caseChosen(Id<domain::Case> id);
    void draftChosen(Id<domain::Record> id);
    void exchangeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createLayout();
    void connectParts();
    void ask();
    void take(const Result<casework::DayAndReview> &found);
    void confirmClock();
    void setWords();

    Context &m_context;
    std::optional<casework::Today> m_day;
    QTimer m_again; ///< The page stays open; time goes on.
    PageHeader *m_header;
    Button *m_find;
    Button *m_start;
    Banner *m_banner;
    Button *m_clockIsRight;
    CareSection *m_care;
    WeekCard *m_week;
    WaitingCard *m_waiting;
    ReviewCard *m_review;
};

} // namespace ui
