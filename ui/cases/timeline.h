// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_file.h"
#include "ui/widgets/titled_card.h"

namespace ui {

class Button;

/// "So far": the records of a case, newest first, on one line.
class Timeline final : public TitledCard
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void show(const std::vector<casework::RecordLine> &records, const QDateTime &openedAt,
        Language language);
    void setCanAdd(bool can); ///< Whether there is a form that this person may begin.

Q_SIGNALS:
    void handOverWanted(Id<domain::Record> draft);
    void chosen(Id<domain::Record> id);
    void addWanted();

private:
    QWidget *handOverButton(const casework::RecordLine &record, Language language);

    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ui
