#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/contract.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// By account, then start, then id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Contract>> loadContracts(const Workspace &workspace, AccountId only = {});
/// By account, then date.
[[nodiscard]] Result<std::vector<SeatCount>> loadSeats(const Workspace &workspace, AccountId only = {});

/// Writes contracts; inside a transaction.
class ContractWriter {
public:
    [[nodiscard]] static Result<ContractWriter> open(const Workspace &workspace);
    /// `contract.id` is ignored; the new one is returned.
    [[nodiscard]] Result<ContractId> insert(const Contract &contract, ImportId import);
    /// Replaces the row of `contract.id`.
    [[nodiscard]] Status update(const Contract &contract, ImportId import);

private:
    ContractWriter(sql::Statement insert, sql::Statement update)
        : m_insert(std::move(insert))
        , m_update(std::move(update))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_update;
};

/// Writes seat counts; inside a transaction.
class SeatWriter {
public:
    [[nodiscard]] static Result<SeatWriter> open(const Workspace &workspace);
    /// Adds the row, or replaces the one of the same account and date.
    [[nodiscard]] Status set(const SeatCount &seats, ImportId import);

private:
    explicit SeatWriter(sql::Statement set)
        : m_set(std::move(set))
    {
    }
    sql::Statement m_set;
};

} // namespace bw
