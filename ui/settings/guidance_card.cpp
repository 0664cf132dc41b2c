// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/guidance_card.h"

#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/script_remarks.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QFile>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 largestKey = 4096; // a key file has two short lines

/// The digits that whoever signs reads aloud; nothing is shown to copy them from.
void askDigits(QWidget *from, std::function<void(const QString &digits)> answered)
{
    auto *sheet = new Sheet(from);
    auto *digits = new QLineEdit;
    auto *field = addLine(sheet, digits);
    remarkKhmerLetters(field, digits);
    inEveryLanguage(sheet, [sheet, field] {
        sheet->setTitle(Tr::tr("Whose signature counts for the clinical clock?"));
        sheet->setText(Tr::tr("Call the ministry on a number you know. Let them read the digits of "
                              "their key aloud, and write them here."));
        field->setLabel(Tr::tr("The digits they read"));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Count on this key"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [digits, answered = std::move(answered)] { answered(digits->text()); });
    sheet->open();
}

} // namespace

GuidanceCard::GuidanceCard(Context &context)
    : SettingsCard(context)
    , m_state(captionLabel())
    , m_key(new Button(Variant::Secondary, Icon::Key))
    , m_import(new Button(Variant::Secondary, Icon::Plus))
{
    addToHead(m_key);
    addToHead(m_import);
    column()->addWidget(m_state);
    connect(m_key, &Button::clicked, this, [this] {
        chooseFile(this, Tr::tr("Which key file came from the ministry?"),
            //: Filter of the file dialog
            Tr::tr("Public keys") + u" (*.pub)"_s, [this](const QString &path) { readKey(path); });
    });
    connect(m_import, &Button::clicked, this, [this] {
        chooseFolder(this, Tr::tr("Which folder has guidance.txt?"),
            [this](const QString &folder) { takeIn(folder); });
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void GuidanceCard::refresh()
{
    context().registerThread.run(
        this, &casework::guidanceInForce, [this](const auto &face) { show(face); });
}

void GuidanceCard::readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(ErrorCode::Io);
    if (file.size() > largestKey)
        return Q_EMIT failed(ErrorCode::TooLarge);
    const QByteArray key = file.readAll();
    if (!casework::guidanceFingerprint(key))
        return Q_EMIT failed(ErrorCode::Unreadable);
    askDigits(this, [this, key](const QString &digits) { compare(key, digits); });
}

void GuidanceCard::compare(const QByteArray &keyFile, const QString &digits)
{
    context().registerThread.run(
        this,
        [keyFile, digits](casework::CaseRegister &reg,
            const domain::Session &session) -> Result<casework::GuidanceFace> {
            TRY(casework::trustGuidanceKey(reg, session, keyFile, digits));
            return casework::guidanceInForce(reg, session);
        },
        [this](const auto &face) { show(face); });
}

void GuidanceCard::takeIn(const QString &folder)
{
    context().registerThread.run(
        this,
        [folder](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::importGuidance(reg, session, folder);
        },
        [this](const Result<casework::GuidanceFace> &face) {
            show(face);
            if (face)
                Q_EMIT done(Tr::tr("The clinical clock follows the new package from now on."), {});
        });
}

void GuidanceCard::show(const Result<casework::GuidanceFace> &face)
{
    if (face)
        m_face = *face;
    else
        Q_EMIT failed(face.error().code);
    setWords();
}

void GuidanceCard::setWords()
{
    setTitle(Tr::tr("The clinical clock"));
    m_key->setText(Tr::tr("Compare a key"));
    m_import->setText(Tr::tr("Take in a package"));
    m_import->setEnabled(m_face && !m_face->fingerprint.isEmpty());
    if (!m_face)
        return m_state->setText({});
    const QString edition = u"%1, %2"_s.arg(m_face->edition, QString::number(m_face->year));
    QString words = m_face->version > 0
        //: %1 an edition and its year, %2 a number
        ? Tr::tr("Edition %1, signed package %2.").arg(edition, QString::number(m_face->version))
        //: %1 an edition and its year
        : Tr::tr("Edition %1, as it came with the program. No ministry has signed it yet.")
              .arg(edition);
    words += u' '
        + (m_face->formularyOwner.isEmpty()
                ? Tr::tr("Nobody has approved a list of doses, so none is shown.")
                //: %1 a person or an institution
                : Tr::tr("%1 answers for the list of doses.").arg(m_face->formularyOwner));
    if (m_face->fingerprint.isEmpty())
        words += u' ' + Tr::tr("A package can be taken in once the ministry's key is compared.");
    m_state->setText(words);
}

} // namespace ui
