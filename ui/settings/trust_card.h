// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Label;

/// The units that are trusted: taking in a card after a comparison, and ending the trust.
class TrustCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustCard(Context &context, QWidget *parent = nullptr);
    void refresh();
    void wipe();

Q_SIGNALS:
    void failed(ErrorCode code);
    void done(const QString &what, const QString &meaning);

private:
    void readCardFile(const QString &path);
    void compare(const casework::Card &card);
    void askRevoke(const casework::TrustedUnit &unit);
    void showUnits();
    QWidget *rowOf(const casework::TrustedUnit &unit);
    void setWords();

    Context &m_context;
    std::vector<casework::TrustedUnit> m_units;
    Label *m_title;
    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ui
