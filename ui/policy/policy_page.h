#pragma once

#include "policy/rule_section.h"
#include "policy/rules_desk.h"
#include "policy/trial_run.h"
#include "shell/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace bw {

class KeyButton;
class RulePanel;
class RuleTrialView;
class TrialView;
struct SideNames;

/// The rules of activity and health: fields on the left, the whole book before and after on the right,
/// following the hand. Nothing counts by a draft before it is published.
class PolicyPage final : public Page {
    Q_OBJECT
public:
    explicit PolicyPage(QWidget *parent = nullptr);
    ~PolicyPage() override;

    [[nodiscard]] QString title() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setWorkspace(const QString &path) override;
    void setSession(Session *session) override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    [[nodiscard]] QWidget *actions() override;
    void setLetterKeys(bool on) override;

    [[nodiscard]] RulesDesk &desk() { return m_desk; }
    [[nodiscard]] TrialRun &trial() { return m_trial; }
    [[nodiscard]] TrialView *view() const { return m_view; }
    [[nodiscard]] RulePanel *panel() const { return m_panel; }
    [[nodiscard]] RuleTrialView *ruleTrial() const { return m_ruleTrial; }
    /// Neither the rules are being read or written, nor a draft being tried.
    [[nodiscard]] bool isIdle() const { return m_jobs == 0 && !m_trial.isBusy(); }
    /// Shows the rules of activity or those of health, with what follows from them.
    void showSection(RuleSection section);
    /// Opens the table of a part of the rules.
    void editPart(const QString &key);
    /// Builds a rule of alerts, or changes one by its id.
    void editAlertRule(const QString &id);
    void openVersions();

signals:
    void becameIdle();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <class Work, class Done> void run(Work work, Done done);
    void loadRules();
    void countEvents();
    void tryOut();
    void keepDraft();
    void dropDraft();
    void askToPublish();
    void publish(const QString &note, const QString &author);
    void exportVersion(qint64 version);
    void importFile();
    void showState();
    void retranslate();
    void watchFields();
    [[nodiscard]] bool undoOrRedo(const QKeyEvent &event);
    [[nodiscard]] Policy comparedPolicy() const;
    [[nodiscard]] SideNames names() const;

    RulesDesk m_desk;
    TrialRun m_trial;
    Session *m_session = nullptr;
    QString m_path;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    EventCounts m_counts;
    qint64 m_revision = -1; ///< of the store whose rules and events are shown
    bool m_known = false; ///< the saved rules were read: before, there is nothing to compare
    std::optional<qint64> m_compared; ///< a version; nothing: the one in force
    int m_jobs = 0;
    QThreadPool m_pool;
    QTimer m_slow; ///< old figures are dimmed only when new ones take long
    RulePanel *m_panel;
    QStackedWidget *m_sides;
    TrialView *m_view;
    RuleTrialView *m_ruleTrial; ///< of alerts
    KeyButton *m_versions;
    QLabel *m_state;
    KeyButton *m_discard;
    KeyButton *m_keep;
    KeyButton *m_publish;
};

/// How the window builds it.
[[nodiscard]] PageInfo policyPageInfo();

} // namespace bw
