#include "portfolio/filter_bar.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfolioshown.h"
#include "widgets/dense_table.h"
#include "widgets/empty_panel.h"
#include "widgets/field.h"
#include "widgets/paint.h"
#include "widgets/table_footer.h"
#include "widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bw;
using namespace bw::test;

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestPortfolio : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_portfolio"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        text::setLanguage(text::Language::English);
        theme().setUp(ThemeChoice::Light);
    }
    void cleanup()
    {
        text::setLanguage(text::Language::English);
        theme().choose(ThemeChoice::Light);
    }

    void filters_data()
    {
        QTest::addColumn<QStringList>("segments");
        QTest::addColumn<QStringList>("industries");
        QTest::addColumn<QStringList>("regions");
        QTest::addColumn<QStringList>("csms");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("kept");
        const QStringList all;
        QTest::newRow("nothing set") << all << all << all << all << QString()
                                     << list("Alder Birch Cedar Dogwood Elm");
        QTest::newRow("segment") << list("mid") << all << all << all << QString() << list("Cedar");
        QTest::newRow("two segments")
            << list("mid large") << all << all << all << QString() << list("Birch Cedar");
        QTest::newRow("own word") << list("vip") << all << all << all << QString() << list("Dogwood");
        QTest::newRow("no segment") << QStringList{QString()} << all << all << all << QString()
                                    << list("Elm");
        QTest::newRow("industry") << all << list("Food") << all << all << QString()
                                  << list("Alder Dogwood Elm");
        QTest::newRow("fields join") << all << list("Food") << list("DACH") << all << QString()
                                     << list("Alder Elm");
        QTest::newRow("csm") << all << all << all << list("Ida") << QString() << list("Birch Cedar");
        QTest::newRow("name, any case")
            << all << all << all << all << QStringLiteral("cEdAr") << list("Cedar");
        QTest::newRow("blanks around a name")
            << all << all << all << all << QStringLiteral(" care ") << list("Cedar");
        QTest::newRow("key of the account")
            << all << all << all << all << QStringLiteral("A-2") << list("Birch");
        QTest::newRow("no wildcard") << all << all << all << all << QStringLiteral(".*") << QStringList();
        QTest::newRow("nobody") << list("vip") << all << list("DACH") << all << QString() << QStringList();
    }
    void filters()
    {
        QFETCH(QStringList, segments);
        QFETCH(QStringList, industries);
        QFETCH(QStringList, regions);
        QFETCH(QStringList, csms);
        QFETCH(QString, name);
        QFETCH(QStringList, kept);
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.chosen = {segments, industries, regions, csms};
        filter.name = name;
        shown.page.setGroup(GroupBy::Nothing);
        shown.page.model()->sort(static_cast<int>(PortfolioColumnId::Account));
        shown.page.setFilter(filter);
        QCOMPARE(shown.names(), kept);
        QCOMPARE(shown.page.model()->totals().accounts, kept.size());
    }
    void choicesCountWhatTheOtherFieldsLeave()
    {
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.of(FilterBy::Region) = {QStringLiteral("DACH")};
        const Portfolio &portfolio = *shown.book.portfolio();
        const std::vector<Choice> segments = choicesFor(portfolio, filter, FilterBy::Segment);
        QStringList said;
        for (const Choice &choice : segments) {
            said.append(QStringLiteral("%1 %2").arg(choice.label).arg(choice.count));
        }
        // Shipped ones in their order, own words, accounts without one last.
        QCOMPARE(said.join(QLatin1String(", ")),
                 QStringLiteral("Enterprise 0, Mid-market 1, Small 1, vip 0, None 1"));
        const std::vector<Choice> regions = choicesFor(portfolio, filter, FilterBy::Region);
        QCOMPARE(regions.front().count, 3); // its own field does not count
        QCOMPARE(regions.size(), size_t{3});
    }

    void groupsBySegment()
    {
        Shown shown(fewAccounts);
        QStringList heads;
        for (int i = 0; i < shown.page.model()->rowCount(); ++i) {
            const Place place = shown.page.model()->place(i);
            if (place.isGroup()) {
                heads.append(shown.page.model()->groupName(place.group));
            }
        }
        QCOMPARE(heads.join(QLatin1String(", ")),
                 QStringLiteral("Enterprise, Mid-market, Small, vip, No segment"));
        QCOMPARE(shown.names(), list("Birch Cedar Alder Dogwood Elm"));
        shown.page.setGroup(GroupBy::Nothing);
        QCOMPARE(shown.names(), list("Alder Cedar Elm Birch Dogwood")); // worst health first, unscored last
    }

    void sortsOnEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("ascending");
        const auto row = [](const char *name, PortfolioColumnId column, const char *order) {
            QTest::newRow(name) << static_cast<int>(column) << list(order);
        };
        row("account", PortfolioColumnId::Account, "Alder Birch Cedar Dogwood Elm");
        row("csm, without one last", PortfolioColumnId::Csm, "Birch Cedar Alder Dogwood Elm");
        row("arr, without one last", PortfolioColumnId::Arr, "Alder Elm Cedar Birch Dogwood");
        row("renewal", PortfolioColumnId::Renewal, "Elm Alder Cedar Birch Dogwood");
        row("health", PortfolioColumnId::Health, "Alder Cedar Elm Birch Dogwood");
        row("seats", PortfolioColumnId::Seats, "Elm Alder Birch Cedar Dogwood");
    }
    void sortsOnEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(QStringList, ascending);
        Shown shown(fewAccounts);
        shown.page.setGroup(GroupBy::Nothing);
        shown.page.model()->sort(column);
        QCOMPARE(shown.names(), ascending);
    }
    void everyColumnSortsByAValue()
    {
        Shown shown(fewAccounts);
        const QAbstractItemModelTester tester(shown.page.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int c = 0; c < shown.page.model()->columnCount(); ++c) {
            shown.page.model()->sort(c, Qt::DescendingOrder);
            QCOMPARE(shown.names().size(), 5);
            QVERIFY(shown.page.model()->index(1, c).data(DenseModel::SortValueRole).isValid());
        }
    }

    void tiles()
    {
        Shown shown(fewAccounts);
        QCOMPARE(shown.tiles().size(), 5);
        const TileFace paying = shown.tiles()[1]->face();
        QCOMPARE(paying.value, QStringLiteral("4"));
        QVERIFY2(paying.note.contains(QLatin1String("$11")), qPrintable(paying.note));
        const TileFace renewing = shown.tiles()[2]->face(); // 42, 90 and 6 days
        QVERIFY2(renewing.value.contains(QLatin1Char('6')), qPrintable(renewing.value));
        QVERIFY(renewing.note.startsWith(QLatin1Char('3')));
        const TileFace health = shown.tiles()[4]->face(); // (37 + 88 + 59 + 69) / 4
        QCOMPARE(health.value, QStringLiteral("63"));
        QCOMPARE(health.bands.size(), size_t{4});
        QVERIFY(health.label.contains(QLatin1String("without judgements")));
        // Of the accounts in the filter.
        PortfolioFilter filter;
        filter.of(FilterBy::Csm) = {QStringLiteral("Ida")};
        shown.page.setFilter(filter);
        QCOMPARE(shown.tiles()[1]->face().value, QStringLiteral("2"));
        QVERIFY(shown.page.findChild<TableFooter *>()->accessibleName().contains(QLatin1String(" of 5")));
    }
    void rateWithoutPayingAccountsIsADash()
    {
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.name = QStringLiteral("Dogwood");
        shown.page.setFilter(filter);
        const TileFace rate = shown.tiles()[0]->face();
        QCOMPARE(rate.value, text::dash());
        QVERIFY(!rate.value.contains(QLatin1Char('0')));
        QCOMPARE(shown.tiles()[2]->face().value, text::dash());
    }

    void oneCurrencyStandsInTheHead()
    {
        const Shown one(fewAccounts);
        const int arr = static_cast<int>(PortfolioColumnId::Arr);
        QCOMPARE(one.page.model()->headerData(arr, Qt::Horizontal).toString(), QStringLiteral("ARR, $"));
        QCOMPARE(one.cell(1, PortfolioColumnId::Arr, Qt::DisplayRole), QStringLiteral("1,000"));
        const Shown two(QString(fewAccounts).replace(QLatin1String("5000 USD"), QLatin1String("5000 CNY")));
        QCOMPARE(two.page.model()->headerData(arr, Qt::Horizontal).toString(), QStringLiteral("ARR"));
        QCOMPARE(two.cell(1, PortfolioColumnId::Arr, Qt::DisplayRole), QStringLiteral("$1,000"));
        QCOMPARE(two.cell(2, PortfolioColumnId::Arr, Qt::DisplayRole), QStringLiteral("¥5,000"));
        const QString tip = two.page.model()->totalTip(-1, arr); // never one sum of two currencies
        QVERIFY(tip.contains(QLatin1String("$6,000")) && tip.contains(QStringLiteral("¥5,000")));
    }
    void sumsAreNeverCut_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::newRow("small") << QStringLiteral("1000 USD");
        QTest::newRow("millions") << QStringLiteral("123456789 USD");
        QTest::newRow("billions of a long currency") << QStringLiteral("98765432100 XYZ");
    }
    void sumsAreNeverCut()
    {
        QFETCH(QString, amount);
        const Shown shown(QString(fewAccounts).replace(QLatin1String("5000 USD"), amount));
        const int arr = static_cast<int>(PortfolioColumnId::Arr);
        const int room = shown.page.model()->columnWidth(arr) - 16;
        QVERIFY(textWidth(TextRole::Base, shown.cell(2, PortfolioColumnId::Arr, Qt::DisplayRole)) <= room);
    }

    void hostileNamesArePlainText()
    {
        const QString name = QStringLiteral("<img src='x'>\u202Egnp");
        const Shown shown(QString(fewAccounts).replace(QLatin1String("Alder Foods"), name));
        const QString words = shown.cell(1, PortfolioColumnId::Account);
        QVERIFY(words.contains(QLatin1String("<img src='x'>")));
        QVERIFY(!words.contains(QChar(0x202e)));
        QVERIFY(words.contains(QLatin1String("202E")));
        QVERIFY(!shown.page.model()->tip(0, 0, {}, {}).contains(QChar(0x202e)));
        QVERIFY(!shown.page.model()->copyText(0, 0).contains(QChar(0x202e)));
    }

    void opensAccounts()
    {
        Shown shown(fewAccounts);
        QSignalSpy opened(&shown.page, &Page::openAccount);
        shown.page.table()->selectKey(3);
        QTest::keyClick(shown.page.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<AccountId>(), AccountId{3});
    }
    void letterKeys()
    {
        Shown shown(fewAccounts);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.table()->setFocus();
        QTest::keyClick(shown.page.table(), Qt::Key_J);
        QTest::keyClick(shown.page.table(), Qt::Key_J);
        QCOMPARE(shown.page.table()->selectedKeys(), (std::vector<qint64>{3}));
        QTest::keyClick(shown.page.table(), Qt::Key_K);
        QCOMPARE(shown.page.table()->selectedKeys(), (std::vector<qint64>{2}));
        QTest::keyClick(shown.page.table(), Qt::Key_BracketLeft);
        QVERIFY(!shown.page.model()->isGroupOpen(0));
        shown.page.setLetterKeys(false);
        shown.page.table()->selectKey(3);
        QTest::keyClick(shown.page.table(), Qt::Key_J);
        QCOMPARE(shown.page.table()->selectedKeys(), (std::vector<qint64>{3}));
        shown.page.setLetterKeys(true);
        QTest::keyClick(shown.page.table(), Qt::Key_Slash);
        auto *name = shown.page.findChild<QLineEdit *>();
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("jk/")); // letters are letters in a field
        QCOMPARE(name->text(), QStringLiteral("jk/"));
        QCOMPARE(shown.names(), QStringList());
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(shown.names().size(), 4); // a closed group's account is not shown
    }

    void noAccounts()
    {
        Shown shown(QString{});
        auto panels = shown.page.findChildren<EmptyPanel *>();
        const auto visible =
            std::find_if(panels.begin(), panels.end(), [](auto *p) { return p->isVisible(); });
        QVERIFY(visible != panels.end());
        QSignalSpy wanted(&shown.page, &Page::importRequested);
        (*visible)->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!shown.tiles().front()->isVisible());
    }
    void nothingFound()
    {
        Shown shown(fewAccounts);
        auto *panel = shown.page.table()->findChild<EmptyPanel *>();
        QVERIFY(!panel->isVisible());
        PortfolioFilter filter;
        filter.name = QStringLiteral("zzz");
        filter.of(FilterBy::Segment) = {QStringLiteral("vip")};
        shown.page.setFilter(filter);
        QVERIFY(panel->isVisible());
        panel->findChild<QPushButton *>()->click();
        QVERIFY(!panel->isVisible());
        QCOMPARE(shown.names().size(), 5);
        QVERIFY(shown.page.findChild<QLineEdit *>()->text().isEmpty());
    }

    void fieldsAreClearedByDelete()
    {
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.of(FilterBy::Csm) = {QStringLiteral("Ida"), QStringLiteral("Tom")};
        shown.page.setFilter(filter);
        FilterField *csm = shown.field(QStringLiteral("CSM"));
        QVERIFY(csm != nullptr);
        QVERIFY(csm->isSet());
        QCOMPARE(csm->value(), QStringLiteral("Ida, Tom"));
        QTest::keyClick(csm, Qt::Key_Delete);
        QVERIFY(!csm->isSet());
        QCOMPARE(shown.names().size(), 5);
        shown.page.setFilter(filter);
        QTest::mouseClick(csm, Qt::LeftButton, {}, {csm->width() - 12, 14}); // the cross
        QVERIFY(!csm->isSet());
    }
    void aRefreshKeepsFilterAndSelection()
    {
        Shown shown(fewAccounts);
        PortfolioFilter filter;
        filter.of(FilterBy::Region) = {QStringLiteral("DACH")};
        shown.page.setFilter(filter);
        shown.page.table()->selectKey(5);
        test::PortfolioBuilder grown;
        grown.table(fewAccounts + QStringLiteral("Fir Films|large|Media|DACH|Tom|9 USD|2027-01-01|12|-|-\n"));
        shown.page.setPortfolio(grown.cache(), grown.portfolio());
        QCOMPARE(shown.page.table()->selectedKeys(), (std::vector<qint64>{5}));
        QCOMPARE(shown.page.model()->totals().accounts, 4); // the new one passes the filter
        QVERIFY(shown.names().contains(QLatin1String("Fir")));
    }

    void headsFitTheirColumns_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    void headsFitTheirColumns()
    {
        QFETCH(QString, language);
        text::setLanguage(text::languageOf(language));
        const Shown shown(fewAccounts);
        const PortfolioModel &model = *shown.page.model();
        constexpr int arrow = 12;
        for (int c = 1; c < model.columnCount(); ++c) {
            const QStringList steps = model.headSteps(c);
            for (const QString &step : steps) {
                QVERIFY2(textWidth(TextRole::CaptionHeading, step) < 56, qPrintable(step));
            }
            const QString head = model.headerData(c, Qt::Horizontal).toString();
            const qreal width = textWidth(TextRole::CaptionHeading, head) + arrow;
            QVERIFY2(!steps.isEmpty() || width <= model.columnWidth(c) - 8, qPrintable(head));
        }
    }
    void narrowWindowsDropColumnsInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("csm");
        QTest::addColumn<bool>("seats");
        QTest::newRow("wide") << 1368 << true << true;
        QTest::newRow("smallest window") << 1128 << false << false;
        QTest::newRow("narrower still") << 1000 << false << false;
    }
    void narrowWindowsDropColumnsInOrder()
    {
        QFETCH(int, width);
        QFETCH(bool, csm);
        QFETCH(bool, seats);
        const Shown shown(fewAccounts, {width, 600});
        QCOMPARE(!shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::Csm)), csm);
        QCOMPARE(!shown.page.table()->isColumnHidden(static_cast<int>(PortfolioColumnId::Seats)), seats);
        QVERIFY(shown.page.table()->columnWidth(0) >= DenseTable::leastFlexible);
    }

    void columnsAndOrderAreKept()
    {
        QSettings().clear();
        constexpr int seats = static_cast<int>(PortfolioColumnId::Seats);
        QStringList kept;
        {
            const Shown shown(fewAccounts);
            DenseTable *table = shown.page.table();
            QCOMPARE(table->orderAsText(), QStringList{QStringLiteral("health")});
            QCOMPARE(table->columnsAsText(),
                     list("account csm arr renewal use days active weeks health seats touch alerts"));
            table->moveColumn(seats, -1);
            table->setOrderFromText(list("-arr account"));
            kept = table->columnsAsText();
            shown.page.saveView();
        }
        Shown shown(fewAccounts); // one that is not told to begins as ever
        QCOMPARE(shown.page.table()->orderAsText(), QStringList{QStringLiteral("health")});
        PortfolioPage page;
        page.restoreView();
        page.setPortfolio(shown.book.cache(), shown.book.portfolio());
        QCOMPARE(page.table()->columnsAsText(), kept);
        QCOMPARE(page.table()->columnsAsText().mid(8, 2), list("seats health"));
        QCOMPARE(page.table()->orderAsText(), list("-arr account"));
        // Another language has other columns in the same places.
        text::setLanguage(text::Language::Chinese);
        QApplication::sendPostedEvents();
        QCOMPARE(page.table()->columnsAsText(), kept);
        QCOMPARE(page.table()->orderAsText(), list("-arr account"));
    }
    /// The button under which columns are chosen and ordered; the menu of all columns comes by key.
    void columnsButtonOpensTheChoice()
    {
        const Shown shown(fewAccounts);
        auto *button = shown.page.findChild<QToolButton *>(QStringLiteral("columns"));
        QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        button->click();
        auto *list = shown.page.findChild<QListWidget *>(QStringLiteral("columnList"));
        QVERIFY(list != nullptr && list->isVisible());
        QCOMPARE(list->item(0)->text(), QStringLiteral("CSM"));
        list->window()->close();
    }
};

QTEST_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
