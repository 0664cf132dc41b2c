// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/first_run_step.h"

#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
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

QVBoxLayout *FirstRunStep::addColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::betweenQuestions - 4);
    return column;
}

WhichRegisterStep::WhichRegisterStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_choice(new QButtonGroup(this))
{
    QVBoxLayout *column = addColumn();
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
    QVBoxLayout *column = addColumn();
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

RecoveryStep::RecoveryStep(QWidget *parent)
    : FirstRunStep(parent)
{
    std::array<Label *, 3> lines{new Label, new Label, new Label};
    lines[1]->setTone(Tone::Check);
    QVBoxLayout *column = addColumn();
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
