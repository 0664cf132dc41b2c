// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forms/form_library.h"

#include <map>
#include <optional>
#include <random>

namespace casework {

/// Random numbers that are the same on every computer for the same seed. (The standard library's
/// distributions are not.)
class PracticeDice
{
public:
    explicit PracticeDice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int count) { return int(m_engine() % quint32(count)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 m_engine;
};

/// Answers a form as a diligent invented person would: what is given in @p chosen first, then
/// everything that is needed and open, with a value that the form accepts. What cannot be invented
/// (signatures, photographs) is answered "unknown".
forms::Answers inventedAnswers(std::shared_ptr<const forms::CompiledForm> form,
    const std::map<QString, forms::Answer> &chosen, PracticeDice &dice, const Clock &clock,
    forms::Surroundings surroundings);

/// The same answers some days earlier: every date and moment in them moves.
forms::Answers movedBack(forms::Answers answers, const forms::Form &form, int days);

} // namespace casework
