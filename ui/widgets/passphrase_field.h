// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class IconLabel;
class Label;

/// Dots, an eye that shows them only while it is held, and a line that says when the letters are
/// Khmer: the keyboard's language cannot be asked for, only seen from what is typed.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    QString text() const;
    void clear();
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter was pressed.

private:
    QLineEdit *m_edit;
    IconLabel *m_scriptIcon;
    Label *m_script;
};

} // namespace ui
