#pragma once

#include "base/day.h"

#include <QString>
#include <optional>

namespace bw {

/// Values as plain text: days yyyy-MM-dd, numbers plain, yes and no as 1 and 0, not known as nothing.
[[nodiscard]] inline QString valueText(const QString &value)
{
    return value;
}
[[nodiscard]] QString valueText(Day value);
[[nodiscard]] QString valueText(double value);
[[nodiscard]] QString valueText(const std::optional<Day> &value);
[[nodiscard]] QString valueText(const std::optional<qint32> &value);
[[nodiscard]] QString valueText(const std::optional<double> &value);
[[nodiscard]] QString valueText(const std::optional<bool> &value);

/// False when the text is none of the type's; the value is then unchanged. Counts are not below 0.
bool setValueText(QString &value, const QString &text);
bool setValueText(Day &value, const QString &text);
bool setValueText(double &value, const QString &text);
bool setValueText(std::optional<Day> &value, const QString &text);
bool setValueText(std::optional<qint32> &value, const QString &text);
bool setValueText(std::optional<double> &value, const QString &text);
bool setValueText(std::optional<bool> &value, const QString &text);

} // namespace bw
