#include "model/reassign.h"

#include <iterator>

namespace bw {

EditStep csmStep(const EditableAccount &account, const QString &csm, const EditAuthor &author)
{
    const Sheet before = sheetOf(account.imported, account.edits, EditEntity::Account);
    Sheet after = before;
    const auto field = before.fields.indexOf(fieldName(AccountField::Csm));
    if (after.rows.empty() || field < 0)
        return {};
    after.rows.front().values[field] = csm;
    return stepBetween(before, after, account.imported, account.edits, author);
}

void append(EditStep &step, EditStep next)
{
    std::move(next.withdraw.begin(), next.withdraw.end(), std::back_inserter(step.withdraw));
    std::move(next.add.begin(), next.add.end(), std::back_inserter(step.add));
}

} // namespace bw
