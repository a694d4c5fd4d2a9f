#include "charts/chart_canvas.h"
#include "charts/chart_header.h"
#include "charts/chart_labels.h"
#include "charts/chart_series.h"
#include "charts/chart_table.h"
#include "charts/chart_view.h"
#include "shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <cmath>
#include <limits>

using namespace bw;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Bars at 1, 2, 3… of these heights, tones low, medium, high in turn.
ChartSpec barSpec(const std::vector<double> &values)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Key actions per day");
    spec.conclusion = QStringLiteral("Down 38%.");
    ChartSeries bars;
    double highest = 1;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto x = static_cast<double>(i + 1);
        const ChartTone tones[] = {ChartTone::Low, ChartTone::Medium, ChartTone::High};
        bars.points.push_back({x, values[i], tones[i % 3], {}, QStringLiteral("Day %1").arg(i + 1)});
        spec.table.rows.push_back({QString::number(i + 1), QString::number(values[i])});
        if (std::isfinite(values[i]))
            highest = std::max(highest, values[i]);
    }
    spec.table.headings = {QStringLiteral("Day"), QStringLiteral("=Value")};
    spec.table.numberColumns = {1};
    spec.x = {0.5, static_cast<double>(values.size()) + 0.5, {}, {}};
    spec.y = {0, highest * 1.1, {}, numberTicks(highest)};
    spec.series.push_back(bars);
    return spec;
}

ChartSpec lineSpec(ChartSeries::Kind kind, const std::vector<double> &values)
{
    ChartSpec spec = barSpec(values);
    spec.series[0].kind = kind;
    return spec;
}

ChartCanvas &shown(ChartView &view, QSize size)
{
    view.resize(size);
    view.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&view));
    auto &canvas = *view.findChild<ChartCanvas *>();
    canvas.fillNow();
    return canvas;
}

/// Share of the pixels in a box (device-independent) that are not of this colour.
double shareOtherThan(const QImage &image, QRectF box, const QColor &colour)
{
    int other = 0;
    int all = 0;
    const QRect pixels = box.toRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x, ++all)
            other += image.pixelColor(x, y) == colour ? 0 : 1;
    return all == 0 ? 0 : static_cast<double>(other) / all;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }
    void cleanup() { theme().choose(ThemeChoice::Light); }

    void barsStandWhereQtChartsPutsThem()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20, 30, 0, unknown, 50}));
        ChartCanvas &canvas = shown(view, {700, 240});
        const ChartGeometry &geometry = canvas.geometryOfPlot();
        const auto all = canvas.chart()->series();
        QCOMPARE(all.size(), 3); // one outline per tone, whatever the number of bars
        int bars = 0;
        for (QAbstractSeries *series : all) {
            auto *area = qobject_cast<QAreaSeries *>(series);
            QVERIFY(area != nullptr);
            const QList<QPointF> outline = area->upperSeries()->points();
            bars += static_cast<int>(outline.size() / 4);
            for (const QPointF &value : outline) {
                const QPointF place = canvas.chart()->mapToPosition(value, area);
                QVERIFY(qAbs(place.x() - geometry.atX(value.x())) < 0.01);
                QVERIFY(qAbs(place.y() - geometry.atY(value.y())) < 0.01);
                QVERIFY(qAbs(place.x() - std::round(place.x())) < 0.01); // whole pixels
            }
        }
        QCOMPARE(bars, 4); // neither zero nor the unknown day
        const QRectF bar = geometry.bar({3, 30, ChartTone::High, {}, {}}, 0.8);
        QVERIFY(qAbs(bar.center().x() - geometry.atX(3)) <= 1);
        QVERIFY(qAbs(bar.top() - geometry.atY(30)) <= 0.5);
        const QImage image = canvas.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(bar.center().toPoint()), tok(Token::LevelHigh));
        QCOMPARE(image.pixelColor(QPointF(bar.center().x(), bar.top() - 4).toPoint()), tok(Token::BgSurface));
    }
    void theSmallestUseIsSeen()
    {
        ChartView view;
        view.setSpec(barSpec({1, 100000}));
        const ChartGeometry &geometry = shown(view, {400, 200}).geometryOfPlot();
        QCOMPARE(geometry.bar({1, 1, ChartTone::Low, {}, {}}, 0.8).height(), 2.0);
        QCOMPARE(geometry.bar({1, 0, ChartTone::Low, {}, {}}, 0.8).height(), 0.0);
    }

    void linesEndAtGaps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<QList<QPointF>>>("expected");
        using Runs = QList<QList<QPointF>>;
        const int line = static_cast<int>(ChartSeries::Kind::Line);
        const int steps = static_cast<int>(ChartSeries::Kind::Steps);
        QTest::newRow("line") << line << QList<double>{1, 2, unknown, 4} << Runs{{{1, 1}, {2, 2}}, {{4, 4}}};
        QTest::newRow("gap first and last")
            << line << QList<double>{unknown, 2, 3, unknown} << Runs{{{2, 2}, {3, 3}}};
        QTest::newRow("infinity is a gap")
            << line << QList<double>{1, std::numeric_limits<double>::infinity(), 3}
            << Runs{{{1, 1}}, {{3, 3}}};
        QTest::newRow("all unknown") << line << QList<double>{unknown, unknown} << Runs{};
        QTest::newRow("steps hold") << steps << QList<double>{1, 3} << Runs{{{1, 1}, {2, 1}, {2, 3}, {3, 3}}};
        QTest::newRow("steps end at the gap")
            << steps << QList<double>{1, unknown, 3} << Runs{{{1, 1}, {2, 1}}, {{3, 3}, {4, 3}}};
    }
    void linesEndAtGaps()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, values);
        QFETCH(QList<QList<QPointF>>, expected);
        const ChartSpec spec = lineSpec(static_cast<ChartSeries::Kind>(kind), {values.begin(), values.end()});
        const auto runs = lineRuns(spec.series[0]);
        QCOMPARE(QList<QList<QPointF>>(runs.begin(), runs.end()), expected);
        ChartView view;
        view.setSpec(spec);
        QCOMPARE(shown(view, {400, 200}).chart()->series().size(), expected.size());
    }

    void hatchesCoverTheirDaysOnly()
    {
        ChartSpec spec = barSpec({10, 0, 0, 0, 0, 0, 0, 10});
        spec.y.ticks.clear();
        for (ChartPoint &point : spec.series[0].points)
            point.tone = ChartTone::Low;
        spec.hatches = {{ChartHatch::Kind::Holiday, 1.5, 3.5, {}}, {ChartHatch::Kind::Gap, 5.5, 6.5, {}}};
        ChartView view;
        view.setSpec(spec);
        ChartCanvas &canvas = shown(view, {600, 220});
        const QImage image = canvas.viewport()->grab().toImage();
        const ChartGeometry &geometry = canvas.geometryOfPlot();
        const auto share = [&](double from, double to) {
            return shareOtherThan(image,
                                  QRectF(QPointF(geometry.atX(from) + 2, geometry.plot.top() + 2),
                                         QPointF(geometry.atX(to) - 2, geometry.plot.bottom() - 8)),
                                  tok(Token::BgSurface));
        };
        QVERIFY(share(1.5, 3.5) > 0.05 && share(1.5, 3.5) < 0.6); // lines, not a filled box
        QVERIFY(share(5.5, 6.5) > 0.9); // a gap has a ground of its own under its lines
        QCOMPARE(share(3.5, 5.5), 0.0);
    }

    void zeroAndDayOffDiffer()
    {
        ChartSpec spec = barSpec({10, 0, 0});
        spec.series[0].points[1].tone = ChartTone::Zero;
        spec.series[0].points[2].tone = ChartTone::DayOff;
        spec.y.ticks.clear();
        ChartView view;
        view.setSpec(spec);
        ChartCanvas &canvas = shown(view, {300, 200});
        const QImage image = canvas.viewport()->grab().toImage();
        const ChartGeometry &geometry = canvas.geometryOfPlot();
        const auto foot = [&](double x) {
            return shareOtherThan(image, QRectF(geometry.atX(x) - 20, geometry.plot.bottom() - 6, 40, 5),
                                  tok(Token::BgSurface));
        };
        QVERIFY(foot(2) > 0.15);
        QVERIFY(foot(3) > 0 && foot(3) < 0.1);
    }

    void badRangesNeitherHangNorCrash_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        const double endless = std::numeric_limits<double>::infinity();
        QTest::newRow("empty") << 5.0 << 5.0;
        QTest::newRow("reversed") << 9.0 << 1.0;
        QTest::newRow("not a number") << unknown << unknown;
        QTest::newRow("endless") << -endless << endless;
        QTest::newRow("huge") << 0.0 << 1e300;
        QTest::newRow("tiny") << 0.0 << 1e-300;
    }
    void badRangesNeitherHangNorCrash()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        ChartSpec spec = barSpec({1, 2, unknown, 1e300});
        spec.x.min = spec.y.min = min;
        spec.x.max = spec.y.max = max;
        spec.series.push_back(lineSpec(ChartSeries::Kind::Line, {1, 1e300, unknown}).series[0]);
        ChartView view;
        view.setSpec(spec);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!shown(view, {400, 200}).viewport()->grab().isNull());
        QVERIFY(timer.elapsed() < 2000);
        const ChartGeometry geometry = layOutChart(spec, {3, 3}, 1); // no room at all
        QVERIFY(geometry.plot.width() > 0 && geometry.xMax > geometry.xMin);
    }

    void theChartIsKept()
    {
        ChartView view;
        ChartCanvas &canvas = shown(view, {400, 200});
        const QChart *chart = canvas.chart();
        view.setSpec(barSpec({1, 2, 3}));
        canvas.fillNow();
        const qsizetype items = canvas.scene()->items().size();
        for (int i = 1; i < 200; ++i) {
            view.setSpec(barSpec({1.0 * i, 2, 3}));
            canvas.fillNow();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(canvas.chart(), chart);
        QCOMPARE(chart->series().size(), 3);
        QCOMPARE(chart->axes().size(), 2);
        QCOMPARE(canvas.scene()->items().size(), items);
    }

    /// Marks of a second row stand below those of the first, and each is found where it stands.
    void marksStandInRows()
    {
        ChartView view;
        ChartSpec spec = barSpec({10, 20, 30});
        spec.marks = {{1, ChartMark::Shape::Ring, ChartTone::Active, QStringLiteral("week")},
                      {1, ChartMark::Shape::Diamond, ChartTone::First, QStringLiteral("rules"), 1}};
        view.setSpec(spec);
        ChartCanvas &canvas = shown(view, {400, 240});
        const ChartGeometry &geometry = canvas.geometryOfPlot();
        const qreal x = geometry.atX(1);
        const qreal height = geometry.plot.height();
        QVERIFY(geometry.marksAtRow(1) + 4 < canvas.height());
        canvas.setCurrentStop(canvas.stopAt({x, geometry.marksAtRow(0)}));
        QCOMPARE(canvas.currentDetail(), QStringLiteral("week"));
        canvas.setCurrentStop(canvas.stopAt({x, geometry.marksAtRow(1)}));
        QCOMPARE(canvas.currentDetail(), QStringLiteral("rules"));
        spec.marks.pop_back();
        view.setSpec(spec);
        QVERIFY(canvas.geometryOfPlot().plot.height() > height + 10);
    }

    /// What nobody sees is not drawn; what is seen is of the newest spec.
    void drawnWhenItIsSeen()
    {
        ChartView view;
        ChartCanvas &canvas = shown(view, {400, 200});
        view.setSpec(barSpec({1, 2, 3}));
        view.setSpec(barSpec({}));
        view.setSpec(barSpec({3, 2}));
        QCOMPARE(canvas.chart()->series().size(), 0);
        static_cast<void>(view.grab());
        QCOMPARE(canvas.chart()->series().size(), 2);
    }

    void keysWalkThroughPoints()
    {
        ChartSpec spec = barSpec({10, 20, 30});
        spec.marks = {{2, ChartMark::Shape::Triangle, ChartTone::Risk, QStringLiteral("Alert")}};
        ChartView view;
        view.setSpec(spec);
        ChartCanvas &canvas = shown(view, {400, 240});
        QCOMPARE(canvas.accessibleName(), QStringLiteral("Key actions per day. Down 38%."));
        canvas.setFocus(Qt::TabFocusReason);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&canvas, key);
            return canvas.accessibleDescription();
        };
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Day 1"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Day 2"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Alert"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Day 3"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Day 3"));
        QCOMPARE(press(Qt::Key_Home), QStringLiteral("Day 1"));
        QCOMPARE(press(Qt::Key_PageDown), QStringLiteral("Day 3"));
        QCOMPARE(view.currentDetail(), QStringLiteral("Day 3"));
        QCOMPARE(press(Qt::Key_Escape), QString());
        QCOMPARE(press(Qt::Key_Left), QStringLiteral("Day 3")); // from nowhere: the newest
        view.setSpec(spec); // the same is not drawn anew: the point stays
        QCOMPARE(canvas.accessibleDescription(), QStringLiteral("Day 3"));
        spec.title += u'.';
        view.setSpec(spec);
        QCOMPARE(canvas.accessibleDescription(), QString());
    }

    void mouseFindsTheNearestPoint()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20, 30}));
        ChartCanvas &canvas = shown(view, {400, 240});
        const ChartGeometry &geometry = canvas.geometryOfPlot();
        QTest::mouseMove(canvas.viewport(), QPointF(geometry.atX(2) + 5, geometry.plot.top() + 3).toPoint());
        QCOMPARE(view.currentDetail(), QStringLiteral("Day 2"));
        const QImage with = canvas.viewport()->grab().toImage();
        canvas.setCurrentStop(-1);
        QVERIFY(canvas.viewport()->grab().toImage() != with);
        QVERIFY(view.showPoint(3));
        QCOMPARE(view.currentDetail(), QStringLiteral("Day 3"));
        QVERIFY(!view.showPoint(99));
    }

    void tShowsTheSameAsATable()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20, 30}));
        ChartCanvas &canvas = shown(view, {500, 240});
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_T);
        QVERIFY(view.showsTable());
        auto *table = view.findChild<QTableView *>();
        QVERIFY(table->isVisible() && !canvas.isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("20"));
        QCOMPARE(table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("=Value 20"));
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!view.showsTable() && canvas.isVisible());
        view.showTable(true);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!view.showsTable());
        view.setLetterKeys(false);
        QTest::keyClick(&canvas, Qt::Key_T);
        QVERIFY(!view.showsTable());
    }

    void theMenuOffersWhatTheKeysDo()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20, 30}));
        ChartCanvas &canvas = shown(view, {500, 240});
        const QPoint place(20, 20);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(canvas.viewport(), &event);
        auto *menu = view.findChild<QMenu *>();
        QVERIFY(menu != nullptr && menu->actions().size() == 2);
        menu->actions().at(0)->trigger();
        QVERIFY(view.showsTable());
        menu->close();
    }

    void copyTakesPictureAndTable()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20}));
        shown(view, {500, 240}).setFocus();
        theme().choose(ThemeChoice::Dark);
        view.copy();
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), QStringLiteral("Day\t'=Value\r\n1\t10\r\n2\t20\r\n"));
        QVERIFY(mime->html().contains(QStringLiteral("<td>20</td>")));
        const auto image = qvariant_cast<QImage>(mime->imageData());
        QVERIFY(image.width() >= 1000);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // leaves the program light
    }

    void textsAreNeverMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << QStringLiteral("<img src='//host/x.png'>");
        QTest::newRow("bold") << QStringLiteral("A<b>c</b>");
        QTest::newRow("entity") << QStringLiteral("R&amp;D");
    }
    void textsAreNeverMarkup()
    {
        QFETCH(QString, text);
        ChartSpec spec = barSpec({1, 2});
        spec.title = spec.subtitle = spec.conclusion = spec.emptyText = text;
        spec.series[0].name = text;
        spec.table.rows[0][0] = text;
        ChartView view;
        view.setSpec(spec);
        ChartCanvas &canvas = shown(view, {500, 240});
        QVERIFY(canvas.chart()->title().isEmpty());
        for (QAbstractSeries *series : canvas.chart()->series())
            QCOMPARE(series->name(), text.toHtmlEscaped());
        QVERIFY(tableAsHtml(spec.table).contains(text.toHtmlEscaped()));
        QVERIFY(!tableAsHtml(spec.table).contains(text) || text == text.toHtmlEscaped());
        for (const QLabel *label : view.findChildren<QLabel *>())
            QCOMPARE(static_cast<int>(label->textFormat()), static_cast<int>(Qt::PlainText));
    }

    void copiedTextIsSafeInASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain") << QStringLiteral("abc") << QStringLiteral("abc");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("after a blank") << QStringLiteral(" @x") << QStringLiteral("' @x");
        QTest::newRow("full width") << QStringLiteral("＝A1") << QStringLiteral("'＝A1");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a b");
    }
    void copiedTextIsSafeInASpreadsheet()
    {
        QFETCH(QString, cell);
        QFETCH(QString, copied);
        ChartTable table;
        table.headings = {QStringLiteral("h"), QStringLiteral("n")};
        table.numberColumns = {1};
        table.rows = {{cell, QStringLiteral("-5")}};
        QCOMPARE(tableAsText(table), QStringLiteral("h\tn\r\n") + copied + QStringLiteral("\t-5\r\n"));
    }

    void headerWrapsInsteadOfCutting()
    {
        ChartSpec spec = barSpec({1});
        spec.subtitle = QStringLiteral("13 weeks, bands from 212 opened seats");
        for (int i = 0; i < 6; ++i)
            spec.legend.push_back({ChartTone::Low, QStringLiteral("entry number %1").arg(i), {}});
        ChartHeader header;
        header.setSpec(spec);
        QCOMPARE(header.heightForWidth(1400), 20 + QFontMetrics(roleFont(TextRole::Small)).height());
        QVERIFY(header.heightForWidth(500) > header.heightForWidth(1400));
        QVERIFY(header.heightForWidth(220) > header.heightForWidth(500));
    }

    void emptyChartsSayWhy()
    {
        ChartSpec spec;
        spec.emptyText = QStringLiteral("No events yet.");
        ChartView view;
        view.setSpec(spec);
        const ChartCanvas &canvas = shown(view, {400, 200});
        QVERIFY(!canvas.isVisible());
        view.showTable(true);
        QVERIFY(!view.showsTable());
        view.setSpec(barSpec({1, 2}));
        QVERIFY(canvas.isVisible());
    }

    void labelsArePushedApart()
    {
        const std::vector<qreal> tops = pushedApart({10, 12, 100}, {20, 20, 20}, 0, 100);
        QCOMPARE(tops, (std::vector<qreal>{0, 20, 80}));
    }

    void themesAreFollowed()
    {
        ChartView view;
        view.setSpec(barSpec({10, 20, 30}));
        ChartCanvas &canvas = shown(view, {400, 240});
        theme().choose(ThemeChoice::Dark);
        const QImage image = canvas.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, 1), TokenTable::shipped().get(ThemeName::Dark, Token::BgSurface));
        const QRectF bar = canvas.geometryOfPlot().bar({3, 30, ChartTone::High, {}, {}}, 0.8);
        QCOMPARE(image.pixelColor(bar.center().toPoint()),
                 TokenTable::shipped().get(ThemeName::Dark, Token::LevelHigh));
    }

    /// Prints; fails only where something is wrong by an order of magnitude.
    void drawingIsQuick_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("13 weeks") << 91;
        QTest::newRow("400 days") << 400;
    }
    void drawingIsQuick()
    {
        QFETCH(int, days);
        std::vector<double> values;
        for (int i = 0; i < days; ++i)
            values.push_back((i * 37) % 101);
        ChartSpec spec = barSpec(values);
        spec.hatches = {{ChartHatch::Kind::Holiday, 20, 27, QStringLiteral("holiday")}};
        spec.bands = {{0, 1.0 * days, 30, 60}};
        const auto median = [](std::vector<qint64> times) {
            std::sort(times.begin(), times.end());
            return static_cast<double>(times[times.size() / 2]) / 1e6;
        };
        ChartView view;
        ChartCanvas &canvas = shown(view, {1100, 240});
        std::vector<qint64> fill;
        std::vector<qint64> paint;
        QImage image(canvas.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            view.setSpec(spec);
            fill.push_back(timer.nsecsElapsed());
            timer.restart();
            canvas.viewport()->render(&image);
            paint.push_back(timer.nsecsElapsed());
        }
        qInfo("%d bars: new spec %.2f ms, repaint %.2f ms", days, median(fill), median(paint));
        QVERIFY(median(paint) < 250);
        QVERIFY(median(fill) < 250);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
