#include "policy/changes_table.h"

#include "policy/rules_tr.h"
#include "shell/text.h"
#include "widgets/dense_table.h"
#include "widgets/empty_panel.h"

#include <QVBoxLayout>

namespace bw {

namespace {

/// The rows of an answer, which keeps what they point to.
struct Held {
    std::shared_ptr<const TrialAnswer> answer;
    std::vector<ChangeRow> rows;
};

} // namespace

ChangesTable::ChangesTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangesModel([](const ChangeRow &row) { return row.before->id.value; }, this))
    , m_table(new DenseTable)
    , m_none(new EmptyPanel)
{
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setDenseModel(m_model);
    auto *inRows = new QVBoxLayout(m_table->viewport());
    inRows->setContentsMargins(0, 0, 0, 0);
    inRows->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &DenseTable::opened, this, [this](qint64 key) { emit opened(AccountId{key}); });
    retranslate();
}

void ChangesTable::setAnswer(std::shared_ptr<const TrialAnswer> answer)
{
    m_answer = std::move(answer);
    refill();
}

void ChangesTable::setStanding(Standing standing)
{
    m_standing = standing;
    refill();
}

void ChangesTable::retranslate()
{
    m_columnsFor.clear();
    m_table->setAccessibleName(RulesText::tr("Accounts whose status changes"));
    m_none->setTexts(RulesText::tr("No account changes its status"),
                     RulesText::tr("Move a rule on the left: the accounts that it makes active or inactive, "
                                   "and why, appear here."),
                     {});
    refill();
}

void ChangesTable::refill()
{
    auto held = std::make_shared<Held>();
    held->answer = m_answer;
    m_currency.clear();
    if (m_answer) {
        const ChangedAccounts &changed = m_answer->comparison.changed[static_cast<size_t>(m_standing)];
        const Portfolio &before = *m_answer->before.portfolio;
        const Portfolio &after = *m_answer->after.portfolio;
        held->rows.reserve(changed.rows.size());
        for (const qint32 index : changed.rows) {
            const auto i = static_cast<size_t>(index);
            held->rows.push_back({&before.rows[i], &after.rows[i]});
        }
        if (changed.arr.size() == 1)
            m_currency = changed.arr.front().currency;
    }
    m_none->setVisible(held->rows.empty());
    const std::span<const ChangeRow> rows = held->rows;
    m_model->setRows(held, rows, {}, {}, {});
    makeColumns();
}

void ChangesTable::makeColumns()
{
    const QString made =
        text::codeOf(text::language()) + QString::number(static_cast<int>(m_standing)) + m_currency;
    if (made == m_columnsFor)
        return;
    std::vector<ChangesModel::ColumnOf> columns = changeColumns(m_standing, m_currency);
    const bool first = m_columnsFor.isEmpty() && m_model->sortedBy().empty();
    // Another table of columns: what it was sorted by may not be there.
    const bool other = !m_columnsFor.isEmpty() && m_model->columnCount() != static_cast<int>(columns.size());
    m_columnsFor = made;
    if (other)
        m_model->setSort({{1, true}});
    m_model->setColumns(std::move(columns), QLocale());
    if (first)
        m_model->setSort({{1, true}});
}

} // namespace bw
