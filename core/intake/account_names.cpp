#include "intake/account_names.h"

#include "store/accounts.h"
#include "store/workspace.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace bw {

namespace {

/// Edits (insert, delete, replace) that turn one text into the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype replaced = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

int percentAlike(const QString &a, const QString &b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    return longer == 0 ? 0 : static_cast<int>(100 * (longer - distance(a, b)) / longer);
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

Result<AccountNames> AccountNames::load(const Workspace &workspace, const QMap<QString, QString> &chosen)
{
    AccountNames names;
    names.m_chosen = chosen;
    const auto accounts = loadAccounts(workspace);
    const auto changes = loadAccountChanges(workspace);
    if (!accounts || !changes)
        return tl::unexpected(!accounts ? accounts.error() : changes.error());
    QHash<qint64, QString> keys;
    const auto add = [&names](const QString &name, const QString &key) {
        const QString folded = foldedName(name);
        if (folded.isEmpty())
            return;
        const auto known = names.m_keys.find(folded);
        if (known == names.m_keys.end())
            names.m_keys.insert(folded, key);
        else if (*known != key)
            known->clear();
    };
    for (const Account &account : *accounts) {
        keys.insert(account.id.value, account.key);
        add(account.name, account.key);
    }
    for (const AccountChange &change : *changes) {
        if (change.field == AccountField::Name)
            add(change.value, keys.value(change.account.value));
    }
    return names;
}

std::optional<QString> AccountNames::keyOf(const QString &word) const
{
    if (const auto chosen = m_chosen.constFind(word); chosen != m_chosen.constEnd())
        return *chosen;
    const QString key = m_keys.value(foldedName(word));
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

Result<std::optional<NearAccount>> nearestAccount(const Workspace &workspace, const QString &word)
{
    constexpr int leastAlike = 75;
    const auto accounts = loadAccounts(workspace);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const QString folded = foldedName(word);
    NearAccount best;
    bool tie = false;
    for (const Account &account : *accounts) {
        const int alike = std::max(percentAlike(folded, foldedName(account.name)),
                                   percentAlike(folded, foldedName(account.key)));
        tie = alike == best.percent || (tie && alike < best.percent);
        if (alike > best.percent)
            best = {account.key, account.name, alike};
    }
    if (tie || best.percent < leastAlike)
        return std::optional<NearAccount>();
    return std::optional(best);
}

} // namespace bw
