// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool asks(const QString &survey, const QString &field)
{
    return QRegularExpression(u"^[^,\\n]+,%1,"_s.arg(QRegularExpression::escape(field)),
        QRegularExpression::MultilineOption)
        .match(survey)
        .hasMatch();
}

} // namespace

TEST_CASE(
    "Each sealed field is one of the catalogue, and its sheet asks it by that name", "[house]")
{
    const QStringList lines = contents(u"resources/policy/restricted.csv"_s).split(u'\n');
    int fields = 0;
    for (const QString &line : lines.mid(1)) {
        if (line.isEmpty())
            continue;
        ++fields;
        const QString form = line.section(u',', 0, 0);
        const QString field = line.section(u',', 1, 1);
        INFO(form.toStdString() << " " << field.toStdString());
        CHECK(QRegularExpression(
            u"^%1,"_s.arg(QRegularExpression::escape(field)), QRegularExpression::MultilineOption)
                  .match(contents(u"tests/data/catalogue/%1.csv"_s.arg(form)))
                  .hasMatch());
        // A sheet that spelled it otherwise would leave it open.
        const QString sheet = u"resources/forms/%1/survey.csv"_s.arg(form);
        if (QFile::exists(u"" SOURCE_ROOT "/"_s + sheet))
            CHECK(asks(contents(sheet), QString(field).replace(u'.', u'_')));
    }
    CHECK(fields > 20);
}
