// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case_link.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks how somebody knows that @p caseCode is of the same person.
void askWhySame(QWidget *from, const QString &caseCode,
    std::function<void(domain::LinkReason reason)> answered);

/// Asks for another case by its code, what holds between the two, and how somebody knows.
void askLink(QWidget *from,
    std::function<void(const QString &code, domain::LinkKind kind, domain::LinkReason reason)>
        answered);

/// Asks why the link with @p caseCode is taken back.
void askTakingBack(QWidget *from, const QString &caseCode,
    std::function<void(domain::UnlinkReason because)> answered);

} // namespace ui
