#pragma once

#include "data/import_queue.h"
#include "data/words.h"

#include <QAbstractListModel>
#include <QListView>

namespace bw {

/// What stands at one place of the list at the left.
struct DataItem {
    enum class Kind { Section, File, Source, Gap, Import };
    Kind kind = Kind::Section;
    qint64 id = 0; ///< of the file in the queue, the source, the marked days or the import

    bool operator==(const DataItem &) const = default;
};

/// Files of the queue, those of them that are in, saved sources, days marked as not known, imports that were
/// made; each under a head.
class DataListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemKindRole = Qt::UserRole,
        DetailRole, ///< second line
        StateRole, ///< third line, words
        BandRole, ///< its shape
        IconRole,
        WhenRole, ///< at the right of the first line
        MutedRole, ///< of no effect any more
    };

    DataListModel(const ImportQueue &queue, QObject *parent);

    void setRows(DataRows rows, const QDateTime &now);
    [[nodiscard]] const DataRows &rows() const { return m_rows; }
    /// The queue was rearranged, or the language is another.
    void rebuild();
    void refreshFile(int id);

    [[nodiscard]] DataItem item(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int placeOf(const DataItem &item) const;
    [[nodiscard]] const SourceRow *source(qint64 id) const;
    [[nodiscard]] const GapRow *gap(qint64 id) const;
    [[nodiscard]] const HistoryRow *history(qint64 id) const;
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant fileData(const QueuedFile &file, int role) const;
    [[nodiscard]] QVariant sourceData(const SourceRow &row, int role) const;
    [[nodiscard]] QVariant gapData(const GapRow &row, int role) const;
    [[nodiscard]] QVariant historyData(const HistoryRow &row, int role) const;
    [[nodiscard]] QString sectionTitle(int row) const;

    const ImportQueue &m_queue;
    DataRows m_rows;
    QDateTime m_now;
    std::vector<DataItem> m_items;
};

/// The list itself; sections are passed over by the keys.
class DataList : public QListView {
    Q_OBJECT
public:
    explicit DataList(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override { } // letters are keys of the page

signals:
    /// Delete on an entry.
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bw
