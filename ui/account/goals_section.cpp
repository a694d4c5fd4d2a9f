#include "account/goals_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <cmath>

namespace bw {

namespace {

constexpr double plan = 0.8; ///< where the mark of the plan stands in a bar

FigureCell cell(const QString &words, bool right = false, Token colour = Token::TextPrimary,
                TextRole role = TextRole::Small)
{
    return {words, role, colour, {}, right, {}, {}};
}

FigureCell head(const QString &words, bool right = false)
{
    return cell(words, right, Token::TextSecondary, TextRole::CaptionStrong);
}

QString stateWord(ScenarioState state)
{
    switch (state) {
    case ScenarioState::Met:
        return AccountText::tr("as expected", "state of a scenario");
    case ScenarioState::Below:
        return AccountText::tr("below what is expected", "state of a scenario");
    case ScenarioState::NotStarted:
        return AccountText::tr("not started", "state of a scenario");
    case ScenarioState::Unknown:
        return AccountText::tr("not known", "state of a scenario");
    }
    Q_UNREACHABLE();
}

Band shapeOf(ScenarioState state)
{
    switch (state) {
    case ScenarioState::Met:
        return Band::Healthy;
    case ScenarioState::Below:
        return Band::Watch;
    case ScenarioState::NotStarted:
        return Band::AtRisk;
    case ScenarioState::Unknown:
        return Band::None;
    }
    Q_UNREACHABLE();
}

QString known(const std::optional<qint64> &value)
{
    return value ? text::number(*value) : text::dash();
}

QString starWord(NorthStarState state)
{
    switch (state) {
    case NorthStarState::Reached:
        return AccountText::tr("reached", "state of the north star");
    case NorthStarState::OnPace:
        return AccountText::tr("on pace", "state of the north star");
    case NorthStarState::Behind:
        return AccountText::tr("behind", "state of the north star");
    case NorthStarState::Missed:
        return AccountText::tr("missed", "state of the north star");
    case NorthStarState::Unknown:
        return AccountText::tr("not known", "state of the north star");
    }
    Q_UNREACHABLE();
}

Band shapeOf(NorthStarState state)
{
    switch (state) {
    case NorthStarState::Reached:
    case NorthStarState::OnPace:
        return Band::Healthy;
    case NorthStarState::Behind:
        return Band::Watch;
    case NorthStarState::Missed:
        return Band::AtRisk;
    case NorthStarState::Unknown:
        return Band::None;
    }
    Q_UNREACHABLE();
}

FigureCell ratioBar(double ratio, Token fill)
{
    FigureCell drawn = cell({});
    FigureBar bar;
    bar.share = ratio * plan;
    bar.mark = plan;
    bar.fill = fill;
    bar.width = 140;
    drawn.bar = bar;
    return drawn;
}

} // namespace

ChartTable scenarioRows(const ScenarioUse &use)
{
    ChartTable table;
    table.headings = {AccountText::tr("From"),    AccountText::tr("To"),
                      AccountText::tr("Actions"), AccountText::tr("Expected"),
                      AccountText::tr("Users"),   AccountText::tr("Expected users"),
                      AccountText::tr("State")};
    table.numberColumns = {2, 3, 4, 5};
    const auto add = [&](const ScenarioPeriod &period, bool whole) {
        table.rows.push_back({period.days.first.iso(), period.days.last.iso(), text::number(period.actions),
                              known(period.expectedActions), known(period.users),
                              whole ? known(use.expectedUsers) : text::dash(), stateWord(period.state)});
    };
    add(use.last28, true);
    for (const ScenarioPeriod &week : use.weeks)
        add(week, false);
    return table;
}

std::vector<FigureRow> scenarioFigures(const AccountReport &report, const AccountDetails &details)
{
    std::vector<FigureRow> rows;
    const Policy &policy = details.use.policy;
    for (const ScenarioUse &use : details.use.scenarios) {
        const Scenario &scenario = policy.scenarios[use.scenario];
        const QString rule =
            AccountText::tr(
                "Expected: %1% of the seats (%2 users), %3 actions of each a week; held against the "
                "28 days to %4.")
                .arg(text::number(qint64{scenario.sharePercent}), known(use.expectedUsers),
                     text::number(scenario.weeklyTenths / 10.0, 1), text::dayYear(report.asOf));
        if (rows.empty())
            rows.push_back(
                {{head(AccountText::tr("Scenario")), head(AccountText::tr("Users"), true),
                  head(AccountText::tr("Expected users"), true), head(AccountText::tr("28 days, mark: plan")),
                  head(AccountText::tr("Actions"), true), head(AccountText::tr("Expected"), true),
                  head(AccountText::tr("State"))},
                 AccountText::tr("A scenario is met by as many users as expected and as many actions "
                                 "as that many users would do."),
                 true,
                 {}});
        const QString name = text::visible(scenario.name);
        const ScenarioPeriod &period = use.last28;
        const double ratio = period.expectedActions && *period.expectedActions > 0
            ? static_cast<double>(period.actions) / static_cast<double>(*period.expectedActions)
            : 0;
        FigureCell state =
            cell(use.entitled ? stateWord(period.state) : AccountText::tr("of a module that was not bought"),
                 false, Token::TextSecondary);
        state.shape = use.entitled ? shapeOf(period.state) : Band::None;
        rows.push_back(
            {{cell(scenario.main ? AccountText::tr("%1 (main)", "main scenario").arg(name) : name, false,
                   Token::TextPrimary, TextRole::SmallStrong),
              cell(known(period.users), true), cell(known(use.expectedUsers), true, Token::TextSecondary),
              ratioBar(ratio, Token::LevelMed), cell(text::number(period.actions), true),
              cell(known(period.expectedActions), true, Token::TextSecondary), state},
             rule + QLatin1Char('\n') + restsOn(report),
             false,
             [&use] { return scenarioRows(use); }});
    }
    return rows;
}

std::vector<FigureRow> starFigures(const AccountReport &report, const AccountDetails &details)
{
    std::vector<FigureRow> rows;
    if (!details.use.northStar || !details.use.policy.northStar)
        return rows;
    const NorthStarProgress &star = *details.use.northStar;
    const double ratio = star.threshold > 0 ? star.value / star.threshold : 0;
    const QString tip =
        AccountText::tr(
            "One figure that says whether the customer got what it came for, from its start to the "
            "deadline. On pace: a straight line from the start reaches it in time.")
        + QLatin1Char('\n') + restsOn(report);
    const auto plain = [&](const QString &label, const QString &value) {
        rows.push_back({{cell(label, false, Token::TextSecondary),
                         cell(value, true, Token::TextPrimary, TextRole::SmallStrong)},
                        tip,
                        false,
                        {}});
    };
    FigureCell state = cell(starWord(star.state), true, Token::TextPrimary, TextRole::SmallStrong);
    state.shape = shapeOf(star.state);
    rows.push_back(
        {{cell(text::visible(details.use.policy.northStar->name), false, Token::TextSecondary), state},
         tip,
         false,
         {}});
    rows.push_back({{ratioBar(ratio, Token::LevelMed),
                     cell(AccountText::tr("%1 of %2", "figure of the north star, its threshold")
                              .arg(star.valueOn ? text::number(std::llround(star.value)) : text::dash(),
                                   text::number(std::llround(star.threshold))),
                          true)},
                    tip,
                    false,
                    {}});
    if (star.start && star.deadline)
        plain(AccountText::tr("From start to deadline"),
              AccountText::tr("%1 to %2", "range of days")
                  .arg(text::dayYear(*star.start), text::dayYear(*star.deadline)));
    if (star.knownFrom && !star.valueOn)
        plain(AccountText::tr("Not known"),
              AccountText::tr("usage before %1").arg(text::dayYear(*star.knownFrom)));
    if (star.reachedOn)
        plain(AccountText::tr("Reached on"), text::dayYear(*star.reachedOn));
    else if (star.projected)
        plain(AccountText::tr("At this pace, on the deadline"), text::number(std::llround(*star.projected)));
    return rows;
}

GoalsSection::GoalsSection(QWidget *parent)
    : AccountSection(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_scenarios(new FigureTable(this, 24))
    , m_star(new FigureTable(this, 24))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(36);
    m_layout->addWidget(m_scenarios, 0, Qt::AlignTop);
    m_layout->addWidget(m_star, 0, Qt::AlignTop);
    m_layout->addStretch(1);
}

void GoalsSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_scenarios->setTitle(AccountText::tr("Scenarios"), AccountText::tr("expected against actual"));
    m_star->setTitle(AccountText::tr("North star"));
    std::vector<FigureRow> scenarios;
    std::vector<FigureRow> star;
    if (shown.details != nullptr) {
        scenarios = scenarioFigures(report, *shown.details);
        star = starFigures(report, *shown.details);
    }
    m_star->setVisible(!star.empty());
    if (scenarios.empty())
        scenarios.push_back(
            {{cell(shown.details == nullptr
                       ? AccountText::tr("Reading who did what…")
                       : AccountText::tr(
                           "The activity rules name no scenarios yet: what the product is for, and how "
                           "often by whom."),
                   false, Token::TextSecondary)},
             {},
             false,
             {}});
    m_scenarios->setRows(std::move(scenarios));
    m_star->setRows(std::move(star));
    arrange();
}

void GoalsSection::setRoom(int width)
{
    m_room = width;
    arrange();
}

void GoalsSection::arrange()
{
    const int star = m_star->isVisibleTo(this) ? m_star->sizeHint().width() + m_layout->spacing() : 0;
    const bool beside = m_scenarios->sizeHint().width() + star <= m_room;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace bw
