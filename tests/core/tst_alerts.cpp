// Alerts folded over the days of accounts: opening, closing, coming back, standing, acts, groups.
#include "alerts/rule_track.h"
#include "alerts/trial.h"
#include "report/csv_writer.h"
#include "report/export_alerts.h"
#include "support/alert_book.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace bw;
using test::AlertBook;
using test::ruleOf;
using Metric = AlertMetric;
using What = AlertAct::What;

namespace {

const Day monday = Day::of(2026, 3, 2);
const Day end = Day::of(2026, 6, 26); // a Friday

/// Quiet from 6 April to 3 May: 28 days without a key action, and again from 1 June on.
AlertBook quietBook()
{
    AlertBook one;
    one.book.account(QStringLiteral("A"), 10, 10);
    one.deliveries(monday, end);
    one.weekdays(0, monday, Day::of(2026, 4, 3));
    one.weekdays(0, Day::of(2026, 5, 4), Day::of(2026, 5, 29));
    one.book.finish();
    one.rules({ruleOf("quiet", Metric::DaysWithoutKeyAction, CompareBy::AtLeast, 14)});
    return one;
}

WorkEntry entry(Day day, What what, Day opened, const char *rule = "quiet")
{
    AlertAct act;
    act.rule = QString::fromLatin1(rule);
    act.opened = opened;
    act.what = what;
    WorkEntry entry;
    entry.account = {1};
    entry.day = day;
    entry.at = day.iso() + QStringLiteral("T09:00:00");
    entry.by = QStringLiteral("Maya");
    entry.what = act;
    return entry;
}

AlertAct &actIn(WorkEntry &entry)
{
    return std::get<AlertAct>(entry.what);
}

/// Alerts of a later day with what was not known on D taken away.
QStringList asOf(const BookAlerts &book, Day day)
{
    QStringList lines;
    for (const Alert &alert : book.alerts) {
        if (day < alert.key.opened)
            continue;
        const bool cleared = alert.cleared && *alert.cleared <= day;
        lines += QStringLiteral("%1 %2 %3 %4-%5")
                     .arg(alert.account)
                     .arg(alert.key.rule, alert.key.reason, alert.key.opened.iso(),
                          cleared ? alert.cleared->iso() : QString());
    }
    return lines;
}

/// Some accounts that live differently, in a book with a gap of two days and one that reaches to the end.
AlertBook livelyBook(Day last)
{
    AlertBook one;
    const Day gap = Day::of(2026, 5, 13);
    for (int number = 0; number < 6; ++number) {
        const size_t account = one.book.account(QString::number(number), 20, 12);
        one.book.contract(account, monday - 200 + 30 * number, monday + 100 + 20 * number);
        one.book.cache.accounts[account].segment =
            number % 2 == 0 ? QStringLiteral("large") : QStringLiteral("small");
        QRandomGenerator random(quint32(number) + 7);
        for (Day day = monday + 5 * number; day <= last; day = day + 1) {
            const bool silent = (day - monday) / 21 % (number + 2) == 1;
            const quint32 actions = quint32(random.bounded(1, 60));
            const int users = random.bounded(1, 6);
            if (day.weekday() < 6 && !silent && (day < gap || gap + 1 < day))
                one.book.use(account, day, actions, users);
        }
    }
    for (Day day = monday; day <= last; day = day + 1) {
        if (day.weekday() < 6 && (day < gap || gap + 1 < day))
            one.book.rows(day, 30);
    }
    one.book.finish();
    for (AlertRule &rule : one.policy.alerts.rules)
        rule.cooldownDays = 0;
    return one;
}

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void opensAndCloses();
    void comesBack();
    void standing();
    void standingByPolicy();
    void acts();
    void snooze();
    void breaksThrough();
    void withdrawn();
    void groups();
    void offOrGone();
    void replay();
    void appended();
    void neverOnAGap();
    void oneAccount();
    void trial();
    void cancel();
    void table();
};

void TestAlerts::folds_data()
{
    QTest::addColumn<QString>("truths");
    QTest::addColumn<int>("cooldown");
    QTest::addColumn<QString>("episodes");
    QTest::newRow("never") << "FF?F" << 7 << "";
    QTest::newRow("open") << "FTT" << 7 << "1-";
    QTest::newRow("from the first day") << "TTF" << 7 << "0-2";
    QTest::newRow("unknown does not open") << "F??T" << 7 << "3-";
    QTest::newRow("unknown does not close") << "T??" << 7 << "0-";
    QTest::newRow("closes behind the unknown") << "T??F" << 7 << "0-3";
    QTest::newRow("back in time") << "TFFT" << 2 << "0-r3";
    QTest::newRow("back too late") << "TFFT" << 1 << "0-1 3-";
    QTest::newRow("no cooldown") << "TFT" << 0 << "0-1 2-";
    QTest::newRow("back and gone") << "TFTF" << 7 << "0-3r2";
}

void TestAlerts::folds()
{
    QFETCH(QString, truths);
    QFETCH(int, cooldown);
    RuleTrack track;
    track.cooldowns = {{0, cooldown}};
    for (const QChar c : truths)
        track.truths.push_back(c == u'T' ? Truth::True : c == u'F' ? Truth::False : Truth::Unknown);
    track.values.resize(track.truths.size());
    QStringList shown;
    for (const Episode &episode : episodesOf(track, Day{0})) {
        shown += QString::number(episode.opened.n) + u'-'
            + (episode.cleared ? QString::number(episode.cleared->n) : QString())
            + (episode.reopened ? u'r' + QString::number(episode.reopened->n) : QString());
    }
    QTEST(shown.join(u' '), "episodes");
}

void TestAlerts::opensAndCloses()
{
    const AlertBook one = quietBook();
    const BookAlerts all = one.alerts(end);
    QCOMPARE(test::shown(all), QStringLiteral("quiet 2026-04-17-2026-05-04 cleared\nquiet 2026-06-12- open"));
    const Alert &first = all.alerts.front();
    QCOMPARE(first.value, std::optional(30.0));
    QCOMPARE(first.valueAtOpening, std::optional(14.0));
    QCOMPARE(first.heldOn, Day::of(2026, 5, 3));
    QCOMPARE(first.rule, 0);
    QVERIFY(!first.isOpen() && all.alerts.back().isOpen());
    QCOMPARE(all.of(0).size(), size_t(2));
    QVERIFY(all.of(1).empty());
    // Days behind the data are not known: T plays no part.
    QCOMPARE(test::shown(one.alerts(end, end + 3)), test::shown(all));
}

void TestAlerts::comesBack()
{
    AlertBook one = quietBook();
    one.policy.alerts.rules.front().cooldownDays = 39; // from 4 May to 12 June
    const BookAlerts all = one.alerts(end);
    QCOMPARE(test::shown(all), QStringLiteral("quiet 2026-04-17- open"));
    QCOMPARE(all.alerts.front().reopened, std::optional(Day::of(2026, 6, 12)));
    one.policy.alerts.rules.front().cooldownDays = 38;
    QCOMPARE(one.alerts(end).alerts.size(), size_t(2));
}

void TestAlerts::standing()
{
    AlertBook one = quietBook();
    const auto standing = [&](Day day) {
        one.book.cache.firstImportOn = day;
        QStringList found;
        const BookAlerts all = one.alerts(end);
        for (const Alert &alert : all.alerts)
            found += alert.standing ? QStringLiteral("yes") : QStringLiteral("no");
        return found.join(u' ');
    };
    QCOMPARE(standing(Day::of(2026, 4, 16)), QStringLiteral("no no"));
    QCOMPARE(standing(Day::of(2026, 4, 17)), QStringLiteral("yes no"));
    QCOMPARE(standing(Day::of(2026, 5, 3)), QStringLiteral("yes no"));
    QCOMPARE(standing(Day::of(2026, 5, 4)), QStringLiteral("no no"));
    QCOMPARE(standing(end), QStringLiteral("no yes"));
    QCOMPARE(standing(end + 1), QStringLiteral("no no")); // a day that is still to come
}

void TestAlerts::standingByPolicy()
{
    AlertBook one = quietBook();
    const auto standing = [&](const char *key) {
        one.book.cache.policyMarks = {{1, end - 1, {}, {}, {{QString::fromLatin1(key), {}, {}}}}};
        return one.alerts(end).alerts.back().standing;
    };
    QVERIFY(standing("alerts.rules.quiet"));
    QVERIFY(standing("alerts.rules.quiet.on"));
    QVERIFY(standing("alerts.rules.quiet.when[0].value"));
    QVERIFY(standing("overrides[{\"segment\":\"large\"}].set.alerts.rules.quiet.when[0].value"));
    QVERIFY(standing("key_actions.login"));
    QVERIFY(standing("calendar"));
    QVERIFY(!standing("alerts.rules.quiet.name"));
    QVERIFY(!standing("alerts.rules.quieter.on"));
    QVERIFY(!standing("alerts.most_new"));
    QVERIFY(!standing("rubric.boss_uses.weight"));
}

void TestAlerts::acts()
{
    AlertBook one = quietBook();
    const Day opened = Day::of(2026, 6, 12);
    std::vector<WorkEntry> &work = one.book.cache.work;
    work = {entry(opened + 1, What::Acknowledged, opened)};
    const auto last = [&](Day day = end) { return one.alerts(day).alerts.back(); };
    QCOMPARE(last().state, AlertState::Acknowledged);
    QCOMPARE(last().by, QStringLiteral("Maya"));
    QCOMPARE(last().actedAt, QStringLiteral("2026-06-13T09:00:00"));
    QCOMPARE(last(opened).state, AlertState::Open); // not done yet
    work.push_back(entry(opened + 2, What::InWork, opened));
    QCOMPARE(last().state, AlertState::InWork);
    work.push_back(entry(opened + 3, What::Resolved, opened));
    actIn(work.back()).cause = QStringLiteral("people");
    actIn(work.back()).routedTo = QStringLiteral("Support");
    const Alert resolved = last();
    QCOMPARE(resolved.state, AlertState::Resolved);
    QCOMPARE(resolved.cause, QStringLiteral("people"));
    QCOMPARE(resolved.routedTo, QStringLiteral("Support"));
    QCOMPARE(resolved.acts.size(), size_t(3));
    QVERIFY(!resolved.isOpen());
    QCOMPARE(one.alerts(end).alerts.front().state, AlertState::Cleared); // another episode

    // An act that names a day on which it did not open belongs to the one that was open.
    work = {entry(Day::of(2026, 4, 20), What::Resolved, Day::of(2026, 4, 19))};
    QCOMPARE(one.alerts(end).alerts.front().state, AlertState::Resolved);
    // It had cleared and returned: it asks again. In work it stays.
    one.policy.alerts.rules.front().cooldownDays = 39;
    QCOMPARE(last().state, AlertState::Open);
    work.front() = entry(Day::of(2026, 4, 20), What::InWork, Day::of(2026, 4, 17));
    QCOMPARE(last().state, AlertState::InWork);
}

void TestAlerts::snooze()
{
    AlertBook one = quietBook();
    const Day opened = Day::of(2026, 6, 12);
    std::vector<WorkEntry> &work = one.book.cache.work;
    work = {entry(opened, What::InWork, opened), entry(opened + 1, What::Snoozed, opened)};
    actIn(work.back()).until = end + 1;
    const auto last = [&](Day day) { return one.alerts(day).alerts.back(); };
    QCOMPARE(last(end).state, AlertState::Snoozed);
    QCOMPARE(last(end).snoozedUntil, std::optional(end + 1));
    actIn(work.back()).until = end;
    QCOMPARE(last(end).state, AlertState::InWork);
    QCOMPARE(last(end - 1).state, AlertState::Snoozed);
    actIn(work.back()).until = end + 1;
    work.push_back(entry(opened + 2, What::Woken, opened));
    QCOMPARE(last(end).state, AlertState::InWork);
    QVERIFY(!last(end).snoozedUntil);
}

void TestAlerts::breaksThrough()
{
    AlertBook one = quietBook();
    const Day opened = Day::of(2026, 6, 12);
    std::vector<WorkEntry> &work = one.book.cache.work;
    work = {entry(opened, What::Snoozed, opened)};
    actIn(work.back()).until = end + 30;
    const auto last = [&] { return one.alerts(end).alerts.back(); };
    QCOMPARE(last().state, AlertState::Snoozed); // nobody knows what it was
    actIn(work.back()).seen.band = QStringLiteral("healthy");
    actIn(work.back()).seen.health = 90;
    QCOMPARE(last().state, AlertState::Open);
    QVERIFY(last().brokeThrough);
    QCOMPARE(last().snoozedUntil, std::optional(end + 30));
    actIn(work.back()).seen.band = QStringLiteral("at_risk"); // there is no worse one
    QCOMPARE(last().state, AlertState::Snoozed);
}

void TestAlerts::withdrawn()
{
    AlertBook one = quietBook();
    std::vector<WorkEntry> &work = one.book.cache.work;
    work = {entry(Day::of(2026, 5, 20), What::Acknowledged, Day::of(2026, 5, 18)),
            entry(Day::of(2026, 5, 21), What::Resolved, Day::of(2026, 5, 18)),
            entry(Day::of(2026, 5, 21), What::Acknowledged, Day::of(2026, 5, 18), "gone")};
    actIn(work[0]).value = 15;
    actIn(work[1]).value = 16;
    const BookAlerts all = one.alerts(end);
    QCOMPARE(test::shown(all),
             QStringLiteral("quiet 2026-04-17-2026-05-04 cleared\nquiet 2026-05-18- withdrawn\n"
                            "gone 2026-05-18- withdrawn\nquiet 2026-06-12- open"));
    QCOMPARE(all.alerts[1].acts.size(), size_t(2));
    QCOMPARE(all.alerts[1].valueAtOpening, std::optional(15.0));
    QCOMPARE(all.alerts[1].value, std::optional(16.0));
    QCOMPARE(all.alerts[2].rule, -1);
    QVERIFY(!all.alerts[1].isOpen());
}

void TestAlerts::groups()
{
    AlertBook one = quietBook();
    PolicyOverride large;
    large.when.segment = QStringLiteral("large");
    const QJsonObject condition{{QStringLiteral("metric"), QStringLiteral("days_without_key_action")},
                                {QStringLiteral("is"), QStringLiteral("at_least")},
                                {QStringLiteral("value"), 20}};
    const auto set = [](const QJsonObject &rule) {
        return QJsonObject{
            {QStringLiteral("alerts"),
             QJsonObject{{QStringLiteral("rules"), QJsonObject{{QStringLiteral("quiet"), rule}}}}}};
    };
    large.set = set({{QStringLiteral("when"), QJsonArray{condition}}});
    one.policy.overrides = {large};
    QCOMPARE(one.alerts(end).alerts.front().key.opened, Day::of(2026, 4, 17));
    one.book.cache.accounts[0].segment = QStringLiteral("large");
    QCOMPARE(test::shown(one.alerts(end)),
             QStringLiteral("quiet 2026-04-23-2026-05-04 cleared\nquiet 2026-06-18- open"));
    // It became a small one on 20 June: from then on it has the rule of all.
    one.book.cache.changes = {{{1}, AccountField::Segment, Day::of(2026, 6, 16), QStringLiteral("small")}};
    QCOMPARE(one.alerts(end).alerts.back().key.opened, Day::of(2026, 6, 16));
    // Switched off for small ones: it closes when the account becomes one.
    one.policy.overrides.front().when.segment = QStringLiteral("small");
    one.policy.overrides.front().set = set({{QStringLiteral("on"), false}});
    QCOMPARE(test::shown(one.alerts(end)),
             QStringLiteral("quiet 2026-04-17-2026-05-04 cleared\nquiet 2026-06-12-2026-06-16 cleared"));
}

void TestAlerts::offOrGone()
{
    AlertBook one = quietBook();
    one.policy.alerts.rules.front().on = false;
    QVERIFY(one.alerts(end).alerts.empty());
    one.policy.alerts.rules.front().on = true;
    // An account that was lost asks for nothing any more.
    one.book.contract(0, monday, Day::of(2026, 6, 14));
    one.book.cache.contracts[0].renewed = false;
    QCOMPARE(test::shown(one.alerts(end)),
             QStringLiteral("quiet 2026-04-17-2026-05-04 cleared\nquiet 2026-06-12-2026-06-15 cleared"));
}

// The alerts as of any day are those that all days together give, up to that day.
void TestAlerts::replay()
{
    const AlertBook one = livelyBook(end);
    const BookAlerts all = one.alerts(end);
    QVERIFY(all.alerts.size() > 30);
    std::set<QString> rules;
    for (const Alert &alert : all.alerts)
        rules.insert(alert.key.rule);
    QVERIFY(rules.size() >= 6);
    for (Day day = monday; day <= end; day = day + 1)
        QCOMPARE(asOf(one.alerts(day), day), asOf(all, day));
}

// Data that come day by day tell the same story: no run knows more than its own data.
void TestAlerts::appended()
{
    const BookAlerts all = livelyBook(end).alerts(end);
    for (Day day = monday + 30; day <= end; day = day + 1) {
        const AlertBook cut = livelyBook(day);
        if (cut.book.cache.lastDay == day)
            QCOMPARE(asOf(cut.alerts(day), day), asOf(all, day));
    }
}

void TestAlerts::neverOnAGap()
{
    const AlertBook one = livelyBook(end);
    const DayRange gap{Day::of(2026, 5, 13), Day::of(2026, 5, 14)};
    const BookAlerts all = one.alerts(end);
    int open = 0;
    for (const Alert &alert : all.alerts) {
        const std::vector<AlertCondition> &when = all.rules[static_cast<size_t>(alert.rule)].when;
        if (std::none_of(when.begin(), when.end(), [](const auto &c) { return countsUse(c.metric); }))
            continue;
        QVERIFY2(!gap.contains(alert.key.opened), qPrintable(alert.key.rule));
        QVERIFY2(!alert.cleared || !gap.contains(*alert.cleared), qPrintable(alert.key.rule));
        open += alert.key.opened < gap.first && (!alert.cleared || gap.last < *alert.cleared) ? 1 : 0;
    }
    QVERIFY(open > 0); // some last over it
}

void TestAlerts::oneAccount()
{
    AlertBook one = livelyBook(end);
    const BookAlerts untouched = one.alerts(end, end + 1);
    const auto acknowledged = [&](qint32 account) {
        const auto alerts = untouched.of(account);
        const auto open =
            std::find_if(alerts.begin(), alerts.end(), [](const Alert &a) { return a.isOpen(); });
        Q_ASSERT(open != alerts.end());
        WorkEntry done = entry(end, What::Acknowledged, open->key.opened);
        actIn(done).rule = open->key.rule;
        actIn(done).reason = open->key.reason;
        done.account = open->key.account;
        return done;
    };
    // Others acted on have entries before and behind those of the account.
    const WorkEntry first = acknowledged(1);
    const WorkEntry last = acknowledged(5);
    one.book.cache.work = {first, last};
    const BookAlerts before = one.alerts(end, end + 1);
    one.book.cache.work = {first, acknowledged(3), last};
    ++one.book.cache.revision;
    Progress progress;
    const auto again = accountAlerts(one.book.cache, one.policy, before, 3, one.source(), progress);
    QVERIFY(again.has_value());
    QVERIFY(*again == one.alerts(end, end + 1));
    QVERIFY(!(*again == before));
    // The first touch of the book concerns everybody.
    one.book.cache.touches = {{3, end - 40, QStringLiteral("t"), {}, {}, {}, {}, {}}};
    const auto touched = accountAlerts(one.book.cache, one.policy, before, 3, one.source(), progress);
    QVERIFY(touched.has_value());
    QVERIFY(*touched == one.alerts(end, end + 1));
}

void TestAlerts::trial()
{
    AlertBook one = quietBook();
    one.book.contract(0, monday, end - 5);
    one.book.cache.contracts[0].renewed = false;
    Progress progress;
    AlertRule rule = ruleOf("tried", Metric::DaysWithoutKeyAction, CompareBy::AtLeast, 14);
    rule.on = false; // it is tried whether or not it is on
    auto tried = tryRule(one.book.cache, one.policy, rule, end, one.source(), progress);
    QVERIFY(tried.has_value());
    QCOMPARE(tried->days, (DayRange{end - 89, end}));
    QCOMPARE(tried->cases.size(), size_t(2));
    QCOMPARE(tried->cases[0].opened, Day::of(2026, 6, 12));
    QVERIFY(!tried->cases[0].open); // it was lost on 22 June
    QCOMPARE(tried->accounts, 1);
    QCOMPARE(tried->lost, 2);
    QCOMPARE(tried->lostWithout, 0);
    rule.when.front().value = 60;
    tried = tryRule(one.book.cache, one.policy, rule, end, one.source(), progress);
    QVERIFY(tried->cases.empty());
    QCOMPARE(tried->lostWithout, 1);
    // As of an earlier day only its 90 days count, and what is lost is known from now.
    rule.when.front().value = 14;
    tried = tryRule(one.book.cache, one.policy, rule, Day::of(2026, 5, 1), one.source(), progress);
    QCOMPARE(tried->cases.size(), size_t(1));
    QVERIFY(tried->cases[0].open && tried->cases[0].lost);
}

void TestAlerts::cancel()
{
    const AlertBook one = quietBook();
    Progress progress;
    progress.cancelled = true;
    const auto stopped = bookAlerts(one.book.cache, one.policy, end, end, true, one.source(), progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestAlerts::table()
{
    AlertBook one = quietBook();
    one.policy.alerts.rules.front().kind = AlertKind::Service;
    one.book.cache.work = {entry(end - 3, What::Snoozed, Day::of(2026, 6, 12))};
    actIn(one.book.cache.work.front()).until = end + 1;
    actIn(one.book.cache.work.front()).routedTo = QStringLiteral("Support");
    const BookAlerts all = one.alerts(end);
    ExportRequest request;
    request.table = ExportTable::Alerts;
    const auto lines = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, QStringLiteral("test"));
        if (!exportAlerts(one.book.cache, all, request, writer))
            return QStringList();
        return QString::fromUtf8(buffer.data()).split(u'\n', Qt::SkipEmptyParts);
    };
    const QString first =
        QStringLiteral("A,2026-06-26,quiet,,service,1,2026-04-17,2026-05-04,,cleared,0,30,14,,0,,,,");
    const QString second =
        QStringLiteral("A,2026-06-26,quiet,,service,1,2026-06-12,,,snoozed,0,28,14,2026-06-27,0,,"
                       "Support,Maya,2026-06-23T09:00:00");
    QCOMPARE(lines().mid(1), (QStringList{first, second}));
    QCOMPARE(lines().front().split(u','), tableColumns(ExportTable::Alerts));
    // Those that lasted on one of the days; on the day of its end it does not any more.
    request.from = request.to = Day::of(2026, 5, 3);
    QCOMPARE(lines().mid(1), QStringList(first));
    request.from = request.to = Day::of(2026, 5, 4);
    QCOMPARE(lines().size(), 1);
    request.from = request.to = Day::of(2026, 6, 12);
    QCOMPARE(lines().mid(1), QStringList(second));
    request.account = 1;
    QCOMPARE(lines().size(), 1);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
