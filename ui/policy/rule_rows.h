#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace bw {

/// How a cell of a table of rules is filled in.
enum class CellKind : quint8 { Fixed, Text, Events, Modules, Roles, Whole, Tenths, YesNo };

/// A column of such a table.
struct RuleField {
    QString key; ///< of the row's object
    QString head;
    QString tip;
    CellKind kind = CellKind::Text;
    int width = 90;
};

/// The part of the rules behind one key as a table: "scenarios", "modules", "standards",
/// "features_of_roles", "north_star".
struct RuleSheet {
    std::vector<RuleField> fields;
    std::vector<QJsonObject> rows;
    bool grows = true; ///< rows can be added
    int fixedRows = 0; ///< at the top, which cannot be taken away
    int mostRows = 200;
};

[[nodiscard]] RuleSheet ruleSheet(const QString &key, const QJsonValue &value);
/// A new row, with what a new one usually has.
[[nodiscard]] QJsonObject newRow(const QString &key, const RuleSheet &sheet);
/// The value that the rows amount to.
[[nodiscard]] QJsonValue ruleValueOf(const QString &key, const std::vector<QJsonObject> &rows);

/// "Decision maker" for "decision_maker".
[[nodiscard]] QString roleWords(const QString &role);

} // namespace bw
