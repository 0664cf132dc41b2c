// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/answers.h"

namespace casework {

/// A form of this register; the newest version if @p version is empty. NotFound if it is not here.
Result<std::shared_ptr<const forms::CompiledForm>> formOf(
    const Desk &desk, const QString &formId, const QString &version);

/// The answers of a kept document, as its form reads them. Sealed ones stay so; to see them there
/// is openedAnswers().
Result<forms::Answers> readAnswers(const forms::CompiledForm &form, const QByteArray &document);

} // namespace casework
