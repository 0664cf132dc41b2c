// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dependency_graph.h"

#include <queue>

#include <algorithm>

namespace forms {

namespace {

/// Nothing here calls itself: a form may be one long chain.
class Sorter
{
public:
    explicit Sorter(const Reads &reads)
        : m_reads(reads)
        , m_readers(reads.size())
        , m_waitsFor(reads.size())
        , m_isPlaced(reads.size())
    {
        for (size_t node = 0; node < reads.size(); ++node) {
            for (const int read : reads[node]) {
                m_readers[size_t(read)].push_back(int(node));
                ++m_waitsFor[node];
            }
            if (reads[node].empty())
                m_ready.push(int(node));
        }
    }

    Ordering run()
    {
        Ordering ordering;
        placeReady(ordering.order);
        while (ordering.order.size() < m_reads.size()) {
            ordering.circles.push_back(anyCircle());
            // Taken apart at one place, the rest can show its own circles.
            place(ordering.circles.back().front(), ordering.order);
            placeReady(ordering.order);
        }
        return ordering;
    }

private:
    void placeReady(std::vector<int> &order)
    {
        while (!m_ready.empty()) {
            const int node = m_ready.top();
            m_ready.pop();
            if (!m_isPlaced[size_t(node)])
                place(node, order);
        }
    }

    void place(int node, std::vector<int> &order)
    {
        m_isPlaced[size_t(node)] = true;
        order.push_back(node);
        for (const int reader : m_readers[size_t(node)]) {
            if (--m_waitsFor[size_t(reader)] == 0)
                m_ready.push(reader);
        }
    }

    // Whatever is left waits for something left: walking on must come back.
    std::vector<int> anyCircle() const
    {
        const auto isLeft = [this](int node) { return !m_isPlaced[size_t(node)]; };
        const auto first = std::find(m_isPlaced.begin(), m_isPlaced.end(), false);
        std::vector<int> walk{int(first - m_isPlaced.begin())};
        for (;;) {
            const auto &reads = m_reads[size_t(walk.back())];
            const int next = *std::find_if(reads.begin(), reads.end(), isLeft);
            const auto seen = std::find(walk.begin(), walk.end(), next);
            if (seen != walk.end())
                return {seen, walk.end()};
            walk.push_back(next);
        }
    }

    const Reads &m_reads;
    Reads m_readers;
    std::vector<int> m_waitsFor;
    std::vector<bool> m_isPlaced;
    std::priority_queue<int, std::vector<int>, std::greater<>> m_ready;
};

} // namespace

Ordering orderOf(const Reads &reads)
{
    return Sorter(reads).run();
}

} // namespace forms
