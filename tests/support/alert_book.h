#pragma once

#include "alerts/account_figures.h"
#include "alerts/book_alerts.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <map>

namespace bw::test {

/// A book whose alerts are looked at. The source has 30 rows on each working day on which it delivers.
struct AlertBook {
    BookBuilder book;
    Policy policy;
    std::map<size_t, UseBuilder> rows;

    /// Nothing but these rules.
    void rules(std::vector<AlertRule> only) { policy.alerts.rules = std::move(only); }

    /// Key actions by one user on each working day of a range.
    void weekdays(size_t account, Day first, Day last, quint32 keyActions = 5)
    {
        for (Day day = first; day <= last; day = day + 1) {
            if (day.weekday() < 6)
                book.use(account, day, keyActions);
        }
    }
    void deliveries(Day first, Day last)
    {
        for (Day day = first; day <= last; day = day + 1) {
            if (day.weekday() < 6)
                book.rows(day, 30);
        }
    }

    [[nodiscard]] UseSource source() const
    {
        UseSource source;
        source.events = []() -> Result<std::vector<UseEvent>> { return std::vector<UseEvent>(); };
        source.account = [this](AccountId id, const std::vector<UseEvent> &) -> Result<AccountUse> {
            const auto found = rows.find(static_cast<size_t>(id.value - 1));
            return found == rows.end() ? AccountUse() : found->second.use;
        };
        return source;
    }
    [[nodiscard]] BookAlerts alerts(Day asOf, std::optional<Day> today = {}) const
    {
        Progress progress;
        auto found = bookAlerts(book.cache, policy, asOf, today.value_or(asOf), !today, source(), progress);
        if (!found)
            qFatal("error %d", static_cast<int>(found.error().code));
        return std::move(*found);
    }
    [[nodiscard]] AlertFigure figure(AlertMetric metric, Day day, const QString &reason = {},
                                     size_t account = 0) const
    {
        return figureAsOf(metric, day, day, reason, account);
    }
    /// Of a day, as the data up to D tell it.
    [[nodiscard]] AlertFigure figureAsOf(AlertMetric metric, Day day, Day asOf, const QString &reason = {},
                                         size_t account = 0) const
    {
        const AlertGround ground(book.cache, policy, asOf, asOf);
        if (ground.stretches(account).empty())
            return {};
        const auto use = rows.find(account);
        AccountFigures figures(ground, account, ground.stretches(account).back(),
                               use == rows.end() ? nullptr : &use->second.use);
        const qint32 at = figures.placeOf(day);
        if (restsOnHealth(metric))
            return figures.onHealth(metric, at);
        for (const ReasonFigures &one : figures.of(metric)) {
            if (one.reason == reason)
                return one.figures[static_cast<size_t>(at)];
        }
        return {};
    }
};

/// A rule of one condition.
inline AlertRule ruleOf(const char *id, AlertMetric metric, CompareBy by, double value, qint32 cooldown = 7)
{
    AlertRule rule;
    rule.id = QString::fromLatin1(id);
    rule.name = rule.id;
    rule.when = {{metric, by, value}};
    rule.cooldownDays = cooldown;
    return rule;
}

/// "no_key_action 2026-03-02…2026-03-09 cleared", one alert a line.
inline QString shown(const BookAlerts &book)
{
    QStringList lines;
    for (const Alert &alert : book.alerts) {
        lines +=
            QStringLiteral("%1%2 %3-%4 %5%6")
                .arg(alert.key.rule, alert.key.reason.isEmpty() ? QString() : u':' + alert.key.reason,
                     alert.key.opened.iso(), alert.cleared ? alert.cleared->iso() : QString(),
                     alertStateName(alert.state), alert.standing ? QStringLiteral(" standing") : QString());
    }
    return lines.join(u'\n');
}

} // namespace bw::test
