// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/prompt_sheet.h"

#include "ui/shell/language.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QHBoxLayout>

#include <algorithm>
#include <memory>

namespace ui {

void showLarge(QWidget *from, const LanguageChoice &languages,
    const std::vector<LocalizedText> &prompts, size_t first)
{
    if (prompts.empty() || Sheet::openIn(from))
        return;
    auto *sheet = new Sheet(from);
    auto *prompt = new Label(TextSize::Figure, Weight::Bold);
    auto *before = new Button(Variant::Secondary, Icon::Left);
    auto *after = new Button(Variant::Secondary, Icon::Right);
    after->setIconAfter();
    auto *row = new QHBoxLayout;
    row->addWidget(before);
    row->addStretch(1);
    row->addWidget(after);
    sheet->body()->addWidget(prompt);
    sheet->body()->addSpacing(12);
    sheet->body()->addLayout(row);
    const auto at = std::make_shared<size_t>(std::min(first, prompts.size() - 1));
    const auto show = [=, &languages] {
        prompt->setText(prompts.at(*at).in(languages.current()));
        before->setEnabled(*at > 0);
        after->setEnabled(*at + 1 < prompts.size());
    };
    QObject::connect(before, &Button::clicked, sheet, [=] {
        --*at;
        show();
    });
    QObject::connect(after, &Button::clicked, sheet, [=] {
        ++*at;
        show();
    });
    inEveryLanguage(sheet, [=] {
        sheet->setTitle(Tr::tr("To read together"));
        before->setText(Tr::tr("Previous"));
        after->setText(Tr::tr("Next"));
        sheet->safeButton()->setText(Tr::tr("Close"));
        show();
    });
    sheet->setNoDeed(); // it only shows
    sheet->open();
}

} // namespace ui
