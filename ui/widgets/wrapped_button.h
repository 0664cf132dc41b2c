// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace ui {

/// A radio button whose words go on in the next line, as Khmer sentences must; the whole row can
/// be clicked.
class WrappedRadio final : public QRadioButton
{
    Q_OBJECT

public:
    explicit WrappedRadio(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;
};

/// The same for a check box.
class WrappedCheck final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheck(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;
};

/// How wide @p words are on one line as a choice with its mark, in px.
int choiceWidth(const QWidget *widget, const QString &words);

} // namespace ui
