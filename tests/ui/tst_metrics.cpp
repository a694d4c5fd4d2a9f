// Company usage: figures of the parts, charts in words, counting on a worker.
#include "charts/chart_view.h"
#include "metrics/company_loader.h"
#include "metrics/company_words.h"
#include "metrics/feedback_panel.h"
#include "metrics/feedback_words.h"
#include "metrics/metrics_page.h"
#include "shell/text.h"
#include "shell/text_feedback.h"
#include "shell/theme.h"
#include "support/pictures.h"

#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bw;

namespace {

const Day last = Day::of(2026, 10, 18);
constexpr int days = 53 * 7;

/// A part whose users grow slowly; nobody on weekends.
CompanySeries part(UsageGroup group, const QString &name, int users)
{
    CompanySeries series;
    series.group = group;
    series.name = name;
    for (int i = 0; i < days; ++i) {
        const Day day = last - (days - 1 - i);
        const int monthly = users + users * i / days;
        series.monthly.users.push_back(monthly);
        series.weekly.users.push_back(monthly * 8 / 10);
        series.daily.users.push_back(day.weekday() > 5 ? 0 : monthly / 2);
        for (ReachSeries *reach : {&series.daily, &series.weekly, &series.monthly})
            reach->uncounted.push_back(0);
    }
    return series;
}

std::shared_ptr<const CompanyUsage> usage()
{
    auto made = std::make_shared<CompanyUsage>();
    made->days = {last - (days - 1), last};
    made->series = {part(UsageGroup::All, {}, 1000), part(UsageGroup::Segment, QStringLiteral("large"), 300),
                    part(UsageGroup::Segment, QStringLiteral("small"), 700),
                    part(UsageGroup::Csm, QStringLiteral("林悦"), 900), part(UsageGroup::Module, {}, 50)};
    return made;
}

/// A large account that promotes, a small one that does not, and one of few answers.
std::shared_ptr<const Cache> voices()
{
    auto cache = std::make_shared<Cache>();
    const auto add = [&](const char *key, const char *segment, const std::vector<int> &scores) {
        Account account;
        account.id = {static_cast<qint64>(cache->accounts.size()) + 1};
        account.key = account.name = QString::fromUtf8(key);
        account.segment = QString::fromUtf8(segment);
        cache->accounts.push_back(account);
        for (size_t i = 0; i < scores.size(); ++i) {
            SurveyAnswer answer;
            answer.account = account.id;
            answer.day = last - 100 + static_cast<qint32>(i) * 15;
            answer.person = static_cast<qint32>(i);
            answer.score = static_cast<quint8>(scores[i]);
            answer.scaleMax = 10;
            answer.role = i == 0 ? 0 : 2;
            cache->surveys.push_back(answer);
        }
    };
    add("Alder", "large", {9, 10, 9, 8, 10, 3, 9});
    add("Birch", "small", {0, 2, 9, 5, 7});
    add("Cedar", "small", {1});
    return cache;
}

std::shared_ptr<const Portfolio> asOfLast()
{
    auto portfolio = std::make_shared<Portfolio>();
    portfolio->asOf = last;
    return portfolio;
}

QStringList rowsOf(const FeedbackPanel &panel)
{
    const QAbstractItemModel *model = panel.findChild<QTableView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void cleanup()
    {
        theme().choose(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void whatTheBookSays()
    {
        FeedbackPanel panel;
        panel.setPortfolio(voices(), asOfLast());
        QVERIFY(rowsOf(panel).isEmpty()); // nobody looks
        panel.resize(1100, 700);
        panel.show();
        QCOMPARE(panel.findChild<QLabel *>()->text(),
                 QStringLiteral("NPS +8 of 13 answers, 95% interval %1 to %2.")
                     .arg(text::nps(npsOf({6, 2, 5}).low), text::nps(npsOf({6, 2, 5}).high)));
        QStringList rows = rowsOf(panel);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[0].startsWith(QStringLiteral("Enterprise|+57|")), qPrintable(rows[0]));
        QVERIFY2(rows[1].endsWith(QStringLiteral("|6|1|1|4")), qPrintable(rows[1]));
        panel.setGroup(FeedbackBy::Role);
        rows = rowsOf(panel);
        QVERIFY2(rows[0].startsWith(QStringLiteral("Decision maker|−33|few answers|3|1|0|2")),
                 qPrintable(rows[0]));
        QVERIFY(rows[1].startsWith(QStringLiteral("End user|+20|")));

        panel.setGroup(FeedbackBy::Account);
        rows = rowsOf(panel);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[0].startsWith(QStringLiteral("Birch|−40|")), qPrintable(rows[0]));
        QVERIFY2(rows[1].startsWith(QStringLiteral("Cedar|−100|few answers|1|")), qPrintable(rows[1]));
        QSignalSpy opened(&panel, &FeedbackPanel::openAccount);
        auto *table = panel.findChild<QTableView *>();
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<AccountId>(), AccountId{3});

        const ChartSpec trend = voiceSpec(*voices(), last);
        QCOMPARE(trend.series.front().points.size(), size_t{2}); // Q3 and Q4
        QCOMPARE(trend.bands.size(), size_t{1}); // of few answers there is no interval
        QCOMPARE(trend.table.rows.size(), size_t{2});
    }

    void nobodyWasAsked()
    {
        FeedbackPanel panel;
        panel.setPortfolio(std::make_shared<Cache>(), asOfLast());
        panel.show();
        QVERIFY(panel.findChild<QLabel *>()->text().contains(QStringLiteral("Import them on the Data page")));
        QVERIFY(!panel.findChild<ChartView *>()->spec().emptyText.isEmpty());
        QVERIFY(rowsOf(panel).isEmpty());
        // With answers from the next state of the book on, also in another language.
        panel.setPortfolio(voices(), asOfLast());
        QCOMPARE(rowsOf(panel).size(), 2);
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::processEvents();
        QVERIFY(!panel.findChild<QLabel *>()->text().contains(QStringLiteral("answer")));
    }

    void thePageShowsBoth()
    {
        MetricsPage page;
        page.setPortfolio(voices(), asOfLast());
        page.show();
        QVERIFY(!page.feedback()->isVisible());
        const QSignalSpy titles(&page, &Page::titleChanged);
        page.showFeedback(true);
        QVERIFY(page.feedback()->isVisible());
        QCOMPARE(page.context(), QStringLiteral("Voice of the customer"));
        QCOMPARE(titles.count(), 1);
        QCOMPARE(rowsOf(*page.feedback()).size(), 2);
        page.showFeedback(false);
        QVERIFY(!page.feedback()->isVisible());
    }

    void nowAgainstFourWeeksAgo()
    {
        CompanySeries series = part(UsageGroup::All, {}, 1000);
        const ReachNow now = reachNow(series);
        QCOMPARE(now.monthly, series.monthly.users.back());
        QCOMPARE(now.monthlyBefore, std::optional(series.monthly.users[days - 29]));
        QVERIFY(!now.least);
        // Five days of a half and two of nobody.
        QVERIFY(now.stickiness && std::abs(*now.stickiness - 2.5 / 7) < 0.01);
        series.monthly.uncounted.back() = 1;
        QVERIFY(reachNow(series).least);
        QCOMPARE(reachNow({}), ReachNow{});
    }

    void partsByTheirUsers()
    {
        const auto made = usage();
        const ChartTable rows = partRows(*made, UsageGroup::Segment);
        QCOMPARE(rows.rows.size(), size_t{2});
        QCOMPARE(rows.rows.front().front(), text::segment(QStringLiteral("small")));
        QCOMPARE(partRows(*made, UsageGroup::Module).rows.front().front(), QStringLiteral("No module given"));
        const ChartSpec spec = reachSpec(*made, made->series.front(), 26);
        QCOMPARE(spec.series.size(), size_t{3});
        QCOMPARE(spec.series.front().points.size(), size_t{182});
        QCOMPARE(spec.table.rows.size(), size_t{182});
        QVERIFY2(spec.conclusion.contains(QStringLiteral("more than in the 28 before")),
                 qPrintable(spec.conclusion));
        CompanySeries none = part(UsageGroup::All, {}, 0);
        QVERIFY(reachSpec(*made, none, 13).series.empty());
        QVERIFY(!reachSpec(*made, none, 13).emptyText.isEmpty());
    }

    void pageShowsThePartThatIsChosen()
    {
        MetricsPage page;
        page.resize(1368, 828);
        page.show();
        page.setUsage(usage());
        const auto *use = page.findChild<QWidget *>(QStringLiteral("companyUsage"));
        const auto charts = use->findChildren<ChartView *>();
        QCOMPARE(charts.size(), 2);
        const QString all = charts[0]->spec().subtitle;
        page.setGroup(UsageGroup::Segment);
        QVERIFY(charts[0]->spec().subtitle != all);
        const QString first = charts[0]->spec().subtitle;
        use->findChild<QTableView *>()->selectRow(1);
        QVERIFY(charts[0]->spec().subtitle != first);
        page.setWeeks(13);
        QCOMPARE(charts[0]->spec().series.front().points.size(), size_t{91});
    }

    /// Versions of the rules stand under both charts; one of today, after the last day, at the right edge.
    void rulesAreMarked()
    {
        auto cache = std::make_shared<Cache>();
        cache->policyMarks = {{1, last - 400, {}, {}, {}},
                              {2, last - 30, {}, QStringLiteral("log in counts"), {}},
                              {3, last + 1, {}, {}, {}},
                              {4, last + 2, {}, {}, {}}};
        auto portfolio = std::make_shared<Portfolio>();
        portfolio->asOf = last;
        portfolio->today = last + 1;
        MetricsPage page;
        page.resize(1368, 828);
        page.show();
        page.setPortfolio(cache, portfolio);
        page.setUsage(usage());
        const auto *use = page.findChild<QWidget *>(QStringLiteral("companyUsage"));
        for (const ChartView *chart : use->findChildren<ChartView *>()) {
            const ChartSpec &spec = chart->spec();
            QCOMPARE(spec.marks.size(), size_t{2});
            QCOMPARE(spec.marks[0].x, (last - 30).n);
            QCOMPARE(spec.marks[0].detail,
                     QStringLiteral("Fri 18 Sep\nActivity rules, version 2\nlog in counts"));
            QCOMPARE(spec.marks[1].x, last.n);
            QCOMPARE(spec.marks[1].detail,
                     QStringLiteral("Mon 19 Oct, after the days shown\nActivity rules, version 3"));
            QCOMPARE(spec.marks[1].shape, ChartMark::Shape::Diamond);
            QCOMPARE(spec.legend.back().text, QStringLiteral("new activity rules"));
        }
    }

    /// Where some accounts' users are not known, a number is the least that there can be.
    void leastIsSaid()
    {
        auto made = std::make_shared<CompanyUsage>(*usage());
        made->series.front().monthly.uncounted.back() = 2;
        const ChartSpec spec = reachSpec(*made, made->series.front(), 13);
        QVERIFY2(spec.conclusion.startsWith(QStringLiteral("At least ")), qPrintable(spec.conclusion));
        QVERIFY2(spec.series.front().points.back().detail.endsWith(QStringLiteral(
                     "Of 2 accounts days are missing or users are not told apart: there may be "
                     "more.")),
                 qPrintable(spec.series.front().points.back().detail));
        const ChartTable rows = partRows(*made, UsageGroup::All);
        QVERIFY2(rows.rows.front()[1].startsWith(QStringLiteral("at least ")),
                 qPrintable(rows.rows.front()[1]));
        QVERIFY(!partRows(*usage(), UsageGroup::All).rows.front()[1].contains(QStringLiteral("least")));
    }

    void countingCanBeStopped()
    {
        CompanyLoader loader;
        QSemaphore running;
        loader.setSource([&](const Cache &, DayRange, Progress &progress) -> Result<CompanyUsage> {
            running.release();
            while (!progress.cancelled)
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Cancelled);
        });
        const QSignalSpy stopped(&loader, &CompanyLoader::stopped);
        const QSignalSpy failed(&loader, &CompanyLoader::failed);
        loader.ask(std::make_shared<const Cache>(), {last - 10, last});
        running.acquire(); // it has begun
        QVERIFY(loader.isRunning());
        loader.stop();
        loader.finish();
        QCoreApplication::processEvents();
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(failed.count(), 0); // who stopped needs no error
        QVERIFY(!loader.isRunning());
    }

    void pictures()
    {
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                text::setLanguage(language);
                theme().choose(choice);
                MetricsPage page;
                page.resize(1368, 828);
                page.show();
                page.setUsage(usage());
                page.setGroup(UsageGroup::Segment);
                QVERIFY(test::takePicture(&page,
                                          QStringLiteral("metrics-%1-%2")
                                              .arg(text::codeOf(language),
                                                   choice == ThemeChoice::Light ? QStringLiteral("light")
                                                                                : QStringLiteral("dark"))));
            }
        }
    }
};

QTEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
