#include "portfolio/export_dialog.h"
#include "portfolio/export_groups.h"
#include "portfolio/export_sheet.h"
#include "portfolio/filter_bar.h"
#include "portfolio/name_dialog.h"
#include "portfolio/view_field.h"
#include "shell/files.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/pictures.h"
#include "support/portfolioshown.h"
#include "widgets/column_chooser.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

QAction *entry(const QWidget *page, const QString &words)
{
    QAction *found = nullptr; // of the menu that opened last
    for (const auto *menu : page->window()->findChildren<QMenu *>(QStringLiteral("viewMenu"))) {
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                found = action;
        }
    }
    return found;
}

QStringList groupNames(const Portfolio &portfolio, GroupBy by)
{
    const PortfolioModel::Grouping grouping = groupsOf(portfolio, by);
    QStringList names;
    for (int i = 0; i < grouping.names.size(); ++i)
        names += QStringLiteral("%1:%2")
                     .arg(grouping.names[i])
                     .arg(std::count(grouping.groups.begin(), grouping.groups.end(), i));
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Views, groups, columns to choose, and what leaves the page as a file or over the clipboard.
class TestPortfolioViews : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("BellwetherTest"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_portfolio_views"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init() { QSettings().clear(); }

    void groups()
    {
        PortfolioBuilder book;
        book.table(fewAccounts);
        const Portfolio &portfolio = *book.portfolio();
        QCOMPARE(groupNames(portfolio, GroupBy::Nothing), QStringList());
        QCOMPARE(groupNames(portfolio, GroupBy::Segment),
                 QStringList({QStringLiteral("Enterprise:1"), QStringLiteral("Mid-market:1"),
                              QStringLiteral("Small:1"), QStringLiteral("vip:1"),
                              QStringLiteral("No segment:1")}));
        QCOMPARE(groupNames(portfolio, GroupBy::Industry), list("Food:3 Health:1 Retail:1"));
        QCOMPARE(groupNames(portfolio, GroupBy::Csm),
                 QStringList({QStringLiteral("Ida:2"), QStringLiteral("Tom:2"), QStringLiteral("No CSM:1")}));
        QCOMPARE(groupNames(portfolio, GroupBy::Region).last(), QStringLiteral("No region:1"));
        QCOMPARE(groupNames(portfolio, GroupBy::Band),
                 QStringList({QStringLiteral("At risk:1"), QStringLiteral("Watch:2"),
                              QStringLiteral("Healthy:1"), QStringLiteral("No data:1")}));
        for (int i = 0; i < groupByCount; ++i) {
            const auto by = static_cast<GroupBy>(i);
            QCOMPARE(groupByFromName(groupByName(by)), std::optional(by));
        }
    }

    /// Heads of any grouping carry the totals of their rows.
    void groupsHaveTotals()
    {
        Shown shown(fewAccounts);
        shown.page.setGroup(GroupBy::Band);
        const PortfolioModel *model = shown.page.model();
        QStringList heads;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->place(row).isGroup())
                heads += model->index(row, 0).data().toString();
        }
        QCOMPARE(heads.first(), QStringLiteral("At risk, 1 account"));
        QCOMPARE(heads.size(), 4);
        QCOMPARE(model->totals(1).accounts, 2); // Watch
        QCOMPARE(model->totals(1).arr.front().amount, 5000.0);
    }

    void viewsSurviveTheSettings()
    {
        SavedView view;
        view.id = QStringLiteral("Two \"quarters\" & more, 大客户");
        view.columns = list("account csm=90 !arr");
        view.order = list("-arr account");
        view.group = GroupBy::Csm;
        view.filter.of(FilterBy::Region) = {QStringLiteral("DACH"), QString()};
        view.filter.name = QStringLiteral("北");
        SavedView bare;
        bare.id = QStringLiteral("bare");
        bare.group = GroupBy::Nothing;
        QCOMPARE(viewsFromJson(viewsToJson({view, bare})), (std::vector<SavedView>{view, bare}));
        // What somebody broke is left out, and the rest is read.
        QVERIFY(viewsFromJson("not json").empty());
        QCOMPARE(viewsFromJson(R"([1, {"columns": []}, {"name": "a", "group": "moon", "order": [3]},
                                   {"name": "a"}])")
                     .size(),
                 size_t(1));
    }

    void builtInViewsKnowTheirColumns()
    {
        Shown shown(fewAccounts);
        QSet<QString> ids;
        for (int c = 0; c < shown.page.model()->columnCount(); ++c)
            ids.insert(shown.page.model()->columnId(c));
        for (const SavedView &view : builtInViews()) {
            QVERIFY(view.builtIn && !nameOf(view).isEmpty());
            for (QString column : view.columns)
                QVERIFY2(ids.contains(column.remove(u'!')), qPrintable(column));
            for (QString key : view.order)
                QVERIFY2(ids.contains(key.remove(u'-')), qPrintable(key));
        }
    }

    void aViewIsChosen()
    {
        Shown shown(fewAccounts, {1368, 600});
        ViewField *views = shown.page.views();
        views->open();
        entry(&shown.page, QStringLiteral("Renewals"))->trigger();
        QCOMPARE(shown.page.table()->orderAsText(), list("renewal"));
        QVERIFY(shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::Strip)));
        QCOMPARE(shown.names(), list("Elm Alder Cedar Birch Dogwood")); // those without a renewal last
        QVERIFY(!views->isChanged());
        views->open();
        entry(&shown.page, QStringLiteral("Use of the product"))->trigger();
        QVERIFY(!shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::KeyActions)));
        QVERIFY(shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::Arr)));
        views->open();
        entry(&shown.page, QStringLiteral("Overview"))->trigger();
        QCOMPARE(shown.page.table()->columnsAsText(),
                 list("account csm arr renewal use days active weeks health seats touch alerts"));
        QVERIFY(shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::KeyActions)));
    }

    /// Saved under a name, changed, saved again, brought back, renamed, taken up by the next window, deleted.
    void anOwnViewLives()
    {
        QStringList kept;
        {
            Shown shown(fewAccounts);
            ViewField *views = shown.page.views();
            PortfolioFilter filter;
            filter.of(FilterBy::Csm) = {QStringLiteral("Ida")};
            shown.page.setFilter(filter);
            QVERIFY(views->isChanged());
            shown.page.table()->moveColumn(static_cast<int>(PortfolioColumnId::Seats), -1);
            QSignalSpy said(&shown.page, &Page::said);
            QVERIFY(QTest::qWaitForWindowActive(&shown.page));
            QTest::keyClick(shown.page.table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = shown.page.findChild<NameDialog *>();
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("viewName"));
            auto *save = dialog->findChild<QPushButton *>(QStringLiteral("viewNameSave"));
            save->click();
            QVERIFY(dialog->isVisible());
            name->setText(QStringLiteral("overview"));
            save->click();
            QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("viewNameComplaint"))->text(),
                     QStringLiteral("There is a view of this name."));
            name->setText(QStringLiteral("  Ida's   book "));
            save->click();
            QCOMPARE(said.last().first().toString(), QStringLiteral("The view is saved as “Ida's book”."));
            QCOMPARE(views->currentView().id, QStringLiteral("Ida's book"));
            QVERIFY(!views->isChanged());
            kept = shown.page.table()->columnsAsText();

            shown.page.setGroup(GroupBy::Region);
            QVERIFY(views->isChanged());
            views->open();
            entry(&shown.page, QStringLiteral("Back to how “Ida's book” was saved"))->trigger();
            QVERIFY(!views->isChanged());
            QCOMPARE(shown.page.findChild<FilterBar *>()->group(), GroupBy::Segment);
            shown.page.setGroup(GroupBy::Region);
            views->open();
            entry(&shown.page, QStringLiteral("Save the changes in “Ida's book”"))->trigger();
            QVERIFY(!views->isChanged());
            views->open();
            entry(&shown.page, QStringLiteral("Rename “Ida's book”…"))->trigger();
            auto *rename = shown.page.findChildren<NameDialog *>().last();
            rename->findChild<QLineEdit *>(QStringLiteral("viewName"))->setText(QStringLiteral("Ida"));
            rename->findChild<QPushButton *>(QStringLiteral("viewNameSave"))->click();
            QCOMPARE(views->currentView().id, QStringLiteral("Ida"));
            shown.page.setGroup(GroupBy::Nothing); // not saved
            shown.page.saveView();
        }
        PortfolioBuilder book;
        book.table(fewAccounts);
        PortfolioPage page;
        page.resize(1368, 600);
        page.restoreView();
        page.setPortfolio(book.cache(), book.portfolio());
        page.show();
        QCOMPARE(page.views()->currentView().id, QStringLiteral("Ida"));
        QCOMPARE(page.table()->columnsAsText(), kept);
        QCOMPARE(page.accountOrder().size(), size_t(2)); // the filter belongs to the view
        QCOMPARE(page.findChild<FilterBar *>()->group(), GroupBy::Nothing);
        QVERIFY(page.views()->isChanged());
        page.views()->open();
        entry(&page, QStringLiteral("Ida"))->trigger();
        QCOMPARE(page.findChild<FilterBar *>()->group(), GroupBy::Region);
        page.views()->open();
        entry(&page, QStringLiteral("Delete “Ida”"))->trigger();
        QCOMPARE(page.views()->currentView().id, QStringLiteral("overview"));
        QCOMPARE(page.accountOrder().size(), size_t(5));
        QCOMPARE(viewsFromJson(settings::portfolioViews.get().toUtf8()).size(), size_t(0));
    }

    void columnsAreChosenAndOrdered()
    {
        Shown shown(fewAccounts, {1368, 600});
        auto *chooser = shown.page.findChild<ColumnChooser *>();
        chooser->openAt(&shown.page);
        QListWidget *columns = chooser->list();
        const auto item = [&](const char *name) {
            return columns->findItems(QString::fromLatin1(name), Qt::MatchExactly).value(0);
        };
        QVERIFY(item("CSM") && item("Industry") && !item("Account")); // the first one always stands there
        QCOMPARE(item("Industry")->checkState(), Qt::Unchecked);
        item("CSM")->setCheckState(Qt::Unchecked);
        item("Last 28 days")->setCheckState(Qt::Unchecked);
        item("Industry")->setCheckState(Qt::Checked);
        DenseTable *table = shown.page.table();
        QVERIFY(table->isColumnHidden(static_cast<int>(PortfolioColumnId::Csm)));
        QVERIFY(!table->isColumnHidden(static_cast<int>(PortfolioColumnId::Industry)));
        // By key: up to the front.
        columns->setCurrentItem(item("Industry"));
        for (int i = 0; i < columns->count(); ++i)
            QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(columns->currentRow(), 0);
        QCOMPARE(table->columnsAsText(),
                 list("account industry !csm arr renewal use !days active weeks health seats touch alerts"));
        QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table->columnsAsText().mid(0, 3), list("account !csm industry"));
        QCOMPARE(shown.cell(1, PortfolioColumnId::Industry), QStringLiteral("Industry: Food"));
        QTest::keyClick(columns, Qt::Key_Space);
        QCOMPARE(item("Industry")->checkState(), Qt::Unchecked);
        chooser->findChild<QPushButton *>(QStringLiteral("columnsReset"))->click();
        QCOMPARE(table->columnsAsText(),
                 list("account csm arr renewal use days active weeks health seats touch alerts"));
        QCOMPARE(item("CSM")->checkState(), Qt::Checked);
        chooser->close();
    }

    /// What is shown, as values: columns, filter and order; no person unless asked for.
    void theSheetIsWhatIsShown()
    {
        Shown shown(fewAccounts);
        PortfolioView view;
        bw::show(view, shown.book.cache(), shown.book.portfolio());
        using enum PortfolioColumnId;
        const TableSheet sheet =
            portfolioSheet(view, {4, 0}, {Account, Csm, Arr, Renewal, Health, Seats}, false);
        QStringList heads;
        for (const SheetColumn &column : sheet.columns)
            heads += column.head;
        QCOMPARE(
            heads.join(u'|'),
            QStringLiteral("Account ID|Account|Segment|ARR|Currency|Renewal|Days left|Health|Health band|"
                           "Health four weeks ago|Seat use|Seats purchased|Seats opened"));
        const QString tsv = sheetAsTsv(sheet);
        const QStringList rows = tsv.split(QStringLiteral("\r\n"));
        QVERIFY2(rows[1].contains(QStringLiteral("\tElm Energy\t\t2000\tUSD\t2026-10-25\t")),
                 qPrintable(rows[1]));
        QVERIFY2(rows[1].contains(QStringLiteral("\t69\tWatch\t69\t25%\t20\t")), qPrintable(rows[1]));
        QVERIFY2(rows[2].contains(QStringLiteral("\tAlder Foods\tSmall\t1000\tUSD\t")), qPrintable(rows[2]));
        QVERIFY(!tsv.contains(QStringLiteral("Tom")));
        const TableSheet named = portfolioSheet(view, {0}, {Account, Csm}, true);
        QVERIFY(sheetAsTsv(named).contains(QStringLiteral("\tTom\r\n")));
        QVERIFY(namesPersons({Account, Csm}) && !namesPersons({Account, Arr}));
        // Every column of the table has values, under heads of their own.
        std::vector<PortfolioColumnId> all;
        for (int c = 0; c < shown.page.model()->columnCount(); ++c)
            all.push_back(static_cast<PortfolioColumnId>(c));
        const TableSheet whole = portfolioSheet(view, {0, 1, 2, 3, 4}, all, true);
        QSet<QString> names;
        for (const SheetColumn &column : whole.columns)
            names.insert(column.head);
        QCOMPARE(names.size(), static_cast<qsizetype>(whole.columns.size()));
        for (const auto &row : whole.rows)
            QCOMPARE(row.size(), whole.columns.size());
    }

    void copiesForASpreadsheet()
    {
        Shown shown(QStringLiteral("=HYPERLINK(1)|small|Food|DACH|Tom|1000 USD|2026-11-30|37|46|10/20\n"
                                   "Birch Bikes|large|Retail|-|Ida|5000 USD|2027-06-30|88|87|30/20\n"
                                   "Cedar|mid|Health|-|Ida|3000 USD|2027-01-17|59|68|-\n"));
        shown.page.setGroup(GroupBy::Nothing);
        DenseTable *table = shown.page.table();
        table->selectAll();
        QSignalSpy said(&shown.page, &Page::said);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(said.last().first().toString(),
                 QStringLiteral("3 accounts copied. Paste them into a spreadsheet."));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList rows = data->text().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows[0].startsWith(QStringLiteral("Account ID\tAccount\tSegment\tCSM\tARR\tCurrency\t")),
                 qPrintable(rows[0]));
        QVERIFY2(rows[1].contains(QStringLiteral("\t'=HYPERLINK(1)\t")), qPrintable(rows[1]));
        QVERIFY(data->html().contains(QStringLiteral("<table>")));
        QVERIFY(data->html().contains(QStringLiteral("<td>'=HYPERLINK(1)</td>")));
        // One row: the current one.
        table->clearSelection();
        table->selectKey(2);
        shown.page.copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\r\n")), 2);
    }

    /// A grouped table keeps its groups: each row says which and what it is, sums follow their rows, a total
    /// closes the sheet.
    void theSheetKeepsGroups()
    {
        Shown shown(fewAccounts);
        PortfolioView view;
        bw::show(view, shown.book.cache(), shown.book.portfolio());
        using enum PortfolioColumnId;
        const std::vector<PortfolioColumnId> columns{Account, Csm, Arr, Sparkline, Active, Health, Seats};
        const Portfolio &portfolio = *view.portfolio;
        SheetGroups groups{GroupBy::Region, groupsOf(portfolio, GroupBy::Region)};
        const std::vector<qint32> rows{0, 2, 4, 1, 3}; // DACH, Nordics, none
        const TableSheet sheet = groupedSheet(view, rows, columns, false, groups);
        QCOMPARE(sheet.columns[0].head, QStringLiteral("Group"));
        QCOMPARE(sheet.rows.size(), size_t(5 + 3 + 1));
        const auto word = [](const SheetValue &value) {
            const auto *text = std::get_if<QString>(&value);
            return text ? *text : QString();
        };
        QStringList kinds;
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            QCOMPARE(sheet.rows[r].size(), sheet.columns.size());
            kinds += word(sheet.rows[r][0]).left(4) + u':' + word(sheet.rows[r][1]);
            QCOMPARE(sheet.strong[r] != 0, word(sheet.rows[r][1]) != QStringLiteral("account"));
        }
        const QString none = groups.grouping.names.last().left(4);
        QCOMPARE(kinds.join(u' '),
                 QStringLiteral("DACH:account DACH:account DACH:account DACH:group Nord:account Nord:group "
                                "%1:account %1:group :total")
                     .arg(none));
        const auto at = [&](size_t row, const char *head) {
            for (size_t c = 0; c < sheet.columns.size(); ++c) {
                if (sheet.columns[c].head == QLatin1String(head))
                    return sheet.rows[row][c];
            }
            return SheetValue(QStringLiteral("no such column"));
        };
        const PortfolioTotals dach = totals(portfolio, {0, 2, 4});
        QCOMPARE(at(3, "ARR"), SheetValue(6000.0));
        QCOMPARE(at(3, "Currency"), SheetValue(QStringLiteral("USD")));
        QCOMPARE(at(3, "Account"), SheetValue(QStringLiteral("3 accounts")));
        QCOMPARE(at(3, "Seat use"), SheetValue(15.0 / 40));
        QCOMPARE(at(3, "Monthly active rate of paying accounts"), SheetValue(*dach.activeRate.value()));
        QCOMPARE(at(3, "Accounts at risk"), SheetValue(qint64{1}));
        QCOMPARE(at(0, "Accounts at risk"), SheetValue()); // of sums alone
        QCOMPARE(at(8, "ARR"), SheetValue(11000.0));
        QCOMPARE(at(8, "Health"), SheetValue(std::round(*portfolio.whole.meanHealth * 10) / 10));
        // Groups that are persons are not named unless asked for.
        groups = {GroupBy::Csm, groupsOf(portfolio, GroupBy::Csm)};
        const std::vector<qint32> byCsm{1, 2, 0, 3, 4};
        QVERIFY(
            !sheetAsTsv(groupedSheet(view, byCsm, columns, false, groups)).contains(QStringLiteral("Ida")));
        const QString named = sheetAsTsv(groupedSheet(view, byCsm, columns, true, groups));
        QVERIFY2(named.contains(QStringLiteral("Ida\tgroup\t")), qPrintable(named));
    }

    void groupsAreOnOfferWhereThereAreAny()
    {
        Shown shown(fewAccounts);
        const auto choice = [&shown](GroupBy by) {
            shown.page.setGroup(by);
            QTest::keyClick(shown.page.table(), Qt::Key_E, Qt::ControlModifier);
            const auto dialogs = shown.page.findChildren<ExportDialog *>();
            auto *box = dialogs.last()->findChild<QCheckBox *>(QStringLiteral("exportGroups"));
            return std::pair(box->isVisible(), dialogs.last()->options().groups);
        };
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QCOMPARE(choice(GroupBy::Nothing), std::pair(false, false));
        QCOMPARE(choice(GroupBy::Region), std::pair(true, true));
        QSignalSpy said(&shown.page, &Page::said);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        shown.page.exportTo(path, {false, false, false, true});
        QTRY_COMPARE(said.size(), 1);
        const QString csv = QString::fromUtf8(bytesOf(path));
        QVERIFY2(csv.contains(QStringLiteral("Group,Row,Account ID,")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("\r\n,total,,5 accounts,")), qPrintable(csv));
    }

    void exports_data()
    {
        QTest::addColumn<bool>("selected");
        QTest::addColumn<bool>("persons");
        QTest::addColumn<QString>("names");
        QTest::newRow("filtered, in order") << false << false << QStringLiteral("Birch Cedar");
        QTest::newRow("selected") << true << true << QStringLiteral("Birch");
    }
    void exports()
    {
        QFETCH(const bool, selected);
        QFETCH(const bool, persons);
        QFETCH(const QString, names);
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.of(FilterBy::Csm) = {QStringLiteral("Ida")};
        shown.page.setFilter(filter);
        shown.page.setGroup(GroupBy::Segment);
        shown.page.table()->setOrderFromText(list("health"));
        shown.page.model()->setAllGroupsOpen(selected); // rows of closed groups are exported too
        if (selected)
            shown.page.table()->selectKey(2);
        QSignalSpy said(&shown.page, &Page::said);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        shown.page.exportTo(path, {false, selected, persons});
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.last().first().toString().contains(QStringLiteral("x.csv")),
                 qPrintable(said.last().first().toString()));
        const QStringList rows =
            QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QStringList found;
        for (const QString &row : rows.mid(1))
            found += row.section(u',', 1, 1).section(u' ', 0, 0);
        QCOMPARE(found.join(u' '), names);
        QCOMPARE(rows.first().contains(QStringLiteral("CSM")), persons);
        QCOMPARE(rows.join(u' ').contains(QStringLiteral("Ida")), persons);
    }

    void theExportIsAskedFor()
    {
        Shown shown(fewAccounts);
        DenseTable *table = shown.page.table();
        shown.page.setGroup(GroupBy::Nothing);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("portfolio.xlsx"));
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = shown.page.findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *persons = dialog->findChild<QCheckBox *>(QStringLiteral("exportPersons"));
        QVERIFY(persons->isVisible() && !persons->isChecked());
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("exportSelected"))->isVisible());
        QVERIFY(takePicture(dialog, QStringLiteral("portfolio-export")));
        files::setNextAnswer({path});
        QSignalSpy said(&shown.page, &Page::said);
        dialog->findChild<QPushButton *>(QStringLiteral("exportGo"))->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.last().first().toString(), QStringLiteral("5 accounts exported to “portfolio.xlsx”."));
        QVERIFY(bytesOf(path).startsWith("PK"));
        // Into a place that cannot be written: a sentence, and nothing is left.
        shown.page.exportTo(folder.filePath(QStringLiteral("none/x.xlsx")), {true, false, false});
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().first().toString().contains(QStringLiteral("x.xlsx")));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *language : {"en", "zh_CN"}) {
            for (const bool dark : {false, true})
                QTest::addRow("views-%s-%s", language, dark ? "dark" : "light")
                    << QString::fromLatin1(language) << dark;
        }
    }
    void pictures()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        text::setLanguage(text::languageOf(language));
        theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Shown shown(fewAccounts, {1368, 600});
        shown.page.setGroup(GroupBy::Band);
        auto *chooser = shown.page.findChild<ColumnChooser *>();
        chooser->openAt(&shown.page);
        QApplication::processEvents();
        QVERIFY(
            takePicture(chooser, QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral("-columns")));
        chooser->close();
        QVERIFY(takePicture(&shown.page, QString::fromUtf8(QTest::currentDataTag())));
        text::setLanguage(text::Language::English);
        theme().choose(ThemeChoice::Light);
    }
};

QTEST_MAIN(TestPortfolioViews)
#include "tst_portfolio_views.moc"
