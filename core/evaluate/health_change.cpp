#include "evaluate/health_change.h"

#include "evaluate/account_figures.h"
#include "evaluate/ground.h"
#include "evaluate/module_figures.h"
#include "revenue/churn.h"

#include <algorithm>

namespace bw {

namespace {

constexpr size_t sides = 2; // the first moment and the second one
constexpr size_t orders = 1 << changeCauseCount;

/// Which side each cause's inputs are taken from.
struct Switches {
    size_t bits = 0;
    [[nodiscard]] size_t side(ChangeCause cause) const { return bits >> static_cast<size_t>(cause) & 1; }
};

/// The days of one moment under the calendar of one moment's rules.
struct AccountWindow {
    BookDays days;
    AccountDays facts;
};

/// Figures that a whole day gives, whatever the calendar says.
struct WholeFigures {
    std::optional<qint64> users;
    std::optional<qint64> seats;
    std::optional<double> breadth;
    std::optional<double> outcome;
    std::optional<double> survey;
};

DayBits moved(const DayBits &bits, qint32 days)
{
    DayBits result = bits;
    result.origin = result.origin + days;
    return result;
}

/// The own figure, or where there is none the one of the other day.
template <class T> std::optional<T> ownOrOther(const std::optional<T> &own, const std::optional<T> &other)
{
    return own ? own : other;
}

/// Everything that the 64 evaluations are mixed from.
class Mixer {
public:
    Mixer(const HealthMoment &from, const HealthMoment &to, size_t account)
        : m_account(account)
        , m_moments{frozen(from, account), frozen(to, account)}
    {
        for (size_t p = 0; p < sides; ++p) {
            m_policies[p] = effectivePolicy(cacheOf(p), *m_moments[p].policy, account, m_moments[p].asOf);
            m_meanings[p] = AnswerMeanings(cacheOf(p).answerValues, m_policies[p].rubric);
            for (size_t x = 0; x < sides; ++x) {
                m_windows[p][x] = windowOf(p, m_moments[x].asOf);
                m_whole[p][x] = wholeOf(p, x);
            }
        }
        for (size_t bits = 0; bits < m_figures.size(); ++bits)
            m_figures[bits] = figuresOf(bits & 1, bits >> 1 & 1, bits >> 2 & 1, bits >> 3 & 1);
        for (size_t p = 0; p < sides; ++p) {
            for (size_t j = 0; j < sides; ++j) {
                for (size_t a = 0; a < sides; ++a)
                    m_states[p][j][a] = statesOf(p, j, a);
            }
        }
    }

    /// The figure of a mixture, whatever it covers.
    [[nodiscard]] std::optional<double> anyFigure(Switches of) const
    {
        HealthRules rules = m_policies[of.side(ChangeCause::Policy)].health;
        rules.leastCoveragePercent = 0;
        return healthUnder(of, rules).value;
    }
    /// The figure of a side as evaluate() has it.
    [[nodiscard]] std::optional<double> figure(size_t side) const
    {
        return healthUnder({side == 0 ? 0 : orders - 1}, m_policies[side].health).value;
    }

    [[nodiscard]] const Policy &policy(size_t side) const { return m_policies[side]; }
    [[nodiscard]] const HealthMoment &moment(size_t side) const { return m_moments[side]; }
    [[nodiscard]] MachineParts parts(Switches of) const
    {
        return machineParts(machine(of), m_policies[of.side(ChangeCause::Policy)].health);
    }
    [[nodiscard]] const MachineFigures &machine(Switches of) const
    {
        return m_figures[of.side(ChangeCause::Behaviour) | of.side(ChangeCause::Data) << 1
                         | of.side(ChangeCause::Policy) << 2 | of.side(ChangeCause::Calendar) << 3];
    }
    [[nodiscard]] const std::vector<CriterionState> &states(size_t p, size_t j, size_t a) const
    {
        return m_states[p][j][a];
    }
    [[nodiscard]] qint32 workingDays(size_t p, size_t c) const
    {
        const AccountWindow &window = m_windows[p][c];
        return dayTermsOf(window.days, window.facts)
            .working.count(daysUpTo(window.days.asOf, daysPerMonthWindow));
    }
    /// Index in Cache::answers of the first of the account.
    [[nodiscard]] qint64 firstAnswer() const
    {
        const auto answers = criterionAnswers(cacheOf(0), m_account);
        return answers.empty() ? 0 : answers.data() - cacheOf(0).answers.data();
    }

private:
    static HealthMoment frozen(HealthMoment moment, size_t account)
    {
        if (const auto churned = churnedOn(sliceOf(*moment.cache, account).contracts, moment.asOf))
            moment.asOf = moment.look = *churned;
        return moment;
    }
    [[nodiscard]] const Cache &cacheOf(size_t p) const { return *m_moments[p].cache; }

    [[nodiscard]] AccountWindow windowOf(size_t p, Day asOf) const
    {
        const Cache &cache = cacheOf(p);
        AccountWindow window;
        window.days =
            bookDays(cache, m_moments[p].policy->calendar, asOf - daysPerBlock * trailingBlocks, asOf);
        window.facts.calendar = calendarOf(window.days, cache.accounts[m_account], sliceOf(cache, m_account),
                                           m_policies[p].calendar);
        fillAccount(cache, window.days, m_account, window.facts);
        return window;
    }

    [[nodiscard]] WholeFigures wholeOf(size_t p, size_t x) const
    {
        const AccountWindow &window = m_windows[p][x];
        const Day asOf = m_moments[x].asOf;
        WholeFigures figures;
        figures.users = usersIn28(cacheOf(p).usage, m_account, asOf, {});
        figures.seats = seatsOn(window.facts.seats, asOf).purchased;
        if (figures.seats == 0)
            figures.seats.reset();
        const ToldFigures told = toldFigures(cacheOf(p), m_account, asOf);
        figures.outcome = told.outcome;
        figures.survey = told.survey;
        const BookModules modules(cacheOf(p).events, m_policies[p]);
        figures.breadth = moduleUseOf(cacheOf(p), modules, m_policies[p], m_account, asOf,
                                      dayTermsOf(window.days, window.facts), window.facts.begin)
                              .breadth.value();
        return figures;
    }

    /// Behaviour, data, policy and calendar of these sides.
    [[nodiscard]] MachineFigures figuresOf(size_t b, size_t d, size_t p, size_t c) const
    {
        const AccountWindow &use = m_windows[p][b];
        const AccountWindow &known = m_windows[p][d];
        const AccountWindow &calendar = m_windows[p][c];
        const qint32 fromData = use.days.asOf - known.days.asOf;
        const DayBits working =
            moved(dayTermsOf(calendar.days, calendar.facts).working, use.days.asOf - calendar.days.asOf);
        const DayBits gaps = moved(dayTermsOf(known.days, known.facts).gaps, fromData);
        const DayTerms terms{working, gaps};
        const std::optional<Day> begin =
            known.facts.begin ? std::optional(*known.facts.begin + fromData) : std::nullopt;
        MachineFigures figures =
            useFigures({cacheOf(p).usage, m_account, use.days, use.facts.seats, terms, begin}, m_policies[p]);

        const WholeFigures &own = m_whole[p][b];
        const WholeFigures &other = m_whole[p][1 - b];
        const WholeFigures &there = m_whole[p][d];
        figures.seatUse.reset();
        const bool delivered = !deliveredIn(terms, daysUpTo(use.days.asOf, daysPerMonthWindow)).nothing();
        if (begin && there.users && there.seats && delivered)
            figures.seatUse = shareOf(ownOrOther(own.users, other.users), ownOrOther(own.seats, other.seats));
        if (there.breadth)
            figures.breadth = ownOrOther(own.breadth, other.breadth);
        if (there.outcome)
            figures.outcome = ownOrOther(own.outcome, other.outcome);
        if (there.survey)
            figures.survey = ownOrOther(own.survey, other.survey);
        return figures;
    }

    [[nodiscard]] std::vector<CriterionState> statesOf(size_t p, size_t j, size_t a) const
    {
        const Rubric &rubric = m_policies[p].rubric;
        std::vector<CriterionState> states(rubric.criteria.size());
        criterionStates(criterionAnswers(cacheOf(p), m_account), m_meanings[p], rubric, m_moments[j].look,
                        m_moments[a].look, states);
        return states;
    }

    [[nodiscard]] Health healthUnder(Switches of, const HealthRules &rules) const
    {
        const size_t p = of.side(ChangeCause::Policy);
        const size_t j = of.side(ChangeCause::Judgement);
        const std::vector<CriterionState> &states = m_states[p][j][of.side(ChangeCause::Ageing)];
        return healthOf(machineParts(machine(of), rules), humanFigures(states, m_policies[p].rubric),
                        boundsByHand(cacheOf(p), m_account, m_moments[j].look), rules);
    }

    size_t m_account;
    std::array<HealthMoment, sides> m_moments;
    std::array<Policy, sides> m_policies;
    std::array<AnswerMeanings, sides> m_meanings;
    std::array<std::array<AccountWindow, sides>, sides> m_windows; ///< by policy, then moment
    std::array<std::array<WholeFigures, sides>, sides> m_whole;
    std::array<MachineFigures, 16> m_figures;
    std::array<std::array<std::array<std::vector<CriterionState>, sides>, sides>, sides> m_states;
};

/// Share of the orders in which a cause comes after exactly these others: |S|! (5 - |S|)! / 6!.
double shareOfOrders(int before)
{
    static constexpr std::array<double, changeCauseCount> oneIn{6, 30, 60, 60, 30, 6};
    return 1 / oneIn.at(static_cast<size_t>(before));
}

std::array<double, changeCauseCount> shapley(const Mixer &mixer)
{
    const double between = (mixer.anyFigure({0}).value_or(0) + mixer.anyFigure({orders - 1}).value_or(0)) / 2;
    std::array<double, orders> figures{};
    for (size_t bits = 0; bits < orders; ++bits)
        figures.at(bits) = mixer.anyFigure({bits}).value_or(between);
    std::array<double, changeCauseCount> points{};
    for (size_t cause = 0; cause < points.size(); ++cause) {
        const size_t own = size_t{1} << cause;
        for (size_t bits = 0; bits < orders; ++bits) {
            if ((bits & own) == 0)
                points.at(cause) +=
                    shareOfOrders(std::popcount(bits)) * (figures.at(bits | own) - figures.at(bits));
        }
    }
    return points;
}

/// The days that a machine part looks at.
DayRange daysOf(HealthPart part, Day asOf)
{
    switch (part) {
    case HealthPart::Coefficient:
        return daysUpTo(asOf, 7 * daysPerBlock);
    case HealthPart::Trend:
        return daysUpTo(asOf, 12 * daysPerBlock);
    case HealthPart::Survey:
        return {Day::of(asOf.date().addYears(-1)) + 1, asOf};
    case HealthPart::Activity28:
    case HealthPart::SeatUse:
    case HealthPart::Breadth:
    case HealthPart::Outcome:
        break;
    }
    return daysUpTo(asOf, daysPerMonthWindow);
}

/// What a part is mapped from, in its own unit.
std::optional<double> figureOf(const MachineFigures &figures, HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return figures.activity;
    case HealthPart::Coefficient:
        return figures.coefficient.known > 0 ? std::optional<double>(figures.coefficient.active)
                                             : std::nullopt;
    case HealthPart::Trend:
        return figures.trend;
    case HealthPart::SeatUse:
        return figures.seatUse;
    case HealthPart::Breadth:
        return figures.breadth;
    case HealthPart::Outcome:
        return figures.outcome;
    case HealthPart::Survey:
        return figures.survey;
    }
    Q_UNREACHABLE();
}

std::optional<double> scoreOf(const HealthPartValue &value)
{
    return value.known ? std::optional(value.score) : std::nullopt;
}

/// What one of the machine's causes alone makes of the parts.
void addPartSources(const Mixer &mixer, ChangeCause cause, std::vector<ChangeSource> &sources)
{
    const Switches changed{size_t{1} << static_cast<size_t>(cause)};
    const MachineParts before = mixer.parts({0});
    const MachineParts alone = mixer.parts(changed);
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] == alone[i])
            continue;
        ChangeSource source;
        source.cause = cause;
        source.part = static_cast<HealthPart>(i);
        source.before = scoreOf(before[i]);
        source.after = scoreOf(alone[i]);
        source.figureBefore = figureOf(mixer.machine({0}), *source.part);
        source.figureAfter = figureOf(mixer.machine(changed), *source.part);
        if (*source.part == HealthPart::Coefficient) {
            source.knownBefore = mixer.machine({0}).coefficient.known;
            source.knownAfter = mixer.machine(changed).coefficient.known;
        }
        source.days = daysOf(*source.part, mixer.moment(1).asOf);
        sources.push_back(source);
    }
}

/// Answers are those of the first moment's rules; a criterion of one rubric alone is a change of rules.
void addAnswerSources(const Mixer &mixer, std::vector<ChangeSource> &sources)
{
    const qint64 first = mixer.firstAnswer();
    const Rubric &rubric = mixer.policy(0).rubric;
    const auto indexOf = [&](const CriterionState &state) {
        return state.answer < 0 ? -1 : first + state.answer;
    };
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        const CriterionState &before = mixer.states(0, 0, 0)[i];
        const CriterionState &after = mixer.states(0, 1, 0)[i];
        if (before.answer == after.answer)
            continue;
        ChangeSource source;
        source.cause = ChangeCause::Judgement;
        source.criterion = rubric.criteria[i].key;
        source.before = before.counts() ? std::optional(before.score) : std::nullopt;
        source.after = after.counts() ? std::optional(after.score) : std::nullopt;
        source.answerBefore = indexOf(before);
        source.answerAfter = indexOf(after);
        sources.push_back(source);
    }
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        const CriterionState &before = mixer.states(0, 0, 0)[i];
        const CriterionState &after = mixer.states(0, 0, 1)[i];
        if (!before.counts() || before.certainty == after.certainty)
            continue;
        ChangeSource source;
        source.cause = ChangeCause::Ageing;
        source.criterion = rubric.criteria[i].key;
        source.before = before.certainty;
        source.after = after.certainty;
        source.answerBefore = source.answerAfter = indexOf(before);
        sources.push_back(source);
    }
}

} // namespace

QString changeCauseName(ChangeCause cause)
{
    static constexpr std::array names{"behaviour", "judgement", "ageing", "data", "policy", "calendar"};
    return QLatin1String(names.at(static_cast<size_t>(cause)));
}

HealthChange explainChange(const HealthMoment &from, const HealthMoment &to, qint32 account)
{
    const Mixer mixer(from, to, static_cast<size_t>(account));
    HealthChange change;
    change.before = mixer.figure(0);
    change.after = mixer.figure(1);
    change.rules = changesBetween(mixer.policy(0), mixer.policy(1));
    if (!change.known())
        return change;
    change.points = shapley(mixer);
    addPartSources(mixer, ChangeCause::Behaviour, change.sources);
    addAnswerSources(mixer, change.sources);
    addPartSources(mixer, ChangeCause::Data, change.sources);
    addPartSources(mixer, ChangeCause::Policy, change.sources);
    if (const qint32 before = mixer.workingDays(0, 0), after = mixer.workingDays(0, 1); before != after) {
        ChangeSource source;
        source.cause = ChangeCause::Calendar;
        source.before = before;
        source.after = after;
        source.days = daysUpTo(mixer.moment(1).asOf, daysPerMonthWindow);
        change.sources.push_back(source);
    }
    addPartSources(mixer, ChangeCause::Calendar, change.sources);
    return change;
}

} // namespace bw
