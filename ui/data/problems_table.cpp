#include "data/problems_table.h"

#include "data/data_tr.h"
#include "data/words.h"
#include "shell/text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

namespace bw {

namespace {

constexpr int lineHeight = 26;

} // namespace

ProblemsTable::ProblemsTable(QWidget *parent)
    : DenseTable(parent)
    , m_model(new ProblemsModel([](const ProblemRow &row) { return row.key; }, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("problemsTable"));
    setLineHeight(lineHeight);
    retranslate();
    setDenseModel(m_model);
    connect(this, &DenseTable::opened, this, &ProblemsTable::fix);
}

void ProblemsTable::setFile(const QueuedFile &file)
{
    // Hold the former plan until the rows that point into it are gone.
    const QueuedFile former = std::exchange(m_file, file);
    if (m_file.plan() == m_shown && m_file.id == former.id && m_file.settings == former.settings
        && m_file.reading == former.reading)
        return;
    fillRows();
}

void ProblemsTable::retranslate()
{
    setAccessibleName(DataText::tr("Rows with problems, by reason"));
    fillRows();
}

void ProblemsTable::fillRows()
{
    m_shown = m_file.plan();
    auto rows = std::make_shared<std::vector<ProblemRow>>();
    ProblemsModel::Grouping grouping;
    std::vector<ProblemGroup> groups;
    if (m_shown) {
        groups = problemGroups(m_shown->problems);
        QHash<int, qint32> groupOf;
        for (const ProblemGroup &group : groups) {
            groupOf.insert(static_cast<int>(group.code), static_cast<qint32>(groupOf.size()));
            grouping.names += QString::number(static_cast<int>(group.code));
        }
        const std::vector<Problem> &listed = m_shown->problems.listed;
        rows->reserve(listed.size());
        grouping.groups.reserve(listed.size());
        for (size_t i = 0; i < listed.size(); ++i) {
            const std::vector<Remedy> remedies = remediesFor(m_file, listed[i]);
            rows->push_back({static_cast<qint64>(i), &listed[i], problemWords(m_file, listed[i]),
                             remedies.empty() ? QString() : remedyWords(remedies.front()),
                             static_cast<int>(remedies.size())});
            grouping.groups.push_back(groupOf.value(static_cast<int>(listed[i].code)));
        }
    }
    m_model->setRows({}, {}, {}, {}, {});
    m_groups = std::move(groups);
    m_model->setColumns(problemColumns(m_groups, *m_model), QLocale());
    m_rows = std::move(rows);
    m_model->setRows(
        m_rows, *m_rows,
        [](const std::vector<qint32> &of) { return ProblemTotals{static_cast<qint64>(of.size())}; }, {},
        std::move(grouping));
}

void ProblemsTable::fix(qint64 key)
{
    if (!m_rows || key < 0 || key >= static_cast<qint64>(m_rows->size()) || m_file.reading)
        return;
    const Problem &problem = *(*m_rows)[static_cast<size_t>(key)].problem;
    const std::vector<Remedy> remedies = remediesFor(m_file, problem);
    if (remedies.empty())
        return;
    if (remedies.size() == 1) {
        emit settingsChanged(applied(m_file, remedies.front()));
        return;
    }
    m_menu->clear();
    for (const Remedy &remedy : remedies) {
        connect(m_menu->addAction(remedyWords(remedy)), &QAction::triggered, this,
                [this, settings = applied(m_file, remedy)] { emit settingsChanged(settings); });
    }
    const QRect cell =
        visualRect(m_model->index(m_model->placeOf(key), static_cast<int>(ProblemColumnId::Fix)));
    m_menu->popup(viewport()->mapToGlobal(cell.bottomLeft()));
}

void ProblemsTable::mouseReleaseEvent(QMouseEvent *event)
{
    DenseTable::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton
        || at.column() != static_cast<int>(ProblemColumnId::Fix))
        return;
    const Place place = m_model->place(at.row());
    if (!place.isGroup())
        fix(m_model->rowKey(place.row));
}

void ProblemsTable::keyPressEvent(QKeyEvent *event)
{
    // The window's Ctrl+Return imports.
    if ((event->modifiers() & Qt::ControlModifier) != 0
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    DenseTable::keyPressEvent(event);
}

} // namespace bw
