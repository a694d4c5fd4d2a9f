#pragma once

#include "alerts/alert_filter.h"
#include "alerts/alert_panel.h"
#include "shell/page.h"
#include "shell/working.h"

#include <QTimer>

class QShortcut;
class QStackedLayout;

namespace bw {

class AlertBar;
class ColumnChooser;
class DenseTable;
class EmptyPanel;
class KeyButton;
class KpiTile;
class TableFooter;

/// Everything that asks for somebody, or did: by rule, CSM, kind and cause, handled one by one or many at
/// once by keyboard.
class AlertsPage final : public Page {
    Q_OBJECT
public:
    explicit AlertsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setAlerts(std::shared_ptr<const BookAlerts> alerts) override;
    void setSession(Session *session) override;
    void setEditing(Editing *editing) override;
    [[nodiscard]] std::vector<AccountId> accountOrder() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    [[nodiscard]] QWidget *actions() override;
    void setLetterKeys(bool on) override;
    void restoreView() override;
    void saveView() const override;

    void act(AlertDeed deed);
    [[nodiscard]] AlertBar *bar() const { return m_bar; }
    [[nodiscard]] DenseTable *table() const { return m_table; }
    [[nodiscard]] AlertModel *model() const { return m_model; }
    [[nodiscard]] AlertPanel *panel() const { return m_panel; }
    [[nodiscard]] const std::vector<KpiTile *> &tiles() const { return m_tiles; }
    [[nodiscard]] const AlertView &view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKeys();
    void addKey(QKeyCombination key, std::function<void()> act);
    void refill();
    void refilter();
    void showCounts();
    void showSelected();
    void retranslate();
    void makeColumns();
    [[nodiscard]] std::vector<AlertRow> selectedRows() const;
    /// `keys` as alertRowKey(): rows may have become others while a dialog was open.
    void doAll(const std::vector<qint64> &keys, const AlertAct &act);
    [[nodiscard]] QStringList people() const;

    AlertView m_view;
    std::shared_ptr<const Cache> m_nextCache; ///< whose alerts are on their way
    std::shared_ptr<const Portfolio> m_nextPortfolio;
    Working m_working{this};
    bool m_canFind = true; ///< the engine has alerts on offer
    bool m_restore = false;
    QString m_columnsFor;
    AlertModel *m_model;
    std::vector<KpiTile *> m_tiles;
    AlertBar *m_bar;
    DenseTable *m_table;
    TableFooter *m_footer;
    AlertPanel *m_panel;
    EmptyPanel *m_nothing; ///< in the table
    EmptyPanel *m_empty; ///< instead of everything
    QStackedLayout *m_whole;
    ColumnChooser *m_chooser;
    QWidget *m_actions;
    KeyButton *m_rules;
    std::vector<QShortcut *> m_letters;
    QTimer m_selection; ///< after a change of the selection
};

[[nodiscard]] PageInfo alertsPageInfo();

} // namespace bw
