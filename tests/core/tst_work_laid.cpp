// Touches and results that were entered here, with those of files: each once, the later word counts.
#include "report/csv_writer.h"
#include "report/export_records.h"
#include "store/cache_reader.h"
#include "store/dossier.h"
#include "store/outcomes.h"
#include "store/touches.h"
#include "support/working.h"

#include <QBuffer>

using namespace bw;
using namespace bw::test;

namespace {

void import(const WorkLog &book, const char *name, const QByteArray &bytes)
{
    Workspace workspace = book.open();
    (void)must(importFile(workspace, book.temporary.folder().write(QString::fromLatin1(name), bytes),
                          importOn(QStringLiteral("2026-03-05"))));
}

/// The table as a file.
QByteArray exported(const WorkLog &book, ExportTable table, bool persons)
{
    const Workspace workspace = book.open();
    const Cache cache = must(loadBook(workspace));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, tableName(table));
    ExportRequest request;
    request.table = table;
    request.asOf = dayOf("2026-03-05");
    request.today = request.asOf;
    request.persons = persons;
    must(table == ExportTable::Touches
             ? exportTouches(cache, must(loadTouches(workspace)), request, writer)
             : exportOutcomes(cache, must(loadOutcomes(workspace)), request, writer));
    return buffer.data();
}

/// "account day kind summary[ people][ done day]", each.
QStringList lines(const std::vector<Touch> &touches)
{
    QStringList all;
    for (const Touch &touch : touches) {
        QString line = QStringLiteral("%1 %2 %3 %4")
                           .arg(touch.account.value)
                           .arg(touch.day.iso(), touch.kind, touch.summary);
        if (!touch.people.isEmpty())
            line += u' ' + touch.people;
        if (touch.doneOn)
            line += QStringLiteral(" done ") + touch.doneOn->iso();
        all += line;
    }
    return all;
}

QStringList lines(const std::vector<Outcome> &outcomes)
{
    QStringList all;
    for (const Outcome &outcome : outcomes) {
        QString line = QStringLiteral("%1 %2 %3 %4")
                           .arg(outcome.account.value)
                           .arg(outcome.measure, outcome.unit,
                                outcome.target ? QString::number(*outcome.target) : QStringLiteral("-"));
        for (const OutcomeActual &actual : outcome.actuals)
            line += QStringLiteral(" %1:%2").arg(actual.day.iso()).arg(actual.actual);
        all += line;
    }
    return all;
}

OutcomeEntered result(const char *measure, const char *unit, double target)
{
    OutcomeEntered entered;
    entered.outcome.measure = QString::fromLatin1(measure);
    entered.outcome.unit = QString::fromLatin1(unit);
    entered.outcome.target = target;
    return entered;
}

ActualEntered actual(const char *measure, const char *day, double value)
{
    return {QString::fromLatin1(measure), dayOf(day), value};
}

} // namespace

class TestWorkLaid : public QObject {
    Q_OBJECT

private slots:
    /// Logged ones stand among those of files, by day.
    void touchesMerge()
    {
        const WorkLog book;
        import(
            book, "touches.csv",
            "touch_id,account_id,date,kind,summary,by\n,A,2026-03-02,email,mail,Ann\nT9,B,2026-03-02,visit,"
            "there,Ann\n");
        book.save(done(1, touched("2026-03-01", "call", QStringLiteral("first"))));
        book.save(done(1, touched("2026-03-02", "call", QStringLiteral("second"))));
        QCOMPARE(
            lines(must(loadTouches(book.open()))),
            (QStringList{QStringLiteral("1 2026-03-01 call first"), QStringLiteral("1 2026-03-02 email mail"),
                         QStringLiteral("1 2026-03-02 call second"),
                         QStringLiteral("2 2026-03-02 visit there")}));
        QCOMPARE(lines(must(loadTouches(book.open(), AccountId{2}))).size(), 1);
        QCOMPARE(must(importedTouches(book.open())).size(), size_t(2));

        const Cache cache = must(loadBook(book.open()));
        QCOMPARE(cache.touches.size(), size_t(4));
        QCOMPARE(cache.touches[0].account, quint32(0));
        QCOMPARE(cache.touches[0].ref, book.work()[0].key);
        QCOMPARE(cache.touches[1].ref, QStringLiteral("2026-03-02|email|mail"));
        QCOMPARE(cache.touches[3].account, quint32(1));
        QCOMPARE(cache.touches[3].ref, QStringLiteral("T9"));
        QCOMPARE(cache.touches[3].by, QStringLiteral("Ann"));
    }

    /// What is exported and imported again stands there once, and loses nothing that the file leaves out.
    void importedAgain_data()
    {
        QTest::addColumn<bool>("persons");
        QTest::newRow("with persons") << true;
        QTest::newRow("without") << false;
    }
    void importedAgain()
    {
        QFETCH(const bool, persons);
        const WorkLog book;
        WorkEntry entry = done(1, touched("2026-03-01", "call", QStringLiteral("about, \"price\"")));
        std::get<TouchLogged>(entry.what).touch.people = QStringLiteral("Cho");
        std::get<TouchLogged>(entry.what).touch.nextStep = QStringLiteral("offer");
        std::get<TouchLogged>(entry.what).touch.nextDate = dayOf("2026-03-09");
        const WorkEntry saved = book.save(entry);
        const QByteArray file = exported(book, ExportTable::Touches, persons);
        QVERIFY(file.contains(saved.key.toLatin1()));
        QCOMPARE(file.contains("Cho"), persons);
        const auto before = must(loadTouches(book.open()));
        import(book, "again.csv", file);
        auto after = must(loadTouches(book.open()));
        QCOMPARE(after.size(), size_t(1));
        QVERIFY(after.front().id); // the row of the file
        after.front().id = {};
        QVERIFY(after == before);
        QCOMPARE(exported(book, ExportTable::Touches, persons), file);

        // Elsewhere it is a touch as any other.
        const WorkLog other;
        import(other, "t.csv", file);
        QCOMPARE(must(loadTouches(other.open())).front().key, saved.key);

        // A file that says more of it later counts.
        import(book, "later.csv",
               "touch_id,account_id,date,kind,done_on\n" + saved.key.toLatin1()
                   + ",A,2026-03-01,call,2026-03-04\n");
        QCOMPARE(lines(must(loadTouches(book.open()))),
                 (QStringList{QStringLiteral("1 2026-03-01 call about, \"price\" Cho done 2026-03-04")}));
    }

    /// A touch that was taken back is gone, also where a file has brought it meanwhile; it comes back as new.
    void takenBackTouch()
    {
        const WorkLog book;
        const WorkEntry saved = book.save(done(1, touched("2026-03-01", "call", QStringLiteral("a"))));
        import(book, "again.csv", exported(book, ExportTable::Touches, true));
        book.takeBack({saved.key});
        QVERIFY(must(loadTouches(book.open())).empty());
        QVERIFY(must(loadBook(book.open())).touches.empty());
        QCOMPARE(must(loadDossier(book.open(), AccountId{1})).workTakenBack.size(), size_t(1));
        book.save(done(1, touched("2026-03-01", "call", QStringLiteral("a"))));
        QCOMPARE(must(loadTouches(book.open())).size(), size_t(1));
    }

    /// The next step of any touch: of one logged here, of a file with a key, of one without.
    void nextSteps()
    {
        const WorkLog book;
        import(book, "touches.csv",
               "touch_id,account_id,date,kind,summary,next_step\n,A,2026-03-02,email,mail,call\n"
               "T9,B,2026-03-02,visit,there,offer\n,C,2026-03-02,email,mail,call\n");
        const WorkEntry own = book.save(done(1, touched("2026-03-03", "call", QStringLiteral("x"))));
        book.save(done(1, NextStepDone{QStringLiteral("2026-03-02|email|mail"), dayOf("2026-03-03")}));
        const WorkEntry wrong = book.save(done(2, NextStepDone{QStringLiteral("T9"), dayOf("2026-03-05")}));
        book.save(done(1, NextStepDone{own.key, dayOf("2026-03-05")}));
        QCOMPARE(lines(must(loadTouches(book.open()))),
                 (QStringList{QStringLiteral("1 2026-03-02 email mail done 2026-03-03"),
                              QStringLiteral("1 2026-03-03 call x done 2026-03-05"),
                              QStringLiteral("2 2026-03-02 visit there done 2026-03-05"),
                              QStringLiteral("3 2026-03-02 email mail")}));
        QCOMPARE(must(loadBook(book.open())).touches[1].doneOn, std::optional(dayOf("2026-03-05")));
        book.takeBack({wrong.key});
        QCOMPARE(must(loadBook(book.open())).touches[2].doneOn, std::optional<Day>());
    }

    /// Entered here counts over imported; of two entries the later one; taken back, the one before it again.
    void outcomesMerge()
    {
        const WorkLog book;
        import(book, "outcomes.csv",
               "account_id,measure,date,actual,unit,target\nA,orders,2026-02-01,10,pcs,50\n"
               "A,orders,2026-03-01,20,,\nB,hours,2026-03-01,5,h,3\n");
        book.save(done(1, actual("orders", "2026-03-01", 21)));
        book.save(done(1, actual("orders", "2026-02-15", 15)));
        const WorkEntry entered = book.save(done(1, result("orders", "units", 60)));
        const WorkEntry again = book.save(done(1, result("orders", "units", 70)));
        book.save(done(3, actual("returns", "2026-03-02", 1)));
        book.save(done(1, result("margin", "%", 12)));
        const QStringList all = {
            QStringLiteral("1 margin % 12"),
            QStringLiteral("1 orders units 70 2026-02-01:10 2026-02-15:15 2026-03-01:21"),
            QStringLiteral("2 hours h 3 2026-03-01:5"), QStringLiteral("3 returns  - 2026-03-02:1")};
        QCOMPARE(lines(must(loadOutcomes(book.open()))), all);
        const Cache cache = must(loadBook(book.open()));
        QCOMPARE(lines(cache.outcomes), all);
        QCOMPARE(lines(must(loadDossier(book.open(), AccountId{1})).outcomes), all.mid(0, 2));
        // A file that is imported again changes the imported rows alone.
        import(book, "later.csv", "account_id,measure,date,actual,target\nA,orders,2026-03-01,99,500\n");
        QCOMPARE(lines(must(loadOutcomes(book.open()))), all);

        const QByteArray file = exported(book, ExportTable::Outcomes, false);
        QVERIFY(file.contains("2026-03-01,21") && file.contains("units"));
        const WorkLog other;
        import(other, "o.csv", file);
        QCOMPARE(lines(must(loadOutcomes(other.open()))), all);

        book.takeBack({again.key});
        QVERIFY(lines(must(loadOutcomes(book.open())))[1].startsWith(QLatin1String("1 orders units 60")));
        book.takeBack({entered.key});
        QVERIFY(lines(must(loadOutcomes(book.open())))[1].startsWith(QLatin1String("1 orders pcs 500")));
    }
};

QTEST_GUILESS_MAIN(TestWorkLaid)
#include "tst_work_laid.moc"
