#pragma once

#include "base/result.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <optional>

namespace bw {

class Workspace;

/// Accounts as files call them when they do not give the account's ID: by name. Names are compared without
/// case, width and blanks; a name that two accounts bear or bore names neither.
class AccountNames {
public:
    /// `chosen`: what somebody said about words of the files (ImportSettings::accounts); they come first.
    [[nodiscard]] static Result<AccountNames> load(const Workspace &workspace,
                                                   const QMap<QString, QString> &chosen);

    /// The account's key; nothing: no account, or more than one.
    [[nodiscard]] std::optional<QString> keyOf(const QString &word) const;
    [[nodiscard]] bool isChosen(const QString &word) const { return m_chosen.contains(word); }
    [[nodiscard]] bool isEmpty() const { return m_chosen.isEmpty() && m_keys.isEmpty(); }

private:
    QMap<QString, QString> m_chosen;
    QHash<QString, QString> m_keys; ///< folded name -> key; empty: of several
};

/// A name without case, width and blanks.
[[nodiscard]] QString foldedName(const QString &name);

/// The account whose name or key is most like the word.
struct NearAccount {
    QString key;
    QString name;
    int percent = 0; ///< alike: 100 is the same but for case, width and blanks
};
/// Nothing under 75 % alike, or where two are equally near.
[[nodiscard]] Result<std::optional<NearAccount>> nearestAccount(const Workspace &workspace,
                                                                const QString &word);

} // namespace bw
