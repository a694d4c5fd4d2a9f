#include "judgement/grid_view.h"

#include "judgement/grid_paint.h"
#include "judgement/grid_paste.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace bw {

namespace {

constexpr int leastAccount = 176;
constexpr int machineWidth = 60;
constexpr int healthWidth = 96;
constexpr int leastAnswer = 94;
constexpr int widestAnswer = 150;

} // namespace

GridView::GridView(GridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setHorizontalHeader(new GridHeader(model, this));
    horizontalHeader()->setFixedHeight(headHeight);
    setItemDelegate(new GridDelegate(model, this));
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        goToFirst();
    });
}

/// Answers share what the account leaves; where they get too narrow the grid is scrolled.
void GridView::fitColumns()
{
    const int answers = m_model->columnCount() - GridModel::FirstCriterion - 1;
    if (answers <= 0)
        return;
    const int room = viewport()->width() - leastAccount - machineWidth - healthWidth;
    const int each = std::clamp(room / answers, leastAnswer, widestAnswer);
    const int left = viewport()->width() - machineWidth - healthWidth - each * answers;
    setColumnWidth(GridModel::AccountColumn, std::max(leastAccount, left));
    setColumnWidth(GridModel::MachineColumn, machineWidth);
    for (int i = 0; i < answers; ++i)
        setColumnWidth(GridModel::FirstCriterion + i, each);
    setColumnWidth(m_model->healthColumn(), healthWidth);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void GridView::goToAccount(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, GridModel::FirstCriterion));
    horizontalScrollBar()->setValue(0);
}

void GridView::goToFirst()
{
    goToAccount(0);
}

QModelIndex GridView::focusCell() const
{
    return m_answered.isValid() ? QModelIndex(m_answered) : currentIndex();
}

QModelIndexList GridView::cells() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() <= 1)
        chosen = {currentIndex()};
    return chosen;
}

GridView::Act GridView::actOf(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::ControlModifier)
        return Act::Save;
    if (event.matches(QKeySequence::Copy))
        return Act::Copy;
    if (event.matches(QKeySequence::Paste))
        return Act::Paste;
    if (event.matches(QKeySequence::Undo))
        return Act::Undo;
    if (enter && modifiers == Qt::NoModifier)
        return Act::NextAccount;
    if (enter && modifiers == Qt::ShiftModifier)
        return Act::PreviousAccount;
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier)
        return Act::Leave;
    if (modifiers == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_3)
        return Act::Confidence;
    if ((event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) && modifiers == Qt::NoModifier)
        return Act::TakeBack;
    if (m_letterKeys && modifiers == Qt::NoModifier && event.key() == Qt::Key_N)
        return Act::Note;
    if (m_letterKeys && modifiers == Qt::NoModifier && event.key() == Qt::Key_E)
        return Act::Open;
    if ((modifiers & ~Qt::ShiftModifier) != 0)
        return Act::None;
    const QString typed = event.text();
    if (typed == QLatin1String("?") || typed == QStringLiteral("？"))
        return Act::NotKnown;
    if (typed == QLatin1String("="))
        return Act::Keep;
    const int digit = typed.size() == 1 ? typed[0].digitValue() : -1;
    return digit >= 0 && digit < static_cast<int>(mostSteps) ? Act::Answer : Act::None;
}

bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event)) != Act::None) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

/// The view's own selection begins where the pointer or an arrow went last, not where an answer led to.
bool GridView::extend(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ShiftModifier || !m_anchor.isValid())
        return false;
    int row = currentIndex().row();
    int column = currentIndex().column();
    switch (event.key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    default:
        return false;
    }
    const QModelIndex to = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                          std::clamp(column, 0, m_model->columnCount() - 1));
    m_extending = true;
    const QModelIndex topLeft =
        m_model->index(std::min(m_anchor.row(), to.row()), std::min(m_anchor.column(), to.column()));
    const QModelIndex bottomRight =
        m_model->index(std::max(m_anchor.row(), to.row()), std::max(m_anchor.column(), to.column()));
    selectionModel()->select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    m_extending = false;
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    // Alt alone comes before Alt+1.
    if (event->key() == Qt::Key_Alt || event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control) {
        event->ignore();
        return;
    }
    if (currentIndex().isValid() && extend(*event)) {
        m_answered = QModelIndex();
        return;
    }
    const Act what = actOf(*event);
    if (what == Act::None || !currentIndex().isValid()) {
        m_answered = QModelIndex();
        QTableView::keyPressEvent(event);
        return;
    }
    act(what, *event);
}

/// One answer goes on to the right; a filled selection stays, to be looked at.
void GridView::answered(const QModelIndexList &cells)
{
    if (cells.size() != 1)
        return;
    const QModelIndex given = cells.front();
    if (!m_model->isAnswer(given))
        return;
    for (int column = given.column() + 1; column < m_model->healthColumn(); ++column) {
        const QModelIndex next = given.siblingAtColumn(column);
        if (m_model->isAnswer(next)) {
            setCurrentIndex(next);
            break;
        }
    }
    m_answered = given;
}

void GridView::act(Act act, const QKeyEvent &event)
{
    const QModelIndexList chosen = cells();
    const QModelIndex noted = focusCell();
    const bool writes = act == Act::Answer || act == Act::NotKnown || act == Act::Keep || act == Act::TakeBack
        || act == Act::Confidence || act == Act::Paste || act == Act::Note;
    if (m_locked && writes)
        return;
    if (act != Act::Confidence && act != Act::Note)
        m_answered = QModelIndex();
    switch (act) {
    case Act::None:
        return;
    case Act::Answer:
        m_model->answer(chosen, event.text()[0].digitValue());
        answered(chosen);
        return;
    case Act::NotKnown:
        m_model->notKnown(chosen);
        answered(chosen);
        return;
    case Act::Keep:
        m_model->keep(chosen);
        answered(chosen);
        return;
    case Act::TakeBack:
        m_model->takeBack(chosen);
        return;
    case Act::Confidence:
        if (m_model->isAnswer(noted))
            m_model->setConfidence(
                noted, static_cast<Confidence>(static_cast<int>(Confidence::Low) + event.key() - Qt::Key_1));
        return;
    case Act::Note:
        emit cellChanged(noted);
        emit noteRequested();
        return;
    case Act::NextAccount:
        goToAccount(currentIndex().row() + 1);
        return;
    case Act::PreviousAccount:
        goToAccount(currentIndex().row() - 1);
        return;
    case Act::Copy:
        QGuiApplication::clipboard()->setText(copiedAnswers(*m_model, chosen));
        return;
    case Act::Paste:
        paste(QGuiApplication::clipboard()->text());
        return;
    case Act::Undo:
        if (!m_model->undo())
            emit undoRequested();
        return;
    case Act::Save:
        emit saveRequested();
        return;
    case Act::Open:
        emit openRequested(m_model->row(currentIndex().row()).id);
        return;
    case Act::Leave:
        if (chosen.size() > 1)
            setCurrentIndex(currentIndex());
        else
            emit backRequested();
        return;
    }
}

void GridView::paste(const QString &text)
{
    QModelIndex topLeft = currentIndex();
    for (const QModelIndex &cell : cells()) {
        if (std::pair(cell.row(), cell.column()) < std::pair(topLeft.row(), topLeft.column()))
            topLeft = cell;
    }
    const PastedAnswers pasted = pastedAnswers(*m_model, topLeft, text);
    if (!pasted.faults.isEmpty()) {
        emit said(tr("Nothing was pasted. %1", "faults follow").arg(pasted.faults.join(QLatin1Char(' '))));
        return;
    }
    if (pasted.changes.empty()) {
        emit said(tr("The clipboard holds no answers. Copy a block of digits or words from a spreadsheet."));
        return;
    }
    m_model->write(pasted.changes);
    emit said(tr("Pasted %n answer(s). Ctrl+Z takes them back.", nullptr, pasted.answers));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_extending)
        m_anchor = current;
    if (current.row() != previous.row())
        viewport()->update(); // the mark of the row
    emit cellChanged(current);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at.column() == GridModel::AccountColumn)
        emit openRequested(m_model->row(at.row()).id);
    else
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace bw
