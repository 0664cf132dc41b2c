// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_page.h"

#include "base/clock.h"
#include "domain/incident_type.h"
#include "ui/shell/rail.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stacking.h"

#include <QComboBox>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using reports::ReportLine;
constexpr int own = 0, reported = 1;
constexpr int quartersBack = 8;

QString typeText(const QString &code)
{
    const auto type = domain::incidentTypeFromCode(code);
    return type ? text(*type) : code;
}

std::vector<ValueTableModel<ReportLine>::Column> columns()
{
    return {{.title = [] { return Tr::tr("Unit"); },
                .text = [](const ReportLine &line) { return line.unitCode; }},
        //: Column: the type of an incident
        {.title = [] { return Tr::tr("Type"); },
            .text = [](const ReportLine &line) { return typeText(line.incidentType); }},
        {.title = [] { return Tr::tr("Sex"); },
            .text = [](const ReportLine &line) { return sexText(line.sex); }},
        {.title = [] { return Tr::tr("Age"); },
            .text = [](const ReportLine &line) { return ageBandText(line.ageBand); }},
        {.title = [] { return Tr::tr("Incidents"); },
            // A hidden count looks different from zero and from nothing.
            .text =
                [](const ReportLine &line) {
                    return line.count ? QString::number(*line.count) : QString(u'●');
                },
            .isNumber = true}};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io);
    return {};
}

} // namespace

ReportPage::ReportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_quarter(new QComboBox)
    , m_basis(new Segmented(2))
    , m_unit(new Button(Variant::Secondary, Icon::Checklist))
    , m_csv(new Button(Variant::Primary, Icon::Saved))
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_body(new QStackedWidget)
    , m_model(new Model(columns(), this))
    , m_table(newTable())
    , m_empty(new EmptyState)
    , m_totals(new Label(TextSize::Base, Weight::Bold))
    , m_meaning(captionLabel())
{
    createLayout();
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReportPage::ask);
    connect(m_basis, &Segmented::chosen, this, &ReportPage::ask);
    connect(m_unit, &Button::clicked, this, &ReportPage::unitWanted);
    connect(m_csv, &Button::clicked, this, &ReportPage::saveCsv);
    inEveryLanguage(this, [this] { setWords(); });
}

void ReportPage::createLayout()
{
    m_csv->setKey(keyText(Deed::MainButton));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_header->addAction(m_unit);
    m_header->addAction(m_csv);
    m_basis->setCurrent(reported);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_quarter);
    choices->addWidget(m_basis);
    choices->addStretch(1);
    stackWhenNarrow(choices, this, 700);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *card = new Card(nullptr, 6);
    m_title->setContentsMargins(12, 8, 12, 0);
    m_totals->setContentsMargins(12, 0, 12, 0);
    m_meaning->setContentsMargins(12, 0, 12, 8);
    card->column()->setSpacing(6);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_body, 1);
    card->column()->addWidget(m_totals);
    card->column()->addWidget(m_meaning);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    QVBoxLayout *body = addBody();
    body->addLayout(choices);
    body->addWidget(card, 1);
}

void ReportPage::setHasOwnCases(bool has)
{
    m_basis->setVisible(has);
    m_basis->setCurrent(has ? own : reported);
}

reports::Basis ReportPage::basis() const
{
    return m_basis->current() == own ? reports::Basis::ExactOwn : reports::Basis::Reported;
}

void ReportPage::fillQuarters()
{
    const QSignalBlocker quiet(m_quarter);
    const int before = std::max(0, m_quarter->currentIndex());
    m_quarters.clear();
    m_quarter->clear();
    domain::Quarter quarter = domain::quarterOf(today(m_context.environment.clock));
    for (int i = 0; i < quartersBack; ++i) {
        m_quarters.push_back(quarter);
        m_quarter->addItem(text(quarter));
        quarter = domain::quarterOf(quarter.firstDay().addDays(-1));
    }
    m_quarter->setCurrentIndex(before);
}

void ReportPage::refresh()
{
    fillQuarters();
    setWords();
    ask();
    m_quarter->setFocus();
}

void ReportPage::ask()
{
    m_context.registerThread.run(
        this,
        [quarter = m_quarters[size_t(m_quarter->currentIndex())], table = basis()](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::incidentReport(reg, session, quarter, table);
        },
        [this](const Result<reports::IncidentReport> &report) {
            if (!report)
                return m_banner->tellError(report.error().code);
            m_banner->clear();
            m_report = *report;
            m_model->show(report->lines);
            m_body->setCurrentWidget(
                report->lines.empty() ? static_cast<QWidget *>(m_empty) : m_table);
            setWords();
        });
}

void ReportPage::mainDeed()
{
    if (m_csv->isEnabled())
        saveCsv();
}

void ReportPage::saveCsv()
{
    if (!m_report)
        return;
    const QString name = u"table-%1.csv"_s.arg(domain::code(m_report->quarter));
    chooseNewFile(this, Tr::tr("Where shall the table be saved?"), name,
        [this, bytes = casework::toCsv(*m_report)](const QString &path) {
            const Result<> written = writeFile(path, bytes);
            if (!written)
                return m_banner->tellError(written.error().code);
            m_banner->say(Tone::Good, Tr::tr("The table was saved."),
                Tr::tr("The file is not encrypted. Keep it as you would keep the paper."));
        });
}

void ReportPage::wipe()
{
    m_report.reset();
    m_model->show({});
    m_banner->clear();
    setWords();
}

void ReportPage::setWords()
{
    m_header->setTitle(Tr::tr("New incidents"));
    m_unit->setText(Tr::tr("Records of the unit"));
    m_csv->setText(Tr::tr("Save the table"));
    m_csv->setEnabled(m_report.has_value());
    m_quarter->setAccessibleName(Tr::tr("Which quarter"));
    for (size_t i = 0; i < m_quarters.size(); ++i)
        m_quarter->setItemText(int(i), text(m_quarters[i]));
    //: Which table: exact, for this unit's own eyes only
    m_basis->setText(own, Tr::tr("Our own, exact"));
    //: Which table: what has been released to the province
    m_basis->setText(reported, Tr::tr("As reported"));
    m_empty->setText(Tr::tr("No incident in this quarter"),
        Tr::tr("A table with nothing in it is a table too: it can be saved and sent."));
    m_table->setAccessibleName(m_header->title());
    m_model->retranslate();
    if (!m_report) {
        m_title->setText({});
        m_totals->setText({});
        m_meaning->setText({});
        return;
    }
    m_title->setText(text(m_report->quarter));
    const bool exact = m_report->basis == reports::Basis::ExactOwn;
    m_totals->setText(exact ? Tr::tr("In all: %1").arg(m_report->total)
                            //: Two whole numbers
                            : Tr::tr("In all: %1, of these %2 without detail")
                                  .arg(m_report->total)
                                  .arg(m_report->withoutDetail));
    QString meaning = exact
        ? Tr::tr("Exact figures for this unit's own eyes. They are not for sharing: small "
                 "numbers can give a person away.")
        : Tr::tr("Only rows whose sharing was agreed, with ages in bands. Who did not agree is "
                 "counted in one number.");
    if (!m_basis->isHidden()) // both tables are there to be compared
        meaning += u' '
            + Tr::tr("The two totals can differ: the exact one also counts what was not "
                     "gender-based violence, and the reported one stands as the last bundle left "
                     "it.");
    m_meaning->setText(meaning);
}

} // namespace ui
