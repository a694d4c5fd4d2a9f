#include "model/account.h"

#include <QTest>

using namespace bw;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void refuses_data();
    void refuses();
    void namesDiffer();
    void asOfDay();
};

void TestFields::roundTrip_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    for (int field = 0; field < accountFieldCount; ++field) {
        QString text = QStringLiteral("Ä 客户; \"x\"");
        if (field == int(AccountField::StartedOn) || field == int(AccountField::LiveOn))
            text = QStringLiteral("2024-02-29");
        else if (field == int(AccountField::SeatsPurchased) || field == int(AccountField::SeatsOpened))
            text = QStringLiteral("2147483647");
        else if (field == int(AccountField::Quota))
            text = QStringLiteral("0.1");
        QTest::addRow("%s", qPrintable(fieldName(AccountField(field)))) << field << text;
    }
}

void TestFields::roundTrip()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    const Account before;
    Account account;
    QVERIFY(fieldText(account, AccountField(field)).isEmpty());
    QVERIFY(setFieldText(account, AccountField(field), text));
    QCOMPARE(fieldText(account, AccountField(field)), text);
    QVERIFY(!(account == before));
    QVERIFY(setFieldText(account, AccountField(field), QString()));
    QVERIFY(account == before);
}

void TestFields::refuses_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such day") << int(AccountField::StartedOn) << "2023-02-29";
    QTest::newRow("no day") << int(AccountField::LiveOn) << "soon";
    QTest::newRow("negative seats") << int(AccountField::SeatsOpened) << "-1";
    QTest::newRow("half a seat") << int(AccountField::SeatsPurchased) << "1.5";
    QTest::newRow("too many seats") << int(AccountField::SeatsPurchased) << "2147483648";
    QTest::newRow("no number") << int(AccountField::Quota) << "nan";
}

void TestFields::refuses()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    Account account;
    account.seatsPurchased = 5;
    account.seatsOpened = 4;
    account.quota = 3;
    account.startedOn = account.liveOn = Day{7};
    const Account before = account;
    QVERIFY(!setFieldText(account, AccountField(field), text));
    QVERIFY(account == before);
}

void TestFields::namesDiffer()
{
    QStringList names;
    for (int field = 0; field < accountFieldCount; ++field)
        names.append(fieldName(AccountField(field)));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(fieldName(AccountField::SeatsPurchased), QStringLiteral("seats_purchased"));
    QCOMPARE(fieldName(AccountField::Parent), QStringLiteral("parent_id"));
}

void TestFields::asOfDay()
{
    Account first;
    first.id = {7};
    first.segment = QStringLiteral("small");
    const std::vector<AccountChange> changes = {
        {{6}, AccountField::Segment, Day{1}, QStringLiteral("other")},
        {{7}, AccountField::Segment, Day{100}, QStringLiteral("mid")},
        {{7}, AccountField::SeatsOpened, Day{150}, QStringLiteral("12")},
        {{7}, AccountField::Segment, Day{200}, QStringLiteral("large")},
    };
    QCOMPARE(accountAt(first, changes, Day{-5000}).segment, QStringLiteral("small")); // holds backwards
    QCOMPARE(accountAt(first, changes, Day{99}).segment, QStringLiteral("small"));
    QCOMPARE(accountAt(first, changes, Day{100}).segment, QStringLiteral("mid"));
    QCOMPARE(accountAt(first, changes, Day{149}).seatsOpened, std::optional<qint32>());
    QCOMPARE(accountAt(first, changes, Day{150}).seatsOpened, std::optional<qint32>(12));
    QCOMPARE(accountAt(first, changes, Day{1000}).segment, QStringLiteral("large"));
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
