#include "shell/theme.h"
#include "support/drawn.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QTest>
#include <cmath>

using namespace bw;
using namespace bw::test;

/// Texts of cells: how they are drawn, copied and shown in tips.
class TestCellTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void figuresAreTabularAndAsWideAsText()
    {
        QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter p(&image);
        p.setFont(roleFont(TextRole::Base));
        const qreal ones = drawFigures(p, TextRole::Base, Qt::black, {0, 20}, QStringLiteral("111,111"));
        const qreal eights = drawFigures(p, TextRole::Base, Qt::black, {100, 20}, QStringLiteral("888,888"));
        QCOMPARE(ones, eights);
        QVERIFY(std::abs(textWidth(TextRole::Base, QStringLiteral("888,888")) - eights) < 1.0);
    }
    void figuresEndAtTheRight()
    {
        const QImage image = drawn({100, 30}, 1, [](QPainter &p) {
            drawFigures(p, TextRole::Base, Qt::black, {60, 20}, QStringLiteral("148,000"), Qt::AlignRight);
        });
        for (int y = 0; y < 30; ++y) {
            QCOMPARE(at(image, 62, y), tok(Token::BgSurface));
        }
        QVERIFY(count(image.copy(50, 0, 10, 30), Token::BgSurface) < 300);
    }
    void longNamesEndInAnEllipsis()
    {
        const QString name(300, QLatin1Char('W'));
        qreal taken = 0;
        const QImage image = drawn({200, 30}, 1, [&](QPainter &p) {
            taken = drawElided(p, TextRole::BaseStrong, Qt::black, {0, 20}, 120, name);
        });
        QVERIFY(taken <= 120);
        QVERIFY(taken > 90);
        for (int y = 0; y < 30; ++y) {
            QCOMPARE(at(image, 125, y), tok(Token::BgSurface));
        }
        QVERIFY(isElided(TextRole::BaseStrong, name, 120));
        QVERIFY(!isElided(TextRole::BaseStrong, QStringLiteral("Ada"), 120));
    }

    void formulasAreNeutral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const QString &text, const QString &cell) {
            QTest::addRow("%s", text.toUtf8().toPercentEncoding().constData()) << text << cell;
        };
        row(QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row(QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("'+cmd|' /C calc'!A0"));
        row(QStringLiteral("-2+3"), QStringLiteral("'-2+3"));
        row(QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row(QStringLiteral("  =A1"), QStringLiteral("'  =A1"));
        row(QStringLiteral("\t=A1"), QStringLiteral("' =A1"));
        row(QStringLiteral("\r=A1"), QStringLiteral("' =A1"));
        row(QStringLiteral("\n=A1"), QStringLiteral("' =A1"));
        row(QStringLiteral("＝A1"), QStringLiteral("'＝A1"));
        row(QStringLiteral("＋A1"), QStringLiteral("'＋A1"));
        row(QStringLiteral("－A1"), QStringLiteral("'－A1"));
        row(QStringLiteral("＠A1"), QStringLiteral("'＠A1"));
        row(QStringLiteral("-8"), QStringLiteral("-8"));
        row(QStringLiteral("\u22128.5%"), QStringLiteral("\u22128.5%"));
        row(QStringLiteral("148,000"), QStringLiteral("148,000"));
        row(QStringLiteral("Blue\tHarbor\nLogistics"), QStringLiteral("Blue Harbor Logistics"));
        row(QStringLiteral("海棠连锁"), QStringLiteral("海棠连锁"));
    }
    void formulasAreNeutral()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(tsvCell(text), cell);
    }
    void tipsAreNeverMarkup()
    {
        const QString tip = plainTip(QStringLiteral("<img src=file:///etc/passwd>\n<b>x</b>"));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(!tip.contains(QLatin1String("<b>")));
        QVERIFY(tip.contains(QLatin1String("<br>")));
        QVERIFY(plainTip({}).isEmpty());
    }
};

QTEST_MAIN(TestCellTexts)
#include "tst_celltexts.moc"
