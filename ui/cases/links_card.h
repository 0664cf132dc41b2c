// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "ui/context.h"
#include "ui/widgets/titled_card.h"

namespace ui {

class Button;

/// "Linked cases" on the case page: by code, with who linked them and why; what was taken back
/// stands there in grey. It makes and takes back links itself.
class LinksCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit LinksCard(Context &context, QWidget *parent = nullptr);

    void show(const casework::CaseFile &file, casework::OpenReason reason);
    void clear();

Q_SIGNALS:
    void caseWanted(Id<domain::Case> id);
    void changed();
    void failed(ErrorCode code);

private:
    void addRow(const casework::LinkedCase &linked);
    void link();
    void takeBack(const casework::LinkedCase &linked);
    void told(const Result<> &done);

    Context &m_context;
    std::optional<Id<domain::Case>> m_id;
    casework::OpenReason m_reason = casework::OpenReason::None;
    QVBoxLayout *m_rows;
    Button *m_link;
};

} // namespace ui
