// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace forms {

/// The XLSForm question types the register reads (docs/forms.md lists how each is shown).
enum class QuestionType {
    Text,
    Integer,
    Decimal,
    Date,
    Time,
    DateTime,
    SelectOne,
    SelectMultiple,
    Note,
    Calculate,
    Acknowledge,
    Image,
    Barcode,
};

/// How far an answer may travel. Our own column; other tools ignore it.
enum class Privacy {
    Identity, ///< Leaves only under an identity scope.
    Clinical, ///< Leaves only in a consented referral or court document.
    Statistical, ///< May enter a de-identified row.
    Banded, ///< May enter a row only after banding.
};

/// One line of the choices sheet.
struct Choice {
    QString name; ///< The code. Stored, never translated.
    LocalizedText label;
    bool isRetired = false; ///< No longer offered; old answers still show it.
    QHash<QString, QString> columns; ///< The other columns, for choice_filter.
};

/// Where a line of a sheet stands, so that a fault can be found by the person who wrote it.
struct SheetPlace {
    QString sheet; ///< survey, choices, settings
    int row = 0; ///< As a spreadsheet counts: the header is row 1.
    QString column;
    friend bool operator==(const SheetPlace &, const SheetPlace &) = default;
};

/// One line of the survey sheet. Expressions are XForms XPath as written; empty if absent.
struct Question {
    QString name;
    QuestionType type = QuestionType::Text;
    LocalizedText label;
    LocalizedText hint;
    QString required; ///< "yes", "" or an expression.
    QString relevant;
    QString constraint;
    LocalizedText constraintMessage;
    QString calculation;
    QString appearance;
    QString choiceFilter;
    QString defaultValue;
    bool isReadOnly = false;
    QString list; ///< The choice list; for select_one_from_file its file name.
    bool isFromFile = false; ///< select_one_from_file: the choices come by package.
    Privacy privacy = Privacy::Clinical;
    QString source; ///< Key of the source of this question.
    QString
        evidence; ///< S, S*, K or D: anything but S shows as "not yet confirmed by the ministry".
    int row = 0; ///< In the survey sheet.
};

/// A group or a repeat. Repeats stand in groups, never in repeats.
struct Group {
    QString name;
    LocalizedText label;
    LocalizedText hint;
    QString relevant;
    QString appearance; ///< "field-list": one page.
    QString repeatCount;
    bool isRepeat = false;
    int row = 0;
    struct Item;
    std::vector<Item> items;
};

/// One of the two.
struct Group::Item {
    std::optional<Question> question;
    std::optional<Group> group;
};

/// An XLSForm as values. Read strictly: whoever holds one need not check it again.
struct Form {
    QString id;
    QString version;
    LocalizedText title;
    QString defaultLanguage;
    Group root; ///< Unnamed. Its groups are the sections, in order.
    std::map<QString, std::vector<Choice>> lists;

    /// Nothing if there is no question of that name. Leaf names are unique within a form.
    const Question *question(QStringView name) const;
    const Group *group(QStringView name) const;
    /// The repeat that @p question stands in; empty if it stands in none.
    QString repeatOf(QStringView question) const;
    const Choice *choice(const QString &list, QStringView code) const;
};

} // namespace forms
