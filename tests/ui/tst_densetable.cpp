#include "shell/theme.h"
#include "support/fold.h"
#include "widgets/dense_header.h"
#include "widgets/dense_table.h"
#include "widgets/table_footer.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bw;
using namespace bw::test;

namespace {

/// A table in a window with a footer.
struct Shown {
    explicit Shown(Fold &fold, QSize size = {600, 400})
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        table = new DenseTable;
        table->setDenseModel(&fold.model);
        footer = new TableFooter(table);
        layout->addWidget(table);
        layout->addWidget(footer);
        window.resize(size);
        window.show();
        table->setFocus();
    }
    QWidget window;
    DenseTable *table;
    TableFooter *footer;
};

} // namespace

class TestDenseTable : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void screenReadersReadCells()
    {
        Fold fold(few);
        const Shown shown(fold);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(shown.table);
        QVERIFY(table != nullptr);
        QVERIFY(table->tableInterface() != nullptr);
        QCOMPARE(table->tableInterface()->rowCount(), 7);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(2, 1);
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Wool: 7 kilograms"));
        QVERIFY(shown.footer->accessibleName().contains(QLatin1String("7 sheep")));
    }

    void headClicks()
    {
        Fold fold(few);
        const Shown shown(fold);
        QHeaderView *head = shown.table->horizontalHeader();
        const auto click = [head](int column, Qt::KeyboardModifiers keys = {}) {
            const QPoint at(head->sectionViewportPosition(column) + 20, 10);
            QTest::mouseClick(head->viewport(), Qt::LeftButton, keys, at);
        };
        click(0);
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{0, false}}));
        click(0);
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{0, true}}));
        click(1);
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{1, true}})); // most first
    }
    void shiftAddsASecondKey()
    {
        Fold fold(few);
        const Shown shown(fold);
        QHeaderView *head = shown.table->horizontalHeader();
        const auto click = [head](int column, bool shift) {
            const QPoint at(head->sectionViewportPosition(column) + 20, 10);
            QTest::mousePress(head->viewport(), Qt::LeftButton, shift ? Qt::ShiftModifier : Qt::NoModifier,
                              at);
            QTest::mouseRelease(head->viewport(), Qt::LeftButton, shift ? Qt::ShiftModifier : Qt::NoModifier,
                                at);
        };
        click(2, false);
        click(1, true);
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{2, false}, {1, true}}));
        click(1, true);
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{2, false}, {1, false}}));
        click(0, true); // a third one takes the second's place
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{2, false}, {0, false}}));
    }

    void keys()
    {
        Fold fold(few);
        fold.group();
        const Shown shown(fold);
        QSignalSpy opened(shown.table, &DenseTable::opened);
        shown.table->step(1); // over the head of the group
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{1}));
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 1);
        for (int i = 0; i < 4; ++i) {
            shown.table->step(1);
        }
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{2})); // first of the next group
        shown.table->step(-1);
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{7}));
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{7, 2}));
        QTest::keyClick(shown.table, Qt::Key_End);
        QCOMPARE(shown.table->currentIndex().row(), fold.model.rowCount() - 1);
        QTest::keyClick(shown.table, Qt::Key_Home);
        QCOMPARE(shown.table->currentIndex().row(), 0);
        QTest::keyClick(shown.table, Qt::Key_Return); // on the head: closes it
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] [vale 3] 2 4 6"));
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(shown.table, Qt::Key_J); // no type-ahead
        QCOMPARE(fold.order(), QStringLiteral("[hill 4] [vale 3] 2 4 6"));
    }
    void clicks()
    {
        Fold fold(few);
        fold.group();
        const Shown shown(fold);
        QSignalSpy opened(shown.table, &DenseTable::opened);
        const auto at = [&](int row) { return QPoint(30, shown.table->rowViewportPosition(row) + 10); };
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, at(2));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 3);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, at(0));
        QVERIFY(!fold.model.isGroupOpen(0));
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, at(0));
        QVERIFY(fold.model.isGroupOpen(0));
    }

    void copies()
    {
        Fold fold(QStringLiteral("1 =1+1 hill 5\n2 Zoe vale -\n"));
        const Shown shown(fold);
        shown.table->selectAll();
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QString expected = QStringLiteral("Name\tWool\tFlock\n'=1+1\t5\thill\nZoe\tnone\tvale\n");
        QCOMPARE(shown.table->copiedText(), expected);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
        shown.table->setColumnHidden(2, true);
        QVERIFY(!shown.table->copiedText().contains(QLatin1String("hill")));
    }

    void placeSurvivesARefresh()
    {
        Fold fold(many(500));
        Shown shown(fold);
        shown.table->verticalScrollBar()->setValue(100 * DenseTable::rowHeight + 7);
        shown.table->setCurrentIndex(fold.model.index(102, 0));
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{103, 104}));
        const int offset = shown.table->rowViewportPosition(100);
        // Ten rows more at the top: the same rows stay under the eye.
        std::vector<Sheep> grown = sheepOf(many(500));
        for (int i = 0; i < 10; ++i) {
            grown.insert(grown.begin(), Sheep{1000 + i, QStringLiteral("new"), QStringLiteral("hill"), 1});
        }
        fold.fill(grown);
        QCOMPARE(shown.table->selectedKeys(), (std::vector<qint64>{103, 104}));
        QCOMPARE(fold.model.rowKey(fold.model.place(shown.table->currentIndex().row()).row), 104);
        QCOMPARE(shown.table->rowViewportPosition(110), offset);
        // Another order begins at the top, with the same rows selected.
        fold.model.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown.table->verticalScrollBar()->value(), 0);
        const std::vector<qint64> still = shown.table->selectedKeys();
        QCOMPARE(still.size(), size_t{2});
        // Rows that are gone are not selected.
        fold.fill(sheepOf(many(50)));
        QVERIFY(shown.table->selectionModel()->selectedRows().isEmpty());
    }
    void placeSurvivesOtherFigures()
    {
        Fold fold(many(500));
        fold.group();
        fold.model.sort(1, Qt::DescendingOrder);
        Shown shown(fold);
        DenseTable &table = *shown.table;
        // At the top one stays at the top, whatever comes there.
        fold.shear([](const Sheep &s) { return double(s.id % 37); });
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        // Further down the row under the eye stays there, and so does what is selected.
        table.verticalScrollBar()->setValue(100 * DenseTable::rowHeight + 7);
        const int top = table.rowAt(0);
        const qint64 seen = fold.model.rowKey(fold.model.place(top).row);
        const int offset = table.rowViewportPosition(top);
        table.setCurrentIndex(fold.model.index(top + 2, 0));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        std::vector<qint64> selected = table.selectedKeys();
        QCOMPARE(selected.size(), size_t{2});
        const qint64 current = fold.model.rowKey(fold.model.place(table.currentIndex().row()).row);
        fold.shear([](const Sheep &s) { return double((s.id * 7919) % 101); });
        QCOMPARE(table.rowViewportPosition(fold.model.placeOf(seen)), offset);
        std::vector<qint64> still = table.selectedKeys();
        std::sort(still.begin(), still.end());
        std::sort(selected.begin(), selected.end());
        QCOMPARE(still, selected);
        QCOMPARE(fold.model.rowKey(fold.model.place(table.currentIndex().row()).row), current);
        // Heads of groups stand where they stood and are as low as they were.
        for (int row = 0; row < fold.model.rowCount(); ++row) {
            QCOMPARE(table.QTableView::rowHeight(row),
                     fold.model.place(row).isGroup() ? DenseTable::groupHeight : DenseTable::rowHeight);
        }
        QVERIFY(fold.model.place(0).isGroup());
    }
    void otherFiguresAreShown()
    {
        Fold fold(few);
        fold.model.sort(1);
        const Shown shown(fold);
        QCOMPARE(shown.footer->accessibleName(), QStringLiteral("7 sheep. 26 kg"));
        fold.shear([](const Sheep &) { return 2.0; });
        QCOMPARE(shown.footer->accessibleName(), QStringLiteral("7 sheep. 14 kg"));
    }
    void groupHeadsAreLower()
    {
        Fold fold(few);
        fold.group();
        const Shown shown(fold);
        QCOMPARE(shown.table->QTableView::rowHeight(0), DenseTable::groupHeight);
        QCOMPARE(shown.table->QTableView::rowHeight(1), DenseTable::rowHeight);
        fold.model.setGroupOpen(0, false);
        QCOMPARE(shown.table->QTableView::rowHeight(1), DenseTable::groupHeight);
        fold.model.setGrouping({});
        for (int row = 0; row < fold.model.rowCount(); ++row) {
            QCOMPARE(shown.table->QTableView::rowHeight(row), DenseTable::rowHeight);
        }
    }

    void columnsAreDroppedInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("shown");
        QTest::newRow("room for all") << 500 << QStringLiteral("Name Wool Flock");
        QTest::newRow("just room") << 396 << QStringLiteral("Name Wool Flock");
        QTest::newRow("too narrow by one") << 395 << QStringLiteral("Name Wool");
        QTest::newRow("only the name") << 290 << QStringLiteral("Name");
        QTest::newRow("never the name") << 100 << QStringLiteral("Name");
    }
    void columnsAreDroppedInOrder()
    {
        QFETCH(int, width);
        QFETCH(QString, shown);
        Fold fold(few);
        const Shown window(fold, {width, 400});
        window.table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        window.table->resize(width, 300);
        QStringList heads;
        int sum = 0;
        for (int c = 0; c < 3; ++c) {
            if (!window.table->isColumnHidden(c)) {
                heads.append(fold.model.headerData(c, Qt::Horizontal).toString());
                sum += window.table->columnWidth(c);
            }
        }
        QCOMPARE(heads.join(QLatin1Char(' ')), shown);
        if (width >= 290) {
            QCOMPARE(sum, window.table->viewport()->width()); // nothing left over, nothing cut off
        }
    }
    void emptyModel()
    {
        Fold fold(QString{});
        const QAbstractItemModelTester tester(&fold.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Shown shown(fold);
        shown.table->step(1);
        shown.table->openCurrent();
        QTest::keyClick(shown.table, Qt::Key_End);
        QVERIFY(shown.table->selectedKeys().empty());
        QVERIFY(!shown.table->grab().isNull());
    }
};

QTEST_MAIN(TestDenseTable)
#include "tst_densetable.moc"
