// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "casework/safe_contact.h"
#include "ui/widgets/titled_card.h"

#include <QPointer>

namespace ui {

/// What to do next, the most urgent first, each with its button.
class NextCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    /// @p contact: how the person may be reached, beside the step that may need it.
    void show(
        const std::vector<casework::NextStep> &steps, const casework::SafeContact &contact = {});
    void takeKeyboard(); ///< To the first button, if there is one.

Q_SIGNALS:
    void chosen(casework::NextStep step);

private:
    void addRow(casework::NextStep step, bool isFirst, const casework::SafeContact &contact);

    QVBoxLayout *m_rows;
    QPointer<QWidget> m_first; ///< Not a focus proxy: Tab would come back to it for ever.
};

} // namespace ui
