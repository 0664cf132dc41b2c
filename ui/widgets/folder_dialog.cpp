// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folder_dialog.h"

#include <QFileDialog>

namespace ui {

namespace {

void open(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setHistory({});
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), std::move(chosen));
    dialog->open();
}

} // namespace

void chooseFolder(QWidget *from, const QString &title, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(from, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, std::move(chosen));
}

void chooseFile(QWidget *from, const QString &title, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(from, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(chosen));
}

void chooseNewFile(QWidget *from, const QString &title, const QString &name,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(from, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    open(dialog, std::move(chosen));
}

} // namespace ui
