#include "portfolio/export_sheet.h"
#include "portfolio/filter_bar.h"
#include "portfolio/saved_views.h"
#include "report/book_summary.h"
#include "shell/session.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/fake_engine.h"
#include "support/portfolioshown.h"
#include "widgets/choices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Five accounts with modules, seats, products and stages; Dogwood has none of them.
class Modules {
public:
    explicit Modules(bool products = true)
    {
        book.table(fewAccounts);
        std::vector<PortfolioRow> &rows = book.portfolio()->rows;
        rows[0].breadth = Share{1, 4};
        rows[1].breadth = Share{3, 3};
        rows[2].breadth = Share{0, 3};
        rows[0].depth = Share{2, 8};
        rows[1].depth = Share{9, 10};
        rows[1].seatsOpened = 40;
        rows[1].opened = Share{40, 80};
        if (products) {
            rows[0].product = rows[1].product = s("Shop");
            rows[2].product = s("Pay");
            rows[0].stage = s("onboarding");
        }
        page.resize(1368, 600);
    }
    void show()
    {
        page.setPortfolio(cache, book.portfolio());
        page.setGroup(GroupBy::Nothing);
        page.show();
    }
    [[nodiscard]] QString data(qint64 id, PortfolioColumnId column, int role = Qt::DisplayRole) const
    {
        const PortfolioModel *model = page.model();
        return model->index(model->placeOf(id), static_cast<int>(column)).data(role).toString();
    }
    [[nodiscard]] QString tip(qint64 id, PortfolioColumnId column) const
    {
        const PortfolioModel *model = page.model();
        return model->tip(model->place(model->placeOf(id)).row, static_cast<int>(column), {}, {});
    }
    [[nodiscard]] QString names() const
    {
        QString names;
        for (const AccountId id : page.accountOrder())
            names += page.model()->row(static_cast<qint32>(id.value - 1)).name.left(1);
        return names;
    }
    [[nodiscard]] QStringList fields() const
    {
        QStringList names;
        for (const FilterField *field : page.findChildren<FilterField *>()) {
            if (field->isVisibleTo(&page))
                names += field->accessibleName().section(u':', 0, 0).section(u',', 0, 0);
        }
        return names;
    }

    PortfolioBuilder book;
    std::shared_ptr<Cache> cache = book.cache();
    PortfolioPage page;
};

/// A session whose engine answers with a summary of five accounts.
class Counted {
public:
    explicit Counted(Modules &modules)
    {
        modules.cache->accounts.resize(5);
        Engine engine = m_engine.engine();
        engine.bookSummary = [this](const QString &, const Cache &cache, Day asOf,
                                    Progress &progress) -> Result<BookSummary> {
            ++asked;
            if (fails)
                return bw::fail(ErrorCode::DatabaseBusy, s("book"));
            progress.total = 5;
            BookSummary summary{asOf, cache.revision, cache.policyVersion, {}};
            summary.accounts.resize(5);
            using enum ScenarioState;
            summary.accounts[0].scenarios = {{s("Orders"), Met}, {s("Stock"), Below}, {s("Pay"), NotStarted}};
            summary.accounts[1].scenarios = {{s("Orders"), Met}, {s("Stock"), Met}};
            summary.accounts[2].scenarios = {{s("Orders"), Unknown}};
            summary.accounts[0].unusualDays = 2;
            summary.accounts[0].lastUnusual = asOf - 1;
            for (const size_t i : {size_t(0), size_t(1)})
                summary.accounts[i].northStar.emplace();
            summary.accounts[0].northStar->state = NorthStarState::Behind;
            summary.accounts[1].northStar->state = NorthStarState::Reached;
            summary.accounts[1].northStar->value = 912;
            summary.accounts[1].northStar->valueOn = asOf;
            summary.accounts[1].northStar->threshold = 500;
            return summary;
        };
        session = std::make_unique<Session>(engine, s("/nowhere/x.bellwether"));
    }
    std::atomic<int> asked = 0;
    std::atomic<bool> fails = false;
    std::unique_ptr<Session> session;

private:
    FakeEngine m_engine;
};

void showColumns(Modules &modules, const char *columns)
{
    modules.page.table()->setColumnsFromText(QString::fromUtf8(columns).split(u' '));
    modules.page.finishSummary();
}

} // namespace

/// Columns of modules, seats, scenarios, north star and unusual days; filters and groups by product and
/// stage.
class TestPortfolioModules : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("BellwetherTest"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_portfolio_modules"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init() { QSettings().clear(); }

    void shares();
    void sharesTogether();
    void countedWhereLookedAt();
    void sortsWhenItComes();
    void whyThereIsNothing();
    void anotherDayIsCountedAgain();
    void fieldsOfTheBook();
    void filterAndGroups();
    void viewsOfEarlierVersions();
    void sheet();
    void scores();
};

void TestPortfolioModules::shares()
{
    Modules modules;
    modules.show();
    using enum PortfolioColumnId;
    QCOMPARE(modules.data(1, Breadth), s("25%"));
    QCOMPARE(modules.data(1, Breadth, Qt::AccessibleTextRole), s("Breadth: 25%: 1 of 4 modules used."));
    QCOMPARE(modules.data(3, Breadth), s("0%")); // entitled and not used is not the same as not known
    QCOMPARE(modules.data(4, Breadth), s("–"));
    QCOMPARE(modules.data(4, Breadth, Qt::AccessibleTextRole), s("Breadth: not known"));
    QCOMPARE(modules.data(2, Depth, Qt::AccessibleTextRole), s("Depth: 90%: 9 of 10 key events used."));
    QCOMPARE(modules.data(2, Opened, Qt::AccessibleTextRole), s("Opened: 50%: 40 of 80 seats opened."));
    QVERIFY(modules.tip(1, Breadth).contains(s("that the account is entitled to")));
    QCOMPARE(modules.data(1, Product), s("Shop"));
    QCOMPARE(modules.data(1, Stage), s("onboarding"));
    modules.page.table()->setOrderFromText({s("-breadth")});
    QCOMPARE(modules.names(), s("BACDE")); // those that are not known last
    modules.page.table()->setOrderFromText({s("breadth")});
    QCOMPARE(modules.names(), s("CABDE"));
    // Every head says what it is.
    for (int c = static_cast<int>(Product); c < modules.page.model()->columnCount(); ++c)
        QVERIFY(modules.page.model()->headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 20);
}

/// Of a group: all modules used of all that its accounts are entitled to.
void TestPortfolioModules::sharesTogether()
{
    Modules modules;
    modules.show();
    modules.page.setGroup(GroupBy::Product);
    const PortfolioModel *model = modules.page.model();
    const auto breadth = static_cast<int>(PortfolioColumnId::Breadth);
    QCOMPARE(model->totalWords(-1, breadth), s("Breadth 40%")); // 4 of 10
    QCOMPARE(model->groupName(1), s("Shop"));
    QCOMPARE(model->totalWords(1, breadth), s("Breadth 57%")); // 4 of 7
    QVERIFY(model->totalTip(1, breadth).startsWith(s("57%: 4 of 7 modules used.")));
    QCOMPARE(model->totalWords(1, static_cast<int>(PortfolioColumnId::Opened)), s("Opened 50%"));
    QCOMPARE(model->totalWords(0, static_cast<int>(PortfolioColumnId::Opened)), s("Opened –"));
    PortfolioFilter filter;
    filter.name = s("alder");
    modules.page.setFilter(filter);
    QCOMPARE(model->totalWords(-1, breadth), s("Breadth 25%"));
}

void TestPortfolioModules::countedWhereLookedAt()
{
    Modules modules;
    Counted counted(modules);
    modules.page.setSession(counted.session.get());
    modules.show();
    modules.page.finishSummary();
    QCOMPARE(counted.asked.load(), 0); // no column shows it
    using enum PortfolioColumnId;
    showColumns(modules, "account health scenarios northStar unusual");
    QCOMPARE(counted.asked.load(), 1);
    QCOMPARE(modules.data(1, Scenarios), s("1 of 3"));
    QCOMPARE(modules.data(2, Scenarios), s("2 of 2"));
    QCOMPARE(modules.data(3, Scenarios), s("–"));
    QVERIFY2(
        modules.tip(1, Scenarios).startsWith(s("Orders: met\nStock: below expectation\nPay: not started")),
        qPrintable(modules.tip(1, Scenarios)));
    QVERIFY(modules.tip(4, Scenarios).startsWith(s("The rules expect no scenario of this account.")));
    QCOMPARE(modules.data(2, NorthStar), s("reached"));
    QVERIFY(modules.tip(2, NorthStar).contains(s("912 of 500 on 18 Oct 2026.")));
    QVERIFY(modules.tip(3, NorthStar).startsWith(s("The rules set no north star for this account.")));
    QCOMPARE(modules.data(1, UnusualDays), s("2"));
    QCOMPARE(modules.data(2, UnusualDays), s("0"));
    QVERIFY2(modules.tip(1, UnusualDays).startsWith(s("2 unusual days.\nThe last one: Sat 17 Oct")),
             qPrintable(modules.tip(1, UnusualDays)));
    // New thresholds, a look elsewhere and back: nothing is counted again.
    modules.page.setPortfolio(modules.cache, modules.book.portfolio());
    modules.page.hide();
    modules.page.show();
    modules.page.finishSummary();
    QCOMPARE(counted.asked.load(), 1);
    QCOMPARE(modules.data(1, Scenarios), s("1 of 3"));
}

void TestPortfolioModules::sortsWhenItComes()
{
    Modules modules;
    Counted counted(modules);
    modules.page.setSession(counted.session.get());
    modules.show();
    modules.page.table()->setColumnsFromText({s("account"), s("scenarios"), s("northStar")});
    modules.page.table()->setOrderFromText({s("-scenarios")});
    modules.page.finishSummary();
    QCOMPARE(modules.names().left(2), s("BA"));
    modules.page.table()->setOrderFromText({s("-northStar")});
    QCOMPARE(modules.names().left(2), s("BA")); // the best first
    modules.page.table()->setOrderFromText({s("northStar")});
    QCOMPARE(modules.names().left(2), s("AB"));
}

void TestPortfolioModules::whyThereIsNothing()
{
    Modules alone; // without a session nothing can be counted
    alone.show();
    showColumns(alone, "account scenarios");
    QCOMPARE(alone.data(1, PortfolioColumnId::Scenarios), s("–"));
    QVERIFY(alone.tip(1, PortfolioColumnId::Scenarios).startsWith(s("Not counted yet.")));

    Modules modules;
    Counted counted(modules);
    counted.fails = true;
    modules.page.setSession(counted.session.get());
    modules.show();
    modules.page.table()->setColumnsFromText({s("account"), s("scenarios")});
    QVERIFY(modules.tip(1, PortfolioColumnId::Scenarios).startsWith(s("Being counted")));
    modules.page.finishSummary();
    QVERIFY(modules.tip(1, PortfolioColumnId::Scenarios).startsWith(s("Could not be counted: ")));
    QCOMPARE(counted.asked.load(), 1); // and is not asked for again and again
    modules.page.table()->setOrderFromText({s("account")});
    modules.page.finishSummary();
    QCOMPARE(counted.asked.load(), 1);
}

/// What was counted of one day is never shown on another.
void TestPortfolioModules::anotherDayIsCountedAgain()
{
    Modules modules;
    Counted counted(modules);
    modules.page.setSession(counted.session.get());
    modules.show();
    showColumns(modules, "account scenarios");
    QCOMPARE(modules.data(1, PortfolioColumnId::Scenarios), s("1 of 3"));
    auto earlier = std::make_shared<Portfolio>(*modules.book.portfolio());
    earlier->asOf = earlier->asOf - 7;
    modules.page.setPortfolio(modules.cache, earlier);
    QCOMPARE(modules.data(1, PortfolioColumnId::Scenarios), s("–"));
    modules.page.finishSummary();
    QCOMPARE(modules.data(1, PortfolioColumnId::Scenarios), s("1 of 3"));
    QCOMPARE(counted.asked.load(), 2);
    // Hidden again: a change of the book asks nobody.
    modules.page.table()->setColumnsFromText({s("account"), s("!scenarios")});
    auto imported = std::make_shared<Cache>(*modules.cache);
    imported->revision = 9;
    modules.page.setPortfolio(imported, earlier);
    modules.page.finishSummary();
    QCOMPARE(counted.asked.load(), 2);
}

/// Product and stage are on offer where the book has them.
void TestPortfolioModules::fieldsOfTheBook()
{
    Modules with;
    with.show();
    QVERIFY2(with.fields().contains(s("Product")) && with.fields().contains(s("Stage")),
             qPrintable(with.fields().join(u'|')));
    Modules without(false);
    without.show();
    QVERIFY(!without.fields().contains(s("Product")) && !without.fields().contains(s("Stage")));
    QVERIFY(without.fields().contains(s("Region")));
    PortfolioFilter filter;
    filter.of(FilterBy::Product) = {s("Shop")}; // of a view that was saved over another book
    without.page.setFilter(filter);
    QVERIFY(without.fields().contains(s("Product"))); // so that it can be taken away
}

void TestPortfolioModules::filterAndGroups()
{
    Modules modules;
    modules.show();
    PortfolioFilter filter;
    filter.of(FilterBy::Product) = {s("Shop")};
    modules.page.setFilter(filter);
    modules.page.table()->setOrderFromText({s("account")});
    QCOMPARE(modules.names(), s("AB"));
    filter.of(FilterBy::Stage) = {QString()};
    modules.page.setFilter(filter);
    QCOMPARE(modules.names(), s("B"));
    QCOMPARE(filterWords(filter), s("Shop, None"));
    const std::vector<Choice> products = choicesFor(*modules.book.portfolio(), {}, FilterBy::Product);
    QCOMPARE(products.size(), size_t(3));
    QCOMPARE(products[0].label, s("Pay"));
    QCOMPARE(products[2].label, s("None"));
    const PortfolioModel::Grouping stages = groupsOf(*modules.book.portfolio(), GroupBy::Stage);
    QCOMPARE(stages.names, (QStringList{s("onboarding"), s("No stage")}));
    QCOMPARE(groupsOf(*modules.book.portfolio(), GroupBy::Product).names.last(), s("No product"));
}

/// What older versions saved is read as it was meant; what this one saves comes back.
void TestPortfolioModules::viewsOfEarlierVersions()
{
    const std::vector<SavedView> old = viewsFromJson(
        R"([{"name": "a", "columns": ["account", "csm"], "order": ["-arr"], "group": "band",
             "filter": {"region": ["DACH"], "name": "x"}}])");
    QCOMPARE(old.size(), size_t(1));
    QCOMPARE(old[0].group, GroupBy::Band);
    QCOMPARE(old[0].filter.of(FilterBy::Region), QStringList{s("DACH")});
    QVERIFY(old[0].filter.of(FilterBy::Product).isEmpty() && old[0].filter.of(FilterBy::Stage).isEmpty());
    SavedView view = old[0];
    view.group = GroupBy::Stage;
    view.filter.of(FilterBy::Product) = {s("Shop"), QString()};
    view.columns = {s("account"), s("breadth"), s("scenarios")};
    QCOMPARE(viewsFromJson(viewsToJson({view})), std::vector<SavedView>{view});
}

void TestPortfolioModules::sheet()
{
    Modules modules;
    Counted counted(modules);
    modules.page.setSession(counted.session.get());
    modules.show();
    showColumns(modules, "account scenarios");
    PortfolioView view;
    bw::show(view, modules.cache, modules.book.portfolio());
    using enum PortfolioColumnId;
    const std::vector<PortfolioColumnId> columns{Account, Product,   Stage,     Breadth,    Depth,
                                                 Opened,  Scenarios, NorthStar, UnusualDays};
    // Not counted: empty, never zero.
    QVERIFY(sheetAsTsv(portfolioSheet(view, {3}, columns, false)).trimmed().endsWith(s("Dogwood\tvip")));
    Progress progress;
    view.summary = std::make_shared<BookSummary>(
        *counted.session->engine().bookSummary(QString(), *modules.cache, view.portfolio->asOf, progress));
    const QStringList rows =
        sheetAsTsv(portfolioSheet(view, {0, 2}, columns, false)).split(s("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(
        rows[0],
        s("Account ID\tAccount\tSegment\tProduct\tStage\tBreadth\tModules used\tModules entitled\tDepth\t"
          "Key events used\tKey events of the modules used\tOpened share\tScenarios met\tScenarios\t"
          "North star\tUnusual days, of 28"));
    QCOMPARE(rows[1],
             s("A-1\tAlder Foods\tSmall\tShop\tonboarding\t25%\t1\t4\t25%\t2\t8\t\t1\t3\tbehind\t2"));
    QCOMPARE(rows[2], s("A-3\tCedar Care\tMid-market\tPay\t\t0%\t0\t3\t\t\t\t\t\t\t\t0"));
}

void TestPortfolioModules::scores()
{
    Modules modules;
    std::vector<PortfolioRow> &rows = modules.book.portfolio()->rows;
    rows[0].health.machine = 82.4;
    rows[0].health.human = 40.2;
    rows[0].health.answered = 3;
    rows[0].health.stale = 1;
    rows[0].health.agreement = Agreement::BusyButUnhappy;
    rows[0].revenueAtRisk = 250;
    rows[0].renewalProbability = .75;
    rows[1].health.machine = rows[1].health.human = 90;
    rows[1].health.agreement = Agreement::BothGood;
    rows[1].revenueAtRisk = 1500;
    modules.show();
    using enum PortfolioColumnId;
    QCOMPARE(modules.data(1, Machine), s("82"));
    QCOMPARE(modules.data(1, Human), s("40"));
    QVERIFY2(
        modules.tip(1, Human).endsWith(s("3 criteria with an answer that counts; 1 past its shelf life.")),
        qPrintable(modules.tip(1, Human)));
    QVERIFY(modules.tip(4, Human).endsWith(s("No judgement counts yet.")));
    QCOMPARE(modules.data(1, PortfolioColumnId::Agreement), s("busy, unhappy"));
    QVERIFY(modules.tip(1, PortfolioColumnId::Agreement).contains(s("Machine 82, human 40.")));
    QCOMPARE(modules.data(4, PortfolioColumnId::Agreement), s("–"));
    QCOMPARE(modules.data(1, Risk), s("250"));
    QCOMPARE(modules.data(1, Risk, Qt::AccessibleTextRole), s("Revenue at risk: $250"));
    QVERIFY(modules.tip(1, Risk).contains(s("Chance of renewal 75% (an assumption).")));
    const PortfolioModel *model = modules.page.model();
    QCOMPARE(model->totalWords(-1, static_cast<int>(Risk)), s("Revenue at risk $1,750"));
    QCOMPARE(model->totalWords(-1, static_cast<int>(PortfolioColumnId::Agreement)), s("1 apart"));
    modules.page.table()->setOrderFromText({s("-agreement")});
    QCOMPARE(modules.names().left(2), s("AB")); // the signal first, unknown last
    PortfolioView view;
    bw::show(view, modules.cache, modules.book.portfolio());
    const QStringList lines =
        sheetAsTsv(portfolioSheet(view, {0, 3}, {Machine, Human, PortfolioColumnId::Agreement, Risk}, false))
            .split(s("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines[0],
             s("Machine score\tHuman score\tMachine and human\tRevenue at risk\tCurrency at risk\t"
               "Chance of renewal"));
    QCOMPARE(lines[1], s("82.4\t40.2\tbusy, unhappy\t250\tUSD\t75%"));
}

QTEST_MAIN(TestPortfolioModules)
#include "tst_portfolio_modules.moc"
