#include "today/pane_words.h"

#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::AccountPane)
};

const Alert *alertOf(const TodayBook &book, const QueueReason &reason)
{
    return reason.what == QueueReason::What::Alert && reason.alert >= 0
            && static_cast<size_t>(reason.alert) < book.alerts->alerts.size()
        ? &book.alerts->alerts[static_cast<size_t>(reason.alert)]
        : nullptr;
}

std::optional<AlertMetric> metricOf(const TodayBook &book, const Alert &alert)
{
    if (alert.rule < 0 || static_cast<size_t>(alert.rule) >= book.alerts->rules.size())
        return {};
    const AlertRule &rule = book.alerts->rules[static_cast<size_t>(alert.rule)];
    return rule.when.empty() ? std::nullopt : std::optional(rule.when.front().metric);
}

QString lastKeyAction(const AccountHistory &history)
{
    for (auto day = history.days.rbegin(); day != history.days.rend(); ++day) {
        if (day->keyActions > 0)
            return Words::tr("last one %1, %2 key actions", "day, count")
                .arg(text::day(day->day), text::number(qint64{day->keyActions}));
    }
    return Words::tr("there has never been one");
}

/// "“Weekly”, Maya Ortiz on 23 Jun" of the oldest answer that is past its shelf life.
QString staleAnswer(const JudgementSheet &sheet, const QString &criterion)
{
    const SheetLine *found = nullptr;
    qint32 oldest = -1;
    qint32 age = -1;
    for (qint32 i = 0; i < static_cast<qint32>(sheet.now.rubric.criteria.size()); ++i) {
        const HealthShare *share = shareOfCriterion(sheet.now, i);
        const QString &key = sheet.now.rubric.criteria[static_cast<size_t>(i)].key;
        if (!share || (criterion.isEmpty() ? !share->state.stale : key != criterion)
            || share->state.ageDays <= age)
            continue;
        oldest = i;
        age = share->state.ageDays;
    }
    if (oldest < 0)
        return {};
    found = &sheet.lines[static_cast<size_t>(oldest)];
    const text::CriterionWords words =
        text::criterionWords(sheet.now.rubric.criteria[static_cast<size_t>(oldest)]);
    for (const EarlierAnswer &answer : found->earlier) {
        if (answer.judgement.isTakenBack())
            continue;
        const QString word = answer.step
            ? words.steps[static_cast<size_t>(*answer.step)].word
            : text::answerWord(answer.judgement.criterion, answer.judgement.value);
        const QString by = text::visible(answer.judgement.judgedBy);
        return by.isEmpty() ? Words::tr("“%1: %2”, answered on %3", "criterion, answer, day")
                                  .arg(words.name, word, text::dayShort(answer.judgement.day))
                            : Words::tr("“%1: %2”, answered by %3 on %4", "criterion, answer, person, day")
                                  .arg(words.name, word, by, text::dayShort(answer.judgement.day));
    }
    return {};
}

/// What the account's own rows say to the reason; empty: nothing.
QString evidenceFor(const TodayBook &book, const QueueReason &reason, const AccountView &view)
{
    if (reason.what == QueueReason::What::AnswerStale)
        return staleAnswer(*view.sheet, reason.id);
    const Alert *alert = alertOf(book, reason);
    const std::optional<AlertMetric> metric = alert ? metricOf(book, *alert) : std::nullopt;
    if (!metric)
        return {};
    switch (*metric) {
    case AlertMetric::DaysWithoutKeyAction:
        return lastKeyAction(view.sheet->report.history);
    case AlertMetric::DaysBossUnseen:
        return view.bossSeen ? Words::tr("seen %1", "day").arg(text::day(*view.bossSeen)) : QString();
    case AlertMetric::DaysAnswerOverdue:
        return staleAnswer(*view.sheet, {});
    case AlertMetric::DaysWithoutTouch:
        return view.touches.empty()
            ? QString()
            : Words::tr("last one %1", "day of a touch").arg(text::day(view.touches.front().day));
    default:
        return {};
    }
}

const SeenFigures *seenBefore(const TodayBook &book, const QueueItem &item)
{
    if (item.lastReview < 0 || static_cast<size_t>(item.lastReview) >= book.cache->work.size())
        return nullptr;
    const auto *review = std::get_if<Review>(&book.cache->work[static_cast<size_t>(item.lastReview)].what);
    return review ? &review->seen : nullptr;
}

QString yesNo(std::optional<bool> value)
{
    return !value ? text::dash() : *value ? Words::tr("yes") : Words::tr("no");
}

QString whole(std::optional<double> value)
{
    return value ? text::number(qint64{std::llround(*value)}) : text::dash();
}

QString count(std::optional<qint32> value)
{
    return value ? text::number(qint64{*value}) : text::dash();
}

QString days(std::optional<qint32> value)
{
    return value ? Words::tr("%1 d", "days, short").arg(text::number(qint64{*value})) : text::dash();
}

} // namespace

QString accountName(const PortfolioRow &row)
{
    return text::visible(row.name.isEmpty() ? row.key : row.name);
}

std::vector<ReasonLine> reasonLines(const TodayBook &book, const QueueItem &item, const AccountView *view)
{
    std::vector<ReasonLine> lines;
    constexpr size_t most = 4; // all alerts stand beside them
    const bool overdue =
        std::any_of(item.reasons.begin(), item.reasons.end(), [&](const QueueReason &reason) {
            const Alert *alert = alertOf(book, reason);
            return alert && metricOf(book, *alert) == AlertMetric::DaysAnswerOverdue;
        });
    for (const QueueReason &reason : item.reasons) {
        if (lines.size() == most)
            break;
        if (overdue && reason.what == QueueReason::What::AnswerStale)
            continue; // its alert says the same
        const text::ReasonWords words = text::reasonWords(reason, book.ground());
        QStringList rests;
        if (view)
            rests << evidenceFor(book, reason, *view);
        rests << words.rests;
        rests.removeAll(QString());
        lines.push_back(
            {reason.high,
             reason.what == QueueReason::What::BandRose
                 || (reason.what == QueueReason::What::HealthMoved && reason.value.value_or(0) > 0),
             words.title, rests.join(QStringLiteral(" · "))});
    }
    if (lines.empty())
        lines.push_back({false, true, Words::tr("Nothing asks for attention"),
                         item.lastReview >= 0
                             ? Words::tr("nothing to speak of has changed since your last review")
                             : Words::tr("no alert is open and no step is due")});
    return lines;
}

std::optional<Day> lastLook(const TodayBook &book, const QueueItem &item)
{
    if (item.lastReview < 0 || static_cast<size_t>(item.lastReview) >= book.cache->work.size())
        return {};
    return book.cache->work[static_cast<size_t>(item.lastReview)].day;
}

std::vector<ChangeLine> changeLines(const TodayBook &book, const QueueItem &item, const AccountView *view)
{
    const SeenFigures *before = seenBefore(book, item);
    if (!before)
        return {};
    const SeenFigures now = seenNow(*book.portfolio, item.row, *book.alerts,
                                    view ? view->bossUnseenDays : std::optional<qint32>());
    std::vector<ChangeLine> lines;
    const auto add = [&](const QString &what, const QString &was, const QString &is, bool worse) {
        if (was != is)
            lines.push_back({what, was, is, worse});
    };
    add(Words::tr("Weekly active"), yesNo(before->weeklyActive), yesNo(now.weeklyActive),
        before->weeklyActive.value_or(false) && !now.weeklyActive.value_or(true));
    add(Words::tr("Monthly active"), yesNo(before->monthlyActive), yesNo(now.monthlyActive),
        before->monthlyActive.value_or(false) && !now.monthlyActive.value_or(true));
    add(Words::tr("Weeks active of 7"), count(before->weeksActive), count(now.weeksActive),
        before->weeksActive.value_or(0) - now.weeksActive.value_or(0) >= 2);
    constexpr double fall = 5; // points that are worth a colour
    add(Words::tr("Health"), whole(before->health), whole(now.health),
        before->health && now.health && *before->health - *now.health >= fall);
    add(Words::tr("Machine activity"), whole(before->machine), whole(now.machine), false);
    add(Words::tr("Human judgement"), whole(before->human), whole(now.human), false);
    add(Words::tr("Open alerts"), count(before->openAlerts), count(now.openAlerts), false);
    if (view && view->complete && before->bossUnseenDays && now.bossUnseenDays)
        add(Words::tr("Boss last seen"), days(before->bossUnseenDays), days(now.bossUnseenDays), false);
    if (before->revenueAtRisk && now.revenueAtRisk && before->currency == now.currency)
        add(Words::tr("Revenue at risk"), text::moneyShort({before->currency, *before->revenueAtRisk}),
            text::moneyShort({now.currency, *now.revenueAtRisk}), false);
    return lines;
}

std::vector<PaneFact> headFacts(const PortfolioRow &row)
{
    std::vector<PaneFact> facts;
    for (const QString &plain : {row.industry, row.region}) {
        if (!plain.isEmpty())
            facts.push_back({text::visible(plain), false});
    }
    facts.push_back({Words::tr("ARR %1").arg(arrWords(row)), true});
    if (row.renewal)
        facts.push_back({Words::tr("renews %1", "day").arg(row.renewal->iso()), true});
    if (row.daysLeft)
        facts.push_back({*row.daysLeft >= 0 ? Words::tr("%n day(s) left", nullptr, *row.daysLeft)
                                            : Words::tr("%n day(s) past the end", nullptr, -*row.daysLeft),
                         false});
    if (row.seatsOpened && row.seatsPurchased)
        facts.push_back({Words::tr("%1 of %2 seats opened")
                             .arg(text::number(*row.seatsOpened), text::number(*row.seatsPurchased)),
                         false});
    if (!row.csm.isEmpty())
        facts.push_back({text::visible(row.csm), false});
    return facts;
}

QString chanceNote(const PortfolioRow &row)
{
    switch (row.renewalBasis) {
    case RenewalBasis::None:
        return {};
    case RenewalBasis::Assumption:
        return Words::tr("an assumption: 0.9 × health / 100");
    case RenewalBasis::SegmentMean:
        return Words::tr("the mean of its segment");
    }
    Q_UNREACHABLE();
}

} // namespace bw
