#include "widgets/dense_header.h"
#include "widgets/dense_table.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace bw {

// Where the columns of DenseTable stand, how wide they are, and what else can be done with them.

namespace {

constexpr int widthStep = 16; ///< of the menu's "Wider" and "Narrower"

} // namespace

void DenseTable::followColumns()
{
    const auto fitAgain = [this] {
        fitColumns();
        viewport()->update();
    };
    connect(m_head, &DenseHeader::widthsGiven, this, fitAgain);
    connect(m_head, &QHeaderView::sectionMoved, this, fitAgain);
    connect(m_head, &DenseHeader::menuRequested, this, &DenseTable::openColumnMenu);
}

QStringList DenseTable::columnsAsText() const
{
    QStringList columns;
    for (const int c : m_head->order()) {
        const QString id = m_model->columnId(c);
        const int width = m_head->givenWidths()[static_cast<size_t>(c)];
        const bool wanted = m_head->isWanted(c);
        if (id.isEmpty() || (!wanted && m_model->isOptional(c))) {
            continue;
        }
        const QString shown = wanted ? id : QString(QLatin1Char('!') + id);
        columns.append(width > 0 ? QStringLiteral("%1=%2").arg(shown).arg(width) : shown);
    }
    return columns;
}

void DenseTable::setColumnsFromText(const QStringList &columns)
{
    const int count = m_model->columnCount();
    std::vector<int> wanted;
    std::vector<int> widths(static_cast<size_t>(count), 0);
    std::vector<quint8> shown;
    for (int c = 0; c < count; ++c) {
        shown.push_back(m_model->isOptional(c) ? 0 : 1);
    }
    for (const QString &text : columns) {
        const bool hidden = text.startsWith(QLatin1Char('!'));
        const QString id = text.mid(hidden ? 1 : 0).section(QLatin1Char('='), 0, 0);
        for (int c = 0; c < count; ++c) {
            if (m_model->columnId(c) == id && std::find(wanted.begin(), wanted.end(), c) == wanted.end()) {
                wanted.push_back(c);
                widths[static_cast<size_t>(c)] = std::max(0, text.section(QLatin1Char('='), 1).toInt());
                shown[static_cast<size_t>(c)] = hidden && c > 0 ? 0 : 1;
            }
        }
    }
    for (int c = 0; c < count; ++c) { // behind the one that it usually follows
        if (std::find(wanted.begin(), wanted.end(), c) == wanted.end()) {
            const auto before = std::find(wanted.begin(), wanted.end(), c - 1);
            wanted.insert(before == wanted.end() ? wanted.begin() : std::next(before), c);
        }
    }
    const auto first = std::find(wanted.begin(), wanted.end(), 0);
    if (first != wanted.end()) {
        std::rotate(wanted.begin(), first, std::next(first));
    }
    for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
        m_head->moveSection(m_head->visualIndex(wanted[static_cast<size_t>(place)]), place);
    }
    for (int c = 0; c < count; ++c) {
        m_head->setWanted(c, shown[static_cast<size_t>(c)] != 0);
    }
    m_head->setGivenWidths(std::move(widths));
}

std::vector<DenseTable::ColumnState> DenseTable::columnStates() const
{
    std::vector<ColumnState> states;
    for (const int c : m_head->order()) {
        states.push_back({c, m_head->isWanted(c)});
    }
    return states;
}

void DenseTable::setColumnStates(const std::vector<ColumnState> &states)
{
    int place = 0;
    for (const ColumnState &state : states) {
        m_head->moveSection(m_head->visualIndex(state.column), place++);
        m_head->setWanted(state.column, state.shown || state.column == 0);
    }
}

QStringList DenseTable::orderAsText() const
{
    QStringList keys;
    for (const SortBy &key : m_model->sortedBy()) {
        keys.append((key.descending ? QStringLiteral("-") : QString()) + m_model->columnId(key.column));
    }
    return keys;
}

void DenseTable::setOrderFromText(const QStringList &keys)
{
    std::vector<SortBy> sort;
    for (const QString &text : keys) {
        const bool descending = text.startsWith(QLatin1Char('-'));
        for (int c = 0; c < m_model->columnCount(); ++c) {
            if (!m_model->columnId(c).isEmpty() && m_model->columnId(c) == text.mid(descending ? 1 : 0)) {
                sort.push_back({c, descending});
            }
        }
    }
    if (!sort.empty()) {
        m_model->setSort(std::move(sort));
    }
}

void DenseTable::resetColumns()
{
    for (int c = 0; c < m_head->count(); ++c) {
        m_head->moveSection(m_head->visualIndex(c), c);
        m_head->setWanted(c, !m_model->isOptional(c));
    }
    m_head->setGivenWidths({});
}

void DenseTable::moveColumn(int column, int by)
{
    int place = m_head->visualIndex(column) + by;
    while (place > 0 && place < m_head->count() && isColumnHidden(m_head->logicalIndex(place))) {
        place += by;
    }
    if (column != 0 && place > 0 && place < m_head->count()) {
        m_head->moveSection(m_head->visualIndex(column), place);
    }
}

void DenseTable::addColumnActions(QMenu *menu, int column)
{
    const auto add = [&](const QString &text, bool enabled, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
        menu->actions().constLast()->setEnabled(enabled);
    };
    const auto sort = [this, column](bool descending) {
        return [this, column, descending] { m_model->setSort({{column, descending}}); };
    };
    add(tr("Sort ascending"), true, sort(false));
    add(tr("Sort descending"), true, sort(true));
    menu->addSeparator();
    const auto move = [this, column](int by) { return [this, column, by] { moveColumn(column, by); }; };
    const int place = m_head->visualIndex(column);
    add(tr("Move left"), place > 1, move(-1));
    add(tr("Move right"), column > 0 && place + 1 < m_head->count(), move(1));
    menu->addSeparator();
    const auto size = [this, column](int by) {
        return [this, column, by] { m_head->giveWidth(column, m_head->innerWidth(column) + by); };
    };
    const bool sizable = m_model->columnWidth(column) > 0;
    add(tr("Wider"), sizable, size(widthStep));
    add(tr("Narrower"), sizable && m_head->innerWidth(column) > m_model->leastWidth(column),
        size(-widthStep));
    add(tr("Fit the width"), sizable,
        [this, column] { m_head->giveWidth(column, m_model->fitWidth(column)); });
    menu->addSeparator();
    add(tr("Hide the column"), column > 0, [this, column] { m_head->setWanted(column, false); });
}

void DenseTable::openColumnMenu(int column, const QPoint &global)
{
    if (m_model == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    if (column >= 0) {
        addColumnActions(menu, column);
    } else {
        for (const int c : m_head->order()) {
            if (!isColumnHidden(c)) {
                addColumnActions(menu->addMenu(m_model->headerData(c, Qt::Horizontal).toString()), c);
            }
        }
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, &DenseTable::resetColumns);
    menu->popup(global);
}

void DenseTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openColumnMenu(-1, m_head->mapToGlobal(QPoint(0, m_head->height())));
    }
}

} // namespace bw
