#pragma once

#include "account/section.h"

namespace bw {

class FigureTable;
struct FigureRow;

/// Breadth, depth, frequency and duration of use, of the account and of every module, against their
/// standards, with what they say together.
class ModulesSection : public AccountSection {
    Q_OBJECT
public:
    explicit ModulesSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;

private:
    FigureTable *m_modules;
};

/// What a finding means, in words.
[[nodiscard]] QString findingWord(UseFinding finding);
[[nodiscard]] std::vector<FigureRow> moduleFigures(const AccountReport &report,
                                                   const AccountDetails &details);
[[nodiscard]] ChartTable moduleRows(const AccountDetails &details);

} // namespace bw
