// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace crypto {

/// Key bytes. Wiped when they go; moved, never copied by accident; there is no way to print them.
/// They live in guarded memory that stays out of swap where the system allows it.
class Secret
{
public:
    Secret() = default; ///< Empty.
    explicit Secret(size_t size); ///< Zeroed.
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    static Secret random(size_t size);
    static Secret of(QByteArrayView bytes);
    Secret copy() const; ///< A copy is always a decision.

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const;

    /// In constant time.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace crypto
