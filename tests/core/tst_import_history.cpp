#include "store/accounts.h"
#include "store/settings.h"
#include "support/import_desk.h"

#include <algorithm>
#include <random>

using namespace bw;
using namespace bw::test;

/// Accounts over time: from which day a changed field holds.
class TestImportHistory : public QObject {
    Q_OBJECT

private slots:
    /// definitions.md §2: the first value holds backwards, a later one from valid_from, else its import.
    void accountFieldsHaveAHistory_data()
    {
        QTest::addColumn<QList<QPair<QString, QByteArray>>>("files"); // day of import, rows
        QTest::addColumn<QString>("history"); // segment on days
        using Files = QList<QPair<QString, QByteArray>>;
        const QString jan = QStringLiteral("2026-01-10");
        const QString feb = QStringLiteral("2026-02-10");
        const QString mar = QStringLiteral("2026-03-10");
        // Seen on 2020-01-01, 2026-01-10, 2026-02-09, 2026-02-10, 2026-12-31.
        QTest::newRow("first holds backwards")
            << Files{{feb, "A,mid,"}} << QStringLiteral("mid mid mid mid mid");
        QTest::newRow("later from its import")
            << Files{{jan, "A,mid,"}, {feb, "A,large,"}} << QStringLiteral("mid mid mid large large");
        QTest::newRow("later from its date") << Files{{jan, "A,mid,"}, {mar, "A,large,2026-02-10"}}
                                             << QStringLiteral("mid mid mid large large");
        QTest::newRow("date in the future")
            << Files{{jan, "A,mid,"}, {feb, "A,large,2026-12-31"}} << QStringLiteral("mid mid mid mid large");
        QTest::newRow("and back again") << Files{{jan, "A,mid,"}, {feb, "A,large,"}, {mar, "A,mid,"}}
                                        << QStringLiteral("mid mid mid large mid");
        QTest::newRow("corrected the same day")
            << Files{{jan, "A,mid,"}, {feb, "A,large,"}, {feb, "A,small,"}}
            << QStringLiteral("mid mid mid small small");
        QTest::newRow("corrected for its date")
            << Files{{jan, "A,mid,"}, {feb, "A,large,2026-02-10"}, {mar, "A,small,2026-02-10"}}
            << QStringLiteral("mid mid mid small small");
        QTest::newRow("filled later")
            << Files{{jan, "A,,"}, {feb, "A,large,"}} << QStringLiteral("large large large large large");
        QTest::newRow("blank changes nothing")
            << Files{{jan, "A,mid,"}, {feb, "A,,"}} << QStringLiteral("mid mid mid mid mid");
        QTest::newRow("history in one file") << Files{{mar, "A,large,2026-02-10\nA,mid,2025-01-01"}}
                                             << QStringLiteral("mid mid mid large large");
        QTest::newRow("older date afterwards")
            << Files{{jan, "A,large,2026-02-10"}, {mar, "A,mid,2025-01-01"}}
            << QStringLiteral("mid mid mid large large");
        QTest::newRow("older date before an undated first")
            << Files{{jan, "A,large,"}, {mar, "A,mid,2026-02-10"}}
            << QStringLiteral("large large large mid mid");
    }

    void accountFieldsHaveAHistory()
    {
        using Files = QList<QPair<QString, QByteArray>>;
        QFETCH(const Files, files);
        QFETCH(const QString, history);
        Desk desk;
        const auto seen = [&] {
            const auto accounts = must(loadAccounts(desk.workspace));
            const auto changes = must(loadAccountChanges(desk.workspace));
            QStringList values;
            for (const char *day : {"2020-01-01", "2026-01-10", "2026-02-09", "2026-02-10", "2026-12-31"})
                values += accountAt(accounts.front(), changes, *Day::parse(QString::fromLatin1(day))).segment;
            return values.join(u' ');
        };
        for (const auto &[day, rows] : files)
            desk.import(FileKind::Accounts, "account_id,segment,valid_from\n" + rows + '\n', day);
        QCOMPARE(seen(), history);
        // The last file again, later, changes nothing.
        const ImportPlan again =
            desk.import(FileKind::Accounts, "account_id,segment,valid_from\n" + files.last().second + '\n',
                        QStringLiteral("2026-06-01"));
        if (!history.endsWith(QLatin1String("mid large")))
            QCOMPARE(again.added + again.changed, 0);
    }

    /// Dated rows give the same history in any order and any split into files.
    void datedRowsNeedNoOrder()
    {
        QByteArrayList rows{"A,mid,2024-01-01",  "A,large,2025-01-01", "A,small,2025-06-01",
                            "A,mid,2026-01-01",  "A,large,2023-01-01", "B,mid,2024-05-01",
                            "B,large,2022-01-01"};
        std::mt19937 random(7); // NOLINT: the same orders in every run
        QString expected;
        for (int round = 0; round < 12; ++round) {
            std::shuffle(rows.begin(), rows.end(), random);
            Desk desk;
            const qsizetype cut = static_cast<qsizetype>(random() % 8);
            for (const QByteArrayList &part : {rows.mid(0, cut), rows.mid(cut)}) {
                if (!part.isEmpty())
                    desk.import(FileKind::Accounts,
                                "account_id,segment,valid_from\n" + part.join('\n') + '\n');
            }
            const auto accounts = must(loadAccounts(desk.workspace));
            const auto changes = must(loadAccountChanges(desk.workspace));
            QStringList seen;
            for (const Account &account : accounts) {
                for (Day day = Day::of(2021, 6, 1); day < Day::of(2026, 6, 1); day = day + 91)
                    seen += account.key + accountAt(account, changes, day).segment;
            }
            seen.sort();
            if (expected.isEmpty())
                expected = seen.join(u' ');
            QCOMPARE(seen.join(u' '), expected);
        }
    }

    /// The day from which a change holds is the day of the import in the workspace's zone.
    void theImportsDayIsLocal()
    {
        Desk desk;
        {
            auto transaction = must(sql::Transaction::begin(desk.workspace.database()));
            must(fixZone(desk.workspace, QStringLiteral("Asia/Shanghai")));
            must(transaction.commit());
        }
        desk.import(FileKind::Accounts, "account_id,name\nA,Ann\n", QStringLiteral("2026-01-01"));
        ImportOptions options = importOn(QStringLiteral("2026-01-01"));
        options.now = QDateTime(QDate(2026, 2, 9), QTime(16, 0), Qt::UTC);
        (void)must(importFile(desk.workspace, desk.file("account_id,name\nA,Eve\n"), options));
        QCOMPARE(must(loadAccountChanges(desk.workspace)).front().from.iso(), QStringLiteral("2026-02-10"));
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_import_history.moc"
