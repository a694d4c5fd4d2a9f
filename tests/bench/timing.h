#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace bw::test {

/// Milliseconds by the clock and in processor time of all threads. On a busy machine the latter counts.
struct Time {
    double clock = 0;
    double processor = 0;
    Time operator+(const Time &other) const { return {clock + other.clock, processor + other.processor}; }
};

inline double processorMilliseconds(clockid_t clock = CLOCK_PROCESS_CPUTIME_ID)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work> Time timed(const Work &work)
{
    const double used = processorMilliseconds();
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
    return {taken.count(), processorMilliseconds() - used};
}

/// The value below which that share of them lies; .5 is the median.
inline double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * share)];
}

/// Of the clock and of the processor time each for itself.
inline Time at(const std::vector<Time> &times, double share)
{
    std::vector<double> clock;
    std::vector<double> processor;
    for (const Time &time : times) {
        clock.push_back(time.clock);
        processor.push_back(time.processor);
    }
    return {at(clock, share), at(processor, share)};
}

} // namespace bw::test
