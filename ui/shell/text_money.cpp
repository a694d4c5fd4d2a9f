#include "shell/text.h"
#include "shell/text_tr.h"

#include <array>
#include <cmath>

namespace bw::text {

namespace {

struct Currency {
    const char *code;
    const char *sign;
    const char *name; ///< used where the language writes the unit behind the figure
};

constexpr std::array<Currency, 9> currencies = {{
    {"USD", "$", QT_TRANSLATE_NOOP("bw::text::Text", "US dollars")},
    {"CNY", "¥", QT_TRANSLATE_NOOP("bw::text::Text", "yuan")},
    {"EUR", "€", QT_TRANSLATE_NOOP("bw::text::Text", "euros")},
    {"GBP", "£", QT_TRANSLATE_NOOP("bw::text::Text", "pounds")},
    {"JPY", "JP¥", QT_TRANSLATE_NOOP("bw::text::Text", "yen")},
    {"HKD", "HK$", QT_TRANSLATE_NOOP("bw::text::Text", "Hong Kong dollars")},
    {"TWD", "NT$", QT_TRANSLATE_NOOP("bw::text::Text", "Taiwan dollars")},
    {"SGD", "S$", QT_TRANSLATE_NOOP("bw::text::Text", "Singapore dollars")},
    {"AUD", "A$", QT_TRANSLATE_NOOP("bw::text::Text", "Australian dollars")},
}};

const Currency *find(const QString &code)
{
    const auto *found = std::find_if(currencies.begin(), currencies.end(),
                                     [&](const Currency &c) { return code == QLatin1String(c.code); });
    return found == currencies.end() ? nullptr : found;
}

/// "$" before the figure, with a minus in front of both.
QString signedFigure(const QString &code, const QString &figure, bool negative)
{
    const QString front = negative ? QString(QChar(0x2212)) : QString();
    if (code.isEmpty())
        return front + figure;
    if (const Currency *known = find(code))
        return front + QString::fromUtf8(known->sign) + figure;
    return front + visible(code) + QChar(0x00a0) + figure;
}

QString chineseShort(const Money &money)
{
    constexpr double wan = 1e4;
    constexpr double yi = 1e8;
    const double size = std::fabs(money.amount);
    const QString name = money.currency.isEmpty() ? QString()
        : find(money.currency)                    ? Text::tr(find(money.currency)->name)
                                                  : QString(QLatin1Char(' ') + visible(money.currency));
    // 9,999.6 thousand rounds into the next unit.
    if (size >= yi - wan / 20)
        return Text::tr("%1 hundred million %2", "short sum of money: amount, currency")
            .arg(number(money.amount / yi, 2), name)
            .trimmed();
    if (size >= wan - 0.5)
        return Text::tr("%1 ten thousand %2", "short sum of money: amount, currency")
            .arg(number(money.amount / wan, 1), name)
            .trimmed();
    return Text::tr("%1 %2", "short sum of money: amount, currency")
        .arg(number(money.amount, 0), name.trimmed())
        .trimmed();
}

} // namespace

QString money(double amount)
{
    return number(amount, 0);
}

QString moneyFull(const Money &money)
{
    return signedFigure(money.currency, number(std::fabs(money.amount), 0), std::round(money.amount) < 0);
}

QString moneyShort(const Money &money)
{
    if (!std::isfinite(money.amount))
        return dash();
    if (language() == Language::Chinese)
        return chineseShort(money);
    const double size = std::fabs(money.amount);
    const bool negative = std::round(money.amount) < 0;
    if (size >= 999.5e6)
        return signedFigure(money.currency, Text::tr("%1B", "thousand millions").arg(number(size / 1e9, 2)),
                            negative);
    if (size >= 999.5e3)
        return signedFigure(money.currency, Text::tr("%1M", "millions").arg(number(size / 1e6, 2)), negative);
    if (size >= 9999.5)
        return signedFigure(money.currency, Text::tr("%1k", "thousands").arg(number(size / 1e3, 0)),
                            negative);
    return signedFigure(money.currency, number(size, 0), negative);
}

QString currency(const QString &code)
{
    const Currency *known = find(code);
    return known ? QString::fromUtf8(known->sign) : visible(code);
}

} // namespace bw::text
