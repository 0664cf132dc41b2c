// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/link_sheets.h"

#include "ui/text/link_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/script_remarks.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

using domain::LinkKind;
using domain::LinkReason;
using domain::UnlinkReason;

constexpr std::array kinds{LinkKind::SamePerson, LinkKind::SameIncident};
constexpr std::array reasons{LinkReason::SaidSo, LinkReason::DetailsAgree, LinkReason::OnPaper};
constexpr std::array undoings{UnlinkReason::ByMistake, UnlinkReason::LearnedMore};

} // namespace

void askWhySame(
    QWidget *from, const QString &caseCode, std::function<void(LinkReason reason)> answered)
{
    auto *sheet = new Sheet(from);
    const auto reason = addChoice(sheet, reasons, text);
    inEveryLanguage(sheet, [sheet, caseCode] {
        //: %1 the code of a case
        sheet->setTitle(Tr::tr("Is this the person of %1?").arg(caseCode));
        sheet->setText(Tr::tr("Both cases stay as they are. The link can be taken back."));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Link the two cases"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [reason, answered = std::move(answered)] { answered(reason()); });
    sheet->open();
}

void askLink(QWidget *from,
    std::function<void(const QString &code, LinkKind kind, LinkReason reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *code = new QLineEdit;
    auto *field = addLine(sheet, code);
    remarkKhmerLetters(field, code);
    const auto kind = addChoice(sheet, kinds, text);
    sheet->body()->addSpacing(8);
    const auto reason = addChoice(sheet, reasons, text);
    inEveryLanguage(sheet, [sheet, field] {
        sheet->setTitle(Tr::tr("Which case is linked with this one?"));
        sheet->setText(Tr::tr("Both cases stay as they are. The link can be taken back."));
        field->setLabel(Tr::tr("Code of the other case"));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Link the two cases"));
    });
    QObject::connect(
        sheet, &Sheet::answered, sheet, [code, kind, reason, answered = std::move(answered)] {
            answered(code->text(), kind(), reason());
        });
    sheet->open();
}

void askTakingBack(
    QWidget *from, const QString &caseCode, std::function<void(UnlinkReason because)> answered)
{
    auto *sheet = new Sheet(from);
    const auto because = addChoice(sheet, undoings, text);
    inEveryLanguage(sheet, [sheet, caseCode] {
        //: %1 the code of a case
        sheet->setTitle(Tr::tr("Why is the link with %1 taken back?").arg(caseCode));
        sheet->setText(Tr::tr("That there was a link stays written down."));
        sheet->safeButton()->setText(Tr::tr("Leave it as it is"));
        sheet->mainButton()->setText(Tr::tr("Take back"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [because, answered = std::move(answered)] { answered(because()); });
    sheet->open();
}

} // namespace ui
