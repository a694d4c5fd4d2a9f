#include "data/data_page.h"
#include "shell/session.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/import_shown.h"
#include "support/pictures.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace bw;
using namespace bw::test;

/// Pictures of the data page to look at, in both languages and themes, empty to overfull.
class TestDataPictures : public QObject {
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
                for (const char *fill :
                     {"empty", "usual", "overfull", "history", "undo", "fault", "narrow"}) {
                    QTest::addRow("data-%s-%s-%s", language, dark ? "dark" : "light", fill)
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
        const QTemporaryDir folder;
        FakeEngine fake;
        fake.now = QDateTime(QDate(2026, 10, 19), QTime(9, 20), Qt::UTC);
        QStringList files;
        const auto file = [&](const QString &name) {
            QFile made(folder.filePath(name));
            QVERIFY(made.open(QIODevice::WriteOnly) && made.resize(14'890'000));
            files += made.fileName();
        };
        if (fill != QLatin1String("empty"))
            fake.rows = picturedRows(fake.now);
        fake.shapes[PicturedFile::name()] = PicturedFile::shape();
        fake.dryRuns[PicturedFile::name()] = PicturedFile::dryRun();
        if (fill == QLatin1String("usual") || fill == QLatin1String("narrow"))
            file(PicturedFile::name());
        if (fill == QLatin1String("fault"))
            file(QStringLiteral("kunden und vertraege.csv"));
        if (fill == QLatin1String("overfull"))
            overfill(fake, file);
        Session session(fake.engine(), folder.filePath(QStringLiteral("own.bellwether")));
        DataPage page;
        page.resize(fill == QLatin1String("narrow") ? QSize(1128, 648) : QSize(1368, 828));
        page.setSession(&session);
        page.show();
        QTRY_COMPARE(page.model().rows().history.size(), fake.rows.history.size());
        page.takeFiles(files);
        const auto &queue = page.queue().files();
        QTRY_VERIFY(std::none_of(queue.begin(), queue.end(), [](const QueuedFile &f) { return f.reading; }));
        if (fill == QLatin1String("history") || fill == QLatin1String("undo"))
            page.select({DataItem::Kind::Import, 9});
        if (fill == QLatin1String("undo")) {
            fake.undo = picturedUndo();
            page.findChild<QPushButton *>(QStringLiteral("undoImport"))->click();
            auto *kept = page.findChild<QWidget *>(QStringLiteral("undoKept"));
            QTRY_VERIFY(kept->isVisible());
        }
        QCoreApplication::processEvents(); // what changed last is laid out
        QVERIFY(takePicture(&page, QString::fromUtf8(QTest::currentDataTag())));
    }

    void cleanupTestCase() { text::setLanguage(text::Language::English); }

private:
    /// 300 columns with long names, every reason with more rows than are listed, 40 files.
    static void overfill(FakeEngine &fake, const std::function<void(const QString &)> &file)
    {
        const QString name = QStringLiteral("<b>a very long name & ") + QString(120, QLatin1Char('x'))
            + QStringLiteral(".csv");
        FileShape shape = PicturedFile::shape();
        DryRun dryRun = PicturedFile::dryRun();
        for (int i = 0; i < 290; ++i) {
            const QString heading = QStringLiteral("<i>column %1 ").arg(i) + QString(60, QLatin1Char('y'));
            shape.headings += heading;
            shape.columns.push_back({heading, static_cast<int>(shape.headings.size()) - 1, -1, 0});
            shape.shapes.emplace_back();
            shape.sample[0] += QString(80, QLatin1Char('z'));
        }
        dryRun.plan.columns = shape.columns;
        dryRun.plan.findings.resize(shape.columns.size());
        dryRun.plan.rows = 123'456'789;
        dryRun.plan.added = 98'765'432;
        dryRun.plan.rejected = 24'691'357;
        for (int i = 0; i < 200'000; ++i) {
            dryRun.plan.problems.add({static_cast<ProblemCode>(i % 12),
                                      i + 2,
                                      QString(60, QLatin1Char('c')),
                                      QString(80, QLatin1Char('v')),
                                      {}});
        }
        fake.shapes[name] = shape;
        fake.dryRuns[name] = dryRun;
        for (int i = 0; i < 39; ++i)
            fake.rows.history.push_back(fake.rows.history[static_cast<size_t>(i % 4)]);
        file(name);
        for (int i = 0; i < 20; ++i)
            file(QStringLiteral("users%1.csv").arg(i));
    }
};

QTEST_MAIN(TestDataPictures)
#include "tst_data_pictures.moc"
