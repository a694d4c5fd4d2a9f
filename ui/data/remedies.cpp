#include "data/remedies.h"

#include "data/mapping.h"

namespace bw {

namespace {

int columnWith(const FileShape &shape, const QString &heading)
{
    const auto found = std::find_if(shape.columns.begin(), shape.columns.end(),
                                    [&](const ColumnMapping &m) { return m.heading == heading; });
    return found == shape.columns.end() ? -1 : static_cast<int>(found - shape.columns.begin());
}

void addDates(std::vector<Remedy> &remedies, DateOrder now, int column)
{
    if (now == DateOrder::MonthFirst)
        remedies.push_back({Remedy::Does::DayFirst, column, {}, {}});
    if (now == DateOrder::DayFirst)
        remedies.push_back({Remedy::Does::MonthFirst, column, {}, {}});
}

void addNumbers(std::vector<Remedy> &remedies, const ColumnShape &shape, CellType type, int column,
                const QString &value)
{
    if (shape.numbers == NumberStyle::Point && value.contains(u','))
        remedies.push_back({Remedy::Does::DecimalComma, column, {}, {}});
    if (shape.numbers == NumberStyle::Comma && value.contains(u'.'))
        remedies.push_back({Remedy::Does::DecimalPoint, column, {}, {}});
    if (type == CellType::Decimal && !shape.percent && value.contains(u'%'))
        remedies.push_back({Remedy::Does::Percent, column, {}, {}});
}

} // namespace

std::vector<Remedy> remediesFor(const QueuedFile &file, const Problem &problem)
{
    std::vector<Remedy> remedies;
    if (!file.shape || !file.shape->kind || file.done)
        return remedies;
    const bool account =
        problem.code == ProblemCode::AccountUnknown || problem.code == ProblemCode::AccountCreated;
    if (account && file.dryRun) {
        const auto near = file.dryRun->near.constFind(problem.value);
        if (near != file.dryRun->near.constEnd())
            remedies.push_back({Remedy::Does::UseAccount, -1, problem.value, *near});
        return remedies;
    }
    if (problem.code == ProblemCode::OverlapsImport && file.settings.usageMode == UsageMode::Append)
        remedies.push_back({Remedy::Does::ReplaceWindow, -1, {}, {}});
    const int column = columnWith(*file.shape, problem.column);
    const int field = column < 0 ? -1 : file.shape->columns[static_cast<size_t>(column)].field;
    if (field < 0 || !rejects(problem.code))
        return remedies;
    const Field &read = fieldsOf(*file.shape->kind)[static_cast<size_t>(field)];
    const ColumnShape shape = file.shape->shapeOf(file.shape->columns[static_cast<size_t>(column)].column);
    const bool dayFault = problem.code == ProblemCode::NotADay || problem.code == ProblemCode::DayImpossible
        || problem.code == ProblemCode::InTheFuture;
    if (dayFault && isDate(read.type))
        addDates(remedies, shape.dates, column);
    const bool numberFault = problem.code == ProblemCode::NotANumber || problem.code == ProblemCode::NotWhole
        || problem.code == ProblemCode::TooLarge;
    if (numberFault && isNumber(read.type))
        addNumbers(remedies, shape, read.type, column, problem.value);
    if (!read.needed && problem.code != ProblemCode::KeyTwice)
        remedies.push_back({Remedy::Does::LeaveColumnOut, column, {}, {}});
    return remedies;
}

ImportSettings applied(const QueuedFile &file, const Remedy &remedy)
{
    const FileShape &shape = *file.shape;
    ImportSettings settings = file.settings;
    switch (remedy.does) {
    case Remedy::Does::DayFirst:
        return withDates(settings, shape, remedy.column, DateOrder::DayFirst);
    case Remedy::Does::MonthFirst:
        return withDates(settings, shape, remedy.column, DateOrder::MonthFirst);
    case Remedy::Does::DecimalComma:
        return withNumbers(settings, shape, remedy.column, NumberStyle::Comma);
    case Remedy::Does::DecimalPoint:
        return withNumbers(settings, shape, remedy.column, NumberStyle::Point);
    case Remedy::Does::Percent:
        return withPercent(settings, shape, remedy.column, true);
    case Remedy::Does::LeaveColumnOut:
        return withField(settings, shape, *shape.kind, remedy.column, -1);
    case Remedy::Does::UseAccount:
        settings.accounts.insert(remedy.word, remedy.near.key);
        return settings;
    case Remedy::Does::ReplaceWindow:
        settings.usageMode = UsageMode::Window;
        return settings;
    }
    Q_UNREACHABLE();
}

} // namespace bw
