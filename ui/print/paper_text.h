// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>

namespace ui {

/// The words of a form on paper. Sizes are px at 96 to the inch, so that paper looks the same from
/// every screen.
class PaperText
{
public:
    PaperText();

    enum class Style { Title, Section, Line, Label, Value, Hint };

    /// Begins a new paragraph. Khmer gets its places to break a line.
    void paragraph(Style style, const QString &text);
    /// This paragraph is not parted from the next by the end of a page.
    void stayWithNext();
    /// More words in the same paragraph.
    void words(Style style, const QString &text);
    void boxes(const QStringList &labels); ///< A box before each.
    void writingLines(int count, double width);
    /// Two columns, a line under each row: what was asked, what was answered.
    void pairs(const std::vector<std::pair<QString, QString>> &rows);

    /// Lines in the right half of the page, kept together with room under them to sign.
    void atTheRight(const QStringList &lines);

    std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

private:
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_isFresh = true; ///< The first paragraph is there already.
};

/// Property of a paragraph that is not parted from the next one by the end of a page.
inline constexpr int staysWithNext = QTextFormat::UserProperty + 2;

/// Of an A4 page without its margins.
inline constexpr double paperWidth = 680;

} // namespace ui
