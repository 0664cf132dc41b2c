// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trust_card.h"

#include "ui/settings/trust_sheet.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

#include <QFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 largestCard = 16 * 1024; // a card is under 2 KiB

} // namespace

TrustCard::TrustCard(Context &context)
    : SettingsCard(context)
    , m_add(new Button(Variant::Secondary, Icon::Plus))
    , m_rows(new QVBoxLayout)
{
    addToHead(m_add);
    m_rows->setSpacing(2);
    column()->addLayout(m_rows);
    connect(m_add, &Button::clicked, this, [this] {
        chooseFile(this, Tr::tr("Which card shall be looked at?"),
            //: Filter of the file dialog
            Tr::tr("Unit cards") + u" (*.card *.txt)"_s,
            [this](const QString &path) { readCardFile(path); });
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void TrustCard::refresh()
{
    context().registerThread.run(
        this, &casework::trustedUnits, [this](Result<std::vector<casework::TrustedUnit>> units) {
            if (units)
                m_units = *std::move(units);
            showUnits();
        });
}

void TrustCard::wipe()
{
    m_units.clear();
    clear(m_rows);
}

void TrustCard::readCardFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(ErrorCode::Io);
    if (file.size() > largestCard)
        return Q_EMIT failed(ErrorCode::TooLarge);
    context().registerThread.runWithout(
        this, [text = file.readAll()] { return casework::readCard(text); },
        [this](const Result<casework::Card> &card) {
            if (!card)
                return Q_EMIT failed(card.error().code);
            compare(*card);
        });
}

void TrustCard::compare(const casework::Card &card)
{
    askTrust(this, card, context().languages, [this, card](const QString &fingerprint) {
        context().registerThread.run(
            this,
            [text = card.text, fingerprint](
                casework::CaseRegister &reg, const domain::Session &session) {
                return casework::addTrust(reg, session, text, fingerprint);
            },
            [this](const Result<casework::TrustedUnit> &added) {
                if (!added)
                    return Q_EMIT failed(added.error().code);
                Q_EMIT done(Tr::tr("The unit is trusted from now on."), {});
                refresh();
            });
    });
}

void TrustCard::askRevoke(const casework::TrustedUnit &unit)
{
    const auto revoke = [this, id = unit.registerId](const QString &reason) {
        context().registerThread.run(
            this,
            [id, reason](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::revokeTrust(reg, session, id, reason);
            },
            [this](const Result<> &revoked) {
                if (!revoked)
                    return Q_EMIT failed(revoked.error().code);
                Q_EMIT done(Tr::tr("The unit is no longer trusted."),
                    Tr::tr("What came from it before stays. Nothing new is sent or taken in."));
                refresh();
            });
    };
    askEndOfTrust(this, unit.unitName, context().languages, revoke);
}

QWidget *TrustCard::rowOf(const casework::TrustedUnit &unit)
{
    auto *row = new ListRow(Icon::Key);
    const bool revoked = unit.isRevoked();
    row->setIcon(revoked ? Icon::Refused : Icon::Key, revoked ? Tone::Passed : Tone::Good);
    const QString name = unit.unitName.in(context().languages.current());
    row->setText(u"%1 · %2"_s.arg(name, unit.unitCode),
        revoked ? Tr::tr("No longer trusted") : text(unit.kind));
    if (revoked)
        return row;
    auto *end = new Button(Variant::Quiet);
    end->setCompact();
    end->setText(Tr::tr("End the trust"));
    //: Read aloud for the button "End the trust" of one unit; %1 is its name
    end->setAccessibleName(Tr::tr("End the trust: %1").arg(name));
    connect(end, &Button::clicked, this, [this, unit] { askRevoke(unit); });
    row->addEnd(end);
    return row;
}

void TrustCard::showUnits()
{
    clear(m_rows);
    for (const casework::TrustedUnit &unit : m_units)
        m_rows->addWidget(rowOf(unit));
    if (m_units.empty()) {
        auto *nobody = captionLabel();
        nobody->setText(Tr::tr("No unit is trusted yet. Nothing can be sent or taken in."));
        m_rows->addWidget(nobody);
    }
}

void TrustCard::setWords()
{
    setTitle(Tr::tr("Units that are trusted"));
    m_add->setText(Tr::tr("Add a card"));
    showUnits();
}

} // namespace ui
