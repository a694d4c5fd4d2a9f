#include "intake/relational_plain.h"
#include "intake/words.h"
#include "store/holidays.h"
#include "store/workspace.h"

namespace bw {

namespace {

/// A day of a calendar.
struct Holiday {
    QString calendar;
    CalendarEntry entry;

    bool operator==(const Holiday &other) const
    {
        return calendar == other.calendar && entry.day == other.entry.day && entry.kind == other.entry.kind
            && entry.name == other.entry.name;
    }
};

class HolidaysKind final : public PlainKind<Holiday> {
public:
    explicit HolidaysKind(QString calendar)
        : m_usual(std::move(calendar))
    {
    }

    Status load(const Workspace &workspace) override
    {
        const auto stored = loadHolidays(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const CalendarDays &days : *stored) {
            for (const CalendarEntry &entry : days.entries)
                keep({days.calendar, entry});
        }
        return {};
    }

    void map(const RowCells &cells) override
    {
        m_calendar = cells.column(QLatin1String("calendar"));
        m_date = cells.column(QLatin1String("date"));
        m_kind = cells.column(QLatin1String("kind"));
        m_name = cells.column(QLatin1String("name"));
    }

    RowEffect take(RowCells &cells) override
    {
        const Holiday row = read(cells);
        return cells.isRejected() ? RowEffect::Rejected : place(cells, m_date, row);
    }
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    QStringList keyOf(const Holiday &row) const override { return {row.calendar, row.entry.day.iso()}; }
    QJsonObject membersOf(const Holiday &row) const override
    {
        const bool working = row.entry.kind == DayKind::Working;
        return {{QStringLiteral("kind"), working ? QStringLiteral("working") : QStringLiteral("holiday")},
                {QStringLiteral("name"), row.entry.name}};
    }
    QString entity() const override { return QStringLiteral("holiday"); }
    void mergeRow(Holiday &stored, const Holiday &row) const override
    {
        stored.entry.kind = row.entry.kind;
        merge(stored.entry.name, row.entry.name);
    }
    Holiday read(RowCells &cells);

    QString m_usual; ///< calendar of rows that name none
    FieldColumn m_calendar, m_date, m_kind, m_name;
};

Holiday HolidaysKind::read(RowCells &cells)
{
    Holiday row;
    row.entry.day = cells.neededDay(m_date);
    const QString word = cells.neededText(m_kind);
    const auto kind = dayKindFromWord(word);
    if (!kind)
        cells.reject(ProblemCode::WordUnknown, m_kind, QStringLiteral("holiday, working"));
    row.entry.kind = kind.value_or(DayKind::Holiday);
    row.entry.name = cells.text(m_name);
    // Accounts name their calendar in any case.
    const QString named = cells.text(m_calendar).toLower();
    row.calendar = named.isEmpty() ? m_usual : named;
    if (Calendars::isPlain(row.calendar))
        cells.reject(ProblemCode::CalendarPlain, m_calendar);
    return row;
}

Status HolidaysKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    std::vector<CalendarDays> calendars;
    const auto gather = [&calendars](const Holiday &row) -> Status {
        if (calendars.empty() || calendars.back().calendar != row.calendar)
            calendars.push_back({row.calendar, {}});
        calendars.back().entries.push_back(row.entry);
        return {};
    };
    if (const auto gathered = writeRows(gather, changes); !gathered)
        return gathered;
    for (const CalendarDays &days : calendars) {
        if (const auto done = saveHolidays(workspace, days, import); !done)
            return done;
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeHolidaysKind(QString calendar)
{
    return std::make_unique<HolidaysKind>(std::move(calendar));
}

} // namespace bw
