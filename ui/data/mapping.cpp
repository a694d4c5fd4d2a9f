#include "data/mapping.h"

#include "intake/recognise.h"

#include <algorithm>

namespace bw {

namespace {

/// A choice that names the column: by its heading where it has one of its own, so that it holds for files
/// with the columns in another order.
ColumnChoice naming(const FileShape &shape, int column)
{
    ColumnChoice choice;
    choice.heading = shape.columns[static_cast<size_t>(column)].heading;
    if (choice.heading.trimmed().isEmpty()
        || columnNamed(shape.headings, choice) != shape.columns[static_cast<size_t>(column)].column)
        choice.column = shape.columns[static_cast<size_t>(column)].column;
    return choice;
}

ColumnChoice &choiceFor(ImportSettings &settings, const FileShape &shape, int column)
{
    const int place = shape.columns[static_cast<size_t>(column)].column;
    for (ColumnChoice &choice : settings.columns) {
        if (columnNamed(shape.headings, choice) == place)
            return choice;
    }
    settings.columns.push_back(naming(shape, column));
    return settings.columns.back();
}

} // namespace

const ColumnChoice *choiceOf(const ImportSettings &settings, const FileShape &shape, int column)
{
    const int place = shape.columns[static_cast<size_t>(column)].column;
    for (const ColumnChoice &choice : settings.columns) {
        if (choice.field && columnNamed(shape.headings, choice) == place)
            return &choice;
    }
    return nullptr;
}

int columnOfField(const FileShape &shape, int field)
{
    const auto found = std::find_if(shape.columns.begin(), shape.columns.end(),
                                    [field](const ColumnMapping &m) { return m.field == field; });
    return field < 0 || found == shape.columns.end() ? -1 : static_cast<int>(found - shape.columns.begin());
}

ImportSettings withField(const ImportSettings &settings, const FileShape &shape, FileKind kind, int column,
                         int field)
{
    ImportSettings changed = settings;
    changed.kind = kind;
    const std::vector<Field> &fields = fieldsOf(kind);
    const auto nameOf = [&fields](int f) { return f < 0 ? QString() : fields[static_cast<size_t>(f)].name; };
    const int former = shape.columns[static_cast<size_t>(column)].field;
    const int owner = columnOfField(shape, field);
    if (owner >= 0 && owner != column)
        choiceFor(changed, shape, owner).field = nameOf(former);
    choiceFor(changed, shape, column).field = nameOf(field);
    return changed;
}

ImportSettings asFound(const ImportSettings &settings, const FileShape &shape, FileKind kind, int column)
{
    ImportSettings changed =
        withField(settings, shape, kind, column, shape.columns[static_cast<size_t>(column)].field);
    changed.kind = settings.kind;
    return changed;
}

ImportSettings withDates(const ImportSettings &settings, const FileShape &shape, int column, DateOrder order)
{
    ImportSettings changed = settings;
    choiceFor(changed, shape, column).dates = order;
    return changed;
}

ImportSettings withAllDates(const ImportSettings &settings, const FileShape &shape, DateOrder order)
{
    ImportSettings changed = settings;
    if (!shape.kind)
        return changed;
    for (size_t c = 0; c < shape.columns.size(); ++c) {
        const int field = shape.columns[c].field;
        if (field < 0 || !isDate(fieldsOf(*shape.kind)[static_cast<size_t>(field)].type))
            continue;
        if (shape.shapeOf(shape.columns[c].column).dates != DateOrder::YearFirst)
            choiceFor(changed, shape, static_cast<int>(c)).dates = order;
    }
    return changed;
}

ImportSettings withNumbers(const ImportSettings &settings, const FileShape &shape, int column,
                           NumberStyle style)
{
    ImportSettings changed = settings;
    choiceFor(changed, shape, column).numbers = style;
    return changed;
}

ImportSettings withAllNumbers(const ImportSettings &settings, const FileShape &shape,
                              std::optional<NumberStyle> style)
{
    ImportSettings changed = settings;
    if (!style) {
        for (ColumnChoice &choice : changed.columns)
            choice.numbers.reset();
        return changed;
    }
    for (size_t c = 0; c < shape.columns.size() && shape.kind; ++c) {
        const int field = shape.columns[c].field;
        if (field >= 0 && isNumber(fieldsOf(*shape.kind)[static_cast<size_t>(field)].type))
            choiceFor(changed, shape, static_cast<int>(c)).numbers = style;
    }
    return changed;
}

ImportSettings withPercent(const ImportSettings &settings, const FileShape &shape, int column, bool percent)
{
    ImportSettings changed = settings;
    choiceFor(changed, shape, column).percent = percent;
    return changed;
}

ImportSettings withKind(const ImportSettings &settings, std::optional<FileKind> kind)
{
    ImportSettings changed = settings;
    changed.kind = kind;
    changed.columns.clear();
    return changed;
}

} // namespace bw
