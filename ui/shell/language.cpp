// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/text/shown_digits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

QString code(Language language)
{
    return language == Language::Khmer ? u"km"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"km")
        return Language::Khmer;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

LanguageChoice::LanguageChoice(QObject *parent)
    : QObject(parent)
{
    set(Language::English); // the code speaks it; its catalogue has the plurals
}

LanguageChoice::~LanguageChoice()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void LanguageChoice::set(Language language)
{
    m_current = language;
    // Before the words: they are made with it.
    const bool areKhmer = m_khmerDigits && language == Language::Khmer;
    setShownDigits(areKhmer ? Digits::Khmer : Digits::Latin);
    // Ours last: each change is announced to every widget, and the last one finds all in place.
    for (QTranslator *translator : {&m_qts, &m_ours})
        QCoreApplication::removeTranslator(translator);
    if (m_qts.load(u":/i18n/qtbase_%1.qm"_s.arg(code(language))))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/romduol_%1.qm"_s.arg(code(language))))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed(language);
}

void LanguageChoice::useKhmerDigits(bool wanted)
{
    if (wanted == m_khmerDigits)
        return;
    m_khmerDigits = wanted;
    set(m_current); // every text that holds a number is written again
}

void LanguageChoice::switchToTheOther()
{
    set(m_current == Language::Khmer ? Language::English : Language::Khmer);
}

} // namespace ui
