#include "store/accounts.h"
#include "store/cache_reader.h"
#include "store/contracts.h"
#include "store/holidays.h"
#include "store/imports.h"
#include "store/policies.h"
#include "store/settings.h"
#include "store/users.h"
#include "support/workspace.h"

using namespace bw;
using namespace bw::test;

namespace {

const QDateTime someInstant(QDate(2026, 10, 19), QTime(8, 30, 15, 250), Qt::UTC);

/// Every field set, each to something of its own.
Account fullAccount()
{
    Account account;
    account.key = QStringLiteral("A-1");
    account.name = QStringLiteral("乐购 \"<b>Ltd</b>\"");
    account.parent = QStringLiteral("G");
    account.segment = QStringLiteral("large");
    account.industry = QStringLiteral("零售");
    account.region = QStringLiteral("华东");
    account.csm = QStringLiteral("Ann");
    account.product = QStringLiteral("Pro");
    account.plan = QStringLiteral("Year");
    account.stage = QStringLiteral("Live");
    account.startedOn = Day::of(2024, 2, 29);
    account.liveOn = Day::of(1969, 12, 31);
    account.seatsPurchased = 100;
    account.seatsOpened = 0;
    account.quota = 1234.5;
    account.modules = QStringLiteral("a;b");
    account.calendar = QStringLiteral("cn");
    account.tags = QStringLiteral("x;y");
    return account;
}

ImportRecord record(const QString &kind, const QByteArray &hash)
{
    ImportRecord record;
    record.kind = kind;
    record.fileName = QStringLiteral("f.csv");
    record.path = QStringLiteral("/d/f.csv");
    record.hash = hash;
    record.bytes = 42;
    record.endsLine = true;
    record.lines = 3;
    record.encoding = QStringLiteral("UTF-8");
    record.mapping = QStringLiteral("{}");
    record.importedAt = someInstant;
    record.importedOn = Day::of(2026, 10, 19);
    record.rows = 10;
    record.added = 4;
    record.changed = 3;
    record.unchanged = 2;
    record.rejected = 1;
    record.firstDay = Day::of(2026, 10, 1);
    record.lastDay = Day::of(2026, 10, 19);
    record.lastFullDay = Day::of(2026, 10, 18);
    return record;
}

/// What `write` does, in a transaction.
template <class F> void inTransaction(const Workspace &workspace, F write)
{
    auto transaction = must(sql::Transaction::begin(workspace.database()));
    write();
    must(transaction.commit());
}

} // namespace

class TestStoreAggregates : public QObject {
    Q_OBJECT

private slots:
    void accountsComeBackAsTheyWent()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        Account full = fullAccount();
        Account bare;
        bare.key = QStringLiteral("B");
        inTransaction(workspace, [&] {
            AccountWriter writer = must(AccountWriter::open(workspace));
            full.id = must(writer.insert(full, {}));
            bare.id = must(writer.insert(bare, {}));
            bare.quota = 0.1;
            must(writer.update(bare));
            must(writer.setChange(
                {bare.id, AccountField::Segment, Day::of(2026, 2, 1), QStringLiteral("mid")}, {}));
            must(writer.setChange(
                {full.id, AccountField::SeatsPurchased, Day::of(2026, 3, 1), QStringLiteral("9")}, {}));
            must(writer.setChange({full.id, AccountField::Name, Day::of(2026, 1, 1), QStringLiteral("New")},
                                  {}));
            must(writer.setChange({full.id, AccountField::Name, Day::of(2026, 1, 1), QStringLiteral("Newer")},
                                  {}));
        });
        const std::vector<Account> accounts{full, bare};
        QVERIFY(must(loadAccounts(workspace)) == accounts);
        const std::vector<AccountChange> changes{
            {full.id, AccountField::Name, Day::of(2026, 1, 1), QStringLiteral("Newer")},
            {full.id, AccountField::SeatsPurchased, Day::of(2026, 3, 1), QStringLiteral("9")},
            {bare.id, AccountField::Segment, Day::of(2026, 2, 1), QStringLiteral("mid")},
        };
        QVERIFY(must(loadAccountChanges(workspace)) == changes);
        const QHash<QString, AccountId> ids{{full.key, full.id}, {bare.key, bare.id}};
        QVERIFY(must(accountIds(workspace)) == ids);
    }

    void contractsAndSeatsComeBackSorted()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        std::vector<Contract> contracts(3);
        std::vector<SeatCount> seats(3);
        inTransaction(workspace, [&] {
            AccountWriter accounts = must(AccountWriter::open(workspace));
            Account account;
            account.key = QStringLiteral("A");
            const AccountId first = must(accounts.insert(account, {}));
            account.key = QStringLiteral("B");
            const AccountId second = must(accounts.insert(account, {}));

            Contract &full = contracts[1];
            full = {{},
                    first,
                    QStringLiteral("C-2"),
                    Day::of(2026, 1, 1),
                    Day::of(2026, 12, 31),
                    Day::of(2025, 12, 1),
                    1200.25,
                    QStringLiteral("CNY"),
                    5,
                    7.5,
                    QStringLiteral("C-1"),
                    false,
                    Day::of(2026, 11, 1),
                    QStringLiteral("price")};
            contracts[0] = {{}, first, {}, Day::of(2025, 1, 1), Day::of(2025, 12, 31), {}, 0, {}, {}, {}, {},
                            {}, {},    {}};
            contracts[2] = {{},   second, {}, Day::of(2020, 1, 1), Day::of(2020, 1, 1), {}, 3, {}, {}, {}, {},
                            true, {},     {}};
            ContractWriter writer = must(ContractWriter::open(workspace));
            for (const size_t i : {2U, 1U, 0U})
                contracts[i].id = must(writer.insert(contracts[i], {}));
            contracts[0].renewed = true;
            must(writer.update(contracts[0], {}));

            seats[0] = {first, Day::of(2025, 1, 1), 10, {}};
            seats[1] = {first, Day::of(2026, 1, 1), {}, 4};
            seats[2] = {second, Day::of(2024, 1, 1), 0, 0};
            SeatWriter seatWriter = must(SeatWriter::open(workspace));
            must(seatWriter.set({first, Day::of(2025, 1, 1), 11, 12}, {}));
            for (const size_t i : {2U, 1U, 0U})
                must(seatWriter.set(seats[i], {}));
        });
        QVERIFY(must(loadContracts(workspace)) == contracts);
        QVERIFY(must(loadSeats(workspace)) == seats);
    }

    void usersAndUnitsComeBackSorted()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        std::vector<User> users;
        std::vector<Unit> units;
        inTransaction(workspace, [&] {
            AccountWriter accounts = must(AccountWriter::open(workspace));
            Account account;
            account.key = QStringLiteral("A");
            const AccountId id = must(accounts.insert(account, {}));
            users = {{id, QStringLiteral("u1"), QStringLiteral("王"), QStringLiteral("manager"),
                      QStringLiteral("IT"), QStringLiteral("w@example.org"), Day::of(2025, 1, 1),
                      Day::of(2025, 2, 1)},
                     {id, QStringLiteral("u2"), {}, {}, {}, {}, {}, {}}};
            units = {{id, QStringLiteral("s1"), QStringLiteral("Shop"), QStringLiteral("N")},
                     {id, QStringLiteral("s2"), {}, {}}};
            UserWriter writer = must(UserWriter::open(workspace));
            must(writer.set(users[1], {}));
            must(writer.set(users[0], {}));
            must(writer.set(users[0], {}));
            must(writer.set(units[1], {}));
            must(writer.set(units[0], {}));
        });
        QVERIFY(must(loadUsers(workspace)) == users);
        QVERIFY(must(loadUnits(workspace)) == units);
    }

    void importsAreFoundByContentAndKind()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        const QByteArray hash(16, 'h');
        ImportRecord first = record(QStringLiteral("events"), hash);
        ImportRecord second = record(QStringLiteral("events"), QByteArray(16, '\0'));
        inTransaction(workspace, [&] {
            first.id = must(insertImport(workspace, first));
            second.extends = first.id;
            second.undoneAt = someInstant.addDays(1);
            second.id = must(insertImport(workspace, second));
            must(insertImportChanges(
                workspace, first.id,
                {{QStringLiteral("account"), QStringLiteral("[\"A\"]"), {}, "{}"},
                 {QStringLiteral("unit"), QStringLiteral("[\"A\",\"u\"]"), "{\"a\":1}", "{\"a\":2}"}}));
        });
        const std::vector<ImportRecord> all{first, second};
        QVERIFY(must(loadImports(workspace)) == all);
        QVERIFY(must(liveImports(workspace, QStringLiteral("events"))) == std::vector{first});
        QVERIFY(must(liveImports(workspace, QStringLiteral("users"))).empty());
        QVERIFY(must(findImport(workspace, QStringLiteral("events"), hash)) == first);
        QVERIFY(!must(findImport(workspace, QStringLiteral("accounts"), hash)));
        QVERIFY(!must(findImport(workspace, QStringLiteral("events"), second.hash)));
        const auto changes = must(loadImportChanges(workspace, first.id));
        QCOMPARE(changes.size(), size_t(2));
        QVERIFY(changes[0].before.isEmpty());
        QCOMPARE(changes[1].before, QByteArray("{\"a\":1}"));
        QCOMPARE(changes[1].after, QByteArray("{\"a\":2}"));
    }

    void policiesAreVersions()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        QVERIFY(!must(latestPolicy(workspace)));
        PolicyVersion first{{}, Policy(), QStringLiteral("Ann"), QStringLiteral("start"), someInstant};
        first.id = must(savePolicy(workspace, first));
        QCOMPARE(first.id.value, 1);
        QCOMPARE(must(savePolicy(workspace, {{}, Policy(), QStringLiteral("Bob"), {}, someInstant})),
                 first.id);
        PolicyVersion second = first;
        second.policy.weekDays = 4;
        second.policy.keyActions = QMap<QString, qint32>{{QStringLiteral("下单"), 2}};
        second.note.clear();
        second.id = must(savePolicy(workspace, second));
        QCOMPARE(second.id.value, 2);
        const std::vector<PolicyVersion> all{first, second};
        QVERIFY(must(loadPolicies(workspace)) == all);
        QVERIFY(must(latestPolicy(workspace)) == second);
        const Cache cache = must(loadBook(workspace));
        QVERIFY(cache.policy == second.policy);
        QCOMPARE(cache.policyVersion, 2);
    }

    void holidaysComeBackByCalendar()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        inTransaction(workspace, [&] {
            must(saveHolidays(workspace,
                              {QStringLiteral("de"),
                               {{Day::of(2026, 10, 3), DayKind::Holiday, QStringLiteral("Einheit")},
                                {Day::of(2026, 1, 1), DayKind::Holiday, {}}}}));
            must(saveHolidays(workspace,
                              {QStringLiteral("co"), {{Day::of(2026, 10, 4), DayKind::Working, {}}}}));
            must(saveHolidays(workspace,
                              {QStringLiteral("de"),
                               {{Day::of(2026, 1, 1), DayKind::Holiday, QStringLiteral("Neujahr")}}}));
        });
        const auto calendars = must(loadHolidays(workspace));
        QCOMPARE(calendars.size(), size_t(2));
        QCOMPARE(calendars[0].calendar, QStringLiteral("co"));
        QCOMPARE(calendars[0].entries[0].kind, DayKind::Working);
        QCOMPARE(calendars[1].entries.size(), size_t(2));
        QCOMPARE(calendars[1].entries[0].name, QStringLiteral("Neujahr"));
        const Cache cache = must(loadBook(workspace));
        QVERIFY(!cache.calendars.get(QStringLiteral("de")).isWorkingDay(Day::of(2026, 1, 1)));
        QVERIFY(cache.calendars.contains(QStringLiteral("cn")));
    }

    /// D is the last full day over the live imports; rows per day leave undone imports out.
    void theBookKnowsItsLastDay()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        QVERIFY(!must(loadBook(workspace)).lastDay);
        inTransaction(workspace, [&] {
            ImportRecord old = record(QStringLiteral("events"), QByteArray(16, 'a'));
            old.lastFullDay = Day::of(2026, 10, 1);
            const ImportId oldId = must(insertImport(workspace, old));
            ImportRecord accounts = record(QStringLiteral("accounts"), QByteArray(16, 'b'));
            accounts.lastFullDay = {};
            accounts.importedAt = someInstant.addSecs(60);
            (void)must(insertImport(workspace, accounts));
            ImportRecord undone = record(QStringLiteral("events"), QByteArray(16, 'c'));
            undone.undoneAt = someInstant;
            undone.importedAt = someInstant.addDays(1);
            const ImportId undoneId = must(insertImport(workspace, undone));
            const QString days =
                QStringLiteral("INSERT INTO import_day (import_id, day, rows) VALUES (?, ?, ?)");
            execute(workspace, days, {oldId.value, 20000, 5});
            execute(workspace, days, {oldId.value, 19999, 2});
            execute(workspace, days, {undoneId.value, 20000, 7});
            must(fixZone(workspace, QStringLiteral("+08:00")));
        });
        const Cache cache = must(loadBook(workspace));
        QCOMPARE(cache.lastDay, std::optional(Day::of(2026, 10, 1)));
        QCOMPARE(cache.imports, 2);
        QCOMPARE(cache.lastImport, someInstant.addSecs(60));
        QCOMPARE(cache.zone, QStringLiteral("+08:00"));
        QCOMPARE(cache.revision, 1);
        QCOMPARE(cache.dayRows.size(), size_t(2));
        QCOMPARE(cache.dayRows[0].day.n, 19999);
        QCOMPARE(cache.dayRows[1].rows, 5);
    }

    /// Text where a number belongs is damage that is said, never a 0.
    void damagedValuesAreSaid()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        execute(workspace, QStringLiteral("INSERT INTO account (id, key) VALUES (1, 'A')"));
        execute(workspace,
                QStringLiteral("INSERT INTO account_change (account_id, field, valid_from, value) VALUES (1, "
                               "'colour', 1, 'x')"));
        QCOMPARE(codeOf(loadBook(workspace)), ErrorCode::DatabaseDamaged);
        execute(workspace, QStringLiteral("DELETE FROM account_change"));
        execute(workspace, QStringLiteral("INSERT INTO seats (account_id, date) VALUES (1, 99999999999)"));
        QCOMPARE(codeOf(loadBook(workspace)), ErrorCode::DatabaseDamaged);
    }
};

QTEST_GUILESS_MAIN(TestStoreAggregates)
#include "tst_store_aggregates.moc"
