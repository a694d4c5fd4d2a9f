#include "portfolio/portfolio_page.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfoliobuilder.h"
#include "widgets/dense_table.h"
#include "widgets/field.h"
#include "widgets/gauge.h"
#include "widgets/popover.h"
#include "widgets/sparkline.h"
#include "widgets/strip.h"

#include <QDir>
#include <QTest>
#include <limits>

using namespace bw;

/// Pictures of the page to look at, in both languages and themes, empty to overfull.
class TestPortfolioPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("fill");
        for (const char *language : {"en", "zh_CN"}) {
            for (const bool dark : {false, true}) {
                for (const char *fill : {"empty", "usual", "overfull", "nothing-found", "narrow"}) {
                    QTest::addRow("portfolio-%s-%s-%s", language, dark ? "dark" : "light", fill)
                        << QString::fromLatin1(language) << dark << QString::fromLatin1(fill);
                }
            }
        }
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QString, fill);
        text::setLanguage(text::languageOf(language));
        theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        test::PortfolioBuilder book;
        if (fill == QLatin1String("overfull")) {
            book.add(3, QStringLiteral("<b>Grüße & ") + QString(290, QLatin1Char('x')));
            book.add(9997);
        } else if (fill != QLatin1String("empty")) {
            book.table(test::picturedAccounts()).add(176);
        }
        PortfolioPage page;
        page.resize(fill == QLatin1String("narrow") ? 1128 : 1368, 830);
        page.setPortfolio(book.cache(), book.portfolio());
        if (fill == QLatin1String("nothing-found")) {
            PortfolioFilter filter;
            filter.of(FilterBy::Region) = {QStringLiteral("DACH")};
            filter.name = QStringLiteral("zzz");
            page.setFilter(filter);
        }
        page.show();
        page.table()->selectKey(fill == QLatin1String("overfull") ? 1 : 7);
        save(page.grab());
    }

    void popovers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("popovers-en-light") << QStringLiteral("en") << false;
        QTest::newRow("popovers-zh_CN-dark") << QStringLiteral("zh_CN") << true;
    }
    void popovers()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        text::setLanguage(text::languageOf(language));
        theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        test::PortfolioBuilder book;
        book.table(test::picturedAccounts()).add(176);
        PortfolioPage page;
        page.resize(1368, 830);
        page.setPortfolio(book.cache(), book.portfolio());
        page.show();
        QPixmap sheet(900, 400);
        sheet.fill(tok(Token::BgSurface));
        QPainter painter(&sheet);
        int x = 20;
        for (FilterField *field : page.findChildren<FilterField *>()) {
            field->click();
            for (Popover *popover : page.findChildren<Popover *>()) {
                if (popover->isVisible()) {
                    painter.drawPixmap(x, 20, popover->grab());
                    x += popover->width() + 20;
                    popover->close();
                }
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        painter.end();
        QVERIFY(x > 600);
        save(sheet);
    }

    void parts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("parts-light") << false;
        QTest::newRow("parts-dark") << true;
    }
    void parts()
    {
        QFETCH(bool, dark);
        text::setLanguage(text::Language::English);
        theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QPixmap sheet(720, 620);
        sheet.setDevicePixelRatio(2);
        sheet.fill(tok(Token::BgSurface));
        QPainter p(&sheet);
        paintParts(p);
        p.end();
        save(sheet);
    }

private:
    static void save(const QPixmap &picture)
    {
        const QString folder = qEnvironmentVariable("BW_PICTURES", QStringLiteral("build/screens"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag())
                             + QLatin1String(".png")));
    }
    /// The parts and their states, as in the design's sheet of parts.
    static void paintParts(QPainter &p)
    {
        const std::array<GaugeFace, 4> faces = {GaugeFace{94, Band::Healthy, false},
                                                GaugeFace{59, Band::Watch, false},
                                                GaugeFace{37, Band::AtRisk, false}, GaugeFace{}};
        qreal x = 20;
        for (const GaugeFace &face : faces) {
            paintStatus(p, face.band, {x + 5, 20}, 9);
            paintGaugeSmall(p, {x, 40, 24, 24}, face);
            paintGaugeMedium(p, {x, 74, 36, 36}, face);
            x += 60;
        }
        paintTrend(p, Trend::Up, {40, 52}, tok(Token::TextSecondary));
        paintTrend(p, Trend::Flat, {100, 52}, tok(Token::TextSecondary));
        paintTrend(p, Trend::Down, {160, 52}, tok(Token::RiskText));
        paintGaugeLarge(p, {16, 120, 132, 132}, faces[1], {68, 50, 70}, text::band(Band::Watch));

        const double gone = std::numeric_limits<double>::quiet_NaN();
        const SparkValues full = {12, 13, 12, 14, 13, 14, 13, 13, 14, 15, 17, 14};
        SparkValues gaps = full;
        gaps[4] = gaps[5] = gaps[6] = gone;
        SparkValues nothing;
        nothing.fill(gone);
        SparkValues two = nothing;
        two[10] = 4;
        two[11] = 8;
        x = 20;
        for (const SparkValues &values : {full, gaps, two, nothing}) {
            paintSparkline(p, {QPointF(x, 262), sparkCellSize}, values, SparkKind::Cell);
            x += 84;
        }
        paintSparkline(p, {QPointF(180, 200), sparkCellSize}, full, SparkKind::Group);
        paintSparkline(p, {QPointF(264, 196), sparkTileSize}, full, SparkKind::Tile);

        std::array<DayCell, stripDays> days;
        for (size_t k = 0; k < days.size(); ++k) {
            days[k] = {static_cast<Level>(k % 5), k % 7 > 4, k == 12, k < 2};
        }
        paintStrip(p, {160, 130}, days);
        using B = BlockState;
        paintWeeks(p, {160, 146},
                   {B::NotYet, B::NotYet, B::NotYet, B::NotYet, B::Active, B::Inactive, B::Active});
        paintBadge(p, {160, 160}, QStringLiteral("W"), true);
        paintBadge(p, {181, 160}, QStringLiteral("M"), false);
        paintChip(p, {210, 160}, QStringLiteral("ENT"));
        paintChip(p, {250, 160}, QStringLiteral("at risk"), Token::RiskSoft, Token::RiskText);
        paintSeatsBar(p, {160, 184}, .22);
        paintSeatsBar(p, {210, 184}, .74);
        paintSeatsBar(p, {260, 184}, 1.06);
    }
};

QTEST_MAIN(TestPortfolioPictures)
#include "tst_portfolio_pictures.moc"
