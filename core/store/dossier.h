#pragma once

#include "usage/dossier.h"

namespace bw {

class Workspace;

/// One account's dossier, with what was edited of its people by hand; empty lists for one that is not there.
/// Reads the account's usage whole: for a worker. Days of policy versions are those of `zone` (Cache::zone).
[[nodiscard]] Result<AccountDossier> loadDossier(const Workspace &workspace, AccountId account,
                                                 const QString &zone);

} // namespace bw
