#pragma once

#include "store/check.h"
#include "store/judging.h"
#include "store/settle.h"

#include <QString>
#include <QStringList>

namespace bw::text {

/// "3 newer judgements restored from the journal." and what else is to be known of it; empty where there is
/// nothing to say.
[[nodiscard]] QString sentence(const ReplayReport &report);

/// That damaged rows do not count, and where to look.
[[nodiscard]] QString sentence(const DamagedRows &damaged);

/// What a look at the data found, one sentence for each finding with what to do about it; one alone where all
/// is well.
[[nodiscard]] QStringList sentences(const CheckReport &report);

/// What to do about a workspace that cannot be opened; empty where it is not there, and nothing beside it.
[[nodiscard]] QStringList sentences(const BesideWorkspace &beside, const QString &workspace);

[[nodiscard]] QString sentence(const Settled &settled);

} // namespace bw::text
