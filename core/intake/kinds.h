#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

/// What one file holds (csv.md).
enum class FileKind {
    Accounts,
    Seats,
    Contracts,
    Users,
    Units,
    Events,
    DailyUsage,
    Surveys,
    Outcomes,
    Judgements,
    Touches,
    Costs,
    Holidays
};
constexpr int fileKindCount = 13;

/// What a cell must be.
enum class CellType { Text, Identifier, Whole, Decimal, Money, Day, Stamp, YesNo };

/// A canonical column of a kind.
struct Field {
    QString name; ///< as in csv.md
    CellType type = CellType::Text;
    bool needed = false;
    bool person = false; ///< a name or e-mail address of a person: off by default
    bool masked = false; ///< of a person, but only a key made of it is kept (maskedAddress()): on by default

    /// Whether it is read where persons are, or are not, asked for.
    [[nodiscard]] bool isRead(bool persons) const { return persons || masked || !person; }
};

/// Command-line name: accounts, seats, contracts, users, units, events, daily_usage, surveys, outcomes,
/// judgements, touches, costs, holidays.
[[nodiscard]] QString kindName(FileKind kind);
[[nodiscard]] std::optional<FileKind> kindFromName(const QString &name);
/// Of surveys `kind` is not marked as needed: the heading of the score may say it (headingSurveyKind()).
[[nodiscard]] const std::vector<Field> &fieldsOf(FileKind kind);
/// Index into fieldsOf(kind); -1: the kind has no such field.
[[nodiscard]] int fieldIndex(FileKind kind, QLatin1String name);

} // namespace bw
