#pragma once

#include "report/table.h"
#include "sample/book.h"

namespace bw {

/// What people said, measured and did about the accounts of a book: each fits the account's truth and use
/// as far as people see them, and lies within its time and the days that are written. Drawn from streams of
/// their own, so that the other files do not depend on them.
void writeSampleSurveys(const SampleBook &book, TableWriter &out);
void writeSampleOutcomes(const SampleBook &book, TableWriter &out);
void writeSampleJudgements(const SampleBook &book, TableWriter &out);
void writeSampleTouches(const SampleBook &book, TableWriter &out);

/// The days of an account about which records are written; empty where it was gone before them.
[[nodiscard]] DayRange recordDays(const SampleBook &book, const SampleAccount &account);
/// Whether the account's people write Chinese.
[[nodiscard]] bool writesChinese(const SampleAccount &account);

} // namespace bw
