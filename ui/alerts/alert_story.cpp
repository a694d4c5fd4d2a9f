#include "alerts/alert_story.h"

#include "alerts/alert_filter.h"
#include "health/health.h"
#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString bandWord(const QString &name)
{
    for (const Band each : {Band::AtRisk, Band::Watch, Band::Healthy}) {
        if (bandName(each) == name)
            return text::continued(text::band(each));
    }
    return text::continued(text::band(Band::None));
}

/// "2026-10-18T09:12:00" as day and time.
QString momentWords(const QString &at)
{
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype clockLength = 5;
    const std::optional<Day> day = Day::parse(QStringView(at).left(dayLength));
    if (!day)
        return text::visible(at);
    const QString clock = at.mid(dayLength + 1, clockLength);
    return clock.isEmpty() ? text::day(*day)
                           : AlertsText::tr("%1, %2", "day, time").arg(text::day(*day), clock);
}

QString figureOf(const AlertRow &row, const std::optional<double> &value)
{
    if (!value || !row.rule || row.rule->when.empty())
        return text::dash();
    return text::metricFigure(row.rule->when.front().metric, *value, row.account->currency);
}

StoryLine actLine(const AlertRow &row, const WorkEntry &entry, const AlertAct &act)
{
    StoryLine line;
    line.when = momentWords(entry.at);
    line.what = text::alertActLong(act);
    QStringList more;
    more += AlertsText::tr("by %1", "person").arg(text::visible(entry.by));
    if (act.value)
        more += AlertsText::tr("at %1", "figure of the alert").arg(figureOf(row, act.value));
    const QString seen = seenWords(act.seen);
    if (!seen.isEmpty())
        more += AlertsText::tr("saw %1", "figures").arg(seen);
    line.more = dotted(more);
    return line;
}

std::vector<StoryLine> courseOf(const AlertView &view, const AlertRow &row)
{
    const Alert &alert = *row.alert;
    std::vector<StoryLine> course;
    course.push_back(
        {text::day(alert.key.opened),
         alert.standing ? AlertsText::tr("Held already when it was first looked at")
                        : AlertsText::tr("Opened", "an alert"),
         alert.valueAtOpening
             ? AlertsText::tr("at %1", "figure of the alert").arg(figureOf(row, alert.valueAtOpening))
             : QString()});
    for (const quint32 index : alert.acts) {
        if (index >= view.cache->work.size())
            continue;
        const WorkEntry &entry = view.cache->work[index];
        if (const auto *act = std::get_if<AlertAct>(&entry.what))
            course.push_back(actLine(row, entry, *act));
    }
    if (alert.reopened)
        course.push_back({text::day(*alert.reopened), AlertsText::tr("Came back", "an alert"), {}});
    if (alert.cleared)
        course.push_back({text::day(*alert.cleared), AlertsText::tr("The condition was gone"), {}});
    else if (alert.value)
        course.push_back({text::day(view.alerts->asOf), AlertsText::tr("Now", "figure of the alert"),
                          AlertsText::tr("at %1", "figure of the alert").arg(figureOf(row, alert.value))});
    return course;
}

QString noteOf(const Alert &alert)
{
    if (alert.state == AlertState::Withdrawn)
        return AlertsText::tr("Somebody acted on it, and later data no longer support it: it is kept so that "
                              "the act is not lost.");
    if (alert.brokeThrough)
        return AlertsText::tr("It was snoozed, and the account has fallen into a worse band since.");
    if (alert.standing && alert.isOpen())
        return AlertsText::tr(
            "Standing: the condition held already when data, rule or policy first appeared. "
            "It is listed by revenue at risk and was not announced as news.");
    return {};
}

template <class KeyOf>
void addOpen(std::vector<AlertTotalsLine> &lines, const AlertView &view, const QString &head, AlertBy by,
             const KeyOf &keyOf)
{
    constexpr size_t most = 12;
    QHash<QString, qint32> counts;
    for (const AlertRow &row : *view.rows) {
        if (row.alert->isOpen())
            ++counts[keyOf(row)];
    }
    lines.push_back({head, {}, {}});
    std::vector<std::pair<QString, qint32>> sorted;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        sorted.emplace_back(valueLabel(view, by, it.key()), it.value());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (sorted.empty())
        lines.push_back({{}, AlertsText::tr("Nothing is open."), {}});
    for (size_t i = 0; i < std::min(most, sorted.size()); ++i)
        lines.push_back({{}, sorted[i].first, text::number(qint64{sorted[i].second})});
    if (sorted.size() > most)
        lines.push_back(
            {{}, AlertsText::tr("and %n more", "", static_cast<int>(sorted.size() - most)), QString()});
}

} // namespace

QString seenWords(const SeenFigures &seen)
{
    QStringList parts;
    if (seen.health)
        parts += AlertsText::tr("health %1, %2", "figure, band")
                     .arg(text::number(qint64{std::lround(*seen.health)}), bandWord(seen.band));
    if (seen.revenueAtRisk)
        parts +=
            AlertsText::tr("%1 at risk", "money").arg(text::moneyShort({seen.currency, *seen.revenueAtRisk}));
    if (seen.policyVersion > 0)
        parts += AlertsText::tr("rules v%1").arg(seen.policyVersion);
    return parts.join(AlertsText::tr("; ", "between figures"));
}

AlertStory alertStory(const AlertView &view, const AlertRow &row)
{
    AlertStory story;
    story.title = alertTitle(view, row);
    story.account = text::visible(row.account->name);
    QStringList facts;
    if (row.rule)
        facts << text::alertKind(row.rule->kind) << text::severity(row.rule->high);
    facts << stateWords(view, row);
    story.facts = dotted(facts);
    story.rule = text::ruleTitle(*view.alerts, *row.alert);
    if (row.rule) {
        story.rule = AlertsText::tr("%1. %2", "name of a rule, when it opens")
                         .arg(story.rule, text::ruleSentence(*row.rule));
        story.help = text::ruleHelp(row.rule->id);
    }
    story.figures = AlertsText::tr("%1 then, %2 now", "figures of an alert")
                        .arg(figureOf(row, row.alert->valueAtOpening), figureOf(row, row.alert->value));
    if (row.alert->cleared)
        story.figures = AlertsText::tr("%1 then, %2 at the last", "figures of an alert that is over")
                            .arg(figureOf(row, row.alert->valueAtOpening), figureOf(row, row.alert->value));
    story.note = noteOf(*row.alert);
    story.course = courseOf(view, row);
    return story;
}

std::vector<AlertTotalsLine> alertTotals(const AlertView &view, const AlertCounts &counts)
{
    std::vector<AlertTotalsLine> lines;
    addOpen(lines, view, AlertsText::tr("Open by rule"), AlertBy::Rule,
            [](const AlertRow &row) { return row.alert->key.rule; });
    addOpen(lines, view, AlertsText::tr("Open by CSM"), AlertBy::Csm,
            [](const AlertRow &row) { return row.account->csm; });
    lines.push_back({AlertsText::tr("Causes of the resolved ones"), {}, {}});
    const qint32 resolved = counts.count(AlertState::Resolved);
    if (resolved == 0)
        lines.push_back({{}, AlertsText::tr("None is resolved yet: R resolves, with a cause."), {}});
    for (const auto &[cause, count] : counts.causes)
        lines.push_back(
            {{},
             valueLabel(view, AlertBy::Cause, cause),
             AlertsText::tr("%1, %2", "share of a cause, how many")
                 .arg(text::percent(static_cast<double>(count) / resolved), text::number(qint64{count}))});
    return lines;
}

} // namespace bw
