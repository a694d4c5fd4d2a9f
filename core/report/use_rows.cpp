#include "report/use_rows.h"

#include "activity/anomaly.h"
#include "activity/dimensions.h"
#include "activity/feature_use.h"
#include "activity/north_star_state.h"
#include "activity/scenario_use.h"

namespace bw {

namespace {

void writeScenarioPeriod(const AccountPart &part, const ScenarioUse &use, const ScenarioPeriod &period,
                         const QString &name)
{
    const Scenario &scenario = part.policy.scenarios[use.scenario];
    part.beginRow();
    part.writer.text(scenario.id);
    part.writer.text(scenario.name);
    part.writer.text(name);
    part.writer.day(period.days.first);
    part.writer.day(period.days.last);
    part.writer.flag(use.entitled);
    part.writer.whole(period.knownDays);
    part.writer.maybe(use.seats);
    part.writer.maybe(use.expectedUsers);
    part.writer.maybe(period.users);
    part.writer.maybe(period.expectedActions);
    part.writer.whole(period.actions);
    part.writer.text(scenarioStateName(period.state));
    part.writer.endRow();
}

void writeDimension(const AccountPart &part, const Dimensions &one)
{
    const auto share = [&part](const Share &of) {
        part.writer.maybe(of.whole > 0 ? std::optional(of.part) : std::nullopt);
        part.writer.maybe(of.whole > 0 ? std::optional(of.whole) : std::nullopt);
        part.writer.maybeReal(of.value());
    };
    QStringList findings;
    for (const UseFinding finding : one.findings)
        findings += findingName(finding);
    part.beginRow();
    part.writer.text(one.module);
    part.writer.flag(one.entitled);
    part.writer.whole(one.users);
    part.writer.whole(one.keyActions);
    share(one.breadth);
    share(one.depth);
    part.writer.maybeReal(one.frequency.value());
    part.writer.maybeReal(one.minutes.value());
    part.writer.maybe(one.minutes.whole > 0 ? std::optional(one.longestSeconds) : std::nullopt);
    part.writer.whole(one.longSessions);
    part.writer.text(findings.join(u';'));
    part.writer.endRow();
}

} // namespace

void writeAnomalies(const AccountPart &part)
{
    const DayTerms terms = dayTermsOf(part.inputs.days, part.facts());
    for (const DayCheck &day : anomaliesIn(part.cache.usage, part.account, terms, wantedDays(part.request))) {
        part.writer.text(part.key());
        part.writer.day(day.day);
        part.writer.whole(day.keyActions);
        part.writer.whole(day.usualLow);
        part.writer.whole(day.usualMiddle);
        part.writer.whole(day.usualHigh);
        part.writer.whole(day.weekdays);
        part.writer.real(day.z);
        part.writer.endRow();
    }
}

void writeFeatures(const AccountPart &part, const AccountUse &use)
{
    const FeatureUse features = featureUse(use, part.asOf());
    for (size_t row = 0; row < features.roles.size(); ++row) {
        const FeatureRole &role = features.roles[row];
        const QString &name = rolesInOrder().at(static_cast<qsizetype>(role.role));
        const QStringList meant = part.policy.roleFeatures.value(name);
        for (size_t column = 0; column < features.events.size(); ++column) {
            const UseEvent &event = use.events[features.events[column]];
            const FeatureCell &cell = features.cell(row, column);
            part.beginRow();
            part.writer.text(name);
            part.writer.text(event.module);
            part.writer.text(event.event);
            part.writer.whole(cell.users);
            part.writer.whole(role.users);
            part.writer.real(static_cast<double>(cell.users) / role.users);
            part.writer.whole(cell.quantity);
            part.writer.flag(meant.contains(event.event));
            part.writer.endRow();
        }
    }
}

void writeUsers(const AccountPart &part, const AccountUse &use, const EventRules &rules)
{
    for (const UserUse &one : userUses(use, rules, part.policy, part.inputs.days, part.facts())) {
        const User &user = use.users[one.user];
        const Day asOf = part.asOf();
        part.writer.text(part.key());
        part.writer.text(user.key);
        part.writer.text(part.request.persons ? user.name : QString());
        part.writer.text(user.role);
        part.writer.day(asOf);
        part.writer.flag(one.counts);
        part.writer.maybeDay(user.openedOn && *user.openedOn <= asOf ? user.openedOn : std::nullopt);
        part.writer.maybeDay(user.closedOn && *user.closedOn <= asOf ? user.closedOn : std::nullopt);
        part.writer.maybeDay(one.firstSeen);
        part.writer.maybeDay(one.lastSeen);
        part.writer.whole(one.activeDays28);
        part.writer.whole(one.keyActions28);
        part.writer.whole(one.coefficient.active);
        part.writer.whole(one.coefficient.known);
        part.writer.endRow();
    }
}

void writeScenarios(const AccountPart &part, const AccountUse &use)
{
    for (const ScenarioUse &one :
         scenarioUses(use, part.policy, part.then(), part.inputs.days, part.facts())) {
        writeScenarioPeriod(part, one, one.last28, QStringLiteral("28_days"));
        for (const ScenarioPeriod &week : one.weeks)
            writeScenarioPeriod(part, one, week, QStringLiteral("week"));
    }
}

void writeDimensions(const AccountPart &part, const AccountUse &use, const EventRules &rules)
{
    const UseDimensions all =
        useDimensions(use, rules, part.policy, part.then(), part.inputs.days, part.facts());
    writeDimension(part, all.account);
    for (const Dimensions &module : all.modules)
        writeDimension(part, module);
}

void writeNorthStar(const AccountPart &part, const AccountUse &use, std::span<const Outcome> outcomes)
{
    if (!part.policy.northStar)
        return;
    const NorthStarProgress progress =
        northStarProgress(*part.policy.northStar, use, part.then(), part.slice().contracts, outcomes,
                          part.inputs.days.firstUsages[part.facts().coverage], part.asOf());
    part.beginRow();
    part.writer.text(part.policy.northStar->name);
    part.writer.maybeDay(progress.start);
    part.writer.maybeDay(progress.deadline);
    part.writer.maybeReal(progress.valueOn ? std::optional(progress.value) : std::nullopt);
    part.writer.maybeDay(progress.valueOn);
    part.writer.real(progress.threshold);
    part.writer.maybeDay(progress.reachedOn);
    part.writer.maybeReal(progress.projected);
    part.writer.text(northStarStateName(progress.state));
    part.writer.endRow();
}

} // namespace bw
