#include "store/touch_facts.h"

#include "model/work_laid.h"
#include "store/touches.h"
#include "store/work_log.h"
#include "store/workspace.h"

#include <QSet>

namespace bw {

namespace {

/// The same text is kept once.
class Texts {
public:
    QString kept(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace

Result<std::vector<TouchFact>> loadTouchFacts(const Workspace &workspace,
                                              const std::vector<Account> &accounts,
                                              const std::vector<WorkEntry> &work)
{
    auto imported = importedTouches(workspace);
    if (!imported)
        return tl::unexpected(imported.error());
    const auto takenBack = loadWorkMarkKeys(workspace);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    Texts texts;
    std::vector<TouchFact> facts;
    size_t account = 0;
    const std::vector<Touch> touches = withLogged(std::move(*imported), work, *takenBack);
    facts.reserve(touches.size());
    for (const Touch &touch : touches) {
        while (account < accounts.size() && accounts[account].id < touch.account)
            ++account;
        if (account == accounts.size() || accounts[account].id != touch.account)
            return fail(ErrorCode::DatabaseDamaged, workspace.path());
        facts.push_back({static_cast<quint32>(account), touch.day, touchRef(touch), texts.kept(touch.kind),
                         texts.kept(touch.by), touch.nextStep, touch.nextDate, touch.doneOn});
    }
    return facts;
}

} // namespace bw
