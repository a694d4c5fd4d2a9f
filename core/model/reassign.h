#pragma once

#include "model/edit_sheet.h"

namespace bw {

/// An account and the CSM that is to look after it; empty: nobody.
struct NewCsm {
    AccountId account;
    QString csm;
    bool operator==(const NewCsm &) const = default;
};

/// What must be written so that an account has this CSM from EditAuthor::from on; empty where it has it
/// already.
[[nodiscard]] EditStep csmStep(const EditableAccount &account, const QString &csm, const EditAuthor &author);

/// One step after another as one: each of another account.
void append(EditStep &step, EditStep next);

} // namespace bw
