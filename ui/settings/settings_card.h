// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/widgets/titled_card.h"

namespace ui {

/// One subject of the settings. What happened is told by the page, in one place.
class SettingsCard : public TitledCard
{
    Q_OBJECT

public:
    explicit SettingsCard(Context &context)
        : m_context(context)
    {
    }
    virtual void refresh() = 0; ///< Reads the register again.
    virtual void wipe() { } ///< Takes what was read out of sight and memory.

Q_SIGNALS:
    void failed(ErrorCode code);
    void done(const QString &what, const QString &meaning);

protected:
    Context &context() const { return m_context; }

private:
    Context &m_context;
};

} // namespace ui
