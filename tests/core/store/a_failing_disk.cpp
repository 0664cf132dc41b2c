// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_failing_disk.h"

#include <sqlite3.h>

namespace {

struct Disk {
    sqlite3_vfs layer{};
    sqlite3_vfs *below = nullptr;
    int left = -1;
    int writes = 0;
    bool isReadOnly = false;
    QByteArray marker{};
    bool hasSeenMarker = false;
    int temporaryFiles = 0;

    void look(const void *bytes, int size)
    {
        const QByteArrayView written(static_cast<const char *>(bytes), size);
        hasSeenMarker = hasSeenMarker || (!marker.isEmpty() && written.contains(marker));
    }

    bool takes()
    {
        if (left == 0)
            return false;
        left -= left > 0 ? 1 : 0;
        ++writes;
        return true;
    }
};
Disk disk; // SQLite's C interface gives no better place

struct File {
    sqlite3_file base;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->below();
}

const sqlite3_io_methods methods{
    .iVersion = 2, // with the shared memory that the write-ahead log needs
    .xClose = [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); },
    .xRead = [](sqlite3_file *f, void *to, int size,
                 sqlite3_int64 at) { return below(f)->pMethods->xRead(below(f), to, size, at); },
    .xWrite =
        [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            disk.look(from, size);
            return disk.takes() ? below(f)->pMethods->xWrite(below(f), from, size, at)
                                : SQLITE_FULL;
        },
    .xTruncate = [](sqlite3_file *f,
                     sqlite3_int64 size) { return below(f)->pMethods->xTruncate(below(f), size); },
    .xSync =
        [](sqlite3_file *f, int flags) {
            return disk.takes() ? below(f)->pMethods->xSync(below(f), flags) : SQLITE_FULL;
        },
    .xFileSize = [](sqlite3_file *f,
                     sqlite3_int64 *size) { return below(f)->pMethods->xFileSize(below(f), size); },
    .xLock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xLock(below(f), level); },
    .xUnlock
    = [](sqlite3_file *f, int level) { return below(f)->pMethods->xUnlock(below(f), level); },
    .xCheckReservedLock
    = [](sqlite3_file *f, int *is) { return below(f)->pMethods->xCheckReservedLock(below(f), is); },
    .xFileControl
    = [](sqlite3_file *f, int op,
          void *argument) { return below(f)->pMethods->xFileControl(below(f), op, argument); },
    .xSectorSize = [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); },
    .xDeviceCharacteristics
    = [](sqlite3_file *f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); },
    .xShmMap =
        [](sqlite3_file *f, int region, int size, int extend, volatile void **at) {
            return below(f)->pMethods->xShmMap(below(f), region, size, extend, at);
        },
    .xShmLock = [](sqlite3_file *f, int offset, int n,
                    int flags) { return below(f)->pMethods->xShmLock(below(f), offset, n, flags); },
    .xShmBarrier = [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); },
    .xShmUnmap
    = [](sqlite3_file *f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if (disk.isReadOnly)
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    disk.temporaryFiles += name == nullptr ? 1 : 0;
    const int code = disk.below->xOpen(disk.below, name, below(file), flags, outFlags);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

} // namespace

AFailingDisk::AFailingDisk()
{
    sqlite3_initialize();
    disk = {};
    disk.below = sqlite3_vfs_find(nullptr);
    disk.layer = *disk.below; // what is not about files goes straight down
    disk.layer.pNext = nullptr;
    disk.layer.zName = "failing-disk";
    disk.layer.szOsFile += static_cast<int>(sizeof(File));
    disk.layer.xOpen = openFile;
    sqlite3_vfs_register(&disk.layer, /*makeDflt=*/0);
}

AFailingDisk::~AFailingDisk()
{
    sqlite3_vfs_unregister(&disk.layer);
}

void AFailingDisk::fillAfter(int count)
{
    disk.left = count;
    disk.writes = 0;
}

void AFailingDisk::forbidWriting()
{
    disk.isReadOnly = true;
}

int AFailingDisk::writes() const
{
    return disk.writes;
}

void AFailingDisk::watchFor(const QByteArray &marker)
{
    disk.marker = marker;
    disk.hasSeenMarker = false;
    disk.temporaryFiles = 0;
}

bool AFailingDisk::sawMarker() const
{
    return disk.hasSeenMarker;
}

int AFailingDisk::temporaryFiles() const
{
    return disk.temporaryFiles;
}
