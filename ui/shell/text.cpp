#include "shell/text.h"

#include "shell/text_tr.h"

#include <QDateTime>
#include <QLocale>
#include <QTranslator>
#include <array>
#include <cmath>

namespace bw::text {

namespace {

constexpr QChar minus(0x2212);

struct Loaded {
    Language language = Language::English;
    QTranslator own;
    QTranslator qt;
};

Loaded &loaded()
{
    static Loaded state;
    return state;
}

const QLocale &locale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    static const QLocale chinese(QLocale::Chinese, QLocale::China);
    return loaded().language == Language::Chinese ? chinese : english;
}

} // namespace

void setLanguage(Language language)
{
    Loaded &state = loaded();
    QCoreApplication::removeTranslator(&state.own);
    QCoreApplication::removeTranslator(&state.qt);
    state.language = language;
    QLocale::setDefault(locale());
    // English has a file too, for plural forms.
    if (state.own.load(QStringLiteral(":/i18n/bellwether_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&state.own);
    if (language == Language::Chinese && state.qt.load(QStringLiteral(":/i18n/qtbase_zh_CN.qm")))
        QCoreApplication::installTranslator(&state.qt);
}

Language language()
{
    return loaded().language;
}

Language languageOf(const QString &code)
{
    return code.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::Chinese : Language::English;
}

QString codeOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Language systemLanguage()
{
    return languageOf(QLocale::system().name());
}

QString level(Level level)
{
    switch (level) {
    case Level::Zero:
        return Text::tr("zero", "daily level");
    case Level::Low:
        return Text::tr("low", "daily level");
    case Level::Medium:
        return Text::tr("medium", "daily level");
    case Level::High:
        return Text::tr("high", "daily level");
    case Level::Unknown:
        return Text::tr("not known", "daily level");
    }
    Q_UNREACHABLE();
}

QString band(Band band)
{
    switch (band) {
    case Band::None:
        return Text::tr("No data", "band of health");
    case Band::AtRisk:
        return Text::tr("At risk", "band of health");
    case Band::Watch:
        return Text::tr("Watch", "band of health");
    case Band::Healthy:
        return Text::tr("Healthy", "band of health");
    }
    Q_UNREACHABLE();
}

QString state(PeriodState state)
{
    switch (state) {
    case PeriodState::Reached:
        return Text::tr("reached", "state of a week or month");
    case PeriodState::OnTrack:
        return Text::tr("on track", "state of a week or month");
    case PeriodState::Behind:
        return Text::tr("behind", "state of a week or month");
    case PeriodState::OutOfReach:
        return Text::tr("out of reach", "state of a week or month");
    case PeriodState::Missed:
        return Text::tr("missed", "state of a week or month");
    case PeriodState::Skipped:
        return Text::tr("skipped", "state of a week or month: it has no working day");
    case PeriodState::Unknown:
        return Text::tr("not known", "state of a week or month: data are missing");
    }
    Q_UNREACHABLE();
}

QString part(HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return Text::tr("Active days of 28", "part of the health score");
    case HealthPart::Coefficient:
        return Text::tr("Weeks active of 7", "part of the health score");
    case HealthPart::Trend:
        return Text::tr("Trend of key actions", "part of the health score");
    case HealthPart::SeatUse:
        return Text::tr("Seat use", "part of the health score");
    case HealthPart::Breadth:
        return Text::tr("Modules used", "part of the health score");
    case HealthPart::Outcome:
        return Text::tr("Business results", "part of the health score");
    case HealthPart::Survey:
        return Text::tr("NPS", "part of the health score");
    }
    Q_UNREACHABLE();
}

QString kind(FileKind kind)
{
    switch (kind) {
    case FileKind::Accounts:
        return Text::tr("Accounts", "kind of file");
    case FileKind::Seats:
        return Text::tr("Seats", "kind of file");
    case FileKind::Contracts:
        return Text::tr("Contracts", "kind of file");
    case FileKind::Users:
        return Text::tr("Users", "kind of file");
    case FileKind::Units:
        return Text::tr("Units", "kind of file");
    case FileKind::Events:
        return Text::tr("Events", "kind of file");
    case FileKind::DailyUsage:
        return Text::tr("Daily usage", "kind of file");
    case FileKind::Surveys:
        return Text::tr("Surveys", "kind of file");
    case FileKind::Outcomes:
        return Text::tr("Business outcomes", "kind of file");
    case FileKind::Judgements:
        return Text::tr("Judgements", "kind of file");
    case FileKind::Touches:
        return Text::tr("Touches", "kind of file");
    case FileKind::Costs:
        return Text::tr("Costs", "kind of file");
    case FileKind::Holidays:
        return Text::tr("Holidays", "kind of file");
    }
    Q_UNREACHABLE();
}

QString segment(const QString &segment)
{
    if (segment == QLatin1String("large"))
        return Text::tr("Enterprise", "segment");
    if (segment == QLatin1String("mid"))
        return Text::tr("Mid-market", "segment");
    if (segment == QLatin1String("small"))
        return Text::tr("Small", "segment");
    return visible(segment);
}

QString segmentShort(const QString &segment)
{
    if (segment == QLatin1String("large"))
        return Text::tr("ENT", "segment chip");
    if (segment == QLatin1String("mid"))
        return Text::tr("MID", "segment chip");
    if (segment == QLatin1String("small"))
        return Text::tr("SMB", "segment chip");
    constexpr qsizetype longest = 8;
    const QString shown = visible(segment);
    return shown.size() > longest ? shown.left(longest - 1) + QChar(0x2026) : shown;
}

QString calendar(const QString &name)
{
    if (name == QLatin1String("mon-fri"))
        return Text::tr("Monday to Friday", "calendar of working days");
    if (name == QLatin1String("seven-day"))
        return Text::tr("all seven days", "calendar of working days");
    if (name == QLatin1String("cn"))
        return Text::tr("China, with make-up days", "calendar of working days");
    return visible(name);
}

QString day(Day day)
{
    return locale().toString(day.date(), Text::tr("ddd d MMM", "date format: Fri 16 Oct"));
}

QString dayYear(Day day)
{
    return locale().toString(day.date(), Text::tr("d MMM yyyy", "date format: 16 Oct 2026"));
}

QString dayShort(Day day)
{
    return locale().toString(day.date(), Text::tr("d MMM", "date format: 16 Oct"));
}

QString month(Month month)
{
    return locale().toString(month.first().date(), Text::tr("MMM yyyy", "date format: Oct 2026"));
}

QString monthShort(Month month)
{
    return locale().toString(month.first().date(), Text::tr("MMM", "date format: Oct"));
}

QString weekdayShort(int weekday)
{
    return locale().dayName(weekday, QLocale::ShortFormat);
}

QString clock(const QDateTime &local)
{
    return local.toString(QStringLiteral("HH:mm"));
}

QString number(qint64 value)
{
    return locale().toString(value).replace(QLatin1Char('-'), minus);
}

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return dash();
    const double unit = std::pow(10.0, decimals);
    // What rounds to zero has no sign.
    const double shown = std::round(value * unit) == 0 ? 0.0 : value;
    return locale().toString(shown, 'f', decimals).replace(QLatin1Char('-'), minus);
}

QString percent(double fraction, int decimals)
{
    if (!std::isfinite(fraction))
        return dash();
    return Text::tr("%1%", "per cent").arg(number(fraction * 100, decimals));
}

QString dash()
{
    return QString(QChar(0x2013));
}

QString bytes(qint64 bytes)
{
    constexpr std::array<const char *, 4> units = {"B", "kB", "MB", "GB"};
    size_t unit = 0;
    auto value = static_cast<double>(bytes);
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(number(value, value < 10 && unit > 0 ? 1 : 0),
                                       QLatin1String(units[unit]));
}

QString visible(const QString &text)
{
    const auto hidden = [](char32_t c) {
        return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f)
            || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x00ad
            || c == 0x061c;
    };
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (hidden(c))
            result += QStringLiteral("[U+%1]").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

} // namespace bw::text
