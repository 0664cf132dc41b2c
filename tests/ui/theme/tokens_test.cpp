// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace {

using Numbers = std::array<double, 3>;

Numbers linear(const QColor &colour)
{
    const auto channel
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

Numbers times(const std::array<Numbers, 3> &matrix, const Numbers &v)
{
    Numbers result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

/// WCAG 2.2, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Numbers c = linear(colour);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    };
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

Numbers lab(const Numbers &rgb)
{
    const Numbers xyz = times(
        {{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}}, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Machado, Oliveira, Fernandes (2009), severity 1.0, on linear RGB; the first row of each is all.
const std::array<std::array<Numbers, 3>, 4> sights{{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}}}}};

double difference(const QColor &a, const QColor &b, const std::array<Numbers, 3> &sight)
{
    const Numbers first = lab(times(sight, linear(a))), second = lab(times(sight, linear(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

TEST_CASE("Black on white has the contrast the standard gives", "[theme]")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    CHECK(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("Every text can be read on what lies behind it", "[theme]")
{
    using enum ui::Tone;
    for (const ui::Tokens &t : {ui::lightTokens(), ui::highContrastTokens()}) {
        INFO("high contrast: " << t.highContrast);
        const double least = t.highContrast ? 7 : 4.5;
        for (const QColor &paper : {t.page, t.card, t.sunken}) {
            CHECK(contrast(t.ink, paper) >= 7);
            CHECK(contrast(t.ink2, paper) >= least);
            CHECK(contrast(t.placeholder, paper) >= 4.4); // 4.5 on white, where fields are
            CHECK(contrast(t.accent, paper) >= least);
        }
        CHECK(contrast(t.placeholder, t.card) >= least);
        CHECK(contrast(t.onAccent, t.accent) >= least);
        CHECK(contrast(t.onAccent, t.practice.ink) >= least);
        CHECK(contrast(t.onRail, t.rail) >= least);
        for (const auto tone :
            {Neutral, Accent, Good, Check, Urgent, Passed, Information, Practice}) {
            INFO("tone " << int(tone));
            const auto [ink, soft] = t.tone(tone);
            CHECK(contrast(ink, soft) >= 4.5);
            CHECK(contrast(ink, t.card) >= least);
            CHECK(contrast(ink, t.page) >= least);
            CHECK(contrast(t.ink, soft) >= 7);
        }
    }
}

TEST_CASE("Every edge one can use and the keyboard focus can be seen", "[theme]")
{
    for (const ui::Tokens &t : {ui::lightTokens(), ui::highContrastTokens()}) {
        for (const QColor &paper : {t.page, t.card, t.sunken}) {
            CHECK(contrast(t.border, paper) >= 3);
            CHECK(contrast(t.focus, paper) >= 3);
        }
        CHECK(contrast(t.railMark, t.rail) >= 3);
        CHECK(contrast(t.scroll, t.page) >= (t.highContrast ? 3.0 : 2.5));
        CHECK(contrast(t.card, t.accent) >= 3); // the white ring inside the blue one
    }
}

TEST_CASE("The four colours of time stay apart for colour-blind eyes", "[theme]")
{
    const ui::Tokens t = ui::lightTokens();
    const std::array inks{t.good.ink, t.check.ink, t.urgent.ink, t.passed.ink};
    for (size_t sight = 0; sight < sights.size(); ++sight) {
        for (size_t a = 0; a < inks.size(); ++a) {
            for (size_t b = a + 1; b < inks.size(); ++b) {
                INFO("sight " << sight << ": " << a << " and " << b);
                CHECK(difference(inks[a], inks[b], sights[sight]) >= 15);
            }
        }
    }
}
