// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/link_sheets.h"

#include "ui/text/link_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

using domain::LinkKind;
using domain::LinkReason;
using domain::UnlinkReason;

constexpr std::array kinds{LinkKind::SamePerson, LinkKind::SameIncident};
constexpr std::array reasons{LinkReason::SaidSo, LinkReason::DetailsAgree, LinkReason::OnPaper};
constexpr std::array undoings{UnlinkReason::ByMistake, UnlinkReason::LearnedMore};

/// One of a few, in words that follow the language; nothing is chosen in advance.
template <size_t count, typename Value>
QButtonGroup *addChoices(Sheet *sheet, const std::array<Value, count> &values)
{
    auto *group = new QButtonGroup(sheet);
    for (size_t i = 0; i < count; ++i) {
        auto *button = new QRadioButton;
        group->addButton(button, int(i));
        sheet->body()->addWidget(button);
        inEveryLanguage(button, [button, value = values[i]] { button->setText(text(value)); });
    }
    sheet->mainButton()->setEnabled(false);
    return group;
}

void enableWhenChosen(Sheet *sheet, QButtonGroup *group)
{
    QObject::connect(
        group, &QButtonGroup::idClicked, sheet, [sheet] { sheet->mainButton()->setEnabled(true); });
}

} // namespace

void askWhySame(
    QWidget *from, const QString &caseCode, std::function<void(LinkReason reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *group = addChoices(sheet, reasons);
    enableWhenChosen(sheet, group);
    inEveryLanguage(sheet, [sheet, caseCode] {
        //: %1 the code of a case
        sheet->setTitle(Tr::tr("Is this the person of %1?").arg(caseCode));
        sheet->setText(Tr::tr("Both cases stay as they are. The link can be taken back."));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Link the two cases"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [group, answered = std::move(answered)] { answered(reasons[size_t(group->checkedId())]); });
    sheet->open();
}

void askLink(QWidget *from,
    std::function<void(const QString &code, LinkKind kind, LinkReason reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *code = new QLineEdit;
    auto *field = new LabelledField(code);
    sheet->body()->addWidget(field);
    auto *kind = addChoices(sheet, kinds);
    sheet->body()->addSpacing(8);
    auto *reason = addChoices(sheet, reasons);
    const auto look = [sheet, code, kind, reason] {
        sheet->mainButton()->setEnabled(!code->text().trimmed().isEmpty() && kind->checkedId() >= 0
            && reason->checkedId() >= 0);
    };
    QObject::connect(code, &QLineEdit::textChanged, sheet, look);
    QObject::connect(kind, &QButtonGroup::idClicked, sheet, look);
    QObject::connect(reason, &QButtonGroup::idClicked, sheet, look);
    inEveryLanguage(sheet, [sheet, field, code] {
        sheet->setTitle(Tr::tr("Which case is linked with this one?"));
        sheet->setText(Tr::tr("Both cases stay as they are. The link can be taken back."));
        field->setLabel(Tr::tr("Code of the other case"));
        code->setAccessibleName(Tr::tr("Code of the other case"));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Link the two cases"));
    });
    QObject::connect(
        sheet, &Sheet::answered, sheet, [code, kind, reason, answered = std::move(answered)] {
            answered(code->text(), kinds[size_t(kind->checkedId())],
                reasons[size_t(reason->checkedId())]);
        });
    sheet->open();
}

void askTakingBack(
    QWidget *from, const QString &caseCode, std::function<void(UnlinkReason because)> answered)
{
    auto *sheet = new Sheet(from);
    auto *group = addChoices(sheet, undoings);
    enableWhenChosen(sheet, group);
    inEveryLanguage(sheet, [sheet, caseCode] {
        //: %1 the code of a case
        sheet->setTitle(Tr::tr("Why is the link with %1 taken back?").arg(caseCode));
        sheet->setText(Tr::tr("That there was a link stays written down."));
        sheet->safeButton()->setText(Tr::tr("Leave it as it is"));
        sheet->mainButton()->setText(Tr::tr("Take back"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet, [group, answered = std::move(answered)] {
        answered(undoings[size_t(group->checkedId())]);
    });
    sheet->open();
}

} // namespace ui
