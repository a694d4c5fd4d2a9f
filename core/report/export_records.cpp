#include "report/export_records.h"

#include <QHash>
#include <limits>

namespace bw {

namespace {

/// Which rows of a table of records are asked for.
class Wanted {
public:
    explicit Wanted(const ExportRequest &request)
    {
        // Half of what a day can be, so that a range can be counted.
        constexpr qint32 ever = std::numeric_limits<qint32>::max() / 2;
        m_days = {request.from.value_or(Day{-ever}), request.to.value_or(Day{ever})};
        if (request.picked)
            m_known = request.asOf;
        else
            m_known = Day{ever};
    }
    Wanted(const Cache &cache, const ExportRequest &request)
        : Wanted(request)
    {
        for (size_t i = 0; i < cache.accounts.size(); ++i) {
            if (!request.account || *request.account == static_cast<qint32>(i))
                m_keys.insert(cache.accounts[i].id.value, cache.accounts[i].key);
        }
    }

    [[nodiscard]] bool has(AccountId account) const { return m_keys.contains(account.value); }
    [[nodiscard]] QString key(AccountId account) const { return m_keys.value(account.value); }
    [[nodiscard]] bool has(Day day) const { return m_days.contains(day) && day <= m_known; }
    [[nodiscard]] bool has(Month month) const
    {
        return month.first() <= m_days.last && m_days.first <= month.last() && month.first() <= m_known;
    }
    /// The range alone, whatever is known.
    [[nodiscard]] bool spans(Day day) const { return m_days.contains(day); }
    /// A day on which something came to be known.
    [[nodiscard]] std::optional<Day> known(std::optional<Day> day) const
    {
        return day && *day <= m_known ? day : std::nullopt;
    }

private:
    QHash<qint64, QString> m_keys;
    DayRange m_days;
    Day m_known;
};

void writeOutcomeRow(const QString &key, const Outcome &outcome, Day day, std::optional<double> actual,
                     TableWriter &writer)
{
    writer.text(key);
    writer.text(outcome.measure);
    writer.day(day);
    writer.maybeReal(actual);
    writer.text(outcome.kind);
    writer.text(outcome.unit);
    writer.maybeReal(outcome.baseline);
    writer.maybeReal(outcome.target);
    writer.maybeDay(outcome.start);
    writer.maybeDay(outcome.due);
    writer.text(betterName(outcome.better));
    writer.endRow();
}

} // namespace

Status exportSurveys(const Cache &cache, const std::vector<Survey> &surveys, const ExportRequest &request,
                     TableWriter &writer)
{
    const Wanted wanted(cache, request);
    writer.begin(tableColumns(ExportTable::Surveys));
    for (const Survey &survey : surveys) {
        if (!wanted.has(survey.account) || !wanted.has(survey.day))
            continue;
        writer.text(survey.key);
        writer.text(wanted.key(survey.account));
        writer.text(surveyKindName(survey.kind));
        writer.whole(survey.score);
        writer.day(survey.day);
        writer.text(survey.respondent);
        writer.text(survey.role);
        writer.whole(survey.scaleMax);
        writer.text(survey.reason);
        writer.endRow();
    }
    return writer.finish();
}

Status exportOutcomes(const Cache &cache, const std::vector<Outcome> &outcomes, const ExportRequest &request,
                      TableWriter &writer)
{
    const Wanted wanted(cache, request);
    writer.begin(tableColumns(ExportTable::Outcomes));
    for (const Outcome &outcome : outcomes) {
        if (!wanted.has(outcome.account))
            continue;
        const QString key = wanted.key(outcome.account);
        for (const OutcomeActual &actual : outcome.actuals) {
            if (wanted.has(actual.day))
                writeOutcomeRow(key, outcome, actual.day, actual.actual, writer);
        }
        const Day agreed = outcome.start.value_or(outcome.due.value_or(request.asOf));
        if (outcome.actuals.empty() && wanted.has(agreed))
            writeOutcomeRow(key, outcome, agreed, {}, writer);
    }
    return writer.finish();
}

Status exportJudgements(const Cache &cache, const std::vector<Judgement> &judgements,
                        const ExportRequest &request, TableWriter &writer)
{
    const Wanted wanted(cache, request);
    writer.begin(tableColumns(ExportTable::Judgements));
    for (const Judgement &judgement : judgements) {
        if (!wanted.has(judgement.account) || !wanted.has(judgement.day))
            continue;
        writer.text(judgement.key);
        writer.text(wanted.key(judgement.account));
        writer.text(judgement.criterion);
        writer.text(judgement.value);
        writer.text(judgement.judgedAt);
        writer.text(judgement.judgedBy);
        writer.text(judgement.note);
        writer.text(confidenceName(judgement.confidence));
        writer.text(judgement.takenBackAt);
        writer.text(judgement.takenBackBy);
        writer.whole(judgement.conflict ? 1 : 0);
        writer.endRow();
    }
    return writer.finish();
}

Status exportHealthLimits(const Cache &cache, const std::vector<HealthLimit> &limits,
                          const ExportRequest &request, TableWriter &writer)
{
    const Wanted wanted(cache, request);
    writer.begin(tableColumns(ExportTable::HealthLimits));
    for (const HealthLimit &limit : limits) {
        if (!wanted.has(limit.account) || !wanted.has(limit.from))
            continue;
        const std::optional<Day> liftedOn = wanted.known(limit.liftedOn);
        writer.text(limit.key);
        writer.text(wanted.key(limit.account));
        writer.text(limitKindName(limit.kind));
        writer.whole(limit.value);
        writer.day(limit.from);
        writer.maybeDay(limit.until);
        writer.text(limit.author);
        writer.text(limit.reason);
        writer.text(limit.setAt);
        writer.maybeDay(liftedOn);
        writer.text(liftedOn ? limit.liftedAt : QString());
        writer.text(liftedOn ? limit.liftedBy : QString());
        writer.endRow();
    }
    return writer.finish();
}

Status exportTouches(const Cache &cache, const std::vector<Touch> &touches, const ExportRequest &request,
                     TableWriter &writer)
{
    const Wanted wanted(cache, request);
    writer.begin(tableColumns(ExportTable::Touches));
    for (const Touch &touch : touches) {
        if (!wanted.has(touch.account) || !wanted.has(touch.day))
            continue;
        writer.text(touch.key);
        writer.text(wanted.key(touch.account));
        writer.day(touch.day);
        writer.text(touch.kind);
        writer.text(touch.summary);
        writer.text(touch.by);
        writer.text(request.persons ? touch.people : QString());
        writer.text(touch.nextStep);
        writer.maybeDay(touch.nextDate);
        writer.maybeDay(wanted.known(touch.doneOn));
        writer.endRow();
    }
    return writer.finish();
}

Status exportCosts(const std::vector<Cost> &costs, const ExportRequest &request, TableWriter &writer)
{
    const Wanted wanted(request);
    writer.begin(tableColumns(ExportTable::Costs));
    for (const Cost &cost : costs) {
        if (!wanted.has(cost.month))
            continue;
        writer.text(cost.month.iso());
        writer.text(costKindName(cost.kind));
        writer.real(cost.amount);
        writer.text(cost.csm);
        writer.text(cost.currency);
        writer.endRow();
    }
    return writer.finish();
}

Status exportHolidays(const std::vector<CalendarDays> &calendars, const ExportRequest &request,
                      TableWriter &writer)
{
    const Wanted wanted(request);
    writer.begin(tableColumns(ExportTable::Holidays));
    for (const CalendarDays &calendar : calendars) {
        for (const CalendarEntry &entry : calendar.entries) {
            if (!wanted.spans(entry.day))
                continue;
            writer.text(calendar.calendar);
            writer.day(entry.day);
            writer.text(entry.kind == DayKind::Working ? QStringLiteral("working")
                                                       : QStringLiteral("holiday"));
            writer.text(entry.name);
            writer.endRow();
        }
    }
    return writer.finish();
}

} // namespace bw
