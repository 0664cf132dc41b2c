// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

/// The sections of a form: ring (empty, part, tick), name, done of all. A number and never a
/// barrier.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    struct Section {
        QString title;
        int done = 0;
        int all = 0;
        friend bool operator==(const Section &, const Section &) = default;
    };

    explicit SectionList(QWidget *parent = nullptr);

    void setSections(const std::vector<Section> &sections);
    void setCurrent(int index); ///< Does not emit chosen().
    int current() const;

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
};

} // namespace ui
