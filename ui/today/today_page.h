#pragma once

#include "shell/newest_job.h"
#include "shell/page.h"
#include "shell/working.h"
#include "today/queue_view.h"

#include <QPointer>
#include <map>

class QLabel;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace bw {

class AccountLoader;
class AccountPane;
class ChoicePopover;
class EmptyPanel;
class FilterField;
class ProgressTicks;
class RunEnd;
class Segmented;
class SummaryStrip;
class TouchPopover;
struct AccountView;
struct Deed;
struct SnoozeChoice;
struct Touch;

/// The morning's run of a CSM (definitions.md §7): the queue, why each account is in it, and what can be done
/// about it. What is done is in the log of the workspace: a run that was left is taken up where it was.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setAlerts(std::shared_ptr<const BookAlerts> alerts) override;
    [[nodiscard]] std::vector<AccountId> accountOrder() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    [[nodiscard]] QWidget *actions() override;
    void setEditing(Editing *editing) override;
    void setSession(Session *session) override;
    void setLetterKeys(bool on) override;
    void setBusy(bool busy) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {900, 400}; }

    [[nodiscard]] const TodayBook &book() const { return m_book; }
    [[nodiscard]] QueueModel &model() { return *m_model; }
    [[nodiscard]] QueueView &list() { return *m_list; }
    [[nodiscard]] AccountPane &pane() { return *m_pane; }
    [[nodiscard]] RunEnd &end() { return *m_end; }
    /// Whether the end of the run stands in the place of an account.
    [[nodiscard]] bool isAtEnd() const;
    /// Of the marked row; none: nothing is marked.
    [[nodiscard]] AccountId account() const;
    void mark(AccountId account);
    void setFilter(QueueFilter filter);
    /// As settings::todayWhose has it, which it does not change.
    void setWhose(const QString &whose);
    /// Accounts that are through, those included that are on their way into the store.
    [[nodiscard]] int done() const;

    void review();
    void snooze(const SnoozeChoice &choice);
    /// All that are open, healthy and unchanged; asks first, with their number.
    void askForCalm();
    void reviewCalm();
    void logTouch();
    void openSnooze();
    /// Waits for what is being computed and read: for tests and pictures.
    void finish();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildQueue();
    void addKeys();
    void retranslate();
    void find();
    void accept(const TodayBook &book);
    void settleJust();
    void fill();
    void fillCounts();
    void showRow();
    void showView(std::shared_ptr<const AccountView> view);
    void showEnd();
    void goOn(int from);
    [[nodiscard]] QString csm() const;
    [[nodiscard]] std::vector<const QueueItem *> calm() const;
    [[nodiscard]] const QueueItem *markedItem() const;
    [[nodiscard]] qint32 markedRow() const;
    [[nodiscard]] QDateTime localNow() const;
    [[nodiscard]] QString markedName() const;
    [[nodiscard]] SeenFigures seen(const QueueItem &item) const;
    /// Shows it as done at once, saves it as one step and goes on to the next open account.
    void doReviews(const std::vector<const QueueItem *> &items, const SnoozeChoice *snooze,
                   std::vector<WorkEntry> before, const QString &what);
    void save(std::vector<WorkEntry> entries, const QString &what);
    void deed(const Deed &deed);
    void touchLogged(const Touch &touch, bool review);
    void stepTaken(int index);
    void explainOrder();
    void chooseCsm();

    Session *m_session = nullptr;
    Editing *m_editing = nullptr;
    Working m_working;
    TodayBook m_next; ///< state that the queue is being found for
    TodayBook m_book; ///< what is shown
    bool m_provisional = false; ///< shown without its alerts, which are on their way
    bool m_touched = false; ///< somebody moved in the list
    JustDoneBook m_just;
    /// By step of the undo stack: whose it is; the first one is shown once it is taken back.
    std::map<int, std::vector<AccountId>> m_steps;
    std::vector<AccountId> m_acting; ///< of the step that is about to be pushed
    int m_step = 0;
    QString m_whose;
    AccountId m_account; ///< of the marked row
    int m_row = -1; ///< it was in
    bool m_filling = false;
    bool m_letterKeys = true;
    std::vector<QShortcut *> m_letters;

    QueueModel *m_model;
    AccountLoader *m_loader;
    QStackedWidget *m_stack; ///< content or empty panel
    EmptyPanel *m_empty;
    SummaryStrip *m_strip;
    QWidget *m_queueSide;
    Segmented *m_filter;
    FilterField *m_order;
    QToolButton *m_over;
    QueueView *m_list;
    EmptyPanel *m_none;
    QStackedWidget *m_listStack;
    QStackedWidget *m_right; ///< pane or end
    AccountPane *m_pane;
    RunEnd *m_end;
    TouchPopover *m_touch;
    QWidget *m_actions;
    ProgressTicks *m_progress;
    FilterField *m_csm;
    ChoicePopover *m_choices;
    QPointer<QWidget> m_asked; ///< the question of askForCalm()
    NewestJob<TodayQueue> m_job{this};
};

[[nodiscard]] PageInfo todayPageInfo();

} // namespace bw
