// When a CSM is asked what to expect of a renewal, and what became of it.
#include "service/checkpoints.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

Day day(const QString &iso)
{
    return Day::parse(iso).value();
}

/// One account. Contracts: "key start end [renewed_from] [renewed|lost decided] [signed day]" by keyword:
/// "C1 2025-01-01 2025-12-31 from=C0 renewed=0 decided=2025-12-01 signed=2024-12-01".
Cache bookOf(const QString &contracts)
{
    test::BookBuilder book;
    book.account(QStringLiteral("A"));
    for (const QString &text : contracts.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        book.contract(0, day(words[1]), day(words[2]));
        Contract &contract = book.cache.contracts.back();
        contract.key = words[0];
        for (const QString &word : words.mid(3)) {
            const QString value = word.section(u'=', 1);
            if (word.startsWith(QStringLiteral("from=")))
                contract.renewedFrom = value;
            else if (word.startsWith(QStringLiteral("renewed=")))
                contract.renewed = value == QStringLiteral("1");
            else if (word.startsWith(QStringLiteral("decided=")))
                contract.decidedOn = day(value);
            else if (word.startsWith(QStringLiteral("signed=")))
                contract.signedOn = day(value);
        }
    }
    book.finish();
    return book.cache;
}

void call(Cache &cache, const QString &on, const QString &end, qint32 daysBefore, CheckpointCall::Call what)
{
    WorkEntry entry;
    entry.account = cache.accounts[0].id;
    entry.day = day(on);
    entry.at = on;
    CheckpointCall said;
    said.contractEnd = day(end);
    said.daysBefore = daysBefore;
    said.call = what;
    entry.what = said;
    cache.work.push_back(entry);
}

/// "180 due, 90 ahead, 30 ahead" of one contract.
QString stateOf(const Cache &cache, Day look, size_t contract = 0)
{
    QStringList states;
    for (const Checkpoint &one : checkpoints(ServiceBook(cache).of(0), look)) {
        if (one.contract == contract)
            states += QString::number(one.daysBefore) + u' ' + checkpointStateName(one.state);
    }
    return states.join(QStringLiteral(", "));
}

} // namespace

class TestCheckpoints : public QObject {
    Q_OBJECT

private slots:
    void throughTheYear_data();
    void throughTheYear();
    void called();
    void results_data();
    void results();
    void settled();
    void shortContracts();
    void unknownContracts();
};

void TestCheckpoints::throughTheYear_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("expected");
    // A contract to 2026-12-31: 180 days before is 2026-07-04, 90: 2026-10-02, 30: 2026-12-01.
    const auto row = [](const char *look, const char *expected) {
        QTest::newRow(look) << QString::fromLatin1(look) << QString::fromLatin1(expected);
    };
    row("2026-07-03", "180 ahead, 90 ahead, 30 ahead");
    row("2026-07-04", "180 due, 90 ahead, 30 ahead");
    row("2026-10-01", "180 due, 90 ahead, 30 ahead");
    row("2026-10-02", "180 missed, 90 due, 30 ahead");
    row("2026-12-01", "180 missed, 90 missed, 30 due");
    row("2026-12-31", "180 missed, 90 missed, 30 due");
    row("2027-01-01", "180 missed, 90 missed, 30 missed");
}

void TestCheckpoints::throughTheYear()
{
    QFETCH(QString, look);
    QFETCH(QString, expected);
    QCOMPARE(stateOf(bookOf(QStringLiteral("C1 2026-01-01 2026-12-31")), day(look)), expected);
}

void TestCheckpoints::called()
{
    Cache cache = bookOf(QStringLiteral("C1 2026-01-01 2026-12-31"));
    const QString end = QStringLiteral("2026-12-31");
    call(cache, QStringLiteral("2026-07-20"), end, 180, CheckpointCall::Call::Renews);
    call(cache, QStringLiteral("2026-10-05"), end, 90, CheckpointCall::Call::AtRisk);
    call(cache, QStringLiteral("2026-10-09"), end, 90, CheckpointCall::Call::Lost);
    QCOMPARE(stateOf(cache, day(QStringLiteral("2026-07-19"))),
             QStringLiteral("180 due, 90 ahead, 30 ahead"));
    QCOMPARE(stateOf(cache, day(QStringLiteral("2026-07-20"))),
             QStringLiteral("180 called, 90 ahead, 30 ahead"));
    QCOMPARE(stateOf(cache, day(QStringLiteral("2026-12-01"))),
             QStringLiteral("180 called, 90 called, 30 due"));
    const auto callOn = [&](const char *look) {
        return checkpoints(ServiceBook(cache).of(0), day(QString::fromLatin1(look)))[1].call;
    };
    QCOMPARE(callOn("2026-10-04"), qint64(-1));
    QCOMPARE(callOn("2026-10-08"), qint64(1));
    QCOMPARE(callOn("2026-10-09"), qint64(2)); // the newest one
    // A contract that was made to end on another day is asked about anew.
    cache.contracts[0].end = day(QStringLiteral("2027-01-31"));
    QCOMPARE(stateOf(cache, day(QStringLiteral("2026-08-10"))),
             QStringLiteral("180 due, 90 ahead, 30 ahead"));
}

void TestCheckpoints::results_data()
{
    QTest::addColumn<QString>("contracts");
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *contracts, const char *look, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(contracts) << QString::fromLatin1(look)
                            << QString::fromLatin1(expected);
    };
    row("runs", "C1 2026-01-01 2026-12-31", "2026-12-31", "open");
    row("lapsed", "C1 2026-01-01 2026-12-31", "2027-03-31", "open");
    row("grace time over", "C1 2026-01-01 2026-12-31", "2027-04-01", "lost 2027-04-01");
    row("said lost", "C1 2026-01-01 2026-12-31 renewed=0 decided=2026-11-15", "2026-11-15",
        "lost 2026-11-15");
    row("not yet said", "C1 2026-01-01 2026-12-31 renewed=0 decided=2026-11-15", "2026-11-14", "open");
    row("said lost without a day", "C1 2026-01-01 2026-12-31 renewed=0", "2026-12-31", "open");
    row("known from the day after", "C1 2026-01-01 2026-12-31 renewed=0", "2027-01-01", "lost 2027-01-01");
    row("said renewed", "C1 2026-01-01 2026-12-31 renewed=1 decided=2026-11-15", "2026-11-15",
        "renewed 2026-11-15");
    row("signed successor", "C1 2026-01-01 2026-12-31;C2 2027-01-01 2027-12-31 from=C1 signed=2026-11-20",
        "2026-11-20", "renewed 2026-11-20");
    row("successor not signed yet",
        "C1 2026-01-01 2026-12-31;C2 2027-01-01 2027-12-31 from=C1 signed=2026-11-20", "2026-11-19", "open");
    row("successor without a word", "C1 2026-01-01 2026-12-31;C2 2027-03-31 2027-12-31", "2027-03-31",
        "renewed 2027-03-31");
    row("too late for one", "C1 2026-01-01 2026-12-31;C2 2027-04-03 2027-12-31", "2027-04-05",
        "lost 2027-04-01");
    row("another one's successor",
        "C1 2026-01-01 2026-12-31;C0 2026-01-01 2026-12-31;C2 2027-01-01 2027-12-31 from=C0", "2027-01-05",
        "open");
}

void TestCheckpoints::results()
{
    QFETCH(QString, contracts);
    QFETCH(QString, look);
    QFETCH(QString, expected);
    const Cache cache = bookOf(contracts);
    const Renewal renewal = renewalOf(cache.contracts[0], cache.contracts, day(look));
    QString found = renewalResultName(renewal.result);
    if (renewal.since)
        found += u' ' + renewal.since->iso();
    QCOMPARE(found, expected);
}

void TestCheckpoints::settled()
{
    const Cache renewed =
        bookOf(QStringLiteral("C1 2026-01-01 2026-12-31;C2 2027-01-01 2027-12-31 from=C1 signed=2026-11-20"));
    QCOMPARE(stateOf(renewed, day(QStringLiteral("2026-11-19"))),
             QStringLiteral("180 missed, 90 due, 30 ahead"));
    QCOMPARE(stateOf(renewed, day(QStringLiteral("2026-12-05"))),
             QStringLiteral("180 missed, 90 settled, 30 settled"));
    // The successor has checkpoints of its own.
    QCOMPARE(stateOf(renewed, day(QStringLiteral("2027-07-04")), 1),
             QStringLiteral("180 due, 90 ahead, 30 ahead"));
}

void TestCheckpoints::shortContracts()
{
    QCOMPARE(stateOf(bookOf(QStringLiteral("C1 2026-10-02 2026-12-31")), day(QStringLiteral("2026-10-02"))),
             QStringLiteral("90 due, 30 ahead"));
    QCOMPARE(stateOf(bookOf(QStringLiteral("C1 2026-12-01 2026-12-30")), day(QStringLiteral("2026-12-15"))),
             QString());
}

void TestCheckpoints::unknownContracts()
{
    const Cache cache = bookOf(QStringLiteral("C1 2026-03-01 2026-12-31"));
    QCOMPARE(stateOf(cache, day(QStringLiteral("2026-02-28"))), QString());
    QVERIFY(checkpoints(ServiceBook(bookOf({})).of(0), day(QStringLiteral("2026-02-28"))).empty());
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
