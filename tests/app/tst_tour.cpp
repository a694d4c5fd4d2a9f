#include "app/program.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace bw;

/// The tour opens every screen of the real program: what it cannot open, a user cannot either.
class TestTour : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryScreen()
    {
        const test::Program program;
        const test::Run run =
            program.run({QStringLiteral("tour"), QStringLiteral("--out"), QStringLiteral("t")});
        QVERIFY2(run.code == 0, run.err.constData());
        const QDir folder(program.path(QStringLiteral("t")));
        const QStringList drawn = folder.entryList({QStringLiteral("*.png")});
        for (const char *screen :
             {"01-today", "01-today-end", "01-today-log-a-touch", "01-portfolio", "05-jump", "07-account",
              "07-account-edit-account", "08-metrics", "08-settings", "09-data", "09-import", "10-first-run",
              "11-parts", "12-rules", "12-rules-draft", "12-rules-versions"}) {
            QVERIFY2(drawn.contains(QString::fromLatin1(screen) + QStringLiteral(".png")), screen);
        }
        for (const QString &name : drawn) {
            const QImage picture(folder.filePath(name));
            QVERIFY2(picture.width() >= 1200, qPrintable(name));
            // Something stands on it.
            const QRgb corner = picture.pixel(picture.width() - 1, picture.height() / 2);
            bool others = false;
            for (int y = 0; y < picture.height() && !others; y += 3) {
                for (int x = 0; x < picture.width() && !others; x += 3)
                    others = picture.pixel(x, y) != corner;
            }
            QVERIFY2(others, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
