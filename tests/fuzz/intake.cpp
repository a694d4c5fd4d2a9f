#include "intake/dialect.h"
#include "intake/encoding.h"
#include "intake/import.h"
#include "intake/import_settings.h"
#include "intake/recognise.h"
#include "intake/record_reader.h"
#include "intake/usage_reader.h"
#include "support/workspace.h"

#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

/// Ends the program where something that must hold does not: the fuzzer keeps the input.
void hold(bool condition, const char *what)
{
    if (!condition)
        qFatal("broken: %s", what);
}

/// The cell parsers agree with each other about any bytes.
void parseCell(std::string_view cell)
{
    for (const DateOrder order :
         {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::Open}) {
        const auto stamp = parseStamp(cell, order);
        const auto day = parseDay(cell, order);
        hold(!day || stamp, "a day is a stamp too");
        if (stamp)
            hold(stamp->seconds < 86400 && qAbs(stamp->offset) <= 24 * 3600, "a time of day");
        if (day)
            hold(Day::parse(day->iso()) == *day, "a day can be written and read");
    }
    for (const NumberStyle style : {NumberStyle::Point, NumberStyle::Comma}) {
        const auto number = parseDecimal(cell, style);
        const auto whole = parseWhole(cell, style);
        const auto money = parseMoney(cell, style);
        hold(!whole || (number && *number == double(*whole)), "a whole number is a number");
        hold(!number || (qAbs(*number) <= 1e15 && money), "a number is bounded and could be money");
    }
    (void)parseYesNo(cell);
    (void)hasInvisible(cell);
    (void)isTotalWord(cell);
    hold(cellText(cell).size() <= qsizetype(cell.size()), "text does not grow");
}

/// Counts and lines of what a reader gives, to compare two ways of reading.
struct Seen {
    qint64 rows = 0;
    qint64 faults = 0;
    qint64 last = 0;
};

Seen readRecords(const FileShape &shape)
{
    Seen seen;
    auto reader = RecordReader::open(shape.path, shape.dialect);
    hold(reader.has_value(), "what was inspected can be opened");
    Record record;
    while (reader->next(record)) {
        hold(record.line > seen.last, "lines ascend");
        for (const ColumnMapping &mapping : shape.columns)
            hold(record.fault || mapping.field < 0 || size_t(mapping.column) < record.fields.size(),
                 "a row reaches every column that is read");
        seen.last = record.line;
        ++seen.rows;
        seen.faults += record.fault ? 1 : 0;
        if (seen.rows <= 50) {
            for (const std::string_view field : record.fields)
                parseCell(field);
        }
    }
    return seen;
}

/// Reading in blocks by two workers and reading record by record come to the same.
void readAsUsage(const FileShape &shape)
{
    UsageRules rules;
    rules.daily = *shape.kind == FileKind::DailyUsage;
    rules.zone = *Zone::parse(QStringLiteral("Asia/Shanghai"));
    rules.today = *Day::parse(QStringLiteral("2026-10-19"));
    Progress one;
    Progress two;
    const auto slow = readUsageRecords(shape, rules, {}, one);
    const auto fast = readUsage(shape, rules, {}, 2, two);
    hold(slow.has_value() == fast.has_value(), "both ways read the file");
    if (!slow)
        return;
    hold(slow->rows == fast->rows && slow->rejected == fast->rejected && slow->lines == fast->lines,
         "same rows");
    hold(slow->problems.counts == fast->problems.counts, "same problems");
    hold(slow->content.hash == fast->content.hash, "same content");
}

/// A plan accounts for every row and writes nothing.
void planImport(const QString &path, const ImportSettings &settings)
{
    static const TemporaryWorkspace temporary;
    static Workspace workspace = temporary.open();
    ImportOptions options;
    static_cast<ImportSettings &>(options) = settings;
    options.today = *Day::parse(QStringLiteral("2026-10-19"));
    options.now = QDateTime(options.today.date(), QTime(12, 0), Qt::UTC);
    options.zone = QStringLiteral("Asia/Shanghai");
    options.mostRejected = true;
    Progress progress;
    const auto prepared = prepareImport(workspace, path, options, progress);
    if (!prepared)
        return;
    const ImportPlan &plan = prepared->plan;
    hold(plan.added + plan.changed + plan.unchanged + plan.rejected + plan.skipped == plan.rows,
         "every row is counted");
    hold(plan.findings.size() == plan.columns.size() || plan.novelty == FileNovelty::Same,
         "a finding a column");
    hold(plan.rejected <= plan.problems.rejected(), "every rejected row has a reason");
}

/// The first bytes choose how the rest is read.
ImportSettings settingsBy(quint8 choice)
{
    ImportSettings settings;
    if (choice & 1)
        settings.kind = static_cast<FileKind>((choice >> 1) % fileKindCount);
    if ((choice & 0x30) == 0x30)
        settings.delimiter = ";\t|,"[choice >> 6];
    if ((choice & 0x30) == 0x20)
        settings.headerLine = 1 + (choice >> 6);
    settings.unknownAccounts = static_cast<UnknownAccounts>(choice % 3);
    settings.persons = choice & 8;
    return settings;
}

void check(const QByteArray &bytes)
{
    static const Folder folder;
    const quint8 choice = bytes.isEmpty() ? 0 : static_cast<quint8>(bytes.front());
    const QByteArray content = bytes.mid(1);
    const QString path = folder.write(QStringLiteral("input.csv"), content);
    InspectOptions options;
    static_cast<ImportSettings &>(options) = settingsBy(choice);
    options.preview = true;
    const auto shape = inspect(path, options);
    if (shape && !shape->headings.isEmpty()) {
        hold(shape->columns.size() == size_t(shape->headings.size()), "a mapping a column");
        const Seen seen = readRecords(*shape);
        hold(seen.faults <= seen.rows, "faults are rows");
        if (!shape->obstacle && (shape->kind == FileKind::Events || shape->kind == FileKind::DailyUsage))
            readAsUsage(*shape);
        planImport(path, settingsBy(choice));
    }
    if (const auto settings = settingsFromJson(content))
        hold(settingsFromJson(toJson(*settings)).value() == *settings, "settings can be written and read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
