// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/today.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/titled_card.h"

#include <functional>

namespace ui {

class Label;

/// "Waiting for you": drafts, what nobody has answered, the bundle.
class WaitingCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget *parent = nullptr);

    void show(const casework::Today &day, Language language);
    void clear();

Q_SIGNALS:
    void draftChosen(Id<domain::Record> id);
    void caseChosen(Id<domain::Case> id);
    void exchangeChosen();

private:
    struct Line {
        Icon icon;
        std::optional<Tone> tone;
        QString what;
        QString more;
        QString button;
        std::function<void()> deed;
    };
    void add(const Line &line);
    void addUnanswered(const std::vector<casework::Unanswered> &open, const QDateTime &now,
        const QString &what, const QString &step);
    void addBundle(const casework::BundleState &bundle);
    void setWords();

    QVBoxLayout *m_rows;
    Label *m_empty;
};

} // namespace ui
