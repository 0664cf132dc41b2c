// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_page.h"

#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/retranslate.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

ExportPage::ExportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_destination(new QComboBox)
    , m_destinationField(new LabelledField(m_destination))
    , m_preview(new Card)
    , m_what(new Label(TextSize::Section, Weight::Bold))
    , m_rows(new Figure)
    , m_retractions(new Figure)
    , m_withheld(new Figure)
    , m_months(new Label)
    , m_promise(captionLabel())
    , m_progress(new ProgressLine)
    , m_bar(new ActionBar)
    , m_back(new Button(Variant::Secondary, Icon::Left))
    , m_write(new Button(Variant::Primary, Icon::Envelope))
{
    createLayout();
    connect(m_destination, &QComboBox::currentIndexChanged, this, &ExportPage::showPreview);
    connect(m_write, &Button::clicked, this, &ExportPage::write);
    connect(m_back, &Button::clicked, this, &ExportPage::backWanted);
    connect(m_progress, &ProgressLine::stopped, this, [this] { m_context.registerThread.stop(); });
    inEveryLanguage(this, [this] { setWords(); });
}

void ExportPage::createLayout()
{
    m_back->setKey(u"Esc"_s);
    m_write->setKey(keyText(Deed::MainButton));
    m_bar->addLeft(m_back);
    m_bar->addRight(m_write);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (Figure *figure : {m_rows, m_retractions, m_withheld})
        figures->addWidget(figure, 1);
    m_preview->column()->addWidget(m_what);
    m_preview->column()->addLayout(figures);
    m_preview->column()->addWidget(m_months);
    m_preview->column()->addWidget(m_promise);
    auto *who = new Card;
    who->column()->addWidget(m_destinationField);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(m_banner);
    rows->addWidget(who);
    rows->addWidget(m_preview);
    rows->addStretch(1);
    column()->addWidget(m_header);
    addScrolling(body);
    column()->addWidget(m_progress);
    column()->addWidget(m_bar);
}

QString ExportPage::destination() const
{
    return m_destination->currentData().toString();
}

void ExportPage::refresh()
{
    m_context.registerThread.run(
        this, &casework::trustedUnits, [this](Result<std::vector<casework::TrustedUnit>> units) {
            if (!units)
                return m_banner->tellError(units.error().code);
            m_units = *std::move(units);
            std::erase_if(m_units, [](const casework::TrustedUnit &unit) {
                return unit.isRevoked() || unit.kind != casework::UnitKind::Province;
            });
            const QSignalBlocker quiet(m_destination);
            m_destination->clear();
            for (const casework::TrustedUnit &unit : m_units)
                m_destination->addItem(
                    unit.unitName.in(m_context.languages.current()), unit.registerId);
            showPreview();
        });
    m_destination->setFocus();
}

void ExportPage::showPreview()
{
    m_counts.reset();
    setWords();
    if (destination().isEmpty())
        return;
    m_context.registerThread.run(
        this,
        [to = destination()](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::previewExport(reg, session, to);
        },
        [this](const Result<casework::ReportCounts> &counts) {
            if (!counts)
                return m_banner->tellError(counts.error().code);
            m_counts = *counts;
            setWords();
        });
}

void ExportPage::mainDeed()
{
    if (m_write->isEnabled())
        write();
}

bool ExportPage::stepBack()
{
    if (!m_progress->isRunning())
        return false;
    m_progress->stop();
    return true;
}

void ExportPage::write()
{
    m_write->setEnabled(false);
    m_progress->begin(Tr::tr("Making the bundle. Stopping leaves nothing behind."));
    m_context.registerThread.runLong(
        this,
        [to = destination()](
            casework::CaseRegister &reg, const domain::Session &session, const Progress &progress) {
            return casework::exportReport(reg, session, to, progress);
        },
        [this](qint64 done, qint64 total) { m_progress->setProgress(done, total); },
        [this](const Result<casework::ReportWritten> &written) {
            m_progress->end();
            tell(written);
            showPreview();
        });
}

void ExportPage::tell(const Result<casework::ReportWritten> &written)
{
    if (!written)
        return m_banner->tellError(written.error().code);
    if (!written->bundle)
        return m_banner->say(Tone::Information, Tr::tr("There is nothing new to send."),
            Tr::tr("No bundle was made and no number was used."));
    //: %1 is a number, %2 a unit code
    m_banner->say(Tone::Good,
        Tr::tr("Bundle number %1 for %2 is ready.")
            .arg(written->bundle->sequence)
            .arg(written->bundle->destinationUnit),
        Tr::tr("It lies in the outbox. Copy it to a stick from the page Exchange."));
}

void ExportPage::wipe()
{
    m_counts.reset();
    m_banner->clear();
    setWords();
}

void ExportPage::setWords()
{
    m_header->setTitle(Tr::tr("Make a bundle"));
    m_header->setSubtitle(Tr::tr("Nothing leaves this computer until it is copied to a stick."));
    m_destinationField->setLabel(Tr::tr("For which provincial office?"));
    m_destinationField->setHint(m_units.empty()
            ? Tr::tr("No provincial office is trusted yet. Add its card in Settings.")
            : QString());
    m_preview->setVisible(m_counts.has_value());
    m_what->setText(Tr::tr("What would leave"));
    m_rows->setText(Tr::tr("rows without names, new or changed"));
    m_retractions->setText(Tr::tr("rows that are taken back"));
    m_withheld->setText(Tr::tr("incidents that stay here: sharing was not agreed"));
    const casework::ReportCounts counts = m_counts.value_or(casework::ReportCounts{});
    m_rows->setValue(counts.rows);
    m_retractions->setValue(counts.retractions);
    m_withheld->setValue(counts.withheld);
    QStringList months;
    for (const domain::MonthTotals &month : counts.totals)
        //: A month and two whole numbers
        months.append(Tr::tr("%1: %2 with a row, %3 only counted")
                          .arg(monthText(month.month))
                          .arg(month.withRow)
                          .arg(month.withoutDetail));
    m_months->setText(months.join(u'\n'));
    m_months->setVisible(!months.isEmpty());
    m_promise->setText(
        Tr::tr("No name, no code of a person, no free text and no exact date or place is in it."));
    m_back->setText(Tr::tr("Back"));
    m_write->setText(Tr::tr("Make the bundle"));
    m_write->setEnabled(m_counts.has_value() && !m_progress->isRunning());
    m_bar->setNote(m_counts ? QString() : Tr::tr("Not yet: choose for whom it is."));
}

} // namespace ui
