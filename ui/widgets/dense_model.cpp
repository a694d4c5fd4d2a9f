#include "widgets/dense_model.h"

#include <algorithm>

namespace bw {

int DenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_arranged.places.size());
}

Qt::ItemFlags DenseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void DenseModel::sort(int column, Qt::SortOrder order)
{
    setSort({{column, order == Qt::DescendingOrder}});
}

void DenseModel::setSort(std::vector<SortBy> keys)
{
    std::erase_if(keys, [this](const SortBy &key) { return key.column < 0 || key.column >= columnCount(); });
    if (keys.size() > 2) {
        keys.resize(2);
    }
    if (keys != m_sort) {
        m_sort = std::move(keys);
        rearrange(Change::Order);
    }
}

void DenseModel::setKept(std::vector<quint8> keep)
{
    m_keep = std::move(keep);
    rearrange(Change::Rows);
}

void DenseModel::setGroupOpen(int group, bool open)
{
    if (group < 0 || group >= m_groupNames.size() || isGroupOpen(group) == open) {
        return;
    }
    if (open) {
        m_closed.remove(m_groupNames[group]);
    } else {
        m_closed.insert(m_groupNames[group]);
    }
    rearrange(Change::Heads);
}

void DenseModel::setAllGroupsOpen(bool open)
{
    m_closed.clear();
    if (!open) {
        m_closed = {m_groupNames.cbegin(), m_groupNames.cend()};
    }
    rearrange(Change::Heads);
}

bool DenseModel::isGroupOpen(int group) const
{
    return !m_closed.contains(m_groupNames[group]);
}

int DenseModel::placeOf(qint64 key) const
{
    const auto found = std::find_if(m_arranged.places.begin(), m_arranged.places.end(),
                                    [&](Place p) { return !p.isGroup() && rowKey(p.row) == key; });
    return found == m_arranged.places.end() ? -1 : static_cast<int>(found - m_arranged.places.begin());
}

void DenseModel::setGroupsQuietly(std::vector<qint32> groups, QStringList names)
{
    m_groups = std::move(groups);
    m_groupNames = std::move(names);
}

ArrangeBy DenseModel::arrangeBy() const
{
    ArrangeBy by;
    by.rows = sourceRows();
    by.keep = m_keep.size() == static_cast<size_t>(by.rows) ? &m_keep : nullptr;
    by.groups = isGrouped() && m_groups.size() == static_cast<size_t>(by.rows) ? &m_groups : nullptr;
    by.groupCount = static_cast<qint32>(m_groupNames.size());
    for (const SortBy &key : m_sort) {
        by.keys.push_back({&ranksOf(key.column), key.descending});
    }
    return by;
}

std::vector<qint32> DenseModel::rowsInOrder() const
{
    std::vector<qint32> rows;
    for (const Place &place : arrange(arrangeBy()).places) {
        if (!place.isGroup()) {
            rows.push_back(place.row);
        }
    }
    return rows;
}

void DenseModel::rearrangeQuietly(Change change)
{
    const bool grouped = isGrouped() && m_groups.size() == static_cast<size_t>(sourceRows());
    std::vector<quint8> closed;
    for (int group = 0; grouped && group < m_groupNames.size(); ++group) {
        closed.push_back(isGroupOpen(group) ? 0 : 1);
    }
    ArrangeBy by = arrangeBy();
    by.closed = &closed;
    if (change == Change::Rows) {
        m_arranged = arrange(by);
    } else {
        placeAgain(m_arranged, by);
    }
    if (change == Change::Rows || change == Change::Figures) {
        computeTotals();
    }
}

void DenseModel::rearrange(Change change)
{
    const bool inPlace = change == Change::Order || change == Change::Figures;
    if (inPlace) {
        emit aboutToReorder();
        rearrangeQuietly(change);
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        emit reordered();
    } else {
        beginResetModel();
        rearrangeQuietly(change);
        endResetModel();
    }
    if (change == Change::Rows || change == Change::Figures) {
        emit arranged();
    }
}

} // namespace bw
