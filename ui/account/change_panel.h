#pragma once

#include "report/account_report.h"

#include <QDialog>
#include <QThreadPool>
#include <atomic>
#include <memory>

class QLabel;

namespace bw {

class ChartView;
class DayEdit;
class FigureTable;
class Segmented;

/// Why the health of an account changed between two days: a waterfall over the six causes and a line for
/// each, which opens what it came from. Worked out on a worker; the newest question is answered.
class ChangePanel : public QDialog {
    Q_OBJECT
public:
    /// The cache and the portfolio that the report was made of.
    ChangePanel(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                AccountReport report, QWidget *parent = nullptr);
    ~ChangePanel() override;

    /// Days that are no days of the book, or in the wrong order, are said to be so.
    void setDays(Day from, Day to);
    [[nodiscard]] const std::shared_ptr<const ChangeTable> &table() const { return m_table; }
    /// Waits for the worker: for tests and pictures.
    void finish();

private:
    void build();
    void chooseSpan(int index);
    void takeDays();
    void ask(Day from, Day to);
    void show(std::shared_ptr<const ChangeTable> table);
    [[nodiscard]] QString complaint() const;

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    AccountReport m_report;
    std::shared_ptr<const ChangeTable> m_table;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    Segmented *m_spans;
    DayEdit *m_from;
    DayEdit *m_to;
    QLabel *m_complaint;
    ChartView *m_chart;
    FigureTable *m_causes;
};

} // namespace bw
