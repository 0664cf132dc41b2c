// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "base/text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_scriptIcon(new IconLabel(Icon::Information, 18))
    , m_script(captionLabel())
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu); // nothing to copy here
    auto *eye = new Button(Variant::Secondary, Icon::Eye);
    eye->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(eye);
    auto *script = new QHBoxLayout;
    script->setSpacing(spacing::iconToText);
    m_scriptIcon->setTone(Tone::Information);
    script->addWidget(m_scriptIcon);
    script->addWidget(m_script, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::labelToField);
    column->addLayout(line);
    column->addLayout(script);
    for (QWidget *part : {static_cast<QWidget *>(m_scriptIcon), static_cast<QWidget *>(m_script)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // typing must not move the button below
        part->setSizePolicy(policy);
        part->hide();
    }
    setFocusProxy(m_edit);
    connect(eye, &Button::pressed, this, [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(eye, &Button::released, this, [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_scriptIcon->setVisible(hasKhmer(typed));
        m_script->setVisible(hasKhmer(typed));
        Q_EMIT changed();
    });
    inEveryLanguage(this, [this, eye] {
        eye->setAccessibleName(Tr::tr("Show while held"));
        m_script->setText(Tr::tr("These are Khmer letters"));
    });
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::clear()
{
    m_edit->clear();
    m_edit->setEchoMode(QLineEdit::Password);
}

} // namespace ui
