#include "shell/theme.h"
#include "support/drawn.h"
#include "widgets/gauge.h"
#include "widgets/marks.h"
#include "widgets/paint.h"
#include "widgets/sparkline.h"
#include "widgets/sprite.h"
#include "widgets/strip.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace bw;
using namespace bw::test;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

SparkValues spark(std::initializer_list<double> values)
{
    SparkValues result{};
    std::copy(values.begin(), values.end(), result.begin());
    return result;
}

DayCell day(Level level, bool off = false, bool gap = false, bool before = false)
{
    return {level, off, gap, before};
}

} // namespace

class TestPainters : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }
    void cleanup() { theme().choose(ThemeChoice::Light); }

    void hairlineIsWholeDevicePixels_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("lines");
        QTest::newRow("1") << 1.0 << 1;
        QTest::newRow("1.25") << 1.25 << 1;
        QTest::newRow("1.5") << 1.5 << 1;
        QTest::newRow("2") << 2.0 << 2;
        QTest::newRow("3") << 3.0 << 3;
    }
    void hairlineIsWholeDevicePixels()
    {
        QFETCH(double, scale);
        QFETCH(int, lines);
        const QImage image =
            drawn({20, 20}, scale, [](QPainter &p) { hairline(p, 0, 20, 7.3, Token::LineStrong); });
        int full = 0;
        for (int y = 0; y < image.height(); ++y) {
            const QColor c = at(image, image.width() / 2, y);
            if (c == tok(Token::LineStrong)) {
                ++full;
            } else {
                QCOMPARE(c, tok(Token::BgSurface)); // nothing half covered
            }
        }
        QCOMPARE(full, lines);
    }

    void dayLooks_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("off");
        QTest::addColumn<bool>("gap");
        QTest::addColumn<bool>("before");
        QTest::addColumn<int>("centre"); ///< token in the middle, -1: ground
        QTest::addColumn<int>("fewest"); ///< pixels that differ from the ground
        QTest::addColumn<int>("most");
        const auto row = [](const char *name, Level level, bool off, bool gap, bool before, int centre,
                            int fewest, int most) {
            QTest::newRow(name) << static_cast<int>(level) << off << gap << before << centre << fewest
                                << most;
        };
        row("zero is hollow", Level::Zero, false, false, false, -1, 20, 24);
        row("day off is a dot", Level::Zero, true, false, false, static_cast<int>(Token::LevelEdge), 1, 9);
        row("low", Level::Low, false, false, false, static_cast<int>(Token::LevelLow), 45, 49);
        row("medium", Level::Medium, false, false, false, static_cast<int>(Token::LevelMed), 45, 49);
        row("high", Level::High, false, false, false, static_cast<int>(Token::LevelHigh), 45, 49);
        row("use on a day off is use", Level::High, true, false, false, static_cast<int>(Token::LevelHigh),
            45, 49);
        row("gap is a stroke, whatever the level", Level::High, false, true, false, -2, 5, 20);
        row("unknown is half filled", Level::Unknown, false, false, false, -2, 30, 45);
        row("nothing before the data", Level::Zero, false, false, true, -1, 0, 0);
    }
    void dayLooks()
    {
        QFETCH(int, level);
        QFETCH(bool, off);
        QFETCH(bool, gap);
        QFETCH(bool, before);
        QFETCH(int, centre);
        QFETCH(int, fewest);
        QFETCH(int, most);
        const DayCell cell = day(static_cast<Level>(level), off, gap, before);
        const QImage image = drawn({7, 7}, 1, [&](QPainter &p) { paintDay(p, {0, 0}, daySide, cell); });
        const int touched = 49 - count(image, Token::BgSurface);
        QVERIFY2(touched >= fewest && touched <= most, qPrintable(QString::number(touched)));
        if (centre == -1) {
            QCOMPARE(at(image, 3, 3), tok(Token::BgSurface));
        } else if (centre >= 0) {
            QCOMPARE(at(image, 3, 3), tok(static_cast<Token>(centre)));
        }
    }
    void unknownIsFilledBelowTheDiagonal()
    {
        const QImage image = drawn({7, 7}, 1, [](QPainter &p) {
            paintDay(p, {0, 0}, daySide, day(Level::Unknown));
        });
        QCOMPARE(at(image, 4, 5), tok(Token::LevelLow));
        QCOMPARE(at(image, 2, 2), tok(Token::BgSurface));
    }

    void stripPlaces_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<int>("cell");
        QTest::newRow("left of it") << -1.0 << -1;
        QTest::newRow("first") << 0.0 << 0;
        QTest::newRow("gap belongs to the cell before") << 7.5 << 0;
        QTest::newRow("second") << 8.0 << 1;
        QTest::newRow("last of the first week") << 48.0 << 6;
        QTest::newRow("between weeks") << 57.0 << 6;
        QTest::newRow("second week") << 59.0 << 7;
        QTest::newRow("last day") << 231.0 << 27;
        QTest::newRow("right of it") << 232.0 << -1;
    }
    void stripPlaces()
    {
        QFETCH(double, x);
        QFETCH(int, cell);
        QCOMPARE(stripCellAt(x).value_or(-1), cell);
        if (cell >= 0) {
            QCOMPARE(stripCellAt(stripX(cell) + 3).value(), cell);
        }
    }
    void stripEndsAtItsWidth()
    {
        QCOMPARE(stripX(27) + daySide, stripSize.width());
        QCOMPARE(stripX(7), stripWeekPitch);
    }

    void spritesEqualTheDrawing_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("2") << 2.0;
    }
    void spritesEqualTheDrawing()
    {
        QFETCH(double, scale);
        std::array<DayCell, stripDays> cells;
        for (size_t k = 0; k < cells.size(); ++k) {
            cells[k] = day(static_cast<Level>(k % 5), k % 7 > 4, k % 11 == 3, k < 3);
        }
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
            theme().choose(choice); // sprites of the other theme must not be shown
            const QImage sprites = drawn({240, 9}, scale, [&](QPainter &p) { paintStrip(p, {1, 1}, cells); });
            const QImage direct = drawn({240, 9}, scale, [&](QPainter &p) {
                for (int k = 0; k < stripDays; ++k) {
                    paintDay(p, {1 + stripX(k), 1}, daySide, cells[static_cast<size_t>(k)]);
                }
            });
            int differing = 0; // copying a half covered edge may round by one
            for (int y = 0; y < direct.height(); ++y) {
                for (int x = 0; x < direct.width(); ++x) {
                    const QColor a = at(sprites, x, y);
                    const QColor b = at(direct, x, y);
                    differing += std::abs(a.red() - b.red()) > 12 || std::abs(a.green() - b.green()) > 12
                            || std::abs(a.blue() - b.blue()) > 12
                        ? 1
                        : 0;
                }
            }
            QCOMPARE(differing, 0);
        }
    }

    void stripIsCounted()
    {
        std::array<DayCell, stripDays> cells;
        cells.fill(day(Level::Low));
        cells[0] = day(Level::Zero, false, false, true);
        cells[1] = day(Level::Zero);
        cells[2] = day(Level::Zero, true);
        cells[3] = day(Level::High);
        cells[4] = day(Level::Medium);
        cells[5] = day(Level::High, false, true);
        cells[6] = day(Level::Unknown);
        const StripCount n = countStrip(cells);
        QCOMPARE(n.before, 1);
        QCOMPARE(n.unused, 2);
        QCOMPARE(n.daysOff, 1);
        QCOMPARE(n.high, 1);
        QCOMPARE(n.medium, 1);
        QCOMPARE(n.gaps, 1);
        QCOMPARE(n.unknown, 1);
        QCOMPARE(n.low, 21);
    }

    void weeks()
    {
        const auto of = [](BlockState state) {
            return drawn({7, 7}, 1, [state](QPainter &p) { paintWeek(p, {3.5, 3.5}, state); });
        };
        QCOMPARE(at(of(BlockState::Active), 3, 3), tok(Token::Accent));
        QCOMPARE(at(of(BlockState::Inactive), 3, 3), tok(Token::BgSurface));
        QVERIFY(at(of(BlockState::Inactive), 3, 0) != tok(Token::BgSurface));
        QCOMPARE(at(of(BlockState::NotYet), 3, 3), tok(Token::LineControl)); // a dash,
        QCOMPARE(at(of(BlockState::NotYet), 3, 1), tok(Token::BgSurface)); // not a ring
    }

    void statusShapes_data()
    {
        QTest::addColumn<int>("band");
        QTest::addColumn<bool>("corner"); ///< whether the lower corner is filled
        QTest::addColumn<bool>("top"); ///< whether the middle of the upper edge is filled
        QTest::newRow("triangle") << static_cast<int>(Band::AtRisk) << true << false;
        QTest::newRow("diamond") << static_cast<int>(Band::Watch) << false << false;
        QTest::newRow("disc") << static_cast<int>(Band::Healthy) << false << true;
        QTest::newRow("dash") << static_cast<int>(Band::None) << false << false;
    }
    void statusShapes()
    {
        QFETCH(int, band);
        QFETCH(bool, corner);
        QFETCH(bool, top);
        const auto b = static_cast<Band>(band);
        const QImage image = drawn({50, 50}, 1, [b](QPainter &p) { paintStatus(p, b, {25, 25}, 40); });
        QCOMPARE(at(image, 25, 25), tok(fillOf(b)));
        QCOMPARE(at(image, 8, 40) == tok(fillOf(b)), corner);
        QCOMPARE(at(image, 32, 10) == tok(fillOf(b)), top);
    }

    void gaugeArc_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("left"); ///< 9 o'clock stands for 16.7
        QTest::addColumn<bool>("top"); ///< 12 o'clock for 50
        QTest::addColumn<bool>("right"); ///< 3 o'clock for 83.3
        QTest::newRow("no data") << -1.0 << false << false << false;
        QTest::newRow("0") << 0.0 << false << false << false;
        QTest::newRow("30") << 30.0 << true << false << false;
        QTest::newRow("60") << 60.0 << true << true << false;
        QTest::newRow("100") << 100.0 << true << true << true;
    }
    void gaugeArc()
    {
        QFETCH(double, value);
        QFETCH(bool, left);
        QFETCH(bool, top);
        QFETCH(bool, right);
        GaugeFace face;
        if (value >= 0) {
            face = {value, Band::Watch, false};
        }
        const auto check = [&](const QImage &image, int middle, int edge) {
            const QColor fill = tok(Token::WatchFill);
            const QColor track = tok(Token::BgTrack);
            const int far = image.width() - 1 - edge;
            QCOMPARE(at(image, edge, middle), left ? fill : track);
            QCOMPARE(at(image, middle, edge), top ? fill : track);
            QCOMPARE(at(image, far, middle), right ? fill : track);
        };
        check(drawn({24, 24}, 1, [&](QPainter &p) { paintGaugeSmall(p, {0, 0, 24, 24}, face); }), 12, 2);
        check(drawn({36, 36}, 1, [&](QPainter &p) { paintGaugeMedium(p, {0, 0, 36, 36}, face); }), 18, 2);
        check(drawn({132, 132}, 1,
                    [&](QPainter &p) {
                        paintGaugeLarge(p, {0, 0, 132, 132}, face, {}, QString());
                    }),
              66, 12);
    }
    void gaugeMarksFourWeeksAgo()
    {
        const GaugeFace face{30, Band::AtRisk, false};
        GaugeMarks marks;
        const auto draw = [&] {
            return drawn({132, 132}, 1, [&](QPainter &p) {
                paintGaugeLarge(p, {0, 0, 132, 132}, face, marks, QString());
            });
        };
        const QImage without = draw();
        marks.before = 50; // straight up
        const QImage with = draw();
        QVERIFY(at(without, 66, 12) != tok(Token::TextPrimary));
        QCOMPARE(at(with, 65, 12), tok(Token::TextPrimary));
    }
    void gaugeFigures()
    {
        QCOMPARE(gaugeFigure({59.4, Band::Watch, false}), QStringLiteral("59"));
        QCOMPARE(gaugeFigure({99.5, Band::Healthy, false}), QStringLiteral("100"));
        QVERIFY(!gaugeFigure({}).contains(QLatin1Char('0')));
    }

    void trends_data()
    {
        QTest::addColumn<double>("change");
        QTest::addColumn<int>("trend");
        QTest::addColumn<int>("colour");
        const auto row = [](double change, Trend trend, Token colour) {
            QTest::addRow("%g", change) << change << static_cast<int>(trend) << static_cast<int>(colour);
        };
        row(-18, Trend::Down, Token::RiskText);
        row(-5, Trend::Down, Token::RiskText);
        row(-4.9, Trend::Down, Token::TextSecondary);
        row(-1, Trend::Flat, Token::TextSecondary);
        row(0, Trend::Flat, Token::TextSecondary);
        row(1, Trend::Flat, Token::TextSecondary);
        row(1.1, Trend::Up, Token::TextSecondary);
        row(30, Trend::Up, Token::TextSecondary);
    }
    void trends()
    {
        QFETCH(double, change);
        QFETCH(int, trend);
        QFETCH(int, colour);
        QCOMPARE(static_cast<int>(trendOf(change)), trend);
        QCOMPARE(static_cast<int>(trendColour(change)), colour);
    }
    void trendPointsItsWay()
    {
        const auto of = [](Trend t) {
            return drawn({40, 40}, 1, [t](QPainter &p) {
                paintTrend(p, t, {20, 20}, tok(Token::TextPrimary), 40);
            });
        };
        QVERIFY(at(of(Trend::Up), 31, 9) != tok(Token::BgSurface));
        QCOMPARE(at(of(Trend::Up), 31, 31), tok(Token::BgSurface));
        QVERIFY(at(of(Trend::Down), 31, 31) != tok(Token::BgSurface));
        QCOMPARE(at(of(Trend::Down), 31, 9), tok(Token::BgSurface));
        QVERIFY(at(of(Trend::Flat), 20, 20) != tok(Token::BgSurface));
    }

    void seatsBar_data()
    {
        QTest::addColumn<double>("use");
        QTest::addColumn<int>("at5");
        QTest::addColumn<int>("at20");
        QTest::addColumn<int>("at35"); ///< where the notch is
        const int ink = static_cast<int>(Token::TextTertiary);
        const int track = static_cast<int>(Token::BgTrack);
        const int ground = static_cast<int>(Token::BgSurface);
        QTest::newRow("unknown") << -1.0 << track << track << track;
        QTest::newRow("nothing") << 0.0 << track << track << track;
        QTest::newRow("22 %") << .22 << ink << track << track;
        QTest::newRow("74 %") << .74 << ink << ink << track;
        QTest::newRow("full") << 1.0 << ink << ink << ink;
        QTest::newRow("106 %") << 1.06 << ink << ink << ground;
    }
    void seatsBar()
    {
        QFETCH(double, use);
        QFETCH(int, at5);
        QFETCH(int, at20);
        QFETCH(int, at35);
        const std::optional<double> value = use < 0 ? std::optional<double>() : use;
        const QImage image = drawn({38, 4}, 1, [&](QPainter &p) { paintSeatsBar(p, {0, 0}, value); });
        QCOMPARE(at(image, 5, 1), tok(static_cast<Token>(at5)));
        QCOMPARE(at(image, 20, 1), tok(static_cast<Token>(at20)));
        QCOMPARE(at(image, 35, 1), tok(static_cast<Token>(at35)));
    }

    void badgeIsFilledWhenOn()
    {
        const auto of = [](bool on) {
            return drawn({18, 16}, 1, [on](QPainter &p) { paintBadge(p, {0, 0}, QStringLiteral("W"), on); });
        };
        QCOMPARE(at(of(true), 2, 8), tok(Token::AccentSoft));
        QCOMPARE(at(of(false), 2, 8), tok(Token::BgSurface));
        QCOMPARE(at(of(false), 0, 8), tok(Token::LineStrong));
    }
    void chipHoldsItsText()
    {
        const QString text = QStringLiteral("大客户");
        const int width = static_cast<int>(std::ceil(chipWidth(text)));
        const QImage image = drawn({width + 20, 16}, 1, [&](QPainter &p) { paintChip(p, {0, 0}, text); });
        for (int y = 0; y < 16; ++y) {
            QCOMPARE(at(image, width + 1, y), tok(Token::BgSurface));
        }
        QVERIFY(count(image, Token::BgTrack) > 50);
        QVERIFY(count(image, Token::BgTrack) < width * 16 - 60); // the word covers some
    }

    void sparkRange_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const int cell = static_cast<int>(SparkKind::Cell);
        const int tile = static_cast<int>(SparkKind::Tile);
        QTest::newRow("zero based in tables") << QList<double>{50, 60, 55} << cell << 0.0 << 0.0 << 60.0;
        QTest::newRow("own range in tiles") << QList<double>{.5, .9, .6} << tile << .05 << .5 << .9;
        QTest::newRow("noise in tiles stays small")
            << QList<double>{.80, .81, .80} << tile << .05 << .78 << .83;
        QTest::newRow("all zero") << QList<double>{0, 0, 0} << cell << 0.0 << 0.0 << 1.0;
        QTest::newRow("gaps do not count") << QList<double>{unknown, 4, unknown} << cell << 0.0 << 0.0 << 4.0;
        QTest::newRow("nothing known")
            << QList<double>{unknown, unknown, unknown} << cell << 0.0 << 0.0 << 1.0;
    }
    void sparkRange()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, kind);
        QFETCH(double, least);
        QFETCH(double, low);
        QFETCH(double, high);
        SparkValues all;
        all.fill(unknown);
        std::copy(values.begin(), values.end(), all.begin());
        const SparkScale range = sparkScale(all, static_cast<SparkKind>(kind), least);
        QVERIFY2(std::abs(range.low - low) < 1e-9, qPrintable(QString::number(range.low)));
        QVERIFY2(std::abs(range.high - high) < 1e-9, qPrintable(QString::number(range.high)));
    }

    void sparklineBridgesGapsByDots()
    {
        const SparkValues values = spark({9, 9, 9, 9, unknown, unknown, unknown, 9, 9, 9, 9, 9});
        const QImage image = drawn({70, 22}, 1, [&](QPainter &p) {
            paintSparkline(p, {0, 0, 70, 22}, values, SparkKind::Cell);
        });
        QVERIFY(at(image, 10, 15) != tok(Token::BgSurface)); // filled below what is known
        QVERIFY(at(image, 60, 15) != tok(Token::BgSurface));
        for (int y = 6; y < 22; ++y) { // never drawn down to zero
            QCOMPARE(at(image, 32, y), tok(Token::BgSurface));
        }
        QVERIFY(count(image, Token::LineControl) > 2);
    }
    void sparklineStates_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("dotted"); ///< dotted middle line
        QTest::addColumn<bool>("filled");
        const int cell = static_cast<int>(SparkKind::Cell);
        QTest::newRow("no data") << 0 << cell << true << false;
        QTest::newRow("two points are dots") << 2 << cell << false << false;
        QTest::newRow("line and fill") << 12 << cell << false << true;
        QTest::newRow("group row has no fill") << 12 << static_cast<int>(SparkKind::Group) << false << false;
        QTest::newRow("tile") << 12 << static_cast<int>(SparkKind::Tile) << false << true;
    }
    void sparklineStates()
    {
        QFETCH(int, known);
        QFETCH(int, kind);
        QFETCH(bool, dotted);
        QFETCH(bool, filled);
        SparkValues values;
        for (size_t i = 0; i < values.size(); ++i) {
            values[i] = i < values.size() - static_cast<size_t>(known) ? unknown : 5;
        }
        const QImage image = drawn({70, 22}, 1, [&](QPainter &p) {
            paintSparkline(p, {0, 0, 70, 22}, values, static_cast<SparkKind>(kind));
        });
        QCOMPARE(count(image, Token::LineControl) >= 20, dotted);
        QCOMPARE(at(image, 20, 19) != tok(Token::BgSurface), filled);
        QVERIFY(count(image, Token::BgSurface) < 70 * 22); // something is always there
    }
    void sparkHover()
    {
        const QRectF box(10, 0, 70, 22);
        QCOMPARE(sparkIndexAt(box, 0), 0);
        QCOMPARE(sparkIndexAt(box, 12), 0);
        QCOMPARE(sparkIndexAt(box, 12 + 6 * 5), 5);
        QCOMPARE(sparkIndexAt(box, 500), 11);
    }
};

QTEST_MAIN(TestPainters)
#include "tst_painters.moc"
