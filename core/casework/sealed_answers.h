// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/answers.h"
#include "forms/form.h"

#include <QMap>

namespace casework {

/// The questions of a form that are sealed: those of restricted.csv, and what the form calculates
/// from them, from its own or from those of another form of the case.
QMap<QString, domain::Seal> sealedQuestions(const forms::Form &form);

/// The answers as they are kept, in records, drafts and so in the change log. A sealed answer that
/// is the same as in @p earlier stays the same bytes, so that it counts as no change.
Result<QByteArray> closedDocument(const Desk &desk, Id<domain::Record> record,
    const forms::Form &form, const forms::Answers &answers, const QByteArray &earlier = {});

/// The answers of a kept document as this person may see them: what their role or slot does not
/// open stays sealed. DamagedPages, naming the field, if an answer was closed for another place or
/// a bit of it is not what was written.
Result<forms::Answers> openedAnswers(const Desk &desk, const domain::Session &session,
    Id<domain::Record> record, const forms::Form &form, const QByteArray &document);

/// A value of the change log, opened as far as this person may: of one field, of a repeat, or of a
/// whole document if @p field is empty.
Result<QJsonValue> openedChange(const Desk &desk, const domain::Session &session,
    Id<domain::Record> record, const QString &field, const QJsonValue &kept);

} // namespace casework
