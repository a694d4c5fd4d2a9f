#include "support/fold.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace bw;
using namespace bw::test;

class TestTableModel : public QObject {
    Q_OBJECT
private slots:
    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("order");
        QTest::newRow("names as people sort them, nothing last")
            << 0 << false << QStringLiteral("2 4 1 7 6 3 5");
        QTest::newRow("names downwards, nothing still last") << 0 << true << QStringLiteral("3 6 7 1 4 2 5");
        QTest::newRow("numbers, equal ones keep their order")
            << 1 << false << QStringLiteral("7 1 4 3 6 2 5");
        QTest::newRow("numbers downwards, nothing still last")
            << 1 << true << QStringLiteral("6 3 1 4 7 2 5");
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(QString, order);
        Fold fold(few);
        const QAbstractItemModelTester tester(&fold.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fold.model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QCOMPARE(fold.order(), order);
    }
    void secondKeyDecidesTies()
    {
        Fold fold(few);
        fold.model.setSort({{2, false}, {1, true}}); // flock, then most wool
        QCOMPARE(fold.order(), QStringLiteral("3 1 7 5 6 4 2"));
        fold.model.setSort({{2, true}, {0, false}});
        QCOMPARE(fold.order(), QStringLiteral("2 4 6 1 7 3 5"));
    }
    void sortEqualsAPlainStableSort()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> first;
            std::vector<double> second;
            for (int i = 0; i < 300; ++i) {
                first.push_back(random.bounded(10) == 0 ? qQNaN() : random.bounded(9) - 4.0);
                second.push_back(random.bounded(10) == 0 ? qQNaN() : random.bounded(2000) / 7.0 - 100);
            }
            const Ranks a = rankNumbers(first);
            const Ranks b = rankNumbers(second);
            const bool downA = round % 2 != 0;
            const bool downB = round % 3 != 0;
            ArrangeBy by;
            by.rows = 300;
            by.keys = {{&a, downA}, {&b, downB}};
            const auto before = [](double x, double y, bool down) {
                if (std::isnan(x) || std::isnan(y)) {
                    return !std::isnan(x) && std::isnan(y);
                }
                return down ? y < x : x < y;
            };
            std::vector<qint32> plain(300);
            std::iota(plain.begin(), plain.end(), 0);
            std::stable_sort(plain.begin(), plain.end(), [&](qint32 x, qint32 y) {
                const auto i = static_cast<size_t>(x);
                const auto j = static_cast<size_t>(y);
                if (before(first[i], first[j], downA) || before(first[j], first[i], downA)) {
                    return before(first[i], first[j], downA);
                }
                return before(second[i], second[j], downB);
            });
            const Arrangement arranged = arrange(by);
            for (size_t i = 0; i < plain.size(); ++i) {
                QCOMPARE(arranged.places[i].row, plain[i]);
            }
        }
    }

    void filters()
    {
        Fold fold(few);
        const QAbstractItemModelTester tester(&fold.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fold.model.sort(1);
        fold.model.setKept({1, 0, 1, 0, 1, 0, 1});
        QCOMPARE(fold.order(), QStringLiteral("7 1 3 5"));
        QCOMPARE(fold.model.totals().heads, 4);
        QCOMPARE(fold.model.totals().wool, 12.0);
        fold.model.setKept({0, 0, 0, 0, 0, 0, 0});
        QCOMPARE(fold.model.rowCount(), 0);
        fold.model.setKept({});
        QCOMPARE(fold.model.rowCount(), 7);
    }

    void groups()
    {
        Fold fold(few);
        const QAbstractItemModelTester tester(&fold.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fold.model.sort(1, Qt::DescendingOrder);
        fold.group();
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] 3 1 7 5 [vale 3] 6 4 2"));
        fold.model.setGroupOpen(0, false);
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] [vale 3] 6 4 2"));
        QCOMPARE(fold.model.totals().heads, 7); // a closed group still counts
        fold.model.setKept({1, 0, 1, 0, 1, 0, 1}); // nothing of vale
        QCOMPARE(fold.order(), QStringLiteral("[hill 4]"));
        fold.model.setAllGroupsOpen(true);
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] 3 1 7 5"));
        fold.model.setKept({});
        fold.model.setAllGroupsOpen(false);
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] [vale 3]"));
    }
    void closedGroupsStayClosedByName()
    {
        Fold fold(few);
        fold.group();
        fold.model.setGroupOpen(1, false); // vale
        fold.fill(sheepOf(few + QStringLiteral("8 Ann alp 3\n")), true);
        QCOMPARE(fold.order(), QStringLiteral("[alp 1] 8 [hill 4] 1 3 5 7 [vale 3]"));
    }

    void orderAndFiguresChangeInPlace()
    {
        Fold fold(few);
        const QAbstractItemModelTester tester(&fold.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fold.group();
        fold.model.sort(1, Qt::DescendingOrder);
        fold.model.setKept({1, 1, 1, 1, 1, 0, 1});
        QSignalSpy resets(&fold.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&fold.model, &QAbstractItemModel::dataChanged);
        QSignalSpy arranged(&fold.model, &DenseModel::arranged);
        fold.model.sort(0);
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] 1 7 3 5 [vale 2] 2 4"));
        QCOMPARE(arranged.size(), 0);
        QCOMPARE(changes.size(), 1);
        fold.model.sort(1, Qt::DescendingOrder);
        fold.shear([](const Sheep &s) { return s.id == 5 ? 20.0 : s.wool; });
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] 5 3 1 7 [vale 2] 4 2"));
        QCOMPARE(fold.model.totals().wool, 37.0);
        QCOMPARE(fold.model.totals(0).wool, 32.0);
        QCOMPARE(arranged.size(), 1);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.last().at(0).toModelIndex(), fold.model.index(0, 0));
        QCOMPARE(changes.last().at(1).toModelIndex(), fold.model.index(7, 2));
        QCOMPARE(resets.size(), 0);
        fold.model.setGroupOpen(0, false); // now there are fewer places
        QCOMPARE(resets.size(), 1);
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] [vale 2] 4 2"));
    }
    void newFiguresEqualNewRows_data()
    {
        QTest::addColumn<std::vector<SortBy>>("keys");
        QTest::newRow("by name") << std::vector<SortBy>{{0, false}};
        QTest::newRow("by wool") << std::vector<SortBy>{{1, true}};
        QTest::newRow("by flock, then wool") << std::vector<SortBy>{{2, true}, {1, false}};
    }
    void newFiguresEqualNewRows()
    {
        QFETCH(std::vector<SortBy>, keys);
        QRandomGenerator random(11);
        for (const bool grouped : {false, true}) {
            Fold fold(many(700));
            if (grouped) {
                fold.group();
            }
            fold.model.setSort(keys);
            std::vector<quint8> keep(700);
            std::generate(keep.begin(), keep.end(), [&] { return quint8(random.bounded(4) == 0 ? 0 : 1); });
            fold.model.setKept(keep);
            for (int year = 0; year < 5; ++year) {
                fold.shear([&](const Sheep &) {
                    return random.bounded(8) == 0 ? qQNaN() : random.bounded(2000) / 9.0 - 80;
                });
                Fold fresh(few);
                fresh.model.setSort(keys);
                fresh.fill(fold.sheep(), grouped);
                fresh.model.setKept(keep);
                QCOMPARE(fold.order(), fresh.order());
                QCOMPARE(fold.model.totals().wool, fresh.model.totals().wool);
            }
        }
    }

    void wordsOfCells()
    {
        Fold fold(few);
        const QModelIndex wool = fold.model.index(0, 1);
        QCOMPARE(wool.data().toString(), QStringLiteral("5"));
        QCOMPARE(wool.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Wool: 5 kilograms"));
        QCOMPARE(wool.data(DenseModel::SortValueRole).toDouble(), 5.0);
        QCOMPARE(wool.data(DenseModel::RowKeyRole).toLongLong(), 1);
        fold.group();
        QCOMPARE(fold.model.index(0, 0).data().toString(), QStringLiteral("4 sheep"));
        QVERIFY(!fold.model.index(0, 0).data(DenseModel::RowKeyRole).isValid());
    }
};

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
