#pragma once

#include "policy/rule_section.h"
#include "policy/trial_words.h"

#include <QWidget>

class QLabel;

namespace bw {

class ChangesTable;
class ChartView;
class KpiTile;
class LevelsChart;
class Segmented;

/// The whole book before and after: figures, levels, the rate over a year, the accounts that change.
class TrialView final : public QWidget {
    Q_OBJECT
public:
    explicit TrialView(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const TrialAnswer> answer, const SideNames &names);
    /// The versions of the rules that the chart of the year marks.
    void setMarks(std::vector<PolicyMark> marks);
    /// The draft moved: limits follow at once, figures when their answer comes.
    void setDraft(const Policy &draft);
    /// Old figures are dimmed.
    void setDimmed(bool dimmed);
    void setLetterKeys(bool on);
    /// Health: its figures and the accounts that change their band; else levels, rates and use.
    void setSection(RuleSection section);
    void retranslate();

    [[nodiscard]] LevelsChart *levels() const { return m_levels; }
    [[nodiscard]] ChangesTable *changes() const { return m_changes; }
    [[nodiscard]] const std::vector<KpiTile *> &tiles() const { return m_tiles; }
    [[nodiscard]] Standing standing() const;

private:
    void showFigures();

    std::shared_ptr<const TrialAnswer> m_answer;
    SideNames m_names;
    std::vector<PolicyMark> m_marks;
    std::vector<KpiTile *> m_tiles;
    LevelsChart *m_levels;
    ChartView *m_rates;
    QWidget *m_charts;
    RuleSection m_section = RuleSection::Activity;
    QLabel *m_head;
    QLabel *m_note;
    Segmented *m_standing;
    ChangesTable *m_changes;
};

} // namespace bw
