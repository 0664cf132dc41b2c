// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_register.h"

#include "casework/desk.h"

namespace casework {

CaseRegister::CaseRegister(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
{
}

CaseRegister::~CaseRegister() = default;

void CaseRegister::interrupt()
{
    m_desk->database.interrupt();
}

} // namespace casework
