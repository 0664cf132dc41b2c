// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/post.h"

#include "app/practice.h"
#include "casework/exchanging.h"
#include "casework/practice.h"
#include "casework/setting_up.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

Result<> trust(
    CaseRegister &here, const Session &session, CaseRegister &there, const Session &theirs)
{
    const casework::Card card = TRY(casework::ownCard(there, theirs));
    TRY(casework::addTrust(here, session, card.text, card.fingerprint));
    return {};
}

QString outboxFile(const QString &folder, const QString &name)
{
    return folder + u"/outbox/"_s + name;
}

/// The next report of @p from, as a file in its outbox.
Result<QString> nextReport(
    CaseRegister &from, const Session &session, const QString &folder, const QString &to)
{
    const auto written = TRY(casework::exportReport(from, session, to));
    if (!written.bundle)
        return fail(ErrorCode::NotFound, u"there is nothing new to report"_s);
    return outboxFile(folder, written.bundle->fileName);
}

Result<QString> alteredCopy(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file);
    QByteArray bytes = source.readAll();
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    QFile copy(file + u".altered.age"_s);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        return fail(ErrorCode::Io, copy.fileName());
    return copy.fileName();
}

} // namespace

QString provinceUser()
{
    return u"bopha"_s;
}

LocalizedText provinceName()
{
    return {u"Romdeng Province"_s, u"ខេត្តរំដេង"_s};
}

Result<Post> exchangeOnce(CaseRegister &malis, const Session &session, const PostFolders &folders,
    const casework::Environment &environment)
{
    const casework::SignedIn province
        = TRY(casework::createRegister({.folder = folders.romdeng,
                                           .kind = casework::UnitKind::Province,
                                           .unitCode = u"PRACTICE-PHD"_s,
                                           .unitName = provinceName(),
                                           .userName = provinceUser(),
                                           .role = u"phd_gbv"_s,
                                           .isPractice = true},
            app::practicePassphrase(), environment));
    CaseRegister &romdeng = *province.reg;
    TRY(trust(malis, session, romdeng, province.session));
    TRY(trust(romdeng, province.session, malis, session));
    const QString to = casework::info(romdeng).registerId;

    TRY(casework::importBundle(
        romdeng, province.session, TRY(nextReport(malis, session, folders.malis, to))));
    const auto sent = TRY(casework::outbox(romdeng, province.session));
    TRY(casework::importBundle(malis, session, outboxFile(folders.romdeng, sent.front().fileName)));

    Post post;
    TRY(casework::fillWithPractice(malis, session, 5, 2));
    post.waiting = TRY(nextReport(malis, session, folders.malis, to));
    // Only its being refused matters; that it is, the tests show.
    const QString altered = TRY(alteredCopy(post.waiting));
    if (casework::importBundle(romdeng, province.session, altered))
        return fail(ErrorCode::Invalid, u"an altered bundle was taken in"_s);
    TRY(casework::fillWithPractice(malis, session, 4, 3));
    return post;
}
