// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/question_parts.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

class GreyBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.line, colours.edge));
        painter.setBrush(colours.passed.soft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::fieldRadius,
            spacing::fieldRadius);
    }
};

} // namespace

Label *remarkLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(spacing::iconToText);
    auto *icon = new IconLabel(Icon::Warn, 20, line);
    icon->setTone(Tone::Check);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, 3, 0, 0);
    beside->addWidget(icon);
    beside->addStretch();
    auto *words = new Label(TextSize::Base, Weight::Regular, line);
    words->setTone(Tone::Check);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside its icon
    layout->addLayout(beside);
    layout->addWidget(words, 1);
    return words;
}

ShownValue shownValue(QWidget *parent)
{
    ShownValue shown{new GreyBox(parent), captionLabel(), new Label};
    auto *layout = new QHBoxLayout(shown.box);
    layout->setContentsMargins(12, 4, 12, 5);
    layout->setSpacing(16);
    layout->addWidget(shown.what, 3);
    layout->addWidget(shown.value, 2);
    return shown;
}

bool isOpenTo(const QWidget *widget, const QWidget *ancestor)
{
    // Until it is shown for the first time a widget counts as hidden; only those matter that
    // someone has hidden.
    for (; widget && widget != ancestor; widget = widget->parentWidget()) {
        if (widget->testAttribute(Qt::WA_WState_ExplicitShowHide)
            && widget->testAttribute(Qt::WA_WState_Hidden))
            return false;
    }
    return true;
}

bool appears(const forms::Question &question, QStringView as)
{
    const QStringList words = question.appearance.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [as](const QString &word) { return word.startsWith(as); });
}

bool offersChoices(const forms::Question &question)
{
    return question.type == forms::QuestionType::SelectOne
        || question.type == forms::QuestionType::SelectMultiple;
}

std::vector<forms::Choice> choicesNow(const forms::Interview &interview, const forms::Path &path,
    const forms::Question &question, const FormServices &services)
{
    if (!question.isFromFile)
        return interview.choices(path);
    if (!services.choicesFromFile)
        return {};
    return interview.offered(path, services.choicesFromFile(question.list));
}

bool sameChoices(const std::vector<forms::Choice> &some, const std::vector<forms::Choice> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const forms::Choice &one, const forms::Choice &other) {
            return one.name == other.name && one.label == other.label;
        });
}

} // namespace ui
