#pragma once

#include <QtGlobal>
#include <cmath>
#include <initializer_list>

namespace bw {

/// Random numbers that are the same with every compiler and library: SplitMix64 (Steele, Lea, Flood
/// 2014) and distributions written out, none of the standard library's.
class Random {
public:
    /// A stream of its own for each list of keys: (seed, account, day)… in any order of use.
    Random(std::initializer_list<quint64> keys)
    {
        for (const quint64 key : keys) {
            m_state ^= key + 0x9E3779B97F4A7C15ULL;
            m_state = next();
        }
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// [0, 1)
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// [0, n), n > 0
    int below(int n) { return static_cast<int>(uniform() * n); }
    /// [low, high]
    int whole(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability) { return uniform() < probability; }
    /// Mean 0, deviation 1: the sum of twelve uniforms, within ±6.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }
    double lognormal(double median, double deviation) { return median * std::exp(deviation * normal()); }
    /// Whole and at least 0.
    int poisson(double mean)
    {
        if (mean > 30)
            return qMax(0, qRound(mean + std::sqrt(mean) * normal()));
        const double limit = std::exp(-mean);
        double product = uniform();
        int n = 0;
        while (product > limit) {
            product *= uniform();
            ++n;
        }
        return n;
    }

private:
    quint64 m_state = 0;
};

} // namespace bw
