// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class IconLabel;
class Label;

/// Label above, hint under it, the field, and a remark under the field when there is one.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelledField(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint); ///< Hidden while empty.
    /// A sentence under the field, with an edge of the same tone around it. Empty takes it away.
    void setRemark(const QString &remark, Tone tone = Tone::Check);
    /// Something at the right of the field, on the same line.
    void addBeside(QWidget *widget);
    QString remark() const;
    QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    Label *m_label;
    Label *m_hint;
    QHBoxLayout *m_line;
    QWidget *m_remarkLine;
    IconLabel *m_remarkIcon;
    Label *m_remark;
};

} // namespace ui
