// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_parts.h"

#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/wrapped_button.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

std::function<int()> addChoice(Sheet *sheet, const std::vector<std::function<QString()>> &words)
{
    auto *group = new QButtonGroup(sheet);
    for (size_t i = 0; i < words.size(); ++i) {
        auto *button = new WrappedRadio;
        group->addButton(button, int(i));
        sheet->body()->addWidget(button);
        inEveryLanguage(button, [button, word = words[i]] { button->setText(word()); });
    }
    sheet->waitFor([group] { return group->checkedId() >= 0; });
    QObject::connect(group, &QButtonGroup::idClicked, sheet, &Sheet::look);
    return [group] { return group->checkedId(); };
}

LabelledField *addLine(Sheet *sheet, QLineEdit *line)
{
    auto *field = new LabelledField(line);
    sheet->body()->addWidget(field);
    sheet->waitFor([line] { return !line->text().trimmed().isEmpty(); });
    QObject::connect(line, &QLineEdit::textChanged, sheet, &Sheet::look);
    return field;
}

} // namespace ui
