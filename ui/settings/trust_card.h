// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/settings/settings_card.h"

namespace ui {

class Button;
class Label;

/// The units that are trusted: taking in a card after a comparison, and ending the trust.
class TrustCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit TrustCard(Context &context);
    void refresh() override;
    void wipe() override;

private:
    void readCardFile(const QString &path);
    void compare(const casework::Card &card);
    void askRevoke(const casework::TrustedUnit &unit);
    void showUnits();
    QWidget *rowOf(const casework::TrustedUnit &unit);
    void setWords();

    std::vector<casework::TrustedUnit> m_units;
    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ui
