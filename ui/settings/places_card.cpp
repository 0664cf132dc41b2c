// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/places_card.h"

#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QVBoxLayout>

namespace ui {

PlacesCard::PlacesCard(Context &context)
    : SettingsCard(context)
    , m_state(captionLabel())
    , m_import(new Button(Variant::Secondary, Icon::Plus))
{
    addToHead(m_import);
    column()->addWidget(m_state);
    connect(m_import, &Button::clicked, this, [this] {
        chooseFolder(this, Tr::tr("Which folder has communes.csv and villages.csv?"),
            [this](const QString &folder) { takeIn(folder); });
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void PlacesCard::takeIn(const QString &folder)
{
    context().registerThread.run(
        this,
        [folder](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::importPlaces(reg, session, folder);
        },
        [this](const auto &places) { take(places); });
}

void PlacesCard::refresh()
{
    context().registerThread.run(
        this, &casework::places, [this](const auto &places) { take(places); });
}

void PlacesCard::take(const Result<std::shared_ptr<const domain::Gazetteer>> &places)
{
    if (places)
        m_places = *places;
    else
        Q_EMIT failed(places.error().code);
    setWords();
}

void PlacesCard::setWords()
{
    setTitle(Tr::tr("Places"));
    m_import->setText(Tr::tr("Take in communes and villages"));
    using enum domain::PlaceLevel;
    if (!m_places)
        return m_state->setText({});
    if (m_places->count(Village) == 0)
        return m_state->setText(Tr::tr("Provinces and districts are here. Communes and villages "
                                       "come as a folder from the ministry; until then they are "
                                       "typed as they are said."));
    //: %1 and %2 are numbers
    m_state->setText(Tr::tr("%1 communes and %2 villages can be chosen in the forms.")
                         .arg(m_places->count(Commune))
                         .arg(m_places->count(Village)));
}

} // namespace ui
