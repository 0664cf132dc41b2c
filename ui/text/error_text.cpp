// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/tr.h"

namespace ui {

QString text(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) { // no default: the compiler names the code that has no sentence
    case NotFound:
        return Tr::tr("It is not here. Nothing was changed.");
    case Invalid:
        return Tr::tr("Something in it does not fit. Nothing was changed.");
    case Denied:
        return Tr::tr("This part is for another role. Your work here is saved.");
    case ConsentMissing:
        return Tr::tr("Not sent. The person has not agreed to this. Everything else is ready.");
    case WrongPassphrase:
        return Tr::tr(
            "That did not open it. Nothing is lost. Look at the keyboard language and try again.");
    case DamagedHeader:
        return Tr::tr("The key file of this register is damaged. The cases are still there: take "
                      "the key file of the last backup.");
    case DamagedPages:
        return Tr::tr("The register file is damaged. Nothing was changed. Restore the last "
                      "backup, and keep the damaged file.");
    case NewerFormat:
        return Tr::tr("A newer Romduol wrote this. It was not touched. Install the newer version.");
    case NotEncrypted:
        return Tr::tr("This file is not encrypted, so it was not opened. Nothing was written.");
    case InUse:
        return Tr::tr("This register is open in another window. Close it there first. Nothing is "
                      "lost.");
    case ClockWentBack:
        return Tr::tr("The computer's clock stands before the last entry. Please set it right. "
                      "Your work is kept.");
    case Storage:
        return Tr::tr("It could not be written. What you see is kept while the program is open.");
    case DiskFull:
        return Tr::tr("The disk is full. What you see is kept while the program is open. Free "
                      "some space, then press Ctrl+S.");
    case ReadOnly:
        return Tr::tr("This place cannot be written to. Nothing was changed. Choose another "
                      "folder.");
    case Io:
        return Tr::tr("The file could not be read or written. Nothing was changed. Try again, or "
                      "use another stick.");
    case TooLarge:
        return Tr::tr("This is larger than it may be. It was put aside and changed nothing.");
    case Unreadable:
        return Tr::tr("This is not what it should be, or it was altered. It was put aside and "
                      "changed nothing.");
    case Unsupported:
        return Tr::tr("This file uses a kind of lock that this version cannot open yet. It "
                      "changed nothing.");
    case NotForUs:
        return Tr::tr("This was locked for someone else. It was put aside and changed nothing.");
    case BadSignature:
        return Tr::tr("The signature does not fit. It was put aside and changed nothing.");
    case UnknownSigner:
        return Tr::tr("Not signed by a unit you know. It was put aside and changed nothing.");
    case RevokedSigner:
        return Tr::tr("The unit that signed this is no longer trusted. It was put aside and "
                      "changed nothing.");
    case WrongReader:
        return Tr::tr("This was meant for another unit. It was put aside and changed nothing.");
    case Gap:
        return Tr::tr("An earlier one has not come yet. This one is kept and waits.");
    case NumberReused:
        return Tr::tr("Another file came before under the same number. It was put aside and "
                      "changed nothing. Please call the sender.");
    case Interrupted:
        return Tr::tr("Stopped. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
