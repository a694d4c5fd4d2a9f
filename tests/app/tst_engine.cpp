// What the window asks of the real engine about mappings, sources and undoing, on a workspace in a file.
#include "front/engine.h"
#include "front/engine_import.h"
#include "store/imports.h"
#include "store/sources.h"
#include "support/workspace.h"
#include "usage/account_columns.h"

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray people = "Kunde,Nummer,Wer,E-Mail,Rolle\nA,u1,Ann,ann@example.com,admin\n";

/// A workspace that is not there yet, files, and the engine of the window.
class Desk {
public:
    [[nodiscard]] QString path() const { return folder.path(QStringLiteral("own.bellwether")); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        return folder.write(QString::fromLatin1(name), bytes);
    }
    [[nodiscard]] QStringList headings(const QString &file) const
    {
        Progress progress;
        return must(engine.preview(file, {}, progress)).headings;
    }
    ImportPlan import(const QString &file, const ImportSettings &settings = {}) const
    {
        Progress progress;
        const DryRun dryRun = must(engine.prepare(path(), file, settings, progress));
        return must(engine.apply(path(), dryRun, progress));
    }
    [[nodiscard]] std::optional<ImportSettings> remembered(const QString &file) const
    {
        return must(engine.remembered(path(), headings(file)));
    }
    [[nodiscard]] Workspace open() const { return must(Workspace::open(path(), Workspace::Mode::Write)); }
    [[nodiscard]] QString select(const char *statement) const
    {
        return dump(must(Workspace::open(path(), Workspace::Mode::Read)), QString::fromLatin1(statement));
    }

    Folder folder;
    Engine engine = coreEngine();
};

ColumnChoice choice(const char *heading, const char *field)
{
    ColumnChoice choice;
    choice.heading = QString::fromLatin1(heading);
    choice.field = QString::fromLatin1(field);
    return choice;
}

/// How `people` is to be read: nothing of it is found by itself.
ImportSettings ofPeople()
{
    ImportSettings settings;
    settings.kind = FileKind::Users;
    settings.columns = {choice("Kunde", "account_id"), choice("Nummer", "user_id"), choice("Wer", "name"),
                        choice("E-Mail", "email"), choice("Rolle", "role")};
    return settings;
}

SourceDraft draft(const Desk &desk, const char *name, const char *pattern)
{
    SourceDraft draft;
    draft.name = QString::fromLatin1(name);
    draft.folder = desk.folder.root();
    draft.pattern = QString::fromLatin1(pattern);
    return draft;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private slots:
    void publishedRulesKeepTheirColumns()
    {
        const Desk desk;
        desk.import(desk.write(
            "usage.csv",
            "account_id,date,user_id,event,count\nA,2026-10-12,u1,order,2\nA,2026-10-12,u1,view,5\n"
            "B,2026-10-13,u2,view,1\n"));
        PolicyVersion version;
        version.policy.keyActions = {{QStringLiteral("view"), 3}};
        version.savedAt = QDateTime(QDate(2026, 10, 19), QTime(1, 12), Qt::UTC);
        must(desk.engine.publishRules(desk.path(), version));
        // A start opens for reading and would count them again each time.
        QCOMPARE(desk.select("SELECT DISTINCT fingerprint FROM usage_column").trimmed(),
                 QString::number(columnFingerprint(version.policy)));
    }

    /// The rules of a past day with everything that they count, as a start under them would have it.
    void rulesOfThen()
    {
        const Desk desk;
        desk.import(desk.write(
            "usage.csv",
            "account_id,date,user_id,event,count\nA,2026-10-12,u1,order,2\nA,2026-10-12,u2,view,5\n"
            "B,2026-10-13,u2,view,1\n"));
        const auto publish = [&desk](int day, Policy policy) {
            PolicyVersion version;
            version.policy = std::move(policy);
            version.savedAt = QDateTime(QDate(2026, 10, day), QTime(10, 0), Qt::UTC);
            must(desk.engine.publishRules(desk.path(), version));
        };
        Policy first;
        first.keyActions = {{QStringLiteral("view"), 3}};
        first.loginEvents = {QStringLiteral("view")};
        publish(10, first);
        const auto before = must(desk.engine.load(desk.path()));
        Policy second;
        second.keyActions = {{QStringLiteral("order"), 1}};
        publish(13, second);
        Policy third = second;
        third.weekDays = 5;
        publish(15, third);
        const auto now = must(desk.engine.load(desk.path()));
        QCOMPARE(now->policyVersion, 3);

        const auto then = must(desk.engine.underRulesOf(desk.path(), *now, Day::of(2026, 10, 12)));
        QVERIFY(then->policy == first);
        QCOMPARE(then->policyVersion, 1);
        QCOMPARE(then->usage.keyActions, before->usage.keyActions);
        QCOMPARE(then->usage.activeUsers, before->usage.activeUsers);
        QVERIFY(then->usage.keyActions != now->usage.keyActions);
        // Rules that count the same events need no other count.
        const auto later = must(desk.engine.underRulesOf(desk.path(), *now, Day::of(2026, 10, 14)));
        QVERIFY(later->policy == second);
        QCOMPARE(later->usage.keyActions, now->usage.keyActions);
        const auto shipped = must(desk.engine.underRulesOf(desk.path(), *now, Day::of(2026, 10, 9)));
        QVERIFY(shipped->policy == Policy());
        QCOMPARE(shipped->policyVersion, 0);
    }

    void remembersHowAFileWasRead();
    void remembersNoConsent();
    void remembersNothingWhereAllWasFound();
    void dryRunsRememberNothing();
    void personsAreReadWhereTicked();
    void savesAMappingAsASource();
    void listsSources();
    void refusesASecondSourceOfThatName();
    void dropsASource();
    void undoes();
    void plansUndoOfAFileThatNobodyMayWrite();
};

void TestEngine::remembersHowAFileWasRead()
{
    const Desk desk;
    const QString file = desk.write("people.csv", people);
    QVERIFY(!desk.remembered(file)); // there is no workspace yet
    const ImportSettings settings = ofPeople();
    QCOMPARE(desk.import(file, settings).added, 1);
    QCOMPARE(desk.remembered(file), std::optional(settings));
    // Of another file with the same headings, whatever their case; not of one with others.
    QCOMPARE(desk.remembered(desk.write("next.csv", "KUNDE,nummer,Wer,e-mail,Rolle\nB,u2,Bo,,boss\n")),
             std::optional(settings));
    QVERIFY(!desk.remembered(desk.write("other.csv", "Kunde,Nummer,Wer\nB,u2,Bo\n")));
    // What was chosen last counts.
    ImportSettings later = settings;
    later.columns.back().field = QString();
    QCOMPARE(
        desk.import(desk.write("next.csv", "Kunde,Nummer,Wer,E-Mail,Rolle\nB,u2,Bo,,admin\n"), later).added,
        1);
    QCOMPARE(desk.remembered(file), std::optional(later));
    QCOMPARE(desk.select("SELECT count(*) FROM remembered_mapping"), QStringLiteral("1"));
}

/// Whether people's names are read, and whether most rows may be refused, is asked for every file.
void TestEngine::remembersNoConsent()
{
    const Desk desk;
    const QString file = desk.write("people.csv", people + ",,,,\nx,,,,\ny,,,,\nz,,,,\n");
    ImportSettings settings = ofPeople();
    settings.persons = true;
    settings.mostRejected = true;
    QCOMPARE(desk.import(file, settings).added, 1);
    QCOMPARE(desk.remembered(file), std::optional(ofPeople()));
    ImportSettings consent;
    consent.persons = true;
    const QString plain = desk.write("users.csv", "account_id,user_id,name\nA,u7,Ann\n");
    desk.import(plain, consent);
    QVERIFY(!desk.remembered(plain));
}

void TestEngine::remembersNothingWhereAllWasFound()
{
    const Desk desk;
    const QString file = desk.write("users.csv", "account_id,user_id,role\nA,u1,admin\n");
    desk.import(file);
    QVERIFY(!desk.remembered(file));
    QCOMPARE(desk.select("SELECT count(*) FROM remembered_mapping"), QStringLiteral("0"));
}

void TestEngine::dryRunsRememberNothing()
{
    const Desk desk;
    const QString file = desk.write("people.csv", people);
    Progress progress;
    must(desk.engine.prepare(desk.path(), file, ofPeople(), progress));
    QVERIFY(!QFileInfo::exists(desk.path()));
    QVERIFY(!desk.remembered(file));
}

void TestEngine::personsAreReadWhereTicked()
{
    const Desk desk;
    const QString file = desk.write("people.csv", people);
    const ImportPlan without = desk.import(file, ofPeople());
    QCOMPARE(desk.select("SELECT name, email, role FROM user"), QStringLiteral("||admin"));
    const auto fieldOf = [](const ImportPlan &plan, const char *heading) {
        for (const ColumnMapping &column : plan.columns) {
            if (column.heading == QLatin1String(heading))
                return column.field;
        }
        return -2;
    };
    QCOMPARE(fieldOf(without, "Wer"), -1);
    QCOMPARE(fieldOf(without, "E-Mail"), -1);
    QVERIFY(fieldOf(without, "Rolle") >= 0);
    ImportSettings ticked = ofPeople();
    ticked.persons = true;
    const ImportPlan with = desk.import(file, ticked);
    QCOMPARE(with.changed, 1);
    QVERIFY(fieldOf(with, "Wer") >= 0 && fieldOf(with, "E-Mail") >= 0);
    QCOMPARE(desk.select("SELECT name, email, role FROM user"), QStringLiteral("Ann|ann@example.com|admin"));
}

/// The file that a mapping was made with becomes the source's, and the next ones are read alike.
void TestEngine::savesAMappingAsASource()
{
    const Desk desk;
    const QString file = desk.write("people-1.csv", people);
    desk.import(file, ofPeople());
    SourceDraft saved = draft(desk, "People", "people-*.csv");
    saved.settings = ofPeople();
    saved.everyDays = 7;
    must(desk.engine.saveSource(desk.path(), saved));
    const Source source = must(findSource(desk.open(), QStringLiteral("People")));
    QCOMPARE(source.folder, desk.folder.root());
    QCOMPARE(source.pattern, QStringLiteral("people-*.csv"));
    QCOMPARE(source.intervalDays, std::optional(7));
    QVERIFY(source.active && source.createdAt.isValid());
    QCOMPARE(must(settingsFromJson(source.settings)), ofPeople());

    QFile second(desk.write("people-2.csv", "Kunde,Nummer,Wer,E-Mail,Rolle\nB,u2,,,manager\n"));
    QVERIFY(second.open(QIODevice::ReadWrite));
    for (QFile *written : {&second}) // not of this moment: such a file may still be written
        QVERIFY(written->setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                     QFileDevice::FileModificationTime));
    QFile first(file);
    QVERIFY(first.open(QIODevice::ReadWrite)
            && first.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    Progress progress;
    const auto reports = must(desk.engine.sync(desk.path(), progress));
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports.front().count(SyncOutcome::SameAgain), 1);
    QCOMPARE(reports.front().count(SyncOutcome::Imported), 1);
    QCOMPARE(desk.select("SELECT file_name, source_id FROM import ORDER BY id"),
             QStringLiteral("people-1.csv|1\npeople-2.csv|1"));
    QCOMPARE(desk.select("SELECT key, role FROM user ORDER BY key"), QStringLiteral("u1|admin\nu2|manager"));
}

void TestEngine::listsSources()
{
    const Desk desk;
    QVERIFY(must(desk.engine.dataRows(desk.path())).sources.empty());
    desk.import(desk.write("users.csv", "account_id,user_id,role\nA,u1,admin\n"));
    must(desk.engine.saveSource(desk.path(), draft(desk, "Users", "users.csv")));
    must(desk.engine.saveSource(desk.path(), draft(desk, "Nothing", "none-*.csv")));
    Progress progress;
    QFile file(desk.folder.path(QStringLiteral("users.csv")));
    QVERIFY(
        file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    must(desk.engine.sync(desk.path(), progress));
    const DataRows rows = must(desk.engine.dataRows(desk.path()));
    QCOMPARE(rows.sources.size(), size_t(2));
    QCOMPARE(rows.sources[0].name, QStringLiteral("Users"));
    QCOMPARE(rows.sources[0].rows, 1);
    QCOMPARE(rows.sources[0].lastRows, 1);
    QVERIFY(rows.sources[0].lastAt.isValid());
    QCOMPARE(rows.sources[0].state, SourceRow::State::Fresh);
    QVERIFY(!rows.sources[0].isFolder() && rows.sources[1].isFolder());
    QCOMPARE(rows.sources[1].state, SourceRow::State::Never);
    QCOMPARE(rows.history.size(), size_t(1));
    QCOMPARE(rows.history[0].kind, std::optional(FileKind::Users));
    // One that cannot be found says so.
    must(desk.engine.saveSource(desk.path(), draft(desk, "Gone", "gone.csv")));
    must(desk.engine.sync(desk.path(), progress));
    const auto gone = must(desk.engine.dataRows(desk.path())).sources[2];
    QCOMPARE(gone.state, SourceRow::State::Failed);
    QCOMPARE(gone.error->code, ErrorCode::SourceMissing);
}

void TestEngine::refusesASecondSourceOfThatName()
{
    const Desk desk;
    must(desk.engine.saveSource(desk.path(), draft(desk, "Users", "a.csv")));
    const Status twice = desk.engine.saveSource(desk.path(), draft(desk, "Users", "b.csv"));
    QCOMPARE(twice.error().code, ErrorCode::SourceTwice);
    QCOMPARE(desk.select("SELECT pattern FROM source"), QStringLiteral("a.csv"));
}

/// What it brought stays, as if it had come by hand, and its name is free again.
void TestEngine::dropsASource()
{
    const Desk desk;
    desk.import(desk.write("users.csv", "account_id,user_id,role\nA,u1,admin\n"));
    must(desk.engine.saveSource(desk.path(), draft(desk, "Users", "users.csv")));
    must(desk.engine.dropSource(desk.path(), {1}));
    QVERIFY(must(desk.engine.dataRows(desk.path())).sources.empty());
    QCOMPARE(desk.select("SELECT key FROM user"), QStringLiteral("u1"));
    Progress progress;
    QVERIFY(must(desk.engine.sync(desk.path(), progress)).empty());
    must(desk.engine.saveSource(desk.path(), draft(desk, "Users", "users.csv")));
    QCOMPARE(must(desk.engine.dataRows(desk.path())).sources.size(), size_t(1));
    QCOMPARE(desk.engine.dropSource(desk.folder.path(QStringLiteral("no.bellwether")), {1}).error().code,
             ErrorCode::FileMissing);
}

void TestEngine::undoes()
{
    const Desk desk;
    desk.import(desk.write("users.csv", "account_id,user_id,role\nA,u1,admin\n"));
    desk.import(desk.write("more.csv", "account_id,user_id,role\nA,u1,manager\nA,u2,admin\n"));
    const UndoReport plan = must(desk.engine.planUndo(desk.path(), {2}));
    QCOMPARE(desk.select("SELECT key, role FROM user ORDER BY key"), QStringLiteral("u1|manager\nu2|admin"));
    QVERIFY(!plan.import.undoneAt);
    const UndoReport done = must(desk.engine.undo(desk.path(), {2}));
    QCOMPARE(done.restored, plan.restored);
    QCOMPARE(done.removed, plan.removed);
    QCOMPARE(done.restored, 1);
    QCOMPARE(done.removed, 1);
    QCOMPARE(desk.select("SELECT key, role FROM user"), QStringLiteral("u1|admin"));
    const DataRows rows = must(desk.engine.dataRows(desk.path()));
    QVERIFY(rows.history[0].undoneAt && !rows.history[1].undoneAt);
    QCOMPARE(codeOf(desk.engine.undo(desk.path(), {2})), std::optional(ErrorCode::UndoneAlready));
    QCOMPARE(codeOf(desk.engine.undo(desk.path(), {9})), std::optional(ErrorCode::ImportUnknown));
    // The file can come again.
    QCOMPARE(desk.import(desk.folder.path(QStringLiteral("more.csv"))).added, 1);
}

void TestEngine::plansUndoOfAFileThatNobodyMayWrite()
{
    const Desk desk;
    desk.import(desk.write("users.csv", "account_id,user_id,role\nA,u1,admin\n"));
    // Another program is writing: a plan does not wait for it.
    const Workspace writer = desk.open();
    execute(writer, QStringLiteral("BEGIN IMMEDIATE"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(must(desk.engine.planUndo(desk.path(), {1})).removed, 2);
    QVERIFY(clock.elapsed() < 4000);
    execute(writer, QStringLiteral("ROLLBACK"));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
