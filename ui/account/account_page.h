#pragma once

#include "account/chart_words.h"
#include "shell/page.h"
#include "shell/working.h"

class QBoxLayout;
class QScrollArea;
class QShortcut;

namespace bw {

class AccountHead;
class AccountSection;
class ChangePanel;
class ChartView;
class CompactHead;
class DayCalendar;
class DetailsLoader;
class Editing;
class FigureTable;
class EditDialog;
class HealthGauge;
class KeyButton;
class ActualDialog;
class LimitDialog;
class OutcomeDialog;
class OutcomesSection;
class ScoreNote;
class ScoreParts;
class Segmented;
class TimelinePanel;

/// One account: who it is, how its score is made, its days, weeks and months, seats and people, and what
/// happened with it.
class AccountPage : public Page {
    Q_OBJECT
public:
    explicit AccountPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    /// An account that is not in the book leaves the page as it is.
    void showAccount(AccountId account) override;
    void setAccountOrder(std::vector<AccountId> order) override;
    /// "7 of 86": the place in the order of the list; empty when it is not in it.
    [[nodiscard]] QString context() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void setLetterKeys(bool on) override;
    void setBusy(bool busy) override;
    void setEditing(Editing *editing) override;
    void setSession(Session *session) override;
    void setAlerts(std::shared_ptr<const BookAlerts> alerts) override;

    /// Shows a report that is made already.
    void setReport(AccountReport report);
    [[nodiscard]] const std::optional<AccountReport> &report() const { return m_report; }
    /// Weeks that the charts show: 13, 26 or 52.
    void setSpan(int weeks);
    [[nodiscard]] int span() const { return m_span; }
    /// Days that the charts show in place of the span; nothing: the span again. Days after D and less than a
    /// week are not shown: the range is made that long.
    void setRange(std::optional<DayRange> range);
    [[nodiscard]] const std::optional<DayRange> &range() const { return m_range; }
    /// What the bars of days are stacked by.
    void setSplit(SplitBy split);
    /// What was read of the account beyond the report; null: on its way, or there is nowhere to read from.
    void setDetails(std::shared_ptr<const AccountDetails> details);
    [[nodiscard]] const std::shared_ptr<const AccountDetails> &details() const { return m_details; }
    /// Waits for the details: for tests and pictures.
    void finish();
    /// Shows or hides the timeline where the window is too narrow for it beside the rest.
    void toggleTimeline();
    [[nodiscard]] bool showsTimeline() const;
    /// Opens the dialog in which the account is edited, once it is loaded.
    void edit();
    /// Opens the dialog that marks the range shown as not known; for the source that the account's usage
    /// comes from where there is one.
    void askGap();
    /// Goes on to how the score is made.
    void showScore();
    /// Opens why the health changed, and its limits by hand; null: there is nothing to open.
    ChangePanel *showChange();
    LimitDialog *editLimits();
    /// Opens the dialog in which a business result is agreed or changed, or what was reached of one is
    /// entered; null: nothing can be entered now.
    OutcomeDialog *enterOutcome();
    ActualDialog *enterActual();
    /// Shows the timeline, and its search gets the keys.
    void searchTimeline();
    [[nodiscard]] QSize minimumSizeHint() const override { return {600, 400}; }

signals:
    void editDialogOpened(bw::EditDialog *dialog);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void arrange();
    void addKeys();
    void retranslate();
    void fill();
    void refresh();
    [[nodiscard]] ShownDays shownDays() const;
    void fillDays();
    void showDay(Day day);
    void tellDay(double x);
    void buildCharts(QWidget *content);
    void placeCompact();
    void toggleTable();
    [[nodiscard]] bool canMark() const;
    void openEditDialog(const EditableAccount &account);
    void askDetails();
    void tellEntering();
    [[nodiscard]] std::vector<Outcome> knownOutcomes() const;

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    AccountId m_account;
    std::vector<AccountId> m_order;
    std::optional<AccountReport> m_report;
    std::shared_ptr<const AccountDetails> m_details;
    int m_span = 13;
    std::optional<DayRange> m_range;
    SplitBy m_split = SplitBy::Level;
    bool m_timelineWanted = false; ///< opened by hand in a narrow window

    std::shared_ptr<const BookAlerts> m_alerts;
    Working m_working{this};
    OutcomesSection *m_outcomes = nullptr;
    Editing *m_editing = nullptr;
    bool m_loading = false; ///< what can be edited
    AccountHead *m_head = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_judge = nullptr;
    HealthGauge *m_gauge = nullptr;
    ScoreParts *m_parts = nullptr;
    ScoreNote *m_note = nullptr;
    CompactHead *m_compact = nullptr;
    QScrollArea *m_scroll = nullptr;
    TimelinePanel *m_timeline = nullptr;
    QWidget *m_timelineLine = nullptr;
    KeyButton *m_timelineButton = nullptr;
    DetailsLoader *m_loader = nullptr;
    ChartView *m_days = nullptr;
    Segmented *m_spans = nullptr;
    Segmented *m_splits = nullptr;
    KeyButton *m_reset = nullptr;
    KeyButton *m_gap = nullptr;
    DayCalendar *m_calendar = nullptr;
    ChartView *m_weeks = nullptr;
    ChartView *m_monthBars = nullptr;
    std::vector<AccountSection *> m_sections;
    FigureTable *m_activity = nullptr;
    FigureTable *m_months = nullptr;
    QBoxLayout *m_pictures = nullptr;
    QBoxLayout *m_seatsPane = nullptr;
    QWidget *m_seatsLine = nullptr;
    QWidget *m_picturesLine = nullptr;
    std::vector<QShortcut *> m_letters;
};

} // namespace bw
