// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/travel_card.h"

#include "base/text.h"
#include "casework/care_clock.h"
#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TravelCard::TravelCard(Context &context)
    : SettingsCard(context)
    , m_minutes(new QLineEdit)
    , m_field(new LabelledField(m_minutes))
    , m_save(new Button(Variant::Secondary, Icon::Saved))
{
    m_minutes->setMaximumWidth(160);
    m_field->addBeside(m_save);
    column()->addWidget(m_field);
    connect(m_save, &Button::clicked, this, &TravelCard::keep);
    connect(m_minutes, &QLineEdit::returnPressed, this, &TravelCard::keep);
    inEveryLanguage(this, [this] { setWords(); });
}

void TravelCard::refresh()
{
    context().registerThread.run(
        this,
        [](casework::CaseRegister &reg, const domain::Session &) {
            return casework::travelTime(reg);
        },
        [this](const Result<std::optional<int>> &minutes) {
            if (!minutes)
                return;
            m_kept = *minutes;
            m_minutes->setText(m_kept ? QString::number(*m_kept) : QString());
            setWords();
        });
}

void TravelCard::keep()
{
    const QString typed = withLatinDigits(m_minutes->text()).trimmed();
    bool isNumber = false;
    const int minutes = typed.toInt(&isNumber);
    if (!typed.isEmpty() && !isNumber)
        return m_field->setRemark(
            Tr::tr("Please write whole minutes. What was kept before still counts."));
    const std::optional<int> wanted = isNumber ? std::optional(minutes) : std::nullopt;
    context().registerThread.run(
        this,
        [wanted](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::setTravelTime(reg, session, wanted);
        },
        [this, wanted](const Result<> &kept) {
            if (!kept && kept.error().code == ErrorCode::Invalid)
                return m_field->setRemark(
                    Tr::tr("From 0 minutes to a week. What was kept before still counts."));
            if (!kept)
                return Q_EMIT failed(kept.error().code);
            m_kept = wanted;
            setWords();
        });
}

void TravelCard::setWords()
{
    setTitle(Tr::tr("The way to the hospital"));
    m_field->setLabel(Tr::tr("Minutes from here to the place that has what is missing here"));
    m_field->setHint(Tr::tr("With transport, at night and in the rain. It is taken off the time "
                            "that is left: leave before."));
    m_minutes->setAccessibleName(
        Tr::tr("Minutes from here to the place that has what is missing here"));
    m_save->setText(Tr::tr("Keep"));
    m_field->setRemark(m_kept ? Tr::tr("Kept: %n minute(s).", nullptr, *m_kept)
                              : Tr::tr("Nothing is kept, so nothing is taken off."),
        m_kept ? Tone::Good : Tone::Check);
}

} // namespace ui
