#include "today/queue_model.h"

#include "shell/text.h"

#include <QSize>
#include <map>

namespace bw {

namespace {

/// ARR of rows by currency, the largest first.
class Sum {
public:
    void add(const PortfolioRow &row)
    {
        ++m_accounts;
        if (row.arr)
            m_sums[row.currency] += *row.arr;
        for (const Money &money : row.mixedArr)
            m_sums[money.currency] += money.amount;
    }
    [[nodiscard]] QString words() const
    {
        std::vector<Money> sums;
        for (const auto &[currency, amount] : m_sums)
            sums.push_back({currency, amount});
        std::sort(sums.begin(), sums.end(),
                  [](const Money &a, const Money &b) { return a.amount > b.amount; });
        const QString accounts = QueueModel::tr("%n account(s)", nullptr, m_accounts);
        const QString sum = sumWords(sums);
        return sum.isEmpty() ? accounts : accounts + QStringLiteral(" · ") + sum;
    }

private:
    int m_accounts = 0;
    std::map<QString, double> m_sums;
};

} // namespace

void QueueModel::setBook(const TodayBook &book, const JustDoneBook &just)
{
    const TodayQueue *before = m_book.queue.get();
    if (!before || before->today != book.queue->today || before->csm != book.queue->csm)
        m_shown.clear();
    m_book = book;
    m_just = just;
    m_items.clear();
    for (size_t i = 0; i < book.queue->items.size(); ++i)
        m_items.insert(book.rowOf(book.queue->items[i]).id.value, static_cast<qint32>(i));
    rebuild();
}

void QueueModel::setFilter(QueueFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_shown.clear();
    if (m_book.queue)
        rebuild();
}

void QueueModel::setJust(const JustDoneBook &just)
{
    m_just = just;
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void QueueModel::retranslate()
{
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::vector<QueueModel::Entry> QueueModel::entries() const
{
    std::vector<Entry> entries;
    const TodayQueue &queue = *m_book.queue;
    for (const Kind group : {Kind::Soon, Kind::Later}) {
        bool headed = false;
        for (size_t i = 0; i < queue.items.size(); ++i) {
            const QueueItem &item = queue.items[i];
            const AccountId account = m_book.rowOf(item).id;
            if (item.soon != (group == Kind::Soon)
                || (!passes(item, m_filter)
                    && !(stateOf(item) != RunState::Open && m_shown.contains(account.value))))
                continue;
            if (!std::exchange(headed, true))
                entries.push_back({group, -1, {}});
            entries.push_back({Kind::Account, static_cast<qint32>(i), account});
        }
    }
    if (m_filter != QueueFilter::Attention && m_filter != QueueFilter::All)
        return entries;
    constexpr size_t mostChances = 5;
    const size_t chances = std::min(mostChances, queue.chances.size());
    if (chances > 0)
        entries.push_back({Kind::Chances, -1, {}});
    for (size_t i = 0; i < chances; ++i) {
        const PortfolioRow &row = m_book.portfolio->rows[static_cast<size_t>(queue.chances[i].row)];
        entries.push_back({Kind::Chance, static_cast<qint32>(i), row.id});
    }
    return entries;
}

void QueueModel::rebuild()
{
    std::vector<Entry> now = entries();
    for (const Entry &entry : now) {
        if (entry.kind == Kind::Account)
            m_shown.insert(entry.account.value);
    }
    // What a row stands for decides; its place among the items may be another one.
    const bool same =
        std::equal(now.begin(), now.end(), m_entries.begin(), m_entries.end(),
                   [](const Entry &a, const Entry &b) { return a.kind == b.kind && a.account == b.account; });
    if (same) {
        m_entries = std::move(now);
        retranslate();
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return face(index.row()).name;
    case Qt::AccessibleTextRole:
        return face(index.row()).words;
    case Qt::SizeHintRole:
        return QSize(200, isGroup(index.row()) ? queueGroupHeight : queueRowHeight);
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool QueueModel::isGroup(int row) const
{
    const Kind kind = m_entries[static_cast<size_t>(row)].kind;
    return kind != Kind::Account && kind != Kind::Chance;
}

AccountId QueueModel::accountAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<size_t>(row)].account : AccountId();
}

const QueueItem *QueueModel::itemAt(int row) const
{
    const auto found = m_items.constFind(accountAt(row).value);
    return found == m_items.cend() || row < 0 || isGroup(row)
        ? nullptr
        : &m_book.queue->items[static_cast<size_t>(*found)];
}

int QueueModel::rowOf(AccountId account) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.at >= 0 && entry.account == account;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

RunState QueueModel::stateOf(const QueueItem &item) const
{
    const auto just = m_just.constFind(m_book.rowOf(item).id.value);
    return just == m_just.cend() ? item.state : just->state;
}

bool QueueModel::isOpen(int row) const
{
    const Entry &entry = m_entries[static_cast<size_t>(row)];
    return entry.kind == Kind::Account
        && stateOf(m_book.queue->items[static_cast<size_t>(entry.at)]) == RunState::Open;
}

int QueueModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = (row + i + count) % count;
        if (isOpen(at))
            return at;
    }
    return -1;
}

int QueueModel::step(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (!isGroup(at))
            return at;
    }
    return row;
}

std::vector<AccountId> QueueModel::accounts() const
{
    std::vector<AccountId> all;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Kind::Account
            || (entry.kind == Kind::Chance && std::find(all.begin(), all.end(), entry.account) == all.end()))
            all.push_back(entry.account);
    }
    return all;
}

QueueFace QueueModel::face(int row) const
{
    const Entry &entry = m_entries[static_cast<size_t>(row)];
    switch (entry.kind) {
    case Kind::Account:
        return accountFace(entry);
    case Kind::Chance:
        return chanceFace(entry);
    default: {
        QueueFace face = groupFace(entry);
        if (row == 0) {
            face.movedHead = tr("4 weeks", "head of a column: how health moved");
            face.amountHead = tr("ARR");
        }
        return face;
    }
    }
}

QueueFace QueueModel::groupFace(const Entry &entry) const
{
    QueueFace face;
    face.kind = QueueFace::Kind::Group;
    Sum sum;
    if (entry.kind == Kind::Chances) {
        face.name = tr("Chances to grow");
        for (const ExpansionChance &chance : m_book.queue->chances)
            sum.add(m_book.portfolio->rows[static_cast<size_t>(chance.row)]);
    } else {
        const bool soon = entry.kind == Kind::Soon;
        face.name = soon ? tr("Renews within 90 days") : tr("Renews later");
        for (const Entry &each : m_entries) {
            if (each.kind != Kind::Account)
                continue;
            const QueueItem &item = m_book.queue->items[static_cast<size_t>(each.at)];
            if (item.soon == soon)
                sum.add(m_book.rowOf(item));
        }
    }
    face.line = sum.words();
    face.words = tr("%1: %2", "group of the queue, its count and sum").arg(face.name, face.line);
    return face;
}

namespace {

QueueFace faceOf(const PortfolioRow &row)
{
    QueueFace face;
    face.name = text::visible(row.name.isEmpty() ? row.key : row.name);
    face.chip = row.segment.isEmpty() ? QString() : text::segmentShort(row.segment);
    face.gauge = {row.health.value, row.health.band, false};
    if (row.health.value && row.healthFourWeeksAgo)
        face.moved = std::round(*row.health.value) - std::round(*row.healthFourWeeksAgo);
    face.amount = arrWords(row);
    return face;
}

/// "Blue Harbor Logistics, mid-market, ARR $148,000, health 51, watch, down 15. …"
QString wordsOf(const QueueFace &face, const PortfolioRow &row)
{
    QStringList facts{face.name};
    if (!row.segment.isEmpty())
        facts << text::continued(text::segment(row.segment));
    facts << QueueModel::tr("ARR %1").arg(face.amount);
    if (!row.health.value)
        facts << QueueModel::tr("health not known");
    else
        facts << QueueModel::tr("health %1, %2", "figure, band")
                     .arg(gaugeFigure(face.gauge), text::continued(text::band(row.health.band)));
    if (face.moved) {
        const QString points = text::number(qint64{std::llabs(std::llround(*face.moved))});
        if (*face.moved < 0)
            facts << QueueModel::tr("down %1", "points of health in four weeks").arg(points);
        else if (*face.moved > 0)
            facts << QueueModel::tr("up %1", "points of health in four weeks").arg(points);
    }
    const QString comma = QueueModel::tr(", ", "between facts of a list");
    const QString stop = QueueModel::tr(". ", "between sentences");
    QString words = facts.join(comma);
    if (!face.line.isEmpty())
        words += stop + QString(face.line).replace(QStringLiteral(" · "), stop);
    return words;
}

} // namespace

QueueFace QueueModel::accountFace(const Entry &entry) const
{
    const QueueItem &item = m_book.queue->items[static_cast<size_t>(entry.at)];
    const PortfolioRow &row = m_book.rowOf(item);
    QueueFace face = faceOf(row);
    const auto just = m_just.constFind(row.id.value);
    switch (stateOf(item)) {
    case RunState::Open:
        face.kind = QueueFace::Kind::Open;
        face.line =
            item.reasons.empty() ? tr("Nothing new") : text::reasonLine(item.reasons, m_book.ground());
        break;
    case RunState::Reviewed:
        face.kind = QueueFace::Kind::Reviewed;
        break;
    case RunState::Snoozed:
        face.kind = QueueFace::Kind::Snoozed;
        break;
    }
    if (face.kind != QueueFace::Kind::Open)
        face.line = doneLine(m_book, item, just == m_just.cend() ? nullptr : &*just);
    face.words = wordsOf(face, row);
    return face;
}

QueueFace QueueModel::chanceFace(const Entry &entry) const
{
    const ExpansionChance &chance = m_book.queue->chances[static_cast<size_t>(entry.at)];
    const PortfolioRow &row = m_book.portfolio->rows[static_cast<size_t>(chance.row)];
    QueueFace face = faceOf(row);
    face.kind = QueueFace::Kind::Chance;
    face.line = chanceWords(chance, row);
    face.words = wordsOf(face, row);
    return face;
}

} // namespace bw
