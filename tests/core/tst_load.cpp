// What each CSM looks after, and what moving accounts would do.
#include "queue/load.h"
#include "support/queue_book.h"

#include <QTest>

using namespace bw;
using test::QueueBook;

namespace {

const Day t = Day::of(2026, 10, 19);

/// Ann: A 1000 USD at 50, B 500 CNY at 80; Ben: C; nobody: D; gone: E.
QueueBook book()
{
    QueueBook book;
    book.account(QStringLiteral("A"), 50, 1000, 300);
    book.account(QStringLiteral("B"), 80, 500, 300, QStringLiteral("CNY"));
    book.account(QStringLiteral("C"), 100, 2000, 300).csm = QStringLiteral("Ben");
    book.account(QStringLiteral("D"), 100, 3000, 300).csm.clear();
    book.account(QStringLiteral("E"), 10, 9000, 300).health.frozenOn = t - 10;
    book.alert(QStringLiteral("A"), "no_key_action");
    book.alert(QStringLiteral("A"), "boss_unseen").state = AlertState::Cleared;
    book.alert(QStringLiteral("C"), "no_key_action").standing = true;
    book.cache().firstImportOn.reset();
    // Due on the day of the first contract: 64 days ago, done for A.
    book.cache().policy.plan.steps = {
        {QStringLiteral("hello"), QStringLiteral("Hello"), QStringLiteral("call"), StepFrom::Start, 0}};
    TouchFact touch;
    touch.day = t - 3;
    touch.kind = QStringLiteral("call");
    book.cache().touches.push_back(touch);
    book.book.finish();
    return book;
}

QString textOf(const CsmLoad &load)
{
    const auto money = [](const std::vector<Money> &sums) {
        QStringList all;
        for (const Money &sum : sums)
            all += QString::number(sum.amount) + u' ' + sum.currency;
        return all.join(u'+');
    };
    return QStringLiteral("%1: %2, %3, %4, %5 open, %6 overdue")
        .arg(load.csm.isEmpty() ? QStringLiteral("-") : load.csm)
        .arg(load.accounts)
        .arg(money(load.arr), money(load.atRisk))
        .arg(load.openAlerts)
        .arg(load.overdueSteps);
}

} // namespace

class TestLoad : public QObject {
    Q_OBJECT

private slots:
    void loads();
    void reassigned();
    void nothingMoves();
};

void TestLoad::loads()
{
    QueueBook made = book();
    const auto accounts = accountLoads(made.cache(), made.cache().policy, made.portfolio, made.alerts);
    QStringList texts;
    for (const CsmLoad &load : csmLoads(accounts))
        texts += textOf(load);
    QCOMPARE(texts,
             QStringList({QStringLiteral("Ann: 2, 1000 USD+500 CNY, 550 USD+140 CNY, 1 open, 1 overdue"),
                          QStringLiteral("Ben: 1, 2000 USD, 200 USD, 1 open, 1 overdue"),
                          QStringLiteral("-: 1, 3000 USD, 300 USD, 0 open, 1 overdue")}));
}

void TestLoad::reassigned()
{
    QueueBook made = book();
    const auto accounts = accountLoads(made.cache(), made.cache().policy, made.portfolio, made.alerts);
    const std::vector<Reassignment> moves{{0, QStringLiteral("Cat")},
                                          {0, QStringLiteral("Ben")},
                                          {3, QStringLiteral("Ben")},
                                          {1, QStringLiteral("Ann")}};
    const std::vector<LoadChange> changes = reassign(accounts, moves);
    QStringList texts;
    for (const LoadChange &change : changes) {
        QCOMPARE(change.before.csm, change.after.csm);
        texts += textOf(change.before) + QStringLiteral(" -> ") + textOf(change.after);
    }
    QCOMPARE(texts,
             QStringList({QStringLiteral("Ann: 2, 1000 USD+500 CNY, 550 USD+140 CNY, 1 open, 1 overdue -> "
                                         "Ann: 1, 500 CNY, 140 CNY, 0 open, 1 overdue"),
                          QStringLiteral("Ben: 1, 2000 USD, 200 USD, 1 open, 1 overdue -> "
                                         "Ben: 3, 6000 USD, 1050 USD, 2 open, 2 overdue"),
                          QStringLiteral(
                              "-: 1, 3000 USD, 300 USD, 0 open, 1 overdue -> -: 0, , , 0 open, 0 overdue")}));
    // Two that change places leave both as they were, and are told.
    std::vector<AccountLoad> same(2);
    same[0].row = 0;
    same[0].csm = QStringLiteral("Ann");
    same[1].row = 1;
    same[1].csm = QStringLiteral("Ben");
    const std::vector<Reassignment> swap{{0, QStringLiteral("Ben")}, {1, QStringLiteral("Ann")}};
    QCOMPARE(reassign(same, swap).size(), size_t(2));
}

void TestLoad::nothingMoves()
{
    QueueBook made = book();
    const auto accounts = accountLoads(made.cache(), made.cache().policy, made.portfolio, made.alerts);
    QVERIFY(reassign(accounts, {}).empty());
    const std::vector<Reassignment> moves{{0, QStringLiteral("Ann")}, {4, QStringLiteral("Ann")}};
    QVERIFY(reassign(accounts, moves).empty()); // its own already; churned
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
