#include "intake/relational_kind.h"

#include "model/account.h"
#include "store/workspace.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace bw {

namespace {

/// One row of the file: canonical text per field, empty where it says nothing.
struct AccountRow {
    QString key;
    std::array<QString, accountFieldCount> values;
    std::optional<Day> validFrom;
};

/// An account with its history, as stored and as it will be.
struct AccountState {
    Account first;
    std::vector<AccountChange> changes; ///< by day
    bool isNew = false;
    bool firstTouched = false;
    QJsonObject firstBefore; ///< members of `first` that are about to change
    struct Touched {
        AccountChange change;
        std::optional<QString> before;
    };
    std::vector<Touched> touched; ///< changes to write
};

QString memberOf(AccountField field)
{
    return fieldName(field);
}

QString valueAt(const AccountState &state, AccountField field, Day day)
{
    QString value = fieldText(state.first, field);
    for (const AccountChange &change : state.changes) {
        if (change.field == field && change.from <= day)
            value = change.value;
    }
    return value;
}

void setFirst(AccountState &state, AccountField field, const QString &value)
{
    if (fieldText(state.first, field) == value)
        return;
    if (!state.firstBefore.contains(memberOf(field)))
        state.firstBefore.insert(memberOf(field), fieldText(state.first, field));
    const bool fits = setFieldText(state.first, field, value);
    Q_ASSERT(fits);
    state.firstTouched = true;
}

void setChange(AccountState &state, AccountField field, Day from, const QString &value)
{
    const auto same =
        std::find_if(state.changes.begin(), state.changes.end(), [&](const AccountChange &change) {
            return change.field == field && change.from == from;
        });
    const auto touched =
        std::find_if(state.touched.begin(), state.touched.end(), [&](const AccountState::Touched &t) {
            return t.change.field == field && t.change.from == from;
        });
    if (touched != state.touched.end())
        touched->change.value = value;
    else
        state.touched.push_back({{state.first.id, field, from, value},
                                 same != state.changes.end() ? std::optional(same->value) : std::nullopt});
    if (same != state.changes.end()) {
        same->value = value;
        return;
    }
    const auto place =
        std::upper_bound(state.changes.begin(), state.changes.end(), from,
                         [](Day day, const AccountChange &change) { return day < change.from; });
    state.changes.insert(place, {state.first.id, field, from, value});
}

/// Whether the first value is that of the earliest dated change: then an earlier one takes its place.
bool firstIsDatedAfter(const AccountState &state, AccountField field, Day day)
{
    const auto earliest = std::find_if(state.changes.begin(), state.changes.end(),
                                       [&](const AccountChange &change) { return change.field == field; });
    return earliest != state.changes.end() && day < earliest->from
        && earliest->value == fieldText(state.first, field);
}

bool hasChangeAt(const AccountState &state, AccountField field, Day day)
{
    return std::any_of(state.changes.begin(), state.changes.end(), [&](const AccountChange &change) {
        return change.field == field && change.from == day;
    });
}

/// definitions.md §2: the first value holds backwards, a later one from `valid_from` if given, else from
/// its import. What comes with a date keeps it even where the value was known already: so dated rows give
/// the same history in any order.
bool applyField(AccountState &state, AccountField field, const QString &value, std::optional<Day> validFrom,
                Day importDay)
{
    const Day from = validFrom.value_or(importDay);
    const bool isFirst = fieldText(state.first, field).isEmpty();
    const bool isKnown = !isFirst && valueAt(state, field, from) == value;
    if (isKnown && (!validFrom || hasChangeAt(state, field, from)))
        return false;
    if (isFirst || (validFrom && firstIsDatedAfter(state, field, from)))
        setFirst(state, field, value);
    if (validFrom || !isFirst)
        setChange(state, field, from, value);
    return true;
}

class AccountsKind final : public RelationalKind {
public:
    AccountsKind(Day importDay, QStringList calendars)
        : m_importDay(importDay)
        , m_calendars(std::move(calendars))
    {
    }
    Status load(const Workspace &workspace) override;
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    std::vector<RowEffect> finish() override;
    [[nodiscard]] QStringList accountsMade() const override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    QString read(RowCells &cells, size_t field);
    RowEffect apply(const AccountRow &row);

    Day m_importDay;
    QStringList m_calendars;
    FieldColumn m_key;
    FieldColumn m_validFrom;
    FieldColumn m_seats; ///< `seats` = purchased, where seats_purchased says nothing
    std::array<FieldColumn, accountFieldCount> m_columns;
    std::array<CellType, accountFieldCount> m_types{};
    QHash<QString, size_t> m_index;
    std::vector<AccountState> m_states;
    std::vector<AccountRow> m_rows;
    QHash<QString, size_t> m_seen; ///< key and valid_from -> row of this file
};

Status AccountsKind::load(const Workspace &workspace)
{
    auto stored = loadAccounts(workspace);
    if (!stored)
        return tl::unexpected(stored.error());
    QHash<qint64, size_t> byId;
    for (Account &account : *stored) {
        m_index.insert(account.key, m_states.size());
        byId.insert(account.id.value, m_states.size());
        m_states.emplace_back().first = std::move(account);
    }
    auto changes = loadAccountChanges(workspace);
    if (!changes)
        return tl::unexpected(changes.error());
    for (AccountChange &change : *changes)
        m_states[byId.value(change.account.value)].changes.push_back(std::move(change));
    return {};
}

void AccountsKind::map(const RowCells &cells)
{
    m_key = cells.column(QLatin1String("account_id"));
    m_validFrom = cells.column(QLatin1String("valid_from"));
    m_seats = cells.column(QLatin1String("seats"));
    const auto &fields = fieldsOf(FileKind::Accounts);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QByteArray name = fieldName(static_cast<AccountField>(i)).toLatin1();
        m_columns[i] = cells.column(QLatin1String(name));
        const auto known = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field &f) { return f.name == QLatin1String(name); });
        m_types[i] = known->type;
    }
}

/// The cell as setFieldText() takes it.
QString AccountsKind::read(RowCells &cells, size_t field)
{
    const FieldColumn &column = m_columns[field];
    switch (m_types[field]) {
    case CellType::Day: {
        const auto day = cells.day(column);
        return day ? day->iso() : QString();
    }
    case CellType::Whole: {
        const auto count = cells.count(column);
        return count ? QString::number(*count) : QString();
    }
    case CellType::Decimal: {
        const auto number = cells.decimal(column);
        return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
    }
    case CellType::Text:
    case CellType::Identifier:
    case CellType::Money:
    case CellType::Stamp:
    case CellType::YesNo:
        break;
    }
    return cells.text(column);
}

RowEffect AccountsKind::take(RowCells &cells)
{
    AccountRow row;
    row.key = cells.neededText(m_key);
    row.validFrom = cells.day(m_validFrom);
    for (size_t i = 0; i < m_columns.size(); ++i)
        row.values[i] = read(cells, i);
    QString &purchased = row.values[static_cast<size_t>(AccountField::SeatsPurchased)];
    const auto seats = cells.count(m_seats);
    if (purchased.isEmpty() && seats)
        purchased = QString::number(*seats);
    QString &calendar = row.values[static_cast<size_t>(AccountField::Calendar)];
    if (!m_calendars.contains(calendar))
        calendar = calendar.toLower();
    if (!calendar.isEmpty() && !m_calendars.contains(calendar))
        cells.reject(ProblemCode::CalendarUnknown, m_columns[static_cast<size_t>(AccountField::Calendar)]);
    if (cells.isRejected())
        return RowEffect::Rejected;

    const QString identity = row.key + QChar(0) + (row.validFrom ? row.validFrom->iso() : QString());
    const auto seen = m_seen.constFind(identity);
    if (seen != m_seen.constEnd()) {
        if (m_rows[*seen].values == row.values)
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, m_key);
        return RowEffect::Rejected;
    }
    m_seen.insert(identity, m_rows.size());
    m_rows.push_back(std::move(row));
    return RowEffect::Unchanged;
}

/// Rows of one account are taken by day, whatever their order in the file: the figures do not depend on it.
std::vector<RowEffect> AccountsKind::finish()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const AccountRow &a, const AccountRow &b) {
        return a.validFrom.value_or(m_importDay) < b.validFrom.value_or(m_importDay);
    });
    std::vector<RowEffect> effects;
    effects.reserve(m_rows.size());
    for (const AccountRow &row : m_rows)
        effects.push_back(apply(row));
    return effects;
}

RowEffect AccountsKind::apply(const AccountRow &row)
{
    const auto known = m_index.constFind(row.key);
    const bool isNew = known == m_index.constEnd();
    if (isNew) {
        m_index.insert(row.key, m_states.size());
        AccountState &state = m_states.emplace_back();
        state.first.key = row.key;
        state.isNew = true;
    }
    AccountState &state = m_states[isNew ? m_states.size() - 1 : *known];
    bool differs = false;
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (!row.values[i].isEmpty())
            differs |=
                applyField(state, static_cast<AccountField>(i), row.values[i], row.validFrom, m_importDay);
    }
    if (isNew)
        return RowEffect::Added;
    return differs ? RowEffect::Changed : RowEffect::Unchanged;
}

QStringList AccountsKind::accountsMade() const
{
    QStringList words;
    for (const AccountState &state : m_states) {
        if (!state.isNew)
            continue;
        words += state.first.key;
        if (!state.first.name.isEmpty())
            words += state.first.name;
    }
    return words;
}

Status AccountsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    auto writer = AccountWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (AccountState &state : m_states) {
        QJsonObject after;
        for (const QString &member : state.firstBefore.keys()) {
            for (int i = 0; i < accountFieldCount; ++i) {
                if (memberOf(static_cast<AccountField>(i)) == member)
                    after.insert(member, fieldText(state.first, static_cast<AccountField>(i)));
            }
        }
        if (state.isNew) {
            const auto id = writer->insert(state.first, import);
            if (!id)
                return tl::unexpected(id.error());
            state.first.id = *id;
            changes.push_back(changeOf(QStringLiteral("account"), {state.first.key}, {}, after));
        } else if (state.firstTouched) {
            if (const auto done = writer->update(state.first); !done)
                return done;
            changes.push_back(
                changeOf(QStringLiteral("account"), {state.first.key}, state.firstBefore, after));
        }
        for (AccountState::Touched &touched : state.touched) {
            touched.change.account = state.first.id;
            if (const auto done = writer->setChange(touched.change, import); !done)
                return done;
            const QStringList key{state.first.key, memberOf(touched.change.field), touched.change.from.iso()};
            const auto before = touched.before
                ? std::optional(QJsonObject{{QStringLiteral("value"), *touched.before}})
                : std::nullopt;
            changes.push_back(changeOf(QStringLiteral("account_change"), key, before,
                                       {{QStringLiteral("value"), touched.change.value}}));
        }
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeAccountsKind(Day importDay, QStringList calendars)
{
    return std::make_unique<AccountsKind>(importDay, std::move(calendars));
}

} // namespace bw
