// The parts of Today one by one: the rows of the queue, the model, the figures, the words of reasons.
#include "shell/reason_words.h"
#include "shell/text.h"
#include "support/bookbuilder.h"
#include "support/drawn.h"
#include "today/pane_parts.h"
#include "today/pane_words.h"
#include "today/progress_ticks.h"
#include "today/queue_model.h"
#include "today/run_end.h"
#include "today/summary_strip.h"
#include "today/week_bars.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

const Day last = Day::of(2026, 10, 18);
constexpr QSize rowSize(584, queueRowHeight);

QueueFace usualFace()
{
    QueueFace face;
    face.name = QStringLiteral("Blue Harbor Logistics");
    face.chip = QStringLiteral("MID");
    face.line = QStringLiteral("No key action for 14 days · boss last seen 41 days ago");
    face.gauge = {51, Band::Watch, false};
    face.moved = -15;
    face.amount = QStringLiteral("$148,000");
    return face;
}

QImage row(const QueueFace &face, QueueRowLook look = {})
{
    return drawn(rowSize, 1, [&](QPainter &painter) {
        paintQueueRow(painter, QRectF(QPointF(0, 0), rowSize), face, look);
    });
}

/// Five accounts, the first two soon; made by hand so that each flag can be set.
struct Book {
    TodayBook book;
    std::shared_ptr<TodayQueue> queue = std::make_shared<TodayQueue>();

    Book()
    {
        BookBuilder builder;
        for (const char *name : {"A", "B", "C", "D", "E"}) {
            const size_t at = builder.account(QString::fromLatin1(name), 20, 18);
            builder.contract(at, last - 300, last + 65, 1000, QStringLiteral("USD"));
            for (int back = 60; back >= 0; --back)
                builder.use(at, last - back, 120, 12);
        }
        auto cache = std::make_shared<const Cache>(builder.finish());
        book.portfolio = std::make_shared<const Portfolio>(evaluate(*cache, cache->policy, last, last + 1));
        book.cache = std::move(cache);
        auto alerts = std::make_shared<BookAlerts>();
        alerts->rules = shippedAlertRules().rules;
        book.alerts = std::move(alerts);
        queue->asOf = last;
        queue->today = last + 1;
        queue->accounts = 5;
        for (qint32 i = 0; i < 5; ++i) {
            QueueItem item;
            item.row = i;
            item.soon = i < 2;
            item.attention = i != 3;
            item.changed = i == 1;
            queue->items.push_back(item);
        }
        ExpansionChance chance;
        chance.row = 4;
        chance.strong = true;
        queue->chances.push_back(chance);
        share();
    }
    void share() { book.queue = std::make_shared<const TodayQueue>(*queue); }
};

QStringList names(const QueueModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all << (model.isGroup(i) ? QStringLiteral("-") : model.face(i).name);
    return all;
}

} // namespace

class TestTodayParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void cleanup() { text::setLanguage(text::Language::English); }

    /// What a row is decides what is drawn of it.
    void rowsAreDrawnByTheirFace()
    {
        const QueueFace face = usualFace();
        const QImage open = row(face);
        QVERIFY(count(open, Token::WatchFill) > 20); // gauge and shape
        QVERIFY(count(open, Token::RiskText) > 5); // a fall of 5 or more
        QCOMPARE(count(open, Token::Accent), 0);
        const QImage selected = row(face, {true, false, false});
        QVERIFY(count(selected, Token::Accent) >= 3 * 50);
        QVERIFY(count(selected, Token::BgSelected) > rowSize.width() * 30);
        QVERIFY(count(row(face, {true, false, true}), Token::Accent) > count(selected, Token::Accent));
        QueueFace done = face;
        done.kind = QueueFace::Kind::Reviewed;
        const QImage reviewed = row(done);
        QCOMPARE(count(reviewed, Token::WatchFill), 0);
        QCOMPARE(count(reviewed, Token::RiskText), 0);
        const QImage large = drawn(rowSize, 4, [&](QPainter &painter) {
            paintQueueRow(painter, QRectF(QPointF(0, 0), rowSize), done, {});
        });
        QVERIFY(count(large, Token::OkText) > 5); // the tick
        QueueFace flat = face;
        flat.moved = 0.4;
        QCOMPARE(count(row(flat), Token::RiskText), 0);
        QVERIFY(row(face) == row(face));
    }

    /// No reason is cut off while another one can go.
    void reasonsThatHaveNoRoomGo()
    {
        const QString line = usualFace().line;
        QCOMPARE(fittingReasons(line, 2000), line);
        QCOMPARE(fittingReasons(line, textWidth(TextRole::Small, line) - 4),
                 QStringLiteral("No key action for 14 days"));
        QCOMPARE(fittingReasons(line, 10), QStringLiteral("No key action for 14 days"));
    }

    void modelKeepsTheRules()
    {
        const Book book;
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBook(book.book, {});
        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("-"), QStringLiteral("A"), QStringLiteral("B"),
                              QStringLiteral("-"), QStringLiteral("C"), QStringLiteral("E"),
                              QStringLiteral("-"), QStringLiteral("E")}));
        model.setFilter(QueueFilter::All);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.accounts().size(), size_t(5));
        model.setFilter(QueueFilter::Changed);
        QCOMPARE(names(model), (QStringList{QStringLiteral("-"), QStringLiteral("B")}));
        model.setFilter(QueueFilter::Stale);
        QVERIFY(model.isEmpty());
        QCOMPARE(model.nextOpen(-1), -1);
        QCOMPARE(model.rowOf({1}), -1);
    }

    /// J and K pass over heads; the next open one is looked for round the end, and chances are none.
    void modelLeadsOn()
    {
        const Book book;
        QueueModel model;
        model.setBook(book.book, {});
        QCOMPARE(model.nextOpen(-1), 1);
        QCOMPARE(model.step(2, 1), 4);
        QCOMPARE(model.step(4, -1), 2);
        QCOMPARE(model.step(1, -1), 1);
        QCOMPARE(model.step(7, 1), 7);
        JustDoneBook just;
        just.insert(3, {}); // C
        just.insert(5, {}); // E
        model.setJust(just);
        QCOMPARE(model.nextOpen(2), 1);
        QVERIFY(!model.isOpen(4) && !model.isOpen(7));
        QCOMPARE(model.face(4).kind, QueueFace::Kind::Reviewed);
    }

    /// A row stays where it is once its account is done, though nothing asks for it any more; others go.
    void doneRowsStay()
    {
        Book book;
        QueueModel model;
        model.setBook(book.book, {});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        book.queue->items[0].attention = false;
        book.queue->items[0].state = RunState::Reviewed;
        book.share();
        model.setBook(book.book, {});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(names(model).at(1), QStringLiteral("A"));
        book.queue->items[1].attention = false; // changed elsewhere, and open
        book.share();
        model.setBook(book.book, {});
        QCOMPARE(reset.size(), 1);
        QVERIFY(!names(model).contains(QStringLiteral("B")));
        book.queue->today = last + 2; // another morning
        book.share();
        model.setBook(book.book, {});
        QVERIFY(!names(model).contains(QStringLiteral("A")));
    }

    /// Every figure of a rule has its sentence, in both languages, with the number in it.
    void everyMetricHasItsSentence()
    {
        Book book;
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::setLanguage(language);
            for (int i = 0; i < alertMetricCount; ++i) {
                BookAlerts alerts;
                AlertRule rule;
                rule.id = QStringLiteral("own");
                rule.when = {{static_cast<AlertMetric>(i), CompareBy::AtLeast, 37}};
                alerts.rules = {rule};
                Alert alert;
                alert.rule = 0;
                alert.key.opened = last;
                alert.value = 37;
                const text::ReasonWords words =
                    text::alertWords(alert, {*book.book.cache, *book.book.portfolio, alerts});
                QVERIFY2(!words.title.isEmpty()
                             && !words.title.contains(QLatin1Char('%') + QLatin1String("n")),
                         qPrintable(words.title));
                QVERIFY(words.rests.contains(QStringLiteral("37")));
                if (language == text::Language::Chinese)
                    QVERIFY2(words.title.contains(QRegularExpression(QStringLiteral("\\p{Han}"))),
                             qPrintable(words.title));
            }
        }
    }

    void reasonsInWords_data()
    {
        QTest::addColumn<QueueReason>("reason");
        QTest::addColumn<QString>("title");
        const auto reason = [](QueueReason::What what, std::optional<double> value = {}) {
            QueueReason made;
            made.what = what;
            made.value = value;
            made.day = last - 3;
            return made;
        };
        using What = QueueReason::What;
        QueueReason step = reason(What::StepOverdue);
        step.id = QStringLiteral("qbr");
        QTest::newRow("step") << step << QStringLiteral("Quarterly business review overdue for 4 days");
        QueueReason next = reason(What::NextStepDue);
        next.text = QStringLiteral("Send the offer");
        QTest::newRow("next step") << next << QStringLiteral("Next step due: Send the offer");
        QTest::newRow("stale") << reason(What::AnswerStale, 118) << QStringLiteral("Judgement 118 days old");
        QTest::newRow("checkpoint") << reason(What::CheckpointDue, 90)
                                    << QStringLiteral("Checkpoint 90 days before the renewal");
        QTest::newRow("plan") << reason(What::OwesPlan, 2) << QStringLiteral("Cause and plan due in 2 days");
        QTest::newRow("late plan") << reason(What::OwesPlan, -1)
                                   << QStringLiteral("Cause and plan overdue for 1 day");
        QueueReason fell = reason(What::BandFell, -9);
        fell.id = QStringLiteral("healthy");
        QTest::newRow("fell") << fell << QStringLiteral("Fell from healthy, 9 points down");
        QTest::newRow("moved") << reason(What::HealthMoved, -7) << QStringLiteral("Health down 7 points");
        QTest::newRow("rose") << reason(What::HealthMoved, 6) << QStringLiteral("Health up 6 points");
        QTest::newRow("renewal") << reason(What::RenewalNear, 62) << QStringLiteral("Renewal in 62 days");
        QTest::newRow("ended") << reason(What::RenewalNear, -2)
                               << QStringLiteral("Contract ended 2 days ago, renewal not known");
        QTest::newRow("weekly") << reason(What::NoLongerWeekly) << QStringLiteral("No longer weekly active");
    }
    void reasonsInWords()
    {
        QFETCH(const QueueReason, reason);
        QFETCH(const QString, title);
        const Book book;
        QCOMPARE(text::reasonWords(reason, book.book.ground()).title, title);
    }

    void laterReasonsBeginSmall()
    {
        QCOMPARE(text::continued(QStringLiteral("Renewal in 62 days")), QStringLiteral("renewal in 62 days"));
        QCOMPARE(text::continued(QStringLiteral("NPS 12")), QStringLiteral("NPS 12"));
        QCOMPARE(text::continued(QStringLiteral("12 of 20 seats used")),
                 QStringLiteral("12 of 20 seats used"));
    }

    /// Weeks of an account: sums of their days, and nothing before the first event.
    void weeksOfUse()
    {
        BookBuilder builder;
        const size_t at = builder.account(QStringLiteral("A"), 20, 18);
        const Day monday = Day::of(2026, 10, 5);
        builder.use(at, monday, 7);
        builder.use(at, monday + 2, 5);
        builder.use(at, monday + 9, 3);
        const Cache &cache = builder.finish();
        const AccountHistory history = bw::history(cache, cache.policy, 0, monday + 9);
        const std::vector<WeekUse> weeks = weekUse(history, monday + 9, 4);
        QCOMPARE(weeks.size(), size_t(4));
        QCOMPARE(weeks[0].monday, monday - 14);
        QVERIFY(!weeks[0].known && !weeks[1].known && weeks[2].known);
        QCOMPARE(weeks[2].keyActions, qint64(12));
        QCOMPARE(weeks[3].keyActions, qint64(3));
        QVERIFY(weeks[3].runs && !weeks[2].runs);
        WeekBars bars;
        bars.resize(420, 116);
        bars.setWeeks(weeks);
        QCOMPARE(bars.barAt({1, 50}), 0);
        QCOMPARE(bars.barAt({419, 50}), 3);
        QCOMPARE(bars.barAt({500, 50}), -1);
        QVERIFY(bars.wordsOf(0).contains(QStringLiteral("not known")));
        QVERIFY(bars.wordsOf(2).contains(QStringLiteral("12 key actions")));
    }

    void figuresOfTheMorning()
    {
        TodayQueue queue;
        queue.accounts = 48;
        queue.atRisk = 11;
        queue.arrAtRisk = {{QStringLiteral("USD"), 932000}};
        queue.arrAtRiskThen = {{QStringLiteral("USD"), 756000}};
        queue.monthlyRate = {36, 48, false};
        queue.monthlyRateThen = {37, 48, false};
        auto faces = summaryFaces(queue);
        QCOMPARE(faces.size(), size_t(8));
        QCOMPARE(faces[1].value, QStringLiteral("$932k"));
        QCOMPARE(faces[1].note, QStringLiteral("11 accounts")); // nobody has looked before: no change
        queue.lastLookAt = QStringLiteral("2026-10-16T08:41:00");
        faces = summaryFaces(queue);
        QCOMPARE(faces[0].value, QStringLiteral("Fri 16 Oct, 08:41"));
        QCOMPARE(faces[1].note, QStringLiteral("11 accounts, +$176k"));
        QCOMPARE(faces[5].value, QStringLiteral("75.0%"));
        QCOMPARE(faces[5].note, QStringLiteral("36 of 48, 1 fewer"));
        for (const SummaryFace &face : faces)
            QVERIFY(!face.tip.isEmpty());
    }

    void endOfTheRun()
    {
        Book book;
        RunEnd end;
        book.queue->openAlerts = 3;
        book.share();
        RunSummary run;
        run.reviewed = 3;
        run.snoozed = 2;
        run.touches = 1;
        end.setRun(book.book, run, 0, 0, false);
        QCOMPARE(end.title(), QStringLiteral("All 5 reviewed"));
        QCOMPARE(end.doneWords(), QStringLiteral("This morning: 3 reviewed, 2 snoozed, 1 touch logged."));
        QCOMPARE(end.laterWords(), QStringLiteral("3 alerts stay open for tomorrow."));
        end.setRun(book.book, {}, 2, 2, false);
        QCOMPARE(end.title(), QStringLiteral("Nothing needs attention"));
        QVERIFY(end.accessibleDescription().contains(QStringLiteral("2 accounts are not gone through yet")));
    }

    void ticksBecomeABar()
    {
        ProgressTicks ticks;
        ticks.setProgress(12, 48);
        QCOMPARE(ticks.accessibleName(), QStringLiteral("12 of 48 reviewed"));
        const int few = ticks.sizeHint().width();
        ticks.setProgress(120, 2000);
        QCOMPARE(ticks.accessibleName(), QStringLiteral("120 of 2,000 reviewed"));
        QVERIFY(ticks.sizeHint().width() < few + 80);
    }

    /// Against what somebody saw: what is the same is left out, and a fall of 5 stands out.
    void changesSinceTheLastLook()
    {
        Book book;
        auto cache = std::make_shared<Cache>(*book.book.cache);
        WorkEntry entry;
        entry.account = cache->accounts[0].id;
        entry.day = last - 2;
        Review review;
        review.seen = seenNow(*book.book.portfolio, 0, *book.book.alerts);
        entry.what = review;
        cache->work = {entry};
        book.queue->items[0].lastReview = 0;
        book.book.cache = cache;
        book.share();
        const QueueItem &item = book.book.queue->items[0];
        QVERIFY(changeLines(book.book, item, nullptr).empty());
        QCOMPARE(*lastLook(book.book, item), last - 2);
        auto &seen = std::get<Review>(cache->work[0].what).seen;
        seen.health = *seen.health + 10;
        seen.openAlerts = 2;
        const auto lines = changeLines(book.book, item, nullptr);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].what, QStringLiteral("Health"));
        QVERIFY(lines[0].worse && !lines[1].worse);
        QCOMPARE(lines[1].before, QStringLiteral("2"));
        QCOMPARE(lines[1].after, QStringLiteral("0"));
        QVERIFY(changeLines(book.book, book.book.queue->items[1], nullptr).empty());
    }
};

QTEST_MAIN(TestTodayParts)
#include "tst_today_parts.moc"
