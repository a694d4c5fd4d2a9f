#pragma once

#include "intake/import.h"
#include "store/imports.h"

namespace bw {

// Which heading gave which field, as the log keeps it (ImportRecord::mapping).

[[nodiscard]] QString mappingOf(const ImportPlan &plan);
/// Notes MappedOtherwise where `same`, which has the file's content, read its columns as other fields. Fields
/// of persons do not count: whether they are read is another choice.
void noteMapping(ImportPlan &plan, const ImportRecord &same);

struct FieldHeading {
    QString field; ///< canonical name
    QString heading; ///< as it stands in the file

    bool operator==(const FieldHeading &) const = default;
};
/// In the order of the kind's fields; fields that this version does not know come last. Empty: the log says
/// nothing.
[[nodiscard]] std::vector<FieldHeading> readMapping(const ImportRecord &record);

} // namespace bw
