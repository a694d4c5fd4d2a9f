#include "portfolio/words.h"

#include "evaluate/day_use.h"
#include "shell/contract_words.h"
#include "shell/text.h"
#include "widgets/strip.h"

#include <algorithm>
#include <cmath>

namespace bw::portfolio {

namespace {

/// The cap or the floor that changes the figure; empty: none does.
QString boundWords(const Health &health)
{
    if (!health.value || *health.value == *health.computed)
        return {};
    const bool isCap = *health.value < *health.computed;
    const double bound = isCap ? health.bounds.cap.value : health.bounds.floor.value;
    return (isCap ? PortfolioText::tr("Capped at %1, computed %2.")
                  : PortfolioText::tr("At least %1, computed %2."))
        .arg(text::number(bound, 0), text::number(*health.computed, 1));
}

QString unknownWord()
{
    return PortfolioText::tr("not known");
}

/// "288 key actions; 44 of 100 opened seats logged in, 44%."
QString useWords(const DayUse &use)
{
    const QString actions = text::number(qint64{use.keyActions});
    if (!use.users) {
        return PortfolioText::tr("%1 key actions; users are not known.").arg(actions);
    }
    const QString users = text::number(qint64{*use.users});
    if (!use.loginShare || !use.seats) {
        return PortfolioText::tr("%1 key actions; users logged in: %2.").arg(actions, users);
    }
    return (use.seatsAreOpened ? PortfolioText::tr("%1 key actions; %2 of %3 opened seats logged in, %4.")
                               : PortfolioText::tr("%1 key actions; %2 of %3 purchased seats logged in, %4."))
        .arg(actions, users, text::number(*use.seats), text::percent(*use.loginShare));
}

} // namespace

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString footing(const PortfolioView &view)
{
    const QString day = text::dayYear(view.portfolio->asOf);
    const qint64 version = view.portfolio->policyVersion;
    return version > 0 ? PortfolioText::tr("As of %1, activity rules v%2.").arg(day, QString::number(version))
                       : PortfolioText::tr("As of %1, activity rules as shipped.").arg(day);
}

QString footing(const PortfolioView &view, qint64 accounts)
{
    return PortfolioText::tr("n = %1 accounts.").arg(text::number(accounts)) % QLatin1Char('\n')
        % footing(view);
}

QString accountTip(const PortfolioView &view, const PortfolioRow &row)
{
    const auto line = [](const QString &label, const QString &value) {
        return value.isEmpty() ? QString() : label.arg(value);
    };
    return lines({
        text::visible(row.name),
        line(PortfolioText::tr("Account %1"), text::visible(row.key)),
        line(PortfolioText::tr("Segment: %1"),
             row.segment.isEmpty() ? QString() : text::segment(row.segment)),
        line(PortfolioText::tr("Industry: %1"), text::visible(row.industry)),
        line(PortfolioText::tr("Region: %1"), text::visible(row.region)),
        row.paying ? QString() : PortfolioText::tr("No contract in force: not a paying account."),
        row.health.frozenOn ? PortfolioText::tr("State: %1").arg(text::lostSince(*row.health.frozenOn))
                            : QString(),
        footing(view),
    });
}

QString arrText(const PortfolioView &view, const PortfolioRow &row)
{
    if (!row.arr) {
        return row.mixedArr.empty() ? text::dash() : PortfolioText::tr("mixed", "sums in several currencies");
    }
    return view.currency.isEmpty() ? text::moneyFull({row.currency, *row.arr}) : text::money(*row.arr);
}

QString arrTip(const PortfolioView &view, const PortfolioRow &row)
{
    if (!row.arr && row.mixedArr.empty()) {
        return lines({PortfolioText::tr("No contract in force."), footing(view)});
    }
    const std::vector<Money> parts = row.arr ? std::vector<Money>{{row.currency, *row.arr}} : row.mixedArr;
    return lines({PortfolioText::tr("%1 a year from the contracts in force.").arg(sumTip(view, parts)),
                  footing(view)});
}

QString renewalText(const PortfolioRow &row)
{
    return row.renewal ? row.renewal->iso() : text::dash();
}

QString renewalWords(const PortfolioRow &row)
{
    if (!row.renewal || !row.daysLeft) {
        return PortfolioText::tr("no contract in force");
    }
    return PortfolioText::tr("%1, %2").arg(text::dayYear(*row.renewal), text::contractEnds(*row.daysLeft));
}

QString renewalTip(const PortfolioView &view, const PortfolioRow &row)
{
    if (!row.renewal || !row.daysLeft) {
        return lines({PortfolioText::tr("No contract in force."), footing(view)});
    }
    return lines({PortfolioText::tr("The contract ends on %1.").arg(text::dayYear(*row.renewal)),
                  *row.daysLeft < 0
                      ? PortfolioText::tr("That was %Ln day(s) before %1.", "renewal", -*row.daysLeft)
                            .arg(text::dayYear(view.portfolio->today))
                      : PortfolioText::tr("%Ln day(s) left, counted from %1.", "renewal", *row.daysLeft)
                            .arg(text::dayYear(view.portfolio->today)),
                  footing(view)});
}

QString weeksOfUseWords(const PortfolioRow &row)
{
    std::vector<qint64> known;
    std::copy_if(row.weeklyKeyActions.begin(), row.weeklyKeyActions.end(), std::back_inserter(known),
                 [](qint64 v) { return v >= 0; });
    if (known.empty()) {
        return PortfolioText::tr("not known");
    }
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const qint64 last = row.weeklyKeyActions.back();
    return PortfolioText::tr("key actions per week, highest %1, lowest %2, last %3")
        .arg(text::number(*high), text::number(*low), last < 0 ? unknownWord() : text::number(last));
}

QString weekTip(const PortfolioView &view, const PortfolioRow &row, int week)
{
    const Day last = view.portfolio->asOf - (11 - week) * 7;
    const qint64 actions = row.weeklyKeyActions[static_cast<size_t>(week)];
    const QString days =
        PortfolioText::tr("%1 to %2", "range of days").arg(text::dayShort(last - 6), text::dayShort(last));
    return lines({actions < 0 ? PortfolioText::tr("%1: not known.").arg(days)
                              : PortfolioText::tr("%1: %2 key actions.").arg(days, text::number(actions)),
                  footing(view)});
}

QString stripWords(const PortfolioRow &row)
{
    const StripCount n = countStrip(row.strip);
    QStringList parts;
    parts.append(
        PortfolioText::tr("last 28 days: %1 high, %2 medium, %3 low")
            .arg(text::number(qint64{n.high}), text::number(qint64{n.medium}), text::number(qint64{n.low})));
    parts.append(PortfolioText::tr("%1 without use, of which %2 days off")
                     .arg(text::number(qint64{n.unused}), text::number(qint64{n.daysOff})));
    if (n.gaps + n.unknown > 0) {
        parts.append(PortfolioText::tr("%Ln not known", "days", n.gaps + n.unknown));
    }
    if (n.before > 0) {
        parts.append(PortfolioText::tr("%Ln before the first data", "days", n.before));
    }
    return parts.join(PortfolioText::tr(", ", "between the parts of a list"));
}

QString dayTip(const PortfolioView &view, const PortfolioRow &row, int cell)
{
    const DayCell &state = row.strip[static_cast<size_t>(cell)];
    const Day day = view.portfolio->asOf - (stripDays - 1 - cell);
    const QString name = text::day(day);
    if (state.before) {
        return lines(
            {PortfolioText::tr("%1: before the first data of this account.").arg(name), footing(view)});
    }
    if (state.gap) {
        return lines({PortfolioText::tr("%1: data gap. Not known is not zero.").arg(name), footing(view)});
    }
    const bool off = state.dayOff && state.level == Level::Zero;
    const QString first = off
        ? PortfolioText::tr("%1, day off, no use.").arg(name)
        : PortfolioText::tr("%1, %2.", "day, level").arg(name, text::level(state.level));
    // The row holds levels only; the counts of the day are read where they are loaded.
    const std::optional<DayUse> use = view.cache
        ? dayUse(*view.cache, view.cache->policy, static_cast<size_t>(row.index), day)
        : std::nullopt;
    const QString counts = use && use->keyActions > 0 ? useWords(*use) : QString();
    const QString share = use && use->concentrated
        ? PortfolioText::tr("High needs %1% logged in.")
              .arg(text::number(qint64{view.cache->policy.loginSharePercent}))
        : QString();
    const QString seats = state.level == Level::Unknown
        ? PortfolioText::tr("There was use, but the seats are not known.")
        : QString();
    return lines({first, counts, share, seats, footing(view)});
}

QString activeWords(const PortfolioRow &row)
{
    return PortfolioText::tr("weekly active: %1; monthly active: %2")
        .arg(text::state(row.last7.state), text::state(row.last28.state));
}

QString activeTip(const PortfolioView &view, const PortfolioRow &row)
{
    const auto line = [](const QString &sentence, const PeriodResult &result) {
        return sentence.arg(text::number(qint64{result.activeDays}), text::number(qint64{result.needed}),
                            text::number(qint64{result.workingDays}), text::state(result.state));
    };
    return lines(
        {line(PortfolioText::tr("Last 7 days: %1 active days, needs %2 (%3 working days): %4."), row.last7),
         line(PortfolioText::tr("Last 28 days: %1 active days, needs %2 (%3 working days): %4."), row.last28),
         footing(view)});
}

QString coefficientWords(const PortfolioRow &row)
{
    if (row.coefficient.known == 0) {
        return PortfolioText::tr("no week is known yet");
    }
    return PortfolioText::tr("active in %1 of the last %2 weeks")
        .arg(text::number(qint64{row.coefficient.active}), text::number(qint64{row.coefficient.known}));
}

QString coefficientTip(const PortfolioView &view, const PortfolioRow &row)
{
    const QString young =
        row.coefficient.known < 7 ? PortfolioText::tr("It is younger than 7 weeks.") : QString();
    return lines({coefficientWords(row),
                  PortfolioText::tr("Weeks are 7 days that end at the as-of day; newest on the right."),
                  row.coefficient.known > 0 ? young : QString(), footing(view)});
}

std::optional<int> healthChange(const PortfolioRow &row)
{
    if (!row.health.value || !row.healthFourWeeksAgo) {
        return {};
    }
    return static_cast<int>(row.health.shown() - std::lround(*row.healthFourWeeksAgo));
}

QString healthWords(const PortfolioRow &row)
{
    if (!row.health.value) {
        return PortfolioText::tr("not enough to score");
    }
    const QString score = PortfolioText::tr("%1 of 100, %2", "health, band")
                              .arg(text::number(row.health.shown()), text::band(row.health.band));
    if (row.health.frozenOn) {
        return PortfolioText::tr("%1; %2", "health; that the account is lost")
            .arg(score, text::lostSince(*row.health.frozenOn));
    }
    const std::optional<int> change = healthChange(row);
    if (!change) {
        return score;
    }
    if (std::abs(*change) <= 1) {
        return PortfolioText::tr("%1, steady in four weeks").arg(score);
    }
    return (*change < 0 ? PortfolioText::tr("%1, down %2 in four weeks")
                        : PortfolioText::tr("%1, up %2 in four weeks"))
        .arg(score, text::number(qint64{std::abs(*change)}));
}

QString healthTip(const PortfolioView &view, const PortfolioRow &row)
{
    QStringList parts;
    if (!row.health.value) {
        parts.append(PortfolioText::tr("Not enough to score."));
    } else {
        parts.append(PortfolioText::tr("%1 of 100, %2.", "health, band")
                         .arg(text::number(static_cast<double>(row.health.shownTenths()) / 10, 1),
                              text::band(row.health.band)));
        for (int i = 0; i < healthPartCount; ++i) {
            const HealthPartValue &part = row.health.parts[static_cast<size_t>(i)];
            const QString name = text::part(static_cast<HealthPart>(i));
            parts.append(part.known ? PortfolioText::tr("%1: %2 points", "part of health")
                                          .arg(name, text::number(part.points, 1))
                                    : PortfolioText::tr("%1: no data", "part of health").arg(name));
        }
        if (row.health.answered > 0)
            parts.append(
                PortfolioText::tr("What people judged: %1 points, %n answer(s)", nullptr, row.health.answered)
                    .arg(text::number(row.health.humanPoints, 1)));
        parts.append(boundWords(row.health));
        if (row.health.frozenOn)
            parts.append(PortfolioText::tr("Frozen on %1, the day of churn.")
                             .arg(text::dayYear(*row.health.frozenOn)));
    }
    if (row.healthFourWeeksAgo) {
        parts.append(PortfolioText::tr("Four weeks ago: %1.").arg(text::number(*row.healthFourWeeksAgo, 1)));
    }
    parts.append(PortfolioText::tr("Coverage %1: the part of all weights that data and answers cover.")
                     .arg(text::percent(row.health.coverage)));
    parts.append(machineOnly(view));
    parts.append(footing(view));
    return lines(parts);
}

QString seatsWords(const PortfolioRow &row)
{
    if (row.seatUse && row.activeUsers28 && row.seatsPurchased) {
        return PortfolioText::tr("%1 users in 28 days of %2 seats purchased, %3")
            .arg(text::number(*row.activeUsers28), text::number(*row.seatsPurchased),
                 text::percent(*row.seatUse));
    }
    return PortfolioText::tr("not known");
}

QString seatsTip(const PortfolioView &view, const PortfolioRow &row)
{
    QStringList parts;
    if (row.seatUse) {
        parts.append(seatsWords(row));
    } else {
        parts.append(row.seatsPurchased ? PortfolioText::tr("The data have no users.")
                                        : PortfolioText::tr("The seats are not known."));
    }
    if (row.seatsOpened) {
        parts.append(PortfolioText::tr("%1 seats opened.").arg(text::number(*row.seatsOpened)));
    }
    parts.append(footing(view));
    return lines(parts);
}

} // namespace bw::portfolio
