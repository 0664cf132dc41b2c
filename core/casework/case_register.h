// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/role.h"

#include <memory>

namespace casework {

struct Desk;

/// An unlocked register. What can be done with it stands in the other headers of this room, one
/// file a deed; every deed takes the Session of the person who does it and writes its audit line.
/// Belongs to the thread that opened it. When it goes, its keys are wiped.
class CaseRegister
{
public:
    explicit CaseRegister(std::unique_ptr<Desk> desk);
    ~CaseRegister();

    /// Stops what runs now, from any thread: it fails with Interrupted and changes nothing.
    void interrupt();

    /// What the deeds of this room work with. desk.h is for this room alone.
    Desk &desk() { return *m_desk; }

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace casework
