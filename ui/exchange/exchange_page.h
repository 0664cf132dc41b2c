// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/value_table_model.h"

class QFileDialog;
class QTableView;

namespace ui {

class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;

/// A file that came: applied, held or put aside.
struct CameIn {
    enum class State { Applied, Held, Refused };
    QString sender; ///< Unit code; empty if it could not be known.
    qint64 sequence = 0;
    State state = State::Applied;
    QDateTime at;
};

/// What was sent and what came, and the way to both.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Exchange; }

    void refresh() override;
    void mainDeed() override; ///< Makes a bundle.
    void wipe() override;

Q_SIGNALS:
    void exportWanted();
    void importWanted();

private:
    using SentModel = ValueTableModel<casework::SentBundle>;
    using ReceivedModel = ValueTableModel<CameIn>;

    QWidget *createSent();
    QWidget *createReceived();
    void carry();
    void copyTo(const QString &folder);
    void setWords();

    Context &m_context;
    PageHeader *m_header;
    Banner *m_banner;
    Button *m_export;
    Button *m_import;
    Button *m_carry;
    Label *m_sentTitle;
    Label *m_receivedTitle;
    Label *m_sentHint;
    Label *m_receivedHint;
    SentModel *m_sent;
    ReceivedModel *m_received;
    QTableView *m_sentTable;
    QTableView *m_receivedTable;
};

} // namespace ui
