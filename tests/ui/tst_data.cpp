#include "data/import_bar.h"
#include "data/import_queue.h"
#include "data/mapping.h"
#include "data/remedies.h"
#include "data/source_dialog.h"
#include "data/words.h"
#include "shell/session.h"
#include "shell/text.h"
#include "support/import_shown.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

/// A queue on a workspace without a disk.
struct Desk {
    FakeEngine fake;
    std::unique_ptr<Session> session;
    ImportQueue queue;

    void open()
    {
        fake.imported = std::make_shared<Cache>();
        session = std::make_unique<Session>(fake.engine(), QStringLiteral("/own.bellwether"));
        queue.setTarget(session->engine(), session->workspace(), &session->imports());
    }
    [[nodiscard]] bool isQuiet() const
    {
        return std::none_of(queue.files().begin(), queue.files().end(),
                            [](const QueuedFile &file) { return file.reading || file.importing; });
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QueuedFile &file : queue.files())
            names += file.name;
        return names;
    }
    [[nodiscard]] const QueuedFile &first() const { return queue.files().front(); }
};

/// The pictured file, read.
QueuedFile pictured()
{
    QueuedFile file;
    file.id = 1;
    file.name = PicturedFile::name();
    file.shape = PicturedFile::shape();
    DryRun dryRun = PicturedFile::dryRun();
    dryRun.prepared = std::make_shared<PreparedImport>();
    file.dryRun = std::make_shared<const DryRun>(std::move(dryRun));
    return file;
}

int columnNamed(const QueuedFile &file, const char *heading)
{
    return static_cast<int>(file.shape->headings.indexOf(QString::fromUtf8(heading)));
}

QString fieldOf(const ImportSettings &settings, const QueuedFile &file, const char *heading)
{
    const ColumnChoice *choice = choiceOf(settings, *file.shape, columnNamed(file, heading));
    return choice ? QString(choice->field->isEmpty() ? QStringLiteral("-") : *choice->field) : QString();
}

Problem problemOf(ProblemCode code, const char *column, const char *value)
{
    return {code, 9, QString::fromUtf8(column), QString::fromUtf8(value), {}};
}

} // namespace

class TestData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { text::setLanguage(text::Language::English); }

    void accountsFirstUsageLast()
    {
        Desk desk;
        desk.open();
        desk.queue.add({QStringLiteral("/x/events.csv"), QStringLiteral("/x/unknown.csv"),
                        QStringLiteral("/x/seats.csv"), QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(desk.isQuiet());
        QCOMPARE(desk.names(),
                 QStringList({QStringLiteral("accounts.csv"), QStringLiteral("seats.csv"),
                              QStringLiteral("events.csv"), QStringLiteral("unknown.csv")}));
        QCOMPARE(desk.queue.ready().size(), size_t(3));
        QCOMPARE(desk.queue.readyRows(), qint64(3 * 1204));
        QCOMPARE(desk.queue.files()[3].state(), FileState::Asking);

        desk.queue.import(desk.queue.ready());
        QVERIFY(desk.queue.isImporting());
        QCOMPARE(desk.first().state(), FileState::Importing);
        QTRY_VERIFY(!desk.queue.isImporting());
        QCOMPARE(desk.fake.importedFiles,
                 QStringList({QStringLiteral("own.bellwether <- accounts.csv"),
                              QStringLiteral("own.bellwether <- seats.csv"),
                              QStringLiteral("own.bellwether <- events.csv")}));
        QCOMPARE(desk.first().state(), FileState::Imported);
        QVERIFY(desk.queue.ready().empty());
    }

    /// The answer to settings that are no longer in force is dropped, and its work stopped.
    void newestSettingsCount()
    {
        QSemaphore started;
        std::atomic<bool> wasCancelled{false};
        Desk desk;
        desk.fake.onPrepare = [&](const QString &, const ImportSettings &settings, Progress &progress) {
            if (settings.persons)
                return;
            started.release();
            while (!progress.cancelled)
                QThread::yieldCurrentThread();
            wasCancelled = true;
        };
        desk.open();
        const int id = desk.queue.add({QStringLiteral("/x/users.csv")});
        QTRY_VERIFY(started.available() > 0);
        ImportSettings settings;
        settings.persons = true;
        desk.queue.change(id, settings);
        QTRY_VERIFY(desk.isQuiet());
        QVERIFY(wasCancelled);
        QCOMPARE(desk.fake.prepared.size(), size_t(1));
        QVERIFY(desk.first().dryRun->settings.persons);
        QCOMPARE(desk.first().state(), FileState::Ready);
    }

    void removedWhileItIsRead()
    {
        Desk desk;
        QSemaphore started;
        desk.fake.onPrepare = [&](const QString &, const ImportSettings &, Progress &progress) {
            started.release();
            while (!progress.cancelled)
                QThread::yieldCurrentThread();
        };
        desk.open();
        const int id = desk.queue.add({QStringLiteral("/x/users.csv")});
        QTRY_VERIFY(started.available() > 0);
        desk.queue.remove(id);
        QVERIFY(desk.queue.files().empty());
        QVERIFY(!desk.queue.file(id));
    }

    void aFailureIsKeptUntilItIsReadAgain()
    {
        Desk desk;
        bool fails = true;
        desk.fake.onApply = [&](const QString &file, Progress &) -> std::optional<Error> {
            if (std::exchange(fails, false))
                return Error{ErrorCode::DiskFull, file, {}, 0, {}};
            return {};
        };
        desk.open();
        const int id = desk.queue.add({QStringLiteral("/x/users.csv"), QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(desk.isQuiet());
        desk.queue.import(desk.queue.ready());
        QTRY_VERIFY(!desk.queue.isImporting());
        QCOMPARE(desk.first().state(), FileState::Problem); // accounts
        QCOMPARE(desk.queue.file(id)->state(), FileState::Imported);
        QCOMPARE(desk.first().error->code, ErrorCode::DiskFull);
        desk.queue.readAllAgain();
        QVERIFY(desk.first().error);
        desk.queue.readAgain(desk.first().id);
        QTRY_VERIFY(desk.isQuiet());
        QCOMPARE(desk.first().state(), FileState::Ready);
        QCOMPARE(desk.queue.file(id)->state(), FileState::Imported);
    }

    void stoppedFilesAreReadAgain()
    {
        Desk desk;
        desk.fake.onApply = [](const QString &file, Progress &progress) -> std::optional<Error> {
            while (!progress.cancelled)
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, file, {}, 0, {}};
        };
        desk.open();
        desk.queue.add({QStringLiteral("/x/users.csv"), QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(desk.isQuiet());
        desk.queue.import(desk.queue.ready());
        desk.session->imports().cancel();
        QTRY_VERIFY(!desk.queue.isImporting() && desk.isQuiet());
        QCOMPARE(desk.fake.prepared.size(), size_t(4));
        QCOMPARE(desk.queue.ready().size(), size_t(2));
        QCOMPARE(desk.fake.importedFiles, QStringList());
    }

    void statesAndQuestions()
    {
        QueuedFile file = pictured();
        QCOMPARE(file.state(), FileState::Asking); // one column is a guess
        std::vector<Question> questions = openQuestions(file);
        QCOMPARE(questions.size(), size_t(1));
        QCOMPARE(questions[0], (Question{Question::About::Column, columnNamed(file, "活跃人数")}));
        file.settings = confirmed(file, questions[0]);
        QCOMPARE(fieldOf(file.settings, file, "活跃人数"), QStringLiteral("active_users"));
        QVERIFY2(!file.settings.kind, "which kind the file is of is another question");
        QVERIFY(openQuestions(file).empty());
        QCOMPARE(file.state(), FileState::Rejects);
        QVERIFY(file.canImport());

        file.shape->confidence = 40;
        file.settings.kind.reset();
        QCOMPARE(openQuestions(file).front().about, Question::About::Kind);
        QCOMPARE(confirmed(file, openQuestions(file).front()).kind, std::optional(FileKind::DailyUsage));

        file.shape->obstacle = Error{ErrorCode::DateOrderOpen, {}, QStringLiteral("日期"), 0, {}};
        questions = openQuestions(file);
        QCOMPARE(questions, std::vector<Question>{{Question::About::Obstacle}});
        QCOMPARE(confirmed(file, questions[0]), file.settings);
        QVERIFY(!file.canImport());
    }

    /// More than half rejected: nothing is imported until the user says so.
    void mostRejectedIsAsked()
    {
        Desk desk;
        DryRun dryRun;
        dryRun.mostRejected = true;
        dryRun.plan.rows = 10;
        dryRun.plan.rejected = 8;
        dryRun.plan.added = 2;
        desk.fake.dryRuns[QStringLiteral("users.csv")] = dryRun;
        desk.open();
        const int id = desk.queue.add({QStringLiteral("/x/users.csv")});
        QTRY_VERIFY(desk.isQuiet());
        QVERIFY(!desk.first().canImport());
        QCOMPARE(desk.first().rowsToWrite(), qint64(0));
        QCOMPARE(openQuestions(desk.first()), std::vector<Question>{{Question::About::MostRejected}});
        desk.queue.import({id});
        QVERIFY(!desk.queue.isImporting());
        desk.queue.change(id, confirmed(desk.first(), openQuestions(desk.first()).front()));
        QTRY_VERIFY(desk.isQuiet());
        QVERIFY(desk.first().canImport());
        QCOMPARE(desk.first().state(), FileState::Rejects);
        QCOMPARE(desk.queue.ready(), std::vector<int>{id});
        QCOMPARE(desk.first().rowsToWrite(), qint64(2));
    }

    /// Accounts that another file of the queue brings are no unknown ones.
    void accountsOfTheQueueAreKnown()
    {
        Desk desk;
        const auto shapeOf = [](FileKind kind) {
            FileShape shape;
            shape.kind = kind;
            shape.confidence = 100;
            shape.headings = {QStringLiteral("account_id")};
            shape.columns = {{shape.headings[0], 0, fieldIndex(kind, QLatin1String("account_id")), 100}};
            return shape;
        };
        const auto planOf = [&](FileKind kind, const QStringList &made, qint64 distinct) {
            DryRun dryRun;
            dryRun.plan.kind = kind;
            dryRun.plan.columns = shapeOf(kind).columns;
            dryRun.plan.findings = {{distinct, distinct - made.size(), {}, 0}};
            dryRun.plan.added = 1;
            dryRun.plan.accountsMade = made;
            dryRun.plan.accountsCreated = kind == FileKind::Accounts ? 0 : made.size();
            return dryRun;
        };
        const auto add = [&](const char *name, FileKind kind, const QStringList &made, qint64 distinct) {
            desk.fake.shapes[QString::fromLatin1(name)] = shapeOf(kind);
            desk.fake.dryRuns[QString::fromLatin1(name)] = planOf(kind, made, distinct);
        };
        add("accounts.csv", FileKind::Accounts, {QStringLiteral("a-1"), QStringLiteral("acmeltd")}, 1);
        add("users.csv", FileKind::Users, {QStringLiteral("acmeltd")}, 1);
        add("events.csv", FileKind::Events, {QStringLiteral("a-1"), QStringLiteral("other")}, 3);
        desk.open();
        desk.queue.add({QStringLiteral("/x/events.csv"), QStringLiteral("/x/users.csv"),
                        QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(desk.isQuiet());
        const std::vector<QueuedFile> &files = desk.queue.files();
        QCOMPARE(files[1].name, QStringLiteral("users.csv"));
        QCOMPARE(findingWords(files[1], 0).words,
                 QStringLiteral("1 of 1 account known, once “accounts.csv” is imported"));
        QCOMPARE(findingWords(files[1], 0).band, Band::Healthy);
        QCOMPARE(findingWords(files[2], 0).words,
                 QStringLiteral("2 of 3 accounts known, once “accounts.csv” is imported"));
        QCOMPARE(findingWords(files[2], 0).band, Band::Watch);
        QCOMPARE(problemWords(files[2], problemOf(ProblemCode::AccountCreated, "account_id", "A-1")),
                 QStringLiteral("“accounts.csv”, which comes first, brings it."));
        QVERIFY(!problemWords(files[2], problemOf(ProblemCode::AccountCreated, "account_id", "Other"))
                     .contains(QStringLiteral("accounts.csv”")));
        // Without that file they are unknown again.
        desk.queue.remove(files[0].id);
        QCOMPARE(findingWords(files[0], 0).words, QStringLiteral("0 of 1 account known"));
    }

    /// Files that would make up accounts wait for the accounts file, which may describe them.
    void accountsThatAskHoldTheOthers()
    {
        Desk desk;
        FileShape asking;
        asking.kind = FileKind::Accounts;
        asking.confidence = sureKind - 1;
        desk.fake.shapes[QStringLiteral("accounts.csv")] = asking;
        DryRun makesUp;
        makesUp.plan.added = 5;
        makesUp.plan.accountsCreated = 2;
        desk.fake.dryRuns[QStringLiteral("events.csv")] = makesUp;
        desk.open();
        desk.queue.add({QStringLiteral("/x/events.csv"), QStringLiteral("/x/seats.csv"),
                        QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(desk.isQuiet());
        const std::vector<QueuedFile> &files = desk.queue.files();
        QCOMPARE(files[0].state(), FileState::Asking);
        QCOMPARE(desk.queue.accountsWaiting(), &files[0]);
        QCOMPARE(desk.queue.waiting(), 1);
        QCOMPARE(desk.queue.ready(), std::vector<int>{files[1].id});
        QCOMPARE(desk.queue.held(), std::vector<int>{files[2].id});

        ImportBar bar;
        const auto text = [&](const char *name) {
            return bar.findChild<QPushButton *>(QLatin1String(name))->text();
        };
        bar.setFile(files[2], desk.queue);
        QCOMPARE(text("import"), QStringLiteral("Import all (1,204 rows)"));
        QCOMPARE(text("importOne"), QStringLiteral("Only this file (5 rows)"));
        const auto *note = bar.findChild<QLabel *>(QStringLiteral("stays"));
        QVERIFY(note->isVisibleTo(&bar));
        QVERIFY2(note->text().contains(QStringLiteral("accounts.csv")), qPrintable(note->text()));
        QSignalSpy wanted(&bar, &ImportBar::importRequested);
        bar.pressImport();
        QCOMPARE(wanted.first().first().value<std::vector<int>>(), std::vector<int>{files[1].id});

        desk.queue.change(files[0].id, confirmed(files[0], openQuestions(files[0]).front()));
        QTRY_VERIFY(desk.isQuiet());
        QCOMPARE(desk.queue.ready().size(), size_t(3));
        QVERIFY(desk.queue.held().empty());
        QCOMPARE(desk.queue.waiting(), 0);
    }

    void takenFieldsChangePlaces()
    {
        const QueuedFile file = pictured();
        const int event = fieldIndex(FileKind::DailyUsage, QLatin1String("event"));
        ImportSettings settings =
            withField({}, *file.shape, FileKind::DailyUsage, columnNamed(file, "模块"), event);
        QCOMPARE(fieldOf(settings, file, "模块"), QStringLiteral("event"));
        QCOMPARE(fieldOf(settings, file, "动作"), QStringLiteral("module"));
        QCOMPARE(settings.kind, std::optional(FileKind::DailyUsage));
        // From a column that was nothing, the other one becomes nothing.
        settings = withField({}, *file.shape, FileKind::DailyUsage, columnNamed(file, "备注"), event);
        QCOMPARE(fieldOf(settings, file, "动作"), QStringLiteral("-"));
        settings = withField(settings, *file.shape, FileKind::DailyUsage, columnNamed(file, "备注"), -1);
        QCOMPARE(fieldOf(settings, file, "备注"), QStringLiteral("-"));
        QCOMPARE(settings.columns.size(), size_t(2));
    }

    /// Columns are named by their headings, by their place only where no heading names them.
    void choicesNameColumns()
    {
        QueuedFile file = pictured();
        file.shape->headings[8] = file.shape->columns[8].heading = QString();
        file.shape->headings[9] = file.shape->columns[9].heading = QStringLiteral("日期");
        ImportSettings settings = withNumbers({}, *file.shape, 5, NumberStyle::Comma);
        settings = withDates(settings, *file.shape, 9, DateOrder::DayFirst);
        settings = withPercent(settings, *file.shape, 8, true);
        QCOMPARE(settings.columns.size(), size_t(3));
        QCOMPARE(settings.columns[0].column, -1);
        QCOMPARE(settings.columns[1].column, 9);
        QCOMPARE(settings.columns[2].column, 8);
    }

    void datesOfAllColumns()
    {
        QueuedFile file = pictured();
        QVERIFY(withAllDates({}, *file.shape, DateOrder::DayFirst).columns.empty()); // the year comes first
        file.shape->shapes[1].dates = DateOrder::Open;
        const ImportSettings settings = withAllDates({}, *file.shape, DateOrder::DayFirst);
        QCOMPARE(settings.columns.size(), size_t(1));
        QCOMPARE(settings.columns[0].dates, std::optional(DateOrder::DayFirst));
    }

    void remedies_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QStringList>("remedies");
        using P = ProblemCode;
        const auto words = [](std::initializer_list<const char *> list) {
            QStringList result;
            for (const char *word : list)
                result += QString::fromUtf8(word);
            return result;
        };
        QTest::newRow("near account")
            << problemOf(P::AccountUnknown, "客户名称", "海棠连锁店") << words({"Use 海棠连锁"});
        QTest::newRow("account like none")
            << problemOf(P::AccountUnknown, "客户名称", "Nobody") << QStringList();
        QTest::newRow("comma") << problemOf(P::NotANumber, "次数", "12,5")
                               << words({"Comma is the decimal sign"});
        QTest::newRow("a letter") << problemOf(P::NotANumber, "次数", "1O4") << QStringList();
        QTest::newRow("not needed") << problemOf(P::NotANumber, "时长(秒)", "long")
                                    << words({"Do not import this column"});
        QTest::newRow("day first") << problemOf(P::DayImpossible, "日期", "13/14/2026")
                                   << words({"Read dates as day first"});
        QTest::newRow("overlap") << problemOf(P::OverlapsImport, "", "") << words({"Replace these days"});
        QTest::newRow("only told") << problemOf(P::InvisibleText, "备注", "x") << QStringList();
    }
    void remedies()
    {
        QFETCH(const Problem, problem);
        QFETCH(const QStringList, remedies);
        QueuedFile file = pictured();
        file.shape->shapes[1].dates = DateOrder::MonthFirst;
        QStringList found;
        for (const Remedy &remedy : remediesFor(file, problem)) {
            found += remedyWords(remedy);
            QVERIFY2(applied(file, remedy) != file.settings, "a remedy changes something");
        }
        QCOMPARE(found, remedies);
    }

    void anAccountIsUsed()
    {
        const QueuedFile file = pictured();
        const Remedy remedy =
            remediesFor(file, problemOf(ProblemCode::AccountUnknown, "客户名称", "海棠连锁店")).front();
        QCOMPARE(applied(file, remedy).accounts.value(QStringLiteral("海棠连锁店")), QStringLiteral("K-001"));
    }

    void whatColumnsGive()
    {
        QueuedFile file = pictured();
        const auto words = [&](const char *heading) {
            return findingWords(file, columnNamed(file, heading)).words;
        };
        QCOMPARE(words("客户名称"), QStringLiteral("188 of 192 accounts known"));
        QCOMPARE(words("日期"), QStringLiteral("12 Oct to 18 Oct 2026"));
        QVERIFY(words("工号").startsWith(QStringLiteral("3,104 user")));
        QVERIFY(words("次数").startsWith(QStringLiteral("11 row")));
        QCOMPARE(words("备注"), QString());
        DryRun bare = PicturedFile::dryRun();
        bare.plan.findings.clear(); // a kind that counts nothing
        file.dryRun = std::make_shared<const DryRun>(bare);
        QCOMPARE(words("客户名称"), QString());
    }

    void whatIsKept()
    {
        QueuedFile file = pictured();
        file.settings.mostRejected = true;
        file.settings.persons = true;
        const ImportSettings kept = settingsToKeep(file);
        QCOMPARE(kept.kind, std::optional(FileKind::DailyUsage));
        QVERIFY(kept.persons);
        QVERIFY(!kept.mostRejected);
        QCOMPARE(patternOf(PicturedFile::name()), QStringLiteral("门店动作_*.csv"));
        QCOMPARE(patternOf(QStringLiteral("usage-2026.10.18-v2.CSV")), QStringLiteral("usage-*-v*.CSV"));
        QCOMPARE(patternOf(QStringLiteral("accounts.csv")), QStringLiteral("accounts.csv"));
    }
};

QTEST_MAIN(TestData)
#include "tst_data.moc"
