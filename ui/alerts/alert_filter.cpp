#include "alerts/alert_filter.h"

#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"

#include <QCollator>
#include <QStringMatcher>
#include <algorithm>
#include <map>

namespace bw {

namespace {

bool passes(const AlertRow &row, const AlertFilter &filter, std::optional<AlertBy> but)
{
    return std::all_of(alertFields.begin(), alertFields.end(), [&](AlertBy by) {
        return by == but || filter.of(by).isEmpty() || filter.of(by).contains(valueOf(row, by));
    });
}

bool isNamed(const AlertRow &row, const QStringMatcher &name)
{
    return name.pattern().isEmpty() || name.indexIn(row.account->name) >= 0
        || name.indexIn(row.account->key) >= 0;
}

/// Where a value stands among the others: numbers first, names after them.
qint64 rankOf(const AlertView &view, AlertBy by, const QString &value)
{
    constexpr qint64 last = 1 << 20;
    switch (by) {
    case AlertBy::Rule: {
        const std::vector<AlertRule> &rules = view.alerts->rules;
        const auto at =
            std::find_if(rules.begin(), rules.end(), [&](const AlertRule &rule) { return rule.id == value; });
        return at == rules.end() ? last : at - rules.begin();
    }
    case AlertBy::Kind: {
        const auto kind = alertKindFromName(value);
        return kind ? static_cast<qint64>(*kind) : last;
    }
    case AlertBy::Cause: {
        const qsizetype at = text::causeKeys().indexOf(value);
        return at < 0 ? last : at;
    }
    case AlertBy::Csm:
        return value.isEmpty() ? last : 0;
    }
    Q_UNREACHABLE();
}

QStringList sorted(const AlertView &view, AlertBy by, QStringList values)
{
    QCollator order;
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        const qint64 first = rankOf(view, by, a);
        const qint64 second = rankOf(view, by, b);
        return first != second ? first < second : order.compare(a, b) < 0;
    });
    return values;
}

constexpr std::array<const char *, alertGroupCount> groupNames = {"nothing", "kind",  "rule",   "csm",
                                                                  "state",   "cause", "account"};

/// What a row is grouped by, and the words over the group.
QString groupValue(const AlertRow &row, AlertGroup by)
{
    switch (by) {
    case AlertGroup::Nothing:
        return {};
    case AlertGroup::Kind:
        return valueOf(row, AlertBy::Kind);
    case AlertGroup::Rule:
        return valueOf(row, AlertBy::Rule);
    case AlertGroup::Csm:
        return valueOf(row, AlertBy::Csm);
    case AlertGroup::Cause:
        return valueOf(row, AlertBy::Cause);
    case AlertGroup::State:
        return QString(QChar(u'0' + static_cast<int>(row.alert->state)));
    case AlertGroup::Account:
        return row.account->name;
    }
    Q_UNREACHABLE();
}

std::optional<AlertBy> fieldOf(AlertGroup group)
{
    switch (group) {
    case AlertGroup::Kind:
        return AlertBy::Kind;
    case AlertGroup::Rule:
        return AlertBy::Rule;
    case AlertGroup::Csm:
        return AlertBy::Csm;
    case AlertGroup::Cause:
        return AlertBy::Cause;
    case AlertGroup::Nothing:
    case AlertGroup::State:
    case AlertGroup::Account:
        return {};
    }
    return {};
}

} // namespace

bool AlertFilter::isNarrow() const
{
    return !name.trimmed().isEmpty()
        || std::any_of(chosen.begin(), chosen.end(), [](const QStringList &list) { return !list.isEmpty(); });
}

bool isIn(AlertShow show, AlertState state)
{
    switch (show) {
    case AlertShow::Open:
        return state == AlertState::Open || state == AlertState::Acknowledged || state == AlertState::InWork;
    case AlertShow::Snoozed:
        return state == AlertState::Snoozed;
    case AlertShow::Over:
        return state == AlertState::Resolved || state == AlertState::Cleared
            || state == AlertState::Withdrawn;
    case AlertShow::All:
        return true;
    }
    Q_UNREACHABLE();
}

QString labelOf(AlertShow show)
{
    switch (show) {
    case AlertShow::Open:
        return AlertsText::tr("Open", "alerts");
    case AlertShow::Snoozed:
        return AlertsText::tr("Snoozed", "alerts");
    case AlertShow::Over:
        return AlertsText::tr("Over", "alerts that are resolved, cleared or withdrawn");
    case AlertShow::All:
        return AlertsText::tr("All", "alerts");
    }
    Q_UNREACHABLE();
}

QString labelOf(AlertBy by)
{
    switch (by) {
    case AlertBy::Rule:
        return AlertsText::tr("Rule", "filter");
    case AlertBy::Csm:
        return AlertsText::tr("CSM", "filter");
    case AlertBy::Kind:
        return AlertsText::tr("Kind", "filter");
    case AlertBy::Cause:
        return AlertsText::tr("Cause", "filter");
    }
    Q_UNREACHABLE();
}

QString valueOf(const AlertRow &row, AlertBy by)
{
    switch (by) {
    case AlertBy::Rule:
        return row.alert->key.rule;
    case AlertBy::Csm:
        return row.account->csm;
    case AlertBy::Kind:
        return row.rule ? alertKindName(row.rule->kind) : QString();
    case AlertBy::Cause:
        return row.alert->cause;
    }
    Q_UNREACHABLE();
}

QString valueLabel(const AlertView &view, AlertBy by, const QString &value)
{
    switch (by) {
    case AlertBy::Rule: {
        Alert named;
        named.key.rule = value;
        for (size_t i = 0; i < view.alerts->rules.size(); ++i) {
            if (view.alerts->rules[i].id == value)
                named.rule = static_cast<qint32>(i);
        }
        return text::ruleTitle(*view.alerts, named);
    }
    case AlertBy::Csm:
        return value.isEmpty() ? AlertsText::tr("Nobody", "accounts without a CSM") : text::visible(value);
    case AlertBy::Kind: {
        const auto kind = alertKindFromName(value);
        return kind ? text::alertKind(*kind) : AlertsText::tr("Rule is gone", "kind of such alerts");
    }
    case AlertBy::Cause:
        return value.isEmpty() ? AlertsText::tr("None named", "cause of alerts") : text::cause(value);
    }
    Q_UNREACHABLE();
}

std::vector<quint8> keptRows(const AlertView &view, const AlertFilter &filter)
{
    const QStringMatcher name(filter.name.trimmed(), Qt::CaseInsensitive);
    std::vector<quint8> keep;
    keep.reserve(view.rows->size());
    for (const AlertRow &row : *view.rows)
        keep.push_back(
            isIn(filter.show, row.alert->state) && passes(row, filter, {}) && isNamed(row, name) ? 1 : 0);
    return keep;
}

std::vector<Choice> choicesFor(const AlertView &view, const AlertFilter &filter, AlertBy by)
{
    const QStringMatcher name(filter.name.trimmed(), Qt::CaseInsensitive);
    QHash<QString, qint64> counts;
    for (const AlertRow &row : *view.rows) {
        const bool counted =
            isIn(filter.show, row.alert->state) && passes(row, filter, by) && isNamed(row, name);
        counts[valueOf(row, by)] += counted ? 1 : 0;
    }
    for (const QString &value : filter.of(by))
        counts[value] += 0;
    std::vector<Choice> choices;
    for (const QString &value : sorted(view, by, counts.keys()))
        choices.push_back({value, valueLabel(view, by, value), counts[value]});
    return choices;
}

QString alertGroupName(AlertGroup group)
{
    return QLatin1String(groupNames[static_cast<size_t>(group)]);
}

std::optional<AlertGroup> alertGroupFromName(const QString &name)
{
    for (size_t i = 0; i < groupNames.size(); ++i) {
        if (name == QLatin1String(groupNames[i]))
            return static_cast<AlertGroup>(i);
    }
    return {};
}

QString labelOf(AlertGroup group)
{
    if (const auto field = fieldOf(group))
        return labelOf(*field);
    switch (group) {
    case AlertGroup::State:
        return AlertsText::tr("State", "grouping");
    case AlertGroup::Account:
        return AlertsText::tr("Account", "grouping");
    case AlertGroup::Nothing:
    case AlertGroup::Kind:
    case AlertGroup::Rule:
    case AlertGroup::Csm:
    case AlertGroup::Cause:
        return AlertsText::tr("Nothing", "grouping");
    }
    Q_UNREACHABLE();
}

AlertModel::Grouping groupsOf(const AlertView &view, AlertGroup by)
{
    AlertModel::Grouping grouping;
    if (by == AlertGroup::Nothing)
        return grouping;
    QHash<QString, qint32> numbers;
    for (const AlertRow &row : *view.rows)
        numbers.insert(groupValue(row, by), 0);
    QStringList values = numbers.keys();
    if (const auto field = fieldOf(by)) {
        values = sorted(view, *field, values);
    } else {
        QCollator order;
        std::sort(values.begin(), values.end(),
                  [&](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
    }
    for (const QString &value : values) {
        numbers[value] = static_cast<qint32>(grouping.names.size());
        const auto field = fieldOf(by);
        grouping.names += field ? valueLabel(view, *field, value)
            : by == AlertGroup::State
            ? text::alertState(static_cast<AlertState>(value.at(0).unicode() - u'0'))
            : text::visible(value);
    }
    grouping.groups.reserve(view.rows->size());
    for (const AlertRow &row : *view.rows)
        grouping.groups.push_back(numbers.value(groupValue(row, by)));
    return grouping;
}

} // namespace bw
