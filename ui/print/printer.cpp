// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace ui {

PageMarks pageMarks(const casework::PrintPass &pass, const forms::Form &form,
    const QString &caseCode, Language language)
{
    return {.unit = pass.unitName.in(language),
        .title = form.title.in(language),
        .caseCode = caseCode,
        .version = form.version,
        .printedBy = caseCode.isEmpty() ? QString() : pass.user,
        .printedAt = pass.at,
        .isPractice = pass.isPractice};
}

void printOnPaper(QWidget *from, std::shared_ptr<QTextDocument> document, const PageMarks &marks)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The queue shows this name to everybody.
    printer->setDocName(QStringLiteral("Romduol"));
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), from,
        [document, printer, marks] { printPages(*document, marks, *printer); });
    // The printer outlives the dialog that points to it.
    QObject::connect(dialog, &QObject::destroyed, from, [printer] {});
    dialog->open();
}

} // namespace ui
