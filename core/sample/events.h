#pragma once

#include "base/calendar.h"
#include "sample/book.h"

namespace bw {

/// One row of the events file.
struct SampleEvent {
    qint32 second = 0; ///< of the local day
    qint32 account = 0; ///< index into SampleBook::accounts
    qint32 user = 0; ///< index into SampleAccount::users
    qint32 module = -1; ///< index into sampleModules(); -1: login
    qint32 action = 0; ///< index into SampleModule::actions
    qint32 quantity = 1;
    qint32 seconds = 0;
};

/// Makes the events of one day of the whole book. Days do not depend on each other.
class SampleDays {
public:
    explicit SampleDays(const SampleBook &book);

    /// In the order of time.
    [[nodiscard]] std::vector<SampleEvent> of(Day day) const;

private:
    void account(qint32 index, Day day, std::vector<SampleEvent> &events) const;
    [[nodiscard]] double openness(SampleRhythm rhythm, bool chinese, Day day) const;

    const SampleBook &m_book;
    Calendar m_china;
};

/// Good Friday to Easter Monday, New Year, 1 May, Christmas: days on which western offices are closed.
[[nodiscard]] bool isWesternHoliday(Day day);

} // namespace bw
