#pragma once

#include "evaluate/comparison.h"
#include "evaluate/history.h"
#include "evaluate/use_histogram.h"
#include "evaluate/what_if.h"

namespace bw {

/// A book under some rules, with its past under the same ones.
struct Tried {
    Policy policy;
    std::shared_ptr<const Portfolio> portfolio;
    std::vector<MonthlyRate> rates; ///< of the last 12 calendar months, oldest first; the last may be running
};

/// Tries rules out on a book, one step after the other: what they have in common is made once. One call at a
/// time; answers may be held by anyone.
class Trial {
public:
    static constexpr qint32 months = 12;

    /// The key actions and login events that the cache was loaded with are those of `policy`.
    Trial(std::shared_ptr<const Cache> cache, const Policy &policy, Day asOf, Day today, bool picked);

    /// The same as evaluate() and the last months of monthlyRates().
    [[nodiscard]] Tried under(const Policy &policy);
    /// Use of the 28 days; no threshold changes it.
    [[nodiscard]] UseHistogram histogram(const Portfolio &portfolio, qint32 atLeast) const;

private:
    void makeInputs(const Policy &policy);

    std::shared_ptr<const Cache> m_cache;
    Day m_asOf;
    WhatIf m_whatIf;
    Policy m_inputsFor;
    BookInputs m_inputs;
    std::vector<quint16> m_paying; ///< by account; bit k: under contract on the last day of month k
};

} // namespace bw
