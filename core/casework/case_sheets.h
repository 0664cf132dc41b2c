// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/answers.h"
#include "forms/expression.h"

#include <QHash>

namespace casework {

/// One form of a case with its answers, complete or still a draft.
struct CaseSheet {
    QString formId;
    std::shared_ptr<const forms::CompiledForm> form;
    forms::Answers answers;
    QString author; ///< User name.
    QDateTime changedAt;
};

/// All that is written of a case, oldest first, drafts last. A draft takes the place of the record
/// it changes. What its form does not ask is not seen; a record whose form is not here is left out.
Result<std::vector<CaseSheet>> caseSheets(
    Desk &desk, const domain::Session &session, const domain::Case &c);
/// The same with what was read for many cases at once: the records of this one, oldest first, and
/// all drafts of the register.
Result<std::vector<CaseSheet>> caseSheets(Desk &desk, const domain::Session &session,
    const domain::Case &c, std::vector<domain::Record> records,
    const std::vector<store::Draft> &allDrafts);

/// What an expression over a whole case sees: ${field} of the sheet (and line) it stands at,
/// ${form.field} of the newest sheet of that form where it is answered, ${every.form.field} of all
/// of them with blanks between, and ${case.…} and the like by their whole name from @p known.
class SheetScope final : public forms::Scope
{
public:
    SheetScope(const std::vector<CaseSheet> &sheets, const QHash<QString, forms::Value> &known,
        QDateTime now)
        : m_sheets(sheets)
        , m_known(known)
        , m_now(std::move(now))
    {
    }

    void standAt(const CaseSheet *sheet, const QString &repeat = {}, int line = 0);

    forms::Value value(const forms::Reference &reference) const override;
    std::vector<forms::Value> lines(const forms::Reference &) const override { return {}; }
    QDateTime now() const override { return m_now; }
    QJsonValue ofCase(const QString &) const override { return {}; }

private:
    forms::Value ofWholeCase(const QStringList &path) const;

    const std::vector<CaseSheet> &m_sheets;
    const QHash<QString, forms::Value> &m_known;
    QDateTime m_now;
    mutable QHash<QString, forms::Value> m_seen; ///< Of the whole case: asked for again and again.
    const CaseSheet *m_sheet = nullptr;
    QString m_repeat;
    int m_line = 0;
};

} // namespace casework
