#include "model/edit_sheet.h"

#include "model/row_fields.h"

#include <QRandomGenerator>
#include <algorithm>

namespace bw {

namespace {

template <class Row> QString partOf(const Row & /*row*/)
{
    return {};
}
QString partOf(const SeatCount &row)
{
    return row.date.iso();
}
QString partOf(const User &row)
{
    return row.key;
}

template <class Row> QString keyIn(const AccountRecord &record, const Row &row)
{
    if constexpr (requires { keyOf(row, record.first.key); })
        return keyOf(row, record.first.key);
    else
        return keyOf(row);
}

template <class Row> QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const RowField<Row> &field : rowFields<Row>())
        texts += field.text(row);
    return texts;
}

QStringList accountTexts(const AccountRecord &record)
{
    QStringList texts;
    for (int i = 0; i < accountFieldCount; ++i)
        texts += latestText(record, static_cast<AccountField>(i));
    return texts;
}

/// Rows that count, then imported ones that were taken away by hand. Imported contracts that one made by hand
/// stands for are not among them.
template <class Row>
std::vector<SheetRow> rowsOf(const AccountRecord &record, const std::vector<Row> &imported,
                             const std::vector<Row> &shown, const std::vector<Edit> &edits, EditEntity entity)
{
    std::vector<SheetRow> rows;
    for (const Row &row : shown) {
        SheetRow one{keyIn(record, row), partOf(row), textsOf(row), {}, false};
        for (const Row &beneath : imported) {
            if (keyIn(record, beneath) == one.key)
                one.imported = textsOf(beneath);
        }
        rows.push_back(std::move(one));
    }
    for (const Row &row : imported) {
        const QString key = keyIn(record, row);
        const bool taken = std::any_of(edits.begin(), edits.end(), [&](const Edit &edit) {
            return edit.entity == entity && edit.key == key && edit.field.isEmpty() && edit.value == u"0";
        });
        if (taken)
            rows.push_back({key, partOf(row), textsOf(row), textsOf(row), true});
    }
    return rows;
}

QString newKey(const SheetRow &row, EditEntity entity, const AccountRecord &record)
{
    switch (entity) {
    case EditEntity::Seats:
    case EditEntity::User:
        return editKey({record.first.key, row.part});
    case EditEntity::Contract:
    case EditEntity::QuietPeriod:
        break;
    case EditEntity::Account:
        return keyOf(record.first);
    }
    // Numbers of the store are above 0.
    const auto number = static_cast<qint64>(QRandomGenerator::global()->generate64() >> 12) + 1;
    return editKey({QString::number(-number)});
}

/// Collects what is withdrawn and added.
class StepMaker {
public:
    StepMaker(EditEntity entity, const AccountRecord &imported, const std::vector<Edit> &edits,
              const EditAuthor &author)
        : m_entity(entity)
        , m_imported(imported)
        , m_edits(edits)
        , m_author(author)
    {
    }

    void add(const QString &key, const QString &field, const QString &value, const QString &base)
    {
        Edit edit;
        edit.entity = m_entity;
        edit.account = m_imported.first.id;
        edit.key = key;
        edit.field = field;
        edit.value = value;
        edit.base = base;
        if (m_entity == EditEntity::Account && !base.isEmpty())
            edit.from = m_author.from;
        edit.author = m_author.name;
        edit.at = m_author.at;
        m_step.add.push_back(std::move(edit));
    }
    /// All edits of the row, or those of one field.
    void withdraw(const QString &key, const std::optional<QString> &field)
    {
        for (const Edit &edit : m_edits) {
            if (edit.entity == m_entity && edit.key == key && (!field || edit.field == *field))
                m_step.withdraw.push_back(edit);
        }
    }
    EditStep step() { return std::move(m_step); }

private:
    EditEntity m_entity;
    const AccountRecord &m_imported;
    const std::vector<Edit> &m_edits;
    const EditAuthor &m_author;
    EditStep m_step;
};

void changeRow(StepMaker &maker, const Sheet &sheet, const SheetRow &before, const SheetRow &after)
{
    if (after.removed && after.isMade()) {
        maker.withdraw(after.key, std::nullopt);
        return;
    }
    if (after.removed != before.removed) {
        maker.withdraw(after.key, std::nullopt);
        if (after.removed)
            maker.add(after.key, {}, QStringLiteral("0"), editKey(after.imported));
    }
    if (after.removed)
        return;
    for (qsizetype i = 0; i < sheet.fields.size(); ++i) {
        if (after.values.at(i) == before.values.at(i))
            continue;
        const QString beneath = after.isMade() ? QString() : after.imported.at(i);
        if (!after.isMade() && after.values.at(i) == beneath)
            maker.withdraw(after.key, sheet.fields.at(i));
        else
            maker.add(after.key, sheet.fields.at(i), after.values.at(i), beneath);
    }
}

std::optional<SheetFault> faultOfValue(EditEntity entity, const QString &field, const QString &text)
{
    const auto fits = [&](auto value, SheetFault fault) {
        return setValueText(value, text) ? std::nullopt : std::optional(fault);
    };
    static const QStringList days{QStringLiteral("started_on"), QStringLiteral("live_on"),
                                  QStringLiteral("signed_on"),  QStringLiteral("decided_on"),
                                  QStringLiteral("opened_on"),  QStringLiteral("closed_on")};
    static const QStringList neededDays{QStringLiteral("start"), QStringLiteral("end"),
                                        QStringLiteral("first_day"), QStringLiteral("last_day")};
    static const QStringList counts{QStringLiteral("seats_purchased"), QStringLiteral("seats_opened"),
                                    QStringLiteral("purchased"), QStringLiteral("opened"),
                                    QStringLiteral("seats")};
    static const QStringList roles{QString(),
                                   QStringLiteral("decision_maker"),
                                   QStringLiteral("manager"),
                                   QStringLiteral("end_user"),
                                   QStringLiteral("admin"),
                                   QStringLiteral("other")};
    if (neededDays.contains(field))
        return text.isEmpty() ? std::optional(SheetFault::Missing) : fits(Day(), SheetFault::NoDay);
    if (days.contains(field))
        return fits(std::optional<Day>(), SheetFault::NoDay);
    if (counts.contains(field))
        return fits(std::optional<qint32>(), SheetFault::NoCount);
    if (field == QLatin1String("renewed"))
        return fits(std::optional<bool>(), SheetFault::YesNoUnknown);
    if (field == QLatin1String("arr") || field == QLatin1String("quota")) {
        if (text.isEmpty())
            return field == QLatin1String("arr") ? std::optional(SheetFault::Missing) : std::nullopt;
        if (const auto fault = fits(0.0, SheetFault::NoNumber))
            return fault;
        return text.toDouble() < 0 ? std::optional(SheetFault::Negative) : std::nullopt;
    }
    if (entity == EditEntity::User && field == QLatin1String("role") && !roles.contains(text))
        return SheetFault::RoleUnknown;
    return {};
}

/// What tells rows of a sheet apart; empty: nothing need.
QString identityOf(const Sheet &sheet, const SheetRow &row)
{
    if (sheet.entity != EditEntity::Contract)
        return row.part;
    const QString id = row.values.at(sheet.fields.indexOf(QStringLiteral("contract_id")));
    return id.isEmpty() ? row.values.at(sheet.fields.indexOf(QStringLiteral("start")))
                        : QStringLiteral("#") + id;
}

void checkRow(const Sheet &sheet, size_t place, std::vector<SheetProblem> &problems)
{
    const SheetRow &row = sheet.rows[place];
    const bool hasPart = sheet.entity == EditEntity::Seats || sheet.entity == EditEntity::User;
    if (hasPart && row.part.isEmpty())
        problems.push_back({place, {}, SheetFault::Missing});
    else if (sheet.entity == EditEntity::Seats && !Day::parse(row.part))
        problems.push_back({place, {}, SheetFault::NoDay});
    for (qsizetype i = 0; i < sheet.fields.size(); ++i) {
        if (const auto fault = faultOfValue(sheet.entity, sheet.fields.at(i), row.values.at(i)))
            problems.push_back({place, sheet.fields.at(i), *fault});
    }
    const auto dayOf = [&](const char *field) {
        const qsizetype i = sheet.fields.indexOf(QLatin1String(field));
        return i < 0 ? std::nullopt : Day::parse(row.values.at(i));
    };
    for (const auto &[first, last] : {std::pair("start", "end"), std::pair("first_day", "last_day"),
                                      std::pair("opened_on", "closed_on")}) {
        const auto from = dayOf(first);
        const auto to = dayOf(last);
        if (from && to && *to < *from)
            problems.push_back({place, QLatin1String(last), SheetFault::EndBeforeStart});
    }
    if (sheet.entity == EditEntity::Seats && row.values.join(QString()).isEmpty())
        problems.push_back({place, sheet.fields.front(), SheetFault::NothingSaid});
}

} // namespace

Sheet sheetOf(const AccountRecord &imported, const std::vector<Edit> &edits, EditEntity entity)
{
    AccountRecord shown = imported;
    (void)applyEdits(shown, edits);
    Sheet sheet{entity, editFields(entity), {}};
    switch (entity) {
    case EditEntity::Account:
        sheet.rows = {{keyOf(imported.first), {}, accountTexts(shown), accountTexts(imported), false}};
        break;
    case EditEntity::Seats:
        sheet.rows = rowsOf(imported, imported.seats, shown.seats, edits, entity);
        break;
    case EditEntity::Contract:
        sheet.rows = rowsOf(imported, imported.contracts, shown.contracts, edits, entity);
        break;
    case EditEntity::User:
        sheet.rows = rowsOf(imported, imported.users, shown.users, edits, entity);
        break;
    case EditEntity::QuietPeriod:
        sheet.rows = rowsOf(imported, imported.quiet, shown.quiet, edits, entity);
        break;
    }
    return sheet;
}

EditStep stepBetween(const Sheet &before, const Sheet &after, const AccountRecord &imported,
                     const std::vector<Edit> &edits, const EditAuthor &author)
{
    StepMaker maker(after.entity, imported, edits, author);
    for (const SheetRow &row : after.rows) {
        const auto was = std::find_if(before.rows.begin(), before.rows.end(), [&](const SheetRow &other) {
            return !row.key.isEmpty() && other.key == row.key;
        });
        if (was != before.rows.end()) {
            changeRow(maker, after, *was, row);
        } else if (!row.removed) {
            const QString key = newKey(row, after.entity, imported);
            maker.add(key, {}, QStringLiteral("1"), {});
            for (qsizetype i = 0; i < after.fields.size(); ++i) {
                if (!row.values.at(i).isEmpty())
                    maker.add(key, after.fields.at(i), row.values.at(i), {});
            }
        }
    }
    return maker.step();
}

std::vector<SheetProblem> problemsOf(const Sheet &sheet)
{
    std::vector<SheetProblem> problems;
    QStringList identities;
    for (size_t place = 0; place < sheet.rows.size(); ++place) {
        const SheetRow &row = sheet.rows[place];
        // An imported row that is taken away keeps its date or user ID: it can be put back.
        const QString identity = identityOf(sheet, row);
        const bool isTwice = !identity.isEmpty() && identities.contains(identity);
        if (!row.removed || (!row.isMade() && sheet.entity != EditEntity::Contract))
            identities += identity;
        if (row.removed)
            continue;
        checkRow(sheet, place, problems);
        if (isTwice) {
            const bool isContract = sheet.entity == EditEntity::Contract;
            problems.push_back({place, isContract ? QStringLiteral("start") : QString(), SheetFault::Twice});
        }
    }
    return problems;
}

} // namespace bw
