#pragma once

#include "today/queue_face.h"
#include "today/today_book.h"

#include <QAbstractListModel>
#include <QSet>

namespace bw {

/// The rows of the queue: groups with their accounts, at the end the accounts where more may be sold. What is
/// shown of a row is made when it is asked for.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    enum class Kind : quint8 { Soon, Later, Chances, Account, Chance };

    /// Rows that were shown stay where they are once their account is done; another day, CSM or filter begins
    /// anew. Where no row comes or goes the model is not reset.
    void setBook(const TodayBook &book, const JustDoneBook &just);
    void setFilter(QueueFilter filter);
    /// The state of one account alone.
    void setJust(const JustDoneBook &just);
    void retranslate();
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QueueFace face(int row) const;
    [[nodiscard]] bool isGroup(int row) const;
    /// Nothing for a group.
    [[nodiscard]] AccountId accountAt(int row) const;
    /// The item of the row; null for groups, and for chances of accounts that are not in the queue.
    [[nodiscard]] const QueueItem *itemAt(int row) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(AccountId account) const;
    [[nodiscard]] bool isOpen(int row) const;
    /// The next account that is open after `row`, from the top again at the end; -1: none is.
    [[nodiscard]] int nextOpen(int row) const;
    /// The account before or after `row`, done or not; `row` itself at the ends.
    [[nodiscard]] int step(int row, int by) const;
    [[nodiscard]] std::vector<AccountId> accounts() const;
    [[nodiscard]] RunState stateOf(const QueueItem &item) const;

private:
    struct Entry {
        Kind kind{};
        qint32 at = -1; ///< index in the queue's items or chances
        AccountId account;
        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    void rebuild();
    [[nodiscard]] QueueFace groupFace(const Entry &entry) const;
    [[nodiscard]] QueueFace accountFace(const Entry &entry) const;
    [[nodiscard]] QueueFace chanceFace(const Entry &entry) const;

    TodayBook m_book;
    JustDoneBook m_just;
    QueueFilter m_filter = QueueFilter::Attention;
    std::vector<Entry> m_entries;
    QHash<qint64, qint32> m_items; ///< index in the queue's items, by account
    QSet<qint64> m_shown; ///< accounts that have been in the list since it began anew
};

} // namespace bw
