#pragma once

#include "base/result.h"
#include "intake/cell.h"
#include "intake/kinds.h"

#include <QMap>
#include <QStringList>
#include <vector>

namespace bw {

/// What somebody decided about one column; the rest is found anew for every file.
struct ColumnChoice {
    QString heading; ///< compared by headingKey(); of two columns that carry it, the first counts
    int column = -1; ///< 0-based place, for columns that no heading names; -1: found by the heading
    std::optional<QString> field; ///< canonical name; empty: not imported; nothing: as found
    std::optional<DateOrder> dates; ///< DayFirst or MonthFirst
    std::optional<NumberStyle> numbers;
    bool percent = false; ///< 12 means 12 %

    bool operator==(const ColumnChoice &) const = default;
};

/// What becomes of a row that names an account which nobody has described (csv.md, Problems).
enum class UnknownAccounts {
    Create, ///< the account is made
    Reject, ///< the row is rejected: AccountUnknown
    Skip, ///< the row is left out and counted: for a CSM who keeps only the accounts they own
};

/// How usage files of one source stand to each other (csv.md, Raw events).
enum class UsageMode {
    Append, ///< each adds
    Window, ///< a file replaces, per account that it names, the days that it spans
};

/// How a file is read: what a saved source remembers and what the import screen changes. Nothing set:
/// everything is found out.
struct ImportSettings {
    std::optional<FileKind> kind;
    QString encoding; ///< canonical name; empty: found
    QString sheet; ///< of a workbook; empty: the first visible one with rows
    std::optional<char> delimiter;
    std::optional<qint64> headerLine; ///< physical line of the headings, 1-based
    std::vector<ColumnChoice> columns;
    QMap<QString, QString> accounts; ///< account as the file writes it -> account_id
    bool persons = false; ///< names and e-mail addresses of people are read only when asked for
    bool mostRejected = false; ///< imports also where more than half of the rows are rejected
    UnknownAccounts unknownAccounts = UnknownAccounts::Create;
    UsageMode usageMode = UsageMode::Append;
    bool fullReplace =
        false; ///< relational rows of the source's earlier files that this one does not name go

    bool operator==(const ImportSettings &) const = default;
};

/// Only what differs from the default, keys in a fixed order; settingsFromJson() gives the same settings.
[[nodiscard]] QByteArray toJson(const ImportSettings &settings);
/// Unknown keys are passed over, so that an older program reads what a newer one wrote; a value that fits no
/// key's type is SettingsInvalid with the key as value.
[[nodiscard]] Result<ImportSettings> settingsFromJson(const QByteArray &json);

/// Recognises files of the same shape: a digest over the headings' keys in their order.
[[nodiscard]] QByteArray headingFingerprint(const QStringList &headings);

} // namespace bw
