// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/verifying.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// The identities of a file as the age tool writes it: a key a line, comments begin with #.
Result<std::vector<crypto::AgeIdentity>> identitiesIn(const QString &path)
{
    std::vector<crypto::AgeIdentity> identities;
    if (path.isEmpty())
        return identities;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the identity file cannot be read"_s);
    while (!file.atEnd() && identities.size() < 16) {
        const QByteArray line = file.readLine(4096).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            identities.push_back(TRY(crypto::AgeIdentity::fromText(line)));
    }
    return identities;
}

} // namespace

Result<std::vector<Proof>> verifyBundles(const QStringList &paths, const QString &identityFile)
{
    const auto identities = TRY(identitiesIn(identityFile));
    std::vector<Proof> proofs;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::NotFound, path);
        proofs.push_back(QFileInfo(path).isDir() ? TRY(exchange::verifyFolder(path))
                                                 : TRY(exchange::verifyFile(path, identities)));
    }
    TRY(exchange::verifyChain(proofs));
    return proofs;
}

} // namespace casework
