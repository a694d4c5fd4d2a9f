#pragma once

#include "report/account_report.h"
#include "shell/page.h"

class QBoxLayout;
class QShortcut;

namespace bw {

class AccountHead;
class ChartView;
class DayCalendar;
class Editing;
class FigureTable;
class EditDialog;
class HealthGauge;
class KeyButton;
class ScoreNote;
class ScoreParts;
class Segmented;

/// One account: who it is, how its score is made, its days, weeks and months.
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

    /// Shows a report that is made already.
    void setReport(AccountReport report);
    [[nodiscard]] const std::optional<AccountReport> &report() const { return m_report; }
    /// Weeks in the chart of days: 13, 26 or 52.
    void setSpan(int weeks);
    [[nodiscard]] int span() const { return m_span; }
    /// Opens the dialog in which the account is edited, once it is loaded.
    void edit();
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
    void fillDays();
    void showDay(Day day);
    void toggleTable();
    void openEditDialog(const EditableAccount &account);

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    AccountId m_account;
    std::vector<AccountId> m_order;
    std::optional<AccountReport> m_report;
    int m_span = 13;

    Editing *m_editing = nullptr;
    bool m_loading = false; ///< what can be edited
    AccountHead *m_head = nullptr;
    KeyButton *m_edit = nullptr;
    HealthGauge *m_gauge = nullptr;
    ScoreParts *m_parts = nullptr;
    ScoreNote *m_note = nullptr;
    ChartView *m_days = nullptr;
    Segmented *m_spans = nullptr;
    DayCalendar *m_calendar = nullptr;
    ChartView *m_weeks = nullptr;
    FigureTable *m_activity = nullptr;
    FigureTable *m_months = nullptr;
    QBoxLayout *m_below = nullptr;
    QWidget *m_besideLine = nullptr;
    QWidget *m_belowLine = nullptr;
    std::vector<QShortcut *> m_letters;
};

} // namespace bw
