// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

#include <QWidget>

namespace ui {

class Badge;
class Button;
class PageHeader;

/// Above a case: its code, how it stands, and whether a row of it may go to the province. No name.
class CaseHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    /// @p isUrgent: something on its clock cannot wait.
    void show(const casework::CaseFile &file, bool isUrgent, Language language);
    void clear();

Q_SIGNALS:
    void reopenWanted();
    void backWanted();

private:
    void showState(const casework::CaseFile &file, bool isUrgent, Language language);

    PageHeader *m_header;
    Badge *m_state;
    Badge *m_sharing;
    Button *m_reopen;
};

} // namespace ui
