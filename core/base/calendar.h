#pragma once

#include "base/day.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace bw {

enum class DayKind { Holiday, Working };

/// One dated exception of a national calendar: a day off on a weekday, or a make-up working day.
struct CalendarEntry {
    Day day;
    DayKind kind{};
    QString name;
};

/// The dated entries of one imported calendar.
struct CalendarDays {
    QString calendar;
    std::vector<CalendarEntry> entries; ///< ascending
};

/// The dated rows of a calendar file (date,kind,name); lines that are no such row are left out.
[[nodiscard]] std::vector<CalendarEntry> parseCalendar(const QByteArray &csv);

/// Which days are working days (definitions.md §2): Monday to Friday, all seven days, or a national
/// calendar with holidays and make-up working days. A year without published entries falls back to
/// Monday to Friday, and `knowsYear` says so.
class Calendar {
public:
    [[nodiscard]] static Calendar mondayToFriday();
    [[nodiscard]] static Calendar sevenDays();
    [[nodiscard]] static Calendar national(QString name, const std::vector<CalendarEntry> &entries);
    /// Adds entries to a national calendar, or replaces those of the same days.
    void add(const std::vector<CalendarEntry> &entries);

    /// "mon-fri", "seven-day", or the national calendar's name ("cn").
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isWorkingDay(Day day) const;
    /// A named public holiday (not an ordinary weekend); empty when it is none.
    [[nodiscard]] QString holidayName(Day day) const;
    [[nodiscard]] int workingDays(DayRange range) const;
    /// Always true for the two plain calendars.
    [[nodiscard]] bool knowsYear(int year) const;

private:
    QString m_name;
    bool m_allDays = false;
    bool m_national = false;
    QHash<qint32, CalendarEntry> m_entries; ///< by Day::n
    QSet<int> m_years;
};

/// The calendars at hand by name: the three shipped ones and those imported.
class Calendars {
public:
    /// mon-fri, seven-day, and the national ones in resources (`:/calendars/<name>-<year>.csv`).
    [[nodiscard]] static Calendars shipped();

    /// Takes the place of one with the same name.
    void add(Calendar calendar);
    /// Adds entries to the national calendar of that name, which is made where it is not there: days that
    /// are not among them stay as they are.
    void addDays(const QString &name, const std::vector<CalendarEntry> &entries);
    /// Whether the name is that of one of the two calendars without entries.
    [[nodiscard]] static bool isPlain(const QString &name);
    [[nodiscard]] bool contains(const QString &name) const;
    /// Monday to Friday where the name is not known.
    [[nodiscard]] const Calendar &get(const QString &name) const;
    [[nodiscard]] QStringList names() const;

private:
    std::vector<Calendar> m_all;
};

} // namespace bw
