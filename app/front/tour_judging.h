#pragma once

#include "base/ids.h"
#include "model/account.h"

namespace bw {

class Album;
class Window;

/// Judging the account with two answers written, then many accounts. Nothing of it is saved.
void drawJudgements(Album &album, Window &window, AccountId account);

} // namespace bw
