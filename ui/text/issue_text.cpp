// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/tr.h"

namespace ui {

QString text(const forms::Issue &issue, const forms::Form &form, Language language)
{
    using enum forms::Issue::Code;
    switch (issue.code) {
    case Required:
        return Tr::tr("Needed to finish.");
    case Constraint: {
        const forms::Question *question = form.question(issue.path.question);
        if (question && !question->constraintMessage.isEmpty())
            return question->constraintMessage.in(language);
        return Tr::tr("Please look at this again. It is saved as typed.");
    }
    case OutOfRange:
        return Tr::tr("This is outside what can be. Please look again. It is saved as typed.");
    case FewerLines:
        return Tr::tr("There are fewer entries here than were counted.");
    case UnknownChoice:
        return Tr::tr("This answer is no longer in the list. It is kept as it is.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
