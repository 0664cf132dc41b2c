// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/care_clock.h"
#include "ui/care/clock_row.h"
#include "ui/widgets/titled_card.h"

#include <QSet>

#include <optional>

namespace ui {

class Button;
class IncidentLine;
class Label;

/// The card "What can still be done": when it could have happened, at most five rows, and the rest
/// under "later". It counts on by itself from what it was shown.
class ClockPanel final : public TitledCard
{
    Q_OBJECT

public:
    explicit ClockPanel(QWidget *parent = nullptr);

    /// @p forms: those that can be opened here; a card whose form is not among them has no button.
    void show(casework::CareClock clock, QSet<QString> forms, Language language);
    /// The same cards at another moment.
    void countTo(const QDateTime &now);
    void clear();

Q_SIGNALS:
    void formWanted(const QString &formId);
    void incidentWanted(); ///< When it happened should be changed.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    ClockRow *addRow(QVBoxLayout *rows, const domain::ClockCard &card, ClockRow::Size size);
    ClockRow::Deed deedOf(const domain::ClockCard &card) const;
    void setLaterWords();

    std::optional<casework::CareClock> m_clock;
    QSet<QString> m_forms;
    Language m_language = Language::English;
    bool m_isLaterShown = false;
    bool m_isNarrow = false;
    Label *m_edition;
    IncidentLine *m_incident;
    QVBoxLayout *m_rows;
    Label *m_nothing;
    Button *m_later;
    QWidget *m_laterRows;
    Label *m_dosesNote;
    Label *m_footnote;
};

} // namespace ui
