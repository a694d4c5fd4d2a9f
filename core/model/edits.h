#pragma once

#include "base/ids.h"
#include "model/account.h"
#include "model/contract.h"
#include "model/quiet_period.h"
#include "model/user.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace bw {

struct Cache;

/// What can be entered or corrected by hand.
enum class EditEntity { Account, Seats, Contract, User, QuietPeriod };
constexpr int editEntityCount = 5;

/// "account", "seats", "contract", "user", "quiet_period".
[[nodiscard]] QString entityName(EditEntity entity);
[[nodiscard]] std::optional<EditEntity> entityFromName(const QString &name);

/// One value that somebody entered. It lies over the imported one, which stays as it is beneath.
struct Edit {
    EditId id; ///< 0: not stored
    EditEntity entity{};
    AccountId account;
    QString key; ///< editKey() of the row
    QString field; ///< column name of csv.md; empty: the row itself, made ("1") or taken away ("0") by hand
    QString value; ///< as text (value_text.h); empty: known to be nothing
    QString base; ///< the imported value when it was made: while it is still that, nothing need be asked
    std::optional<Day> from; ///< of an account's field: holds from that day on; nothing: always
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const Edit &) const = default;
};

/// An edit that counts, and what lies beneath it.
struct StandingEdit {
    Edit edit;
    QString imported; ///< the imported value now
    bool contested = false; ///< it is another than when the edit was made, and than the edit's: to be asked

    bool operator==(const StandingEdit &) const = default;
};

/// One step of editing: what is withdrawn and what takes its place.
struct EditStep {
    std::vector<Edit> withdraw; ///< by id
    std::vector<Edit> add;

    [[nodiscard]] bool isEmpty() const { return withdraw.empty() && add.empty(); }
};

/// All rows of one account that can be edited.
struct AccountRecord {
    Account first; ///< first known values
    std::vector<AccountChange> changes; ///< ascending days
    std::vector<SeatCount> seats; ///< ascending dates
    std::vector<Contract> contracts; ///< ascending start
    std::vector<User> users; ///< by key
    std::vector<QuietPeriod> quiet; ///< ascending first day

    bool operator==(const AccountRecord &) const = default;
};

/// One account as imported, and the edits to lay over it.
struct EditableAccount {
    AccountRecord imported;
    std::vector<Edit> edits;
};

/// The row's key as text: a JSON array, as in the log of imports.
[[nodiscard]] QString editKey(const QStringList &parts);
[[nodiscard]] QString keyOf(const Account &account);
[[nodiscard]] QString keyOf(const SeatCount &seats, const QString &account);
[[nodiscard]] QString keyOf(const Contract &contract);
[[nodiscard]] QString keyOf(const User &user, const QString &account);
[[nodiscard]] QString keyOf(const QuietPeriod &period);

/// Names of the fields of a row that can be edited, in the order of csv.md.
[[nodiscard]] QStringList editFields(EditEntity entity);
/// One field as text, by its name; empty for a name that is not there.
[[nodiscard]] QString fieldText(const SeatCount &seats, const QString &field);
[[nodiscard]] QString fieldText(const Contract &contract, const QString &field);
[[nodiscard]] QString fieldText(const User &user, const QString &field);
[[nodiscard]] QString fieldText(const QuietPeriod &period, const QString &field);
/// Latest value of an account's field, whenever it holds from.
[[nodiscard]] QString latestText(const AccountRecord &record, AccountField field);

/// Lays edits over one account's imported rows; the state of each, in the order given. A contested edit
/// counts until it is answered. A contract made by hand stands for an imported one with the same start or
/// contract_id.
[[nodiscard]] std::vector<StandingEdit> applyEdits(AccountRecord &record, std::span<const Edit> edits);

/// The same for the whole book; `users` are the imported ones of accounts whose users were edited.
void applyEdits(Cache &cache, std::vector<Edit> edits, std::vector<User> users);

/// The answers to a contested edit. Keeping it asks again only when the imported value changes once more;
/// taking the imported value withdraws it, with all that was edited of a row made or taken away by hand.
[[nodiscard]] EditStep keepMine(const StandingEdit &standing, const QString &author, const QDateTime &at);
[[nodiscard]] EditStep takeImported(const StandingEdit &standing, std::span<const StandingEdit> all);

} // namespace bw
