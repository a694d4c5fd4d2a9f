#include "shell/theme.h"
#include "support/fold.h"
#include "widgets/dense_header.h"
#include "widgets/dense_table.h"
#include "widgets/table_footer.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int nameColumn = 0; // flexible
constexpr int wool = 1; // 80 wide, never narrower
constexpr int flock = 2; // 100 wide, 40 at least

struct Shown {
    explicit Shown(Fold &fold, int width = 600)
    {
        table.setDenseModel(&fold.model);
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.resize(width, 300);
        table.show();
        table.setFocus();
    }
    [[nodiscard]] QHeaderView *head() const { return table.horizontalHeader(); }
    [[nodiscard]] QPoint edgeBefore(int column) const
    {
        return {head()->sectionViewportPosition(column), 10};
    }
    /// Presses at `from`, drags it by `by` and lets go.
    void drag(QPoint from, int by) const
    {
        QWidget *at = head()->viewport();
        QTest::mousePress(at, Qt::LeftButton, {}, from);
        const int steps = 6;
        for (int i = 1; i <= steps; ++i) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from.x() + by * i / steps, from.y()),
                             at->mapToGlobal(QPointF(from.x() + by * i / steps, from.y())), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(at, &move);
        }
        QTest::mouseRelease(at, Qt::LeftButton, {}, from + QPoint(by, 0));
    }
    [[nodiscard]] QStringList heads() const
    {
        QStringList heads;
        for (int place = 0; place < head()->count(); ++place) {
            const int column = head()->logicalIndex(place);
            if (!head()->isSectionHidden(column)) {
                heads.append(table.model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        return heads;
    }
    [[nodiscard]] int sum() const
    {
        int sum = 0;
        for (int c = 0; c < head()->count(); ++c) {
            sum += head()->isSectionHidden(c) ? 0 : head()->sectionSize(c);
        }
        return sum;
    }
    /// Opens the menu of a column (-1: of all), triggers the entry, and says whether it was there and
    /// enabled.
    bool choose(int column, const QString &entry, const QString &submenu = {})
    {
        table.openColumnMenu(column, {});
        auto *menu = table.findChild<QMenu *>(QStringLiteral("columnMenu"));
        QList<QAction *> actions = menu->actions();
        for (const QAction *action : menu->actions()) {
            if (!submenu.isEmpty() && action->text() == submenu) {
                actions = action->menu()->actions();
            }
        }
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *action) { return action->text() == entry; });
        const bool able = found != actions.end() && (*found)->isEnabled();
        if (able) {
            (*found)->trigger();
        }
        delete menu;
        return able;
    }
    DenseTable table;
};

QString text(const DenseTable &table)
{
    return table.columnsAsText().join(QLatin1Char(' '));
}

} // namespace

class TestColumnsByHand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void draggedHeadMoves()
    {
        Fold fold(few);
        const Shown shown(fold);
        QSignalSpy moved(&shown.table, &DenseTable::columnsMoved);
        shown.drag(shown.edgeBefore(flock) + QPoint(60, 0), -110);
        QCOMPARE(shown.heads(),
                 (QStringList{QStringLiteral("Name"), QStringLiteral("Flock"), QStringLiteral("Wool")}));
        QVERIFY(!moved.isEmpty()); // the footer follows
        QCOMPARE(shown.sum(), 600);
        // The last one has the outer padding, whichever it is.
        QCOMPARE(shown.head()->sectionSize(wool), 88);
        QCOMPARE(shown.head()->sectionSize(flock), 100);
        QCOMPARE(text(shown.table), QStringLiteral("name flock wool"));
        QVERIFY2(fold.model.sortedBy().empty(), "a drag is no click");
        // Copies have the columns as they stand.
        QVERIFY(shown.table.copiedText().startsWith(QLatin1String("Name\tFlock\tWool\n")));
    }

    void firstColumnStays()
    {
        Fold fold(few);
        Shown shown(fold);
        shown.drag({30, 10}, 500);
        shown.drag(shown.edgeBefore(wool) + QPoint(40, 0), -300); // before the first one
        QCOMPARE(shown.heads().first(), QStringLiteral("Name"));
        QVERIFY(!shown.choose(nameColumn, QStringLiteral("Move right")));
        shown.table.moveColumn(nameColumn, 1);
        QCOMPARE(shown.heads().first(), QStringLiteral("Name"));
    }

    void draggedEdgeSizes()
    {
        Fold fold(few);
        const Shown shown(fold);
        const int edge = shown.edgeBefore(flock).x();
        QCOMPARE(shown.head()->sectionSize(flock), 108);
        shown.drag(shown.edgeBefore(flock), -30);
        QCOMPARE(shown.head()->sectionSize(flock), 138);
        QCOMPARE(shown.edgeBefore(flock).x(), edge - 30); // the edge is where the pointer is
        QCOMPARE(shown.sum(), 600); // Name gave it
        QCOMPARE(shown.head()->sectionSize(wool), 80);
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=130"));
        QVERIFY(fold.model.sortedBy().empty());
        // Never narrower than it may be, never so wide that the flexible one is too narrow.
        shown.drag(shown.edgeBefore(flock), 500);
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=40"));
        shown.drag(shown.edgeBefore(wool), 50);
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=40"));
        shown.drag(shown.edgeBefore(wool), -500);
        QCOMPARE(shown.head()->sectionSize(nameColumn), DenseTable::leastFlexible + 8);
        QCOMPARE(shown.sum(), 600);
    }

    void edgeBeforeTheFlexibleColumn()
    {
        Fold fold(few);
        const Shown shown(fold);
        shown.head()->moveSection(0, 2); // Wool, Flock, Name
        shown.drag(shown.edgeBefore(nameColumn), 25);
        QCOMPARE(shown.table.columnWidth(flock), 125);
        shown.drag(shown.edgeBefore(flock), 15);
        QCOMPARE(shown.table.columnWidth(wool), 80 + 8 + 15);
        QCOMPARE(shown.sum(), 600);
    }

    void cursorShowsEdges()
    {
        Fold fold(few);
        const Shown shown(fold);
        QTest::mouseMove(shown.head()->viewport(), shown.edgeBefore(flock) + QPoint(3, 0));
        QTRY_COMPARE(shown.head()->cursor().shape(), Qt::SplitHCursor);
        QTest::mouseMove(shown.head()->viewport(), shown.edgeBefore(flock) + QPoint(40, 0));
        QTRY_COMPARE(shown.head()->cursor().shape(), Qt::ArrowCursor);
    }

    void doubleClickFits()
    {
        Fold fold(QStringLiteral("1 Zoe a-rather-long-flock 5\n"));
        const Shown shown(fold);
        QTest::mouseDClick(shown.head()->viewport(), Qt::LeftButton, {}, shown.edgeBefore(flock));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=190"));
        fold.fill(sheepOf(few)); // four letters
        QTest::mouseDClick(shown.head()->viewport(), Qt::LeftButton, {}, shown.edgeBefore(flock));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=40"));
        // One that is made for what it shows gets its own width back.
        shown.drag(shown.edgeBefore(wool), -20);
        QCOMPARE(text(shown.table), QStringLiteral("name wool=100 flock=40"));
        QTest::mouseDClick(shown.head()->viewport(), Qt::LeftButton, {}, shown.edgeBefore(wool));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=40"));
    }

    void menuDoesTheSame()
    {
        Fold fold(few);
        Shown shown(fold);
        QVERIFY(shown.choose(flock, QStringLiteral("Move left")));
        QCOMPARE(text(shown.table), QStringLiteral("name flock wool"));
        QVERIFY(!shown.choose(flock, QStringLiteral("Move left"))); // the first one stays
        QVERIFY(shown.choose(flock, QStringLiteral("Move right")));
        QVERIFY(!shown.choose(flock, QStringLiteral("Move right")));
        QVERIFY(shown.choose(flock, QStringLiteral("Wider")));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock=116"));
        QVERIFY(shown.choose(flock, QStringLiteral("Narrower")));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock"));
        QVERIFY(!shown.choose(wool, QStringLiteral("Narrower")));
        QVERIFY(!shown.choose(nameColumn, QStringLiteral("Wider")));
        QVERIFY(shown.choose(flock, QStringLiteral("Fit the width")));
        QVERIFY(shown.choose(wool, QStringLiteral("Sort descending")));
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{wool, true}}));
        QVERIFY(shown.choose(-1, QStringLiteral("Sort ascending"), QStringLiteral("Flock")));
        QCOMPARE(fold.model.sortedBy(), (std::vector<SortBy>{{flock, false}}));
        QVERIFY(shown.choose(-1, QStringLiteral("Move left"), QStringLiteral("Flock")));
        QVERIFY(shown.choose(-1, QStringLiteral("Reset the columns")));
        QCOMPARE(text(shown.table), QStringLiteral("name wool flock"));
        QCOMPARE(shown.head()->sectionSize(flock), 108);
    }

    void menuComesByKeyAndButton()
    {
        Fold fold(few);
        Shown shown(fold);
        const auto menu = [&] { return shown.table.findChild<QMenu *>(QStringLiteral("columnMenu")); };
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {10, 10}, {10, 10}, Qt::NoModifier);
        QApplication::sendEvent(shown.table.viewport(), &key);
        QVERIFY(menu() != nullptr && menu()->isVisible());
        QCOMPARE(menu()->actions().first()->text(), QStringLiteral("Name")); // a menu for each column
        delete menu();
        const QPoint head = shown.edgeBefore(wool) + QPoint(30, 0);
        QContextMenuEvent button(QContextMenuEvent::Mouse, head, head, Qt::NoModifier);
        QApplication::sendEvent(shown.head()->viewport(), &button);
        QVERIFY(menu() != nullptr);
        QCOMPARE(menu()->actions().first()->text(), QStringLiteral("Sort ascending")); // of this column
        delete menu();
    }

    void comesBackFromText_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("then");
        QTest::newRow("as it was") << QStringLiteral("name flock=60 wool=90")
                                   << QStringLiteral("name flock=60 wool=90");
        QTest::newRow("nothing") << QString() << QStringLiteral("name wool flock");
        QTest::newRow("a new column") << QStringLiteral("name flock") << QStringLiteral("name wool flock");
        QTest::newRow("one that is gone")
            << QStringLiteral("name horns=70 flock wool") << QStringLiteral("name flock wool");
        QTest::newRow("the first one is first")
            << QStringLiteral("flock name wool") << QStringLiteral("name flock wool");
        QTest::newRow("twice") << QStringLiteral("name flock flock wool")
                               << QStringLiteral("name flock wool");
        QTest::newRow("no width") << QStringLiteral("name flock=wide wool=-5")
                                  << QStringLiteral("name flock wool");
    }
    void comesBackFromText()
    {
        QFETCH(const QString, kept);
        QFETCH(const QString, then);
        Fold fold(few);
        Shown shown(fold);
        shown.table.moveColumn(wool, 1);
        shown.table.setColumnsFromText(kept.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(text(shown.table), then);
        QCOMPARE(shown.sum(), 600);
        // Rows that change leave the columns alone.
        fold.fill(sheepOf(many(20)));
        QCOMPARE(text(shown.table), then);
    }

    void widthsThatDoNotFitAreNotForgotten()
    {
        Fold fold(few);
        Shown shown(fold, 700);
        shown.table.setColumnsFromText(
            {QStringLiteral("name"), QStringLiteral("wool=200"), QStringLiteral("flock=200")});
        QCOMPARE(shown.head()->sectionSize(wool), 200);
        shown.table.resize(500, 300); // as narrow as they come, before one is dropped
        QCOMPARE(shown.heads().size(), 3);
        QCOMPARE(shown.head()->sectionSize(wool), 80);
        QCOMPARE(shown.sum(), 500);
        shown.table.resize(700, 300);
        QCOMPARE(shown.head()->sectionSize(wool), 200);
        QCOMPARE(text(shown.table), QStringLiteral("name wool=200 flock=200"));
    }

    void orderComesBack_data()
    {
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QStringList>("then");
        const QStringList two{QStringLiteral("flock"), QStringLiteral("-wool")};
        QTest::newRow("two keys") << two << two;
        QTest::newRow("one that is gone") << QStringList{QStringLiteral("-horns"), QStringLiteral("wool")}
                                          << QStringList{QStringLiteral("wool")};
        QTest::newRow("nothing: the usual order") << QStringList() << QStringList{QStringLiteral("name")};
    }
    void orderComesBack()
    {
        QFETCH(const QStringList, kept);
        QFETCH(const QStringList, then);
        Fold fold(few);
        Shown shown(fold);
        fold.model.sort(nameColumn);
        shown.table.setOrderFromText(kept);
        QCOMPARE(shown.table.orderAsText(), then);
    }
};

QTEST_MAIN(TestColumnsByHand)
#include "tst_columns_by_hand.moc"
