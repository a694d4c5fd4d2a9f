#include "intake/usage_row.h"

#include <cmath>
#include <cstring>

namespace bw {

namespace {

constexpr qint64 largestQuantity = 100'000'000'000; // 10 million rows of it still fit

/// A cell without blanks around it; the common cell has none and costs two compares.
std::string_view tidy(std::string_view cell)
{
    if (cell.empty()) {
        return cell;
    }
    const auto first = static_cast<quint8>(cell.front());
    const auto last = static_cast<quint8>(cell.back());
    return first > ' ' && first < 0x80 && last > ' ' && last < 0x80 ? cell : trimmed(cell);
}

/// Two digits, or something over 99.
unsigned twoDigits(const char *at)
{
    const unsigned tens = static_cast<quint8>(at[0]) - '0';
    const unsigned ones = static_cast<quint8>(at[1]) - '0';
    return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

/// Digits only, at most nine of them; -1 for anything else.
qint64 plainWhole(std::string_view cell)
{
    if (cell.empty() || cell.size() > 9) {
        return -1;
    }
    qint64 value = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

UsageRowParser::UsageRowParser(const FileShape &shape, const UsageRules &rules)
    : m_shape(shape)
    , m_rules(rules)
    , m_account(shape.columnOf(QLatin1String("account_id")))
    , m_user(shape.columnOf(QLatin1String("user_id")))
    , m_unit(shape.columnOf(QLatin1String("unit_id")))
    , m_event(shape.columnOf(QLatin1String("event")))
    , m_module(shape.columnOf(QLatin1String("module")))
    , m_when(shape.columnOf(rules.daily ? QLatin1String("date") : QLatin1String("occurred_at")))
    , m_quantity(shape.columnOf(rules.daily ? QLatin1String("count") : QLatin1String("quantity")))
    , m_seconds(shape.columnOf(QLatin1String("duration_seconds")))
    , m_activeUsers(shape.columnOf(QLatin1String("active_users")))
    , m_dates(shape.shapeOf(m_when).dates)
{
}

void UsageRowParser::report(Problems &problems, ProblemCode code, qint64 line, int column,
                            std::string_view value) const
{
    Problem problem;
    problem.code = code;
    problem.line = line;
    if (column >= 0 && column < m_shape.headings.size()) {
        problem.column = m_shape.headings[column];
    }
    problem.value = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    problems.add(std::move(problem));
}

void UsageRowParser::reportFault(Problems &problems, const Record &record) const
{
    const bool named =
        record.faultField >= 0 && static_cast<size_t>(record.faultField) < record.fields.size();
    report(problems, *record.fault, record.line, named ? record.faultField : -1,
           named ? record.fields[static_cast<size_t>(record.faultField)] : std::string_view());
}

tl::expected<Day, ProblemCode> UsageRowParser::localDay(std::string_view cell)
{
    // The common forms, yyyy-mm-ddThh:mm:ss with Z, ±hh:mm or nothing; everything else goes the long way.
    const char *at = cell.data();
    const size_t size = cell.size();
    const bool common = (size == 19 || (size == 20 && at[19] == 'Z') || (size == 25 && at[22] == ':'))
        && (at[10] == 'T' || at[10] == ' ') && at[13] == ':' && at[16] == ':' && at[4] == '-' && at[7] == '-';
    if (common && !m_rules.daily) {
        const unsigned hour = twoDigits(at + 11);
        const unsigned minute = twoDigits(at + 14);
        const unsigned second = twoDigits(at + 17);
        bool good = hour < 24 && minute < 60 && second < 60;
        qint32 offset = 0;
        if (size == 25) {
            const unsigned hours = twoDigits(at + 20);
            const unsigned minutes = twoDigits(at + 23);
            good = good && hours < 24 && minutes < 60 && (at[19] == '+' || at[19] == '-');
            offset = static_cast<qint32>((hours * 60 + minutes) * 60);
            offset = at[19] == '-' ? -offset : offset;
        }
        if (good && std::memcmp(at, m_lastDate, sizeof m_lastDate) != 0) {
            const auto day = parseDay(cell.substr(0, 10));
            good = day.has_value();
            if (good) {
                std::memcpy(m_lastDate, at, sizeof m_lastDate);
                m_lastDay = *day;
            }
        }
        if (good) {
            if (size == 19) {
                return m_lastDay;
            }
            return m_rules.zone.localDay(qint64(m_lastDay.n) * 86400 + hour * 3600 + minute * 60 + second
                                         - offset);
        }
    }
    const auto stamp = parseStamp(cell, m_dates);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (m_rules.daily) {
        return stamp->day;
    }
    return stamp->hasOffset ? m_rules.zone.localDay(stamp->utc()) : stamp->day;
}

std::optional<ProblemCode> UsageRowParser::parseNumbers(std::span<const std::string_view> cells,
                                                        UsageCells &out, int &column) const
{
    out.quantity = 1;
    if (m_quantity >= 0) {
        column = m_quantity;
        const std::string_view cell = cells[static_cast<size_t>(m_quantity)];
        out.quantity = plainWhole(cell);
        if (out.quantity < 0) {
            const auto value = parseWhole(cell, m_shape.shapeOf(m_quantity).numbers);
            if (!value && (m_rules.daily || value.error() != ProblemCode::CellMissing)) {
                return value.error();
            }
            out.quantity = value.value_or(1);
        }
        if (out.quantity > largestQuantity) {
            return ProblemCode::TooLarge;
        }
    }
    out.seconds = 0;
    if (m_seconds >= 0) {
        column = m_seconds;
        const auto value =
            parseDecimal(cells[static_cast<size_t>(m_seconds)], m_shape.shapeOf(m_seconds).numbers);
        if (!value && value.error() != ProblemCode::CellMissing) {
            return value.error();
        }
        if (value.value_or(0) < 0) {
            return ProblemCode::Negative;
        }
        if (value.value_or(0) > 1e9) {
            return ProblemCode::TooLarge;
        }
        out.seconds = std::llround(value.value_or(0));
    }
    out.activeUsers = -1;
    if (m_activeUsers >= 0) {
        column = m_activeUsers;
        const auto value =
            parseWhole(cells[static_cast<size_t>(m_activeUsers)], m_shape.shapeOf(m_activeUsers).numbers);
        if (!value && value.error() != ProblemCode::CellMissing) {
            return value.error();
        }
        if (value.value_or(0) > largestQuantity) {
            return ProblemCode::TooLarge;
        }
        out.activeUsers = value.value_or(-1);
    }
    return {};
}

bool UsageRowParser::findAccount(UsageCells &cells) const
{
    const auto word =
        QByteArray::fromRawData(cells.account.data(), static_cast<qsizetype>(cells.account.size()));
    const auto known = m_rules.accounts->keys.constFind(word);
    if (known != m_rules.accounts->keys.constEnd()) {
        cells.account = {known->constData(), static_cast<size_t>(known->size())};
        return true;
    }
    return !m_rules.accounts->unknown.contains(word);
}

bool UsageRowParser::parse(std::span<const std::string_view> cells, qint64 line, bool ascii, UsageCells &out,
                           Problems &problems)
{
    const auto cell = [&](int column) {
        return column < 0 ? std::string_view() : tidy(cells[static_cast<size_t>(column)]);
    };
    const auto reject = [&](ProblemCode code, int column) {
        report(problems, code, line, column,
               column < 0 ? std::string_view() : cells[static_cast<size_t>(column)]);
        return false;
    };
    out.account = cell(m_account);
    out.event = cell(m_event);
    if (out.account.empty() || out.event.empty()) {
        return reject(ProblemCode::CellMissing, out.account.empty() ? m_account : m_event);
    }
    if (m_rules.accounts != nullptr && !findAccount(out)) {
        if (m_rules.accounts->policy == UnknownAccounts::Reject) {
            return reject(ProblemCode::AccountUnknown, m_account);
        }
        ++m_skipped;
        return false;
    }
    out.user = cell(m_user);
    out.unit = cell(m_unit);
    out.module = cell(m_module);
    const auto day = localDay(cell(m_when));
    if (!day) {
        return reject(day.error(), m_when);
    }
    out.day = *day;
    if (out.day > m_rules.today) {
        return reject(ProblemCode::InTheFuture, m_when);
    }
    if (out.day.n < 0 || out.day.n > UsageAggregate::lastDay) {
        return reject(ProblemCode::DayImpossible, m_when);
    }
    int column = -1;
    if (const auto code = parseNumbers(cells, out, column)) {
        return reject(*code, column);
    }
    if (m_rules.counted != nullptr && m_rules.counted->contains(out.account, out.event, out.day)) {
        return reject(ProblemCode::CountedAlready, m_event);
    }
    if (m_user >= 0 && out.user.empty() && out.activeUsers < 0) {
        report(problems, ProblemCode::UserMissing, line, m_user, {});
    }
    if (!ascii) {
        for (const int named : {m_account, m_user, m_event}) {
            if (named >= 0 && hasInvisible(cells[static_cast<size_t>(named)])) {
                report(problems, ProblemCode::InvisibleText, line, named, cells[static_cast<size_t>(named)]);
            }
        }
    }
    return true;
}

} // namespace bw
