#include "feedback/nps.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr double z95 = 1.959963984540054; ///< 97.5 % quantile of the normal distribution
constexpr qint32 enoughForWald = 30;

/// Of one answer that is 1, 0 or -1 with these weights.
struct Moments {
    double mean = 0;
    double variance = 0;
};

Moments momentsOf(double promoters, double detractors, double n)
{
    const double mean = (promoters - detractors) / n;
    return {mean, std::max(0.0, promoters / n + detractors / n - mean * mean)};
}

Moments momentsOf(const NpsCount &count)
{
    return momentsOf(count.promoters, count.detractors, count.n());
}

} // namespace

std::optional<PlainNps> plainNps(const NpsCount &count)
{
    if (count.n() == 0)
        return {};
    const Moments m = momentsOf(count);
    const double value = *count.value();
    const double error = 100 * std::sqrt(m.variance / count.n());
    return PlainNps{value, error, value - z95 * error, value + z95 * error};
}

std::optional<NpsDifference> npsDifference(const NpsCount &a, const NpsCount &b)
{
    if (a.n() == 0 || b.n() == 0)
        return {};
    const Moments ma = momentsOf(a);
    const Moments mb = momentsOf(b);
    const double difference = 100 * (ma.mean - mb.mean);
    const double error = 100 * std::sqrt(ma.variance / a.n() + mb.variance / b.n());
    double p = difference == 0 ? 1 : 0;
    if (error > 0)
        p = std::erfc(std::abs(difference) / error / std::sqrt(2.0));
    return NpsDifference{difference, error, difference - z95 * error, difference + z95 * error, p};
}

Nps npsOf(const NpsCount &count)
{
    Nps nps;
    nps.count = count;
    nps.value = count.value();
    nps.few = count.n() < enoughAnswers;
    if (!nps.value)
        return nps;
    // Of few answers the plain interval is too narrow, down to nothing where all say the same: three more are
    // thought of, of which three quarters are promoters and three quarters detractors.
    const double more = count.n() < enoughForWald ? 3 : 0;
    const double n = count.n() + more;
    const Moments m = momentsOf(count.promoters + more / 4, count.detractors + more / 4, n);
    const double half = 100 * z95 * std::sqrt(m.variance / n);
    nps.low = std::clamp(100 * m.mean - half, -100.0, 100.0);
    nps.high = std::clamp(100 * m.mean + half, -100.0, 100.0);
    return nps;
}

NpsCount countNps(std::span<const SurveyAnswer> account, DayRange days)
{
    NpsCount count;
    eachCounting(account, SurveyKind::Nps, days, [&](size_t i) { count.add(account[i].score); });
    return count;
}

std::optional<double> surveyFigure(std::span<const SurveyAnswer> account, Day asOf)
{
    if (account.empty())
        return {};
    return countNps(account, answerYear(asOf)).value();
}

} // namespace bw
