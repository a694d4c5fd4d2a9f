#include "intake/months.h"

#include "intake/cell.h"

#include <QRegularExpression>

namespace bw {

namespace {

std::optional<Month> monthOf(int year, int month)
{
    if (year < 1900 || year > 9999 || month < 1 || month > 12)
        return {};
    return Month::of(Day::of(year, month, 1));
}

std::optional<int> monthNamed(const QString &name)
{
    static const QStringList names = {
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    const QString lower = name.toLower();
    for (int i = 0; i < names.size(); ++i) {
        if (lower == names[i] || lower == names[i].left(3))
            return i + 1;
    }
    return {};
}

std::optional<Month> readMonth(const QString &text)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})(?:\\s*[-/.年]\\s*)(\\d{1,2})\\s*月?(?:份)?$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{4})(\\d{2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})\\s*[-/.]\\s*(\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^([A-Za-z]+)[.,]?[\\s-]*(\\d{4})$"));
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return monthOf(found.captured(1).toInt(), found.captured(2).toInt());
    if (const auto found = joined.match(text); found.hasMatch())
        return monthOf(found.captured(1).toInt(), found.captured(2).toInt());
    if (const auto found = monthFirst.match(text); found.hasMatch())
        return monthOf(found.captured(2).toInt(), found.captured(1).toInt());
    if (const auto found = named.match(text); found.hasMatch()) {
        const auto month = monthNamed(found.captured(1));
        return month ? monthOf(found.captured(2).toInt(), *month) : std::nullopt;
    }
    return {};
}

} // namespace

Cell<Month> parseMonth(std::string_view cell)
{
    const std::string_view trimmedCell = trimmed(cell);
    if (trimmedCell.empty())
        return tl::unexpected(ProblemCode::CellMissing);
    if (trimmedCell.size() > 40)
        return tl::unexpected(ProblemCode::NotAMonth);
    const QString text = cellText(trimmedCell).normalized(QString::NormalizationForm_KC);
    if (const auto month = readMonth(text))
        return *month;
    if (const auto day = parseDay(trimmedCell))
        return Month::of(*day);
    return tl::unexpected(ProblemCode::NotAMonth);
}

} // namespace bw
