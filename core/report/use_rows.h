#pragma once

#include "activity/book.h"
#include "model/outcome.h"
#include "report/export_figures.h"
#include "usage/account_use.h"

namespace bw {

/// What the tables of one account are written from.
struct AccountPart {
    const Cache &cache;
    const Policy &policy; ///< the one that holds for the account
    const ExportRequest &request;
    const BookInputs &inputs; ///< of the day
    size_t account;
    TableWriter &writer;

    [[nodiscard]] const QString &key() const { return cache.accounts[account].key; }
    [[nodiscard]] const AccountDays &facts() const { return inputs.accounts[account]; }
    /// The day that the figures are of.
    [[nodiscard]] Day asOf() const { return inputs.days.asOf; }
    [[nodiscard]] AccountSlice slice() const { return sliceOf(cache, account); }
    /// As it stood on D.
    [[nodiscard]] Account then() const { return accountAt(cache.accounts[account], slice().changes, asOf()); }
    void beginRow() const
    {
        writer.text(key());
        writer.day(asOf());
    }
};

// Each writes the rows of its table for one account and day; the writer is begun and finished elsewhere.

/// Of every day that the request asks for.
void writeAnomalies(const AccountPart &part);
void writeFeatures(const AccountPart &part, const AccountUse &use);
void writeUsers(const AccountPart &part, const AccountUse &use, const EventRules &rules);
void writeScenarios(const AccountPart &part, const AccountUse &use);
void writeDimensions(const AccountPart &part, const AccountUse &use, const EventRules &rules);
/// None where the policy has no north star.
void writeNorthStar(const AccountPart &part, const AccountUse &use, std::span<const Outcome> outcomes);

} // namespace bw
