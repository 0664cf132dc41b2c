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

    void add(std::shared_ptr<const CompiledForm> form);

    QStringList formIds() const;
    /// The newest version; null if there is none.
    std::shared_ptr<const CompiledForm> find(const QString &formId) const;
    std::shared_ptr<const CompiledForm> find(const QString &formId, const QString &version) const;

private:
    std::map<QString, std::map<QString, std::shared_ptr<const CompiledForm>>> m_forms;
};

} // namespace forms
