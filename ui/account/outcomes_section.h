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
    /// Whether results can be entered by hand here; `obstacle`: why not now, for people; `any`: whether there
    /// is one to be measured.
    void setEntering(bool possible, const QString &obstacle, bool any);

signals:
    /// A result is to be agreed or changed, or what was reached of one to be entered.
    void outcomeRequested();
    void actualRequested();

private:
    void arrange();

    int m_room = 0;
    FigureTable *m_table;
    KeyButton *m_import;
    KeyButton *m_enter;
    KeyButton *m_measure;
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
