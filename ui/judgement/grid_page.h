#pragma once

#include "judgement/grid_model.h"
#include "shell/lists_accounts.h"
#include "shell/page.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace bw {

class EmptyPanel;
class GridPanel;
class GridView;
class KeyLine;
class Segmented;
class SheetLoader;

/// Judging a whole book in one sitting: an account a row, a criterion a column, all by keyboard. The rows
/// stay where they are while one answers, until another filter is chosen.
class GridPage final : public Page, public ListsAccounts {
    Q_OBJECT
public:
    explicit GridPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    /// Those alone are shown, under a filter of their own.
    void showAccounts(std::vector<AccountId> accounts) override;
    [[nodiscard]] std::vector<AccountId> accountOrder() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void setEditing(Editing *editing) override;
    void setSession(Session *session) override;
    void setLetterKeys(bool on) override;
    void selectAccount(AccountId account) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {900, 400}; }

    enum class Show : quint8 { Old, Stale, Mine, Chosen };
    void setShow(Show show);
    [[nodiscard]] Show shows() const { return m_show; }
    void save();
    [[nodiscard]] GridModel &model() { return *m_model; }
    [[nodiscard]] GridView &view() { return *m_view; }
    [[nodiscard]] GridPanel &panel() { return *m_panel; }
    /// Answers that were to be refreshed when the rows were chosen, and those of them that are.
    struct Progressed {
        int done = 0;
        int all = 0;
    };
    [[nodiscard]] Progressed progress() const;
    void finish();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void chooseRows();
    [[nodiscard]] bool isMine(const GridRow &row) const;
    [[nodiscard]] bool isIn(const GridRow &row, Show show) const;
    void cellChanged(const QModelIndex &cell);
    void edited();
    void countBands();
    void showCounts();
    void countFresh();
    void saveAs(const QString &name);
    bool goToOpenNote();
    void takeDesk();
    [[nodiscard]] QString obstacle() const;

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const JudgementGrid> m_grid;
    std::shared_ptr<DraftDesk> m_desk;
    std::vector<AccountId> m_chosen;
    std::map<AnswerPlace, bool> m_goal; ///< and whether the book has an answer of today
    int m_fresh = 0; ///< of them
    Show m_show = Show::Old;
    bool m_started = false; ///< rows were chosen once
    Editing *m_editing = nullptr;
    SheetLoader *m_loader;
    qint32 m_asked = -1; ///< account whose sheet was asked for
    GridModel *m_model;
    GridView *m_view;
    GridPanel *m_panel;
    KeyLine *m_keyLine;
    Segmented *m_filters;
    QProgressBar *m_bar;
    QLabel *m_progress;
    EmptyPanel *m_empty;
    QStackedLayout *m_stack;
    QTimer m_counting; ///< bands of many accounts, a piece at a time
    std::vector<int> m_toCount;
    int m_bandChanges = 0;
};

[[nodiscard]] PageInfo gridPageInfo();

} // namespace bw
