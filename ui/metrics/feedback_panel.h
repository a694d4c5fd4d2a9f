#pragma once

#include "evaluate/portfolio.h"
#include "feedback/book_feedback.h"

#include <QWidget>
#include <memory>

class QLabel;
class QTableView;

namespace bw {

class ChartTableModel;
class ChartView;
class Segmented;

/// What the whole book says: NPS over time, by segment, role and CSM, and the accounts below 0.
class FeedbackPanel : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackPanel(QWidget *parent = nullptr);

    /// Nothing is computed before the panel is seen.
    void setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio);
    /// Segment, Role, Csm, or Account: those below 0.
    void setGroup(FeedbackBy by);
    void setLetterKeys(bool on);

signals:
    void openAccount(bw::AccountId account);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fillRows();
    void open(int row);

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    bool m_old = true; ///< what is shown is not of the book in hand
    FeedbackBy m_by = FeedbackBy::Segment;
    std::vector<FeedbackGroup> m_rows;
    QLabel *m_sentence;
    ChartView *m_trend;
    Segmented *m_groups;
    QLabel *m_definition;
    ChartTableModel *m_model;
    QTableView *m_table;
};

} // namespace bw
