#pragma once

#include "portfolio/export_dialog.h"
#include "portfolio/saved_views.h"
#include "shell/lists_accounts.h"
#include "shell/newest_job.h"
#include "shell/page.h"

#include <QThreadPool>
#include <QTimer>

class QShortcut;
class QStackedLayout;

namespace bw {

class AgreementLens;
class ColumnChooser;
class DenseTable;
class EmptyPanel;
class FilterBar;
class FilterField;
class KeyButton;
class KpiTile;
class TableFooter;
class ViewField;

/// Every account as one row: tiles, filters, table, totals.
class PortfolioPage final : public Page, public ListsAccounts {
    Q_OBJECT
public:
    explicit PortfolioPage(QWidget *parent = nullptr);
    ~PortfolioPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setSession(Session *session) override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setAlerts(std::shared_ptr<const BookAlerts> alerts) override;
    void setEditing(Editing *editing) override;
    [[nodiscard]] std::vector<AccountId> accountOrder() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void selectAccount(AccountId account) override;
    [[nodiscard]] QWidget *actions() override;
    void setLetterKeys(bool on) override;
    void restoreView() override;
    void saveView() const override;
    void setBusy(bool busy) override;

    void setFilter(const PortfolioFilter &filter);
    void setGroup(GroupBy group);
    [[nodiscard]] ViewField *views() const { return m_viewField; }
    /// Writes what is shown, on a worker, and says so.
    void exportTo(const QString &path, const ExportDialog::Options &options);
    /// The selected rows go to the clipboard, as text with tabs and as a table.
    void copySelected();
    [[nodiscard]] DenseTable *table() const { return m_table; }
    [[nodiscard]] PortfolioModel *model() const { return m_model; }
    /// Waits for what is counted on a worker, and shows it: for tests and pictures.
    void finishSummary();
    /// Gives the selected accounts other CSMs, with the load before and after.
    void askReassign();
    /// Where machine and people disagree, beside the table.
    void showLens(bool on);
    [[nodiscard]] AgreementLens *lens() const { return m_lens; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addKey(QKeyCombination key, std::function<void()> act);
    void refill();
    void refilter();
    void makeColumns();
    void showTotals();
    [[nodiscard]] PortfolioModel::Grouping grouping() const;
    [[nodiscard]] PortfolioModel::TotalsOf totalsOf() const;
    /// Rows that pass the filter and are chosen in the chart; empty: all.
    [[nodiscard]] std::vector<quint8> kept() const;
    void setUpLens();
    void retranslateLens();
    void fillLens();
    void takeChosen();
    void tellChosen();
    void dropChosen();
    void setUpViews();
    void retranslateViews();
    void restoreViews();
    void chooseView(int index);
    void applyView(const SavedView &view);
    [[nodiscard]] SavedView shownView() const;
    void noteChanges();
    void storeView(const QString &name, int index);
    void keepViews(std::vector<SavedView> views, int current);
    [[nodiscard]] std::vector<PortfolioColumnId> shownColumns() const;
    [[nodiscard]] std::vector<qint32> selectedRows() const;
    [[nodiscard]] QString orderWords() const;
    void askExport();
    void askSummary();
    void takeSummary(NewestJob<BookSummary>::Answer answer);

    PortfolioView m_view;
    std::shared_ptr<const BookAlerts> m_alerts; ///< of what is shown, or of a moment before
    Editing *m_editing = nullptr;
    bool m_restore = false; ///< columns and order come from the settings once there are columns
    QString m_columnsFor; ///< what the column table was made for: day, currency, language
    PortfolioModel *m_model;
    std::vector<KpiTile *> m_tiles;
    FilterBar *m_bar;
    DenseTable *m_table;
    TableFooter *m_footer;
    EmptyPanel *m_nothingFound;
    EmptyPanel *m_noAccounts;
    QStackedLayout *m_whole;
    std::vector<QShortcut *> m_letters;
    QWidget *m_actions; ///< in the top bar
    ViewField *m_viewField;
    KeyButton *m_export;
    KeyButton *m_reassign;
    AgreementLens *m_lens;
    KeyButton *m_lensButton; ///< in the top bar
    FilterField *m_chosenChip; ///< in the filter bar: how many are chosen in the chart
    ColumnChooser *m_chooser;
    SavedView m_saved; ///< the current view, as the table wrote it when it was chosen or saved
    bool m_applying = false;
    QThreadPool m_pool;
    std::function<Result<BookSummary>(const Cache &cache, Day asOf, Progress &progress)> m_summarise;
    NewestJob<BookSummary> m_summary{this};
    std::pair<qint64, Day> m_summaryOf; ///< revision and day of the last question
    QTimer m_summaryLook; ///< at how far it is
};

/// How the window builds it.
[[nodiscard]] PageInfo portfolioPageInfo();

} // namespace bw
