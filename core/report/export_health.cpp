#include "report/export_health.h"

#include "evaluate/explanation.h"
#include "evaluate/health_change.h"

namespace bw {

namespace {

constexpr qint32 usualDistance = 28;

std::optional<double> valueOf(const HealthBound &bound)
{
    return bound ? std::optional(bound.value) : std::nullopt;
}

/// The day to which ages count, deadlines too: of a lost account the day of churn, where its score stopped.
Day lookOf(const Portfolio &portfolio, const PortfolioRow &row)
{
    return row.health.frozenOn.value_or(lookDay(portfolio.asOf, portfolio.today, portfolio.picked));
}

void writeHealth(const Portfolio &portfolio, const PortfolioRow &row, TableWriter &writer)
{
    writer.text(row.key);
    writer.day(portfolio.asOf);
    writer.maybeReal(row.health.machine);
    writer.maybeReal(row.health.human);
    writer.maybeReal(row.health.value);
    writer.real(row.health.coverage);
    writer.text(bandName(row.health.band));
    writer.maybeReal(valueOf(row.health.bounds.cap));
    writer.day(lookOf(portfolio, row));
    writer.endRow();
}

void writePart(const Cache &cache, const HealthExplanation &explanation, const HealthShare &share,
               TableWriter &writer)
{
    const bool isMachine = share.group == HealthShare::Group::Machine;
    const bool scored = explanation.health.computed.has_value();
    const CriterionAnswer *answer =
        share.state.answer < 0 ? nullptr : &cache.answers[static_cast<size_t>(share.state.answer)];
    writer.text(isMachine ? QStringLiteral("machine") : QStringLiteral("human"));
    writer.text(isMachine ? healthPartName(share.part)
                          : explanation.rubric.criteria[static_cast<size_t>(share.criterion)].key);
    writer.maybeReal(share.known ? std::optional(share.score) : std::nullopt);
    writer.real(share.weight);
    writer.real(share.scaledWeight);
    writer.maybeReal(share.known ? std::optional(share.certainty) : std::nullopt);
    writer.maybeReal(share.known && scored ? std::optional(share.points) : std::nullopt);
    writer.maybeDay(share.day);
    writer.text(answer != nullptr ? cache.answerValues[answer->value].value : QString());
    writer.text(answer != nullptr ? cache.judges[answer->by] : QString());
    writer.maybe(answer != nullptr ? std::optional<qint64>(share.state.stale ? 1 : 0) : std::nullopt);
    writer.day(explanation.look);
    writer.endRow();
}

/// The cap or floor as a part of its own.
void writeLimit(const HealthExplanation &explanation, TableWriter &writer)
{
    const bool isCap = explanation.limitPoints < 0;
    writer.text(QStringLiteral("limit"));
    writer.text(isCap ? QStringLiteral("cap") : QStringLiteral("floor"));
    writer.maybeReal(valueOf(isCap ? explanation.health.bounds.cap : explanation.health.bounds.floor));
    for (int i = 0; i < 3; ++i)
        writer.unknown(); // weights, certainty
    writer.real(explanation.limitPoints);
    for (int i = 0; i < 4; ++i)
        writer.unknown();
    writer.day(explanation.look);
    writer.endRow();
}

void writeParts(const CountedBook &book, const Portfolio &portfolio, const PortfolioRow &row,
                TableWriter &writer)
{
    const HealthExplanation explanation = explainHealth(book.cache, book.policy, portfolio, row.index);
    const auto begin = [&] {
        writer.text(row.key);
        writer.day(portfolio.asOf);
    };
    for (const HealthShare &share : explanation.parts) {
        begin();
        writePart(book.cache, explanation, share, writer);
    }
    if (explanation.limitPoints != 0) {
        begin();
        writeLimit(explanation, writer);
    }
}

QString numberOf(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 6) : QStringLiteral("-");
}

/// "survey 25>7": what a cause came from, a part in its own unit, a criterion by its answers.
QString sourceOf(const Cache &cache, const ChangeSource &source)
{
    const auto answer = [&](qint64 index) {
        return index < 0 ? QStringLiteral("-")
                         : cache.answerValues[cache.answers[static_cast<size_t>(index)].value].value;
    };
    const QString pair = QStringLiteral("%1 %2>%3");
    if (source.part && source.figureBefore != source.figureAfter)
        return pair.arg(healthPartName(*source.part), numberOf(source.figureBefore),
                        numberOf(source.figureAfter));
    if (source.part)
        return pair.arg(healthPartName(*source.part) + QStringLiteral("_score"), numberOf(source.before),
                        numberOf(source.after));
    if (source.cause == ChangeCause::Judgement)
        return pair.arg(source.criterion, answer(source.answerBefore), answer(source.answerAfter));
    if (source.cause == ChangeCause::Ageing)
        return pair.arg(source.criterion + QStringLiteral("_certainty"), numberOf(source.before),
                        numberOf(source.after));
    return pair.arg(QStringLiteral("working_days"), numberOf(source.before), numberOf(source.after));
}

QString sourcesOf(const Cache &cache, const HealthChange &change, ChangeCause cause)
{
    QStringList sources;
    for (const ChangeSource &source : change.sources) {
        if (source.cause == cause)
            sources += sourceOf(cache, source);
    }
    for (const PolicyChange &rule : change.rules) {
        if (cause == ChangeCause::Policy)
            sources += rule.key;
    }
    return sources.join(QStringLiteral("; "));
}

void writeChange(const QString &key, const HealthMoment &from, const HealthMoment &to, qint32 account,
                 TableWriter &writer)
{
    const HealthChange change = explainChange(from, to, account);
    for (int i = 0; i < changeCauseCount; ++i) {
        const auto cause = static_cast<ChangeCause>(i);
        writer.text(key);
        writer.day(from.asOf);
        writer.day(to.asOf);
        writer.maybeReal(change.before);
        writer.maybeReal(change.after);
        writer.text(changeCauseName(cause));
        writer.maybeReal(change.known() ? std::optional(change.of(cause)) : std::nullopt);
        writer.text(sourcesOf(*from.cache, change, cause));
        writer.endRow();
    }
}

Status exportChanges(const CountedBook &book, const CountedBook &earlier, const ExportRequest &request,
                     TableWriter &writer, Progress &progress)
{
    const auto [first, second] = changeDays(request);
    const HealthMoment from{&earlier.cache, &earlier.policy, first, first};
    const Day look = request.to ? second : lookDay(request.asOf, request.today, request.picked);
    const HealthMoment to{&book.cache, &book.policy, second, look};
    const auto count = static_cast<qint32>(book.cache.accounts.size());
    progress.total = count;
    for (qint32 account = 0; account < count && !writer.failed(); ++account, ++progress.done) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        if (!request.account || *request.account == account)
            writeChange(book.cache.accounts[static_cast<size_t>(account)].key, from, to, account, writer);
    }
    return writer.finish();
}

} // namespace

std::pair<Day, Day> changeDays(const ExportRequest &request)
{
    const Day to = request.to.value_or(request.asOf);
    return {request.from.value_or(to - usualDistance), to};
}

Status exportHealth(const CountedBook &book, const CountedBook &earlier, const ExportRequest &request,
                    TableWriter &writer, Progress &progress)
{
    writer.begin(tableColumns(request.table));
    if (request.table == ExportTable::HealthChange)
        return exportChanges(book, earlier, request, writer, progress);
    const Portfolio portfolio =
        evaluate(book.cache, book.policy, request.asOf, request.today, request.picked);
    for (const PortfolioRow &row : portfolio.rows) {
        if (request.account && row.index != *request.account)
            continue;
        if (request.table == ExportTable::Health)
            writeHealth(portfolio, row, writer);
        else
            writeParts(book, portfolio, row, writer);
    }
    return writer.finish();
}

} // namespace bw
