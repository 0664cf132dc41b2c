// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

using namespace Qt::StringLiterals;

QString name(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case NotFound:
        return u"NotFound"_s;
    case Invalid:
        return u"Invalid"_s;
    case Denied:
        return u"Denied"_s;
    case ConsentMissing:
        return u"ConsentMissing"_s;
    case WrongPassphrase:
        return u"WrongPassphrase"_s;
    case DamagedHeader:
        return u"DamagedHeader"_s;
    case DamagedPages:
        return u"DamagedPages"_s;
    case NewerFormat:
        return u"NewerFormat"_s;
    case NotEncrypted:
        return u"NotEncrypted"_s;
    case InUse:
        return u"InUse"_s;
    case ClockWentBack:
        return u"ClockWentBack"_s;
    case Storage:
        return u"Storage"_s;
    case DiskFull:
        return u"DiskFull"_s;
    case ReadOnly:
        return u"ReadOnly"_s;
    case Io:
        return u"Io"_s;
    case TooLarge:
        return u"TooLarge"_s;
    case Unreadable:
        return u"Unreadable"_s;
    case Unsupported:
        return u"Unsupported"_s;
    case NotForUs:
        return u"NotForUs"_s;
    case BadSignature:
        return u"BadSignature"_s;
    case UnknownSigner:
        return u"UnknownSigner"_s;
    case RevokedSigner:
        return u"RevokedSigner"_s;
    case WrongReader:
        return u"WrongReader"_s;
    case Gap:
        return u"Gap"_s;
    case NumberReused:
        return u"NumberReused"_s;
    case Interrupted:
        return u"Interrupted"_s;
    }
    Q_UNREACHABLE();
}
