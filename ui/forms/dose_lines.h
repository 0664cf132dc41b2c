// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formulary.h"
#include "forms/answers.h"

#include <QWidget>

namespace ui {

class Label;

/// Under a question about medicines: the doses of what was chosen, as the formulary in force has
/// them, and who answers for them. While nobody does, no dose is shown and this says so.
class DoseLines final : public QWidget
{
    Q_OBJECT

public:
    DoseLines(std::shared_ptr<const domain::Formulary> formulary, QWidget *parent);

    /// Hidden while nothing is chosen.
    void show(const forms::Answer &answer, Language language);

private:
    QString wordsFor(const QStringList &chosen, Language language) const;

    std::shared_ptr<const domain::Formulary> m_formulary;
    Label *m_words;
};

} // namespace ui
