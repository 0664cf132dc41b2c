// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/add_sheet.h"

#include "ui/shell/language.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_icon.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Rows under each other. Up and Down go from button to button.
class Rows final : public QWidget
{
public:
    Rows()
        : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 6, 0);
        m_column->setSpacing(2);
    }

    void add(ListRow *row, Button *button)
    {
        if (!m_buttons.empty())
            m_column->addWidget(new Rule);
        m_column->addWidget(row);
        m_buttons.push_back(button);
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QWidget::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<Button *>(watched)->click();
            return true;
        }
        if (key != Qt::Key_Up && key != Qt::Key_Down)
            return QWidget::eventFilter(watched, event);
        const auto here = std::ranges::find(m_buttons, watched);
        if (key == Qt::Key_Down && here + 1 != m_buttons.end())
            (*(here + 1))->setFocus();
        if (key == Qt::Key_Up && here != m_buttons.begin())
            (*(here - 1))->setFocus();
        return true;
    }

private:
    QVBoxLayout *m_column;
    std::vector<Button *> m_buttons;
};

QString stateOf(const casework::FormOffer &offer)
{
    if (offer.isBegun)
        return Tr::tr("Draft");
    return offer.complete == 1 ? Tr::tr("Completed")
                               : u"%1 · %2"_s.arg(Tr::tr("Completed")).arg(offer.complete);
}

/// A row and its button, in words that follow the language.
Button *addOffer(Rows *rows, const casework::FormOffer &offer, const LanguageChoice &languages)
{
    auto *row = new ListRow(formIcon(offer.formId));
    Badge *state = nullptr;
    if (offer.isBegun)
        state = new Badge(Tone::Neutral, Icon::Edit);
    else if (offer.complete > 0)
        state = new Badge(Tone::Good, Icon::Done);
    if (state)
        row->addEnd(state);
    auto *begin = new Button;
    begin->setCompact();
    row->addEnd(begin);
    rows->add(row, begin);
    inEveryLanguage(row, [row, state, begin, offer, &languages] {
        const QString title = offer.title.in(languages.current());
        row->setText(title, offer.purpose.in(languages.current()));
        if (state)
            state->setText(stateOf(offer));
        begin->setText(offer.isBegun ? Tr::tr("Go on") : Tr::tr("Begin"));
        begin->setAccessibleName(u"%1, %2"_s.arg(begin->text(), title));
    });
    return begin;
}

} // namespace

void askForm(QWidget *from, const std::vector<casework::FormOffer> &offers,
    const LanguageChoice &languages, std::function<void(const QString &formId)> chosen)
{
    auto *sheet = new Sheet(from);
    auto *rows = new Rows;
    for (const casework::FormOffer &offer : offers) {
        const Button *begin = addOffer(rows, offer, languages);
        QObject::connect(begin, &Button::clicked, sheet, [sheet, chosen, id = offer.formId] {
            sheet->leave();
            chosen(id);
        });
    }
    sheet->body()->addWidget(rows);
    inEveryLanguage(sheet, [sheet] {
        //: Title of the list of forms that a case can be given
        sheet->setTitle(Tr::tr("What is added?"));
        //: Leaves the list of forms without beginning one
        sheet->safeButton()->setText(Tr::tr("Not now"));
    });
    sheet->setNoDeed(); // each row has its own
    sheet->open();
}

} // namespace ui
