// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dose_lines.h"

#include "ui/text/dose_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

DoseLines::DoseLines(std::shared_ptr<const domain::Formulary> formulary, QWidget *parent)
    : QWidget(parent)
    , m_formulary(std::move(formulary))
    , m_words(new Label)
{
    auto *icon = new IconLabel(Icon::Information, 20);
    icon->setTone(Tone::Information);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(spacing::iconToText);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void DoseLines::show(const forms::Answer &answer, Language language)
{
    const QStringList chosen = answer.noValue ? QStringList() : answer.codes();
    m_words->setText(wordsFor(chosen, language));
    setVisible(!chosen.isEmpty());
}

QString DoseLines::wordsFor(const QStringList &chosen, Language language) const
{
    if (!m_formulary || !m_formulary->isActive())
        return Tr::tr("Nobody has approved a list of doses, so none is shown. Ask whoever "
                      "prescribes.");
    QStringList lines;
    bool isConfirmed = true;
    for (const QString &item : chosen) {
        for (const domain::FormularyLine &line : m_formulary->dosesOf(item)) {
            lines.append(doseText(line, language));
            isConfirmed = isConfirmed && line.flag == u"S";
        }
    }
    if (lines.isEmpty())
        return Tr::tr("The list of doses has nothing for this. Ask whoever prescribes.");
    //: %1 a person or an institution, %2 an edition
    lines.append(Tr::tr("%1 answers for these doses, edition %2.")
                     .arg(m_formulary->owner, m_formulary->edition));
    if (!isConfirmed)
        lines.append(Tr::tr("* Not yet confirmed by the ministry."));
    return lines.join(u'\n');
}

} // namespace ui
