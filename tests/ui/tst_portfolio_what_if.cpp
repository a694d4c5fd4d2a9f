// The portfolio page while thresholds change under it, against a page that is shown the same for the first
// time.
#include "evaluate/what_if.h"
#include "portfolio/portfolio_page.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/random_books.h"
#include "widgets/dense_table.h"
#include "widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bw;

namespace {

constexpr QSize pageSize(1368, 900);

test::RandomBook namedBook()
{
    test::RandomBook book = test::randomBook(8);
    const QString segments[] = {QStringLiteral("large"), QStringLiteral("mid"), QString()};
    for (size_t i = 0; i < book.book.cache.accounts.size(); ++i) {
        Account &account = book.book.cache.accounts[i];
        account.name = QStringLiteral("Account %1").arg(97 * (i + 1) % 13);
        account.segment = segments[i % 3];
    }
    return book;
}

/// Everything that screen readers read: cells, totals, tiles.
QStringList wordsOf(const PortfolioPage &page)
{
    QStringList words;
    const PortfolioModel &model = *page.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int c = 0; c < model.columnCount(); ++c) {
            words += model.index(row, c).data(Qt::AccessibleTextRole).toString();
        }
    }
    for (int c = 0; c < model.columnCount(); ++c) {
        words += model.totalWords(-1, c);
    }
    for (const KpiTile *tile : page.findChildren<KpiTile *>()) {
        words += tile->accessibleName();
    }
    return words;
}

} // namespace

class TestPortfolioWhatIf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::setLanguage(text::Language::English);
        theme().setUp(ThemeChoice::Light);
    }
    void cleanup() { text::setLanguage(text::Language::English); }

    void followsAsIfShownAfresh_data()
    {
        QTest::addColumn<int>("sortedBy");
        QTest::addColumn<bool>("grouped");
        QTest::addColumn<bool>("filtered");
        for (const auto column : {PortfolioColumnId::Account, PortfolioColumnId::Health,
                                  PortfolioColumnId::Strip, PortfolioColumnId::Renewal}) {
            for (const bool grouped : {true, false}) {
                for (const bool filtered : {true, false}) {
                    QTest::addRow("column %d%s%s", static_cast<int>(column), grouped ? ", grouped" : "",
                                  filtered ? ", filtered" : "")
                        << static_cast<int>(column) << grouped << filtered;
                }
            }
        }
    }
    void followsAsIfShownAfresh()
    {
        QFETCH(int, sortedBy);
        QFETCH(bool, grouped);
        QFETCH(bool, filtered);
        const test::RandomBook book = namedBook();
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        WhatIf whatIf(cache, book.policy, book.last, book.last + 1);
        PortfolioFilter filter;
        if (filtered) {
            filter.of(FilterBy::Segment) = {QStringLiteral("large")};
        }
        const auto setUp = [&](PortfolioPage &page, std::shared_ptr<const Portfolio> portfolio) {
            page.resize(pageSize);
            page.setGroup(grouped ? GroupBy::Segment : GroupBy::Nothing);
            page.setFilter(filter);
            page.setPortfolio(cache, std::move(portfolio));
            page.model()->sort(sortedBy, Qt::DescendingOrder);
            page.show();
        };
        PortfolioPage page;
        setUp(page, whatIf.under(book.policy));
        const QAbstractItemModelTester tester(page.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(page.model(), &QAbstractItemModel::modelReset);
        QRandomGenerator random(5);
        for (int step = 0; step < 4; ++step) {
            Policy policy = test::randomPolicy(random);
            policy.calendar = book.policy.calendar;
            page.setPortfolio(cache, whatIf.under(policy));
            PortfolioPage fresh;
            setUp(fresh,
                  std::make_shared<const Portfolio>(evaluate(*cache, policy, book.last, book.last + 1)));
            QCOMPARE(wordsOf(page), wordsOf(fresh));
            QCOMPARE(page.grab().toImage(), fresh.grab().toImage());
        }
        QCOMPARE(resets.size(), 0); // rows are kept, only their figures are new
    }

    void anotherCalendarOrBookIsShownWhole()
    {
        const test::RandomBook book = namedBook();
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        WhatIf whatIf(cache, book.policy, book.last, book.last);
        PortfolioPage page;
        page.resize(pageSize);
        page.setPortfolio(cache, whatIf.under(book.policy));
        Policy policy = book.policy;
        policy.calendar =
            policy.calendar == u"seven-day" ? QStringLiteral("mon-fri") : QStringLiteral("seven-day");
        page.setPortfolio(cache, whatIf.under(policy));
        PortfolioPage fresh;
        fresh.setPortfolio(cache, whatIf.under(policy));
        QCOMPARE(wordsOf(page), wordsOf(fresh));

        Cache more = *cache;
        more.accounts.front().name = QStringLiteral("Renamed");
        const auto other = std::make_shared<const Cache>(more);
        page.setPortfolio(other,
                          std::make_shared<const Portfolio>(evaluate(more, policy, book.last, book.last)));
        QVERIFY(wordsOf(page).join(u'\n').contains(QLatin1String("Renamed")));
    }

    void theLanguageChangesBetweenSteps()
    {
        const test::RandomBook book = namedBook();
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        WhatIf whatIf(cache, book.policy, book.last, book.last);
        PortfolioPage page;
        page.setPortfolio(cache, whatIf.under(book.policy));
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::sendPostedEvents();
        Policy policy = book.policy;
        policy.userSharePercent = policy.userSharePercent % 100 + 1;
        page.setPortfolio(cache, whatIf.under(policy));
        PortfolioPage fresh;
        fresh.setPortfolio(cache, whatIf.under(policy));
        QCOMPARE(wordsOf(page), wordsOf(fresh));
    }

    /// A step repaints the figures and leaves the frame around them alone.
    void onlyFiguresAreRepainted()
    {
        const test::RandomBook book = namedBook();
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        WhatIf whatIf(cache, book.policy, book.last, book.last);
        PortfolioPage page;
        page.resize(pageSize);
        page.setPortfolio(cache, whatIf.under(book.policy));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::processEvents();

        struct Painted : QObject {
            QSet<QString> who;
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                if (event->type() == QEvent::Paint) {
                    who.insert(QLatin1String(watched->metaObject()->className()));
                }
                return false;
            }
        } painted;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            widget->installEventFilter(&painted);
        }
        Policy policy = book.policy;
        policy.userSharePercent = policy.userSharePercent % 100 + 1;
        page.setPortfolio(cache, whatIf.under(policy));
        QTRY_VERIFY(painted.who.contains(QStringLiteral("bw::KpiTile")));
        QVERIFY(!painted.who.contains(QStringLiteral("bw::FilterBar")));
        QVERIFY(!painted.who.contains(QStringLiteral("bw::FilterField")));
    }
};

QTEST_MAIN(TestPortfolioWhatIf)
#include "tst_portfolio_what_if.moc"
