#include "base/calendar.h"

#include <QDir>
#include <QFile>
#include <algorithm>

// A static library's resources are only linked in when named, and not from within a namespace.
static void initCalendarResources()
{
    Q_INIT_RESOURCE(calendars);
}

namespace bw {

namespace {

/// The notice for a year may begin in the last days of the year before: those alone do not make that
/// year a published one.
bool belongsToNextYear(QDate date)
{
    return date.month() == 12 && date.day() >= 25;
}

} // namespace

std::vector<CalendarEntry> parseCalendar(const QByteArray &csv)
{
    std::vector<CalendarEntry> entries;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n')) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() < 3)
            continue;
        const auto day = Day::parse(cells[0]);
        if (!day)
            continue;
        if (cells[1] == QLatin1String("holiday"))
            entries.push_back({*day, DayKind::Holiday, cells[2]});
        else if (cells[1] == QLatin1String("working"))
            entries.push_back({*day, DayKind::Working, cells[2]});
    }
    return entries;
}

Calendar Calendar::mondayToFriday()
{
    Calendar calendar;
    calendar.m_name = QStringLiteral("mon-fri");
    return calendar;
}

Calendar Calendar::sevenDays()
{
    Calendar calendar;
    calendar.m_name = QStringLiteral("seven-day");
    calendar.m_allDays = true;
    return calendar;
}

Calendar Calendar::national(QString name, const std::vector<CalendarEntry> &entries)
{
    Calendar calendar;
    calendar.m_name = std::move(name);
    calendar.m_national = true;
    calendar.add(entries);
    return calendar;
}

void Calendar::add(const std::vector<CalendarEntry> &entries)
{
    Q_ASSERT(m_national);
    for (const CalendarEntry &entry : entries) {
        m_entries.insert(entry.day.n, entry);
        const QDate date = entry.day.date();
        if (!belongsToNextYear(date))
            m_years.insert(date.year());
    }
}

bool Calendar::isWorkingDay(Day day) const
{
    if (m_allDays)
        return true;
    if (m_national) {
        const auto entry = m_entries.constFind(day.n);
        if (entry != m_entries.constEnd())
            return entry->kind == DayKind::Working;
    }
    return day.weekday() <= 5;
}

QString Calendar::holidayName(Day day) const
{
    const auto entry = m_entries.constFind(day.n);
    return entry != m_entries.constEnd() && entry->kind == DayKind::Holiday ? entry->name : QString();
}

int Calendar::workingDays(DayRange range) const
{
    int count = 0;
    for (Day day = range.first; day <= range.last; day = day + 1)
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

bool Calendar::knowsYear(int year) const
{
    return !m_national || m_years.contains(year);
}

Calendars Calendars::shipped()
{
    static const Calendars all = [] {
        initCalendarResources();
        Calendars calendars;
        calendars.add(Calendar::mondayToFriday());
        calendars.add(Calendar::sevenDays());
        QMap<QString, std::vector<CalendarEntry>> national;
        const QDir folder(QStringLiteral(":/calendars"));
        for (const QString &file : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
            QFile csv(folder.filePath(file));
            if (!csv.open(QIODevice::ReadOnly))
                continue;
            auto &entries = national[file.section(u'-', 0, -2)];
            const auto year = parseCalendar(csv.readAll());
            entries.insert(entries.end(), year.begin(), year.end());
        }
        for (auto it = national.cbegin(); it != national.cend(); ++it)
            calendars.add(Calendar::national(it.key(), it.value()));
        return calendars;
    }();
    return all;
}

void Calendars::add(Calendar calendar)
{
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&calendar](const Calendar &other) {
        return other.name() == calendar.name();
    });
    if (same != m_all.end())
        *same = std::move(calendar);
    else
        m_all.push_back(std::move(calendar));
}

void Calendars::addDays(const QString &name, const std::vector<CalendarEntry> &entries)
{
    if (isPlain(name))
        return;
    const auto same = std::find_if(m_all.begin(), m_all.end(),
                                   [&name](const Calendar &calendar) { return calendar.name() == name; });
    if (same != m_all.end())
        same->add(entries);
    else
        m_all.push_back(Calendar::national(name, entries));
}

bool Calendars::isPlain(const QString &name)
{
    return name == Calendar::mondayToFriday().name() || name == Calendar::sevenDays().name();
}

bool Calendars::contains(const QString &name) const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [&name](const Calendar &calendar) { return calendar.name() == name; });
}

const Calendar &Calendars::get(const QString &name) const
{
    static const Calendar fallback = Calendar::mondayToFriday();
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&name](const Calendar &calendar) { return calendar.name() == name; });
    return it != m_all.end() ? *it : fallback;
}

QStringList Calendars::names() const
{
    QStringList names;
    for (const Calendar &calendar : m_all)
        names.append(calendar.name());
    return names;
}

} // namespace bw
