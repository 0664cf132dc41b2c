// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/appearance.h"
#include "ui/widgets/card.h"

namespace ui {

class Label;
class Segmented;

/// Colours, size of the text and digits.
class AppearanceCard final : public Card
{
    Q_OBJECT

public:
    explicit AppearanceCard(Appearance appearance);

Q_SIGNALS:
    void chosen(ui::Appearance appearance); ///< Says nothing about the language.

private:
    void choose();
    void setWords();

    Appearance m_appearance;
    Segmented *m_contrast;
    Segmented *m_size;
    Segmented *m_digits;
    Label *m_contrastLabel;
    Label *m_sizeLabel;
    Label *m_digitsLabel;
};

} // namespace ui
