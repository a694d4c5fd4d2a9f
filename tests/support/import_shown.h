#pragma once

#include "shell/engine.h"
#include "support/fake_engine.h"

namespace bw::test {

/// A file of daily usage with a bit of everything: a guess, rows that are rejected, a name that is nearly
/// known.
class PicturedFile {
public:
    static QString name() { return QStringLiteral("门店动作_2026-10.csv"); }

    static FileShape shape()
    {
        FileShape shape;
        shape.kind = FileKind::DailyUsage;
        shape.confidence = 88;
        shape.dialect.encoding = QStringLiteral("GB18030");
        shape.sure = {98, 100, 90, 99, 99};
        struct Entry {
            const char *heading;
            const char *field;
            int confidence;
            const char *first;
            const char *second;
        };
        const Entry entries[] = {
            {"客户名称", "account_id", 97, "海棠连锁", "Blue Harbor Logistics"},
            {"日期", "date", 99, "2026/10/12", "2026/10/13"},
            {"工号", "user_id", 93, "U-20418", "U-30092"},
            {"模块", "module", 94, "订单", "Orders"},
            {"动作", "event", 88, "创建订单", "create_order"},
            {"次数", "count", 96, "14", "18"},
            {"活跃人数", "active_users", 62, "8", "3"},
            {"时长(秒)", "duration_seconds", 90, "1,204", "96"},
            {"门店编号", "unit_id", 90, "GZ-0117", "GZ-0120"},
            {"备注", "", 0, "", ""},
        };
        QStringList first;
        QStringList second;
        for (const Entry &entry : entries) {
            const QString heading = QString::fromUtf8(entry.heading);
            const int column = static_cast<int>(shape.headings.size());
            shape.headings += heading;
            shape.columns.push_back({heading, column,
                                     fieldIndex(FileKind::DailyUsage, QLatin1String(entry.field)),
                                     entry.confidence});
            shape.shapes.emplace_back();
            first += QString::fromUtf8(entry.first);
            second += QString::fromUtf8(entry.second);
        }
        shape.sample = {first, second};
        shape.sampleLines = {2, 3};
        return shape;
    }

    static DryRun dryRun()
    {
        DryRun dryRun;
        ImportPlan &plan = dryRun.plan;
        plan.fileName = name();
        plan.kind = FileKind::DailyUsage;
        plan.columns = shape().columns;
        plan.bytes = 14'890'000;
        plan.rows = 86'418;
        plan.added = 2'310;
        plan.changed = 412;
        plan.unchanged = 83'654;
        plan.rejected = 42;
        plan.seconds = 1.8;
        plan.accountsCreated = 4;
        plan.days = {Day::of(2026, 10, 12), Day::of(2026, 10, 18)};
        plan.daysNew = 7;
        plan.lastFullDay = plan.days.last;
        BookCounts book;
        book.accounts = 188;
        book.usageDays = 203;
        book.through = Day::of(2026, 10, 11);
        dryRun.outlook = outlookOf(book, plan);
        plan.findings.resize(plan.columns.size());
        const auto finding = [&](size_t column, qint64 distinct, qint64 known, qint64 rejected) {
            plan.findings[column].distinct = distinct;
            plan.findings[column].known = known;
            plan.findings[column].rejected = rejected;
        };
        finding(0, 192, 188, 0);
        plan.findings[1].days = plan.days;
        finding(2, 3104, -1, 0);
        finding(3, 6, -1, 0);
        finding(4, 13, -1, 0);
        finding(5, -1, -1, 11);
        finding(7, -1, -1, 0);
        finding(8, 214, -1, 0);
        const auto problems = [&](ProblemCode code, int count, const char *column, const QStringList &values,
                                  qint64 line) {
            for (int i = 0; i < count; ++i) {
                plan.problems.add({code, line + i * 1'713, QString::fromUtf8(column),
                                   values.isEmpty() ? QString() : values[i % values.size()],
                                   code == ProblemCode::KeyTwice ? QStringLiteral("7731") : QString()});
            }
        };
        problems(ProblemCode::AccountUnknown, 18, "客户名称",
                 {QStringLiteral("海棠连锁店"), QStringLiteral("Blue Harbour Logistics")}, 5'877);
        problems(ProblemCode::NotANumber, 11, "次数",
                 {QStringLiteral("1,2O4"), QStringLiteral("—"), QStringLiteral("12,5")}, 9'310);
        problems(ProblemCode::DayImpossible, 9, "日期",
                 {QStringLiteral("2026/13/02"), QStringLiteral("2026/9/31")}, 1'204);
        problems(ProblemCode::KeyTwice, 4, "客户名称", {QStringLiteral("江畔物流")}, 40'112);
        dryRun.near.insert(QStringLiteral("海棠连锁店"),
                           {QStringLiteral("K-001"), QStringLiteral("海棠连锁"), 91});
        dryRun.near.insert(QStringLiteral("Blue Harbour Logistics"),
                           {QStringLiteral("K-002"), QStringLiteral("Blue Harbor Logistics"), 96});
        return dryRun;
    }
};

/// Sources in every state, and a history with one import undone. `now` is 09:20 of 19 October 2026, UTC.
inline DataRows picturedRows(const QDateTime &now)
{
    DataRows rows;
    const auto source = [&](qint64 id, const char *name, const char *pattern, std::optional<qint32> every,
                            SourceRow::State state, int daysAgo, qint64 count) {
        SourceRow row;
        row.id = SourceId{id};
        row.name = QString::fromUtf8(name);
        row.folder = QStringLiteral("/data/exports");
        row.pattern = QString::fromUtf8(pattern);
        row.everyDays = every;
        row.state = state;
        if (state != SourceRow::State::Never)
            row.lastAt = now.addDays(-daysAgo);
        row.lastRows = count;
        rows.sources.push_back(row);
    };
    source(1, "Daily usage", "usage_*.csv", 1, SourceRow::State::Fresh, 0, 12'406);
    source(2, "CRM accounts", "accounts.csv", 1, SourceRow::State::Fresh, 0, 192);
    source(3, "NPS 回访", "nps_*.xlsx", {}, SourceRow::State::Never, 0, 0);
    source(4, "Billing", "invoices.csv", 31, SourceRow::State::Late, 47, 31);
    source(5, "Business outcomes", "outcomes.xlsx", 31, SourceRow::State::Failed, 3, 0);
    rows.sources.back().error =
        Error{ErrorCode::FileUnreadable, QStringLiteral("/data/exports/outcomes.xlsx"), {}, 0, {}};
    source(6, "Support tickets", "tickets_*.csv", 7, SourceRow::State::Thin, 2, 96);
    rows.sources.back().thin = ThinRows{Day::of(2026, 10, 16), 96, 412};
    rows.gaps = {{2,
                  {},
                  {Day::of(2026, 9, 14), Day::of(2026, 9, 16)},
                  QStringLiteral("产品迁往另一处机房"),
                  QStringLiteral("林悦"),
                  now.addDays(-20)},
                 {1,
                  SourceId{1},
                  {Day::of(2026, 7, 6), Day::of(2026, 7, 6)},
                  {},
                  QStringLiteral("Tom Becker"),
                  now.addDays(-90)}};
    const auto import = [&](qint64 id, const char *name, FileKind kind, int daysAgo, qint64 added,
                            qint64 changed, qint64 rejected) {
        HistoryRow row;
        row.id = ImportId{id};
        row.fileName = QString::fromUtf8(name);
        row.kind = kind;
        row.at = now.addDays(-daysAgo).addSecs(-11'280);
        row.added = added;
        row.changed = changed;
        row.rejected = rejected;
        row.unchanged = 17;
        row.rows = added + changed + rejected + row.unchanged;
        rows.history.push_back(row);
    };
    import(9, "usage_2026-10-18.csv", FileKind::DailyUsage, 0, 12'406, 0, 0);
    import(8, "accounts.csv", FileKind::Accounts, 0, 2, 31, 0);
    import(7, "contracts.csv", FileKind::Contracts, 5, 186, 4, 3);
    import(6, "usage_2026-10-12.csv", FileKind::DailyUsage, 6, 11'982, 0, 0);
    rows.history[3].undoneAt = now.addDays(-5);
    rows.history[0].days = {Day::of(2026, 10, 18), Day::of(2026, 10, 18)};
    return rows;
}

/// An undo that keeps a row for every reason there is.
inline UndoReport picturedUndo()
{
    UndoReport report;
    report.restored = 31;
    report.removed = 12'406;
    report.usageDays = 1;
    using By = UndoKept::By;
    for (const By by : {By::LaterImport, By::Hand, By::Reference, By::Place, By::Unknown}) {
        UndoKept kept;
        kept.entity = QStringLiteral("contract");
        kept.key = QStringLiteral("[\"K-014\",\"2026-10-01\"]");
        kept.account = QStringLiteral("K-014");
        kept.by = by;
        if (by == By::LaterImport || by == By::Reference) {
            kept.import = ImportId{12};
            kept.file = QStringLiteral("crm.csv");
        }
        if (by == By::Hand)
            kept.author = QStringLiteral("林悦");
        report.kept.push_back(kept);
    }
    return report;
}

} // namespace bw::test
