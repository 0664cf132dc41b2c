// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_words.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/style_parts.h"
#include "ui/tr.h"
#include "ui/widgets/retranslate.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int tick()
{
    return withText(16);
}

class StateButton final : public QAbstractButton
{
public:
    explicit StateButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    // Room for the tick is kept, so that choosing a word moves nothing.
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + tick() + 24, fontMetrics().height() + 7};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(1, 2, -1, -2);
        if (isChecked()) {
            painter.setPen(QPen(t.accent, t.highContrast ? 2.2 : 1.2));
            painter.setBrush(t.accentSoft);
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
            drawIcon(painter, Icon::Check, t.accent, 9, (height() - tick()) / 2, tick());
        }
        if (hasFocus())
            parts::focusRing(painter, pill, pill.height() / 2, t);
        painter.setPen(isChecked() ? t.accent : t.ink2);
        const QRect words = isChecked() ? rect().adjusted(9 + tick() + 2, 0, 0, 0) : rect();
        painter.drawText(words,
            isChecked() ? int(Qt::AlignVCenter | Qt::AlignLeft) : int(Qt::AlignCenter), text());
    }
};

QString word(StateWord state)
{
    switch (state) {
    case StateWord::NotAsked:
        //: Beside a question: it was not asked
        return Tr::tr("Not asked");
    case StateWord::Declined:
        //: Beside a question: the person chose not to answer
        return Tr::tr("Declined");
    case StateWord::Unknown:
        //: Beside a question: the person does not know
        return Tr::tr("Unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

StateWords::StateWords(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    m_group->setExclusive(false); // choosing again takes it back
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < 3; ++i) {
        auto *button = new StateButton(this);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int clicked) {
        const bool on = m_group->button(clicked)->isChecked();
        const auto state = on ? std::optional(StateWord(clicked)) : std::nullopt;
        setState(state);
        Q_EMIT chosen(state);
    });
    inEveryLanguage(this, [this] { setWords(); });
}

std::optional<StateWord> StateWords::state() const
{
    for (int i = 0; i < 3; ++i)
        if (m_group->button(i)->isChecked())
            return StateWord(i);
    return std::nullopt;
}

void StateWords::setState(std::optional<StateWord> state)
{
    for (int i = 0; i < 3; ++i)
        m_group->button(i)->setChecked(state && int(*state) == i);
}

void StateWords::setQuestion(const QString &question)
{
    m_question = question;
    setWords();
}

void StateWords::setWords()
{
    for (int i = 0; i < 3; ++i) {
        QAbstractButton *button = m_group->button(i);
        button->setText(word(StateWord(i)));
        button->setAccessibleName(
            m_question.isEmpty() ? button->text() : u"%1, %2"_s.arg(m_question, button->text()));
        button->updateGeometry();
    }
}

QString sentence(StateWord state)
{
    switch (state) {
    case StateWord::NotAsked:
        return Tr::tr("Not asked. It can be asked later.");
    case StateWord::Declined:
        return Tr::tr("Chose not to answer. This question is complete.");
    case StateWord::Unknown:
        return Tr::tr("Not known. This question is complete.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
