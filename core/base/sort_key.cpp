// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "base/search_key.h"

#include <unicode/ucol.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

/// Costly to open and not to be shared between threads.
UCollator *collator()
{
    thread_local const std::unique_ptr<UCollator, CloseCollator> khmer = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UCollator, CloseCollator>(ucol_open("km", &status));
    }();
    return khmer.get();
}

/// Counts up with every change of a rule of the keys.
constexpr int rules = 1;

} // namespace

QString keyVersion()
{
    UVersionInfo version{};
    if (collator())
        ucol_getVersion(collator(), version);
    return u"%1/%2.%3.%4.%5"_s.arg(QString::number(rules), QString::number(version[0]),
        QString::number(version[1]), QString::number(version[2]), QString::number(version[3]));
}

QByteArray sortKey(const QString &text)
{
    const QString key = lookAlikeKey(text);
    if (!collator())
        return key.toUtf8();
    const auto *letters = reinterpret_cast<const UChar *>(key.utf16());
    QByteArray bytes(64, '\0');
    for (int tries = 0; tries < 2; ++tries) {
        const int32_t needed = ucol_getSortKey(collator(), letters, int32_t(key.size()),
            reinterpret_cast<uint8_t *>(bytes.data()), int32_t(bytes.size()));
        const bool fits = needed <= bytes.size();
        bytes.resize(needed);
        if (fits)
            break;
    }
    if (bytes.endsWith('\0'))
        bytes.chop(1); // the end that C writes
    return bytes;
}
