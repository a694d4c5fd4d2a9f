#include "model/value_text.h"

#include <QLocale>
#include <cmath>

namespace bw {

QString valueText(Day value)
{
    return value.iso();
}

QString valueText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString valueText(const std::optional<Day> &value)
{
    return value ? value->iso() : QString();
}

QString valueText(const std::optional<qint32> &value)
{
    return value ? QString::number(*value) : QString();
}

QString valueText(const std::optional<double> &value)
{
    return value ? valueText(*value) : QString();
}

QString valueText(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? QStringLiteral("1") : QStringLiteral("0");
}

bool setValueText(QString &value, const QString &text)
{
    value = text;
    return true;
}

bool setValueText(Day &value, const QString &text)
{
    const auto day = Day::parse(text);
    if (day)
        value = *day;
    return day.has_value();
}

bool setValueText(double &value, const QString &text)
{
    bool fits = false;
    const double number = text.toDouble(&fits);
    if (!fits || !std::isfinite(number))
        return false;
    value = number;
    return true;
}

bool setValueText(std::optional<Day> &value, const QString &text)
{
    const auto day = Day::parse(text);
    if (!day && !text.isEmpty())
        return false;
    value = day;
    return true;
}

bool setValueText(std::optional<qint32> &value, const QString &text)
{
    bool fits = true;
    const int number = text.isEmpty() ? 0 : text.toInt(&fits);
    if (!fits || number < 0)
        return false;
    value = text.isEmpty() ? std::nullopt : std::optional<qint32>(number);
    return true;
}

bool setValueText(std::optional<double> &value, const QString &text)
{
    double number = 0;
    if (!text.isEmpty() && !setValueText(number, text))
        return false;
    value = text.isEmpty() ? std::nullopt : std::optional<double>(number);
    return true;
}

bool setValueText(std::optional<bool> &value, const QString &text)
{
    if (!text.isEmpty() && text != u"0" && text != u"1")
        return false;
    value = text.isEmpty() ? std::nullopt : std::optional<bool>(text == u"1");
    return true;
}

} // namespace bw
