// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/scale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 580;
constexpr int padding = 22;
constexpr int margin = 16; ///< Of the veil around the card, at the least.

} // namespace

Sheet::Sheet(QWidget *from)
    : QWidget(from->window())
    , m_card(new Card(this, padding))
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
    , m_buttons(new QHBoxLayout)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_text(captionLabel())
    , m_body(new QVBoxLayout)
    , m_safe(new Button)
    , m_main(new Button(Variant::Primary))
{
    hide();
    addContent();
    addButtons();
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_safe, &Button::clicked, this, &Sheet::leave);
    connect(m_main, &Button::clicked, this, &Sheet::answer);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_content->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 2 * padding);
    });
}

void Sheet::addContent()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(m_card->column()->spacing());
    content->addWidget(m_title);
    content->addWidget(m_text);
    m_text->hide();
    content->addLayout(m_body);
    m_body->setSpacing(10);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    m_card->column()->addWidget(m_scroll);
}

void Sheet::addButtons()
{
    m_buttons->setSpacing(spacing::betweenButtons);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_safe);
    m_buttons->addWidget(m_main);
    m_card->column()->addSpacing(4);
    m_card->column()->addLayout(m_buttons);
    m_safe->setKey(u"Esc"_s);
}

void Sheet::arrange()
{
    const int wide = std::min(int(widest * textScale()), width() - 2 * margin);
    const int inner = wide - 2 * padding;
    const int pair = m_safe->sizeHint().width()
        + (m_main->isHidden() ? 0 : m_main->sizeHint().width() + m_buttons->spacing());
    m_buttons->setDirection(pair > inner ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_card->setFixedWidth(wide);
    const QLayout *content = m_content->layout();
    const int needed = content->hasHeightForWidth() ? content->heightForWidth(inner)
                                                    : content->sizeHint().height();
    const int around = 2 * margin + 2 * padding + m_buttons->sizeHint().height() + 4
        + 2 * m_card->column()->spacing();
    m_scroll->setFixedHeight(std::max(0, std::min(needed, height() - around)));
}

void Sheet::setTitle(const QString &question)
{
    m_title->setText(question);
    setAccessibleName(question);
}

void Sheet::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Sheet::waitFor(std::function<bool()> isReady)
{
    m_waits.push_back(std::move(isReady));
    look();
}

void Sheet::setNoDeed()
{
    m_main->setEnabled(false);
    m_main->hide();
}

void Sheet::look()
{
    m_main->setEnabled(std::ranges::all_of(m_waits, [](const auto &isReady) { return isReady(); }));
}

void Sheet::open()
{
    m_focusBefore = QApplication::focusWidget();
    window()->installEventFilter(this);
    // The buttons were made first, but the eye comes to them last.
    for (QWidget *child : m_card->findChildren<QWidget *>())
        if (child != m_safe && child != m_main && child->window() == window()
            && child->focusPolicy() & Qt::TabFocus)
            setTabOrder(child, m_safe);
    setTabOrder(m_safe, m_main);
    setGeometry(window()->rect());
    arrange();
    raise();
    show();
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    focusNextPrevChild(true);
}

void Sheet::answer()
{
    if (!m_main->isEnabled() || (m_check && !m_check()))
        return;
    Q_EMIT answered();
    close();
}

void Sheet::leave()
{
    Q_EMIT left();
    close();
}

Sheet *Sheet::openIn(const QWidget *widget)
{
    for (QObject *child : widget->window()->children())
        if (auto *sheet = qobject_cast<Sheet *>(child); sheet && sheet->isVisible())
            return sheet;
    return nullptr;
}

void Sheet::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    deleteLater();
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens(this).ink;
    veil.setAlpha(110);
    painter.fillRect(rect(), veil);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        setGeometry(window()->rect());
    if (event->type() == QEvent::LayoutRequest && watched == m_content)
        arrange();
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Tab stays on the sheet: what lies under the veil cannot be used.
    QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    } while (to != from
        && (to == this || !isAncestorOf(to) || !to->isVisibleTo(this) || !to->isEnabled()
            || !(to->focusPolicy() & Qt::TabFocus)));
    if (to == from)
        return true; // the only one here: it keeps the keyboard
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
