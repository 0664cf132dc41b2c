// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/guidance.h"
#include "ui/settings/settings_card.h"

#include <optional>

namespace ui {

class Button;
class Label;

/// Which edition of the clinical clock is in force and who signed it; comparing the ministry's key
/// and taking in a package.
class GuidanceCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit GuidanceCard(Context &context);
    void refresh() override;
    void readKey(const QString &path); ///< Asks for the digits that the ministry reads aloud.
    void takeIn(const QString &folder);

private:
    void compare(const QByteArray &keyFile, const QString &digits);
    void show(const Result<casework::GuidanceFace> &face);
    void setWords();

    std::optional<casework::GuidanceFace> m_face;
    Label *m_state;
    Button *m_key;
    Button *m_import;
};

} // namespace ui
