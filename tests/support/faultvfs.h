#pragma once

#include <QtGlobal>

namespace bw::test {

/// SQLite's file layer with a fault at the Nth operation that changes a file (write, truncate, sync,
/// delete). Registered as the default one, so that QtSql uses it unchanged; of no effect until armed.
/// Needs Qt's driver and the test to share one SQLite library, as Linux distributions build it.
class FaultVfs {
public:
    enum class Fault {
        Full, ///< writes say that the disk is full; other operations work
        Error, ///< an I/O error
        SyncError, ///< an I/O error where files are synced; only syncs are counted
        PowerCut, ///< a random part of what was not synced is undone, and the process ends with exitCode
    };
    static constexpr int exitCode = 77;

    /// Puts it in front of the default file layer, for good.
    static void install();
    /// False where Qt's driver has a SQLite of its own: the faults would never come.
    [[nodiscard]] static bool isUsed();

    /// Counts from 1. `sticky`: every operation from the Nth on fails.
    static void arm(int at, Fault fault, bool sticky, quint32 seed = 0);
    /// Ends the faults; says whether one came.
    static bool disarm();
    /// Operations since the last arm().
    [[nodiscard]] static int operations();
};

} // namespace bw::test
