#include "data/words.h"

#include "data/data_tr.h"
#include "data/field_words.h"
#include "data/mapping.h"
#include "intake/account_names.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

namespace {

int readColumns(const QueuedFile &file)
{
    const auto &columns = file.shape->columns;
    return static_cast<int>(
        std::count_if(columns.begin(), columns.end(), [](const ColumnMapping &m) { return m.field >= 0; }));
}

QString rowCount(qint64 rows)
{
    return DataText::tr("%Ln row(s)", nullptr,
                        static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max())));
}

QString fieldOf(const QueuedFile &file, int column)
{
    const auto kind = file.kind();
    const int field = file.shape->columns[static_cast<size_t>(column)].field;
    return kind && field >= 0 ? fieldWord(fieldsOf(*kind)[static_cast<size_t>(field)].name) : QString();
}

/// Exports of deals have often no days of the contract.
bool lacksTerm(const Error &error)
{
    return error.detail == kindName(FileKind::Contracts)
        && (error.value == QLatin1String("start") || error.value == QLatin1String("end"));
}

QString obstacleWords(const QueuedFile &file)
{
    const Error &error = *file.shape->obstacle;
    switch (error.code) {
    case ErrorCode::KindUnknown:
        return DataText::tr("What does this file hold? Choose its kind.");
    case ErrorCode::ColumnMissing:
        if (lacksTerm(error))
            return DataText::tr(
                       "Which column is “%1”? A contract needs its first and its last day; the day on "
                       "which a deal was closed is neither. If the file lacks them, add them to the "
                       "export.")
                .arg(fieldWord(error.value));
        return DataText::tr("Which column is “%1”? It is needed.").arg(fieldWord(error.value));
    case ErrorCode::ColumnTwice:
        return DataText::tr("Two columns could be “%1”. Choose which one is.").arg(fieldWord(error.value));
    case ErrorCode::DateOrderOpen:
        return DataText::tr("Does “%1” write the day or the month first? No row of the file decides.")
            .arg(text::visible(error.value));
    case ErrorCode::HeaderMissing:
        return DataText::tr("Which line holds the headings?");
    default:
        return text::sentence(error);
    }
}

} // namespace

StateWords stateWords(const QueuedFile &file)
{
    const auto open = static_cast<int>(openQuestions(file).size());
    switch (file.state()) {
    case FileState::Reading:
        return {Band::None, DataText::tr("Reading…")};
    case FileState::Ready:
        return {Band::Healthy, DataText::tr("Ready · %1").arg(rowCount(file.rowsToWrite()))};
    case FileState::Asking:
        if (file.shape->obstacle)
            return {Band::Watch, DataText::tr("1 question open")};
        return {Band::Watch, DataText::tr("%n guess(es) to confirm", nullptr, open)};
    case FileState::Rejects:
        return {Band::Watch, DataText::tr("%1 will be rejected").arg(rowCount(file.dryRun->plan.rejected))};
    case FileState::Same:
        return {Band::Healthy, DataText::tr("In already: nothing to do")};
    case FileState::Problem:
        return {Band::AtRisk, text::sentences(*file.error).first()};
    case FileState::Importing:
        return {Band::None, DataText::tr("Importing…")};
    case FileState::Imported:
        return {Band::Healthy,
                DataText::tr("Imported · %1").arg(rowCount(file.done->added + file.done->changed))};
    }
    Q_UNREACHABLE();
}

StateWords readWords(const QueuedFile &file)
{
    if (!file.shape || file.error)
        return stateWords(file);
    const QString read = DataText::tr("%n column(s) read", nullptr, readColumns(file));
    const auto open = static_cast<int>(openQuestions(file).size());
    if (open > 0 && !file.shape->obstacle)
        return {Band::Watch,
                DataText::tr("%1, %2").arg(read, DataText::tr("%n guess(es) to confirm", nullptr, open))};
    return {open > 0 ? Band::Watch : Band::Healthy, read};
}

QString factsOf(const QueuedFile &file)
{
    QStringList facts = {text::bytes(file.bytes)};
    if (const ImportPlan *plan = file.plan())
        facts += rowCount(plan->rows);
    if (file.shape)
        facts += DataText::tr("%n column(s)", nullptr, static_cast<int>(file.shape->columns.size()));
    return facts.join(QStringLiteral(" · "));
}

QString questionWords(const QueuedFile &file, const Question &question)
{
    switch (question.about) {
    case Question::About::Obstacle:
        return obstacleWords(file);
    case Question::About::Kind:
        return DataText::tr("Is this file of the kind “%1”? That is %2 sure.")
            .arg(text::kind(*file.kind()), text::percent(file.shape->confidence / 100.0));
    case Question::About::Column:
        return DataText::tr("Is “%1” the field “%2”?")
            .arg(text::visible(file.shape->columns[static_cast<size_t>(question.column)].heading),
                 fieldOf(file, question.column));
    case Question::About::MostRejected:
        return DataText::tr("%1 of %2 would be rejected. Import the others all the same?")
            .arg(text::number(file.dryRun->plan.rejected), rowCount(file.dryRun->plan.rows));
    }
    Q_UNREACHABLE();
}

QString yesWords(const Question &question)
{
    switch (question.about) {
    case Question::About::Obstacle:
        return {};
    case Question::About::Kind:
    case Question::About::Column:
        return DataText::tr("Yes, it is");
    case Question::About::MostRejected:
        return DataText::tr("Import the others");
    }
    Q_UNREACHABLE();
}

QString daysWords(DayRange days)
{
    if (days.isEmpty())
        return {};
    const bool oneYear = days.first.date().year() == days.last.date().year();
    const auto one = [oneYear](Day day) { return oneYear ? text::dayShort(day) : text::dayYear(day); };
    if (days.first == days.last)
        return one(days.first);
    return DataText::tr("%1 to %2", "first and last day").arg(one(days.first), one(days.last));
}

namespace {

/// Days as they were read from a file, where the year is what can be wrong.
QString daysAndYear(DayRange days)
{
    if (days.first == days.last)
        return text::dayYear(days.first);
    const bool oneYear = days.first.date().year() == days.last.date().year();
    return DataText::tr("%1 to %2", "first and last day")
        .arg(oneYear ? text::dayShort(days.first) : text::dayYear(days.first), text::dayYear(days.last));
}

} // namespace

StateWords findingWords(const QueuedFile &file, int column)
{
    const ImportPlan *plan = file.plan();
    const auto at = static_cast<size_t>(column);
    if (!file.shape || !plan || at >= plan->findings.size() || at >= plan->columns.size()
        || plan->columns[at].field < 0)
        return {};
    const ColumnFinding &finding = plan->findings[at];
    if (finding.rejected > 0)
        return {Band::Watch, DataText::tr("%1 not read").arg(rowCount(finding.rejected))};
    if (!finding.days.isEmpty())
        return {Band::Healthy, daysAndYear(finding.days)};
    if (finding.distinct < 0)
        return {};
    const QString field = fieldsOf(plan->kind)[static_cast<size_t>(plan->columns[at].field)].name;
    const auto count = static_cast<int>(std::min<qint64>(finding.distinct, std::numeric_limits<int>::max()));
    if (field == u"account_id" && finding.known >= 0 && finding.known < finding.distinct) {
        const qint64 known = std::min(finding.distinct, finding.known + qint64(file.coming.size()));
        const Band band = known < finding.distinct ? Band::Watch : Band::Healthy;
        if (!file.coming.isEmpty())
            return {band,
                    DataText::tr("%1 of %Ln account(s) known, once “%2” is imported", nullptr, count)
                        .arg(text::number(known), text::visible(file.comingFrom))};
        return {band, DataText::tr("%1 of %Ln account(s) known", nullptr, count).arg(text::number(known))};
    }
    if (field == u"account_id")
        return {Band::Healthy, DataText::tr("%Ln account(s)", nullptr, count)};
    if (field == u"user_id")
        return {Band::Healthy, DataText::tr("%Ln user(s)", nullptr, count)};
    if (field == u"email")
        return {Band::Healthy,
                DataText::tr("%Ln person(s), known by a key that does not show the address", nullptr, count)};
    if (field == u"module")
        return {Band::Healthy, DataText::tr("%Ln module(s)", nullptr, count)};
    return {Band::Healthy, DataText::tr("%Ln different value(s)", nullptr, count)};
}

QString remedyWords(const Remedy &remedy)
{
    switch (remedy.does) {
    case Remedy::Does::DayFirst:
        return DataText::tr("Read dates as day first");
    case Remedy::Does::MonthFirst:
        return DataText::tr("Read dates as month first");
    case Remedy::Does::DecimalComma:
        return DataText::tr("Comma is the decimal sign");
    case Remedy::Does::DecimalPoint:
        return DataText::tr("Point is the decimal sign");
    case Remedy::Does::Percent:
        return DataText::tr("Values are percent");
    case Remedy::Does::LeaveColumnOut:
        return DataText::tr("Do not import this column");
    case Remedy::Does::UseAccount:
        return DataText::tr("Use %1").arg(text::visible(remedy.near.name));
    case Remedy::Does::ReplaceWindow:
        return DataText::tr("Replace these days");
    }
    Q_UNREACHABLE();
}

QString problemWords(const QueuedFile &file, const Problem &problem)
{
    if (file.dryRun) {
        const auto near = file.dryRun->near.constFind(problem.value);
        if (near != file.dryRun->near.constEnd()) {
            return DataText::tr("Nearest: %1, %2 alike")
                .arg(text::visible(near->name), text::percent(near->percent / 100.0));
        }
    }
    if (problem.code == ProblemCode::AccountCreated && file.coming.contains(foldedName(problem.value)))
        return DataText::tr("“%1”, which comes first, brings it.").arg(text::visible(file.comingFrom));
    return text::advice(problem);
}

} // namespace bw
