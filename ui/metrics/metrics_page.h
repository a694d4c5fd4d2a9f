#pragma once

#include "activity/company_usage.h"
#include "shell/page.h"

#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace bw {

class ChartTableModel;
class ChartView;
class CompanyLoader;
class FeedbackPanel;
class KeyButton;
class Segmented;

/// Use over the whole book: daily, weekly and monthly active users and DAU/MAU over time, by segment, CSM and
/// module; and what its people say.
class MetricsPage : public Page {
    Q_OBJECT
public:
    explicit MetricsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setSession(Session *session) override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void setLetterKeys(bool on) override;

    /// Shows what is counted already.
    void setUsage(std::shared_ptr<const CompanyUsage> usage);
    void setGroup(UsageGroup group);
    /// Whether the answers to surveys are shown in place of the use.
    void showFeedback(bool on);
    [[nodiscard]] FeedbackPanel *feedback() const { return m_feedback; }
    /// The part of the group whose charts are shown, by its row.
    void choosePart(int row);
    void setWeeks(int weeks);
    /// Waits until the users are counted: for tests and pictures.
    void finish();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void fill();
    void fillCharts();
    void fitTable();
    /// The sentence is asked for again when the language changes.
    void say(std::function<QString()> sentence, bool stoppable);

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const CompanyUsage> m_usage;
    qint64 m_asked = -1; ///< revision of the cache that was asked about
    std::optional<Day> m_askedDay;
    qint64 m_askedRules = 0; ///< their version
    UsageGroup m_group = UsageGroup::All;
    int m_part = 0;
    int m_weeks = 26;
    CompanyLoader *m_loader;
    Segmented *m_subjects;
    QStackedWidget *m_stack;
    FeedbackPanel *m_feedback;
    Segmented *m_groups;
    Segmented *m_spans;
    std::function<QString()> m_sentence; ///< of m_state
    QLabel *m_state;
    KeyButton *m_stop;
    ChartView *m_reach;
    ChartView *m_stickiness;
    QLabel *m_partsTitle;
    QLabel *m_definition;
    ChartTableModel *m_model;
    QTableView *m_table;
};

[[nodiscard]] PageInfo metricsPageInfo();

} // namespace bw
