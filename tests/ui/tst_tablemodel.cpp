#include "shell/theme.h"
#include "widgets/dense_header.h"
#include "widgets/dense_table.h"
#include "widgets/table_footer.h"
#include "widgets/table_model.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <numeric>

using namespace bw;

namespace {

struct Sheep {
    qint64 id = 0;
    QString name;
    QString flock;
    double wool = 0; ///< NaN: not shorn
};

struct Flock {
    int heads = 0;
    double wool = 0;
};

using Model = TableModel<Sheep, Flock>;

/// "id name flock wool" a line; "-" is nothing.
std::vector<Sheep> sheepOf(const QString &text)
{
    std::vector<Sheep> all;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList w = line.simplified().split(QLatin1Char(' '));
        if (w.size() == 4) {
            all.push_back({w[0].toLongLong(), w[1] == QLatin1String("-") ? QString() : w[1], w[2],
                           w[3] == QLatin1String("-") ? qQNaN() : w[3].toDouble()});
        }
    }
    return all;
}

QString figure(double v)
{
    return std::isnan(v) ? QStringLiteral("none") : QString::number(v);
}

std::vector<Model::ColumnOf> columns()
{
    Model::ColumnOf name;
    name.head = QStringLiteral("Name");
    name.sortText = [](const Sheep &s) { return s.name; };
    name.text = [](const Sheep &s) { return s.name; };
    name.paint = [](QPainter &, const QRect &, const Sheep &, CellLook) {};
    name.tip = [](const Sheep &s, QPoint, QSize) { return s.name; };
    name.totalWords = [](const Flock &f, int) { return QStringLiteral("%1 sheep").arg(f.heads); };
    Model::ColumnOf wool = name;
    wool.head = QStringLiteral("Wool");
    wool.width = 80;
    wool.dropOrder = 2;
    wool.startsDescending = true;
    wool.align = Qt::AlignRight;
    wool.sortText = {};
    wool.number = [](const Sheep &s) { return s.wool; };
    wool.text = [](const Sheep &s) { return figure(s.wool); };
    wool.words = [](const Sheep &s) -> QString { return figure(s.wool) + QStringLiteral(" kilograms"); };
    wool.totalWords = [](const Flock &f, int) { return QStringLiteral("%1 kg").arg(f.wool); };
    Model::ColumnOf flock = name;
    flock.head = QStringLiteral("Flock");
    flock.width = 100;
    flock.dropOrder = 1;
    flock.sortText = [](const Sheep &s) { return s.flock; };
    flock.text = [](const Sheep &s) { return s.flock; };
    flock.totalWords = {};
    return {name, wool, flock};
}

class Fold {
public:
    explicit Fold(const QString &text) { fill(sheepOf(text)); }

    void fill(std::vector<Sheep> sheep, bool grouped = false)
    {
        const auto holder = std::make_shared<const std::vector<Sheep>>(std::move(sheep));
        if (model.columnCount() == 0) {
            model.setColumns(columns(), QLocale(QLocale::English));
        }
        model.setRows(
            holder, *holder,
            [holder](const std::vector<qint32> &rows) {
                Flock f;
                for (const qint32 r : rows) {
                    const Sheep &s = (*holder)[static_cast<size_t>(r)];
                    ++f.heads;
                    f.wool += std::isnan(s.wool) ? 0 : s.wool;
                }
                return f;
            },
            {}, grouped ? byFlock(*holder) : Model::Grouping());
        m_sheep = holder;
    }
    void group() { model.setGrouping(byFlock(*m_sheep)); }

    /// Ids in the order shown; a group as "[flock heads]".
    [[nodiscard]] QString order() const
    {
        QStringList words;
        for (int i = 0; i < model.rowCount(); ++i) {
            const Place p = model.place(i);
            words.append(
                p.isGroup()
                    ? QStringLiteral("[%1 %2]").arg(model.groupName(p.group)).arg(model.totals(p.group).heads)
                    : QString::number(model.row(p.row).id));
        }
        return words.join(QLatin1Char(' '));
    }

    Model model{[](const Sheep &s) { return s.id; }, nullptr};

private:
    static Model::Grouping byFlock(const std::vector<Sheep> &sheep)
    {
        Model::Grouping g;
        for (const Sheep &s : sheep) {
            if (!g.names.contains(s.flock)) {
                g.names.append(s.flock);
            }
        }
        g.names.sort();
        for (const Sheep &s : sheep) {
            g.groups.push_back(static_cast<qint32>(g.names.indexOf(s.flock)));
        }
        return g;
    }

    std::shared_ptr<const std::vector<Sheep>> m_sheep;
};

const QString few = QStringLiteral("1 Molly  hill  5\n"
                                   "2 adam   vale  -\n"
                                   "3 Zoe    hill  7\n"
                                   "4 Åsa    vale  5\n"
                                   "5 -      hill  -\n"
                                   "6 sheep10 vale 9\n"
                                   "7 sheep9  hill 0\n");

QString many(int n)
{
    QString text;
    for (int i = 1; i <= n; ++i) {
        text += QStringLiteral("%1 sheep%1 %2 %3\n")
                    .arg(QString::number(i), QLatin1String(i % 2 != 0 ? "hill" : "vale"),
                         QString::number(i % 50));
    }
    return text;
}

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

class TestTableModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

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
    void groupHeadsAreLower()
    {
        Fold fold(few);
        fold.group();
        const Shown shown(fold);
        QCOMPARE(shown.table->QTableView::rowHeight(0), DenseTable::groupHeight);
        QCOMPARE(shown.table->QTableView::rowHeight(1), DenseTable::rowHeight);
        fold.model.setGroupOpen(0, false);
        QCOMPARE(shown.table->QTableView::rowHeight(1), DenseTable::groupHeight);
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

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
