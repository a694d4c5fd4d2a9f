#include "model/edits.h"

#include "model/row_fields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr std::array<const char *, editEntityCount> names{"account", "seats", "contract", "user",
                                                          "quiet_period"};
constexpr Day endOfTime{std::numeric_limits<qint32>::max()};

QStringList partsOf(const QString &key)
{
    return QJsonDocument::fromJson(key.toUtf8()).toVariant().toStringList();
}

// A row from its key alone: one that was made by hand.
void make(SeatCount &row, const QStringList &key)
{
    row.date = Day::parse(key.value(1)).value_or(Day());
}
void make(Contract &row, const QStringList &key)
{
    row.id = {key.value(0).toLongLong()};
}
void make(User &row, const QStringList &key)
{
    row.key = key.value(1);
}
void make(QuietPeriod &row, const QStringList &key)
{
    row.number = key.value(0).toLongLong();
}

QString keyIn(const AccountRecord &record, const SeatCount &row)
{
    return keyOf(row, record.first.key);
}
QString keyIn(const AccountRecord & /*record*/, const Contract &row)
{
    return keyOf(row);
}
QString keyIn(const AccountRecord &record, const User &row)
{
    return keyOf(row, record.first.key);
}
QString keyIn(const AccountRecord & /*record*/, const QuietPeriod &row)
{
    return keyOf(row);
}

bool comesBefore(const SeatCount &a, const SeatCount &b)
{
    return a.date < b.date;
}
bool comesBefore(const Contract &a, const Contract &b)
{
    return std::tie(a.start, a.id) < std::tie(b.start, b.id);
}
bool comesBefore(const User &a, const User &b)
{
    return a.key < b.key;
}
bool comesBefore(const QuietPeriod &a, const QuietPeriod &b)
{
    return std::tie(a.first, a.number) < std::tie(b.first, b.number);
}

template <class Row> const RowField<Row> *fieldOf(const QString &name)
{
    const auto fields = rowFields<Row>();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const RowField<Row> &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

template <class Row> QString textOf(const Row &row, const QString &name)
{
    const RowField<Row> *field = fieldOf<Row>(name);
    return field == nullptr ? QString() : field->text(row);
}

/// A whole row in one text, to see whether an import changed it.
template <class Row> QString wholeText(const Row &row)
{
    QStringList values;
    for (const RowField<Row> &field : rowFields<Row>())
        values += field.text(row);
    return editKey(values);
}

void ask(StandingEdit &standing, const QString &imported)
{
    standing.imported = imported;
    standing.contested = imported != standing.edit.base && imported != standing.edit.value;
}

/// The rows of one kind with their edits laid over them.
template <class Row> class Overlay {
public:
    Overlay(const AccountRecord &record, std::vector<Row> imported)
        : m_record(record)
        , m_imported(std::move(imported))
        , m_rows(m_imported)
    {
    }

    /// Edits of rows first, then those of their fields.
    void add(std::vector<StandingEdit *> edits)
    {
        std::stable_partition(edits.begin(), edits.end(),
                              [](const StandingEdit *standing) { return standing->edit.field.isEmpty(); });
        for (StandingEdit *standing : edits) {
            if (standing->edit.field.isEmpty())
                addRow(*standing);
            else
                setField(*standing);
        }
    }

    std::vector<Row> rows()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const Row &a, const Row &b) { return comesBefore(a, b); });
        return std::move(m_rows);
    }

    [[nodiscard]] const std::vector<Row> &imported() const { return m_imported; }
    void remove(const QString &key)
    {
        std::erase_if(m_rows, [&](const Row &row) { return keyIn(m_record, row) == key; });
    }
    [[nodiscard]] const Row *find(const std::vector<Row> &rows, const QString &key) const
    {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const Row &row) { return keyIn(m_record, row) == key; });
        return found == rows.end() ? nullptr : &*found;
    }
    [[nodiscard]] const std::vector<Row> &current() const { return m_rows; }

private:
    void addRow(StandingEdit &standing)
    {
        const QString &key = standing.edit.key;
        const Row *imported = find(m_imported, key);
        if (standing.edit.value == u"0") {
            standing.imported = imported != nullptr ? wholeText(*imported) : QString();
            standing.contested = imported != nullptr && standing.imported != standing.edit.base;
            remove(key);
        } else if (imported == nullptr) {
            Row row;
            row.account = m_record.first.id;
            make(row, partsOf(key));
            m_rows.push_back(std::move(row));
        }
    }

    void setField(StandingEdit &standing)
    {
        const RowField<Row> *field = fieldOf<Row>(standing.edit.field);
        if (field == nullptr)
            return;
        const Row *imported = find(m_imported, standing.edit.key);
        auto *row = const_cast<Row *>(find(m_rows, standing.edit.key));
        const bool madeByHand = imported == nullptr && row != nullptr;
        if (!madeByHand)
            ask(standing, imported != nullptr ? field->text(*imported) : QString());
        if (row != nullptr)
            field->set(*row, standing.edit.value);
    }

    const AccountRecord &m_record;
    std::vector<Row> m_imported;
    std::vector<Row> m_rows;
};

/// Contracts made by hand take the place of imported ones that mean the same.
void standFor(Overlay<Contract> &overlay, const std::vector<StandingEdit *> &edits)
{
    for (StandingEdit *standing : edits) {
        if (!standing->edit.field.isEmpty() || standing->edit.value != u"1")
            continue;
        const Contract *mine = overlay.find(overlay.current(), standing->edit.key);
        if (mine == nullptr || overlay.find(overlay.imported(), standing->edit.key) != nullptr)
            continue;
        const auto twin =
            std::find_if(overlay.imported().begin(), overlay.imported().end(), [&](const Contract &other) {
                return other.start == mine->start || (!mine->key.isEmpty() && other.key == mine->key);
            });
        if (twin == overlay.imported().end())
            continue;
        standing->imported = keyOf(*twin);
        standing->contested = standing->imported != standing->edit.base;
        overlay.remove(keyOf(*twin));
    }
}

void applyToAccount(AccountRecord &record, StandingEdit &standing)
{
    const Edit &edit = standing.edit;
    for (int i = 0; i < accountFieldCount; ++i) {
        const auto field = static_cast<AccountField>(i);
        if (fieldName(field) != edit.field)
            continue;
        ask(standing, latestText(record, field));
        std::erase_if(record.changes, [&](const AccountChange &change) {
            return change.field == field && (!edit.from || change.from >= *edit.from);
        });
        if (!edit.from) {
            setFieldText(record.first, field, edit.value);
            return;
        }
        const auto place =
            std::upper_bound(record.changes.begin(), record.changes.end(), *edit.from,
                             [](Day day, const AccountChange &change) { return day < change.from; });
        record.changes.insert(place, {record.first.id, field, *edit.from, edit.value});
        return;
    }
}

} // namespace

QString entityName(EditEntity entity)
{
    return QLatin1String(names.at(static_cast<size_t>(entity)));
}

std::optional<EditEntity> entityFromName(const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *one) { return QLatin1String(one) == name; });
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<EditEntity>(found - names.begin()));
}

QString editKey(const QStringList &parts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact));
}

QString keyOf(const Account &account)
{
    return editKey({account.key});
}

QString keyOf(const SeatCount &seats, const QString &account)
{
    return editKey({account, seats.date.iso()});
}

QString keyOf(const Contract &contract)
{
    return editKey({QString::number(contract.id.value)});
}

QString keyOf(const User &user, const QString &account)
{
    return editKey({account, user.key});
}

QString keyOf(const QuietPeriod &period)
{
    return editKey({QString::number(period.number)});
}

QStringList editFields(EditEntity entity)
{
    QStringList fields;
    const auto collect = [&](auto all) {
        for (const auto &field : all)
            fields += field.name;
    };
    switch (entity) {
    case EditEntity::Account:
        for (int i = 0; i < accountFieldCount; ++i)
            fields += fieldName(static_cast<AccountField>(i));
        break;
    case EditEntity::Seats:
        collect(rowFields<SeatCount>());
        break;
    case EditEntity::Contract:
        collect(rowFields<Contract>());
        break;
    case EditEntity::User:
        collect(rowFields<User>());
        break;
    case EditEntity::QuietPeriod:
        collect(rowFields<QuietPeriod>());
        break;
    }
    return fields;
}

QString fieldText(const SeatCount &seats, const QString &field)
{
    return textOf(seats, field);
}

QString fieldText(const Contract &contract, const QString &field)
{
    return textOf(contract, field);
}

QString fieldText(const User &user, const QString &field)
{
    return textOf(user, field);
}

QString fieldText(const QuietPeriod &period, const QString &field)
{
    return textOf(period, field);
}

QString latestText(const AccountRecord &record, AccountField field)
{
    return fieldText(accountAt(record.first, record.changes, endOfTime), field);
}

std::vector<StandingEdit> applyEdits(AccountRecord &record, std::span<const Edit> edits)
{
    std::vector<StandingEdit> standing;
    standing.reserve(edits.size());
    for (const Edit &edit : edits)
        standing.push_back({edit, {}, false});
    std::array<std::vector<StandingEdit *>, editEntityCount> byEntity;
    for (StandingEdit &one : standing)
        byEntity.at(static_cast<size_t>(one.edit.entity)).push_back(&one);
    const auto of = [&](EditEntity entity) { return byEntity.at(static_cast<size_t>(entity)); };

    for (StandingEdit *one : of(EditEntity::Account))
        applyToAccount(record, *one);
    Overlay<SeatCount> seats(record, record.seats);
    seats.add(of(EditEntity::Seats));
    Overlay<Contract> contracts(record, record.contracts);
    contracts.add(of(EditEntity::Contract));
    standFor(contracts, of(EditEntity::Contract));
    Overlay<User> users(record, record.users);
    users.add(of(EditEntity::User));
    Overlay<QuietPeriod> quiet(record, record.quiet);
    quiet.add(of(EditEntity::QuietPeriod));
    record.seats = seats.rows();
    record.contracts = contracts.rows();
    record.users = users.rows();
    record.quiet = quiet.rows();
    return standing;
}

EditStep keepMine(const StandingEdit &standing, const QString &author, const QDateTime &at)
{
    Edit again = standing.edit;
    again.id = {};
    again.base = standing.imported;
    again.author = author;
    again.at = at;
    return {{standing.edit}, {again}};
}

EditStep takeImported(const StandingEdit &standing, std::span<const StandingEdit> all)
{
    EditStep step;
    const bool wholeRow = standing.edit.field.isEmpty();
    for (const StandingEdit &other : all) {
        const Edit &edit = other.edit;
        if (edit.id == standing.edit.id
            || (wholeRow && edit.entity == standing.edit.entity && edit.account == standing.edit.account
                && edit.key == standing.edit.key))
            step.withdraw.push_back(edit);
    }
    return step;
}

} // namespace bw
