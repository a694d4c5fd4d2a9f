// Judging a whole book: the grid in the real window, by keyboard, on books in memory with real figures.
#include "judgement/grid_panel.h"
#include "judgement/grid_paste.h"
#include "judgement/grid_view.h"
#include "support/judging_desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int criteria = 7;
constexpr int first = GridModel::FirstCriterion;

QStringList names(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("Account %1").arg(i, 4, 10, QLatin1Char('0'));
    return names;
}

/// A book in which every account but the last is judged, the first long ago.
std::shared_ptr<Cache> judgedBook(int accounts)
{
    auto book = std::make_shared<Cache>(*smallBook(names(accounts), lastDay));
    for (int i = 0; i + 1 < accounts; ++i) {
        for (int c = 0; c < criteria; ++c)
            addAnswer(*book, static_cast<size_t>(i), shippedRubric().criteria[static_cast<size_t>(c)].key,
                      QString::number((i + c) % 4), lastDay - (i == 0 ? 97 : 5), QStringLiteral("Maya"),
                      Confidence::High);
    }
    for (Account &account : book->accounts)
        account.csm = account.id.value % 2 == 1 ? QStringLiteral("Lin Yue") : QStringLiteral("Tom");
    return book;
}

struct Desk : JudgingDesk {
    void open(std::shared_ptr<Cache> book, const std::vector<AccountId> &chosen = {})
    {
        fixture.open(std::move(book));
        fixture.window->resize(1440, 900);
        emit fixture.window->page("portfolio")->judgeManyRequested(chosen);
        QCOMPARE(fixture.window->currentPage(), QByteArray("judgements"));
        fixture.window->activateWindow();
        page().view().setFocus();
        settle();
    }
    [[nodiscard]] GridPage &page() const { return grid(); }
    [[nodiscard]] GridModel &model() const { return page().model(); }
    [[nodiscard]] QModelIndex current() const { return page().view().currentIndex(); }
    void go(int row, int column) const { page().view().setCurrentIndex(model().index(row, column)); }
};

} // namespace

class TestJudgementGrid : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase() { startJudging("tst_judgement_grid", m_settings); }
    void init()
    {
        QSettings().clear();
        settings::author.set(QStringLiteral("Nobody's CSM"));
    }
    void cleanup() { text::setLanguage(text::Language::English); }

    void anAccountInEightKeys()
    {
        Desk desk;
        desk.open(judgedBook(4));
        const QAbstractItemModelTester tester(&desk.model());
        desk.page().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.model().rowCount(), 4);
        QCOMPARE(desk.model().columnCount(), first + criteria + 1);
        QCOMPARE(desk.current(), desk.model().index(0, first));
        const AccountId id = desk.model().row(0).id;
        desk.type("0123012");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.keys < 10);
        QCOMPARE(desk.current(), desk.model().index(1, first));
        desk.type("=");
        desk.press(Qt::Key_Question, Qt::ShiftModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.calls, 1); // all of it in one transaction
        QCOMPARE(desk.judged.given.size(), size_t{9});
        QString values;
        for (const RubricCriterion &criterion : shippedRubric().criteria) {
            for (const Judgement &answer : desk.judged.given) {
                if (answer.account == id && answer.criterion == criterion.key)
                    values += answer.value;
            }
        }
        QCOMPARE(values, QStringLiteral("0123012"));
        QCOMPARE(desk.model().unsaved(), 0);
        QCOMPARE(desk.current().row(), 1); // rows and place stay after saving
    }

    void healthAfterIsWhatIsSaved()
    {
        Desk desk;
        desk.open(judgedBook(5));
        desk.page().setShow(GridPage::Show::Mine);
        std::vector<std::optional<double>> after;
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            desk.go(row, first);
            desk.type(row % 2 == 0 ? "00000" : "3333");
        }
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            const GridHealth health = desk.model().health(row);
            QVERIFY(health.hasDrafts);
            after.push_back(health.after);
        }
        std::vector<AccountId> ids = desk.page().accountOrder();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto &rows = desk.fixture.window->session().portfolio()->rows;
            QVERIFY(after[i]);
            QCOMPARE(static_cast<double>(rows[static_cast<size_t>(ids[i].value - 1)].health.shown()),
                     *after[i]);
        }
    }

    void oneKeyFillsASelection()
    {
        Desk desk;
        desk.open(judgedBook(6));
        desk.page().setShow(GridPage::Show::Mine);
        desk.go(1, first + 1);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.type("2");
        for (int row = 0; row < 6; ++row) {
            for (int c = 0; c < criteria; ++c) {
                const bool inside = row >= 1 && row <= 3 && c >= 1 && c <= 2;
                QCOMPARE(desk.model().written(desk.model().index(row, first + c)).part.has_value(), inside);
            }
        }
        QCOMPARE(desk.model().unsaved(), 6);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // one step
        QCOMPARE(desk.model().unsaved(), 0);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.page().view().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgements"));
    }

    void pasteFromASpreadsheet_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<int>("answers"); // 0: nothing was pasted
        QTest::addColumn<QString>("said");
        QTest::newRow("digits") << "0\t1\r\n2\t3\r\n" << 4 << "Pasted 4 answers";
        QTest::newRow("words") << "A pilot\trarely\nALL OF IT\tWeekly" << 4 << "Pasted 4 answers";
        QTest::newRow("not known") << "?\tnot known\nunknown\t？" << 4 << "Pasted 4 answers";
        QTest::newRow("empty cells stay") << "0\t\n\t3" << 2 << "Pasted 2 answers";
        QTest::newRow("a word of another question")
            << "0\t1\n2\tAll of it" << 0
            << "Nothing was pasted. Row 2, column 2: “All of it” is no answer to “Boss uses it”. There are "
               "0 Never, 1 Rarely, 2 Monthly, 3 Weekly, and ?.";
        QTest::newRow("a step that is not there") << "4" << 0 << "Nothing was pasted. Row 1, column 1: “4”";
        QTest::newRow("a figure") << "1.5" << 0 << "Nothing was pasted. Row 1, column 1: “1.5”";
        QTest::newRow("too many rows") << "0\n0\n0\n0\n0" << 0 << "Nothing was pasted. The block has 5 rows";
        QTest::newRow("too many columns")
            << "0\t0\t0\t0\t0\t0\t0\t0" << 0
            << "Nothing was pasted. Row 1, column 8: “0” stands where nothing is asked.";
        QTest::newRow("nothing") << "\n" << 0 << "The clipboard holds no answers";
    }
    void pasteFromASpreadsheet()
    {
        QFETCH(const QString, block);
        QFETCH(const int, answers);
        QFETCH(const QString, said);
        Desk desk;
        desk.open(judgedBook(4));
        desk.page().setShow(GridPage::Show::Mine);
        desk.go(0, first);
        QSignalSpy sentences(&desk.page(), &Page::said);
        QGuiApplication::clipboard()->setText(block);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.model().unsaved(), answers);
        QCOMPARE(sentences.count(), 1);
        QVERIFY2(sentences[0][0].toString().startsWith(said), qPrintable(sentences[0][0].toString()));
        if (answers > 0) {
            desk.press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(desk.model().unsaved(), 0);
        }
    }

    void whatIsCopiedCanBePasted()
    {
        Desk desk; // without the account that nobody has judged
        desk.open(judgedBook(5), {AccountId{1}, AccountId{2}, AccountId{3}, AccountId{4}});
        desk.go(1, first);
        for (int i = 0; i < 2; ++i)
            desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 1);
        QCOMPARE(copied.count(QLatin1Char('\t')), 4);
        desk.press(Qt::Key_V, Qt::ControlModifier); // the same again: each is confirmed
        QCOMPARE(desk.model().unsaved(), 6);
        for (int c = 0; c < 3; ++c) {
            const QModelIndex cell = desk.model().index(1, first + c);
            QCOMPARE(desk.model().part(cell), desk.model().savedPart(cell));
        }
    }

    void filtersAndProgress()
    {
        Desk desk;
        desk.open(judgedBook(6));
        // The first was judged long ago and the last never.
        QCOMPARE(desk.page().shows(), GridPage::Show::Old);
        QCOMPARE(desk.model().rowCount(), 2);
        QCOMPARE(desk.page().progress().all, 2 * criteria);
        QCOMPARE(desk.page().progress().done, 0);
        desk.type("01");
        QCOMPARE(desk.page().progress().done, 2);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.page().progress().done, 2); // saved ones count on
        QCOMPARE(desk.model().rowCount(), 2); // and nothing jumps away
        desk.page().setShow(GridPage::Show::Stale);
        QCOMPARE(desk.model().rowCount(), 2);
        desk.page().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.model().rowCount(), 6);
        settings::author.set(QStringLiteral("Lin Yue")); // a CSM of the book
        desk.page().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.model().rowCount(), 3);
        emit desk.fixture.window->page("portfolio")->judgeManyRequested({AccountId{4}, AccountId{2}});
        QCOMPARE(desk.page().shows(), GridPage::Show::Chosen);
        QCOMPARE(desk.model().rowCount(), 2);
    }

    void notesAndConfidence()
    {
        Desk desk;
        desk.open(judgedBook(3));
        desk.page().setShow(GridPage::Show::Mine);
        const QModelIndex given = desk.current();
        desk.type("2");
        QCOMPARE(desk.current().column(), first + 1);
        desk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.model().written(given).confidence, Confidence::Low);
        desk.press(Qt::Key_N);
        QCOMPARE(desk.page().panel().cell(), given);
        desk.type("said so, 0");
        QCOMPARE(desk.model().written(given).note, QStringLiteral("said so, 0"));
        desk.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&desk.page().view()));
        QCOMPARE(desk.current().column(), first + 1);
        QCOMPARE(desk.page().panel().cell(), desk.current());
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.model().unsaved(), 1);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.front().note, QStringLiteral("said so, 0"));
        QCOMPARE(desk.judged.given.front().confidence, Confidence::Low);
    }

    /// Neither a word nor the age of a stale answer is left out in the usual window.
    void wordsAndAgesHaveRoom_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::newRow("English") << text::Language::English;
        QTest::newRow("Chinese") << text::Language::Chinese;
    }
    void wordsAndAgesHaveRoom()
    {
        QFETCH(const text::Language, language);
        text::setLanguage(language);
        Desk desk;
        auto book = std::make_shared<Cache>(*smallBook(names(5), lastDay));
        for (int i = 0; i < 5; ++i) {
            for (int c = 0; c < criteria; ++c)
                addAnswer(*book, static_cast<size_t>(i), shippedRubric().criteria[static_cast<size_t>(c)].key,
                          i == 4 ? notKnown : QString::number(i), lastDay - 197, QStringLiteral("Maya"));
        }
        desk.open(book);
        desk.page().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.model().rowCount(), 5);
        for (int row = 0; row < 5; ++row) {
            for (int c = first; c < first + criteria; ++c) {
                ScoreFace face = desk.model().face(desk.model().index(row, c));
                QVERIFY(face.notKnown || (face.stale && !face.age.isEmpty()));
                const auto lines = [&] {
                    return scoreLines(face, scoreRoom(face, desk.page().view().columnWidth(c)));
                };
                QVERIFY2(lines().hasAge == !face.age.isEmpty() && !lines().cut, qPrintable(face.word));
                face.changed = true; // heavier
                QVERIFY2(!lines().cut, qPrintable(face.word));
            }
        }
    }

    void aNoteAloneWaits()
    {
        Desk desk;
        desk.open(judgedBook(3));
        desk.page().setShow(GridPage::Show::Mine);
        const QModelIndex cell = desk.current();
        desk.press(Qt::Key_N);
        desk.type("heard");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.model().unsaved(), 0);
        QVERIFY(desk.model().face(cell).waits && !desk.model().face(cell).changed);
        desk.go(1, first + 2);
        QSignalSpy said(&desk.page(), &Page::said);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.calls, 0);
        QCOMPARE(said.count(), 1);
        QCOMPARE(desk.current(), cell); // where the answer is missing
        desk.type("=");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        QCOMPARE(desk.judged.given[0].note, QStringLiteral("heard"));
    }

    void namesSayEverything()
    {
        Desk desk;
        desk.open(judgedBook(3));
        desk.page().setShow(GridPage::Show::Mine);
        int stale = -1;
        for (int row = 0; row < 3; ++row) {
            if (desk.model().row(row).id == AccountId{1})
                stale = row;
        }
        const QModelIndex cell = desk.model().index(stale, first + 1);
        QCOMPARE(desk.model().data(cell, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Boss uses it: Rarely, 1 of 3, 98 days old, stale"));
        desk.model().answer({cell}, 3);
        QCOMPARE(desk.model().data(cell, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Boss uses it: Weekly, 3 of 3, changed from Rarely"));
        QVERIFY(desk.model().face(cell).changed);
        const QModelIndex health = desk.model().index(stale, desk.model().healthColumn());
        QVERIFY(desk.model().data(health).toString().contains(QStringLiteral(" → ")));
        QCOMPARE(desk.model().headerData(first, Qt::Horizontal).toString(), QStringLiteral("Main process"));
        QCOMPARE(desk.model().headerData(first, Qt::Horizontal, GridModel::PointsRole).toString(),
                 QStringLiteral("11 points"));
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.model().headerData(first, Qt::Horizontal).toString() != QStringLiteral("Main process"));
    }

    /// Prints; fails only where something is wrong by an order of magnitude (goal: 40 ms, optimised).
    void twoThousandAccounts()
    {
        Desk desk;
        desk.open(judgedBook(2000));
        desk.page().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.model().rowCount(), 2000);
        QElapsedTimer timer;
        double worst = 0;
        const auto measure = [&](const char *what, auto &&act) {
            timer.restart();
            act();
            desk.page().view().viewport()->repaint();
            const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            worst = std::max(worst, took);
            qInfo("%s: %.1f ms", what, took);
        };
        measure("one answer", [&] { desk.type("1"); });
        measure("next account", [&] { desk.press(Qt::Key_Return); });
        measure("a page down", [&] { desk.press(Qt::Key_PageDown); });
        measure("to the end", [&] { desk.press(Qt::Key_End, Qt::ControlModifier); });
        desk.go(0, first);
        desk.page().view().selectColumn(first);
        measure("2,000 answers by one key", [&] { desk.type("2"); });
        QCOMPARE(desk.model().unsaved(), 2000);
        measure("taken back", [&] { desk.press(Qt::Key_Z, Qt::ControlModifier); });
        QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
    }
};

QTEST_MAIN(TestJudgementGrid)
#include "tst_judgement_grid.moc"
