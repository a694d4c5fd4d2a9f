#include "account/sheet_model.h"

#include "account/edit_words.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "widgets/plain.h"

#include <QComboBox>
#include <algorithm>

namespace bw {

namespace {

/// Columns in the order in which they are read; contracts first say what matters at their end.
QStringList columnsOf(EditEntity entity)
{
    if (entity == EditEntity::Contract)
        return {QStringLiteral("start"),        QStringLiteral("end"),      QStringLiteral("arr"),
                QStringLiteral("currency"),     QStringLiteral("renewed"),  QStringLiteral("decided_on"),
                QStringLiteral("lost_reason"),  QStringLiteral("seats"),    QStringLiteral("contract_id"),
                QStringLiteral("renewed_from"), QStringLiteral("signed_on")};
    if (entity == EditEntity::User)
        return {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("department"),
                QStringLiteral("opened_on"), QStringLiteral("closed_on")};
    return editFields(entity);
}

bool isNumber(const QString &field)
{
    static const QStringList numbers{QStringLiteral("purchased"), QStringLiteral("opened"),
                                     QStringLiteral("arr"), QStringLiteral("seats")};
    return numbers.contains(field);
}

} // namespace

SheetModel::SheetModel(Sheet sheet, std::vector<StandingEdit> standing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(std::move(sheet))
    , m_standing(std::move(standing))
    , m_hasPart(!partWord(m_sheet.entity).isEmpty())
{
    for (const QString &field : columnsOf(m_sheet.entity))
        m_fields.push_back(m_sheet.fields.indexOf(field));
}

int SheetModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    SheetRow fresh;
    for (qsizetype i = 0; i < m_sheet.fields.size(); ++i)
        fresh.values += QString();
    m_sheet.rows.push_back(std::move(fresh));
    endInsertRows();
    emit edited();
    return row;
}

void SheetModel::toggleRow(int row)
{
    SheetRow &one = m_sheet.rows.at(static_cast<size_t>(row));
    if (one.key.isEmpty()) {
        beginRemoveRows({}, row, row);
        m_sheet.rows.erase(m_sheet.rows.begin() + row);
        endRemoveRows();
    } else {
        one.removed = !one.removed;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    emit edited();
}

void SheetModel::setProblems(std::vector<SheetProblem> problems)
{
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex SheetModel::indexOf(const SheetProblem &problem) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (fieldAt(column) == problem.field)
            return index(static_cast<int>(problem.row), column);
    }
    return index(static_cast<int>(problem.row), 0);
}

QString SheetModel::fieldAt(int column) const
{
    if (isPart(column))
        return {};
    return m_sheet.fields.at(m_fields.at(static_cast<size_t>(column - (m_hasPart ? 1 : 0))));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size()) + (m_hasPart ? 1 : 0);
}

QString SheetModel::rawAt(const SheetRow &row, int column) const
{
    return isPart(column) ? row.part : row.values.at(m_sheet.fields.indexOf(fieldAt(column)));
}

bool SheetModel::isByHand(const SheetRow &row, int column) const
{
    if (row.removed)
        return column == 0;
    if (row.isMade())
        return column == 0;
    return !isPart(column) && rawAt(row, column) != row.imported.at(m_sheet.fields.indexOf(fieldAt(column)));
}

bool SheetModel::isBad(int row, int column) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const SheetProblem &problem) {
        return static_cast<int>(problem.row) == row && problem.field == fieldAt(column);
    });
}

QString SheetModel::tipAt(const SheetRow &row, int column) const
{
    if (!isByHand(row, column))
        return {};
    const QString field = row.removed || row.isMade() ? QString() : fieldAt(column);
    for (const StandingEdit &standing : m_standing) {
        if (standing.edit.entity == m_sheet.entity && standing.edit.key == row.key
            && standing.edit.field == field)
            return byHandTip(standing);
    }
    if (row.removed)
        return tr("Taken away, not saved yet");
    if (row.isMade())
        return tr("New, not saved yet");
    const QString imported = row.imported.at(m_sheet.fields.indexOf(field));
    return tr("Not saved yet. Imported: %1").arg(valueWord(m_sheet.entity, field, imported));
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetRow &row = m_sheet.rows.at(static_cast<size_t>(index.row()));
    const QString field = fieldAt(index.column());
    const QString raw = rawAt(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isPart(index.column()) ? (raw.isEmpty() ? text::dash() : text::visible(raw))
                                      : valueWord(m_sheet.entity, field, raw);
    case Qt::EditRole:
        return raw;
    case Qt::ToolTipRole: {
        const QString tip = tipAt(row, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(plainTip(tip));
    }
    case Qt::AccessibleDescriptionRole:
        return tipAt(row, index.column());
    case Qt::DecorationRole:
        return isByHand(row, index.column()) ? QVariant(themeIcon(QStringLiteral("edit"), Token::AccentText))
                                             : QVariant();
    case Qt::ForegroundRole:
        return tok(isBad(index.row(), index.column()) ? Token::RiskText
                       : row.removed                  ? Token::TextTertiary
                                                      : Token::TextPrimary);
    case Qt::FontRole: {
        QFont font = roleFont(isBad(index.row(), index.column()) ? TextRole::BaseStrong : TextRole::Base);
        font.setStrikeOut(row.removed);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(field) ? Qt::AlignRight | Qt::AlignVCenter
                                        : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(text::number(qint64{section} + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(fieldAt(section)) ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isPart(section) ? partWord(m_sheet.entity) : fieldWord(m_sheet.entity, fieldAt(section));
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const SheetRow &row = m_sheet.rows.at(static_cast<size_t>(index.row()));
    // What a row is known by stays once it is stored.
    const bool fixed = row.removed || (isPart(index.column()) && !row.key.isEmpty());
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    SheetRow &row = m_sheet.rows.at(static_cast<size_t>(index.row()));
    const QString field = fieldAt(index.column());
    QString &target = isPart(index.column()) ? row.part : row.values[m_sheet.fields.indexOf(field)];
    target = entered(m_sheet.entity, field, value.toString());
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const auto *model = static_cast<const SheetModel *>(index.model());
    const EditEntity entity = model->sheet().entity;
    const QString field = model->fieldAt(index.column());
    const QStringList choices = choicesOf(entity, field);
    if (choices.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    for (const QString &choice : choices)
        box->addItem(valueWord(entity, field, choice), choice);
    return box;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

/// The mark stands behind its value.
void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace bw
