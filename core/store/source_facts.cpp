#include "store/source_facts.h"

#include "store/imports.h"
#include "store/sources.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace bw {

namespace {

struct ImportDay {
    qint64 import = 0;
    Day day;
    qint64 rows = 0;
};

Result<std::vector<ImportDay>> loadImportDays(const QSqlDatabase &db)
{
    return sql::rows(db,
                     QStringLiteral("SELECT import_id, day, import_day.rows FROM import_day JOIN import ON "
                                    "import.id = import_id WHERE undone_at IS NULL ORDER BY import_id, day"),
                     {}, [](sql::RowReader &row) {
                         return ImportDay{row.integer(), row.day(), row.integer()};
                     });
}

/// Indices of the sources by id; removed ones count as by hand.
using Places = QHash<qint64, quint32>;

quint32 placeOf(const Places &places, std::optional<SourceId> source)
{
    return source ? places.value(source->value, 0) : 0;
}

std::vector<SourceFacts> factsOf(const std::vector<Source> &sources, Places &places)
{
    std::vector<SourceFacts> facts(1);
    for (const Source &source : sources) {
        if (source.removedAt)
            continue;
        places.insert(source.id.value, static_cast<quint32>(facts.size()));
        SourceFacts &one = facts.emplace_back();
        one.id = source.id;
        one.name = source.name;
        one.active = source.active;
        one.intervalDays = source.intervalDays;
        one.failed = !source.problem.isEmpty();
    }
    return facts;
}

/// Rows that an import read itself: of a file that grew, those behind its beginning.
qint64 rowsRead(const ImportRecord &import)
{
    return import.extends ? import.added + import.changed + import.rejected : import.rows;
}

void addImports(std::vector<SourceFacts> &facts, const Places &places,
                const std::vector<ImportRecord> &imports, const std::vector<ImportDay> &days)
{
    std::vector<std::map<qint32, qint64>> rows(facts.size()); // by day
    auto next = days.begin();
    for (const ImportRecord &import : imports) {
        if (!import.isLive())
            continue;
        const quint32 place = placeOf(places, import.source);
        facts[place].rows += rowsRead(import);
        facts[place].deliveries.push_back({import.deliveredOn.value_or(import.importedOn), rowsRead(import)});
        for (; next != days.end() && next->import <= import.id.value; ++next) {
            if (next->import < import.id.value)
                continue;
            // A window brings days again that are there already.
            qint64 &sum = rows[place][next->day.n];
            sum = import.isWindow ? std::max(sum, next->rows) : sum + next->rows;
        }
    }
    for (size_t i = 0; i < facts.size(); ++i) {
        for (const auto &[day, count] : rows[i])
            facts[i].dayRows.push_back({Day{day}, count});
    }
}

/// Files that came again without anything new are deliveries too.
Status addFiles(const Workspace &workspace, std::vector<SourceFacts> &facts)
{
    for (size_t i = 1; i < facts.size(); ++i) {
        const auto files = loadSourceFiles(workspace, facts[i].id);
        if (!files)
            return tl::unexpected(files.error());
        for (const SourceFile &file : *files) {
            if (!file.problem.isEmpty()) {
                ++facts[i].faultyFiles;
            } else {
                facts[i].deliveries.push_back({file.deliveredOn, 0});
            }
        }
        std::stable_sort(facts[i].deliveries.begin(), facts[i].deliveries.end(),
                         [](const SourceDelivery &a, const SourceDelivery &b) { return a.on < b.on; });
    }
    return {};
}

struct Covered {
    qint64 account = 0;
    SourceId source;
};

/// The sets of sources that accounts have usage of.
Status addCoverage(const Workspace &workspace, const Places &places, SourceBook &book)
{
    const QSqlDatabase db = workspace.database();
    const auto accounts = sql::rows(db, QStringLiteral("SELECT id FROM account ORDER BY id"), {},
                                    [](sql::RowReader &row) { return row.integer(); });
    const auto pairs =
        sql::rows(db,
                  QStringLiteral(
                      "SELECT DISTINCT account_id, source_id FROM usage JOIN import ON import.id = import_id "
                      "ORDER BY account_id"),
                  {}, [](sql::RowReader &row) {
                      return Covered{row.integer(), {row.maybeInteger().value_or(0)}};
                  });
    if (!accounts || !pairs)
        return tl::unexpected(!accounts ? accounts.error() : pairs.error());
    std::map<std::vector<quint32>, quint32> known;
    auto next = pairs->begin();
    for (const qint64 account : *accounts) {
        std::vector<quint32> set;
        for (; next != pairs->end() && next->account == account; ++next)
            set.push_back(placeOf(places, next->source));
        std::sort(set.begin(), set.end());
        set.erase(std::unique(set.begin(), set.end()), set.end());
        const auto [at, isNew] = known.try_emplace(set, static_cast<quint32>(book.coverages.size()));
        if (isNew)
            book.coverages.push_back(set);
        book.coverage.push_back(at->second);
    }
    return {};
}

} // namespace

Result<SourceBook> loadSourceBook(const Workspace &workspace)
{
    SourceBook book;
    const auto gaps = loadGaps(workspace);
    const auto sources = loadSources(workspace);
    if (!gaps || !sources)
        return tl::unexpected(!gaps ? gaps.error() : sources.error());
    Places places;
    book.sources = factsOf(*sources, places);
    for (const Gap &gap : *gaps) {
        const SourceId source = places.contains(gap.source.value) ? gap.source : SourceId();
        book.marked.push_back({gap.source ? std::optional(source) : std::nullopt, gap.days});
    }
    if (places.isEmpty()) {
        book.sources.clear();
        return book;
    }
    const auto imports = loadImports(workspace);
    const auto days = loadImportDays(workspace.database());
    if (!imports || !days)
        return tl::unexpected(!imports ? imports.error() : days.error());
    addImports(book.sources, places, *imports, *days);
    if (const Status added = addFiles(workspace, book.sources); !added)
        return tl::unexpected(added.error());
    if (const Status added = addCoverage(workspace, places, book); !added)
        return tl::unexpected(added.error());
    return book;
}

} // namespace bw
