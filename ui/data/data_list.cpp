#include "data/data_list.h"

#include "data/data_list_paint.h"
#include "data/data_tr.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <QKeyEvent>

namespace bw {

namespace {

constexpr qint64 doneSection = -1; ///< in the place of a kind: files that are imported

} // namespace

DataListModel::DataListModel(const ImportQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
{
}

void DataListModel::setRows(DataRows rows, const QDateTime &now)
{
    m_rows = std::move(rows);
    m_now = now;
    rebuild();
}

void DataListModel::rebuild()
{
    beginResetModel();
    m_items.clear();
    const auto section = [this](DataItem::Kind kind) {
        m_items.push_back({DataItem::Kind::Section, static_cast<qint64>(kind)});
    };
    const auto files = [this](bool done) {
        for (const QueuedFile &file : m_queue.files()) {
            if ((file.done != nullptr) == done)
                m_items.push_back({DataItem::Kind::File, file.id});
        }
    };
    const auto done = std::count_if(m_queue.files().begin(), m_queue.files().end(),
                                    [](const QueuedFile &file) { return file.done != nullptr; });
    if (done < static_cast<qint64>(m_queue.files().size()))
        section(DataItem::Kind::File);
    files(false);
    if (done > 0)
        m_items.push_back({DataItem::Kind::Section, doneSection});
    files(true);
    if (!m_rows.sources.empty())
        section(DataItem::Kind::Source);
    for (const SourceRow &source : m_rows.sources)
        m_items.push_back({DataItem::Kind::Source, source.id.value});
    if (!m_rows.gaps.empty())
        section(DataItem::Kind::Gap);
    for (const GapRow &gap : m_rows.gaps)
        m_items.push_back({DataItem::Kind::Gap, gap.id});
    if (!m_rows.history.empty())
        section(DataItem::Kind::Import);
    for (const HistoryRow &row : m_rows.history)
        m_items.push_back({DataItem::Kind::Import, row.id.value});
    endResetModel();
}

void DataListModel::refreshFile(int id)
{
    const int row = placeOf({DataItem::Kind::File, id});
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

DataItem DataListModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[static_cast<size_t>(row)] : DataItem();
}

int DataListModel::placeOf(const DataItem &item) const
{
    const auto found = std::find(m_items.begin(), m_items.end(), item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

const SourceRow *DataListModel::source(qint64 id) const
{
    const auto found = std::find_if(m_rows.sources.begin(), m_rows.sources.end(),
                                    [id](const SourceRow &row) { return row.id.value == id; });
    return found == m_rows.sources.end() ? nullptr : &*found;
}

const GapRow *DataListModel::gap(qint64 id) const
{
    const auto found = std::find_if(m_rows.gaps.begin(), m_rows.gaps.end(),
                                    [id](const GapRow &row) { return row.id == id; });
    return found == m_rows.gaps.end() ? nullptr : &*found;
}

const HistoryRow *DataListModel::history(qint64 id) const
{
    const auto found = std::find_if(m_rows.history.begin(), m_rows.history.end(),
                                    [id](const HistoryRow &row) { return row.id.value == id; });
    return found == m_rows.history.end() ? nullptr : &*found;
}

int DataListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Qt::ItemFlags DataListModel::flags(const QModelIndex &index) const
{
    return item(index.row()).kind == DataItem::Kind::Section ? Qt::NoItemFlags
                                                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString DataListModel::sectionTitle(int row) const
{
    if (item(row).id == doneSection)
        return DataText::tr("Done");
    switch (static_cast<DataItem::Kind>(item(row).id)) {
    case DataItem::Kind::File:
        return DataText::tr("To import");
    case DataItem::Kind::Source:
        return DataText::tr("Sources");
    case DataItem::Kind::Gap:
        return DataText::tr("Days marked as not known");
    case DataItem::Kind::Import:
        return DataText::tr("Imported before");
    case DataItem::Kind::Section:
        break;
    }
    return {};
}

QVariant DataListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DataItem at = item(index.row());
    if (role == ItemKindRole)
        return static_cast<int>(at.kind);
    if (role == Qt::AccessibleTextRole && at.kind != DataItem::Kind::Section) {
        QStringList parts;
        for (const int part : {int(Qt::DisplayRole), int(WhenRole), int(DetailRole), int(StateRole)})
            parts += data(index, part).toString();
        parts.removeAll(QString());
        return parts.join(DataText::tr(", ", "between the parts of a list entry"));
    }
    if (role == Qt::ToolTipRole && at.kind != DataItem::Kind::Section)
        return plainTip(data(index, Qt::DisplayRole).toString() + QLatin1Char('\n')
                        + data(index, StateRole).toString());
    switch (at.kind) {
    case DataItem::Kind::Section:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(sectionTitle(index.row()))
                                                                         : QVariant();
    case DataItem::Kind::File: {
        const QueuedFile *file = m_queue.file(static_cast<int>(at.id));
        return file ? fileData(*file, role) : QVariant();
    }
    case DataItem::Kind::Source:
        return sourceData(*source(at.id), role);
    case DataItem::Kind::Gap:
        return gapData(*gap(at.id), role);
    case DataItem::Kind::Import:
        return historyData(*history(at.id), role);
    }
    return {};
}

QVariant DataListModel::fileData(const QueuedFile &file, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text::visible(file.name);
    case DetailRole: {
        const auto kind = file.kind();
        return kind ? QString(text::kind(*kind) + QStringLiteral(" · ") + text::bytes(file.bytes))
                    : text::bytes(file.bytes);
    }
    case StateRole:
        return stateWords(file).words;
    case BandRole:
        return static_cast<int>(stateWords(file).band);
    case IconRole:
        return QStringLiteral("file");
    default:
        return {};
    }
}

QVariant DataListModel::sourceData(const SourceRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text::visible(row.name);
    case DetailRole:
        return patternWords(row);
    case StateRole:
        return sourceWords(row, m_now).words;
    case BandRole:
        return static_cast<int>(sourceWords(row, m_now).band);
    case IconRole:
        return row.isFolder() ? QStringLiteral("folder") : QStringLiteral("file");
    default:
        return {};
    }
}

QVariant DataListModel::gapData(const GapRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return daysWords(row.days);
    case StateRole: {
        const QString of = gapSourceWords(row, m_rows);
        return row.note.isEmpty() ? of : QString(of + QStringLiteral(" · ") + text::visible(row.note));
    }
    case BandRole:
        return static_cast<int>(Band::None);
    case IconRole:
        return QStringLiteral("calendar");
    default:
        return {};
    }
}

QVariant DataListModel::historyData(const HistoryRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text::visible(row.fileName);
    case WhenRole:
        return row.at.toLocalTime().date() == m_now.toLocalTime().date() ? text::clock(row.at.toLocalTime())
                                                                         : whenWords(row.at, m_now);
    case StateRole:
        return historyWords(row).words;
    case BandRole:
        return static_cast<int>(historyWords(row).band);
    case IconRole:
        return row.undoneAt ? QStringLiteral("undo") : QStringLiteral("check");
    case MutedRole:
        return row.undoneAt.has_value();
    default:
        return {};
    }
}

DataList::DataList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("dataList"));
    setItemDelegate(new DataListDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(Batched);
    setEditTriggers(NoEditTriggers);
}

void DataList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) {
        emit removeRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace bw
