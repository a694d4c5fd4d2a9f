#pragma once

#include "alerts/trial.h"
#include "shell/engine.h"
#include "shell/newest_job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace bw {

class DayEdit;
class KeyButton;

/// What a rule would have opened on the whole book, as of any day, with the cases.
class RuleTrialView final : public QWidget {
    Q_OBJECT
public:
    explicit RuleTrialView(QWidget *parent = nullptr);
    ~RuleTrialView() override;

    void setBook(const Engine &engine, const QString &path, std::shared_ptr<const Cache> cache,
                 std::shared_ptr<const Portfolio> portfolio);
    /// Nothing: no rule is chosen. One that is edited on is tried out once the hand rests.
    void setRule(const std::optional<AlertRule> &rule);
    [[nodiscard]] const std::optional<AlertRule> &rule() const { return m_rule; }
    [[nodiscard]] const std::shared_ptr<const RuleTrial> &answer() const { return m_answer; }
    /// As of another day than the one that is shown elsewhere.
    void setDay(Day day);
    void retranslate();
    [[nodiscard]] bool isBusy() const { return m_wait.isActive() || m_job.isRunning(); }

signals:
    void opened(bw::AccountId account);
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showState();
    void showAnswer();

    Engine m_engine;
    QString m_path;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const Cache> m_answerCache; ///< that the answer points into
    std::optional<Day> m_day;
    std::optional<AlertRule> m_rule;
    std::shared_ptr<const RuleTrial> m_answer;
    QString m_fault;
    QTimer m_wait;
    QTimer m_look;
    QLabel *m_title;
    QLabel *m_rest;
    QLabel *m_asOf;
    DayEdit *m_dayField;
    QProgressBar *m_bar;
    KeyButton *m_stop;
    QLabel *m_verdict;
    QLabel *m_more;
    QTableWidget *m_table;
    NewestJob<RuleTrial> m_job{this};
};

/// "Would have opened 14 alerts on 11 accounts in the 90 days to 18 Oct 2026, 9 of them on accounts that were
/// later lost." and what it would have missed.
[[nodiscard]] QString trialVerdict(const RuleTrial &trial);
[[nodiscard]] QString trialMissed(const RuleTrial &trial);

} // namespace bw
