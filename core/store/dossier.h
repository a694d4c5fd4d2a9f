#pragma once

#include "base/result.h"
#include "usage/dossier.h"

namespace bw {

class Workspace;

/// One account's dossier; empty lists for one that is not there. Reads the account's usage whole: for a
/// worker.
[[nodiscard]] Result<AccountDossier> loadDossier(const Workspace &workspace, AccountId account);

/// The same for one who holds a snapshot of the workspace already.
[[nodiscard]] Result<AccountDossier> readDossier(const Workspace &workspace, AccountId account);

} // namespace bw
