#include "intake/usage_encode.h"
#include "intake/usage_payload.h"

#include "intake/mapping_note.h"
#include "store/account_keys.h"
#include "store/accounts.h"
#include "store/imports.h"
#include "store/policies.h"
#include "store/settings.h"
#include "store/usage_store.h"
#include "store/workspace.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace bw {

namespace {

ImportRecord recordOf(const ImportPlan &plan, const UsagePayload &payload, const ImportOptions &options)
{
    ImportRecord record;
    record.kind = kindName(plan.kind);
    record.fileName = plan.fileName;
    record.path = plan.path;
    record.hash = payload.content.hash;
    record.bytes = payload.content.bytes;
    record.endsLine = payload.content.endsLine;
    record.lines = payload.lines;
    record.extends = payload.extends;
    record.encoding = plan.encoding;
    record.mapping = mappingOf(plan);
    record.importedAt = options.now;
    record.importedOn = payload.today;
    record.rows = plan.rows;
    record.added = plan.added;
    record.changed = plan.changed;
    record.unchanged = plan.unchanged;
    record.rejected = plan.rejected;
    if (!plan.days.isEmpty()) {
        record.firstDay = plan.days.first;
        record.lastDay = plan.days.last;
    }
    record.source = options.source;
    record.settings = toJson(options);
    record.isWindow = options.usageMode == UsageMode::Window;
    record.deliveredOn = std::min(payload.written, payload.today);
    for (const DayRows &day : payload.batch.dayRows()) {
        if (day.day < payload.today) {
            record.lastFullDay = day.day;
        }
    }
    return record;
}

/// Numbers of the batch's events in the store; new ones are added.
Result<std::vector<quint32>> eventNumbers(const QSqlDatabase &db, const UsageBatch &batch)
{
    const auto events = usageEvents(db);
    if (!events) {
        return tl::unexpected(events.error());
    }
    QHash<QPair<QString, QString>, qint64> known;
    for (const UsageEvent &event : *events) {
        known.insert({event.event, event.module}, event.id);
    }
    std::vector<quint32> numbers;
    for (const auto &[event, module] : batch.events()) {
        const QPair<QString, QString> name(QString::fromUtf8(event), QString::fromUtf8(module));
        if (!known.contains(name)) {
            const auto id = addUsageEvent(db, name.first, name.second);
            if (!id) {
                return tl::unexpected(id.error());
            }
            known.insert(name, *id);
        }
        numbers.push_back(static_cast<quint32>(known.value(name)));
    }
    return numbers;
}

/// One task per account of the batch; unknown accounts are created.
Result<std::vector<UsageTask>> tasksOf(const Workspace &workspace, const UsageBatch &batch, ImportId import)
{
    const QSqlDatabase db = workspace.database();
    const auto ids = accountIds(workspace);
    const auto withUsage = accountsWithUsage(db);
    auto writer = AccountKeyWriter::open(db);
    if (!ids || !withUsage || !writer) {
        return tl::unexpected(!ids ? ids.error() : !withUsage ? withUsage.error() : writer.error());
    }
    std::vector<UsageTask> tasks;
    tasks.reserve(batch.accounts().size());
    for (const UsageBatch::Account &account : batch.accounts()) {
        UsageTask task;
        task.account = &account;
        const QString key = QString::fromUtf8(account.key);
        task.id = ids->value(key);
        if (!task.id) {
            const auto id = writer->insert(key, import);
            if (!id) {
                return tl::unexpected(id.error());
            }
            task.id = *id;
        }
        task.fresh = !withUsage->contains(task.id.value);
        if (!task.fresh) {
            auto names = usageNames(db, task.id);
            if (!names) {
                return tl::unexpected(names.error());
            }
            task.users = std::move(names->users);
            task.units = std::move(names->units);
        }
        tasks.push_back(std::move(task));
    }
    return tasks;
}

/// Encodes on other threads while the caller writes, in order and at most `window` accounts ahead.
class Encoder {
public:
    Encoder(const UsageEncoding &encoding, const std::vector<UsageTask> &tasks, int threads)
        : m_encoding(encoding)
        , m_tasks(tasks)
        , m_ready(tasks.size())
    {
        for (int i = 1; i < threads; ++i) {
            m_threads.emplace_back([this] { run(); });
        }
    }
    ~Encoder()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_space.notify_all();
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }
    Encoder(const Encoder &) = delete;
    Encoder &operator=(const Encoder &) = delete;

    [[nodiscard]] EncodedUsage take(size_t index)
    {
        if (m_threads.empty()) {
            return encodeTask(m_encoding, m_tasks[index]);
        }
        std::unique_lock lock(m_mutex);
        m_taken = index;
        m_space.notify_all();
        m_done.wait(lock, [&] { return m_ready[index].has_value(); });
        EncodedUsage encoded = std::move(*m_ready[index]);
        m_ready[index].reset();
        return encoded;
    }

private:
    static constexpr size_t window = 64;

    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_space.wait(lock,
                         [&] { return m_stop || m_next < m_taken + window || m_next >= m_tasks.size(); });
            if (m_stop || m_next >= m_tasks.size()) {
                return;
            }
            const size_t index = m_next++;
            lock.unlock();
            EncodedUsage encoded = encodeTask(m_encoding, m_tasks[index]);
            lock.lock();
            m_ready[index] = std::move(encoded);
            m_done.notify_one();
        }
    }

    const UsageEncoding &m_encoding;
    const std::vector<UsageTask> &m_tasks;
    std::vector<std::optional<EncodedUsage>> m_ready;
    std::mutex m_mutex;
    std::condition_variable m_space;
    std::condition_variable m_done;
    size_t m_next = 0;
    size_t m_taken = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

Status writeUsage(const QSqlDatabase &db, const UsageEncoding &encoding, const std::vector<UsageTask> &tasks,
                  ImportId import, qint64 fingerprint, int threads, Progress &progress)
{
    auto writer = UsageWriter::create(db, import);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    Encoder encoder(encoding, tasks, threads);
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (progress.cancelled) {
            return fail(ErrorCode::Cancelled);
        }
        const EncodedUsage encoded = encoder.take(i);
        if (const auto done = writer->write(encoded.id, encoded.months, encoded.blobs); !done) {
            return done;
        }
        if (const auto done = writer->writeNames(encoded.id, encoded.users, encoded.units); !done) {
            return done;
        }
        const auto columns = encoded.fresh
            ? writer->writeColumns(encoded.id, fingerprint, encoded.first, encoded.columns)
            : refreshColumns(db, encoded.id, *encoding.rules, fingerprint);
        if (!columns) {
            return columns;
        }
    }
    return {};
}

Result<Policy> policyInForce(const Workspace &workspace)
{
    return latestPolicy(workspace).map(
        [](const std::optional<PolicyVersion> &version) { return version ? version->policy : Policy(); });
}

} // namespace

Result<ImportPlan> applyUsage(Workspace &workspace, PreparedImport &&prepared, const ImportOptions &options,
                              Progress &progress)
{
    const auto *payload = static_cast<const UsagePayload *>(prepared.payload.get());
    if (payload == nullptr || prepared.plan.novelty == FileNovelty::Same) {
        return std::move(prepared.plan);
    }
    const QSqlDatabase db = workspace.database();
    const auto policy = policyInForce(workspace);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    if (const auto zone = fixZone(workspace, payload->zone.name()); !zone) {
        return tl::unexpected(zone.error());
    }
    const auto import = insertImport(workspace, recordOf(prepared.plan, *payload, options));
    if (!import) {
        return tl::unexpected(import.error());
    }
    if (const auto days = insertImportDays(db, *import, payload->batch.dayRows()); !days) {
        return tl::unexpected(days.error());
    }
    const auto tasks = tasksOf(workspace, payload->batch, *import);
    auto numbers = eventNumbers(db, payload->batch);
    if (!tasks || !numbers) {
        return tl::unexpected(!tasks ? tasks.error() : numbers.error());
    }
    const auto words = usageEventWords(db);
    if (!words) {
        return tl::unexpected(words.error());
    }
    const EventRules rules = eventRules(*policy, *words);
    const UsageEncoding encoding{&payload->batch, std::move(*numbers), &rules,
                                 payload->daily ? UsageKind::Daily : UsageKind::Events};
    if (const auto written =
            writeUsage(db, encoding, *tasks, *import, columnFingerprint(*policy), options.threads, progress);
        !written) {
        return tl::unexpected(written.error());
    }
    return std::move(prepared.plan);
}

} // namespace bw
