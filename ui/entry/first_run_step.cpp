// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/first_run_step.h"

#include "domain/role.h"
#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/script_remarks.h"
#include "ui/widgets/wrapped_button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::betweenQuestions - 4);
    return column;
}

} // namespace

WhichRegisterStep::WhichRegisterStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_choice(new QButtonGroup(this))
{
    QVBoxLayout *column = columnOf(this);
    std::array<WrappedRadio *, 2> buttons{};
    std::array<Label *, 2> hints{};
    for (size_t i = 0; i < buttons.size(); ++i) {
        buttons[i] = new WrappedRadio;
        hints[i] = captionLabel();
        hints[i]->setContentsMargins(36, 0, 0, 0);
        m_choice->addButton(buttons[i], int(i));
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(buttons[i]);
        pair->addWidget(hints[i]);
        column->addLayout(pair);
    }
    column->addStretch(1);
    buttons[0]->setChecked(true);
    inEveryLanguage(this, [buttons, hints] {
        buttons[0]->setText(Tr::tr("A register for this unit"));
        hints[0]->setText(Tr::tr("For real work. Everything in it is encrypted on this computer."));
        buttons[1]->setText(Tr::tr("The practice register"));
        hints[1]->setText(
            Tr::tr("Invented people, a violet frame, nothing to lose. It is never mixed with a "
                   "real one."));
    });
}

QString WhichRegisterStep::title() const
{
    return Tr::tr("What shall be opened?");
}

bool WhichRegisterStep::isPractice() const
{
    return m_choice->checkedId() == 1;
}

UnitStep::UnitStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_kind(new QComboBox)
    , m_code(new QLineEdit)
    , m_codeField(new LabelledField(m_code))
    , m_english(new QLineEdit)
    , m_englishField(new LabelledField(m_english))
    , m_khmer(new QLineEdit)
{
    auto *kindField = new LabelledField(m_kind);
    auto *khmerField = new LabelledField(m_khmer);
    QVBoxLayout *column = columnOf(this);
    for (auto *field : {kindField, m_codeField, m_englishField, khmerField})
        column->addWidget(field);
    column->addStretch(1);
    m_kind->addItems({{}, {}});
    m_code->setMaxLength(16);
    m_code->setPlaceholderText(u"PTM-HC-014"_s);
    remarkKhmerLetters(m_codeField, m_code);
    remarkStrayCoeng(khmerField, m_khmer);
    inEveryLanguage(this, [this, kindField, khmerField] {
        m_kind->setItemText(0, text(casework::UnitKind::Facility));
        m_kind->setItemText(1, text(casework::UnitKind::Province));
        kindField->setLabel(Tr::tr("Kind of unit"));
        m_codeField->setLabel(Tr::tr("Code of the unit"));
        m_codeField->setHint(Tr::tr("3 to 16 capital letters A to Z, digits and dashes"));
        m_englishField->setLabel(Tr::tr("Name in English"));
        khmerField->setLabel(Tr::tr("Name in Khmer"));
    });
}

QString UnitStep::title() const
{
    return Tr::tr("Which unit is this?");
}

void UnitStep::begin()
{
    m_kind->setFocus();
}

bool UnitStep::check()
{
    static const QRegularExpression code(u"^[A-Z0-9-]{3,16}$"_s);
    m_code->setText(m_code->text().trimmed().toUpper());
    const bool codeFits = code.match(m_code->text()).hasMatch();
    const bool named
        = !m_english->text().trimmed().isEmpty() || !m_khmer->text().trimmed().isEmpty();
    m_codeField->setRemark(
        codeFits ? QString() : Tr::tr("Please write 3 to 16 of A to Z, 0 to 9, -"));
    m_englishField->setRemark(named ? QString() : Tr::tr("One name at least is needed."));
    if (!codeFits)
        m_code->setFocus();
    else if (!named)
        m_english->setFocus();
    return codeFits && named;
}

void UnitStep::write(casework::NewRegister &wanted) const
{
    wanted.kind
        = m_kind->currentIndex() == 0 ? casework::UnitKind::Facility : casework::UnitKind::Province;
    wanted.unitCode = m_code->text();
    wanted.unitName = {.en = m_english->text().trimmed(), .km = m_khmer->text().trimmed()};
    if (wanted.unitName.en.isEmpty())
        wanted.unitName.en = wanted.unitName.km;
}

PersonStep::PersonStep(Who who, QWidget *parent)
    : FirstRunStep(parent)
    , m_name(new QLineEdit)
    , m_nameField(new LabelledField(m_name))
    , m_role(new QComboBox)
{
    auto *roleField = new LabelledField(m_role);
    QVBoxLayout *column = columnOf(this);
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
    QVBoxLayout *column = columnOf(this);
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

RecoveryStep::RecoveryStep(QWidget *parent)
    : FirstRunStep(parent)
{
    std::array<Label *, 3> lines{new Label, new Label, new Label};
    lines[1]->setTone(Tone::Check);
    QVBoxLayout *column = columnOf(this);
    for (Label *line : lines)
        column->addWidget(line);
    column->addStretch(1);
    inEveryLanguage(this, [lines] {
        lines[0]->setText(
            Tr::tr("A forgotten passphrase will be brought back with two of three printed sheets, "
                   "kept by the head of the unit and two provincial offices."));
        lines[1]->setText(
            Tr::tr("This cannot be done yet: this version has no recovery sheets. If every "
                   "passphrase is forgotten, what is in the register cannot be opened again."));
        lines[2]->setText(
            Tr::tr("Until then, give a second person an account soon, and keep backups."));
    });
}

QString RecoveryStep::title() const
{
    return Tr::tr("If a passphrase is forgotten");
}

} // namespace ui
