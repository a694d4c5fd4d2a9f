#include "shell/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPalette>
#include <QtTest>
#include <cmath>

using namespace bw;

namespace {

struct Pair {
    const char *foreground;
    const char *background;
    double needs;
    double light;
    double dark;
};

/// Design tokens §2.
const Pair pairs[] = {
    {"text.primary", "bg.surface", 4.5, 17.60, 14.78},
    {"text.primary", "bg.window", 4.5, 16.14, 15.66},
    {"text.primary", "bg.sunken", 4.5, 16.57, 13.92},
    {"text.primary", "bg.hover", 4.5, 16.41, 13.61},
    {"text.primary", "bg.selected", 4.5, 15.30, 12.20},
    {"text.primary", "bg.raised", 4.5, 17.60, 12.67},
    {"text.primary", "bg.control", 4.5, 17.60, 13.75},
    {"text.secondary", "bg.surface", 4.5, 7.76, 8.23},
    {"text.secondary", "bg.window", 4.5, 7.12, 8.73},
    {"text.secondary", "bg.sunken", 4.5, 7.30, 7.75},
    {"text.secondary", "bg.hover", 4.5, 7.24, 7.58},
    {"text.secondary", "bg.selected", 4.5, 6.75, 6.79},
    {"text.secondary", "bg.raised", 4.5, 7.76, 7.06},
    {"text.secondary", "bg.control", 4.5, 7.76, 7.66},
    {"text.tertiary", "bg.surface", 4.5, 5.29, 5.66},
    {"text.tertiary", "bg.window", 4.5, 4.85, 6.00},
    {"text.tertiary", "bg.sunken", 4.5, 4.98, 5.33},
    {"text.tertiary", "bg.hover", 4.5, 4.93, 5.22},
    {"text.tertiary", "bg.selected", 4.5, 4.60, 4.67},
    {"text.tertiary", "bg.raised", 4.5, 5.29, 4.85},
    {"text.tertiary", "bg.control", 4.5, 5.29, 5.27},
    {"accent.text", "bg.surface", 4.5, 7.78, 8.78},
    {"accent.text", "bg.window", 4.5, 7.13, 9.30},
    {"accent.text", "bg.sunken", 4.5, 7.32, 8.27},
    {"accent.text", "bg.selected", 4.5, 6.76, 7.24},
    {"accent.text", "accent.soft", 4.5, 6.76, 7.24},
    {"on.accent", "accent", 4.5, 6.53, 7.17},
    {"on.accent", "accent.hover", 4.5, 8.08, 8.91},
    {"text.inverse", "bg.inverse", 4.5, 15.38, 14.35},
    {"risk.text", "bg.surface", 4.5, 7.73, 7.81},
    {"risk.text", "bg.window", 4.5, 7.09, 8.28},
    {"risk.text", "bg.sunken", 4.5, 7.28, 7.36},
    {"risk.text", "bg.selected", 4.5, 6.72, 6.45},
    {"risk.text", "bg.hover", 4.5, 7.21, 7.20},
    {"risk.text", "risk.soft", 4.5, 6.68, 6.88},
    {"risk.fill", "bg.surface", 3.0, 6.51, 5.67},
    {"risk.fill", "bg.window", 3.0, 5.96, 6.01},
    {"risk.fill", "bg.sunken", 3.0, 6.12, 5.34},
    {"risk.fill", "bg.selected", 3.0, 5.65, 4.68},
    {"risk.fill", "risk.soft", 3.0, 5.62, 5.00},
    {"watch.text", "bg.surface", 4.5, 6.78, 10.78},
    {"watch.text", "bg.window", 4.5, 6.22, 11.43},
    {"watch.text", "bg.sunken", 4.5, 6.38, 10.16},
    {"watch.text", "bg.selected", 4.5, 5.90, 8.90},
    {"watch.text", "bg.hover", 4.5, 6.32, 9.93},
    {"watch.text", "watch.soft", 4.5, 6.08, 9.00},
    {"watch.fill", "bg.surface", 3.0, 3.76, 9.32},
    {"watch.fill", "bg.window", 3.0, 3.45, 9.88},
    {"watch.fill", "bg.sunken", 3.0, 3.54, 8.78},
    {"watch.fill", "bg.selected", 3.0, 3.27, 7.69},
    {"watch.fill", "watch.soft", 3.0, 3.37, 7.78},
    {"ok.text", "bg.surface", 4.5, 6.71, 10.18},
    {"ok.text", "bg.window", 4.5, 6.15, 10.80},
    {"ok.text", "bg.sunken", 4.5, 6.31, 9.59},
    {"ok.text", "bg.selected", 4.5, 5.83, 8.41},
    {"ok.text", "bg.hover", 4.5, 6.25, 9.38},
    {"ok.text", "ok.soft", 4.5, 5.86, 8.70},
    {"ok.fill", "bg.surface", 3.0, 4.51, 8.30},
    {"ok.fill", "bg.window", 3.0, 4.13, 8.80},
    {"ok.fill", "bg.sunken", 3.0, 4.24, 7.82},
    {"ok.fill", "bg.selected", 3.0, 3.92, 6.85},
    {"ok.fill", "ok.soft", 3.0, 3.93, 7.09},
    {"line.control", "bg.surface", 3.0, 3.62, 4.26},
    {"line.control", "bg.sunken", 3.0, 3.40, 4.01},
    {"line.control", "bg.control", 3.0, 3.62, 3.96},
    {"line.control", "bg.window", 3.0, 3.31, 4.51},
    {"line.control", "bg.selected", 3.0, 3.14, 3.51},
    {"none.fill", "bg.surface", 3.0, 3.62, 4.26},
    {"accent", "bg.surface", 3.0, 6.53, 6.77},
    {"accent", "bg.selected", 3.0, 5.68, 5.58},
    {"accent", "bg.track", 3.0, 5.52, 5.00},
    {"chart.1", "bg.surface", 3.0, 6.53, 6.77},
    {"chart.2", "bg.surface", 3.0, 8.16, 5.01},
    {"chart.3", "bg.surface", 3.0, 3.45, 11.28},
    {"chart.4", "bg.surface", 3.0, 9.37, 7.80},
    {"chart.5", "bg.surface", 3.0, 3.31, 11.13},
    {"chart.6", "bg.surface", 3.0, 6.16, 5.98},
    {"level.high", "bg.surface", 3.0, 8.49, 10.99},
    {"level.med", "bg.surface", 3.0, 3.56, 5.98},
    {"level.med", "level.track", 2.5, 3.07, 4.80},
    {"text.secondary", "bg.track", 4.5, 6.55, 6.08},
    {"text.primary", "line.strong", 4.5, 12.43, 9.43},
    {"text.primary", "level.low", 4.5, 8.44, 4.81},
    {"on.level.med", "level.med", 4.5, 4.94, 6.34},
    {"on.accent", "level.high", 4.5, 8.49, 11.65},
    {"on.accent", "risk.fill", 4.5, 6.51, 6.01},
    {"on.accent", "ok.fill", 4.0, 4.51, 8.80},
};

/// WCAG 2.2 relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto channel = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green())
        + 0.0722 * channel(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

Token tokenOf(const char *name)
{
    for (int i = 0; i < tokenCount; ++i) {
        if (tokenName(static_cast<Token>(i)) == QLatin1String(name))
            return static_cast<Token>(i);
    }
    qFatal("no token of that name");
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void contrastHolds_data()
    {
        QTest::addColumn<QString>("foreground");
        QTest::addColumn<QString>("background");
        QTest::addColumn<double>("needs");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        for (const Pair &p : pairs)
            QTest::addRow("%s on %s", p.foreground, p.background)
                << QString::fromLatin1(p.foreground) << QString::fromLatin1(p.background) << p.needs
                << p.light << p.dark;
    }
    void contrastHolds()
    {
        QFETCH(const QString, foreground);
        QFETCH(const QString, background);
        QFETCH(const double, needs);
        QFETCH(const double, light);
        QFETCH(const double, dark);
        const Token front = tokenOf(foreground.toLatin1().constData());
        const Token back = tokenOf(background.toLatin1().constData());
        const TokenTable &table = TokenTable::shipped();
        const double inLight =
            contrast(table.get(ThemeName::Light, front), table.get(ThemeName::Light, back));
        const double inDark = contrast(table.get(ThemeName::Dark, front), table.get(ThemeName::Dark, back));
        QVERIFY2(inLight >= needs && inDark >= needs,
                 qPrintable(QStringLiteral("%1 and %2").arg(inLight).arg(inDark)));
        QVERIFY2(std::fabs(inLight - light) < 0.006, qPrintable(QString::number(inLight)));
        QVERIFY2(std::fabs(inDark - dark) < 0.006, qPrintable(QString::number(inDark)));
    }

    void tableIsWhole()
    {
        QFile file(QStringLiteral(":/theme/tokens.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList faults;
        (void)parseTokens(file.readAll(), &faults);
        QCOMPARE(faults, QStringList());
    }

    void badTokenLinesAreNamed()
    {
        QStringList faults;
        const TokenTable table = parseTokens(
            "# a comment\naccent #010203 #040506\nno.such #010203 #040506\nbg.window red\n", &faults);
        QCOMPARE(table.get(ThemeName::Dark, Token::Accent), QColor(4, 5, 6));
        QVERIFY(faults.contains(QStringLiteral("no.such #010203 #040506")));
        QVERIFY(faults.contains(QStringLiteral("bg.window red")));
        QVERIFY(faults.contains(QStringLiteral("bg.window"))); // so it is missing
        QVERIFY(!faults.contains(QStringLiteral("accent")));
    }

    void switchChangesPaletteAndSheet()
    {
        theme().choose(ThemeChoice::Light);
        QSignalSpy changes(&theme(), &Theme::changed);
        const QString before = qApp->styleSheet();
        QVERIFY(!before.isEmpty());
        QVERIFY2(!before.contains(QLatin1Char('@')), "a token of the style sheet is not known");
        theme().choose(ThemeChoice::Dark);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(theme().name(), ThemeName::Dark);
        QCOMPARE(tok(Token::BgWindow), QColor(QStringLiteral("#0E1014")));
        QCOMPARE(QApplication::palette().color(QPalette::Base), tok(Token::BgSurface));
        QVERIFY(qApp->styleSheet() != before);
        theme().choose(ThemeChoice::Dark);
        QCOMPARE(changes.count(), 1);
        theme().choose(ThemeChoice::Light);
        QCOMPARE(qApp->styleSheet(), before);
    }

    void figuresAreTabular()
    {
        for (int role = 0; role < textRoleCount; ++role) {
            const QFont &font = roleFont(static_cast<TextRole>(role));
            const QFontMetricsF metrics(font);
            QCOMPARE(metrics.horizontalAdvance(QStringLiteral("111,111")),
                     metrics.horizontalAdvance(QStringLiteral("888,888")));
        }
        QCOMPARE(roleFont(TextRole::FigureM).pixelSize(), 20);
        QCOMPARE(roleFont(TextRole::BaseStrong).weight(), QFont::Medium);
    }

    void symbolsAreTinted()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme().choose(choice);
            const QImage image =
                themePixmap(QStringLiteral("portfolio"), Token::AccentText, 16, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int solid = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        ++solid;
                        QCOMPARE(pixel.rgb(), tok(Token::AccentText).rgb());
                    }
                }
            }
            QVERIFY(solid > 20);
        }
        theme().choose(ThemeChoice::Light);
    }

    void disabledIconsArePale()
    {
        const QIcon icon = themeIcon(QStringLiteral("search"), Token::TextPrimary);
        const QImage image = icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage();
        bool found = false;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                found = found || image.pixelColor(x, y).rgb() == tok(Token::TextDisabled).rgb();
        }
        QVERIFY(found);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
