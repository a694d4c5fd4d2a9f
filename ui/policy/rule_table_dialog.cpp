#include "policy/rule_table_dialog.h"

#include "model/policy.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/text.h"
#include "widgets/choices.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <cmath>

namespace bw {

namespace {

constexpr int rowHeight = 34;
constexpr int dialogHeight = 380;
constexpr int keptRole = Qt::UserRole; ///< the row's object, for keys that no column shows

bool isList(CellKind kind)
{
    return kind == CellKind::Events || kind == CellKind::Modules || kind == CellKind::Roles;
}

/// A button that shows what is chosen.
class ListCell final : public QPushButton {
public:
    explicit ListCell(CellKind kind)
        : m_kind(kind)
    {
        setProperty("quiet", true);
        setStyleSheet(QStringLiteral("text-align: left;"));
    }
    void setChosen(const QStringList &chosen)
    {
        m_chosen = chosen;
        QStringList words;
        for (const QString &one : chosen)
            words += m_kind == CellKind::Roles ? roleWords(one) : text::visible(one);
        const QString none = m_kind == CellKind::Events ? RulesText::tr("Choose…", "events")
            : m_kind == CellKind::Modules               ? RulesText::tr("any", "modules")
                                                        : RulesText::tr("everybody", "roles");
        setText(words.isEmpty() ? none : words.join(RulesText::tr(", ", "between the parts of a list")));
        setToolTip(text());
    }
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

private:
    CellKind m_kind;
    QStringList m_chosen;
};

QString numberText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

/// Empty: null. What is no number stays a text, which the rules refuse by name.
QJsonValue numberOf(const QString &entered)
{
    const QString trimmed = entered.trimmed();
    if (trimmed.isEmpty())
        return {};
    bool ok = false;
    double number = QLocale().toDouble(trimmed, &ok);
    if (!ok)
        number = QLocale::c().toDouble(trimmed, &ok);
    return ok ? QJsonValue(number) : QJsonValue(trimmed);
}

} // namespace

RuleTableDialog::RuleTableDialog(RulesDesk &desk, QString key, const EventCounts &counts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_key(std::move(key))
    , m_counts(counts)
    , m_sheet(ruleSheet(m_key, desk.value(m_key)))
    , m_table(new QTableWidget)
    , m_fault(makeLabel(TextRole::Small, Tone::Risk))
    , m_add(new KeyButton(QStringLiteral("plus")))
    , m_remove(new KeyButton(QStringLiteral("close")))
{
    setObjectName(QStringLiteral("ruleTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString what =
        m_key == QLatin1String("standards") ? RulesText::tr("Standards of use") : text::policyKey(m_key);
    setWindowTitle(what);
    m_table->setAccessibleName(what);
    m_table->setObjectName(QStringLiteral("sheetTable"));
    m_table->setColumnCount(static_cast<int>(m_sheet.fields.size()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    int width = 0;
    for (int c = 0; c < m_table->columnCount(); ++c) {
        const RuleField &field = m_sheet.fields[static_cast<size_t>(c)];
        auto *head = new QTableWidgetItem(field.head);
        head->setToolTip(field.tip);
        head->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(c, head);
        // No head is cut, in any language.
        constexpr int padding = 28;
        const QFontMetrics metrics(m_table->horizontalHeader()->font());
        const int own = std::max(field.width, metrics.horizontalAdvance(field.head) + padding);
        m_table->setColumnWidth(c, own);
        width += own;
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const QJsonObject &row : m_sheet.rows)
        addRow(row);

    m_fault->setWordWrap(true);
    m_fault->hide();
    m_add->setText(RulesText::tr("Add"));
    m_add->setObjectName(QStringLiteral("addRow"));
    m_remove->setText(RulesText::tr("Take away"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(RulesText::tr("Cancel"));
    auto *done = new KeyButton;
    done->setObjectName(QStringLiteral("applyRows"));
    done->setText(RulesText::tr("Into the draft"));
    done->setPrimary(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    resize(qMin(width + 80, 1340), dialogHeight);

    connect(m_add, &QPushButton::clicked, this, [this] {
        RuleSheet now = m_sheet;
        now.rows = rows();
        addRow(newRow(m_key, now));
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
        showState();
    });
    connect(m_remove, &QPushButton::clicked, this, &RuleTableDialog::removeRow);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RuleTableDialog::showState);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
    showState();
}

void RuleTableDialog::addRow(const QJsonObject &row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int c = 0; c < m_table->columnCount(); ++c)
        setCell(at, c, row);
}

void RuleTableDialog::setCell(int row, int column, const QJsonObject &object)
{
    const RuleField &field = m_sheet.fields[static_cast<size_t>(column)];
    const QJsonValue value = object.value(field.key);
    if (isList(field.kind)) {
        auto *button = new ListCell(field.kind);
        QStringList chosen;
        const QJsonArray list = value.toArray();
        for (const auto &one : list)
            chosen += one.toString();
        button->setChosen(chosen);
        button->setAccessibleName(field.head);
        connect(button, &QPushButton::clicked, this, [this, button, column] { chooseIn(button, column); });
        m_table->setCellWidget(row, column, button);
        return;
    }
    auto *item = new QTableWidgetItem;
    if (column == 0)
        item->setData(keptRole, object.toVariantMap());
    if (field.kind == CellKind::YesNo) {
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
        item->setCheckState(value.toBool() ? Qt::Checked : Qt::Unchecked);
    } else {
        const bool text = field.kind == CellKind::Text || field.kind == CellKind::Fixed;
        item->setText(text ? value.toString() : numberText(value));
        const bool fixedName = column == 0 && row < m_sheet.fixedRows;
        // A module has no breadth.
        const bool foreign =
            m_key == QLatin1String("standards") && row > 0 && field.key == QLatin1String("breadth_percent");
        if (fixedName || foreign || field.kind == CellKind::Fixed)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (foreign)
            item->setText({});
    }
    m_table->setItem(row, column, item);
}

QJsonValue RuleTableDialog::cell(int row, int column) const
{
    const RuleField &field = m_sheet.fields[static_cast<size_t>(column)];
    if (isList(field.kind))
        return QJsonArray::fromStringList(
            static_cast<const ListCell *>(m_table->cellWidget(row, column))->chosen());
    const QTableWidgetItem *item = m_table->item(row, column);
    if (field.kind == CellKind::YesNo)
        return item->checkState() == Qt::Checked;
    if (field.kind == CellKind::Text || field.kind == CellKind::Fixed)
        return item->text().trimmed();
    return numberOf(item->text());
}

std::vector<QJsonObject> RuleTableDialog::rows() const
{
    std::vector<QJsonObject> rows;
    for (int r = 0; r < m_table->rowCount(); ++r) {
        QJsonObject row = QJsonObject::fromVariantMap(m_table->item(r, 0)->data(keptRole).toMap());
        for (int c = 0; c < m_table->columnCount(); ++c)
            row.insert(m_sheet.fields[static_cast<size_t>(c)].key, cell(r, c));
        rows.push_back(row);
    }
    return rows;
}

void RuleTableDialog::removeRow()
{
    const int row = m_table->currentRow();
    if (row >= m_sheet.fixedRows)
        m_table->removeRow(row);
    showState();
}

void RuleTableDialog::chooseIn(QWidget *field, int column)
{
    auto *button = static_cast<ListCell *>(field);
    std::vector<Choice> choices;
    const auto add = [&choices](const QString &key, const QString &label, qint64 count) {
        choices.push_back({key, label, count});
    };
    const CellKind kind = m_sheet.fields[static_cast<size_t>(column)].kind;
    if (kind == CellKind::Roles) {
        for (const QString &role : userRoles())
            add(role, roleWords(role), 0);
    } else if (kind == CellKind::Modules) {
        for (const QString &module : std::as_const(m_counts.modules))
            add(module, text::visible(module), 0);
    } else {
        for (const EventCount &one : m_counts.events)
            add(one.event, text::visible(one.event), one.count);
    }
    for (const QString &known : button->chosen()) {
        if (std::none_of(choices.begin(), choices.end(), [&](const Choice &c) { return c.key == known; }))
            add(known, text::visible(known), 0);
    }
    auto *popover = new ChoicePopover(this);
    popover->setChoices(choices, button->chosen(), false);
    connect(popover, &ChoicePopover::chosenChanged, button,
            [button](const QStringList &keys) { button->setChosen(keys); });
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openAt(button);
}

bool RuleTableDialog::apply()
{
    std::optional<Error> refused;
    const auto watch =
        connect(&m_desk, &RulesDesk::refused, this, [&refused](const Error &error) { refused = error; });
    const bool taken = m_desk.set(m_key, ruleValueOf(m_key, rows()));
    m_desk.endStep();
    disconnect(watch);
    if (refused) {
        const bool empty = refused->value.isEmpty() || refused->value == QLatin1String("[]");
        m_fault->setText(
            empty ? RulesText::tr("%1 is missing. Fill it in.").arg(text::policyKey(refused->subject))
                  : RulesText::tr("%1: “%2” does not fit. Correct it.")
                        .arg(text::policyKey(refused->subject), text::visible(refused->value)));
    }
    m_fault->setVisible(refused.has_value());
    return taken;
}

void RuleTableDialog::showState()
{
    m_add->setVisible(m_sheet.grows);
    m_remove->setVisible(m_sheet.grows);
    m_add->setEnabled(m_table->rowCount() < m_sheet.mostRows);
    m_remove->setEnabled(m_table->currentRow() >= m_sheet.fixedRows);
}

} // namespace bw
