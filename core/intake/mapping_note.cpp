#include "intake/mapping_note.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bw {

namespace {

QJsonObject withoutPersons(const QString &mapping, FileKind kind)
{
    QJsonObject fields = QJsonDocument::fromJson(mapping.toUtf8()).object();
    for (const Field &field : fieldsOf(kind)) {
        if (field.person)
            fields.remove(field.name);
    }
    return fields;
}

} // namespace

QString mappingOf(const ImportPlan &plan)
{
    QJsonObject mapping;
    const auto &fields = fieldsOf(plan.kind);
    for (const ColumnMapping &column : plan.columns) {
        if (column.field >= 0)
            mapping.insert(fields.at(static_cast<size_t>(column.field)).name, column.heading);
    }
    return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
}

void noteMapping(ImportPlan &plan, const ImportRecord &same)
{
    if (same.mapping.isEmpty()
        || withoutPersons(same.mapping, plan.kind) == withoutPersons(mappingOf(plan), plan.kind))
        return;
    plan.problems.add({ProblemCode::MappedOtherwise, 0, {}, {}, QString::number(same.id.value)});
}

std::vector<FieldHeading> readMapping(const ImportRecord &record)
{
    QJsonObject mapping = QJsonDocument::fromJson(record.mapping.toUtf8()).object();
    std::vector<FieldHeading> pairs;
    if (const auto kind = kindFromName(record.kind)) {
        for (const Field &field : fieldsOf(*kind)) {
            if (mapping.contains(field.name))
                pairs.push_back({field.name, mapping.take(field.name).toString()});
        }
    }
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        pairs.push_back({it.key(), it.value().toString()});
    return pairs;
}

} // namespace bw
