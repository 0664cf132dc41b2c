// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/form_checking.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr qint64 largestSheet = 8LL * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    if (file.size() > largestSheet)
        return fail(ErrorCode::TooLarge, path);
    return file.readAll();
}

Result<forms::Read<forms::Form>> formAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return forms::readFormFromXlsx(TRY(contentOf(path)));
    const QDir folder(path);
    auto survey = TRY(contentOf(folder.filePath(u"survey.csv"_s)));
    auto choices = TRY(contentOf(folder.filePath(u"choices.csv"_s)));
    auto settings = TRY(contentOf(folder.filePath(u"settings.csv"_s)));
    const forms::Sheets sheets{std::move(survey), std::move(choices), std::move(settings)};
    return forms::readForm(sheets);
}

Result<> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, path);
    if (file.write(content) != content.size() || !file.commit())
        return fail(ErrorCode::DiskFull, path);
    return {};
}

} // namespace

Result<forms::Read<std::shared_ptr<const forms::CompiledForm>>> checkForm(const QString &path)
{
    auto form = TRY(formAt(path));
    if (!form)
        return forms::Read<std::shared_ptr<const forms::CompiledForm>>(
            tl::unexpected(form.error()));
    return forms::CompiledForm::compile(*std::move(form));
}

Result<> exportForm(const QString &formId, const QString &folder)
{
    const forms::Sheets sheets = forms::FormLibrary::shippedSheets(formId);
    if (sheets.survey.isEmpty())
        return fail(ErrorCode::NotFound, formId);
    const QDir place(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, folder);
    TRY(write(place.filePath(u"survey.csv"_s), sheets.survey));
    TRY(write(place.filePath(u"choices.csv"_s), sheets.choices));
    return write(place.filePath(u"settings.csv"_s), sheets.settings);
}

} // namespace casework
