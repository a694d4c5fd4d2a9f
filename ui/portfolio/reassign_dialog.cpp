#include "portfolio/reassign_dialog.h"

#include "portfolio/portfolio_view.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr QSize dialogSize{980, 620};
constexpr int accountColumns = 4;
constexpr int effectColumns = 5;
constexpr int csmColumn = 3;
constexpr int mostFields = 300; ///< accounts with a field of their own; the others follow the field for all

QString moneyWords(const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += text::moneyShort(sum);
    return parts.isEmpty() ? text::dash() : parts.join(QStringLiteral(" + "));
}

QString change(const QString &before, const QString &after)
{
    return before == after ? after : PortfolioText::tr("%1 → %2", "before, after").arg(before, after);
}

QString nobody()
{
    return PortfolioText::tr("nobody", "no CSM");
}

void prepare(QTableWidget *table, const QStringList &heads)
{
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QTableWidgetItem *cell(const QString &words)
{
    auto *item = new QTableWidgetItem(words);
    item->setToolTip(plainTip(words));
    return item;
}

} // namespace

ReassignDialog::ReassignDialog(Book book, std::vector<qint32> rows, QWidget *parent)
    : QDialog(parent)
    , m_book(std::move(book))
    , m_rows(std::move(rows))
    , m_all(new QComboBox)
    , m_accounts(new QTableWidget(0, accountColumns))
    , m_effect(new QTableWidget(0, effectColumns))
    , m_note(makeLabel(TextRole::Small, Tone::Secondary))
{
    setObjectName(QStringLiteral("reassignDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(PortfolioText::tr("Reassign %n account(s)", "", static_cast<int>(m_rows.size())));
    build(csmNames(*m_book.cache));
    resize(dialogSize);
    m_job.ask(
        [book = m_book](Progress &progress) -> Result<std::vector<AccountLoad>> {
            if (progress.cancelled)
                return fail(ErrorCode::Cancelled);
            return accountLoads(*book.cache, book.cache->policy, *book.portfolio,
                                book.alerts ? *book.alerts : BookAlerts());
        },
        [this](NewestJob<std::vector<AccountLoad>>::Answer answer) {
            if (answer)
                m_loads = std::move(*answer);
            else
                m_fault = text::sentence(answer.error());
            showEffect();
        });
    showEffect();
}

void ReassignDialog::build(const QStringList &names)
{
    m_all->setObjectName(QStringLiteral("allTo"));
    m_all->setEditable(true);
    m_all->addItems(names);
    m_all->setCurrentIndex(-1);
    m_all->setMinimumWidth(220);
    m_all->lineEdit()->setPlaceholderText(PortfolioText::tr("a name, also a new one"));
    QLabel *to = makeLabel(TextRole::Base, Tone::Secondary);
    to->setText(PortfolioText::tr("All of them to"));
    to->setBuddy(m_all);
    m_all->setAccessibleName(to->text());
    prepare(m_accounts,
            {PortfolioText::tr("Account", "column head"), PortfolioText::tr("ARR", "column head"),
             PortfolioText::tr("At risk", "column head: revenue"),
             PortfolioText::tr("To", "column head: new CSM")});
    m_accounts->setAccessibleName(PortfolioText::tr("Accounts"));
    m_accounts->setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_accounts->rowCount(); ++i) {
        const PortfolioRow &row = m_book.portfolio->rows[static_cast<size_t>(m_rows[static_cast<size_t>(i)])];
        m_accounts->setItem(i, 0, cell(text::visible(row.name)));
        m_accounts->setItem(i, 1, cell(row.arr ? text::moneyShort({row.currency, *row.arr}) : text::dash()));
        m_accounts->setItem(
            i, 2,
            cell(row.revenueAtRisk ? text::moneyShort({row.currency, *row.revenueAtRisk}) : text::dash()));
        if (i >= mostFields) {
            m_accounts->setItem(i, csmColumn, cell(text::visible(row.csm)));
            continue;
        }
        auto *field = new QComboBox;
        field->setObjectName(QStringLiteral("to.%1").arg(i));
        field->setEditable(true);
        field->addItems(names);
        field->setEditText(row.csm);
        field->setAccessibleName(PortfolioText::tr("CSM of %1", "an account").arg(text::visible(row.name)));
        m_accounts->setCellWidget(i, csmColumn, field);
        connect(field, &QComboBox::editTextChanged, this, &ReassignDialog::showEffect);
    }
    prepare(m_effect,
            {PortfolioText::tr("CSM", "column head"), PortfolioText::tr("Accounts", "column head"),
             PortfolioText::tr("ARR", "column head"), PortfolioText::tr("At risk", "column head: revenue"),
             PortfolioText::tr("Open alerts", "column head")});
    m_effect->setObjectName(QStringLiteral("loadEffect"));
    m_effect->setAccessibleName(PortfolioText::tr("Load before and after"));
    m_note->setObjectName(QStringLiteral("reassignNote"));
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(to);
    head->addWidget(m_all);
    head->addStretch(1);
    QLabel *effect = makeLabel(TextRole::SmallHeading, Tone::Secondary);
    effect->setText(PortfolioText::tr("Load before and after"));
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(PortfolioText::tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = new KeyButton;
    m_save->setObjectName(QStringLiteral("reassignSave"));
    m_save->setText(PortfolioText::tr("Reassign"));
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_accounts, 3);
    column->addWidget(effect);
    column->addWidget(m_effect, 2);
    column->addLayout(buttons);
    connect(m_all, &QComboBox::textActivated, this, &ReassignDialog::moveAll);
    connect(m_all->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!m_all->currentText().simplified().isEmpty())
            moveAll(m_all->currentText().simplified());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReassignDialog::save);
    m_all->setFocus();
}

void ReassignDialog::moveAll(const QString &csm)
{
    for (int i = 0; i < m_accounts->rowCount(); ++i) {
        if (auto *field = qobject_cast<QComboBox *>(m_accounts->cellWidget(i, csmColumn))) {
            const QSignalBlocker quiet(field);
            field->setEditText(csm);
        } else {
            m_accounts->item(i, csmColumn)->setText(csm);
        }
    }
    showEffect();
}

std::vector<NewCsm> ReassignDialog::moves() const
{
    std::vector<NewCsm> all;
    for (int i = 0; i < m_accounts->rowCount(); ++i) {
        const PortfolioRow &row = m_book.portfolio->rows[static_cast<size_t>(m_rows[static_cast<size_t>(i)])];
        const auto *field = qobject_cast<const QComboBox *>(m_accounts->cellWidget(i, csmColumn));
        const QString to =
            (field ? field->currentText() : m_accounts->item(i, csmColumn)->text()).simplified();
        if (to != row.csm)
            all.push_back({row.id, to});
    }
    return all;
}

void ReassignDialog::showEffect()
{
    const std::vector<NewCsm> all = moves();
    const auto count = static_cast<int>(all.size());
    m_save->setEnabled(count > 0);
    m_note->setText(
        !m_fault.isEmpty() ? m_fault
            : count == 0
            ? PortfolioText::tr("Choose who looks after them. Nothing is saved before you press Reassign.")
            : PortfolioText::tr("%n account(s) change hands, from %1 on. One Ctrl+Z takes all of it back.",
                                "", count)
                  .arg(text::dayYear(m_book.portfolio->asOf)));
    m_effect->setRowCount(0);
    if (!m_loads)
        return;
    std::vector<Reassignment> asked;
    for (const NewCsm &move : all) {
        const auto &rows = m_book.portfolio->rows;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const PortfolioRow &one) { return one.id == move.account; });
        asked.push_back({static_cast<qint32>(row - rows.begin()), move.csm});
    }
    const std::vector<LoadChange> changes = reassign(*m_loads, asked);
    m_effect->setRowCount(static_cast<int>(changes.size()));
    for (int i = 0; i < m_effect->rowCount(); ++i) {
        const CsmLoad &before = changes[static_cast<size_t>(i)].before;
        const CsmLoad &after = changes[static_cast<size_t>(i)].after;
        const QString &name = after.csm.isEmpty() ? before.csm : after.csm;
        const auto number = [](qint32 value) { return text::number(qint64{value}); };
        m_effect->setItem(i, 0, cell(name.isEmpty() ? nobody() : text::visible(name)));
        m_effect->setItem(i, 1, cell(change(number(before.accounts), number(after.accounts))));
        m_effect->setItem(i, 2, cell(change(moneyWords(before.arr), moneyWords(after.arr))));
        m_effect->setItem(i, 3, cell(change(moneyWords(before.atRisk), moneyWords(after.atRisk))));
        m_effect->setItem(
            i, 4,
            cell(m_book.alerts ? change(number(before.openAlerts), number(after.openAlerts)) : text::dash()));
    }
}

void ReassignDialog::save()
{
    const std::vector<NewCsm> all = moves();
    if (all.empty())
        return;
    emit confirmed(all);
    QDialog::accept();
}

} // namespace bw
