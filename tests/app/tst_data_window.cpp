#include "data/columns_table.h"
#include "data/source_dialog.h"
#include "shell/editing.h"
#include "shell/gap_dialog.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "support/data_window.h"
#include "widgets/day_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int patience = 20000;

const char *const usersCsv = "account_id,user_id,name,email,role\n"
                             "A-1,u1,Zhou Min,min@example.com,manager\n"
                             "A-2,u2,Daniel Okafor,d@example.com,end_user\n";

/// Imports every file that waits in the queue, and waits for it.
void importAll(const DataWindow &desk)
{
    QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
    desk.button("import")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page().queue().isImporting() && desk.isQuiet(), patience);
}

void importFile(const DataWindow &desk, const char *name, const QByteArray &csv)
{
    desk.drop({desk.folder.write(QString::fromLatin1(name), csv)});
    importAll(desk);
    QCOMPARE(desk.state(name), FileState::Imported);
}

QAction *actionOf(QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

const HistoryRow *historyOf(const DataWindow &desk, const char *name)
{
    for (const HistoryRow &row : desk.page().model().rows().history) {
        if (row.fileName == QLatin1String(name))
            return &row;
    }
    return nullptr;
}

} // namespace

/// What a person does on the data page beyond the plain import, with real files and the real engine.
class TestDataWindow : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_data_window"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init() { settings::author.set(QString()); }

    /// Names and addresses of people are left out until somebody ticks them, by mouse or key.
    void personsAreTicked_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("stored");
        const QString named = QStringLiteral("u1|Zhou Min|min@example.com\nu2|Daniel Okafor|d@example.com");
        QTest::newRow("not ticked") << QByteArray() << QStringLiteral("u1||\nu2||");
        QTest::newRow("mouse") << QByteArray("mouse") << named;
        QTest::newRow("key") << QByteArray("key") << named;
        QTest::newRow("menu") << QByteArray("menu") << named;
        QTest::newRow("ticked and unticked") << QByteArray("twice") << QStringLiteral("u1||\nu2||");
    }
    void personsAreTicked()
    {
        QFETCH(const QByteArray, by);
        QFETCH(const QString, stored);
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("leute.csv"), usersCsv)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        auto *table = desk.page().findChild<ColumnsTable *>();
        const int nameColumn = 2;
        const QModelIndex gives = table->model()->index(table->model()->placeOf(nameColumn),
                                                        static_cast<int>(MappingColumnId::Gives));
        QCOMPARE(gives.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("What it gives: names of people, not included"));
        const auto click = [&] {
            table->scrollTo(gives);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                              includeBox(table->visualRect(gives)).center());
            QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        };
        if (by == "mouse" || by == "twice")
            click();
        if (by == "twice")
            click();
        if (by == "key") {
            table->selectColumn(nameColumn);
            QTest::keyClick(table, Qt::Key_Space);
        }
        if (by == "menu")
            actionOf(table->menuFor(nameColumn), QStringLiteral("Include names of people"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        importAll(desk);
        QCOMPARE(desk.dump("SELECT key, name, email FROM user ORDER BY key"), stored);
    }

    /// A mapping that was saved is a source, and the next file with the same headings needs no question,
    /// wherever it lies.
    void aSavedMappingIsRecalled()
    {
        const DataWindow desk;
        const QByteArray headings = "Wer,Wann,Was,Wieviel\n";
        const QString first =
            desk.folder.write(QStringLiteral("x1.csv"), headings + "A-1,2026-09-01,order,3\n");
        desk.drop({first});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        QCOMPARE(desk.state("x1.csv"), FileState::Asking);
        ImportQueue &queue = desk.page().queue();
        const int id = queue.files().front().id;
        queue.change(id, [&] {
            ImportSettings settings;
            settings.kind = FileKind::DailyUsage;
            return settings;
        }());
        auto *table = desk.page().findChild<ColumnsTable *>();
        int column = 0;
        for (const char *field : {"Account ID", "Day", "Event", "Count"}) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
            QAction *action = nullptr;
            for (QAction *one : table->menuFor(column)->actions()) {
                if (one->text().startsWith(QLatin1String(field)))
                    action = one;
            }
            QVERIFY2(action, field);
            action->trigger();
            ++column;
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        QCOMPARE(desk.state("x1.csv"), FileState::Ready);

        desk.button("saveMapping")->click();
        auto *dialog = desk.page().findChild<SourceDialog *>();
        QVERIFY(dialog);
        const QString folder = desk.folder.path(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(folder));
        dialog->findChild<QLineEdit *>(QStringLiteral("sourceName"))->setText(QStringLiteral("Nutzung"));
        dialog->findChild<QLineEdit *>(QStringLiteral("sourceFolder"))->setText(folder);
        dialog->findChild<QPushButton *>(QStringLiteral("saveSource"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->toast().sentence().contains(QStringLiteral("Nutzung")),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page().model().rows().sources.size(), size_t(1), patience);
        const SourceRow source = desk.page().model().rows().sources.front();
        QCOMPARE(source.name, QStringLiteral("Nutzung"));
        QCOMPARE(source.pattern, QStringLiteral("x*.csv"));
        QCOMPARE(desk.dump("SELECT count(*) FROM usage"), QStringLiteral("0"));

        // Another name, another order of rows, the same headings: nothing is asked.
        desk.drop({desk.folder.write(QStringLiteral("later.csv"), headings + "A-2,2026-09-02,order,5\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        QCOMPARE(desk.state("later.csv"), FileState::Ready);
        // Another window on the workspace knows it too.
        queue.remove(id);
        importAll(desk);
        QCOMPARE(desk.dump("SELECT kind, added FROM import"), QStringLiteral("daily_usage|1"));
        // Other headings are asked about as before.
        desk.drop(
            {desk.folder.write(QStringLiteral("other.csv"), "Wer,Wann,Was,Menge\nA-1,2026-09-03,order,1\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), patience);
        QCOMPARE(desk.state("other.csv"), FileState::Asking);
    }

    /// An import is taken back from the history. What a later import or somebody's hand changed since is
    /// listed, and stays.
    void anImportIsUndoneFromTheHistory()
    {
        const DataWindow desk;
        importFile(desk, "kunden.csv", accountsCsv());
        importFile(desk, "spaeter.csv", "account_id,name\nA-1,Northwind Group\n");
        QTRY_VERIFY_WITH_TIMEOUT(historyOf(desk, "spaeter.csv"), patience);
        Edit edit;
        edit.entity = EditEntity::Account;
        edit.account = AccountId{desk.dump("SELECT id FROM account WHERE key = 'A-2'").toLongLong()};
        edit.key = editKey({QStringLiteral("A-2")});
        edit.field = QStringLiteral("region");
        edit.value = QStringLiteral("South");
        edit.author = QStringLiteral("Lin Yue");
        edit.at = desk.window->session().now().addSecs(60); // after the import, whatever the clock's steps
        desk.window->editing().apply({{}, {edit}}, QStringLiteral("region"));
        desk.window->editing().finish();
        QTRY_COMPARE_WITH_TIMEOUT(desk.dump("SELECT count(*) FROM edit"), QStringLiteral("1"), patience);

        desk.page().select({DataItem::Kind::Import, historyOf(desk, "kunden.csv")->id.value});
        QPushButton *undo = desk.button("undoImport");
        QVERIFY(undo->isVisible());
        undo->click();
        QPushButton *yes = desk.button("undoYes");
        QTRY_VERIFY_WITH_TIMEOUT(yes->isVisible(), patience);
        // Nothing is done yet: it says what would be.
        QCOMPARE(desk.dump("SELECT count(*) FROM import WHERE undone_at IS NOT NULL"), QStringLiteral("0"));
        const auto *what = desk.page().findChild<QLabel *>(QStringLiteral("undoWhat"));
        QVERIFY2(what->text().contains(QStringLiteral("1 row that only this import brought")),
                 qPrintable(what->text()));
        QVERIFY2(what->text().contains(QStringLiteral("2 rows were touched since and stay")),
                 qPrintable(what->text()));
        const auto *kept = desk.page().findChild<QListWidget *>(QStringLiteral("undoKept"));
        QStringList sentences;
        for (int i = 0; i < kept->count(); ++i)
            sentences += kept->item(i)->text();
        QCOMPARE(sentences.size(), 2);
        QVERIFY2(sentences.filter(QStringLiteral("spaeter.csv")).size() == 1,
                 qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.filter(QStringLiteral("Lin Yue")).size() == 1, qPrintable(sentences.join(u'\n')));

        // "Keep the import" leads back.
        desk.button("undoNo")->click();
        QVERIFY(!yes->isVisible() && undo->isVisible());
        undo->click();
        QTRY_VERIFY_WITH_TIMEOUT(yes->isVisible(), patience);
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(historyOf(desk, "kunden.csv")->undoneAt.has_value(), patience);
        QCOMPARE(desk.dump("SELECT key FROM account ORDER BY key"), QStringLiteral("A-1\nA-2"));
        QCOMPARE(desk.dump("SELECT value FROM account_change WHERE field = 'name'"),
                 QStringLiteral("Northwind Group"));
        QVERIFY(desk.window->toast().sentence().startsWith(QStringLiteral("The import is undone.")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.window->session().cache()->accounts.size(), size_t(2), patience);
        QVERIFY(!undo->isVisible()); // it is undone
    }

    /// Days are marked by key, seen in the portfolio at once, taken back by Ctrl+Z and by their entry.
    void daysAreMarkedAsNotKnown()
    {
        const DataWindow desk;
        importFile(desk, "kunden.csv", accountsCsv());
        importFile(desk, "nutzung.csv", usageCsv());
        const auto gaps = [&] { return desk.window->session().portfolio()->gaps; };
        const auto hatched = [&](int account) {
            QStringList days;
            const auto portfolio = desk.window->session().portfolio();
            const PortfolioRow &row = portfolio->rows[static_cast<size_t>(account)];
            for (size_t i = 0; i < row.strip.size(); ++i) {
                if (row.strip[i].gap)
                    days += (portfolio->asOf - static_cast<int>(row.strip.size() - 1 - i)).iso();
            }
            return days.join(u' ');
        };
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->session().portfolio()->rows.size() == 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->session().cache()->lastDay == Day::of(2026, 9, 28), patience);
        QVERIFY(gaps().empty());

        QTest::keyClick(&desk.page().list(), Qt::Key_M);
        auto *dialog = desk.page().findChild<GapDialog *>();
        QVERIFY(dialog);
        dialog->findChild<DayEdit *>(QStringLiteral("gapFrom"))->setText(QStringLiteral("2026-09-21"));
        dialog->findChild<DayEdit *>(QStringLiteral("gapTo"))->setText(QStringLiteral("2026/9/20"));
        dialog->save();
        QVERIFY(dialog->isVisible());
        const auto *complaint = dialog->findChild<QLabel *>(QStringLiteral("gapComplaint"));
        QCOMPARE(complaint->text(), QStringLiteral("The last day is before the first."));
        dialog->findChild<DayEdit *>(QStringLiteral("gapTo"))->setText(QStringLiteral("2026/9/23"));
        QCOMPARE(complaint->text(), QStringLiteral("Write your name: it stands beside what you enter."));
        dialog->findChild<QLineEdit *>(QStringLiteral("gapAuthor"))->setText(QStringLiteral("Lin Yue"));
        dialog->findChild<QLineEdit *>(QStringLiteral("gapNote"))->setText(QStringLiteral("Export failed"));
        dialog->findChild<QPushButton *>(QStringLiteral("gapSave"))->click();
        QCOMPARE(desk.window->toast().sentence(), QStringLiteral("Saved: not known, 21 Sep to 23 Sep"));
        QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), size_t(3), patience);
        QCOMPARE(hatched(0), QStringLiteral("2026-09-21 2026-09-22 2026-09-23"));
        QCOMPARE(hatched(2), hatched(0));
        QTRY_COMPARE_WITH_TIMEOUT(desk.page().model().rows().gaps.size(), size_t(1), patience);
        const GapRow gap = desk.page().model().rows().gaps.front();
        QCOMPARE(gap.note, QStringLiteral("Export failed"));
        QCOMPARE(gap.author, QStringLiteral("Lin Yue"));
        QCOMPARE(settings::author.get(), QStringLiteral("Lin Yue"));

        desk.window->editing().undo(); // Ctrl+Z
        QTRY_VERIFY_WITH_TIMEOUT(gaps().empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page().model().rows().gaps.empty(), patience);
        desk.window->editing().redo();
        QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), size_t(3), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page().model().rows().gaps.size(), size_t(1), patience);

        desk.page().select({DataItem::Kind::Gap, desk.page().model().rows().gaps.front().id});
        QVERIFY(desk.button("unmarkDays")->isVisible());
        desk.button("unmarkDays")->click();
        QTRY_VERIFY_WITH_TIMEOUT(gaps().empty(), patience);
        QCOMPARE(desk.dump("SELECT count(*) FROM gap"), QStringLiteral("0"));
        // The mark that was taken away can be put back as it was.
        desk.window->editing().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.dump("SELECT first_day, last_day, note, author FROM gap"),
                                  QStringLiteral("20717|20719|Export failed|Lin Yue"), patience);
    }

    /// Of one source: only the accounts that it covers do not know the days.
    void daysOfOneSource()
    {
        const DataWindow desk;
        importFile(desk, "kunden.csv", accountsCsv());
        importFile(desk, "nutzung.csv", usageCsv());
        {
            Workspace workspace = must(Workspace::open(desk.own, Workspace::Mode::Write));
            execute(workspace,
                    QStringLiteral("INSERT INTO source (id, name, folder, pattern, settings, created_at) "
                                   "VALUES (1, 'Elsewhere', '/none', 'x*.csv', '{}', "
                                   "'2026-09-29T00:00:00.000Z')"));
        }
        desk.window->session().reload();
        QTRY_VERIFY_WITH_TIMEOUT(desk.page().model().source(1), patience);
        desk.page().select({DataItem::Kind::Source, 1});
        desk.button("markSourceDays")->click();
        auto *dialog = desk.page().findChild<GapDialog *>();
        QVERIFY(dialog);
        for (const char *name : {"gapFrom", "gapTo"})
            dialog->findChild<DayEdit *>(QLatin1String(name))->setText(QStringLiteral("2026-09-21"));
        dialog->findChild<QLineEdit *>(QStringLiteral("gapAuthor"))->setText(QStringLiteral("Lin Yue"));
        dialog->save();
        QTRY_COMPARE_WITH_TIMEOUT(desk.page().model().rows().gaps.size(), size_t(1), patience);
        QCOMPARE(desk.page().model().rows().gaps.front().source, SourceId{1});
        QTRY_COMPARE_WITH_TIMEOUT(desk.window->session().cache()->markedGaps.size(), size_t(1), patience);
        for (const PortfolioRow &row : desk.window->session().portfolio()->rows)
            QVERIFY(
                std::none_of(row.strip.begin(), row.strip.end(), [](const DayCell &day) { return day.gap; }));
    }
};

QTEST_MAIN(TestDataWindow)
#include "tst_data_window.moc"
