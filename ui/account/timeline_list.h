#pragma once

#include "account/timeline_words.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace bw {

/// Entries of a timeline in words.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        Day day;
        TimelineWords words;
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &row(int at) const { return m_rows[static_cast<size_t>(at)]; }

private:
    std::vector<Row> m_rows;
};

/// Draws an entry: a round mark on the line, day and author, title, text; as high as its words.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bw
