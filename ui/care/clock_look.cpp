// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/clock_look.h"

namespace ui {

ClockLook lookOf(domain::ClockState state)
{
    using enum domain::ClockState;
    switch (state) {
    case ActNow:
    case MaybeStill:
        return {Tone::Urgent, Icon::Urgent};
    case Soon:
        return {Tone::Check, Icon::Warn};
    case InTime:
        return {Tone::Good, Icon::Waiting};
    case Passed:
    case NotNeeded:
        return {Tone::Passed, Icon::Passed};
    case Given:
        return {Tone::Good, Icon::Done};
    case Refused: // a choice, and grey like every other
        return {Tone::Passed, Icon::Refused};
    case NotOpenYet:
        return {Tone::Neutral, Icon::Today};
    }
    Q_UNREACHABLE();
}

} // namespace ui
