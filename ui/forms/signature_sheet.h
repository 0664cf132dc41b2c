// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QImage;
class QString;
class QWidget;

namespace ui {

/// A sheet with a pad to sign on, or a field for the name of whoever cannot hold a mouse.
void askSignature(QWidget *from, std::function<void(const QImage &)> signedSo);

/// Shows a picture that was opened, as large as the window lets it be, until it is closed.
void showPicture(QWidget *from, const QImage &image, const QString &title);

} // namespace ui
