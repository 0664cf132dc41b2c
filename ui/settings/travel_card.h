// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace ui {

class Button;
class Label;
class LabelledField;

/// How long the way is from this unit to the place that has what is missing here: what "leave
/// before" counts with.
class TravelCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TravelCard(Context &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(ErrorCode code);

private:
    void keep();
    void setWords();

    Context &m_context;
    std::optional<int> m_kept; ///< Minutes, as the register has them.
    Label *m_title;
    QLineEdit *m_minutes;
    LabelledField *m_field;
    Button *m_save;
};

} // namespace ui
