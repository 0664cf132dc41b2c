// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_card.h"

#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

OwnCard::OwnCard(Context &context)
    : SettingsCard(context)
    , m_name(new Label)
    , m_fingerprint(new Label(TextSize::Base, Weight::Bold))
    , m_hint(captionLabel())
    , m_save(new Button(Variant::Secondary, Icon::Saved))
{
    addToHead(m_save);
    column()->addWidget(m_name);
    column()->addWidget(m_fingerprint);
    column()->addWidget(m_hint);
    connect(m_save, &Button::clicked, this, &OwnCard::save);
    inEveryLanguage(this, [this] { setWords(); });
}

void OwnCard::refresh()
{
    context().registerThread.run(
        this, &casework::ownCard, [this](const Result<casework::Card> &card) {
            if (!card)
                return Q_EMIT failed(card.error().code);
            m_own = *card;
            setWords();
        });
}

void OwnCard::wipe()
{
    m_own.reset();
    setWords();
}

void OwnCard::save()
{
    if (!m_own)
        return;
    chooseNewFile(this, Tr::tr("Where shall the card be saved?"),
        u"%1.card"_s.arg(m_own->unit.unitCode), [this, bytes = m_own->text](const QString &path) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit())
                return Q_EMIT failed(ErrorCode::Io);
            Q_EMIT done(Tr::tr("The card was saved."),
                Tr::tr("There is no secret on it. The other unit compares the fingerprint by "
                       "telephone."));
        });
}

void OwnCard::setWords()
{
    setTitle(Tr::tr("The card of this unit"));
    m_name->setText(m_own ? u"%1 · %2"_s.arg(m_own->unit.unitName.in(context().languages.current()),
                        m_own->unit.unitCode)
                          : QString());
    m_fingerprint->setText(m_own ? m_own->fingerprint : QString());
    m_hint->setText(Tr::tr("Others compare these digits with you by telephone before they "
                           "trust the card."));
    m_save->setText(Tr::tr("Save the card"));
}

} // namespace ui
