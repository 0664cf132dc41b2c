// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "domain/consent.h"
#include "forms/form_library.h"
#include "ui/widgets/titled_card.h"

namespace ui {

/// What the person agreed to, in the words of the question that was asked.
class ConsentCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit ConsentCard(QWidget *parent = nullptr);

    void show(const domain::Consent &consent, const forms::FormLibrary &forms, Language language);

private:
    QVBoxLayout *m_rows;
};

} // namespace ui
