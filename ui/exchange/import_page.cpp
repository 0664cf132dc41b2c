// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/retranslate.h"

using namespace Qt::StringLiterals;

namespace ui {

using Outcome = casework::Import::Outcome;

ImportPage::ImportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_empty(new EmptyState)
    , m_card(new Card)
    , m_sender(new Label(TextSize::Section, Weight::Bold))
    , m_state(new Badge(Tone::Good, Icon::Done))
    , m_meaning(new Label)
    , m_added(new Figure)
    , m_changed(new Figure)
    , m_retracted(new Figure)
    , m_progress(new ProgressLine)
    , m_bar(new ActionBar)
    , m_back(new Button(Variant::Secondary, Icon::Left))
    , m_choose(new Button(Variant::Secondary, Icon::File))
    , m_apply(new Button(Variant::Primary, Icon::Inbox))
{
    createLayout();
    connect(m_choose, &Button::clicked, this, &ImportPage::chooseBundle);
    connect(m_apply, &Button::clicked, this, &ImportPage::apply);
    connect(m_back, &Button::clicked, this, &ImportPage::backWanted);
    connect(m_progress, &ProgressLine::stopped, this, [this] { m_context.registerThread.stop(); });
    bind(this, Deed::OpenFolder, [this] { chooseBundle(); });
    inEveryLanguage(this, [this] { setWords(); });
}

void ImportPage::createLayout()
{
    m_back->setKey(u"Esc"_s);
    m_choose->setKey(keyText(Deed::OpenFolder));
    m_apply->setKey(keyText(Deed::MainButton));
    m_header->addAction(m_choose);
    m_bar->addLeft(m_back);
    m_bar->addRight(m_apply);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sender, 1);
    head->addWidget(m_state);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (Figure *figure : {m_added, m_changed, m_retracted})
        figures->addWidget(figure, 1);
    m_card->column()->addLayout(head);
    m_card->column()->addWidget(m_meaning);
    m_card->column()->addLayout(figures);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(m_banner);
    rows->addWidget(m_card);
    rows->addWidget(m_empty);
    rows->addStretch(1);
    column()->addWidget(m_header);
    addScrolling(body);
    column()->addWidget(m_progress);
    column()->addWidget(m_bar);
}

void ImportPage::chooseBundle()
{
    chooseFile(this, Tr::tr("Which bundle shall be looked at?"),
        //: Filter of the file dialog
        Tr::tr("Bundles") + u" (*.age)"_s, [this](const QString &file) { preview(file); });
}

void ImportPage::preview(const QString &file)
{
    m_file = file;
    m_preview.reset();
    m_banner->clear();
    setWords();
    m_progress->begin(Tr::tr("Looking at the bundle. Nothing is changed."));
    m_context.registerThread.runLong(
        this,
        [file](
            casework::CaseRegister &reg, const domain::Session &session, const Progress &progress) {
            return casework::previewBundle(reg, session, file, progress);
        },
        [this](qint64 done, qint64 total) { m_progress->setProgress(done, total); },
        [this](const Result<casework::Import> &seen) {
            m_progress->end();
            if (seen)
                m_preview = *seen;
            else
                m_banner->tellError(seen.error().code);
            setWords();
        });
}

void ImportPage::mainDeed()
{
    if (m_apply->isEnabled())
        apply();
    else if (!m_preview)
        chooseBundle();
}

bool ImportPage::stepBack()
{
    if (!m_progress->isRunning())
        return false;
    m_progress->stop();
    return true;
}

void ImportPage::apply()
{
    m_apply->setEnabled(false);
    m_progress->begin(Tr::tr("Taking in the bundle. Stopping leaves everything as it was."));
    m_context.registerThread.runLong(
        this,
        [file = m_file, hash = m_preview->fileHash](
            casework::CaseRegister &reg, const domain::Session &session, const Progress &progress) {
            return casework::importBundle(reg, session, file, hash, progress);
        },
        [this](qint64 done, qint64 total) { m_progress->setProgress(done, total); },
        [this](const Result<casework::Import> &applied) { finish(applied); });
}

void ImportPage::finish(const Result<casework::Import> &applied)
{
    m_progress->end();
    m_preview.reset();
    m_file.clear();
    if (!applied)
        m_banner->tellError(applied.error().code);
    else if (applied->outcome == Outcome::Held)
        m_banner->say(Tone::Check, Tr::tr("The bundle is kept and waits."),
            Tr::tr("It is taken in by itself when number %1 has come.").arg(applied->waitsFor));
    else
        m_banner->say(Tone::Good, Tr::tr("All of it was taken in."),
            Tr::tr("A receipt for the sender lies in the outbox."));
    setWords();
}

void ImportPage::wipe()
{
    m_preview.reset();
    m_file.clear();
    m_banner->clear();
    setWords();
}

void ImportPage::describe(const casework::Import &preview)
{
    const QString name = preview.senderName.in(m_context.languages.current());
    //: %1 the name of a unit, %2 its code, %3 the number of the bundle
    m_sender->setText(Tr::tr("%1 (%2), number %3")
                          .arg(name.isEmpty() ? preview.sender : name, preview.sender)
                          .arg(preview.sequence));
    if (preview.outcome == Outcome::Repeat) {
        m_state->setState(Tone::Passed, Icon::Passed);
        //: Badge: this bundle was taken in before
        m_state->setText(Tr::tr("Seen before"));
        m_meaning->setText(Tr::tr("It was taken in before. Taking it in again changes nothing."));
    } else if (preview.outcome == Outcome::Held) {
        m_state->setState(Tone::Check, Icon::Waiting);
        //: Badge: a bundle waits for an earlier one
        m_state->setText(Tr::tr("Waiting"));
        m_meaning->setText(Tr::tr("Number %1 has not come yet. This one would be kept and wait.")
                               .arg(preview.waitsFor));
    } else {
        m_state->setState(Tone::Good, Icon::Done);
        //: Badge: the signature and every part of a bundle fit
        m_state->setText(Tr::tr("Verified"));
        m_meaning->setText(preview.isRestored
                ? Tr::tr("The sender went back to a backup and began to count anew.")
                : Tr::tr("Signed by a unit you trust, made for this one, nothing missing."));
    }
}

void ImportPage::setWords()
{
    m_header->setTitle(Tr::tr("Take in a bundle"));
    m_header->setSubtitle(Tr::tr("Nothing is changed until you say so."));
    m_choose->setText(m_preview ? Tr::tr("Another file") : Tr::tr("Choose a file"));
    m_added->setText(Tr::tr("rows are added"));
    m_changed->setText(Tr::tr("rows are corrected"));
    m_retracted->setText(Tr::tr("rows are taken back"));
    m_empty->setText(Tr::tr("No bundle is open"),
        Tr::tr("Choose a file from a stick or a folder. It is checked before anything is shown."));
    m_back->setText(Tr::tr("Back"));
    m_apply->setText(Tr::tr("Take it in"));
    m_card->setVisible(m_preview.has_value());
    m_empty->setVisible(!m_preview && !m_progress->isRunning());
    m_apply->setEnabled(m_preview && !m_progress->isRunning());
    m_bar->setNote(m_preview
            ? Tr::tr("All of it or nothing. A refused file is put aside, never deleted.")
            : Tr::tr("Not yet: choose a file first."));
    if (!m_preview)
        return;
    describe(*m_preview);
    m_added->setValue(m_preview->added);
    m_changed->setValue(m_preview->changed);
    m_retracted->setValue(m_preview->retracted);
}

} // namespace ui
