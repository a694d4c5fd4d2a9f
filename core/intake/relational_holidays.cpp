#include "intake/relational_kind.h"
#include "intake/words.h"
#include "store/holidays.h"
#include "store/workspace.h"

#include <QMap>

namespace bw {

namespace {

bool isSame(const CalendarEntry &a, const CalendarEntry &b)
{
    return a.day == b.day && a.kind == b.kind && a.name == b.name;
}

QJsonObject jsonOf(const CalendarEntry &entry)
{
    const bool working = entry.kind == DayKind::Working;
    return {{QStringLiteral("kind"), working ? QStringLiteral("working") : QStringLiteral("holiday")},
            {QStringLiteral("name"), entry.name}};
}

class HolidaysKind final : public RelationalKind {
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
                m_states.insert({days.calendar, entry.day.n}, {entry, {}, {}, false});
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

    RowEffect take(RowCells &cells) override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    struct State {
        CalendarEntry entry;
        std::optional<CalendarEntry> before;
        std::optional<CalendarEntry> stated;
        bool touched = false;
    };
    CalendarEntry read(RowCells &cells);

    QString m_usual; ///< calendar of rows that name none
    FieldColumn m_calendar, m_date, m_kind, m_name;
    QMap<std::pair<QString, qint32>, State> m_states; ///< by calendar and Day::n
};

CalendarEntry HolidaysKind::read(RowCells &cells)
{
    CalendarEntry row;
    row.day = cells.neededDay(m_date);
    const QString word = cells.neededText(m_kind);
    const auto kind = dayKindFromWord(word);
    if (!kind)
        cells.reject(ProblemCode::WordUnknown, m_kind, QStringLiteral("holiday, working"));
    row.kind = kind.value_or(DayKind::Holiday);
    row.name = cells.text(m_name);
    return row;
}

RowEffect HolidaysKind::take(RowCells &cells)
{
    const CalendarEntry row = read(cells);
    // Accounts name their calendar in any case.
    const QString named = cells.text(m_calendar).toLower();
    const QString calendar = named.isEmpty() ? m_usual : named;
    if (Calendars::isPlain(calendar))
        cells.reject(ProblemCode::CalendarPlain, m_calendar);
    if (cells.isRejected())
        return RowEffect::Rejected;
    const auto known = m_states.find({calendar, row.day.n});
    if (known == m_states.end()) {
        m_states.insert({calendar, row.day.n}, {row, {}, row, true});
        return RowEffect::Added;
    }
    if (known->stated) {
        if (isSame(*known->stated, row))
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, m_date);
        return RowEffect::Rejected;
    }
    known->stated = row;
    const CalendarEntry before = known->entry;
    known->entry.kind = row.kind;
    merge(known->entry.name, row.name);
    if (isSame(known->entry, before))
        return RowEffect::Unchanged;
    known->before = before;
    known->touched = true;
    return RowEffect::Changed;
}

Status HolidaysKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    std::vector<CalendarDays> calendars;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        if (!it->touched)
            continue;
        const QString &calendar = it.key().first;
        if (calendars.empty() || calendars.back().calendar != calendar)
            calendars.push_back({calendar, {}});
        calendars.back().entries.push_back(it->entry);
        const auto before = it->before ? std::optional(jsonOf(*it->before)) : std::nullopt;
        changes.push_back(
            changeOf(QStringLiteral("holiday"), {calendar, it->entry.day.iso()}, before, jsonOf(it->entry)));
    }
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
