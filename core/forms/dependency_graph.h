// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace forms {

/// For each node the nodes it reads.
using Reads = std::vector<std::vector<int>>;

struct Ordering {
    std::vector<int> order; ///< Each node after what it reads; otherwise as they were given.
    std::vector<std::vector<int>> circles; ///< Those that stand in no order; each once round.
};

Ordering orderOf(const Reads &reads);

} // namespace forms
