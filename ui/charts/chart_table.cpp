#include "charts/chart_table.h"

#include "shell/theme.h"
#include "widgets/plain.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <algorithm>

namespace bw {

namespace {

class QuietTable : public QTableView {
public:
    using QTableView::QTableView;
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)
            event->ignore(); // single keys belong to the chart and the page
        else
            QTableView::keyPressEvent(event);
    }
};

bool numbersIn(const ChartTable &table, qsizetype column)
{
    return std::find(table.numberColumns.begin(), table.numberColumns.end(), static_cast<int>(column))
        != table.numberColumns.end();
}

} // namespace

void ChartTableModel::setTable(const ChartTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

bool ChartTableModel::isNumber(int column) const
{
    return numbersIn(m_table, column);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    case Qt::AccessibleTextRole:
        return QVariant(m_table.headings.value(index.column()) + QLatin1Char(' ')
                        + m_table.rows[static_cast<size_t>(index.row())].value(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QTableView *makeChartTable(ChartTableModel *model, QWidget *parent)
{
    auto *view = new QuietTable(parent);
    view->setModel(model);
    view->setStyleSheet(QStringLiteral("QTableView::item { padding: 0 12px 0 7px; }"));
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setFont(roleFont(TextRole::Small));
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(24);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QString tableAsText(const ChartTable &table)
{
    QString result;
    const auto line = [&](const QStringList &cells) {
        QStringList safe;
        for (const QString &text : cells)
            safe << tsvCell(text);
        result += safe.join(QLatin1Char('\t')) + QLatin1String("\r\n");
    };
    line(table.headings);
    for (const QStringList &row : table.rows)
        line(row);
    return result;
}

QString tableAsHtml(const ChartTable &table)
{
    QString result = QStringLiteral("<table>");
    const auto line = [&](const QStringList &cells, const QString &tag) {
        result += QLatin1String("<tr>");
        for (const QString &text : cells)
            result += QLatin1Char('<') + tag + QLatin1Char('>') + text.toHtmlEscaped() + QLatin1String("</")
                + tag + QLatin1Char('>');
        result += QLatin1String("</tr>");
    };
    line(table.headings, QStringLiteral("th"));
    for (const QStringList &row : table.rows)
        line(row, QStringLiteral("td"));
    return result + QLatin1String("</table>");
}

} // namespace bw
