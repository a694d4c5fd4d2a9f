#pragma once

#include "feedback/answers.h"
#include "feedback/nps.h"

#include <optional>

namespace bw {

/// How often each score of one scale was given.
struct ScaleTable {
    SurveyKind kind{};
    qint32 scaleMax = 0;
    std::vector<qint32> counts; ///< from leastScore() to scaleMax

    ScaleTable() = default;
    ScaleTable(SurveyKind kindOf, qint32 most)
        : kind(kindOf)
        , scaleMax(most)
        , counts(static_cast<size_t>(most - leastScore(kindOf) + 1))
    {
    }
    void add(qint32 score) { ++counts.at(static_cast<size_t>(score - leastScore(kind))); }
    [[nodiscard]] qint32 n() const;
    /// Nothing without answers.
    [[nodiscard]] std::optional<double> mean() const;
    /// Answers with one of the two best scores of the scale.
    [[nodiscard]] qint32 topTwo() const;
    /// Of an NPS.
    [[nodiscard]] NpsCount nps() const;
    [[nodiscard]] bool few() const { return n() < enoughAnswers; }

    bool operator==(const ScaleTable &) const = default;
};

/// The answers of one kind: a mean is of one scale, and scales are never put together (definitions.md §6).
class ScaleTables {
public:
    explicit ScaleTables(SurveyKind kind = SurveyKind::Nps)
        : m_kind(kind)
    {
    }
    void add(const SurveyAnswer &answer);
    [[nodiscard]] SurveyKind kind() const { return m_kind; }
    /// One for each scale that was used, the shortest first.
    [[nodiscard]] const std::vector<ScaleTable> &tables() const { return m_tables; }
    [[nodiscard]] qint32 n() const;
    /// Of an NPS, which has one scale.
    [[nodiscard]] NpsCount nps() const { return m_tables.empty() ? NpsCount() : m_tables.front().nps(); }

    bool operator==(const ScaleTables &) const = default;

private:
    SurveyKind m_kind;
    std::vector<ScaleTable> m_tables;
};

} // namespace bw
