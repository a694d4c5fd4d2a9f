#include "support/faultvfs.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <cstdlib>
#include <new>
#include <sqlite3.h>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace bw::test {

namespace {

struct Undo {
    sqlite3_file *file;
    sqlite3_int64 offset;
    QByteArray bytes; ///< that stood there
    sqlite3_int64 size; ///< of the file before
};

struct State {
    sqlite3_vfs *real = nullptr;
    bool used = false;
    bool armed = false;
    bool fired = false;
    bool sticky = false;
    int at = 0;
    int count = 0;
    FaultVfs::Fault fault = FaultVfs::Fault::Error;
    QRandomGenerator random;
    std::vector<Undo> unsynced;
};
State state;

struct File {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real();
}

void cutPower()
{
#ifdef Q_OS_UNIX
    // Pages reach the disk in any order: of what was not synced, newest first, some is lost.
    for (auto undo = state.unsynced.rbegin(); undo != state.unsynced.rend(); ++undo) {
        if (state.random.bounded(2) == 0)
            continue;
        if (!undo->bytes.isEmpty())
            undo->file->pMethods->xWrite(undo->file, undo->bytes.constData(),
                                         static_cast<int>(undo->bytes.size()), undo->offset);
        sqlite3_int64 size = 0;
        undo->file->pMethods->xFileSize(undo->file, &size);
        if (size > undo->size && undo->offset + undo->bytes.size() >= undo->size)
            undo->file->pMethods->xTruncate(undo->file, undo->size);
    }
    _exit(FaultVfs::exitCode);
#endif
}

enum class Operation { Write, Sync, Other };

/// SQLITE_OK, or what this operation is to fail with.
int next(int error, Operation operation)
{
    if (!state.armed || (state.fault == FaultVfs::Fault::SyncError && operation != Operation::Sync))
        return SQLITE_OK;
    ++state.count;
    const bool due = state.sticky ? state.count >= state.at : state.count == state.at;
    if (!due)
        return SQLITE_OK;
    if (state.fault == FaultVfs::Fault::PowerCut)
        cutPower();
    if (state.fault == FaultVfs::Fault::Full) {
        if (operation != Operation::Write)
            return SQLITE_OK;
        error = SQLITE_FULL;
    }
    state.fired = true;
    return error;
}

void remember(sqlite3_file *file, sqlite3_int64 offset, sqlite3_int64 bytes)
{
    if (!state.armed || state.fault != FaultVfs::Fault::PowerCut)
        return;
    Undo undo{file, offset, {}, 0};
    file->pMethods->xFileSize(file, &undo.size);
    const sqlite3_int64 there = std::min(bytes, undo.size - offset);
    if (there > 0) {
        undo.bytes.resize(static_cast<qsizetype>(there));
        file->pMethods->xRead(file, undo.bytes.data(), static_cast<int>(there), offset);
    }
    state.unsynced.push_back(std::move(undo));
}

void forget(sqlite3_file *file)
{
    std::erase_if(state.unsynced, [file](const Undo &undo) { return undo.file == file; });
}

int closeFile(sqlite3_file *file)
{
    forget(realOf(file));
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    if (const int error = next(SQLITE_IOERR_WRITE, Operation::Write); error != SQLITE_OK)
        return error;
    remember(realOf(file), offset, bytes);
    return realOf(file)->pMethods->xWrite(realOf(file), from, bytes, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int error = next(SQLITE_IOERR_TRUNCATE, Operation::Other); error != SQLITE_OK)
        return error;
    sqlite3_int64 now = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &now);
    if (size < now)
        remember(realOf(file), size, now - size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int error = next(SQLITE_IOERR_FSYNC, Operation::Sync); error != SQLITE_OK)
        return error;
    forget(realOf(file));
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file *file, int op, void *arg)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, arg);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,   fileSize,   lockFile,        unlockFile, checkLock,
                                 control,    sectorSize, characteristics, shmMap,     shmLock,
                                 shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    state.used = true;
    auto *wrapped = fileOf(file);
    wrapped->base.pMethods = nullptr;
    const int result = state.real->xOpen(state.real, name, wrapped->real(), flags, outFlags);
    if (wrapped->real()->pMethods)
        wrapped->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    if (const int error = next(SQLITE_IOERR_DELETE, Operation::Other); error != SQLITE_OK)
        return error;
    return state.real->xDelete(state.real, name, sync);
}

} // namespace

void FaultVfs::install()
{
    if (state.real)
        return;
    state.real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *state.real;
    vfs.zName = "bellwether-faults";
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

bool FaultVfs::isUsed()
{
    return state.used;
}

void FaultVfs::arm(int at, Fault fault, bool sticky, quint32 seed)
{
    state.armed = true;
    state.fired = false;
    state.sticky = sticky;
    state.at = at;
    state.count = 0;
    state.fault = fault;
    state.random.seed(seed);
    state.unsynced.clear();
}

bool FaultVfs::disarm()
{
    state.armed = false;
    state.unsynced.clear();
    return state.fired;
}

int FaultVfs::operations()
{
    return state.count;
}

} // namespace bw::test
