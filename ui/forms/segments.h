// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace ui {

/// A few short words in one frame, of which one is chosen or none. One Tab stop; arrows move.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(int count, QWidget *parent);

    void setWords(const QStringList &words);
    void setChosen(int index); ///< -1 for none. Does not tell.
    int chosen() const;
    const std::vector<QAbstractButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void chosenByHand(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace ui
