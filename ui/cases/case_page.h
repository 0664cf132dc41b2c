// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/care_clock.h"
#include "casework/case_file.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <optional>

namespace ui {

class Banner;
class Button;
class CaseDeeds;
class CaseHead;
class ClockPanel;
class ConsentCard;
class LinksCard;
class NextCard;
class Timeline;

/// One case by its code: what can still be done and until when, what to do next, what has been
/// recorded, what is agreed. No name.
class CasePage final : public Page
{
    Q_OBJECT

public:
    explicit CasePage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Case; }

    void show(Id<domain::Case> id);
    std::optional<Id<domain::Case>> caseId() const { return m_id; }
    void refresh() override;
    void mainDeed() override; ///< The first of what to do next.
    void wipe() override;
    void add(); ///< Ins: the sheet with the forms that can be begun.

Q_SIGNALS:
    void formWanted(Id<domain::Case> id, const QString &formId, casework::OpenReason reason);
    void recordWanted(Id<domain::Record> id, casework::OpenReason reason);

private:
    void createLayout();
    void connectDeeds();
    void ask();
    struct Content {
        casework::CaseFile file;
        casework::CareClock clock;
    };
    void take(const Result<Content> &content);
    void showClock();
    void confirmTime();
    void setWords();

    Context &m_context;
    std::optional<Id<domain::Case>> m_id;
    casework::OpenReason m_reason = casework::OpenReason::None;
    std::optional<casework::CaseFile> m_file;
    std::optional<casework::CareClock> m_care;
    CaseDeeds *m_deeds;
    CaseHead *m_head;
    Banner *m_banner;
    Button *m_timeIsRight;
    QWidget *m_body;
    ClockPanel *m_clock;
    NextCard *m_next;
    Timeline *m_timeline;
    ConsentCard *m_consent;
    LinksCard *m_links;
};

} // namespace ui
