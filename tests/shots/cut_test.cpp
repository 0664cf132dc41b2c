// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/cut_test.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QString finding(const QWidget &widget, const QString &words, const QString &why)
{
    return u"%1 \"%2\" %3x%4: %5"_s
        .arg(QLatin1String(widget.metaObject()->className()),
            QString(words).remove(QChar(0x200B)).left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(why);
}

void checkLabels(const QWidget &window, QStringList &findings)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->heightForWidth(label->width());
        if (label->wordWrap() && needed > label->height() + 1)
            findings.append(finding(*label, label->text(), u"needs height %1"_s.arg(needed)));
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + 1)
            findings.append(
                finding(*label, label->text(), u"needs width %1"_s.arg(label->sizeHint().width())));
    }
}

void checkControls(const QWidget &window, QStringList &findings)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!button && !isField)
            continue;
        if (!widget->hasHeightForWidth() && widget->height() + 1 < widget->sizeHint().height()
            && !qobject_cast<const QComboBox *>(widget->parentWidget()))
            findings.append(finding(*widget, widget->accessibleName(),
                u"needs height %1"_s.arg(widget->sizeHint().height())));
        if (button && !button->hasHeightForWidth()
            && button->width() + 1 < button->sizeHint().width())
            findings.append(finding(
                *button, button->text(), u"needs width %1"_s.arg(button->sizeHint().width())));
    }
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QStringList findings;
    checkLabels(window, findings);
    checkControls(window, findings);
    return findings;
}
