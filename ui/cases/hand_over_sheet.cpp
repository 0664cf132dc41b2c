// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/hand_over_sheet.h"

#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

namespace {

using enum casework::HandOverReason;
constexpr std::array reasons{Left, Away, Asked};

QString words(casework::HandOverReason reason)
{
    switch (reason) {
    case Left:
        return Tr::tr("The one who began it no longer works here");
    case Away:
        return Tr::tr("The one who began it is away for long");
    case Asked:
        return Tr::tr("The one who began it asked for it");
    }
    Q_UNREACHABLE();
}

} // namespace

void askHeir(QWidget *from, const QStringList &heirs,
    std::function<void(const QString &heir, casework::HandOverReason reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *who = new QComboBox;
    who->addItems(heirs);
    auto *field = new LabelledField(who);
    sheet->body()->addWidget(field);
    const auto reason = addChoice(sheet, reasons, words);
    sheet->waitFor([who] { return who->count() > 0; });
    inEveryLanguage(sheet, [sheet, field, who] {
        sheet->setTitle(Tr::tr("Who goes on with this draft?"));
        sheet->setText(who->count() > 0
                ? Tr::tr("Nothing of it is lost. The reason is written in the log with your name.")
                : Tr::tr("Nobody else here may write this form. Add an account first."));
        field->setLabel(Tr::tr("Colleague"));
        sheet->safeButton()->setText(Tr::tr("Leave it as it is"));
        sheet->mainButton()->setText(Tr::tr("Hand over"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [reason, who, answered = std::move(answered)] { answered(who->currentText(), reason()); });
    sheet->open();
}

void handOverDraft(Context &context, QWidget *from, Id<domain::Record> draft,
    std::function<void(const Result<> &given)> done)
{
    const auto give = [&context, from, draft, done](
                          const QString &heir, casework::HandOverReason reason) {
        context.registerThread.run(
            from,
            [draft, heir, reason](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::handOver(reg, session, draft, heir, reason);
            },
            done);
    };
    context.registerThread.run(
        from,
        [draft](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::heirsOf(reg, session, draft);
        },
        [from, give, done](const Result<QStringList> &heirs) {
            if (!heirs)
                return done(tl::unexpected(heirs.error()));
            if (!Sheet::openIn(from))
                askHeir(from, *heirs, give);
        });
}

} // namespace ui
