// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "bench_register.h"
#include "casework/case_list.h"
#include "crypto/age_file.h"
#include "needed.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// One step of the product in a process of its own, so that its time and its memory can be taken
// from outside, in the same way as another program's:
//   bench_step seal RECIPIENT <plain >sealed
//   bench_step unseal IDENTITY-FILE <sealed >plain
//   bench_step resident REGISTER USER PASSPHRASE-FILE     prints two numbers of bytes

namespace {

QByteArray firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::exit(1);
    return file.readLine().trimmed();
}

int seal(QFile &in, QFile &out, const QString &recipient)
{
    const auto to = needed(crypto::AgeRecipient::fromText(recipient.toLatin1()));
    auto age = needed(crypto::AgeWriter::open(out, {&to, 1}));
    QByteArray piece(256 * 1024, '\0');
    for (qint64 size = 0; (size = in.read(piece.data(), piece.size())) > 0;)
        needed(age.write(QByteArrayView(piece).first(size)));
    needed(age.finish());
    return out.flush() ? 0 : 1;
}

int unseal(QFile &in, QFile &out, const QString &identityFile)
{
    const auto identity = needed(crypto::AgeIdentity::fromText(firstLine(identityFile)));
    auto age = needed(crypto::AgeReader::open(in, {&identity, 1}));
    for (QByteArray piece = needed(age.read()); !piece.isEmpty(); piece = needed(age.read())) {
        if (out.write(piece) != piece.size())
            return 1;
    }
    return out.flush() ? 0 : 1;
}

/// What stays in memory while the register is open, and the most there ever was. The second has
/// the memory that stretching the passphrase takes on purpose, and gives back.
int resident(const QString &folder, const QString &user, const QString &passphraseFile)
{
    const auto open = needed(casework::signIn(
        folder, user, QString::fromUtf8(firstLine(passphraseFile)), bench::environment()));
    const auto page = needed(casework::casePage(*open.reg, open.session, {}));
    if (page.lines.empty())
        return 1;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    qint64 now = 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            now = line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    std::printf(
        "%lld %lld\n", static_cast<long long>(now), static_cast<long long>(platform::peakMemory()));
    return now > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    if (words.size() == 4 && words.at(0) == u"resident")
        return resident(words.at(1), words.at(2), words.at(3));
    QFile in;
    QFile out;
    if (words.size() != 2 || !in.open(stdin, QIODevice::ReadOnly)
        || !out.open(stdout, QIODevice::WriteOnly))
        return 2;
    if (words.at(0) == u"seal")
        return seal(in, out, words.at(1));
    return words.at(0) == u"unseal" ? unseal(in, out, words.at(1)) : 2;
}
