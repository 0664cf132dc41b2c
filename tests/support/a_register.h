// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/accounts.h"
#include "casework/sign_in.h"
#include "support/a_clock.h"
#include "support/printing.h"

#include <QTemporaryDir>

/// The forms that travel with the program, read once for all tests.
inline std::shared_ptr<const forms::FormLibrary> theShippedForms()
{
    static const auto library = [] {
        auto shipped = forms::FormLibrary::shipped();
        if (!shipped)
            FAIL("a shipped form has a fault");
        return std::make_shared<const forms::FormLibrary>(*std::move(shipped));
    }();
    return library;
}

/// A register in a folder of its own, which goes when the test ends. Its first user is its chief.
class ARegister
{
    // First in, last out: the register lets go of its files before the folder goes.
    QTemporaryDir m_folder;
    casework::NewRegister m_wanted;

public:
    explicit ARegister(casework::NewRegister wanted = {})
        : m_wanted(std::move(wanted))
    {
        using namespace Qt::StringLiterals;
        m_wanted.folder = m_folder.filePath(u"register"_s);
        if (m_wanted.unitCode.isEmpty())
            m_wanted.unitCode = u"MALIS-HC"_s;
        if (m_wanted.unitName.isEmpty())
            m_wanted.unitName = {u"Malis Health Centre"_s, u"មណ្ឌលសុខភាព ម្លិះ"_s};
        if (m_wanted.userName.isEmpty())
            m_wanted.userName = u"dara"_s;
        if (m_wanted.role.isEmpty())
            m_wanted.role = u"hc_chief"_s;
        open = must(casework::createRegister(m_wanted, passphrase(), environment()));
    }

    static ARegister facility(const QString &unitCode, bool isPractice = false)
    {
        return ARegister({.folder = {},
            .unitCode = unitCode,
            .unitName = {},
            .userName = {},
            .role = {},
            .isPractice = isPractice});
    }
    static ARegister practice() { return facility({}, true); }
    static ARegister province()
    {
        using namespace Qt::StringLiterals;
        return ARegister({.folder = {},
            .kind = casework::UnitKind::Province,
            .unitCode = u"ROMDENG-PHD"_s,
            .unitName = {u"Romdeng Province"_s, u"ខេត្តរំដេង"_s},
            .userName = u"bopha"_s,
            .role = u"phd_gbv"_s});
    }

    QString passphrase() const { return QStringLiteral("nine lotus on the lake"); }
    QString folder() const { return m_wanted.folder; }
    QString user() const { return m_wanted.userName; }
    casework::CaseRegister &reg() { return *open.reg; }
    const domain::Session &session() const { return open.session; }

    casework::Environment environment() const
    {
        return {clock.clock(), theShippedForms(), crypto::StretchCost::lowest(), {}};
    }
    void close() { open.reg.reset(); }
    void reopen()
    {
        close();
        open = must(casework::signIn(folder(), user(), passphrase(), environment()));
    }
    /// The session of another account, as if that person had signed in.
    domain::Session as(const QString &name, const QString &role)
    {
        return {must(casework::addUser(reg(), session(), name, role, passphrase())),
            open.session.registerId};
    }

    AClock clock;
    casework::SignedIn open;
};
