#pragma once

#include "account/section.h"

namespace bw {

class FigureTable;
class KeyButton;
struct FigureRow;

/// What is used by whom: events in rows, roles in columns, the share of the role's users that used it.
class FeaturesSection : public AccountSection {
    Q_OBJECT
public:
    explicit FeaturesSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;

private:
    const AccountReport *m_report = nullptr;
    const AccountDetails *m_details = nullptr;
    FigureTable *m_matrix;
    KeyButton *m_all;
};

[[nodiscard]] std::vector<FigureRow> featureFigures(const AccountReport &report,
                                                    const AccountDetails &details, size_t most);
[[nodiscard]] ChartTable featureRows(const AccountDetails &details);

} // namespace bw
