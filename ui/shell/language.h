// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QObject>
#include <QTranslator>

#include <optional>

namespace ui {

/// The code a setting and the command line carry: "km", "en".
QString code(Language language);
std::optional<Language> languageFromCode(QStringView code);

/// Which of the two languages the window speaks. Changing it is heard by every widget at once.
class LanguageChoice final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageChoice(QObject *parent = nullptr);
    ~LanguageChoice() override;

    Language current() const { return m_current; }
    void set(Language language);
    void switchToTheOther();
    /// Whether numbers have Khmer digits while the language is Khmer.
    void useKhmerDigits(bool wanted);

Q_SIGNALS:
    void changed(Language language);

private:
    Language m_current = Language::English;
    bool m_khmerDigits = false;
    QTranslator m_ours;
    QTranslator m_qts; ///< Qt's own buttons and file dialog.
};

} // namespace ui
