#include "account/sheet_view.h"

#include "account/edit_words.h"
#include "shell/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <numeric>

namespace bw {

namespace {

constexpr int narrowest = 72; ///< columns
constexpr int widest = 220;

QString explanation(EditEntity entity)
{
    switch (entity) {
    case EditEntity::Seats:
        return SheetView::tr("Each row holds from its day until the next one.");
    case EditEntity::Contract:
        return SheetView::tr(
            "Start and end belong to the contract. ARR is per year, in the contract's currency.");
    case EditEntity::User:
        return SheetView::tr("Say who is the boss: whether the boss uses the product counts most.");
    case EditEntity::QuietPeriod:
        return SheetView::tr(
            "Nothing is expected on these days, as on holidays: school holidays, stock-taking.");
    case EditEntity::Account:
        break;
    }
    return {};
}

} // namespace

SheetView::SheetView(Sheet sheet, std::vector<StandingEdit> standing, QWidget *parent)
    : QWidget(parent)
    , m_model(new SheetModel(std::move(sheet), std::move(standing), this))
    , m_table(new QTableView)
    , m_note(makeLabel(TextRole::Small, Tone::Secondary))
    , m_add(new KeyButton(QStringLiteral("plus")))
    , m_remove(new KeyButton)
{
    const EditEntity entity = m_model->sheet().entity;
    setObjectName(QStringLiteral("sheet-") + entityName(entity));
    QLabel *about = makeLabel(TextRole::Small, Tone::Secondary);
    about->setText(explanation(entity));
    m_table->setObjectName(QStringLiteral("sheetTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SheetDelegate(m_table));
    m_table->setAccessibleName(sheetWord(entity));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({12, 12});
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(entity != EditEntity::Seats);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("cellNote"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(34);
    m_add->setObjectName(QStringLiteral("addRow"));
    m_add->setText(tr("Add a row"));
    m_remove->setObjectName(QStringLiteral("removeRow"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addSpacing(8);
    buttons->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &SheetView::addRow);
    connect(m_remove, &QPushButton::clicked, this, &SheetView::toggleRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetView::show);
    connect(m_model, &SheetModel::edited, this, &SheetView::show);
    show();
}

/// Every column as wide as its contents; the widest give way where all of them do not fit.
void SheetView::fitColumns()
{
    const int columns = m_model->columnCount();
    m_table->resizeColumnsToContents();
    std::vector<int> wanted;
    for (int column = 0; column < columns; ++column)
        wanted.push_back(qBound(narrowest, m_table->columnWidth(column) + 12, widest));
    const auto under = [&wanted](int cap) {
        return std::accumulate(wanted.begin(), wanted.end(), 0,
                               [cap](int sum, int width) { return sum + std::min(cap, width); });
    };
    int cap = widest;
    while (cap > narrowest && under(cap) > m_table->viewport()->width())
        --cap;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::min(cap, wanted[static_cast<size_t>(column)]));
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void SheetView::goTo(const SheetProblem &problem)
{
    m_table->setCurrentIndex(m_model->indexOf(problem));
    m_table->setFocus();
}

void SheetView::finishWriting()
{
    const QModelIndex at = m_table->currentIndex();
    m_table->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_table->setCurrentIndex(at);
}

void SheetView::addRow()
{
    const QModelIndex first = m_model->index(m_model->addRow(), 0);
    m_table->setCurrentIndex(first);
    m_table->setFocus();
    m_table->edit(first);
}

void SheetView::toggleRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_model->toggleRow(current.row());
    m_table->setFocus();
}

void SheetView::show()
{
    const QModelIndex current = m_table->currentIndex();
    const bool removed = current.isValid() && m_model->isRemoved(current.row());
    m_remove->setEnabled(current.isValid());
    m_remove->setText(removed ? tr("Put the row back") : tr("Take the row away"));
    const QString tip =
        current.isValid() ? current.data(Qt::AccessibleDescriptionRole).toString() : QString();
    m_note->setText(QString(tip).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
}

} // namespace bw
