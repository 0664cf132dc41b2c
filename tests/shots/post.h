// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"

/// What passed between the health centre of the pictures and its province.
struct Post {
    QString waiting; ///< A report that lies at the province and was not taken in yet.
};

/// Where the two registers lie.
struct PostFolders {
    QString malis;
    QString romdeng;
};

QString provinceUser();
LocalizedText provinceName();

/// Makes the province's practice register beside it; both trust each other. One report goes
/// there and its receipt comes back, an altered one is refused, another waits; after that new
/// cases come, so that there is something to send.
Result<Post> exchangeOnce(casework::CaseRegister &malis, const domain::Session &session,
    const PostFolders &folders, const casework::Environment &environment);
