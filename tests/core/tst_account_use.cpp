#include "store/account_use.h"
#include "store/accounts.h"
#include "store/cache_reader.h"
#include "store/edits.h"
#include "store/usage_store.h"
#include "support/import.h"

#include <QMutex>
#include <QTest>

using namespace bw;

namespace {

/// Two accounts with use, one without; users and units of a file, of usage, and of both.
struct Book {
    test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    Book()
    {
        import("accounts.csv", "account_id,name\nA,Alpha\nB,Beta\nC,Gamma\n");
        import("users.csv",
               "account_id,user_id,name,role\nA,u1,Ann,manager\nA,u3,Cem,end_user\nB,u1,Bo,admin\n");
        import("units.csv", "account_id,unit_id,name\nA,s1,Shop 1\nA,s2,Shop 2\n");
        import("events.csv",
               "account_id,user_id,unit_id,event,module,occurred_at,quantity,duration_seconds\n"
               "A,u1,s1,order,orders,2026-03-02T10:00:00,3,60\n"
               "A,u2,s9,order,orders,2026-03-03T10:00:00,1,\n"
               "A,u1,,login,,2026-04-03T10:00:00,1,\n"
               "B,u1,,order,orders,2026-03-04T10:00:00,2,\n");
    }
    void import(const char *name, const QByteArray &csv)
    {
        ImportOptions options = test::importOn(QStringLiteral("2026-05-01"));
        options.zone = QStringLiteral("+08:00");
        options.persons = true;
        const ImportPlan plan = test::must(
            test::importFile(workspace, place.folder().write(QString::fromLatin1(name), csv), options));
        if (plan.rejected > 0)
            qFatal("rows rejected");
    }
    std::vector<Account> accounts() const { return test::must(loadAccounts(workspace)); }
};

} // namespace

class TestAccountUse : public QObject {
    Q_OBJECT

private slots:
    void rowsAndNames();
    void withoutUse();
    void editsCount();
    void afterAnUndo();
    void wholeBook();
    void stops();
};

void TestAccountUse::rowsAndNames()
{
    const Book book;
    const AccountUse use = test::must(loadAccountUse(book.workspace, book.accounts()[0].id));
    QStringList rows;
    for (const Rollup &r : use.rollups) {
        const UseEvent &event = use.events[r.event];
        rows += QStringLiteral("%1 %2 %3/%4 %5 x%6 %7s")
                    .arg(r.day.iso(), use.users[r.user - 1].key, event.module, event.event,
                         r.unit > 0 ? use.units[r.unit - 1].key : QStringLiteral("-"))
                    .arg(r.quantity)
                    .arg(r.seconds);
    }
    QCOMPARE(rows,
             (QStringList{QStringLiteral("2026-03-02 u1 orders/order s1 x3 60s"),
                          QStringLiteral("2026-03-03 u2 orders/order s9 x1 0s"),
                          QStringLiteral("2026-04-03 u1 /login - x1 0s")}));
    QStringList users;
    for (size_t i = 0; i < use.users.size(); ++i)
        users += use.users[i].key % u':' % use.users[i].name % u':' % use.users[i].role
            % (use.userListed[i] ? u'+' : u'-');
    users.sort();
    QCOMPARE(users,
             (QStringList{QStringLiteral("u1:Ann:manager+"), QStringLiteral("u2::-"),
                          QStringLiteral("u3:Cem:end_user+")}));
    QCOMPARE(use.units.size(), size_t(3)); // s1, s9 and s2, which nobody was seen in
    QCOMPARE(std::count(use.unitListed.begin(), use.unitListed.end(), 1), 2);
    QCOMPARE(test::must(loadUseEvents(book.workspace)), use.events);
}

void TestAccountUse::withoutUse()
{
    const Book book;
    const AccountUse use = test::must(loadAccountUse(book.workspace, book.accounts()[2].id));
    QVERIFY(use.rollups.empty() && use.users.empty() && use.units.empty());
    QVERIFY(!use.events.empty());
}

/// A role that was corrected by hand is the role; users made or taken away by hand are there, or not.
void TestAccountUse::editsCount()
{
    Book book;
    const AccountId a = book.accounts()[0].id;
    const auto edit = [&](const QString &user, const QString &field, const QString &value) {
        Edit one;
        one.entity = EditEntity::User;
        one.account = a;
        one.key = editKey({QStringLiteral("A"), user});
        one.field = field;
        one.value = value;
        one.author = QStringLiteral("Tom");
        one.at = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        return one;
    };
    EditStep step;
    step.add = {edit(QStringLiteral("u1"), QStringLiteral("role"), QStringLiteral("decision_maker")),
                edit(QStringLiteral("u3"), {}, QStringLiteral("0")),
                edit(QStringLiteral("u7"), {}, QStringLiteral("1"))};
    (void)test::must(saveEdits(book.workspace, step, step.add.front().at));
    const AccountUse use = test::must(loadAccountUse(book.workspace, a));
    QStringList users;
    for (size_t i = 0; i < use.users.size(); ++i)
        users += use.users[i].key % u':' % use.users[i].role % (use.userListed[i] ? u'+' : u'-');
    users.sort();
    QCOMPARE(
        users,
        (QStringList{QStringLiteral("u1:decision_maker+"), QStringLiteral("u2:-"), QStringLiteral("u7:+")}));
    // Those of another account stay as they are.
    const AccountUse other = test::must(loadAccountUse(book.workspace, book.accounts()[1].id));
    QCOMPARE(other.users.front().role, QStringLiteral("admin"));
}

/// What an import brought and an undo took away is no use, whoever was named by it.
void TestAccountUse::afterAnUndo()
{
    Book book;
    book.import("more.csv", "account_id,user_id,event,occurred_at\nA,u8,order,2026-04-20T10:00:00\n");
    const AccountId a = book.accounts()[0].id;
    QCOMPARE(test::must(loadAccountUse(book.workspace, a)).rollups.size(), size_t(4));
    auto transaction = test::must(sql::Transaction::begin(book.workspace.database()));
    const auto last =
        test::must(sql::single(book.workspace.database(), QStringLiteral("SELECT max(id) FROM import")));
    test::must(dropUsage(book.workspace.database(), {*last}, {}));
    test::must(transaction.commit());
    const AccountUse use = test::must(loadAccountUse(book.workspace, a));
    QCOMPARE(use.rollups.size(), size_t(3));
    for (const Rollup &r : use.rollups)
        QVERIFY(use.users[r.user - 1].key != QLatin1String("u8"));
}

void TestAccountUse::wholeBook()
{
    Book book;
    QByteArray csv = "account_id,user_id,event,occurred_at\n";
    for (int account = 0; account < 700; ++account)
        csv += "X" + QByteArray::number(account) + ",u,order,2026-04-20T10:00:00\n";
    book.import("many.csv", csv);
    std::vector<AccountId> ids;
    for (const Account &account : book.accounts())
        ids.push_back(account.id);
    QCOMPARE(ids.size(), size_t(703));
    std::vector<std::vector<Rollup>> seen(ids.size());
    Progress progress;
    const size_t events = test::must(loadUseEvents(book.workspace)).size();
    test::must(visitRollups(
        book.workspace, ids, events,
        [&](size_t account, const std::vector<Rollup> &rollups) { seen[account] = rollups; }, progress));
    QCOMPARE(progress.done.load(), 703);
    for (size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(seen[i], test::must(accountUsage(book.workspace.database(), ids[i])));
    QVERIFY(seen[0].size() == 3 && seen[2].empty() && seen[702].size() == 1);
    // A number that no event has is damage, not a crash.
    QCOMPARE(test::codeOf(visitRollups(
                 book.workspace, ids, 1, [](size_t, const std::vector<Rollup> &) {}, progress)),
             ErrorCode::DatabaseDamaged);
}

void TestAccountUse::stops()
{
    const Book book;
    Progress progress;
    progress.cancelled = true;
    int visited = 0;
    QCOMPARE(test::codeOf(visitRollups(
                 book.workspace, {book.accounts()[0].id}, 99,
                 [&](size_t, const std::vector<Rollup> &) { ++visited; }, progress)),
             ErrorCode::Cancelled);
    QCOMPARE(visited, 0);
}

QTEST_GUILESS_MAIN(TestAccountUse)
#include "tst_account_use.moc"
