#pragma once

#include "account/section.h"

class QBoxLayout;

namespace bw {

class ChartView;
class FigureTable;
class KeyButton;
struct FigureRow;

/// What the customer gets out of it: business results, actual against expected.
class OutcomesSection : public AccountSection {
    Q_OBJECT
public:
    explicit OutcomesSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;
    void setRoom(int width) override;

private:
    void arrange();

    int m_room = 0;
    FigureTable *m_table;
    KeyButton *m_import;
    QBoxLayout *m_pictures;
    std::vector<ChartView *> m_charts;
};

[[nodiscard]] std::vector<FigureRow> outcomeFigures(const AccountReport &report,
                                                    const AccountDetails &details);
/// Actual solid, expected dashed.
[[nodiscard]] ChartSpec outcomeSpec(const AccountReport &report, const OutcomeProgress &progress);
/// One row for each day that was measured.
[[nodiscard]] ChartTable outcomeRows(const OutcomeProgress &progress);

} // namespace bw
