#pragma once

#include "account/section.h"

namespace bw {

class FigureTable;
struct FigureRow;

/// Working days that were not as usual, each in a sentence; the newest first.
class AnomaliesSection : public AccountSection {
    Q_OBJECT
public:
    explicit AnomaliesSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;

private:
    FigureTable *m_days;
};

/// "Tue 13 Oct: 214 key actions, usually 480 to 560."
[[nodiscard]] QString anomalySentence(const DayCheck &check);
[[nodiscard]] std::vector<FigureRow> anomalyFigures(const AccountReport &report,
                                                    const AccountDetails &details, DayRange range);

} // namespace bw
