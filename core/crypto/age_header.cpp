// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_header.h"

#include "crypto/base64.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"
#include "crypto/sodium.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView versionLine = "age-encryption.org/v1\n";
constexpr QByteArrayView anyVersion = "age-encryption.org/v";
constexpr QByteArrayView stanzaStart = "-> ";
constexpr QByteArrayView macStart = "---";
constexpr qsizetype columns = 64;
constexpr qsizetype macSize = crypto_auth_hmacsha256_BYTES;
constexpr qsizetype longestHeader = 256 * 1024; // bytes: room for over a hundred hybrid readers

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorCode::Unreadable, detail);
}

QByteArray macOf(const Secret &fileKey, const QByteArray &header)
{
    const Secret key = hkdf(fileKey, {}, "header");
    QByteArray mac(macSize, Qt::Uninitialized);
    crypto_auth_hmacsha256(raw(mac), raw(header), rawSize(header), key.data());
    return mac;
}

/// Reads lines and keeps what it has read, for the MAC.
class Lines
{
public:
    explicit Lines(AgeInput &input)
        : m_input(input)
    {
    }
    Result<QByteArray> next()
    {
        const QByteArray line = TRY(m_input.line(longestHeader - m_read.size()));
        if (!line.endsWith('\n'))
            return unreadable(u"an age header ends in the middle"_s);
        m_read += line;
        return line.chopped(1);
    }
    const QByteArray &read() const { return m_read; }

private:
    AgeInput &m_input;
    QByteArray m_read;
};

Result<AgeStanza> readStanza(const QByteArray &line, Lines &lines)
{
    AgeStanza stanza{line.mid(stanzaStart.size()).split(' '), {}};
    for (const QByteArray &argument : stanza.arguments) {
        const bool isPrintable = std::all_of(
            argument.begin(), argument.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
        if (argument.isEmpty() || !isPrintable)
            return unreadable(u"an argument in an age header"_s);
    }
    qsizetype length = columns;
    while (length == columns) {
        const QByteArray text = TRY(lines.next());
        const auto bytes = decodeBase64(text, Padding::None);
        length = text.size();
        if (length > columns || !bytes)
            return unreadable(u"a stanza in an age header"_s);
        stanza.body += *bytes;
    }
    return stanza;
}

void writeStanza(QByteArray &header, const AgeStanza &stanza)
{
    header += stanzaStart.toByteArray() + stanza.arguments.join(' ') + '\n';
    const QByteArray body = encodeBase64(stanza.body, Padding::None);
    for (qsizetype at = 0; at <= body.size(); at += columns)
        header += body.mid(at, columns) + '\n';
}

} // namespace

Result<AgeHeader> AgeHeader::read(AgeInput &input)
{
    Lines lines(input);
    const auto first = lines.next();
    if (!first && first.error().code == ErrorCode::Io)
        return tl::unexpected(first.error());
    if (!first || !first->startsWith(anyVersion))
        return unreadable(u"not an age file"_s);
    if (*first != versionLine.chopped(1))
        return fail(ErrorCode::Unsupported, u"another version of age"_s);
    AgeHeader header;
    QByteArray line = TRY(lines.next());
    while (line.startsWith(stanzaStart)) {
        header.stanzas.push_back(TRY(readStanza(line, lines)));
        line = TRY(lines.next());
    }
    if (header.stanzas.empty() || !line.startsWith("--- "))
        return unreadable(u"an age header without its parts"_s);
    const auto mac = decodeBase64(line.mid(macStart.size() + 1), Padding::None);
    if (!mac || mac->size() != macSize)
        return unreadable(u"the MAC of an age header"_s);
    header.mac = *mac;
    header.authenticated = lines.read().chopped(line.size() + 1 - macStart.size());
    return header;
}

QByteArray AgeHeader::write(const std::vector<AgeStanza> &stanzas, const Secret &fileKey)
{
    QByteArray header = versionLine.toByteArray();
    for (const AgeStanza &stanza : stanzas)
        writeStanza(header, stanza);
    header += macStart;
    return header + ' ' + encodeBase64(macOf(fileKey, header), Padding::None) + '\n';
}

bool AgeHeader::isProvedBy(const Secret &fileKey) const
{
    return equalInConstantTime(macOf(fileKey, authenticated), mac);
}

} // namespace crypto
