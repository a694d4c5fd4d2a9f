#include "account/seats_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/story_rows.h"
#include "charts/chart_view.h"
#include "report/key_actions.h"
#include "shell/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

struct Step {
    QString label;
    std::optional<qint64> value;
    std::optional<qint64> base; ///< what it is a share of
    QString baseWords; ///< "%1 of the opened ones"
    QString tip;
    StoryRows rows;
    Token fill = Token::LevelMed;
};

FigureRow rowOf(const Step &step, qint64 most, bool waiting)
{
    FigureCell label{step.label, TextRole::Small, Token::TextSecondary, {}, false, {}, {}};
    FigureCell bar;
    FigureBar drawn;
    drawn.fill = step.fill;
    drawn.width = 130;
    drawn.share = step.value && most > 0 ? static_cast<double>(*step.value) / static_cast<double>(most) : 0;
    bar.bar = drawn;
    const QString figure = step.value ? text::number(*step.value)
        : waiting                     ? QStringLiteral("…")
                                      : text::dash();
    FigureCell value{figure, TextRole::SmallStrong, Token::TextPrimary, {}, true, {}, {}};
    QString share;
    if (step.value && step.base && *step.base > 0)
        share = step.baseWords.arg(
            text::percent(static_cast<double>(*step.value) / static_cast<double>(*step.base)));
    FigureCell words{share, TextRole::Small, Token::TextSecondary, {}, false, {}, {}};
    return {{label, bar, value, words}, step.tip, false, step.rows};
}

} // namespace

std::vector<FigureRow> seatFunnelRows(const AccountReport &report, const AccountDetails *details)
{
    const PortfolioRow &row = report.row;
    const auto tip = [&](const QString &words) -> QString {
        return words + QLatin1Char('\n') + restsOn(report);
    };
    const QString ofBought = AccountText::tr("%1 of those bought", "share of seats");
    const QString ofOpened = AccountText::tr("%1 of those opened", "share of seats");
    const std::optional<qint64> basis = row.seatsOpened ? row.seatsOpened : row.seatsPurchased;
    const QString ofBasis = row.seatsOpened ? ofOpened : ofBought;
    const StoryRows seats = [&report] { return seatRows(report); };
    const StoryRows days = [&report] { return dayRows(report, trailingWeeks(report.asOf, 4)); };
    const SeatSteps funnel = details != nullptr ? details->use.seats : SeatSteps{};
    const bool usersKnown = row.activeUsers28.has_value();
    const QString unknownUsers =
        usersKnown ? QString() : QLatin1Char('\n') + AccountText::tr("The data do not say who logged in.");
    std::vector<Step> steps;
    const auto step = [&steps](const QString &label, std::optional<qint64> value, std::optional<qint64> base,
                               const QString &baseWords, const QString &words, const StoryRows &rows) {
        Step one;
        one.label = label;
        one.value = value;
        one.base = base;
        one.baseWords = baseWords;
        one.tip = words;
        one.rows = rows;
        steps.push_back(std::move(one));
    };
    step(AccountText::tr("Bought"), row.seatsPurchased, {}, {},
         tip(AccountText::tr("Seats purchased: from the seats file, else the contracts in force, else the "
                             "account.")),
         seats);
    steps.back().fill = Token::TextTertiary;
    step(AccountText::tr("Opened"), row.seatsOpened, row.seatsPurchased, ofBought,
         tip(AccountText::tr("Logins issued.")), seats);
    step(AccountText::tr("Logged in, 28 days"), row.activeUsers28, basis, ofBasis,
         tip(AccountText::tr("Distinct users with any event that counts as a login in the 28 days.")
             + unknownUsers),
         days);
    step(AccountText::tr("Key action, 28 days"), funnel.acted28, basis, ofBasis,
         tip(AccountText::tr("Distinct users with at least one key action in the 28 days.") + unknownUsers),
         days);
    step(AccountText::tr("Active every week"), funnel.everyWeek, basis, ofBasis,
         tip(AccountText::tr("Distinct users active in each of the last four 7-day blocks that count.")
             + unknownUsers),
         days);
    qint64 most = 0;
    for (const Step &one : steps)
        most = std::max(most, one.value.value_or(0));
    std::vector<FigureRow> rows;
    for (size_t i = 0; i < steps.size(); ++i)
        rows.push_back(rowOf(steps[i], most, details == nullptr && usersKnown && i > 2));
    return rows;
}

ChartSpec seatsSpec(const AccountReport &report, const ShownDays &shown)
{
    ChartSpec spec;
    spec.title = AccountText::tr("Bought and opened");
    spec.emptyText = AccountText::tr("No seats are known. Import seats or contracts, or enter them by hand.");
    const DayRange all{report.seats.front().from, report.asOf};
    const DayRange range = shown.weeks > 0
        ? all
        : DayRange{std::max(all.first, shown.range.first), std::min(all.last, shown.range.last)};
    spec.x = {static_cast<double>(range.first.n), static_cast<double>(range.last.n + 1), {}, dayTicks(range)};
    spec.subtitle = shown.weeks > 0 ? AccountText::tr("12 months") : AccountText::tr("in the chosen days");
    ChartSeries bought;
    ChartSeries opened;
    bought.kind = opened.kind = ChartSeries::Kind::Steps;
    bought.tone = ChartTone::Comparison;
    bought.name = AccountText::tr("Seats bought");
    opened.name = AccountText::tr("Seats opened");
    double highest = 0;
    const auto add = [&](ChartSeries &series, Day day, const std::optional<qint64> &value) {
        const double y = value ? static_cast<double>(*value) : std::numeric_limits<double>::quiet_NaN();
        if (value)
            highest = std::max(highest, y);
        series.points.push_back(
            {static_cast<double>(day.n),
             y,
             series.tone,
             {},
             AccountText::tr("%1\n%2: %3", "day, what is counted, its number")
                 .arg(text::dayYear(day), series.name, value ? text::number(*value) : text::dash())});
    };
    for (const SeatSpan &span : report.seats) {
        const Day from = std::max(span.from, range.first);
        if (range.last < span.from)
            break;
        // Spans before the range only matter for the value that holds at its start.
        for (ChartSeries *series : {&bought, &opened}) {
            if (!series->points.empty() && series->points.back().x == from.n)
                series->points.pop_back();
        }
        add(bought, from, span.purchased);
        add(opened, from, span.opened);
    }
    const SeatSpan &last = seatsOn(report.seats, range.last);
    for (auto [series, value] : {std::pair(&bought, last.purchased), std::pair(&opened, last.opened)}) {
        if (!series->points.empty() && series->points.back().x < range.last.n)
            add(*series, range.last, value);
    }
    if (last.purchased)
        bought.endLabel = AccountText::tr("%1 bought").arg(text::number(*last.purchased));
    if (last.opened)
        opened.endLabel = AccountText::tr("%1 opened").arg(text::number(*last.opened));
    spec.y.max = highest > 0 ? highest * 1.15 : 1;
    spec.y.ticks = numberTicks(spec.y.max, 3);
    if (highest > 0)
        spec.series = {std::move(bought), std::move(opened)};
    spec.table = seatRows(report);
    return spec;
}

SeatsSection::SeatsSection(QWidget *parent)
    : AccountSection(parent)
    , m_steps(new FigureTable(this, 24))
    , m_year(new ChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_steps);
    layout->addWidget(m_year, 1);
    m_year->setMinimumHeight(120);
}

void SeatsSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_steps->setTitle(AccountText::tr("Seats"), AccountText::tr("each step of those before it"));
    m_steps->setRows(seatFunnelRows(report, shown.details));
    m_year->setSpec(seatsSpec(report, shown));
}

} // namespace bw
