// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/linking.h"
#include "casework/perhaps_known.h"
#include "forms/answers.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui {

class Button;

/// "Perhaps known already", over an intake that gets its name: codes of cases with a name like it,
/// and why. It stops nothing: one may go on without an answer. Hidden while there is nothing.
class KnownCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownCard(Context &context, QWidget *parent = nullptr);

    /// Looks again if who the person is was told otherwise than at the last look. The answers must
    /// be kept as a draft or a record by now: that is what is compared.
    void look(Id<domain::Case> id, const forms::Answers &intake, casework::OpenReason reason);
    void clear();

Q_SIGNALS:
    void failed(ErrorCode code);

private:
    void ask();
    void take(std::vector<casework::PerhapsKnown> found);
    void addRow(const casework::PerhapsKnown &known);
    void link(Id<domain::Case> other, domain::LinkKind kind, domain::LinkReason reason);

    Context &m_context;
    std::optional<Id<domain::Case>> m_id;
    casework::OpenReason m_reason = casework::OpenReason::None;
    QStringList m_told;
    std::vector<casework::PerhapsKnown> m_found;
    QVBoxLayout *m_rows;
    Button *m_later;
};

} // namespace ui
