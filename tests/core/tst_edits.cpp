#include "evaluate/history.h"
#include "intake/undo.h"
#include "model/edit_sheet.h"
#include "store/accounts.h"
#include "store/cache_reader.h"
#include "store/edits.h"
#include "support/bookbuilder.h"
#include "support/import.h"

using namespace bw;
using namespace bw::test;

namespace {

const QDateTime noon(QDate(2026, 10, 19), QTime(12, 0), Qt::UTC);
constexpr AccountId theAccount{7};

Day day(const char *iso)
{
    return *Day::parse(QString::fromLatin1(iso));
}

AccountRecord record()
{
    AccountRecord record;
    record.first.id = theAccount;
    record.first.key = QStringLiteral("A");
    record.first.name = QStringLiteral("Acme");
    record.first.segment = QStringLiteral("mid");
    record.changes = {{theAccount, AccountField::Segment, day("2026-03-01"), QStringLiteral("large")}};
    record.seats = {{theAccount, day("2026-01-01"), 100, 40}, {theAccount, day("2026-06-01"), 120, {}}};
    Contract contract;
    contract.id = {3};
    contract.account = theAccount;
    contract.key = QStringLiteral("C1");
    contract.start = day("2026-01-01");
    contract.end = day("2026-12-31");
    contract.arr = 1200.5;
    record.contracts = {contract};
    record.users = {{theAccount,
                     QStringLiteral("u1"),
                     QStringLiteral("Ann"),
                     QStringLiteral("end_user"),
                     {},
                     {},
                     {},
                     {}}};
    return record;
}

Edit edit(EditEntity entity, const QStringList &key, const char *field, const char *value,
          const char *base = "")
{
    Edit edit;
    edit.id = {1};
    edit.entity = entity;
    edit.account = theAccount;
    edit.key = editKey(key);
    edit.field = QLatin1String(field);
    edit.value = QLatin1String(value);
    edit.base = QLatin1String(base);
    edit.author = QStringLiteral("Dana");
    edit.at = noon;
    return edit;
}

const QStringList a{QStringLiteral("A")};
const QStringList january{QStringLiteral("A"), QStringLiteral("2026-01-01")};
const QStringList august{QStringLiteral("A"), QStringLiteral("2026-08-01")};
const QStringList contract3{QStringLiteral("3")};
const QStringList mine{QStringLiteral("-9")};
const QStringList user1{QStringLiteral("A"), QStringLiteral("u1")};

EditAuthor dana(std::optional<Day> from = {})
{
    return {QStringLiteral("Dana"), noon, from};
}

/// What standing edits a step leaves, without a store.
std::vector<Edit> carriedOut(std::vector<Edit> edits, const EditStep &step)
{
    static qint64 number = 100;
    const auto drop = [&](const Edit &gone) {
        std::erase_if(edits, [&](const Edit &edit) { return edit.id == gone.id; });
    };
    for (const Edit &gone : step.withdraw)
        drop(gone);
    for (Edit added : step.add) {
        std::erase_if(edits, [&](const Edit &edit) {
            return edit.entity == added.entity && edit.key == added.key && edit.field == added.field;
        });
        added.id = {++number};
        edits.push_back(added);
    }
    return edits;
}

QString &valueOf(Sheet &sheet, size_t row, const char *field)
{
    return sheet.rows[row].values[sheet.fields.indexOf(QLatin1String(field))];
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void accountField();
    void accountFieldFromADay();
    void contestedOnceTheImportedValueDiffers();
    void answers();
    void rowMadeByHand();
    void importBringsTheSameRow();
    void rowTakenAway();
    void contractStandsForItsTwin();
    void userRole();
    void quietPeriods();
    void wholeBook();
    void sheetRoundTrip_data();
    void sheetRoundTrip();
    void sheetSteps();
    void sheetProblems_data();
    void sheetProblems();
    void storeStepsAndBack();
    void outlivesImports();
    void editableAccount();
    void quietDaysAreAsHolidays();
    void quietDaysTouchOneAccountOnly();
};

void TestEdits::accountField()
{
    AccountRecord edited = record();
    const std::vector<Edit> edits{edit(EditEntity::Account, a, "segment", "small", "large"),
                                  edit(EditEntity::Account, a, "seats_purchased", "12")};
    const auto standing = applyEdits(edited, edits);
    QCOMPARE(edited.first.segment, QStringLiteral("small"));
    QVERIFY(edited.changes.empty()); // always: also in the past
    QCOMPARE(edited.first.seatsPurchased, std::optional(12));
    QCOMPARE(edited.first.name, QStringLiteral("Acme"));
    QCOMPARE(standing[0].imported, QStringLiteral("large"));
    QVERIFY(!standing[0].contested && !standing[1].contested);
}

void TestEdits::accountFieldFromADay()
{
    AccountRecord edited = record();
    Edit one = edit(EditEntity::Account, a, "segment", "small", "large");
    one.from = day("2026-02-01");
    (void)applyEdits(edited, std::vector{one});
    QCOMPARE(accountAt(edited.first, edited.changes, day("2026-01-31")).segment, QStringLiteral("mid"));
    QCOMPARE(accountAt(edited.first, edited.changes, day("2026-02-01")).segment, QStringLiteral("small"));
    QCOMPARE(accountAt(edited.first, edited.changes, day("2026-05-01")).segment, QStringLiteral("small"));
}

void TestEdits::contestedOnceTheImportedValueDiffers()
{
    const std::vector<Edit> edits{edit(EditEntity::Seats, january, "purchased", "110", "100")};
    AccountRecord same = record();
    QVERIFY(!applyEdits(same, edits).front().contested);
    QCOMPARE(same.seats[0].purchased, std::optional(110));
    QCOMPARE(same.seats[0].opened, std::optional(40)); // field by field

    AccountRecord imported = record();
    imported.seats[0].purchased = 105;
    const auto standing = applyEdits(imported, edits);
    QVERIFY(standing.front().contested);
    QCOMPARE(standing.front().imported, QStringLiteral("105"));
    QCOMPARE(imported.seats[0].purchased, std::optional(110)); // counts until it is answered

    AccountRecord agreed = record();
    agreed.seats[0].purchased = 110;
    QVERIFY(!applyEdits(agreed, edits).front().contested); // nothing to ask
}

void TestEdits::answers()
{
    AccountRecord imported = record();
    imported.seats[0].purchased = 105;
    std::vector<Edit> edits{edit(EditEntity::Seats, january, "purchased", "110", "100")};
    AccountRecord shown = imported;
    const auto standing = applyEdits(shown, edits);

    const auto kept = carriedOut(edits, keepMine(standing.front(), QStringLiteral("Eve"), noon));
    shown = imported;
    const auto again = applyEdits(shown, kept);
    QVERIFY(!again.front().contested);
    QCOMPARE(again.front().edit.author, QStringLiteral("Eve"));
    QCOMPARE(shown.seats[0].purchased, std::optional(110));
    shown = imported;
    shown.seats[0].purchased = 106; // changes once more: asked once more
    QVERIFY(applyEdits(shown, kept).front().contested);

    const auto taken = carriedOut(edits, takeImported(standing.front(), standing));
    QVERIFY(taken.empty());
    shown = imported;
    (void)applyEdits(shown, taken);
    QCOMPARE(shown, imported);
}

void TestEdits::rowMadeByHand()
{
    AccountRecord edited = record();
    const auto standing = applyEdits(edited,
                                     std::vector{edit(EditEntity::Contract, mine, "", "1"),
                                                 edit(EditEntity::Contract, mine, "arr", "9"),
                                                 edit(EditEntity::Contract, mine, "start", "2027-01-01"),
                                                 edit(EditEntity::Contract, mine, "end", "2027-12-31"),
                                                 edit(EditEntity::Seats, august, "", "1"),
                                                 edit(EditEntity::Seats, august, "opened", "60")});
    for (const StandingEdit &one : standing)
        QVERIFY(!one.contested);
    QCOMPARE(edited.contracts.size(), size_t(2));
    QCOMPARE(edited.contracts[1].id.value, -9);
    QCOMPARE(edited.contracts[1].account, theAccount);
    QCOMPARE(edited.contracts[1].start, day("2027-01-01"));
    QCOMPARE(edited.contracts[1].arr, 9.0);
    QCOMPARE(edited.seats.size(), size_t(3));
    QCOMPARE(edited.seats[2], (SeatCount{theAccount, day("2026-08-01"), {}, 60}));
}

void TestEdits::importBringsTheSameRow()
{
    const std::vector<Edit> edits{edit(EditEntity::Seats, january, "", "1"),
                                  edit(EditEntity::Seats, january, "purchased", "90")};
    AccountRecord edited = record();
    const auto standing = applyEdits(edited, edits);
    QVERIFY(!standing[0].contested); // the row is there either way
    QVERIFY(standing[1].contested);
    QCOMPARE(standing[1].imported, QStringLiteral("100"));
    QCOMPARE(edited.seats.size(), size_t(2));
    QCOMPARE(edited.seats[0].purchased, std::optional(90));
}

void TestEdits::rowTakenAway()
{
    const AccountRecord imported = record();
    Sheet before = sheetOf(imported, {}, EditEntity::Contract);
    Sheet after = before;
    after.rows[0].removed = true;
    const auto edits = carriedOut({}, stepBetween(before, after, imported, {}, dana()));
    AccountRecord shown = imported;
    QVERIFY(!applyEdits(shown, edits).front().contested);
    QVERIFY(shown.contracts.empty());

    shown = imported;
    shown.contracts[0].arr = 1300; // the import says something new of it
    QVERIFY(applyEdits(shown, edits).front().contested);
    QVERIFY(shown.contracts.empty());

    before = sheetOf(imported, edits, EditEntity::Contract);
    QVERIFY(before.rows[0].removed);
    after = before;
    after.rows[0].removed = false;
    QVERIFY(carriedOut(edits, stepBetween(before, after, imported, edits, dana())).empty());
}

void TestEdits::contractStandsForItsTwin()
{
    std::vector<Edit> edits{edit(EditEntity::Contract, mine, "", "1"),
                            edit(EditEntity::Contract, mine, "start", "2026-01-01"),
                            edit(EditEntity::Contract, mine, "end", "2026-12-31"),
                            edit(EditEntity::Contract, mine, "arr", "1500")};
    for (size_t i = 0; i < edits.size(); ++i)
        edits[i].id = {static_cast<qint64>(i) + 1};
    AccountRecord shown = record();
    const auto standing = applyEdits(shown, edits);
    QVERIFY(standing[0].contested);
    QCOMPARE(standing[0].imported, editKey(contract3));
    QCOMPARE(shown.contracts.size(), size_t(1)); // never counted twice
    QCOMPARE(shown.contracts[0].arr, 1500.0);

    const auto kept = carriedOut(edits, keepMine(standing[0], QStringLiteral("Dana"), noon));
    shown = record();
    for (const StandingEdit &one : applyEdits(shown, kept))
        QVERIFY(!one.contested);
    QCOMPARE(shown.contracts[0].arr, 1500.0);
    QVERIFY(carriedOut(edits, takeImported(standing[0], standing)).empty());
}

void TestEdits::userRole()
{
    AccountRecord edited = record();
    (void)applyEdits(edited,
                     std::vector{edit(EditEntity::User, user1, "role", "decision_maker", "end_user"),
                                 edit(EditEntity::User, {a[0], QStringLiteral("u0")}, "", "1"),
                                 edit(EditEntity::User, {a[0], QStringLiteral("u0")}, "role", "admin")});
    QCOMPARE(edited.users.size(), size_t(2));
    QCOMPARE(edited.users[0].key, QStringLiteral("u0"));
    QCOMPARE(edited.users[0].role, QStringLiteral("admin"));
    QCOMPARE(edited.users[1].role, QStringLiteral("decision_maker"));
    QCOMPARE(edited.users[1].name, QStringLiteral("Ann"));
}

void TestEdits::quietPeriods()
{
    AccountRecord edited = record();
    (void)applyEdits(edited,
                     std::vector{edit(EditEntity::QuietPeriod, mine, "", "1"),
                                 edit(EditEntity::QuietPeriod, mine, "first_day", "2026-07-01"),
                                 edit(EditEntity::QuietPeriod, mine, "last_day", "2026-08-31"),
                                 edit(EditEntity::QuietPeriod, mine, "note", "School holidays")});
    QCOMPARE(edited.quiet,
             (std::vector{QuietPeriod{-9, theAccount, day("2026-07-01"), day("2026-08-31"),
                                      QStringLiteral("School holidays")}}));
}

/// The rows of an edited account in the book are those of its record; the others stay.
void TestEdits::wholeBook()
{
    Cache cache;
    for (const qint64 id : {5, 7, 9}) {
        AccountRecord one = record();
        one.first.id = {id};
        one.first.key = QStringLiteral("K%1").arg(id);
        const auto own = [&](auto rows) {
            for (auto &row : rows)
                row.account = {id};
            return rows;
        };
        const auto append = [](auto &all, const auto &rows) {
            all.insert(all.end(), rows.begin(), rows.end());
        };
        cache.accounts.push_back(one.first);
        append(cache.changes, own(one.changes));
        append(cache.seats, own(one.seats));
        append(cache.contracts, own(one.contracts));
    }
    const Cache before = cache;
    std::vector<Edit> edits{
        edit(EditEntity::Contract, mine, "", "1"),
        edit(EditEntity::Contract, mine, "start", "2025-01-01"),
        edit(EditEntity::Contract, mine, "end", "2025-12-31"),
        edit(EditEntity::QuietPeriod, mine, "", "1"),
        edit(EditEntity::QuietPeriod, mine, "first_day", "2026-07-01"),
        edit(EditEntity::QuietPeriod, mine, "last_day", "2026-07-02"),
        edit(EditEntity::User, {QStringLiteral("K7"), QStringLiteral("u1")}, "role", "manager", "admin"),
        edit(EditEntity::Account, a, "segment", "small", "large")};
    Edit stranger = edits.back();
    stranger.account = {6}; // nobody
    edits.push_back(stranger);
    applyEdits(cache, edits, record().users);
    QCOMPARE(cache.accounts[0], before.accounts[0]);
    QCOMPARE(cache.accounts[2], before.accounts[2]);
    QCOMPARE(cache.accounts[1].segment, QStringLiteral("small"));
    QCOMPARE(cache.changes.size(), size_t(2));
    QCOMPARE(cache.contracts.size(), size_t(4));
    QCOMPARE(cache.contracts[1].id.value, -9);
    QCOMPARE(cache.contracts[0], before.contracts[0]);
    QCOMPARE(cache.contracts[3], before.contracts[2]);
    QCOMPARE(cache.seats, before.seats);
    QCOMPARE(cache.quiet.size(), size_t(1));
    QCOMPARE(cache.edits.size(), size_t(8));
    QVERIFY(cache.edits[6].contested);
    QCOMPARE(cache.edits[6].imported, QStringLiteral("end_user"));
}

void TestEdits::sheetRoundTrip_data()
{
    QTest::addColumn<int>("entity");
    for (int entity = 0; entity < editEntityCount; ++entity)
        QTest::addRow("%s", qPrintable(entityName(EditEntity(entity)))) << entity;
}

/// Nothing changed: no step. Every cell changed: each is an edit that is then shown, and changed back: none.
void TestEdits::sheetRoundTrip()
{
    QFETCH(int, entity);
    const AccountRecord imported = record();
    const Sheet before = sheetOf(imported, {}, EditEntity(entity));
    QVERIFY(stepBetween(before, before, imported, {}, dana()).isEmpty());
    if (before.rows.empty())
        return;
    Sheet after = before;
    for (QString &value : after.rows[0].values)
        value = Day::parse(value) ? QStringLiteral("2031-05-06")
            : value == u"0"       ? QStringLiteral("1")
                                  : QStringLiteral("1");
    const QStringList days{QStringLiteral("started_on"), QStringLiteral("live_on"),
                           QStringLiteral("signed_on"),  QStringLiteral("decided_on"),
                           QStringLiteral("opened_on"),  QStringLiteral("closed_on")};
    for (const QString &field : days) {
        if (after.fields.contains(field))
            after.rows[0].values[after.fields.indexOf(field)] = QStringLiteral("2031-05-07");
    }
    const auto edits = carriedOut({}, stepBetween(before, after, imported, {}, dana()));
    QCOMPARE(edits.size(), size_t(before.fields.size()));
    const Sheet shown = sheetOf(imported, edits, EditEntity(entity));
    const auto same = std::find_if(shown.rows.begin(), shown.rows.end(),
                                   [&](const SheetRow &row) { return row.key == after.rows[0].key; });
    QCOMPARE(same->values, after.rows[0].values);
    QCOMPARE(same->imported, before.rows[0].imported);
    Sheet back = shown;
    for (SheetRow &row : back.rows)
        row.values = row.imported;
    QVERIFY(carriedOut(edits, stepBetween(shown, back, imported, edits, dana())).empty());
}

void TestEdits::sheetSteps()
{
    const AccountRecord imported = record();
    const Sheet before = sheetOf(imported, {}, EditEntity::Seats);
    Sheet after = before;
    after.rows.push_back({{}, QStringLiteral("2026-08-01"), {QStringLiteral("130"), QString()}, {}, false});
    after.rows.push_back({{}, QStringLiteral("2026-09-01"), {QString(), QString()}, {}, true}); // never mind
    auto edits = carriedOut({}, stepBetween(before, after, imported, {}, dana()));
    QCOMPARE(edits.size(), size_t(2)); // the row and its one value
    Sheet shown = sheetOf(imported, edits, EditEntity::Seats);
    QCOMPARE(shown.rows.size(), size_t(3));
    QVERIFY(shown.rows[2].isMade());
    after = shown;
    valueOf(after, 2, "purchased") = QStringLiteral("140");
    edits = carriedOut(edits, stepBetween(shown, after, imported, edits, dana()));
    QCOMPARE(edits.size(), size_t(2));
    shown = sheetOf(imported, edits, EditEntity::Seats);
    QCOMPARE(valueOf(shown, 2, "purchased"), QStringLiteral("140"));
    after = shown;
    after.rows[2].removed = true;
    QVERIFY(carriedOut(edits, stepBetween(shown, after, imported, edits, dana())).empty());

    // A changed field of the account holds from the day named; one that was unknown always.
    const Sheet fields = sheetOf(imported, {}, EditEntity::Account);
    Sheet changed = fields;
    valueOf(changed, 0, "segment") = QStringLiteral("small");
    valueOf(changed, 0, "region") = QStringLiteral("North");
    const EditStep step = stepBetween(fields, changed, imported, {}, dana(day("2026-10-18")));
    QCOMPARE(step.add.size(), size_t(2));
    QCOMPARE(step.add[0].from, std::optional(day("2026-10-18")));
    QCOMPARE(step.add[0].base, QStringLiteral("large"));
    QVERIFY(!step.add[1].from);
}

void TestEdits::sheetProblems_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char *name, EditEntity entity, const char *field, const char *value,
                        int fault) {
        QTest::newRow(name) << int(entity) << QString::fromLatin1(field) << QString::fromLatin1(value)
                            << fault;
    };
    using enum EditEntity;
    row("end before start", Contract, "end", "2025-12-31", int(SheetFault::EndBeforeStart));
    row("no end", Contract, "end", "", int(SheetFault::Missing));
    row("no such day", Contract, "start", "2026-02-30", int(SheetFault::NoDay));
    row("no amount", Contract, "arr", "", int(SheetFault::Missing));
    row("no number", Contract, "arr", "much", int(SheetFault::NoNumber));
    row("negative", Contract, "arr", "-1", int(SheetFault::Negative));
    row("half a seat", Contract, "seats", "1.5", int(SheetFault::NoCount));
    row("renewed perhaps", Contract, "renewed", "perhaps", int(SheetFault::YesNoUnknown));
    row("not known yet", Contract, "renewed", "", -1);
    row("lost", Contract, "renewed", "0", -1);
    row("negative seats", Seats, "purchased", "-1", int(SheetFault::NoCount));
    row("seats unknown", Seats, "purchased", "", -1);
    row("role", User, "role", "king", int(SheetFault::RoleUnknown));
    row("boss", User, "role", "decision_maker", -1);
    row("day", Account, "started_on", "soon", int(SheetFault::NoDay));
    row("own segment", Account, "segment", "Gold", -1);
    row("quota", Account, "quota", "x", int(SheetFault::NoNumber));
}

void TestEdits::sheetProblems()
{
    QFETCH(int, entity);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, fault);
    Sheet sheet = sheetOf(record(), {}, EditEntity(entity));
    QVERIFY(problemsOf(sheet).empty());
    sheet.rows[0].values[sheet.fields.indexOf(field)] = value;
    const auto problems = problemsOf(sheet);
    if (fault < 0) {
        QVERIFY(problems.empty());
        return;
    }
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0], (SheetProblem{0, field, SheetFault(fault)}));
    sheet.rows[0].removed = true;
    QVERIFY(problemsOf(sheet).empty());

    Sheet seats = sheetOf(record(), {}, EditEntity::Seats);
    seats.rows.push_back({{}, QStringLiteral("2026-01-01"), {QString(), QString()}, {}, false});
    seats.rows.push_back({{}, QString(), {QStringLiteral("1"), QString()}, {}, false});
    QCOMPARE(problemsOf(seats),
             (std::vector<SheetProblem>{{2, QStringLiteral("purchased"), SheetFault::NothingSaid},
                                        {2, {}, SheetFault::Twice},
                                        {3, {}, SheetFault::Missing}}));
}

void TestEdits::storeStepsAndBack()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    (void)must(importFile(workspace,
                          temporary.folder().write(QStringLiteral("accounts.csv"), "account_id,csm\nA,Bo\n"),
                          importOn(QStringLiteral("2026-10-01"))));
    Edit one = edit(EditEntity::Account, a, "csm", "Eve", "Bo");
    one.account = must(loadAccounts(workspace)).front().id;
    one.from = day("2026-10-18");
    const EditStep undoFirst = must(saveEdits(workspace, {{}, {one}}, noon));
    const Edit stored = must(loadEdits(workspace)).front();
    QVERIFY(stored.id);
    one.id = stored.id;
    QCOMPARE(stored, one);
    Edit two = one;
    two.value = QStringLiteral("Kim");
    EditStep back = must(saveEdits(workspace, {{}, {two}}, noon)); // withdraws the first without being told
    QCOMPARE(must(loadEdits(workspace)).size(), size_t(1));
    QCOMPARE(must(loadBook(workspace)).changes.back().value, QStringLiteral("Kim"));
    back = must(saveEdits(workspace, back, noon));
    QCOMPARE(must(loadBook(workspace)).changes.back().value, QStringLiteral("Eve"));
    QCOMPARE(must(loadEdits(workspace)).front().author, QStringLiteral("Dana"));
    back = must(saveEdits(workspace, back, noon)); // redone
    QCOMPARE(must(loadBook(workspace)).changes.back().value, QStringLiteral("Kim"));
    // Back over several steps, although what is put back is stored anew.
    back = must(saveEdits(workspace, back, noon));
    (void)must(saveEdits(workspace, undoFirst, noon));
    QVERIFY(must(loadEdits(workspace)).empty());
    // Nothing is ever deleted.
    QCOMPARE(dump(workspace, QStringLiteral("SELECT count(*), sum(withdrawn_at IS NULL) FROM edit")),
             QStringLiteral("5|0"));
    // What is withdrawn already does no harm.
    QVERIFY(must(saveEdits(workspace, {undoFirst.withdraw, {}}, noon)).isEmpty());
}

/// The whole way: import, edit, import again.
void TestEdits::outlivesImports()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    int number = 0;
    const auto import = [&](const QByteArray &rows) {
        const QString path =
            temporary.folder().write(QStringLiteral("contracts-%1.csv").arg(++number),
                                     "contract_id,account_id,start,end,arr,renewed\n" + rows);
        (void)must(importFile(workspace, path,
                              importOn(QStringLiteral("2026-10-%1").arg(number, 2, 10, QLatin1Char('0')))));
    };
    import("C1,A,2026-01-01,2026-12-31,100,\n");
    const Contract imported = must(loadBook(workspace)).contracts.front();
    Edit lost = edit(EditEntity::Contract, contract3, "renewed", "0");
    lost.account = imported.account;
    lost.key = keyOf(imported);
    (void)must(saveEdits(workspace, {{}, {lost}}, noon));
    QCOMPARE(must(loadBook(workspace)).contracts.front().renewed, std::optional(false));

    import("C1,A,2026-01-01,2026-12-31,120,\n"); // says nothing of it
    Cache cache = must(loadBook(workspace));
    QCOMPARE(cache.contracts.front().arr, 120.0);
    QCOMPARE(cache.contracts.front().renewed, std::optional(false));
    QVERIFY(!cache.edits.front().contested);

    import("C1,A,2026-01-01,2026-12-31,120,1\n");
    cache = must(loadBook(workspace));
    QCOMPARE(cache.contracts.front().renewed, std::optional(false));
    QVERIFY(cache.edits.front().contested);
    (void)must(saveEdits(workspace, keepMine(cache.edits.front(), QStringLiteral("Dana"), noon), noon));
    import("C1,A,2026-01-01,2026-12-31,130,1\n");
    cache = must(loadBook(workspace));
    QVERIFY(!cache.edits.front().contested); // asked once
    (void)must(saveEdits(workspace, takeImported(cache.edits.front(), cache.edits), noon));
    QCOMPARE(must(loadBook(workspace)).contracts.front().renewed, std::optional(true));
}

void TestEdits::editableAccount()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const auto import = [&](const char *name, const QByteArray &bytes) {
        ImportOptions options = importOn(QStringLiteral("2026-10-01"));
        options.persons = true;
        (void)must(importFile(workspace, temporary.folder().write(QLatin1String(name), bytes), options));
    };
    import("users.csv", "account_id,user_id,name,role\nA,u1,Ann,admin\nB,u1,Bo,manager\n");
    import("seats.csv", "account_id,date,purchased\nA,2026-01-01,5\nB,2026-01-01,6\n");
    const auto accounts = must(loadAccounts(workspace));
    Edit boss =
        edit(EditEntity::User, {accounts[1].key, QStringLiteral("u1")}, "role", "decision_maker", "manager");
    boss.account = accounts[1].id;
    (void)must(saveEdits(workspace, {{}, {boss}}, noon));
    const EditableAccount first = must(loadEditable(workspace, accounts[0].id));
    const EditableAccount second = must(loadEditable(workspace, accounts[1].id));
    QVERIFY(first.edits.empty());
    QCOMPARE(second.edits.size(), size_t(1));
    QCOMPARE(second.imported.users.size(), size_t(1));
    QCOMPARE(second.imported.users[0].role, QStringLiteral("manager")); // as imported
    QCOMPARE(second.imported.seats.size(), size_t(1));
    QCOMPARE(second.imported.first, accounts[1]);
    QCOMPARE(codeOf(loadEditable(workspace, {99})), std::optional(ErrorCode::AccountUnknown));
    // The book tells what is contested of users, too.
    import("users-2.csv", "account_id,user_id,role\nB,u1,end_user\n");
    QVERIFY(must(loadBook(workspace)).edits.front().contested);
}

void TestEdits::quietDaysAreAsHolidays()
{
    const Day last = day("2026-10-18");
    BookBuilder builder;
    const size_t quiet = builder.account(QStringLiteral("Q"), 10, 10);
    const size_t off = builder.account(QStringLiteral("H"), 10, 10);
    const DayRange days{day("2026-09-21"), day("2026-10-04")};
    std::vector<CalendarEntry> holidays;
    for (Day at = days.first; at <= days.last; at = at + 1) {
        if (at.weekday() <= 5)
            holidays.push_back({at, DayKind::Holiday, QStringLiteral("Off")});
    }
    builder.cache.calendars.add(Calendar::national(QStringLiteral("own"), holidays));
    builder.cache.accounts[off].calendar = QStringLiteral("own");
    for (int back = 100; back >= 0; --back) {
        for (const size_t account : {quiet, off}) {
            if ((last - back).weekday() <= 5 && !days.contains(last - back))
                builder.use(account, last - back, 40, 8);
        }
        builder.rows(last - back, 1000);
    }
    builder.finish();
    builder.cache.quiet = {{-1, builder.cache.accounts[quiet].id, days.first, days.last, {}}};
    const Cache &cache = builder.cache;
    const Policy policy;
    const Portfolio portfolio = evaluate(cache, policy, last, last + 1);
    const PortfolioRow &one = portfolio.rows[quiet];
    const PortfolioRow &other = portfolio.rows[off];
    QCOMPARE(one.strip, other.strip);
    QVERIFY(one.strip[8].dayOff);
    QCOMPARE(one.last28, other.last28);
    QCOMPARE(one.week, other.week);
    QCOMPARE(one.coefficient, other.coefficient);
    QCOMPARE(one.coefficient.known, 7);
    QCOMPARE(one.coefficient.active, 7); // quiet weeks are skipped
    QCOMPARE(one.trend, other.trend);
    QCOMPARE(one.health.value, other.health.value);
    const AccountHistory a1 = history(cache, policy, static_cast<qint32>(quiet), last);
    const AccountHistory a2 = history(cache, policy, static_cast<qint32>(off), last);
    QCOMPARE(a1.weeks.size(), a2.weeks.size());
    for (size_t i = 0; i < a1.weeks.size(); ++i)
        QCOMPARE(a1.weeks[i].result, a2.weeks[i].result);
    for (size_t i = 0; i < a1.months.size(); ++i)
        QCOMPARE(a1.months[i].result, a2.months[i].result);
}

void TestEdits::quietDaysTouchOneAccountOnly()
{
    const Day last = day("2026-10-18");
    BookBuilder builder;
    const size_t quiet = builder.account(QStringLiteral("Q"), 10, 10);
    const size_t other = builder.account(QStringLiteral("O"), 10, 10);
    for (int back = 60; back >= 14; --back) {
        builder.use(quiet, last - back, 40, 8);
        builder.use(other, last - back, 40, 8);
    }
    builder.rows(last, 1);
    builder.finish();
    const Portfolio before = evaluate(builder.cache, Policy(), last, last + 1);
    builder.cache.quiet = {{-1, builder.cache.accounts[quiet].id, last - 13, last, {}}};
    const Portfolio after = evaluate(builder.cache, Policy(), last, last + 1);
    QCOMPARE(after.rows[other].coefficient, before.rows[other].coefficient);
    QCOMPARE(after.rows[other].last28, before.rows[other].last28);
    QCOMPARE(after.rows[other].strip, before.rows[other].strip);
    QCOMPARE(before.rows[quiet].coefficient.active, 5);
    QCOMPARE(after.rows[quiet].coefficient.active, 7);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
