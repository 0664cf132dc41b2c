// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/pictures.h"

class QImage;

namespace ui {

/// Reads a photograph that a person chose and makes it anew from its points, upright, as JPEG or
/// PNG: no place, camera, time or thumbnail comes along. Needs no window.
/// Io if it does not open or is no plain file, TooLarge over casework::largestPicture (it is not
/// read then) or over 50 million points, Unsupported if it does not begin as a JPEG or PNG does,
/// Unreadable if it is cut off or cannot be drawn.
Result<casework::Picture> readPicture(const QString &path);

/// A drawing as PNG; for signatures.
casework::Picture drawnPicture(const QImage &image);

/// What was kept, to be shown. Null if it cannot be drawn.
QImage shownPicture(const QByteArray &content);

} // namespace ui
