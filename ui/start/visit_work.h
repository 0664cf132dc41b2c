// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/private_visit.h"

#include <memory>

namespace ui {

/// The forms of one visit while they are being filled, side by side.
class VisitWork
{
public:
    VisitWork(casework::PrivateVisit visit, const Clock &clock);

    Id<domain::Case> caseId() const { return m_caseId; }
    const QString &caseCode() const { return m_caseCode; }
    forms::Interview &interview(const QString &formId);
    bool isServiceRefused();

    void touch(const QString &formId);
    /// What has changed since it was last asked, to be kept.
    struct Changed {
        casework::OpenForm form;
        forms::Answers answers;
    };
    std::vector<Changed> takeChanged();

private:
    struct Part {
        Part(casework::OpenForm form, forms::Interview begun)
            : open(std::move(form))
            , interview(std::move(begun))
        {
        }
        casework::OpenForm open;
        forms::Interview interview;
        bool isChanged = false;
    };
    Part &part(const QString &formId);

    Id<domain::Case> m_caseId;
    QString m_caseCode;
    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace ui
