// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/style.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString name(Variant variant)
{
    switch (variant) {
    case Variant::Secondary:
        return {};
    case Variant::Primary:
        return u"primary"_s;
    case Variant::Quiet:
        return u"quiet"_s;
    case Variant::Danger:
        return u"danger"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(Variant variant, Icon icon, QWidget *parent)
    : QPushButton(parent)
{
    setVariant(variant);
    setIcon(icon);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setVariant(Variant variant)
{
    setProperty(property::variant, name(variant));
    updateGeometry();
    update();
}

Variant Button::variant() const
{
    const QString mine = property(property::variant).toString();
    for (const Variant v : {Variant::Primary, Variant::Quiet, Variant::Danger})
        if (name(v) == mine)
            return v;
    return Variant::Secondary;
}

void Button::setKey(const QString &key)
{
    setProperty(property::key, key);
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void Button::setIcon(Icon icon)
{
    setProperty(property::icon, int(icon));
    updateGeometry();
    update();
}

void Button::setIconAfter()
{
    setProperty(property::iconAfter, true);
}

void Button::setCompact()
{
    setProperty(property::compact, true);
    updateGeometry();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

} // namespace ui
