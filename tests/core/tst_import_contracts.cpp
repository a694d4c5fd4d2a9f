#include "support/import_desk.h"

using namespace bw;
using namespace bw::test;

/// Which contract a row speaks of, and what it says of it.
class TestImportContracts : public QObject {
    Q_OBJECT

private slots:
    /// Files with and without contract ids may speak of the same contract.
    void contractsAreKnownByIdOrStart_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("stored");
        QTest::newRow("id, other dates")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C1,A,2025-02-01,2026-01-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20120|1");
        QTest::newRow("id, other account")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C1,B,2025-01-01,2025-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|B|20089|1");
        QTest::newRow("other id, same start")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C2,A,2025-01-01,2025-12-31,2")
            << QStringLiteral("1/0/0/0") << QStringLiteral("C1|A|20089|1\nC2|A|20089|2");
        QTest::newRow("id comes later")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray("C1,A,2025-01-01,2025-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20089|1");
        QTest::newRow("id is left out")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-01,2025-12-31,3")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20089|3");
        QTest::newRow("no ids, same start")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-01,2026-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("|A|20089|1");
        QTest::newRow("no ids, other start")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-02,2025-12-31,1")
            << QStringLiteral("1/0/0/0") << QStringLiteral("|A|20089|1\n|A|20090|1");
        QTest::newRow("could be either")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1\nC2,A,2025-01-01,2025-12-31,2")
            << QByteArray(",A,2025-01-01,2025-12-31,3\n,B,2025-01-01,2025-12-31,3")
            << QStringLiteral("1/0/0/1") << QStringLiteral("C1|A|20089|1\nC2|A|20089|2\n|B|20089|3");
    }

    void contractsAreKnownByIdOrStart()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const QString, counts);
        QFETCH(const QString, stored);
        const QByteArray header("contract_id,account_id,start,end,arr\n");
        Desk desk;
        desk.import(FileKind::Contracts, header + first + '\n');
        QCOMPARE(countsOf(desk.import(FileKind::Contracts, header + second + '\n')), counts);
        QCOMPARE(desk.dump("SELECT c.key, a.key, c.start, c.arr FROM contract c JOIN account a ON a.id = "
                           "c.account_id ORDER BY a.key, c.start, c.arr"),
                 stored);
    }

    void renewedIsOneZeroOrUnknown()
    {
        Desk desk;
        const QByteArray header("account_id,start,end,arr,renewed\n");
        desk.import(FileKind::Contracts,
                    header
                        + "A,2025-01-01,2025-12-31,1,1\nB,2025-01-01,2025-12-31,1,0\nC,2025-01-01,2025-12-31,"
                          "1,\nD,2025-01-01,2025-12-31,1,未续费\n");
        const char *stored = "SELECT group_concat(coalesce(renewed, '-'), '') FROM (SELECT renewed FROM "
                             "contract ORDER BY account_id)";
        QCOMPARE(desk.dump(stored), QStringLiteral("10-0"));
        QCOMPARE(countsOf(desk.import(FileKind::Contracts,
                                      header
                                          + "A,2025-01-01,2025-12-31,1,0\nB,2025-01-01,2025-12-31,1,\nC,2025-"
                                            "01-01,2025-12-31,1,1\n")),
                 QStringLiteral("0/2/1/0"));
        QCOMPARE(desk.dump(stored), QStringLiteral("0010"));
    }

    void moneyKeepsItsCurrency_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("stored");
        QTest::newRow("column") << QByteArray("1200,usd") << QStringLiteral("1200|USD");
        QTest::newRow("sign") << QByteArray("\"￥1,200.50\",") << QStringLiteral("1200.5|CNY");
        QTest::newRow("column wins") << QByteArray("$5,HKD") << QStringLiteral("5|HKD");
        QTest::newRow("Chinese") << QByteArray("12万,人民币") << QStringLiteral("120000|CNY");
        QTest::newRow("none") << QByteArray("7,") << QStringLiteral("7|");
    }

    void moneyKeepsItsCurrency()
    {
        QFETCH(const QByteArray, cells);
        QFETCH(const QString, stored);
        Desk desk;
        desk.import(FileKind::Contracts,
                    "account_id,start,end,arr,currency\nA,2025-01-01,2025-12-31," + cells + '\n');
        QCOMPARE(desk.dump("SELECT arr, currency FROM contract"), stored);
    }
};

QTEST_GUILESS_MAIN(TestImportContracts)
#include "tst_import_contracts.moc"
