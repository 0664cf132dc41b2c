// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/review.h"
#include "ui/context.h"
#include "ui/widgets/titled_card.h"

#include <functional>
#include <optional>

namespace ui {

class Label;
class ListRow;

/// "For review", for who looks after the work of others: what waits for a decision, follow-ups
/// whose day went by, and what each worker has on the table. Codes and user names. Hidden for all
/// others.
class ReviewCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit ReviewCard(Context &context, QWidget *parent = nullptr);

    void show(const std::optional<casework::Review> &review); ///< Hidden without one.
    void clear();

Q_SIGNALS:
    void caseChosen(Id<domain::Case> id);
    void typeDecided();
    void failed(ErrorCode code);

private:
    void fill();
    /// A deed of its own stands before "Open case".
    using Deed = std::function<void(ListRow *row, const casework::Review::Waiting &one)>;
    void addList(const std::vector<casework::Review::Waiting> &list, const QString &why,
        const Deed &addDeed = {});
    void addDeciding(ListRow *row, const casework::Review::Waiting &one);
    void addWorker(const casework::Review::Worker &worker);

    Context &m_context;
    std::optional<casework::Review> m_review;
    Label *m_codes;
    QVBoxLayout *m_rows;
};

} // namespace ui
