#include "data/columns_table.h"

#include "data/data_tr.h"
#include "data/field_words.h"
#include "data/mapping.h"
#include "shell/text.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

namespace bw {

namespace {

constexpr int lineHeight = 33;

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool checked)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(checked);
    if (group)
        group->addAction(action);
    return action;
}

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent)
    : DenseTable(parent)
    , m_model(new ColumnsModel([](const ColumnRow &row) { return qint64(row.column); }, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("columnsTable"));
    setSelectionMode(SingleSelection);
    setLineHeight(lineHeight);
    retranslate();
    setDenseModel(m_model);
    connect(this, &DenseTable::opened, this, [this](qint64 key) { openMenu(static_cast<int>(key)); });
}

void ColumnsTable::setFile(const QueuedFile &file)
{
    m_file = file;
    retranslate();
}

void ColumnsTable::retranslate()
{
    setAccessibleName(DataText::tr("Columns of the file"));
    m_rows = std::make_shared<const std::vector<ColumnRow>>(columnRows(m_file));
    m_model->setColumns(mappingColumns(firstLineHead(m_file)), QLocale());
    m_model->setRows(m_rows, *m_rows, {}, {}, {});
}

void ColumnsTable::addFields(QMenu *menu, int column)
{
    const FileShape &shape = *m_file.shape;
    const FileKind kind = *m_file.kind();
    const int current = shape.columns[static_cast<size_t>(column)].field;
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, int field) {
        QAction *action = addChoice(menu, group, words, field == current);
        action->setData(field);
        connect(action, &QAction::triggered, this, [this, column, field] {
            emit settingsChanged(withField(m_file.settings, *m_file.shape, *m_file.kind(), column, field));
        });
    };
    add(DataText::tr("Do not import"), -1);
    menu->addSeparator();
    const std::vector<Field> &fields = fieldsOf(kind);
    for (size_t f = 0; f < fields.size(); ++f) {
        QString words = fieldWord(fields[f].name);
        const int owner = columnOfField(shape, static_cast<int>(f));
        if (owner >= 0 && owner != column)
            words = DataText::tr("%1 (now from “%2”: they change places)")
                        .arg(words, text::visible(shape.columns[static_cast<size_t>(owner)].heading));
        else if (fields[f].needed)
            words = DataText::tr("%1 (needed)").arg(words);
        add(words, static_cast<int>(f));
    }
}

void ColumnsTable::addReading(QMenu *menu, int column)
{
    const FileShape &shape = *m_file.shape;
    const ColumnMapping &mapping = shape.columns[static_cast<size_t>(column)];
    if (mapping.field < 0)
        return;
    const CellType type = fieldsOf(*m_file.kind())[static_cast<size_t>(mapping.field)].type;
    const ColumnShape read = shape.shapeOf(mapping.column);
    const auto change = [this](QAction *action, auto &&make) {
        connect(action, &QAction::triggered, this, [this, make] { emit settingsChanged(make(m_file)); });
    };
    if (isDate(type) && read.dates != DateOrder::YearFirst) {
        menu->addSeparator();
        auto *group = new QActionGroup(menu);
        const std::pair<DateOrder, QString> orders[] = {
            {DateOrder::DayFirst, DataText::tr("Dates write the day first")},
            {DateOrder::MonthFirst, DataText::tr("Dates write the month first")}};
        for (const auto &[order, words] : orders) {
            change(addChoice(menu, group, words, read.dates == order),
                   [column, order = order](const QueuedFile &file) {
                       return withDates(file.settings, *file.shape, column, order);
                   });
        }
    }
    if (isNumber(type)) {
        menu->addSeparator();
        auto *group = new QActionGroup(menu);
        const std::pair<NumberStyle, QString> styles[] = {
            {NumberStyle::Point, DataText::tr("Point is the decimal sign")},
            {NumberStyle::Comma, DataText::tr("Comma is the decimal sign")}};
        for (const auto &[style, words] : styles) {
            change(addChoice(menu, group, words, read.numbers == style),
                   [column, style = style](const QueuedFile &file) {
                       return withNumbers(file.settings, *file.shape, column, style);
                   });
        }
    }
    if (type == CellType::Decimal) {
        change(addChoice(menu, nullptr, DataText::tr("Values are percent"), read.percent),
               [column, percent = !read.percent](const QueuedFile &file) {
                   return withPercent(file.settings, *file.shape, column, percent);
               });
    }
}

QMenu *ColumnsTable::menuFor(int column)
{
    m_menu->clear();
    if (!m_file.shape || m_file.done || m_file.importing || column < 0
        || column >= static_cast<int>(m_file.shape->columns.size()))
        return m_menu;
    if (!m_file.kind()) {
        m_menu->addAction(DataText::tr("Choose the kind of the file first"))->setEnabled(false);
        return m_menu;
    }
    addFields(m_menu, column);
    addReading(m_menu, column);
    const int index = m_file.shape->columns[static_cast<size_t>(column)].field;
    const Field field = index < 0 ? Field() : fieldsOf(*m_file.kind())[static_cast<size_t>(index)];
    if (field.person && !field.masked) {
        m_menu->addSeparator();
        QAction *include =
            addChoice(m_menu, nullptr, DataText::tr("Include names of people"), m_file.settings.persons);
        connect(include, &QAction::triggered, this, &ColumnsTable::togglePersons);
    }
    return m_menu;
}

void ColumnsTable::openMenu(int column)
{
    QMenu *menu = menuFor(column);
    if (menu->isEmpty())
        return;
    const QModelIndex index =
        m_model->index(m_model->placeOf(column), static_cast<int>(MappingColumnId::Field));
    const QRect cell = visualRect(index);
    menu->popup(viewport()->mapToGlobal(cell.bottomLeft() + QPoint(30, -3)));
}

void ColumnsTable::togglePersons()
{
    ImportSettings settings = m_file.settings;
    settings.persons = !settings.persons;
    emit settingsChanged(settings);
}

void ColumnsTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier) != 0);
    const QModelIndex at = currentIndex();
    if (at.isValid() && event->key() == Qt::Key_Space) {
        const ColumnRow &row = m_model->row(m_model->place(at.row()).row);
        if (row.person && !row.masked) {
            togglePersons();
            return;
        }
    }
    if (at.isValid() && (opens || event->key() == Qt::Key_Space)) {
        openMenu(m_model->row(m_model->place(at.row()).row).column);
        return;
    }
    // The window's Ctrl+Return imports.
    if ((event->modifiers() & Qt::ControlModifier) != 0
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    DenseTable::keyPressEvent(event);
}

void ColumnsTable::mouseReleaseEvent(QMouseEvent *event)
{
    DenseTable::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    const ColumnRow &row = m_model->row(m_model->place(at.row()).row);
    if (at.column() == static_cast<int>(MappingColumnId::Field))
        openMenu(row.column);
    else if (at.column() == static_cast<int>(MappingColumnId::Gives) && row.person && !row.masked
             && !m_file.done)
        togglePersons();
}

} // namespace bw
