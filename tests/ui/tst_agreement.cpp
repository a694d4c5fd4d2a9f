#include "portfolio/agreement_chart.h"
#include "portfolio/agreement_lens.h"
#include "shell/text.h"
#include "support/pictures.h"
#include "support/portfolioshown.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

/// Scores of both kinds for three of four accounts, the band of their mean.
std::shared_ptr<Portfolio> judged(PortfolioBuilder &builder, int count, quint32 seed = 1)
{
    builder.add(count);
    const std::shared_ptr<Portfolio> portfolio = builder.portfolio();
    QRandomGenerator random(seed);
    for (PortfolioRow &row : portfolio->rows) {
        row.health.machine = 100 * random.generateDouble();
        row.health.human = row.index % 4 == 3 ? std::nullopt : std::optional(100 * random.generateDouble());
        row.health.agreement = agreementOf(row.health.machine, row.health.human);
        row.health.answered = row.health.human ? 5 : 0;
    }
    return portfolio;
}

struct Lens {
    explicit Lens(int count = 200)
    {
        portfolio = judged(builder, count);
        page.resize(1368, 700);
        page.setPortfolio(builder.cache(), portfolio);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
        page.showLens(true);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] AgreementChart &chart() const { return *page.lens()->chart(); }
    [[nodiscard]] QSet<qint64> shown() const
    {
        QSet<qint64> keys;
        for (const AccountId id : page.accountOrder())
            keys.insert(id.value);
        return keys;
    }

    PortfolioBuilder builder;
    std::shared_ptr<Portfolio> portfolio;
    PortfolioPage page;
};

} // namespace

class TestAgreement : public QObject {
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

    void dotsStandWhereTheScoresAre()
    {
        Lens lens;
        QCOMPARE(lens.chart().dotCount(), 150);
        QCOMPARE(lens.chart().notJudged(), 50);
        QCOMPARE(lens.page.lens()->notJudgedWords(), QStringLiteral("Not judged yet: 50"));
        for (const PortfolioRow &a : lens.portfolio->rows) {
            QCOMPARE(lens.chart().placeOf(a.id).has_value(), a.health.human.has_value());
            const PortfolioRow &b = lens.portfolio->rows.front();
            if (!a.health.human || a.id == b.id)
                continue;
            const QPointF off = *lens.chart().placeOf(a.id) - *lens.chart().placeOf(b.id);
            QCOMPARE(off.x() > 0, *a.health.machine > *b.health.machine);
            QCOMPARE(off.y() < 0, *a.health.human > *b.health.human);
        }
    }

    void theRubberBandSelectsWhatItShows()
    {
        Lens lens;
        AgreementChart &chart = lens.chart();
        const QRect box(chart.width() / 4, chart.height() / 4, chart.width() / 3, chart.height() / 3);
        QSet<qint64> inside;
        for (const PortfolioRow &row : lens.portfolio->rows) {
            const auto place = chart.placeOf(row.id);
            if (place && QRectF(box.topLeft(), box.bottomRight()).contains(*place))
                inside.insert(row.id.value);
        }
        QVERIFY(!inside.isEmpty());
        QTest::mousePress(&chart, Qt::LeftButton, {}, box.topLeft());
        for (const QPoint &at : {box.center(), box.bottomRight()}) {
            QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&chart, &move);
        }
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, box.bottomRight());
        QCOMPARE(chart.chosen(), inside);
        QCOMPARE(lens.shown(), inside);
        QCOMPARE(lens.page.model()->totals().accounts, inside.size());

        auto *chip = lens.page.findChild<FilterField *>(QStringLiteral("chosenInChart"));
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->value(), text::number(qint64{inside.size()}));
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(chart.chosen().isEmpty());
        QVERIFY(!chip->isVisible());
        QCOMPARE(lens.shown().size(), qsizetype{200});
    }

    void aClickSelectsOneAndControlMore()
    {
        Lens lens(8);
        AgreementChart &chart = lens.chart();
        const AccountId first = lens.portfolio->rows[0].id;
        const AccountId second = lens.portfolio->rows[1].id;
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(first)->toPoint());
        QCOMPARE(lens.shown(), QSet<qint64>{first.value});
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.placeOf(second)->toPoint());
        QCOMPARE(lens.shown(), (QSet<qint64>{first.value, second.value}));
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.placeOf(first)->toPoint());
        QCOMPARE(lens.shown(), QSet<qint64>{second.value});
        const QSignalSpy opened(&lens.page, &Page::openAccount);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.placeOf(second)->toPoint());
        QCOMPARE(opened.count(), 1);
    }

    void areasAndDotsByKeyboard()
    {
        Lens lens;
        AgreementChart &chart = lens.chart();
        QVERIFY(chart.hasFocus());
        const auto inArea = [&](Agreement agreement) {
            QSet<qint64> keys;
            for (const PortfolioRow &row : lens.portfolio->rows)
                if (row.health.agreement == agreement)
                    keys.insert(row.id.value);
            return keys;
        };
        int all = 0;
        for (const auto &[key, area] :
             {std::pair(Qt::Key_1, Agreement::BothGood), std::pair(Qt::Key_2, Agreement::BusyButUnhappy),
              std::pair(Qt::Key_3, Agreement::QuietButLoved), std::pair(Qt::Key_4, Agreement::BothBad)}) {
            QTest::keyClick(&chart, key);
            QCOMPARE(lens.shown(), inArea(area));
            QCOMPARE(qsizetype{chart.countOf(area)}, inArea(area).size());
            QVERIFY(chart.accessibleName().contains(areaName(area)));
            all += chart.countOf(area);
        }
        QCOMPARE(all, chart.dotCount());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.chosen().isEmpty());

        // From left to right through every dot.
        double last = -1;
        for (int i = 0; i < chart.dotCount(); ++i) {
            QTest::keyClick(&chart, Qt::Key_Right);
            const QString name = chart.currentWords().section(QLatin1Char('\n'), 0, 0);
            const auto row = std::find_if(lens.portfolio->rows.begin(), lens.portfolio->rows.end(),
                                          [&](const PortfolioRow &one) { return one.name == name; });
            QVERIFY(row != lens.portfolio->rows.end());
            QVERIFY(*row->health.machine >= last);
            last = *row->health.machine;
            QCOMPARE(chart.accessibleDescription(), chart.currentWords());
        }
        const QString at = chart.currentWords();
        QTest::keyClick(&chart, Qt::Key_Right); // the last: stays
        QCOMPARE(chart.currentWords(), at);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(lens.shown().size(), qsizetype{1});
        QVERIFY(chart.currentWords().endsWith(QStringLiteral("chosen")));
        const QSignalSpy opened(&lens.page, &Page::openAccount);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(lens.shown().size(), qsizetype{200});
    }

    void otherFiltersNarrowTheChart()
    {
        Lens lens;
        PortfolioFilter filter;
        filter.of(FilterBy::Segment) = {QStringLiteral("mid")};
        lens.page.setFilter(filter);
        const auto mid =
            std::count_if(lens.portfolio->rows.begin(), lens.portfolio->rows.end(),
                          [](const PortfolioRow &row) { return row.segment == QLatin1String("mid"); });
        QCOMPARE(lens.chart().dotCount() + lens.chart().notJudged(), static_cast<int>(mid));
        QTest::keyClick(&lens.chart(), Qt::Key_2);
        const QSet<qint64> both = lens.shown();
        QVERIFY(!both.isEmpty());
        // A new state of the book keeps both.
        lens.page.setPortfolio(lens.builder.cache(), std::make_shared<Portfolio>(*lens.portfolio));
        QCOMPARE(lens.shown(), both);
        lens.page.setFilter({});
        QCOMPARE(lens.shown(), both);
    }

    /// The chart takes room from the table, never the figure that it explains.
    void theHealthStaysInView()
    {
        Lens lens;
        for (const QSize size : {QSize(1368, 828), QSize(1128, 648)}) {
            lens.page.resize(size);
            QCoreApplication::processEvents();
            const auto *table = lens.page.findChild<DenseTable *>();
            const int column = static_cast<int>(PortfolioColumnId::Health);
            QVERIFY(!table->isColumnHidden(column));
            QVERIFY2(table->columnViewportPosition(column) + table->columnWidth(column)
                         <= table->viewport()->width(),
                     qPrintable(QString::number(size.width())));
        }
    }

    /// Names of areas stand beside the dots, not over them.
    void noNameCoversADot()
    {
        Lens lens;
        for (const PortfolioRow &row : lens.portfolio->rows) {
            const auto place = lens.chart().placeOf(row.id);
            if (place)
                QVERIFY(place->y() >= 44 && place->y() <= lens.chart().height() - 56);
        }
    }

    void theKeyOpensAndClosesIt()
    {
        Lens lens(4);
        QVERIFY(lens.page.lens()->isVisible());
        QTest::keyClick(&lens.page, Qt::Key_D);
        QVERIFY(!lens.page.lens()->isVisible());
        QTest::keyClick(&lens.page, Qt::Key_D);
        QVERIFY(lens.page.lens()->isVisible());
    }

    void tenThousandAccountsArePixels()
    {
        PortfolioBuilder builder;
        const auto portfolio = judged(builder, 10'000);
        AgreementChart chart;
        chart.resize(420, 500);
        QElapsedTimer timer;
        timer.start();
        chart.setRows(portfolio, {}, {});
        const auto filled = timer.restart();
        QVERIFY(!chart.grab().isNull());
        const auto painted = timer.restart();
        for (int i = 0; i < 20; ++i)
            QVERIFY(!chart.grab().isNull());
        const auto again = timer.elapsed() / 20;
        qInfo("10,000 accounts: filled %lld ms, painted %lld ms, again %lld ms", filled, painted, again);
        QVERIFY(again <= std::max<qint64>(painted, 10));
        QCOMPARE(chart.findChildren<QWidget *>().size(), 0);
    }

    void pictures()
    {
        Lens lens;
        QVERIFY(takePicture(&lens.page, QStringLiteral("agreement-light")));
        QTest::keyClick(&lens.chart(), Qt::Key_2);
        theme().choose(ThemeChoice::Dark);
        QVERIFY(takePicture(&lens.page, QStringLiteral("agreement-dark")));
    }
};

QTEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
