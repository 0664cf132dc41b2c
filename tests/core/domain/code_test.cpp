// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code.h"
#include "support/printing.h"

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using domain::CodeKind;

namespace {

const QString alphabet = u"134789ABCDEFGHJKLMNOPQRSTUWXYZ"_s;

const std::vector<CodeKind> kinds{CodeKind::Case, CodeKind::Survivor, CodeKind::Incident,
    CodeKind::Consent, CodeKind::Service, CodeKind::Slip, CodeKind::Forensic, CodeKind::Call};

quint32 someNumber(quint32 below)
{
    static std::mt19937 numbers(20300304);
    return std::uniform_int_distribution<quint32>(0, below - 1)(numbers);
}

/// Where the seven letters stand in a code with this prefix.
std::vector<qsizetype> letterPlaces(CodeKind kind)
{
    const qsizetype first = domain::prefix(kind).size() + 1;
    return {first, first + 1, first + 2, first + 4, first + 5, first + 6, first + 8};
}

} // namespace

TEST_CASE("A new code is read back as it was made", "[domain]")
{
    std::set<QString> seen;
    for (const CodeKind kind : kinds) {
        for (int i = 0; i < 200; ++i) {
            const QString code = domain::newCode(kind, someNumber);
            INFO(code.toStdString());
            CHECK(code.startsWith(domain::prefix(kind) + u'-'));
            CHECK(code.size() == domain::prefix(kind).size() + 10);
            CHECK(must(domain::readCode(kind, code)) == code);
            seen.insert(code);
        }
    }
    CHECK(seen.size() == kinds.size() * 200);
}

TEST_CASE("The check letter is the one that ISO 7064 gives", "[domain]")
{
    // Worked by hand: the letter 1 is worth 0, so each of the six only doubles modulo 31, from 30
    // over 29, 27, 23, 15 and 30 to 29. The check is worth 2, because 29 + 2 is 1 modulo 30.
    CHECK(must(domain::readCode(CodeKind::Case, u"CAS-111-111-4"_s)) == u"CAS-111-111-4"_s);
    CHECK(refused(domain::readCode(CodeKind::Case, u"CAS-111-111-3"_s)) == ErrorCode::Invalid);
}

TEST_CASE("One wrong letter in a code is always noticed", "[domain]")
{
    for (const CodeKind kind : kinds) {
        for (int i = 0; i < 20; ++i) {
            const QString code = domain::newCode(kind, someNumber);
            for (const qsizetype place : letterPlaces(kind)) {
                for (const QChar letter : alphabet) {
                    QString wrong = code;
                    wrong[place] = letter;
                    INFO(code.toStdString() << " read as " << wrong.toStdString());
                    CHECK(domain::readCode(kind, wrong).has_value() == (wrong == code));
                }
            }
        }
    }
}

TEST_CASE("Two neighbours changed over in a code are always noticed", "[domain]")
{
    int swaps = 0;
    for (const CodeKind kind : kinds) {
        const auto places = letterPlaces(kind);
        for (int i = 0; i < 2000; ++i) {
            const QString code = domain::newCode(kind, someNumber);
            for (size_t p = 0; p + 1 < places.size(); ++p) {
                QString wrong = code;
                std::swap(wrong[places[p]], wrong[places[p + 1]]);
                if (wrong == code)
                    continue;
                ++swaps;
                if (domain::readCode(kind, wrong).has_value())
                    FAIL(code.toStdString() << " read as " << wrong.toStdString());
            }
        }
    }
    CHECK(swaps > 60000);
}

TEST_CASE("A code may be typed as people type", "[domain]")
{
    const QString code = u"CAS-111-111-4"_s;
    for (const QString &typed :
        {code, u"cas-111-111-4"_s, u" CAS 111 111 4 "_s, u"CAS1111114"_s, u"cas-១១១-១១១-៤"_s,
            u"CAS–111—111−4"_s, u"CAS-111\u200B-111-4"_s, u"C A S 1 1 1 1 1 1 4"_s}) {
        INFO(typed.toStdString());
        CHECK(must(domain::readCode(CodeKind::Case, typed)) == code);
    }
}

TEST_CASE("What is no code is not taken for one", "[domain]")
{
    REQUIRE(domain::readCode(CodeKind::Case, u"CAS-111-111-4"_s));
    for (const QString &typed :
        {QString(), u"CAS"_s, u"111-111-4"_s, u"SV-111-111-4"_s, u"INC-111-111-4"_s,
            u"CAS-111-111"_s, u"CAS-111-111-44"_s, u"CAS-11I-111-4"_s, u"CAS-110-111-4"_s,
            u"CAS-112-111-4"_s, u"CAS-115-111-4"_s, u"CAS-116-111-4"_s, u"CAS-11V-111-4"_s,
            u"CAS-11.-111-4"_s, u"CAS-11ក-111-4"_s, u"CAſ-111-111-4"_s, u"CAS-១១០-111-4"_s}) {
        INFO(typed.toStdString());
        CHECK(refused(domain::readCode(CodeKind::Case, typed)) == ErrorCode::Invalid);
    }
}

TEST_CASE("A letter that no code has is refused, even where the check letter would fit", "[domain]")
{
    // Z is worth 29, the same as -1 modulo 30: what a search for a strange letter might give.
    REQUIRE(domain::readCode(CodeKind::Case, u"CAS-Z9Y-8X7-8"_s));
    for (const QChar letter : u"0256IV.*ក"_s) {
        const QString typed = u"CAS-_9Y-8X7-8"_s.replace(u'_', letter);
        INFO(typed.toStdString());
        CHECK(refused(domain::readCode(CodeKind::Case, typed)) == ErrorCode::Invalid);
    }
}

TEST_CASE("A code says what it names and nothing else", "[domain]")
{
    std::set<QString> prefixes;
    for (const CodeKind kind : kinds) {
        prefixes.insert(domain::prefix(kind));
        for (const qsizetype place : letterPlaces(kind))
            CHECK(alphabet.contains(domain::newCode(kind, someNumber).at(place)));
    }
    CHECK(prefixes
        == std::set<QString>{
            u"CAS"_s, u"SV"_s, u"INC"_s, u"CNS"_s, u"SVC"_s, u"RF"_s, u"FX"_s, u"HL"_s});
}
