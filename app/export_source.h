#pragma once

#include "alerts/alert.h"
#include "base/progress.h"
#include "model/cache.h"
#include "report/export_figures.h"
#include "store/judgements.h"
#include "store/sql.h"
#include "store/workspace.h"
#include "usage/account_use.h"
#include "usage/use_source.h"

namespace bw::app {

/// Which figures an export is about.
struct ExportSource {
    ExportTable table{};
    QString workspace;
    std::optional<Policy> policy; ///< rules to try; nothing: those in force
    bool policyOfThen = false; ///< the rules that were in force on the day looked at
    QString account; ///< its key; empty: all
    std::optional<Day> asOf;
    std::optional<Day> from;
    std::optional<Day> to;
    bool persons = false; ///< with the names of people
    FeedbackBy by = FeedbackBy::All; ///< of answers to surveys
    QString csm; ///< of service: whose accounts; empty: all
    QString person; ///< of the queue: who looks; empty: anybody
};

/// That no account has a CSM of that name, and which names there are.
[[nodiscard]] QString noSuchCsm(const QString &csm, const QStringList &names);

/// A workspace opened for reading, with the cache and the rules that figures are computed from: all of one
/// revision of the store, whoever imports meanwhile.
class OpenedSource {
public:
    [[nodiscard]] static Result<OpenedSource> open(const ExportSource &source);
    /// Last day with data; nothing: there is none.
    [[nodiscard]] std::optional<Day> lastDay() const { return m_cache.lastDay; }
    /// Names of the CSMs on the day looked at.
    [[nodiscard]] QStringList csms() const;
    [[nodiscard]] const Cache &cache() const { return m_cache; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] Portfolio portfolio() const;
    [[nodiscard]] Result<BookAlerts> alerts(Progress &progress) const;
    [[nodiscard]] const QString &zone() const { return m_cache.zone; }
    /// Whether the journal beside the store is another one than the store knows: it may hold answers that the
    /// store lacks.
    [[nodiscard]] bool journalDiffers() const;
    /// What the table would rest on, and is damaged in the store.
    [[nodiscard]] DamagedRows damagedRows() const;
    [[nodiscard]] Status write(TableWriter &writer, Progress &progress) const;

private:
    [[nodiscard]] Status writeRecords(TableWriter &writer) const;
    [[nodiscard]] Status writeFeedback(TableWriter &writer) const;
    [[nodiscard]] BookAlerts alertsOfAccount(const AccountUse &use) const;
    [[nodiscard]] Status writeTimeline(TableWriter &writer) const;
    [[nodiscard]] UseSource useSource() const;
    [[nodiscard]] Status writeAlerts(TableWriter &writer, Progress &progress) const;
    [[nodiscard]] Status writeUse(TableWriter &writer, Progress &progress) const;
    [[nodiscard]] Status writeService(TableWriter &writer, Progress &progress) const;
    [[nodiscard]] Status writeHealth(TableWriter &writer, Progress &progress) const;
    /// Loads what the first day of a change is judged by, where it is not what the second one is.
    [[nodiscard]] Status loadEarlier(const ExportSource &source);
    OpenedSource(Workspace workspace, Cache cache, Policy policy, ExportRequest request,
                 std::optional<sql::Snapshot> snapshot)
        : m_workspace(std::move(workspace))
        , m_cache(std::move(cache))
        , m_policy(std::move(policy))
        , m_request(request)
        , m_snapshot(std::move(snapshot))
    {
    }

    Workspace m_workspace;
    Cache m_cache;
    Policy m_policy;
    ExportRequest m_request;
    std::optional<Cache> m_earlier; ///< with usage counted by the rules of the first day of a change
    std::optional<Policy> m_earlierPolicy;
    std::optional<sql::Snapshot> m_snapshot; ///< for tables that are read while they are written
};

} // namespace bw::app
