#include "activity/book.h"
#include "activity/module_use.h"
#include "evaluate/ground.h"
#include "model/book_policies.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "support/bookbuilder.h"
#include "support/import.h"
#include "support/usebuilder.h"
#include "usage/varint.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace bw;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The account's columns as they come back from the store.
UsageColumns columnsOf(const AccountUse &use, const EventRules &rules, Day last)
{
    ColumnBuilder builder(rules);
    builder.add(use.rollups.data(), use.rollups.data() + use.rollups.size());
    UsageColumns columns;
    if (use.rollups.empty() || last < use.rollups.front().day)
        columns.spans.emplace_back();
    else
        test::must(decodeColumns(encodeColumns(builder.finish()), last, columns));
    return columns;
}

/// One account with random habits: events that pause for about four weeks, that count nothing, of modules in
/// other letters, without a module, without users; days on which nothing was delivered.
struct RandomUse {
    AccountUse use;
    Policy policy;
    Account account;
    Cache cache;
    Day first = Day::of(2025, 3, 1);
    Day last = first;

    explicit RandomUse(quint32 seed)
    {
        QRandomGenerator random(seed);
        last = first + random.bounded(20, 260);
        test::UseBuilder builder;
        const QStringList modules{s("orders"), s("Orders"), s("stock"), s("pay"), QString()};
        const int events = random.bounded(1, 9);
        test::BookBuilder book;
        book.account(s("a"), 10);
        book.rows(first, 30);
        book.rows(last, 30);
        const int lost = random.bounded(1, 200);
        for (int day = 1; day < last - first; ++day) {
            if (random.bounded(40) != 0 && (day < lost || day > lost + 30))
                book.rows(first + day, 30);
        }
        for (int e = 0; e < events; ++e) {
            test::UseBuilder::What what;
            what.event = e == 0 ? s("login") : QStringLiteral("e%1").arg(e % 6);
            what.module = modules[random.bounded(modules.size())];
            const quint32 number = builder.event(what.event, what.module);
            if (random.bounded(6) == 0 || number == 0)
                continue; // of the book, never used by this account
            const int step = random.bounded(2) ? random.bounded(26, 31) : random.bounded(1, 9);
            for (Day day = first + random.bounded(60); day <= last + 3;
                 day = day + random.bounded(1, step + 1)) {
                what.quantity = random.bounded(3);
                builder.row(day, random.bounded(4) ? QString::number(random.bounded(3)) : QString(), what);
            }
        }
        use = builder.finish();
        if (random.bounded(2))
            policy.keyActions = QMap<QString, qint32>{{s("e1"), 2}, {s("e2"), 1}, {s("login"), 1}};
        if (random.bounded(2))
            policy.modules = QStringList{s("ORDERS"), s("reports")};
        const QStringList own{QString(), s("orders; stock"), s("pay;;x"), s("stock;STOCK")};
        account.modules = own[random.bounded(own.size())];
        book.finish();
        cache = book.cache;
        cache.events = use.events;
        cache.usage = columnsOf(use, eventRules(policy, use.events), last);
        cache.accounts.front().modules = account.modules;
    }
};

ModuleUse expected(const AccountUse &use, const Policy &policy, const Account &account, const BookDays &days,
                   const AccountDays &facts)
{
    const Dimensions all =
        useDimensions(use, eventRules(policy, use.events), policy, account, days, facts).account;
    return {all.breadth, all.depth};
}

ModuleUse fromColumns(const Cache &cache, const Policy &policy, const Account &account, size_t index,
                      const BookDays &days, const AccountDays &facts)
{
    const BookModules modules(cache.events, policy);
    BookModules::Scratch scratch;
    const bool known = anythingKnown(cache.usage, index, dayTermsOf(days, facts), facts.begin, days.asOf);
    return modules.use(cache.usage, index, modules.entitled(account.modules, policy), days.asOf, known,
                       scratch);
}

QByteArray shown(const ModuleUse &use)
{
    return QStringLiteral("breadth %1/%2, depth %3/%4")
        .arg(use.breadth.part)
        .arg(use.breadth.whole)
        .arg(use.depth.part)
        .arg(use.depth.whole)
        .toUtf8();
}

/// The sample portfolio in a store.
class Sample {
public:
    Sample()
    {
        SampleOptions options;
        options.accounts = 60;
        options.days = 160;
        options.until = Day::of(2026, 3, 31);
        const QString folder = m_place.folder().path(s("s"));
        Progress progress;
        test::must(writeSample(options, folder, progress));
        for (const FileKind kind :
             {FileKind::Accounts, FileKind::Contracts, FileKind::Seats, FileKind::Events}) {
            ImportOptions how = test::importOn(s("2026-04-10"));
            how.zone = s("+08:00");
            test::must(test::importFile(m_workspace, QDir(folder).filePath(sampleFileName(kind)), how));
        }
        cache = test::must(loadCache(m_workspace));
        const std::vector<UseEvent> events = test::must(loadUseEvents(m_workspace));
        if (cache.events != events)
            qFatal("other events");
        for (const Account &account : cache.accounts)
            m_use.push_back(test::must(loadAccountUse(m_workspace, account.id, events)));
    }
    [[nodiscard]] const AccountUse &use(size_t account) const { return m_use[account]; }

    Cache cache;

private:
    test::TemporaryWorkspace m_place;
    Workspace m_workspace = m_place.open();
    std::vector<AccountUse> m_use;
};

} // namespace

class TestModuleUse : public QObject {
    Q_OBJECT

private slots:
    void asFromTheRows();
    void sample();
    void rowsAndScore();
    void runs();
    void bytes();
    void damage();

private:
    Sample m_sample;
};

/// On any day the columns say what the rows say.
void TestModuleUse::asFromTheRows()
{
    int told = 0;
    int silent = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const RandomUse one(seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 14; ++i) {
            const Day day = i == 0 ? one.last : one.first + random.bounded(-2, one.last - one.first + 1);
            const BookInputs inputs = bookInputs(one.cache, one.policy, day);
            const AccountDays &facts = inputs.accounts.front();
            const ModuleUse is = fromColumns(one.cache, one.policy, one.account, 0, inputs.days, facts);
            const ModuleUse should = expected(one.use, one.policy, one.account, inputs.days, facts);
            const QByteArray where = QByteArray::number(seed) % ' ' % day.iso().toUtf8() % ": " % shown(is)
                % ", by the rows " % shown(should);
            QVERIFY2(is == should, where.constData());
            told += is.breadth.part > 0 && is.depth.part > 0 ? 1 : 0;
            silent += is.breadth.whole == 0 ? 1 : 0;
        }
    }
    const QByteArray counts = QByteArray::number(told) % ' ' % QByteArray::number(silent);
    QVERIFY2(told > 500 && silent > 30, counts.constData());
}

/// Through the store: the sample portfolio, every account, the last day and days before it.
void TestModuleUse::sample()
{
    const Cache &cache = m_sample.cache;
    const Policy policy = samplePolicy();
    int used = 0;
    for (const int ago : {0, 1, 13, 28, 90, 150}) {
        const BookInputs inputs = bookInputs(cache, policy, *cache.lastDay - ago);
        for (size_t i = 0; i < cache.accounts.size(); ++i) {
            const Account account = accountAt(cache.accounts[i], cache.changes, inputs.days.asOf);
            const ModuleUse is = fromColumns(cache, policy, account, i, inputs.days, inputs.accounts[i]);
            QCOMPARE(shown(is),
                     shown(expected(m_sample.use(i), policy, account, inputs.days, inputs.accounts[i])));
            used += is.breadth.part > 0 ? 1 : 0;
        }
    }
    QVERIFY(used > 100);
    // What it costs: a few bytes for each event that an account has used.
    QVERIFY(cache.usage.eventReach.size() < cache.accounts.size() * 200);
}

/// Rows of the portfolio and their score, also under rules of a group; four weeks ago as it was then.
void TestModuleUse::rowsAndScore()
{
    const Cache &cache = m_sample.cache;
    Policy policy = samplePolicy();
    policy.overrides.push_back({{s("large"), {}, {}}, {{s("modules"), QJsonArray{s("orders"), s("moon")}}}});
    Cache own = cache; // its own list goes before the rules, from a day on
    own.changes.push_back({cache.accounts[0].id, AccountField::Modules, *cache.lastDay - 14, s("a;b;c;d")});
    std::stable_sort(own.changes.begin(), own.changes.end(), [](const auto &a, const auto &b) {
        return std::pair(a.account, a.from) < std::pair(b.account, b.from);
    });
    int scored = 0;
    for (const int ago : {0, 28, 60}) {
        const Day day = *cache.lastDay - ago;
        const BookInputs inputs = bookInputs(own, policy, day);
        const Portfolio portfolio = evaluate(own, policy, day, day, true);
        Share breadth;
        for (size_t i = 0; i < own.accounts.size(); ++i) {
            const Account account = accountAt(own.accounts[i], sliceOf(own, i).changes, day);
            const PortfolioRow &row = portfolio.rows[i];
            const ModuleUse should = expected(m_sample.use(i), effectivePolicy(policy, account), account,
                                              inputs.days, inputs.accounts[i]);
            QCOMPARE(row.breadth.value_or(Share()), should.breadth);
            QCOMPARE(row.depth.value_or(Share()), should.depth);
            QCOMPARE(row.breadth.has_value(), should.breadth.whole > 0);
            breadth.part += should.breadth.part;
            breadth.whole += should.breadth.whole;
            if (row.health.frozenOn)
                continue; // is that of the day of churn
            const HealthPartValue &part = row.health.parts[static_cast<size_t>(HealthPart::Breadth)];
            QCOMPARE(part.known, row.breadth.has_value());
            if (row.breadth)
                QCOMPARE(part.score, std::min(1.0, *row.breadth->value()) * 100);
            scored += part.known && part.score > 0 ? 1 : 0;
        }
        QCOMPARE(portfolio.whole.breadth, breadth);
        QCOMPARE(portfolio.rows[0].breadth->whole, ago == 0 ? 4 : portfolio.rows[0].breadth->whole);
    }
    QVERIFY2(scored > 60, QByteArray::number(scored).constData());

    const Day last = *cache.lastDay;
    const auto now = makeGround(own, policy, last, last, true);
    const auto before = makeGround(own, policy, last - 28, last - 28, true);
    for (size_t i = 0; i < own.accounts.size(); ++i)
        QCOMPARE(now->accounts[i].machineFourWeeksAgo.breadth, before->accounts[i].machine.breadth);
    for (const FrozenAccount &frozen : now->frozen) {
        const Day churned = now->frozenDays[frozen.days].asOf;
        const auto then = makeGround(own, policy, churned, churned, true);
        QCOMPARE(frozen.machine.breadth, then->accounts[frozen.account].machine.breadth);
    }
    QVERIFY(!now->frozen.empty());
    // Other modules are another ground; what they must reach is not.
    Policy other = policy;
    other.standards.breadthPercent = 90;
    QVERIFY(fits(*now, other));
    other.modules.append(s("moon"));
    QVERIFY(!fits(*now, other));
    other = policy;
    other.overrides[0].set.insert(s("modules"), QJsonArray{s("orders")});
    QVERIFY(!fits(*now, other));
}

void TestModuleUse::runs()
{
    std::vector<ReachRun> runs;
    for (const qint32 day : {3, 3, 10, 38, 67})
        addToReach(runs, day); // 38 is the day after the 28 of 10; 67 leaves 66 out
    QCOMPARE(runs, (std::vector<ReachRun>{{3, 65}, {67, 94}}));
}

void TestModuleUse::bytes()
{
    const std::vector<EventReach> events{{2, {{0, 27}}, {{0, 27}}}, {7, {{1, 40}, {42, 69}}, {}}};
    std::vector<quint8> bytes;
    appendEventReach(bytes, events);
    QCOMPARE(bytes, (std::vector<quint8>{2, 2, 2, 0, 0, 5, 5, 1, 12, 2, 0, 0}));
    const quint8 *const end = bytes.data() + bytes.size();
    QVERIFY(isEventReach(bytes.data(), end));
    const auto on = [&](qint32 day) {
        std::vector<EventIn28> in;
        readEventReach(bytes.data(), end, day, in);
        return in;
    };
    QCOMPARE(on(-1), std::vector<EventIn28>());
    QCOMPARE(on(0), (std::vector<EventIn28>{{2, true}}));
    QCOMPARE(on(27), (std::vector<EventIn28>{{2, true}, {7, false}}));
    QCOMPARE(on(41), std::vector<EventIn28>());
    QCOMPARE(on(69), (std::vector<EventIn28>{{7, false}}));
    QCOMPARE(on(70), std::vector<EventIn28>());
}

/// No bytes are read beyond their end; what is cut or goes on is told.
void TestModuleUse::damage()
{
    const RandomUse one(3);
    const EventRules rules = eventRules(one.policy, one.use.events);
    ColumnBuilder builder(rules);
    builder.add(one.use.rollups.data(), one.use.rollups.data() + one.use.rollups.size());
    const AccountColumns columns = builder.finish();
    QVERIFY(!columns.events.empty());
    std::vector<quint8> bytes;
    appendEventReach(bytes, columns.events);
    for (size_t size = 0; size < bytes.size(); ++size) {
        const std::vector<quint8> cut(bytes.begin(), bytes.begin() + static_cast<qsizetype>(size));
        QVERIFY(!isEventReach(cut.data(), cut.data() + cut.size()));
    }
    bytes.push_back(0);
    QVERIFY(!isEventReach(bytes.data(), bytes.data() + bytes.size()));
    const std::vector<quint8> endless{1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f};
    QVERIFY(!isEventReach(endless.data(), endless.data() + endless.size()));
    // In a blob of the store it is found out as well.
    UsageColumns out;
    AccountColumns wrong = columns;
    wrong.events.front().event = 0xffffffff;
    wrong.events.resize(1);
    QCOMPARE(test::codeOf(decodeColumns(encodeColumns(wrong), one.last, out)), ErrorCode::DatabaseDamaged);
    QVERIFY(out.eventReach.empty());
}

QTEST_GUILESS_MAIN(TestModuleUse)
#include "tst_module_use.moc"
