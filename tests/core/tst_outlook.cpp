#include "intake/outlook.h"
#include "support/undo_books.h"

#include <QTest>

using namespace bw;
using namespace bw::test;

/// What an import is said to make of the book is what it makes of it.
class TestOutlook : public QObject {
    Q_OBJECT
private slots:
    void randomFiles_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void randomFiles()
    {
        QFETCH(const int, seed);
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        RandomFiles files(static_cast<quint32>(seed));
        int told = 0;
        for (int i = 0; i < 30; ++i) {
            const RandomFiles::File file = files.next('A');
            const QString path = temporary.folder().write(file.name, file.bytes);
            ImportOptions options = importOn(file.day);
            options.mostRejected = true;
            auto prepared = prepareFile(workspace, path, options);
            if (!prepared) // nothing in it
                continue;
            const Outlook outlook = outlookOf(must(countBook(workspace)), prepared->plan);
            told += outlook.before == outlook.after ? 0 : 1;
            Progress progress;
            (void)must(applyImport(workspace, std::move(*prepared), options, progress));
            const BookCounts now = must(countBook(workspace));
            QVERIFY2(now == outlook.after, file.bytes.constData());
        }
        QVERIFY(told > 4); // of 30 that often say what is known already
    }

    void furtherKinds_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("changes");
        QTest::newRow("surveys") << QByteArray(
            "account_id,kind,score,date,response_id\nA,NPS,9,2026-02-01,1\nB,NPS,3,2026-02-01,2\n")
                                 << QStringLiteral("accounts 1, surveys 2");
        QTest::newRow("judgements") << QByteArray(
            "account_id,criterion,value,date,judged_by\nA,boss_uses,2,2026-02-01,Ann\n")
                                    << QStringLiteral("judgements 1");
        QTest::newRow("touches") << QByteArray(
            "account_id,date,kind,summary\nA,2026-02-01,call,All well\nA,2026-02-03,visit,Again\n")
                                 << QStringLiteral("touches 2");
        QTest::newRow("seats tell of accounts only")
            << QByteArray("account_id,date,purchased\nC,2026-02-01,10\n") << QStringLiteral("accounts 1");
        QTest::newRow("holidays tell of nothing")
            << QByteArray("date,kind,calendar,name\n2026-02-02,holiday,own,Fair\n") << QString();
        QTest::newRow("today is in no figure")
            << QByteArray("account_id,date,event,count\nA,2026-02-27,order,3\nA,2026-03-01,order,3\n")
            << QStringLiteral("days 2, through 2026-02-27");
    }
    void furtherKinds()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, changes);
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const auto path = [&](const QByteArray &bytes) {
            return temporary.folder().write(QStringLiteral("f.csv"), bytes);
        };
        (void)must(importFile(workspace, path("account_id,name\nA,Alpha\n"),
                              importOn(QStringLiteral("2026-03-01"))));
        const ImportOptions options = importOn(QStringLiteral("2026-03-01"));
        auto prepared = must(prepareFile(workspace, path(csv), options));
        const Outlook outlook = outlookOf(must(countBook(workspace)), prepared.plan);
        QStringList words;
        const auto add = [&](const char *name, qint64 BookCounts::*count) {
            if (const qint64 more = outlook.after.*count - outlook.before.*count; more != 0)
                words += QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(more);
        };
        add("accounts", &BookCounts::accounts);
        add("surveys", &BookCounts::surveys);
        add("judgements", &BookCounts::judgements);
        add("touches", &BookCounts::touches);
        add("days", &BookCounts::usageDays);
        if (outlook.after.through != outlook.before.through)
            words += QStringLiteral("through ") + outlook.after.through->iso();
        QCOMPARE(words.join(QStringLiteral(", ")), changes);
        Progress progress;
        (void)must(applyImport(workspace, std::move(prepared), options, progress));
        QVERIFY(must(countBook(workspace)) == outlook.after);
        // The same file again changes nothing.
        prepared = must(prepareFile(workspace, path(csv), options));
        const Outlook again = outlookOf(outlook.after, prepared.plan);
        QVERIFY(again.before == again.after);
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
