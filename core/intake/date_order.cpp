#include "intake/cell.h"
#include "intake/dates.h"

namespace bw {

namespace {

/// 25/03/24 may also be meant as a year in front.
bool mayBeShortYearFirst(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.size() != 8 || text[2] != text[5] || (text[2] != '/' && text[2] != '-' && text[2] != '.'))
        return false;
    char longer[10] = {'2', '0'};
    text.copy(longer + 2, 8);
    return parseStamp({longer, 10}).has_value();
}

} // namespace

void DateOrderFinder::add(std::string_view cell)
{
    const Cell<Stamp> plain = parseStamp(cell);
    if (plain) {
        ++m_dates;
        m_times += plain->seconds >= 0 ? 1 : 0;
        return;
    }
    if (plain.error() != ProblemCode::NotADay)
        return;
    const Cell<Stamp> dayFirst = parseStamp(cell, DateOrder::DayFirst);
    const Cell<Stamp> monthFirst = parseStamp(cell, DateOrder::MonthFirst);
    if (!dayFirst && !monthFirst)
        return;
    ++m_dates;
    ++m_needy;
    m_times += (dayFirst ? dayFirst->seconds : monthFirst->seconds) >= 0 ? 1 : 0;
    m_asDayFirst += dayFirst ? 1 : 0;
    m_asMonthFirst += monthFirst ? 1 : 0;
    m_dayFirst &= dayFirst.has_value();
    m_monthFirst &= monthFirst.has_value();
    m_shortYearFirst &= mayBeShortYearFirst(cell);
}

int DateOrderFinder::dates(DateOrder order) const
{
    const int plain = m_dates - m_needy;
    switch (order) {
    case DateOrder::YearFirst:
    case DateOrder::Open:
        return plain;
    case DateOrder::DayFirst:
        return plain + m_asDayFirst;
    case DateOrder::MonthFirst:
        return plain + m_asMonthFirst;
    }
    Q_UNREACHABLE();
}

DateOrder DateOrderFinder::order() const
{
    if (m_needy == 0)
        return DateOrder::YearFirst;
    if (m_dayFirst == m_monthFirst || m_shortYearFirst)
        return DateOrder::Open;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace bw
