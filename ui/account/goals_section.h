#pragma once

#include "account/section.h"

class QBoxLayout;

namespace bw {

class FigureTable;
struct FigureRow;

/// What the customer wants it for: scenarios expected against actual, and the north star.
class GoalsSection : public AccountSection {
    Q_OBJECT
public:
    explicit GoalsSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;
    void setRoom(int width) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    int m_room = 0;
    FigureTable *m_scenarios;
    FigureTable *m_star;
};

[[nodiscard]] std::vector<FigureRow> scenarioFigures(const AccountReport &report,
                                                     const AccountDetails &details);
/// The 28 days and their four weeks of one scenario.
[[nodiscard]] ChartTable scenarioRows(const ScenarioUse &use);
[[nodiscard]] std::vector<FigureRow> starFigures(const AccountReport &report, const AccountDetails &details);

} // namespace bw
