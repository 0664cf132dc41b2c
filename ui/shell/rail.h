// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ui {

/// The places of the rail, in their order; order and keys never shift.
enum class Place { Today, Cases, Referrals, Exchange, Reports, Settings };
inline constexpr int placeCount = int(Place::Settings) + 1;

/// "Cases". Neutral words: they are read over a shoulder.
QString text(Place place);

/// The left edge of the window: icon above word, always the same, and Hide F12 in its corner.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    /// Places without a page yet are shown, but cannot be gone to.
    void setAvailable(Place place, bool available);

Q_SIGNALS:
    void chosen(ui::Place place);
    void hideWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QButtonGroup *m_places;
    QAbstractButton *m_hide;
    QWidget *m_mark = nullptr; ///< The flower.
};

} // namespace ui
