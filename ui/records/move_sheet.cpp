// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/move_sheet.h"

#include "ui/shell/language.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t mostRows = 5; // the others are counted

QString words(casework::DraftMove::Why why)
{
    switch (why) {
    case casework::DraftMove::Why::Gone:
        return Tr::tr("The new version does not ask this any more.");
    case casework::DraftMove::Why::OtherKind:
        return Tr::tr("The new version asks this in another way: please answer it again.");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const casework::DraftMove::Left &left, Language language)
{
    const QString question = left.question.in(language);
    //: %1 a question, %2 the number of its line
    return left.line == 0 ? question : Tr::tr("%1 (line %2)").arg(question).arg(left.line);
}

void setWords(Sheet *sheet, const casework::DraftMove &move)
{
    //: %1 is the number of a version
    sheet->setTitle(Tr::tr("Shall the draft move to version %1?").arg(move.to));
    QString most = Tr::tr("Answers that move as they are: %1.").arg(move.moved);
    if (!move.left.empty())
        most += u' '
            + Tr::tr("What is named here stays behind; it is kept in the history of the record.");
    sheet->setText(most);
    //: Leaves a draft in the version it was begun with
    sheet->safeButton()->setText(Tr::tr("Leave it as it is"));
    //: Button: moves a draft to the newer version
    sheet->mainButton()->setText(Tr::tr("Move it"));
}

} // namespace

void askToMove(QWidget *from, const casework::DraftMove &move, const LanguageChoice &languages,
    std::function<void()> moved)
{
    auto *sheet = new Sheet(from);
    for (size_t i = 0; i < move.left.size() && i < mostRows; ++i) {
        auto *row = new ListRow(Icon::Passed);
        sheet->body()->addWidget(row);
        inEveryLanguage(row, [row, left = move.left[i], &languages] {
            row->setText(wordsOf(left, languages.current()), words(left.why));
        });
    }
    if (move.left.size() > mostRows) {
        auto *others = captionLabel();
        sheet->body()->addWidget(others);
        inEveryLanguage(others, [others, count = move.left.size() - mostRows] {
            others->setText(Tr::tr("Further answers that stay behind: %1.").arg(count));
        });
    }
    inEveryLanguage(sheet, [sheet, move] { setWords(sheet, move); });
    QObject::connect(sheet, &Sheet::answered, sheet, std::move(moved));
    sheet->open();
}

} // namespace ui
