#pragma once

#include "store/check.h"
#include "store/judging.h"

#include <QString>
#include <QStringList>

namespace bw::text {

/// "3 newer judgements restored from the journal." and what else is to be known of it; empty where there is
/// nothing to say.
[[nodiscard]] QString sentence(const ReplayReport &report);

/// What a look at the data found, one sentence for each finding with what to do about it; one alone where all
/// is well.
[[nodiscard]] QStringList sentences(const CheckReport &report);

} // namespace bw::text
