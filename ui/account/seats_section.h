#pragma once

#include "account/section.h"

namespace bw {

class ChartView;
class FigureTable;

/// How far the seats that were bought are used, and how many there were over the year.
class SeatsSection : public AccountSection {
    Q_OBJECT
public:
    explicit SeatsSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;

private:
    FigureTable *m_steps;
    ChartView *m_year;
};

/// Rows of the steps from bought to active every week.
[[nodiscard]] std::vector<struct FigureRow> seatFunnelRows(const AccountReport &report,
                                                           const AccountDetails *details);
/// Seats bought and opened as steps.
[[nodiscard]] ChartSpec seatsSpec(const AccountReport &report, const ShownDays &shown);

} // namespace bw
