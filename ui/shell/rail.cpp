// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/retranslate.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int lowWindow = 640;

struct PlaceLook {
    Icon icon;
    Deed deed;
};
constexpr std::array<PlaceLook, placeCount> looks{PlaceLook{Icon::Today, Deed::Today},
    PlaceLook{Icon::Cases, Deed::Cases}, PlaceLook{Icon::Refer, Deed::Referrals},
    PlaceLook{Icon::Exchange, Deed::Exchange}, PlaceLook{Icon::Report, Deed::Reports},
    PlaceLook{Icon::Settings, Deed::Settings}};

/// The flower in white; the window's own name says the rest.
class RailMark final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int size = 38;
        QPainter painter(this);
        drawIcon(painter, Icon::MarkLine, tokens(this).onRail, (width() - size) / 2, 7, size);
    }
};

} // namespace

QString text(Place place)
{
    switch (place) {
    case Place::Today:
        //: Rail: the page of what is due today
        return Tr::tr("Today");
    case Place::Cases:
        return Tr::tr("Cases");
    case Place::Referrals:
        return Tr::tr("Referrals");
    case Place::Exchange:
        //: Rail: sending and receiving bundles. One short word
        return Tr::tr("Exchange");
    case Place::Reports:
        return Tr::tr("Reports");
    case Place::Settings:
        return Tr::tr("Settings");
    }
    Q_UNREACHABLE();
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_hide(new RailButton(Icon::Hide, RailButton::Look::Boxed))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_mark = new RailMark;
    m_mark->setFixedHeight(52);
    column->addWidget(m_mark);
    for (int i = 0; i < placeCount; ++i) {
        auto *button = new RailButton(looks[size_t(i)].icon, RailButton::Look::Place);
        button->setAccessibleDescription(keyText(looks[size_t(i)].deed));
        button->setEnabled(false);
        m_places->addButton(button, i);
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(m_hide);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_places, &QButtonGroup::idClicked, this,
        [this](int place) { Q_EMIT chosen(Place(place)); });
    connect(m_hide, &QAbstractButton::clicked, this, &Rail::hideWanted);
    inEveryLanguage(this, [this] {
        for (int i = 0; i < placeCount; ++i)
            m_places->button(i)->setText(text(Place(i)));
        //: Rail: hides everything and locks. F12 is the key
        m_hide->setText(Tr::tr("Hide F12"));
        m_hide->setAccessibleDescription(Tr::tr("Hides the window and locks at once"));
    });
}

void Rail::setCurrent(Place place)
{
    m_places->button(int(place))->setChecked(true);
}

void Rail::setAvailable(Place place, bool available)
{
    m_places->button(int(place))->setEnabled(available);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).rail);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit(); // the text may be larger now
}

void Rail::fit()
{
    using enum RailButton::Height;
    const auto buttons = findChildren<RailButton *>();
    for (const auto wanted : {height() < lowWindow ? Low : Full, Low, Words}) {
        int needed = m_mark->height() + layout()->contentsMargins().bottom();
        for (RailButton *button : buttons) {
            button->setHeight(wanted);
            needed += button->sizeHint().height() + layout()->spacing();
        }
        m_mark->setVisible(wanted != Words);
        if (needed <= height())
            break;
    }
}

} // namespace ui
