#include "data/column_rows.h"

#include "data/data_tr.h"
#include "data/field_words.h"
#include "data/mapping.h"
#include "shell/text.h"

namespace bw {

namespace {

/// The first problem of every heading that rejects a row.
QHash<QString, const Problem *> faults(const QueuedFile &file)
{
    QHash<QString, const Problem *> found;
    const ImportPlan *plan = file.plan();
    if (!plan)
        return found;
    for (const Problem &problem : plan->problems.listed) {
        if (rejects(problem.code) && !problem.value.isEmpty() && !found.contains(problem.column))
            found.insert(problem.column, &problem);
    }
    return found;
}

QString cellOf(const FileShape &shape, size_t row, int column)
{
    return row < shape.sample.size() ? shape.sample[row].value(column).simplified() : QString();
}

QString anotherCell(const FileShape &shape, int column, const QString &first)
{
    for (size_t row = 1; row < shape.sample.size(); ++row) {
        QString cell = cellOf(shape, row, column);
        if (!cell.isEmpty() && cell != first)
            return cell;
    }
    return {};
}

} // namespace

QString firstLineHead(const QueuedFile &file)
{
    if (!file.shape || file.shape->sampleLines.empty())
        return DataText::tr("First row");
    return DataText::tr("Line %1").arg(text::number(file.shape->sampleLines.front()));
}

std::vector<ColumnRow> columnRows(const QueuedFile &file)
{
    std::vector<ColumnRow> rows;
    if (!file.shape)
        return rows;
    const FileShape &shape = *file.shape;
    const auto kind = file.kind();
    const auto wrong = faults(file);
    const std::vector<Question> questions = openQuestions(file);
    for (size_t c = 0; c < shape.columns.size(); ++c) {
        const ColumnMapping &mapping = shape.columns[c];
        const auto column = static_cast<int>(c);
        ColumnRow row;
        row.column = column;
        row.heading = text::visible(mapping.heading.simplified());
        row.first = text::visible(cellOf(shape, 0, mapping.column));
        row.second = text::visible(anotherCell(shape, mapping.column, cellOf(shape, 0, mapping.column)));
        if (const Problem *problem = wrong.value(mapping.heading)) {
            row.second = text::visible(problem->value);
            row.secondLine = problem->line;
        }
        row.field = mapping.field;
        row.confidence = mapping.confidence;
        row.chosen = choiceOf(file.settings, shape, column) != nullptr;
        row.guess = std::find(questions.begin(), questions.end(), Question{Question::About::Column, column})
            != questions.end();
        row.fieldWords = DataText::tr("Do not import");
        if (kind && mapping.field >= 0) {
            const Field &field = fieldsOf(*kind)[static_cast<size_t>(mapping.field)];
            row.fieldWords = fieldWord(field.name);
            row.person = field.person;
            row.masked = field.masked;
            row.included = field.isRead(file.settings.persons);
        }
        if (row.included)
            row.finding = findingWords(file, column);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace bw
