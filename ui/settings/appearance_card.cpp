// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_card.h"

#include "ui/tr.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/segmented.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array sizes{100, 120, 150, 200};

QHBoxLayout *choiceRow(Label *label, Segmented *choice)
{
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(choice);
    return row;
}

} // namespace

AppearanceCard::AppearanceCard(Appearance appearance)
    : m_appearance(appearance)
    , m_contrast(new Segmented(2))
    , m_size(new Segmented(int(sizes.size())))
    , m_digits(new Segmented(2))
    , m_contrastLabel(new Label)
    , m_sizeLabel(new Label)
    , m_digitsLabel(new Label)
{
    m_contrast->setCurrent(m_appearance.highContrast ? 1 : 0);
    for (size_t i = 0; i < sizes.size(); ++i) {
        m_size->setText(int(i), u"%1 %"_s.arg(sizes[i]));
        if (sizes[i] == m_appearance.textPercent)
            m_size->setCurrent(int(i));
    }
    m_digits->setText(0, u"0 1 2 3"_s);
    m_digits->setText(1, u"០ ១ ២ ៣"_s);
    m_digits->setCurrent(m_appearance.khmerDigits ? 1 : 0);
    for (const Segmented *choice : {m_contrast, m_size, m_digits})
        connect(choice, &Segmented::chosen, this, &AppearanceCard::choose);
    column()->addLayout(choiceRow(m_contrastLabel, m_contrast));
    column()->addLayout(choiceRow(m_sizeLabel, m_size));
    column()->addLayout(choiceRow(m_digitsLabel, m_digits));
    inEveryLanguage(this, [this] { setWords(); });
}

void AppearanceCard::choose()
{
    m_appearance.highContrast = m_contrast->current() == 1;
    m_appearance.textPercent = sizes[size_t(m_size->current())];
    m_appearance.khmerDigits = m_digits->current() == 1;
    Q_EMIT chosen(m_appearance);
}

void AppearanceCard::setWords()
{
    m_contrastLabel->setText(Tr::tr("Colours"));
    m_contrast->setText(0, Tr::tr("Normal"));
    m_contrast->setText(1, Tr::tr("High contrast"));
    m_sizeLabel->setText(Tr::tr("Size of the text"));
    m_digitsLabel->setText(Tr::tr("Digits while the language is Khmer"));
}

} // namespace ui
