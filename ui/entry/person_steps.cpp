// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/person_steps.h"

#include "domain/role.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/script_remarks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PersonStep::PersonStep(Who who, QWidget *parent)
    : FirstRunStep(parent)
    , m_name(new QLineEdit)
    , m_nameField(new LabelledField(m_name))
    , m_role(new QComboBox)
{
    auto *roleField = new LabelledField(m_role);
    QVBoxLayout *column = addColumn();
    column->addWidget(m_nameField);
    column->addWidget(roleField);
    column->addStretch(1);
    m_name->setMaxLength(32);
    remarkStrayCoeng(m_nameField, m_name);
    for (const QString &role : domain::roles())
        m_role->addItem(role, role);
    m_role->setCurrentIndex(m_role->findData(who == Who::First ? u"hc_chief"_s : u"hc_provider"_s));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    inEveryLanguage(this, [this, who, roleField] {
        for (int i = 0; i < m_role->count(); ++i)
            m_role->setItemText(i, roleText(m_role->itemData(i).toString()));
        m_nameField->setLabel(Tr::tr("Short name"));
        m_nameField->setHint(
            Tr::tr("It stands on the unlock page: 2 to 32 letters, digits, dots or "
                   "dashes"));
        roleField->setLabel(Tr::tr("Role"));
        roleField->setHint(who == Who::Another
                ? Tr::tr("It decides what this person may do.")
                : Tr::tr("It decides what this person may do. Until others are added, the first "
                         "person also adds accounts and reads the log."));
    });
}

QString PersonStep::title() const
{
    return Tr::tr("Who is the first to work here?");
}

void PersonStep::begin()
{
    m_name->setFocus();
}

bool PersonStep::check()
{
    static const QRegularExpression name(u"^[\\p{L}\\p{M}0-9.-]{2,32}$"_s);
    m_name->setText(m_name->text().trimmed());
    const bool fits = name.match(m_name->text()).hasMatch();
    m_nameField->setRemark(
        fits ? QString() : Tr::tr("Please write 2 to 32 letters, digits, dots or dashes."));
    if (!fits)
        m_name->setFocus();
    return fits;
}

QString PersonStep::name() const
{
    return m_name->text();
}

QString PersonStep::role() const
{
    return m_role->currentData().toString();
}

void PersonStep::write(casework::NewRegister &wanted) const
{
    wanted.userName = name();
    wanted.role = role();
}

PassphraseStep::PassphraseStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_first(new PassphraseField)
    , m_firstField(new LabelledField(m_first))
    , m_second(new PassphraseField)
    , m_secondField(new LabelledField(m_second))
{
    QVBoxLayout *column = addColumn();
    column->addWidget(m_firstField);
    column->addWidget(m_secondField);
    column->addStretch(1);
    inEveryLanguage(this, [this] {
        m_firstField->setLabel(Tr::tr("Passphrase"));
        m_firstField->setHint(
            Tr::tr("Four words that nobody would guess are better than one difficult word."));
        m_secondField->setLabel(Tr::tr("The same once more"));
        m_first->edit()->setAccessibleName(Tr::tr("Passphrase"));
        m_second->edit()->setAccessibleName(Tr::tr("The same once more"));
    });
}

QString PassphraseStep::title() const
{
    return Tr::tr("Choose a passphrase");
}

void PassphraseStep::begin()
{
    m_first->setFocus();
}

bool PassphraseStep::check()
{
    const bool isLong = m_first->text().size() >= casework::shortestPassphrase;
    const bool same = m_first->text() == m_second->text();
    m_firstField->setRemark(isLong
            ? QString()
            : Tr::tr("Please take at least %1 letters.").arg(casework::shortestPassphrase));
    m_secondField->setRemark(same ? QString() : Tr::tr("The two are not the same yet."));
    if (!isLong)
        m_first->setFocus();
    else if (!same)
        m_second->setFocus();
    return isLong && same;
}

QString PassphraseStep::passphrase() const
{
    return m_first->text();
}

void PassphraseStep::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace ui
