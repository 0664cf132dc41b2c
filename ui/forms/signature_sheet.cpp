// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/signature_sheet.h"

#include "ui/forms/signature_pad.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestName = 80;
constexpr int roomAround = 220; // title, button and veil

} // namespace

void askSignature(QWidget *from, std::function<void(const QImage &)> signedSo)
{
    auto *sheet = new Sheet(from);
    auto *pad = new SignaturePad;
    auto *typed = new QLineEdit;
    auto *again = new Button(Variant::Quiet, Icon::Undo);
    auto *hint = new Label;
    typed->setMaxLength(longestName);
    inEveryLanguage(sheet, [=] {
        //: Title of the sheet with a pad
        sheet->setTitle(Tr::tr("Please sign here"));
        sheet->setText(Tr::tr("It is kept encrypted with this record."));
        //: Above a field: who cannot sign with the mouse types the name
        hint->setText(Tr::tr("Or type the name"));
        typed->setAccessibleName(hint->text());
        pad->setAccessibleName(Tr::tr("Please sign here"));
        //: Button: takes away what was drawn
        again->setText(Tr::tr("Start over"));
        //: Leaves a sheet without the deed
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Keep the signature"));
    });
    again->setCompact();
    sheet->body()->addWidget(pad);
    sheet->body()->addWidget(again, 0, Qt::AlignLeft);
    sheet->body()->addWidget(hint);
    sheet->body()->addWidget(typed);
    sheet->waitFor([pad] { return !pad->isEmpty(); });
    QObject::connect(pad, &SignaturePad::changed, sheet, &Sheet::look);
    QObject::connect(typed, &QLineEdit::textChanged, pad, &SignaturePad::setTyped);
    QObject::connect(again, &Button::clicked, pad, [pad, typed] {
        typed->clear();
        pad->clear();
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [pad, signedSo = std::move(signedSo)] { signedSo(pad->image()); });
    sheet->open();
}

void showPicture(QWidget *from, const QImage &image, const QString &title)
{
    auto *sheet = new Sheet(from);
    auto *shown = new QLabel;
    const QSize room(530, std::max(120, from->window()->height() - roomAround));
    QPixmap points = QPixmap::fromImage(image);
    if (points.width() > room.width() || points.height() > room.height())
        points = points.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown->setPixmap(points);
    shown->setAlignment(Qt::AlignCenter);
    shown->setAccessibleName(title);
    sheet->setTitle(title);
    sheet->body()->addWidget(shown);
    inEveryLanguage(sheet, [sheet] { sheet->safeButton()->setText(Tr::tr("Close")); });
    sheet->setNoDeed();
    sheet->open();
}

} // namespace ui
