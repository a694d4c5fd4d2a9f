#include "portfolio/export_sheet.h"

#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/alert_words.h"
#include "shell/rule_marks.h"
#include "shell/text.h"

#include <cmath>

namespace bw {

namespace {

using portfolio::agreementWords;
using portfolio::alertsOf;
using portfolio::daysSinceTouch;
using portfolio::starWord;
using Kind = SheetColumn::Kind;
using ValueOf = std::function<SheetValue(const PortfolioRow &)>;

struct Part {
    SheetColumn column;
    ValueOf value;
};

template <class T> SheetValue maybe(const std::optional<T> &value)
{
    return value ? SheetValue(*value) : SheetValue();
}

/// One decimal, as it is shown: more would claim what nobody measured.
SheetValue rounded(std::optional<double> value)
{
    return value ? SheetValue(std::round(*value * 10) / 10) : SheetValue();
}

SheetValue isReached(const PeriodResult &period)
{
    if (outsideRates(period.state))
        return {};
    return qint64{period.state == PeriodState::Reached ? 1 : 0};
}

SheetValue daysOf(const PortfolioRow &row, Level level)
{
    return static_cast<qint64>(std::count_if(row.strip.begin(), row.strip.end(), [level](const DayCell &day) {
        return !day.before && day.level == level;
    }));
}

std::vector<Part> weekParts(const PortfolioView &view)
{
    std::vector<Part> parts;
    constexpr int weeks = std::tuple_size_v<decltype(PortfolioRow::weeklyKeyActions)>;
    for (int week = 0; week < weeks; ++week) {
        const Day last = view.portfolio->asOf - 7 * (weeks - 1 - week);
        const auto at = static_cast<size_t>(week);
        parts.push_back(
            {{PortfolioText::tr("Key actions, week to %1", "heading of an export").arg(last.iso()),
              Kind::Whole},
             [at](const PortfolioRow &r) {
                 return r.weeklyKeyActions[at] < 0 ? SheetValue() : SheetValue(r.weeklyKeyActions[at]);
             }});
    }
    return parts;
}

/// A share and the two numbers that it is of.
std::vector<Part> shareParts(const std::array<QString, 3> &heads, std::optional<Share> PortfolioRow::*share)
{
    const auto number = [share](qint64 Share::*one) -> ValueOf {
        return [share, one](const PortfolioRow &r) {
            return r.*share ? SheetValue(*(r.*share).*one) : SheetValue();
        };
    };
    return {{{heads[0], Kind::Share},
             [share](const PortfolioRow &r) { return maybe(r.*share ? (r.*share)->value() : std::nullopt); }},
            {{heads[1], Kind::Whole}, number(&Share::part)},
            {{heads[2], Kind::Whole}, number(&Share::whole)}};
}

/// Of what the summary says of an account; nothing where there is none.
std::vector<Part> summaryParts(const PortfolioView &view, PortfolioColumnId id)
{
    const auto of = [summary = view.summary](const PortfolioRow &r) -> const AccountSummary * {
        const auto index = static_cast<size_t>(r.index);
        return summary && index < summary->accounts.size() ? &summary->accounts[index] : nullptr;
    };
    if (id == PortfolioColumnId::UnusualDays)
        return {{{PortfolioText::tr("Unusual days, of 28", "heading of an export"), Kind::Whole},
                 [of](const PortfolioRow &r) {
                     return of(r) ? SheetValue(qint64{of(r)->unusualDays}) : SheetValue();
                 }}};
    if (id == PortfolioColumnId::NorthStar)
        return {{{PortfolioText::tr("North star", "heading of an export"), Kind::Text},
                 [of](const PortfolioRow &r) {
                     return of(r) && of(r)->northStar ? SheetValue(starWord(of(r)->northStar->state))
                                                      : SheetValue();
                 }}};
    const auto number = [of](qint64 Share::*one) -> ValueOf {
        return [of, one](const PortfolioRow &r) {
            const Share share = of(r) ? of(r)->scenariosMet() : Share();
            return share.whole == 0 ? SheetValue() : SheetValue(share.*one);
        };
    };
    return {{{PortfolioText::tr("Scenarios met", "heading of an export"), Kind::Whole}, number(&Share::part)},
            {{PortfolioText::tr("Scenarios", "heading of an export"), Kind::Whole}, number(&Share::whole)}};
}

std::vector<Part> partsOf(const PortfolioView &view, PortfolioColumnId id, bool persons)
{
    switch (id) {
    case PortfolioColumnId::Account:
        return {{{PortfolioText::tr("Account ID", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return r.key; }},
                {{PortfolioText::tr("Account", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.name); }},
                {{PortfolioText::tr("Segment", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::segment(r.segment); }}};
    case PortfolioColumnId::Csm:
        if (!persons)
            return {};
        return {{{PortfolioText::tr("CSM", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.csm); }}};
    case PortfolioColumnId::Industry:
        return {{{PortfolioText::tr("Industry", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.industry); }}};
    case PortfolioColumnId::Region:
        return {{{PortfolioText::tr("Region", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.region); }}};
    case PortfolioColumnId::Arr:
        return {{{PortfolioText::tr("ARR", "heading of an export"), Kind::Money},
                 [](const PortfolioRow &r) { return maybe(r.arr); }},
                {{PortfolioText::tr("Currency", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return r.currency; }}};
    case PortfolioColumnId::Renewal:
        return {{{PortfolioText::tr("Renewal", "heading of an export"), Kind::Day},
                 [](const PortfolioRow &r) { return maybe(r.renewal); }},
                {{PortfolioText::tr("Days left", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) {
                     return r.daysLeft ? SheetValue(qint64{*r.daysLeft}) : SheetValue();
                 }}};
    case PortfolioColumnId::Sparkline:
        return weekParts(view);
    case PortfolioColumnId::Strip:
        return {{{PortfolioText::tr("Days high, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return daysOf(r, Level::High); }},
                {{PortfolioText::tr("Days medium, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return daysOf(r, Level::Medium); }},
                {{PortfolioText::tr("Days low, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return daysOf(r, Level::Low); }},
                {{PortfolioText::tr("Days without use, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return daysOf(r, Level::Zero); }},
                {{PortfolioText::tr("Days not known, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return daysOf(r, Level::Unknown); }}};
    case PortfolioColumnId::Active:
        return {{{PortfolioText::tr("Weekly active", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return isReached(r.last7); }},
                {{PortfolioText::tr("Monthly active", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return isReached(r.last28); }},
                {{PortfolioText::tr("Active days, of 28", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return SheetValue(qint64{r.last28.activeDays}); }},
                {{PortfolioText::tr("Active days needed", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return SheetValue(qint64{r.last28.needed}); }}};
    case PortfolioColumnId::Weeks:
        return {{{PortfolioText::tr("Weeks active", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) {
                     return r.coefficient.known > 0 ? SheetValue(qint64{r.coefficient.active}) : SheetValue();
                 }},
                {{PortfolioText::tr("Weeks known", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return SheetValue(qint64{r.coefficient.known}); }}};
    case PortfolioColumnId::Health:
        return {{{PortfolioText::tr("Health", "heading of an export"), Kind::Decimal},
                 [](const PortfolioRow &r) {
                     return r.health.value ? SheetValue(static_cast<double>(r.health.shownTenths()) / 10)
                                           : SheetValue();
                 }},
                {{PortfolioText::tr("Health band", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::band(r.health.band); }},
                {{PortfolioText::tr("Health four weeks ago", "heading of an export"), Kind::Decimal},
                 [](const PortfolioRow &r) { return rounded(r.healthFourWeeksAgo); }}};
    case PortfolioColumnId::Seats:
        return {{{PortfolioText::tr("Seat use", "heading of an export"), Kind::Share},
                 [](const PortfolioRow &r) { return maybe(r.seatUse); }},
                {{PortfolioText::tr("Seats purchased", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return maybe(r.seatsPurchased); }},
                {{PortfolioText::tr("Seats opened", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return maybe(r.seatsOpened); }}};
    case PortfolioColumnId::KeyActions:
        return {{{PortfolioText::tr("Key actions, 28 days", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return SheetValue(r.keyActions28); }}};
    case PortfolioColumnId::Users:
        return {{{PortfolioText::tr("Users, 28 days", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return maybe(r.activeUsers28); }}};
    case PortfolioColumnId::Trend:
        return {{{PortfolioText::tr("Trend of key actions", "heading of an export"), Kind::Share},
                 [](const PortfolioRow &r) { return maybe(r.trend); }}};
    case PortfolioColumnId::Nps:
        return {{{PortfolioText::tr("NPS", "heading of an export"), Kind::Decimal},
                 [](const PortfolioRow &r) { return rounded(r.nps); }},
                {{PortfolioText::tr("NPS answers", "heading of an export"), Kind::Whole},
                 [](const PortfolioRow &r) { return SheetValue(qint64{r.npsAnswers}); }}};
    case PortfolioColumnId::Outcome:
        return {{{PortfolioText::tr("Outcomes attained of expected", "heading of an export"), Kind::Share},
                 [](const PortfolioRow &r) { return maybe(r.outcome); }}};
    case PortfolioColumnId::Product:
        return {{{PortfolioText::tr("Product", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.product); }}};
    case PortfolioColumnId::Stage:
        return {{{PortfolioText::tr("Stage", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) -> SheetValue { return text::visible(r.stage); }}};
    case PortfolioColumnId::Breadth:
        return shareParts({PortfolioText::tr("Breadth", "heading of an export"),
                           PortfolioText::tr("Modules used", "heading of an export"),
                           PortfolioText::tr("Modules entitled", "heading of an export")},
                          &PortfolioRow::breadth);
    case PortfolioColumnId::Depth:
        return shareParts({PortfolioText::tr("Depth", "heading of an export"),
                           PortfolioText::tr("Key events used", "heading of an export"),
                           PortfolioText::tr("Key events of the modules used", "heading of an export")},
                          &PortfolioRow::depth);
    case PortfolioColumnId::Opened:
        return {{{PortfolioText::tr("Opened share", "heading of an export"), Kind::Share},
                 [](const PortfolioRow &r) { return maybe(r.opened ? r.opened->value() : std::nullopt); }}};
    case PortfolioColumnId::Machine:
        return {{{PortfolioText::tr("Machine score", "heading of an export"), Kind::Decimal},
                 [](const PortfolioRow &r) { return rounded(r.health.machine); }}};
    case PortfolioColumnId::Human:
        return {{{PortfolioText::tr("Human score", "heading of an export"), Kind::Decimal},
                 [](const PortfolioRow &r) { return rounded(r.health.human); }}};
    case PortfolioColumnId::Agreement:
        return {{{PortfolioText::tr("Machine and human", "heading of an export"), Kind::Text},
                 [](const PortfolioRow &r) {
                     return r.health.agreement == Agreement::Unknown
                         ? SheetValue()
                         : SheetValue(agreementWords(r.health.agreement));
                 }}};
    case PortfolioColumnId::Risk:
        return {
            {{PortfolioText::tr("Revenue at risk", "heading of an export"), Kind::Money},
             [](const PortfolioRow &r) { return maybe(r.revenueAtRisk); }},
            {{PortfolioText::tr("Currency at risk", "heading of an export"), Kind::Text},
             [](const PortfolioRow &r) { return r.revenueAtRisk ? SheetValue(r.currency) : SheetValue(); }},
            {{PortfolioText::tr("Chance of renewal", "heading of an export"), Kind::Share},
             [](const PortfolioRow &r) { return maybe(r.renewalProbability); }}};
    case PortfolioColumnId::Touch:
        return {{{PortfolioText::tr("Last touch", "heading of an export"), Kind::Day},
                 [&view](const PortfolioRow &r) {
                     const auto index = static_cast<size_t>(r.index);
                     return index < view.lastTouch.size() ? maybe(view.lastTouch[index]) : SheetValue();
                 }},
                {{PortfolioText::tr("Days since the last touch", "heading of an export"), Kind::Whole},
                 [&view](const PortfolioRow &r) {
                     const auto days = daysSinceTouch(view, r);
                     return days ? SheetValue(qint64{*days}) : SheetValue();
                 }}};
    case PortfolioColumnId::Alerts:
        return {{{PortfolioText::tr("Open alerts", "heading of an export"), Kind::Whole},
                 [&view](const PortfolioRow &r) {
                     const auto alerts = alertsOf(view, r);
                     return alerts ? SheetValue(qint64{alerts->open}) : SheetValue();
                 }},
                {{PortfolioText::tr("Highest alert", "heading of an export"), Kind::Text},
                 [&view](const PortfolioRow &r) {
                     const auto alerts = alertsOf(view, r);
                     return alerts && alerts->kind ? SheetValue(text::alertKind(*alerts->kind))
                                                   : SheetValue();
                 }}};
    case PortfolioColumnId::Scenarios:
    case PortfolioColumnId::NorthStar:
    case PortfolioColumnId::UnusualDays:
        return summaryParts(view, id);
    }
    Q_UNREACHABLE();
}

} // namespace

TableSheet portfolioSheet(const PortfolioView &view, const std::vector<qint32> &rows,
                          const std::vector<PortfolioColumnId> &columns, bool persons)
{
    TableSheet sheet;
    sheet.name = PortfolioText::tr("Portfolio", "title of the page");
    std::vector<ValueOf> values;
    for (const PortfolioColumnId id : columns) {
        for (Part &part : partsOf(view, id, persons)) {
            sheet.columns.push_back(std::move(part.column));
            values.push_back(std::move(part.value));
        }
    }
    sheet.rows.reserve(rows.size());
    for (const qint32 index : rows) {
        const PortfolioRow &row = view.portfolio->rows[static_cast<size_t>(index)];
        std::vector<SheetValue> &cells = sheet.rows.emplace_back();
        cells.reserve(values.size());
        for (const ValueOf &value : values)
            cells.push_back(value(row));
    }
    return sheet;
}

bool namesPersons(const std::vector<PortfolioColumnId> &columns)
{
    return std::find(columns.begin(), columns.end(), PortfolioColumnId::Csm) != columns.end();
}

std::vector<std::pair<QString, QString>> sheetNotes(const PortfolioView &view, const PortfolioFilter &filter,
                                                    const QString &order, size_t rows, bool personsLeftOut)
{
    std::vector<std::pair<QString, QString>> notes;
    const Portfolio &portfolio = *view.portfolio;
    notes.emplace_back(PortfolioText::tr("As of", "18 Oct 2026"), portfolio.asOf.iso());
    const QString rules = portfolio.policyVersion == 0
        ? PortfolioText::tr("as shipped", "activity rules")
        : PortfolioText::tr("version %1", "activity rules").arg(portfolio.policyVersion);
    notes.emplace_back(PortfolioText::tr("Activity rules", "note of an export"),
                       view.cache && isUnderRulesOfThen(*view.cache)
                           ? PortfolioText::tr("%1, in force on that day", "activity rules").arg(rules)
                           : rules);
    notes.emplace_back(PortfolioText::tr("Accounts", "note of an export"),
                       PortfolioText::tr("%1 of %2", "86 accounts of 192")
                           .arg(text::number(static_cast<qint64>(rows)),
                                text::number(static_cast<qint64>(portfolio.rows.size()))));
    if (!filter.isEmpty())
        notes.emplace_back(PortfolioText::tr("Filter", "note of an export"), filterWords(filter));
    if (!order.isEmpty())
        notes.emplace_back(PortfolioText::tr("Order", "note of an export"), order);
    if (personsLeftOut)
        notes.emplace_back(PortfolioText::tr("Left out", "note of an export"),
                           PortfolioText::tr("names of persons (CSM)"));
    if (portfolio.picked)
        notes.emplace_back(PortfolioText::tr("Looked at", "note of an export"),
                           PortfolioText::tr("an earlier day: deadlines count from it"));
    return notes;
}

} // namespace bw
