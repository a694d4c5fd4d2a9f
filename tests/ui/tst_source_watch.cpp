#include "shell/source_watch.h"

#include "shell/sync_words.h"
#include "shell/text.h"

#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

using namespace bw;

namespace {

/// Sources that tests hold in their hands.
struct Fake {
    QMutex lock;
    std::vector<SyncReport> reports;
    QStringList places;
    int looks = 0;
    bool cancelled = false;
    QSemaphore *gate = nullptr;

    Engine engine()
    {
        Engine engine;
        engine.sync = [this](const QString &, Progress &progress) -> Result<std::vector<SyncReport>> {
            if (gate)
                gate->acquire();
            const QMutexLocker guard(&lock);
            ++looks;
            cancelled = progress.cancelled;
            return reports;
        };
        engine.sourcePlaces = [this](const QString &) {
            const QMutexLocker guard(&lock);
            return places;
        };
        return engine;
    }
    int seen()
    {
        const QMutexLocker guard(&lock);
        return looks;
    }
};

SyncReport reportOf(std::initializer_list<SyncOutcome> outcomes)
{
    SyncReport report{{1}, QStringLiteral("usage"), {}, {}};
    for (const SyncOutcome outcome : outcomes) {
        SyncFile &file = report.files.emplace_back(SyncFile{QStringLiteral("/in/a.csv"), outcome, {}, {}});
        if (outcome == SyncOutcome::Imported) {
            file.plan.emplace();
            file.plan->added = 602;
        }
        if (outcome == SyncOutcome::Failed)
            file.error = Error{ErrorCode::FileEmpty, QStringLiteral("/in/a.csv"), {}, 0, {}};
    }
    return report;
}

} // namespace

class TestSourceWatch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qRegisterMetaType<std::vector<SyncReport>>();
        text::setLanguage(text::Language::English);
    }

    void looksOnceAtTheStart()
    {
        Fake fake;
        fake.reports = {reportOf({SyncOutcome::Imported, SyncOutcome::Unchanged, SyncOutcome::Imported})};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        QSignalSpy news(&watch, &SourceWatch::news);
        QSignalSpy brought(&watch, &SourceWatch::broughtIn);
        watch.start();
        QVERIFY(watch.isLooking());
        QTRY_COMPARE(news.size(), 1);
        QCOMPARE(brought.size(), 1);
        QVERIFY(!watch.isLooking());
        const auto told = news.first().first().value<std::vector<SyncReport>>();
        QCOMPARE(told.front().files.size(), size_t(2));
        QVERIFY(!text::hasFault(told));
        QCOMPARE(text::syncSentence(told),
                 QStringLiteral("“usage” brought 2 files, 1,204 new or changed rows."));
    }

    void saysNothingWhereNothingIsNew()
    {
        Fake fake;
        fake.reports = {reportOf({SyncOutcome::Unchanged, SyncOutcome::KnownFault})};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        QSignalSpy news(&watch, &SourceWatch::news);
        watch.start();
        QTRY_VERIFY(!watch.isLooking());
        QCOMPARE(news.size(), 0);
    }

    void tellsAFaultOnce()
    {
        Fake fake;
        SyncReport report = reportOf({});
        report.error = Error{ErrorCode::SourceMissing, QStringLiteral("/in"), {}, 0, {}};
        fake.reports = {report};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        QSignalSpy news(&watch, &SourceWatch::news);
        const auto look = [&] {
            watch.look();
            QTRY_VERIFY(!watch.isLooking());
        };
        look();
        look();
        QCOMPARE(news.size(), 1);
        const auto told = news.first().first().value<std::vector<SyncReport>>();
        QVERIFY(text::hasFault(told));
        QVERIFY2(text::syncSentence(told).contains(QStringLiteral("“in” of a source is not there")),
                 qPrintable(text::syncSentence(told)));
        // It was there in between.
        fake.reports = {reportOf({})};
        look();
        fake.reports = {report};
        look();
        QCOMPARE(news.size(), 2);
        fake.reports = {reportOf({SyncOutcome::Failed, SyncOutcome::Failed})};
        look();
        QCOMPARE(news.size(), 3);
        QVERIFY(text::syncSentence(news.last().first().value<std::vector<SyncReport>>())
                    .endsWith(QStringLiteral("1 more fault of sources.")));
    }

    void passesOverWhatPasses()
    {
        Fake fake;
        SyncReport report = reportOf({SyncOutcome::Imported});
        report.error = Error{ErrorCode::DatabaseBusy, QStringLiteral("w"), {}, 0, {}};
        fake.reports = {report};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        QSignalSpy news(&watch, &SourceWatch::news);
        watch.start();
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(!text::hasFault(news.first().first().value<std::vector<SyncReport>>()));
    }

    void looksWhenAFolderChanges()
    {
        const QTemporaryDir folder;
        Fake fake;
        fake.places = {folder.path()};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        watch.setDelays(30, 600000);
        watch.start();
        QTRY_VERIFY(!watch.isLooking());
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QTRY_VERIFY(fake.seen() >= 2);
    }

    void looksNowAndThen()
    {
        Fake fake;
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        watch.setDelays(600000, 20);
        watch.start();
        QTRY_VERIFY(fake.seen() >= 3);
    }

    void looksAgainForFilesThatAreWritten()
    {
        Fake fake;
        fake.reports = {reportOf({SyncOutcome::Waits})};
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        watch.setDelays(20, 600000);
        watch.start();
        QTRY_VERIFY(fake.seen() >= 2);
    }

    void restsWhileFilesAreImported()
    {
        Fake fake;
        QSemaphore gate;
        fake.gate = &gate;
        SourceWatch watch(fake.engine(), QStringLiteral("w"));
        watch.setDelays(20, 600000);
        watch.start();
        watch.setPaused(true);
        gate.release();
        QTRY_VERIFY(!watch.isLooking());
        QVERIFY(fake.cancelled); // it was asked to stop
        watch.look();
        QVERIFY(!watch.isLooking());
        gate.release(10);
        watch.setPaused(false);
        QTRY_COMPARE(fake.seen(), 2);
        QVERIFY(!fake.cancelled);
    }

    void goesWhileItLooks()
    {
        Fake fake;
        QSemaphore gate;
        fake.gate = &gate;
        auto watch = std::make_unique<SourceWatch>(fake.engine(), QStringLiteral("w"));
        QSignalSpy news(watch.get(), &SourceWatch::news);
        watch->start();
        gate.release();
        watch.reset();
        QVERIFY(fake.cancelled);
        QCOMPARE(news.size(), 0);
    }

    void withoutSync()
    {
        SourceWatch watch({}, QStringLiteral("w"));
        watch.start();
        QVERIFY(!watch.isLooking());
    }
};

QTEST_GUILESS_MAIN(TestSourceWatch)
#include "tst_source_watch.moc"
