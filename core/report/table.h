#pragma once

#include "base/day.h"
#include "base/result.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace bw {

/// A table that can be exported (README, command line).
enum class ExportTable {
    Days,
    Weeks,
    Months,
    Coefficients,
    Rates,
    Portfolio,
    Health,
    HealthParts,
    HealthChange,
    Usage,
    Scenarios,
    Dimensions,
    Features,
    Users,
    Anomalies,
    CompanyUsage,
    NorthStar,
    Nps,
    Csat,
    Ces,
    Attainment,
    Surveys,
    Outcomes,
    Judgements,
    Touches,
    Costs,
    Holidays,
    HealthLimits,
    Alerts,
    Timeline,
    Queue,
    Checkpoints,
    ServicePlan,
    Load,
    Execution,
    Imports
};
constexpr int exportTableCount = 36;

/// Whether the table holds rows of the store as they are: what was imported, in the columns that an import
/// reads, and limits of the health.
[[nodiscard]] constexpr bool isRecords(ExportTable table)
{
    return table >= ExportTable::Surveys && table <= ExportTable::HealthLimits;
}

/// Whether the table is about health (report/export_health.h).
[[nodiscard]] constexpr bool isHealthFigures(ExportTable table)
{
    return table >= ExportTable::Health && table <= ExportTable::HealthChange;
}

/// Whether the table is computed from what is kept below the day counts (report/export_use.h).
[[nodiscard]] constexpr bool isUseFigures(ExportTable table)
{
    return table >= ExportTable::Scenarios && table <= ExportTable::NorthStar;
}

/// Whether the table is about answers to surveys or business results (report/export_feedback.h).
[[nodiscard]] constexpr bool isFeedback(ExportTable table)
{
    return table >= ExportTable::Nps && table <= ExportTable::Attainment;
}

/// Whether the table is about service and the morning's queue (report/export_service.h).
[[nodiscard]] constexpr bool isService(ExportTable table)
{
    return table >= ExportTable::Queue && table <= ExportTable::Execution;
}

/// Command-line name: days, weeks, months, coefficients, rates, portfolio, health, health-parts,
/// health-change, usage, scenarios, dimensions, features, users, anomalies, company-usage, northstar, nps,
/// csat, ces, attainment, surveys, outcomes, judgements, touches, costs, holidays, health-limits,
/// alerts, timeline, queue, checkpoints, service-plan, load, execution, imports.
[[nodiscard]] QString tableName(ExportTable table);
[[nodiscard]] std::optional<ExportTable> tableFromName(const QString &name);
/// Headings in order. They are a promise to other programs: columns may be added at the end, never moved.
[[nodiscard]] const QStringList &tableColumns(ExportTable table);

/// Takes a table cell by cell, in the order of its columns, and writes it somewhere. The first failure is
/// kept and everything after it is dropped; finish() tells it.
class TableWriter {
public:
    TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;
    virtual ~TableWriter() = default;

    virtual void begin(const QStringList &columns) = 0;
    /// Text of the data; empty text is not known.
    virtual void text(QStringView value) = 0;
    virtual void whole(qint64 value) = 0;
    /// Not finite: not known.
    virtual void real(double value) = 0;
    virtual void unknown() = 0;
    virtual void endRow() = 0;
    [[nodiscard]] virtual Status finish() = 0;
    /// True once writing failed: whoever produces rows may stop.
    [[nodiscard]] virtual bool failed() const = 0;

    void day(Day value) { text(value.iso()); }
    void flag(bool value) { whole(value ? 1 : 0); }
    void maybe(std::optional<qint64> value)
    {
        if (value) {
            whole(*value);
        } else {
            unknown();
        }
    }
    void maybeReal(std::optional<double> value)
    {
        if (value) {
            real(*value);
        } else {
            unknown();
        }
    }
    void maybeDay(std::optional<Day> value)
    {
        if (value) {
            day(*value);
        } else {
            unknown();
        }
    }
};

} // namespace bw
