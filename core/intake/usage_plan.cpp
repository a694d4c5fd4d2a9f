#include "intake/usage_payload.h"

#include "intake/account_names.h"
#include "intake/mapping_note.h"
#include "intake/novelty.h"
#include "intake/record_reader.h"
#include "intake/sheet_rows.h"
#include "store/accounts.h"
#include "store/imports.h"
#include "store/revision.h"
#include "store/settings.h"
#include "store/usage_store.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

namespace bw {

namespace {

/// The workspace's zone; before the first usage the wished one, else the machine's.
Result<Zone> zoneFor(const Workspace &workspace, const ImportOptions &options)
{
    const auto kept = loadZone(workspace);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (kept->isEmpty()) {
        return Zone::parse(options.zone.isEmpty() ? QString::fromUtf8(QTimeZone::systemTimeZoneId())
                                                  : options.zone);
    }
    auto zone = Zone::parse(*kept);
    if (!zone || options.zone.isEmpty()) {
        return zone;
    }
    const auto wished = Zone::parse(options.zone);
    if (!wished) {
        return wished;
    }
    if (wished->name() != zone->name()) {
        return fail(ErrorCode::ZoneDiffers, options.zone, zone->name());
    }
    return zone;
}

/// What the other kind of usage has counted already, for the accounts of the store.
Status loadCounted(const Workspace &workspace, UsageKind other, CountedElsewhere &counted)
{
    const QSqlDatabase db = workspace.database();
    const auto accounts = loadAccounts(workspace);
    const auto words = usageEventWords(db);
    if (!accounts || !words) {
        return tl::unexpected(!accounts ? accounts.error() : words.error());
    }
    for (const Account &account : *accounts) {
        const auto rollups = accountUsage(db, account.id, other);
        if (!rollups) {
            return tl::unexpected(rollups.error());
        }
        const QByteArray key = account.key.toUtf8();
        for (const Rollup &r : *rollups) {
            const QByteArray event = words->value(r.event).toUtf8();
            counted.add({key.constData(), static_cast<size_t>(key.size())},
                        {event.constData(), static_cast<size_t>(event.size())}, r.day);
        }
    }
    return {};
}

/// The imports that `import` grew from, itself included.
QSet<qint64> lineage(const std::vector<ImportRecord> &live, const ImportRecord &import)
{
    QSet<qint64> ids{import.id.value};
    std::optional<ImportId> before = import.extends;
    for (auto record = live.rbegin(); record != live.rend() && before; ++record) {
        if (record->id == *before) {
            ids.insert(record->id.value);
            before = record->extends;
        }
    }
    return ids;
}

QSet<qint64> ofSource(const std::vector<ImportRecord> &live, std::optional<SourceId> source)
{
    QSet<qint64> ids;
    for (const ImportRecord &import : live) {
        if (import.source == source) {
            ids.insert(import.id.value);
        }
    }
    return ids;
}

/// Warns of earlier raw events of the same accounts and days (csv.md: still added).
Status warnOfOverlap(const Workspace &workspace, const UsageBatch &batch,
                     const std::vector<ImportRecord> &live, const QSet<qint64> &own, ImportPlan &plan)
{
    QHash<qint64, int> overlapping; // import -> accounts
    bool any = false;
    for (const ImportRecord &import : live) {
        any = any
            || (!own.contains(import.id.value) && import.firstDay && *import.firstDay <= batch.days().last
                && *import.lastDay >= batch.days().first);
    }
    if (!any) {
        return {};
    }
    const auto ids = accountIds(workspace);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    for (const UsageBatch::Account &account : batch.accounts()) {
        const auto id = ids->constFind(QString::fromUtf8(account.key));
        if (id == ids->constEnd()) {
            continue;
        }
        const auto spans = usageSpans(workspace.database(), *id);
        if (!spans) {
            return tl::unexpected(spans.error());
        }
        const DayRange days = batch.daysOf(account);
        QSet<qint64> seen;
        for (const UsageSpan &span : *spans) {
            if (span.kind == UsageKind::Events && span.days.first <= days.last && span.days.last >= days.first
                && !own.contains(span.import.value) && !seen.contains(span.import.value)) {
                seen.insert(span.import.value);
                ++overlapping[span.import.value];
            }
        }
    }
    for (const ImportRecord &import : live) {
        if (const int accounts = overlapping.value(import.id.value); accounts > 0) {
            Problem problem;
            problem.code = ProblemCode::OverlapsImport;
            problem.value = QString::number(accounts);
            problem.detail = import.fileName;
            plan.problems.add(std::move(problem));
        }
    }
    return {};
}

/// Which of the accounts that a file names are known under another word, and which are not known at all.
Result<AccountRules> accountRules(const Workspace &workspace, const UsageBatch &batch,
                                  const ImportOptions &options)
{
    const auto ids = accountIds(workspace);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    AccountRules rules;
    rules.policy = options.unknownAccounts;
    std::optional<AccountNames> names; // read only where a word needs them
    for (const UsageBatch::Account &account : batch.accounts()) {
        const QString word = QString::fromUtf8(account.key);
        if (ids->contains(word) && !options.accounts.contains(word)) {
            continue;
        }
        if (!names) {
            auto loaded = AccountNames::load(workspace, options.accounts);
            if (!loaded) {
                return tl::unexpected(loaded.error());
            }
            names = std::move(*loaded);
        }
        if (const auto key = names->keyOf(word)) {
            rules.keys.insert(account.key, key->toUtf8());
        } else if (options.unknownAccounts != UnknownAccounts::Create) {
            rules.unknown.insert(account.key);
        }
    }
    return rules;
}

/// Reads the rows and sums them up by account. A file that names accounts by other words, or accounts that
/// are not wanted, is read a second time: the common file pays nothing for them.
Result<UsageReading> readBatch(const Workspace &workspace, const FileShape &shape, UsageRules rules,
                               UsageStart start, const ImportOptions &options, UsageBatch &batch,
                               Progress &progress)
{
    const bool withExtra = UsageRowParser(shape, rules).hasExtra();
    AccountRules accounts;
    for (;;) {
        auto reading = readUsage(shape, rules, start, options.threads, progress);
        if (!reading) {
            return reading;
        }
        auto gathered = UsageBatch::gather(std::move(reading->parts), withExtra);
        if (!gathered) {
            return tl::unexpected(gathered.error());
        }
        batch = std::move(*gathered);
        if (rules.accounts != nullptr) {
            return reading;
        }
        auto found = accountRules(workspace, batch, options);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (found->isEmpty()) {
            return reading;
        }
        accounts = std::move(*found);
        rules.accounts = &accounts;
        progress.done = 0;
        progress.rows = 0;
    }
}

/// What each column gives, as far as the sums tell.
void takeFindings(ImportPlan &plan, const UsageBatch &batch, qint64 created)
{
    qint64 users = 0; // of each account: user IDs are the account's own
    qint64 units = 0;
    for (const UsageBatch::Account &account : batch.accounts()) {
        users += account.users.size();
        units += account.units.size();
    }
    QSet<QByteArray> events;
    QSet<QByteArray> modules;
    for (const auto &[event, module] : batch.events()) {
        events.insert(event);
        if (!module.isEmpty()) {
            modules.insert(module);
        }
    }
    const auto accounts = static_cast<qint64>(batch.accounts().size());
    const QHash<QString, qint64> distinct = {{QStringLiteral("account_id"), accounts},
                                             {QStringLiteral("user_id"), users},
                                             {QStringLiteral("unit_id"), units},
                                             {QStringLiteral("event"), events.size()},
                                             {QStringLiteral("module"), modules.size()}};
    for (const ColumnMapping &mapping : plan.columns) {
        ColumnFinding finding;
        finding.rejected = plan.problems.columns.value(mapping.heading);
        if (mapping.field >= 0) {
            const QString field = fieldsOf(plan.kind)[static_cast<size_t>(mapping.field)].name;
            finding.distinct = distinct.value(field, -1);
            if (field == QLatin1String("account_id")) {
                finding.known = accounts - created;
            }
            if (field == QLatin1String("date") || field == QLatin1String("occurred_at")) {
                finding.days = batch.days();
            }
        }
        plan.findings.push_back(finding);
    }
}

/// Which of its days are new to the book.
Status takeDays(const Workspace &workspace, const UsagePayload &payload, ImportPlan &plan)
{
    const auto stored = loadDayRows(workspace.database());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    QSet<qint32> known;
    for (const DayRows &day : *stored) {
        known.insert(day.day.n);
    }
    for (const DayRows &day : payload.batch.dayRows()) {
        plan.daysNew += known.contains(day.day.n) ? 0 : 1;
        if (day.day < payload.today) {
            plan.lastFullDay = day.day;
        }
    }
    return {};
}

ImportPlan planOf(const FileShape &shape)
{
    ImportPlan plan;
    plan.path = shape.path;
    plan.fileName = QFileInfo(shape.path).fileName();
    plan.kind = *shape.kind;
    plan.encoding = shape.dialect.encoding;
    plan.delimiter = QLatin1Char(shape.dialect.delimiter);
    plan.headerLine = shape.dialect.headerLine;
    plan.sheet = shape.sheet;
    plan.columns = shape.columns;
    plan.bytes = shape.stamp.size;
    plan.problems = shape.problems;
    return plan;
}

void planUnchanged(ImportPlan &plan, const ImportRecord &same)
{
    plan.novelty = FileNovelty::Same;
    plan.identity = same.hash;
    noteMapping(plan, same);
    plan.rows = plan.unchanged = same.rows;
    if (same.firstDay) {
        plan.days = {*same.firstDay, *same.lastDay};
    }
}

} // namespace

Result<PreparedImport> prepareUsage(Workspace &workspace, const QString &path, const FileShape &shape,
                                    const ImportOptions &options, Progress &progress, ImportPlan *refused)
{
    QElapsedTimer clock;
    clock.start();
    const auto zone = zoneFor(workspace, options);
    const auto at = revision(workspace.database());
    const auto live = liveImports(workspace, kindName(*shape.kind));
    if (!zone || !at || !live) {
        return tl::unexpected(!zone ? zone.error() : !at ? at.error() : live.error());
    }
    PreparedImport prepared;
    prepared.revision = *at;
    prepared.plan = planOf(shape);
    ImportPlan &plan = prepared.plan;

    // A window replaces whole days, so that its file counts in whole also where it grew.
    const Growth growth = options.usageMode == UsageMode::Window ? Growth::IsNew : Growth::Adds;
    auto novelty = noveltyOf(shape, *live, growth, progress);
    if (!novelty) {
        return tl::unexpected(novelty.error());
    }
    if (options.listAllRejected && novelty->kind == FileNovelty::Same) {
        novelty = Novelty(); // its rejected rows are asked for: they are found by reading it once more
    }
    plan.novelty = novelty->kind;
    if (novelty->kind == FileNovelty::Same) {
        planUnchanged(plan, *novelty->before);
        plan.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
        return prepared;
    }

    const bool daily = *shape.kind == FileKind::DailyUsage;
    CountedElsewhere counted;
    const auto others = liveImports(workspace, kindName(daily ? FileKind::Events : FileKind::DailyUsage));
    if (!others) {
        return tl::unexpected(others.error());
    }
    if (!others->empty()) {
        if (const auto done = loadCounted(workspace, daily ? UsageKind::Events : UsageKind::Daily, counted);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    auto payload = std::make_unique<UsagePayload>();
    payload->zone = *zone;
    payload->written = zone->localDay(shape.stamp.modified / 1000);
    payload->today = zone->localDay(options.now.toSecsSinceEpoch());
    UsageRules rules{daily, *zone, payload->today, counted.isEmpty() ? nullptr : &counted};
    rules.listAll = options.listAllRejected;
    UsageStart start;
    const QByteArray &sheet = shape.dialect.sheetText;
    if (novelty->kind == FileNovelty::Grown) {
        const qint64 offset =
            sheet.isNull() ? novelty->before->bytes : offsetBehindRows(sheet, novelty->before->lines);
        start = {offset, novelty->before->lines + 1};
        payload->extends = novelty->before->id;
    }
    plan.problems.all = options.listAllRejected;
    auto reading = readBatch(workspace, shape, rules, start, options, payload->batch, progress);
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    const qint64 before = novelty->before ? novelty->before->rows : 0;
    plan.rows = before + reading->rows;
    plan.unchanged = before + reading->repeated;
    plan.rejected = reading->rejected;
    plan.skipped = reading->skipped;
    plan.problems.merge(reading->problems);
    if (reading->rejected * 2 > reading->rows && !options.mostRejected) {
        if (refused != nullptr) {
            *refused = plan;
        }
        return fail(ErrorCode::TooManyRejected, path, QString::number(reading->rejected), 0,
                    QString::number(reading->rows));
    }
    payload->daily = daily;
    payload->content = reading->content;
    payload->content.hash = identityOf(shape, payload->content.hash);
    payload->content.endsLine = payload->content.endsLine || !sheet.isNull();
    payload->lines = reading->lines;
    plan.identity = payload->content.hash;
    plan.days = payload->batch.days();
    plan.added = reading->rows - reading->rejected - reading->skipped - reading->repeated;
    if (daily) {
        if (const auto done = compareDaily(workspace, *payload, plan); !done) {
            return tl::unexpected(done.error());
        }
    } else {
        QSet<qint64> own = novelty->before ? lineage(*live, *novelty->before) : QSet<qint64>();
        if (options.usageMode == UsageMode::Window) {
            own += ofSource(*live, options.source);
        }
        if (const auto done = warnOfOverlap(workspace, payload->batch, *live, own, plan); !done) {
            return tl::unexpected(done.error());
        }
    }
    const auto known = accountIds(workspace);
    if (!known) {
        return tl::unexpected(known.error());
    }
    for (const UsageBatch::Account &account : payload->batch.accounts()) {
        const QString key = QString::fromUtf8(account.key);
        if (!known->contains(key)) {
            ++plan.accountsCreated;
            plan.accountsMade += foldedName(key);
            Problem problem;
            problem.code = ProblemCode::AccountCreated;
            problem.value = key.left(80);
            plan.problems.add(std::move(problem));
        }
    }
    takeFindings(plan, payload->batch, plan.accountsCreated);
    if (const auto done = takeDays(workspace, *payload, plan); !done) {
        return tl::unexpected(done.error());
    }
    prepared.payload = std::move(payload);
    plan.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return prepared;
}

} // namespace bw
