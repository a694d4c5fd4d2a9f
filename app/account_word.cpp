#include "account_word.h"

#include "intake/account_names.h"
#include "model/slice.h"
#include "revenue/churn.h"
#include "shell/text.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

namespace bw::app {

std::optional<size_t> accountOf(const Workspace &workspace, const Cache &cache, const QString &word)
{
    const auto named = AccountNames::load(workspace, {});
    const QString key = named ? named->keyOf(word).value_or(word) : word;
    QStringList keys;
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        const Account &account = cache.accounts[i];
        if (account.key == word || account.key == key)
            return i;
        keys += account.key;
    }
    QString sentence = Words::tr("There is no account “%1”.").arg(text::visible(word));
    const auto near = nearestAccount(workspace, word);
    if (near && *near) {
        sentence += u' '
            + Words::tr("Did you mean %1 (%2)?", "ID, name")
                  .arg(text::visible((*near)->key), text::visible((*near)->name));
    } else if (!keys.isEmpty()) {
        sentence += u' ' + Words::tr("There are: %1.").arg(shortList(keys));
    }
    complain(sentence);
    return std::nullopt;
}

QString shortList(const QStringList &names)
{
    constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown += text::visible(name);
    QString list = shown.join(QStringLiteral(", "));
    if (names.size() > most)
        list += QStringLiteral(", …");
    return list;
}

std::optional<Day> frozenOn(const Cache &cache, size_t account, Day day)
{
    return churnedOn(sliceOf(cache, account).contracts, day);
}

} // namespace bw::app
