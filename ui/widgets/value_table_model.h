// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// A short list of values as a table. Each column says its title and how a value looks in it, both
/// asked again whenever the language changes.
template <typename Value>
class ValueTableModel final : public QAbstractTableModel
{
public:
    struct BadgeLook {
        Tone tone;
        Icon icon;
    };
    struct Column {
        std::function<QString()> title;
        std::function<QString(const Value &)> text;
        std::function<BadgeLook(const Value &)> badge{}; ///< Absent: plain text.
        bool isNumber = false; ///< Numbers stand at the right.
    };

    explicit ValueTableModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void show(std::vector<Value> values)
    {
        beginResetModel();
        m_values = std::move(values);
        endResetModel();
    }

    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_values.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    const Value &value(int row) const { return m_values[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_values.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns[size_t(index.column())];
        const Value &shown = value(index.row());
        if (role == Qt::DisplayRole)
            return column.text(shown);
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return spokenRow(index);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
        if (role == BadgeToneRole && column.badge)
            return int(column.badge(shown).tone);
        if (role == BadgeIconRole && column.badge)
            return int(column.badge(shown).icon);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

private:
    std::vector<Column> m_columns;
    std::vector<Value> m_values;
};

} // namespace ui
