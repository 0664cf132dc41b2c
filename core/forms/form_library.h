// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"

#include <map>

namespace forms {

/// Every form and every version of it that this register knows. An old record opens in the
/// version it was written with.
class FormLibrary
{
public:
    /// The forms that travel inside the program (resources/forms). The faults if one cannot be
    /// read: a test makes sure that none is released so.
    static Read<FormLibrary> shipped();

    /// The bytes of a shipped form's three sheets; empty if there is no such form.
    static Sheets shippedSheets(const QString &formId);

    /// @p sheets are what it was read from, if they are to be kept with the records.
    void add(std::shared_ptr<const CompiledForm> form, std::optional<Sheets> sheets = {});
    /// What a form was read from; nothing if only the form itself is here.
    std::optional<Sheets> sheets(const QString &formId, const QString &version) const;

    QStringList formIds() const;
    /// The newest version; null if there is none.
    std::shared_ptr<const CompiledForm> find(const QString &formId) const;
    std::shared_ptr<const CompiledForm> find(const QString &formId, const QString &version) const;

private:
    std::map<QString, std::map<QString, std::shared_ptr<const CompiledForm>>> m_forms;
    std::map<std::pair<QString, QString>, Sheets> m_sheets; ///< Of those that do not travel here.
    std::map<QString, QString> m_shipped; ///< The version of each form that does.
};

} // namespace forms
