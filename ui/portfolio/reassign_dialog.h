#pragma once

#include "alerts/alert.h"
#include "model/reassign.h"
#include "queue/load.h"
#include "shell/newest_job.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace bw {

class KeyButton;

/// Accounts that get another CSM, with the load of everybody concerned before and after.
class ReassignDialog final : public QDialog {
    Q_OBJECT
public:
    struct Book {
        std::shared_ptr<const Cache> cache;
        std::shared_ptr<const Portfolio> portfolio;
        std::shared_ptr<const BookAlerts> alerts; ///< null: not known, none is counted
    };
    /// `rows`: indices into Portfolio::rows.
    ReassignDialog(Book book, std::vector<qint32> rows, QWidget *parent = nullptr);

    /// All chosen accounts to one CSM.
    void moveAll(const QString &csm);
    [[nodiscard]] std::vector<NewCsm> moves() const;
    [[nodiscard]] QTableWidget *effect() const { return m_effect; }
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

signals:
    void confirmed(const std::vector<bw::NewCsm> &moves);

private:
    void build(const QStringList &names);
    void showEffect();
    void save();

    Book m_book;
    std::vector<qint32> m_rows;
    std::shared_ptr<const std::vector<AccountLoad>> m_loads;
    QString m_fault;
    QComboBox *m_all;
    QTableWidget *m_accounts;
    QTableWidget *m_effect;
    QLabel *m_note;
    KeyButton *m_save = nullptr;
    NewestJob<std::vector<AccountLoad>> m_job{this};
};

} // namespace bw
