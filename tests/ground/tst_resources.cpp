// What the window carries with it: fonts with tabular figures, tintable icons, translations.
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QTranslator>

class TestResources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresAreTabular_data();
    void figuresAreTabular();
    void weightsDiffer();
    void iconDrawsInOneColour_data();
    void iconDrawsInOneColour();
    void translationLoads_data();
    void translationLoads();
};

static const QString family = QStringLiteral("Bellwether Inter");

static QFont font(int weight, int pixels = 13)
{
    QFont result(family);
    result.setPixelSize(pixels);
    result.setWeight(static_cast<QFont::Weight>(weight));
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

void TestResources::initTestCase()
{
    for (const char *name : {"Regular", "Medium", "SemiBold"}) {
        const QString path = QStringLiteral(":/fonts/BellwetherInter-%1.otf").arg(QLatin1String(name));
        const int id = QFontDatabase::addApplicationFont(path);
        QVERIFY2(id >= 0, qPrintable(path));
        QVERIFY2(QFontDatabase::applicationFontFamilies(id).contains(family), qPrintable(path));
    }
}

void TestResources::figuresAreTabular_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("regular") << static_cast<int>(QFont::Normal);
    QTest::newRow("medium") << static_cast<int>(QFont::Medium);
    QTest::newRow("semibold") << static_cast<int>(QFont::DemiBold);
}

void TestResources::figuresAreTabular()
{
    QFETCH(const int, weight);
    QCOMPARE(QFontInfo(font(weight)).family(), family);
    const QFontMetricsF metrics(font(weight));
    const qreal width = metrics.horizontalAdvance(QStringLiteral("00"));
    QVERIFY(width > 0);
    for (int digit = 1; digit <= 9; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QString::number(digit * 11)), width);
    }
}

void TestResources::weightsDiffer()
{
    const QString text = QStringLiteral("Monthly active rate");
    const qreal regular = QFontMetricsF(font(QFont::Normal)).horizontalAdvance(text);
    const qreal medium = QFontMetricsF(font(QFont::Medium)).horizontalAdvance(text);
    const qreal semibold = QFontMetricsF(font(QFont::DemiBold)).horizontalAdvance(text);
    QVERIFY2(regular < medium && medium < semibold,
             qPrintable(QStringLiteral("%1 %2 %3").arg(regular).arg(medium).arg(semibold)));
}

void TestResources::iconDrawsInOneColour_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator icons(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (icons.hasNext()) {
        const QString path = icons.next();
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestResources::iconDrawsInOneColour()
{
    QFETCH(const QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 16, 16));
    // Twelve device pixels around the box: nothing may be drawn out of it.
    QImage image(88, 88, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(12, 12, 64, 64));
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() == 0) {
                continue;
            }
            ++inked;
            QVERIFY2(QRect(12, 12, 64, 64).contains(x, y), "draws out of its box");
            QVERIFY2(colour.red() == 0 && colour.green() == 0 && colour.blue() == 0, "is not plain black");
        }
    }
    QVERIFY(inked > 150);
}

void TestResources::translationLoads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::newRow("Qt's texts") << QStringLiteral(":/i18n/qtbase_zh_CN.qm") << QStringLiteral("zh_CN");
    QTest::newRow("own texts") << QStringLiteral(":/i18n/bellwether_zh_CN.qm") << QStringLiteral("zh_CN");
    QTest::newRow("English plurals") << QStringLiteral(":/i18n/bellwether_en.qm") << QStringLiteral("en");
}

void TestResources::translationLoads()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(path));
    QCOMPARE(translator.language(), language);
}

QTEST_MAIN(TestResources)
#include "tst_resources.moc"
