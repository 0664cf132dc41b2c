// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_library.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether @p a came before @p b: "2" before "10", "2026-01" before "2026-02".
bool isOlder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const auto number = [](QStringView text, qsizetype &at) {
            const qsizetype start = at;
            while (at < text.size() && text[at].isDigit())
                ++at;
            QStringView digits = text.sliced(start, at - start);
            while (digits.startsWith(u'0'))
                digits = digits.sliced(1);
            return digits;
        };
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView x = number(a, i);
            const QStringView y = number(b, j);
            if (x != y)
                return x.size() != y.size() ? x.size() < y.size() : x < y;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace

Sheets FormLibrary::shippedSheets(const QString &formId)
{
    const QString folder = u":/forms/"_s + formId;
    return {contents(folder + u"/survey.csv"_s), contents(folder + u"/choices.csv"_s),
        contents(folder + u"/settings.csv"_s)};
}

Read<FormLibrary> FormLibrary::shipped()
{
    FormLibrary library;
    std::vector<Fault> faults;
    const QStringList folders = QDir(u":/forms"_s).entryList(QDir::Dirs, QDir::Name);
    for (const QString &folder : folders) {
        auto form = readForm(shippedSheets(folder)).and_then(&CompiledForm::compile);
        if (form) {
            library.m_shipped[(*form)->form().id] = (*form)->form().version;
            library.add(*form);
        } else {
            faults.insert(faults.end(), form.error().begin(), form.error().end());
        }
    }
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return library;
}

void FormLibrary::add(std::shared_ptr<const CompiledForm> form, std::optional<Sheets> sheets)
{
    const Form &read = form->form();
    if (sheets)
        m_sheets.insert_or_assign({read.id, read.version}, *std::move(sheets));
    m_forms[read.id].insert_or_assign(read.version, std::move(form));
}

std::optional<Sheets> FormLibrary::sheets(const QString &formId, const QString &version) const
{
    const auto kept = m_sheets.find({formId, version});
    if (kept != m_sheets.end())
        return kept->second;
    const auto shipped = m_shipped.find(formId);
    if (shipped != m_shipped.end() && shipped->second == version)
        return shippedSheets(formId);
    return {};
}

QStringList FormLibrary::formIds() const
{
    QStringList ids;
    for (const auto &[id, versions] : m_forms)
        ids.append(id);
    return ids;
}

std::shared_ptr<const CompiledForm> FormLibrary::find(const QString &formId) const
{
    const auto versions = m_forms.find(formId);
    if (versions == m_forms.end())
        return {};
    const auto newest = std::max_element(versions->second.begin(), versions->second.end(),
        [](const auto &a, const auto &b) { return isOlder(a.first, b.first); });
    return newest->second;
}

std::shared_ptr<const CompiledForm> FormLibrary::find(
    const QString &formId, const QString &version) const
{
    const auto versions = m_forms.find(formId);
    if (versions == m_forms.end())
        return {};
    const auto found = versions->second.find(version);
    return found == versions->second.end() ? nullptr : found->second;
}

} // namespace forms
