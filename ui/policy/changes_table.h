#pragma once

#include "policy/trial_run.h"
#include "widgets/table_model.h"

#include <QWidget>

namespace bw {

class DenseTable;
class EmptyPanel;

/// One account before and after.
struct ChangeRow {
    const PortfolioRow *before = nullptr;
    const PortfolioRow *after = nullptr;
};
struct ChangeTotals { };
using ChangesModel = TableModel<ChangeRow, ChangeTotals>;

/// The accounts whose standing the draft changes, and why.
class ChangesTable final : public QWidget {
    Q_OBJECT
public:
    explicit ChangesTable(QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const TrialAnswer> answer);
    void setStanding(Standing standing);
    void retranslate();
    [[nodiscard]] DenseTable *table() const { return m_table; }
    [[nodiscard]] ChangesModel *model() const { return m_model; }

signals:
    void opened(bw::AccountId account);

private:
    void refill();
    void makeColumns();

    std::shared_ptr<const TrialAnswer> m_answer;
    Standing m_standing = Standing::Monthly;
    QString m_currency; ///< of every sum; empty: cells name theirs
    ChangesModel *m_model;
    DenseTable *m_table;
    EmptyPanel *m_none;
    QString m_columnsFor;
};

/// The column table. `currency` as in ChangesTable.
[[nodiscard]] std::vector<ChangesModel::ColumnOf> changeColumns(Standing standing, const QString &currency);

} // namespace bw
