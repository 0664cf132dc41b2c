// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A file layer that lies under the encryption, does what a bad disk does, and sees what a thief
/// would see.
/// One at a time; it goes when the object goes.
class AFailingDisk
{
public:
    AFailingDisk();
    ~AFailingDisk();
    Q_DISABLE_COPY_MOVE(AFailingDisk)

    /// For Database::open().
    static QByteArray name() { return "failing-disk"; }

    /// From now on @p count writes succeed, then the disk is full; -1 for no end.
    void fillAfter(int count);
    /// From now on files open for reading only.
    void forbidWriting();
    /// Writes since fillAfter().
    int writes() const;

    /// From now on looks for @p marker in everything that is written to any file.
    void watchFor(const QByteArray &marker);
    bool sawMarker() const;
    /// Files without a name that were opened since watchFor(): where sorts go aside.
    int temporaryFiles() const;
};
