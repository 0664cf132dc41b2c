// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// A day of the Khmer calendar (Chhankitek), calculated.
///
/// The rules are those of Roath Kim Soeun's "Pratitin Soryakkatik-Chankatik", as public programs
/// have them; written anew here. Compared with 24 days of one of those programs, with holidays of
/// 2018 to 2026, and for two hundred years with the traditional day of Loeng Sak in the lunar
/// month. No ministry has confirmed them: what stands on a letter is read by a person first.
struct LunarDate {
    enum class Month {
        Migasir,
        Bos,
        Meak,
        Phalkun,
        Chet,
        Pisak,
        Jes,
        Asath,
        Srap,
        Phatrabot,
        Asoch,
        Kadek,
        FirstAsath, ///< In a year of thirteen months, with the next one instead of Asath.
        SecondAsath,
    };

    int dayOfMonth = 1; ///< 1 to 30; from 16 on the moon wanes.
    Month month = Month::Migasir;
    int animal = 0; ///< Of the twelve, 0 the rat.
    int sak = 0; ///< Of the ten, the last digit of the Chulasakaraj year.
    int buddhistYear = 0; ///< Changes with the day after the full moon of Pisak.
    /// From Moha Songkran to Loeng Sak: within the first of these days the animal changes and with
    /// the last the sak. What is given is the animal at the beginning of the day.
    bool isNewYear = false;

    /// Nothing outside the years 1900 to 2100.
    static std::optional<LunarDate> of(QDate day);

    friend bool operator==(const LunarDate &, const LunarDate &) = default;
};

/// The first line of the date of an official letter, Khmer in any language of the program:
/// "ថ្ងៃសុក្រ ១៥កើត ខែមិគសិរ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩". Empty outside the years of LunarDate.
QString lunarLine(QDate day);
