#include "front/pages.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/test_window.h"
#include "support/words_on_screen.h"

#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

const Day day = Day::of(2026, 8, 14); // that is looked at

/// Three accounts with use, contracts and fields; `until`: what is dated later is not in the book.
std::shared_ptr<const Cache> bookUntil(Day until)
{
    BookBuilder builder;
    for (const char *name : {"Blue Harbor", "海棠连锁", "Latecomer"}) {
        const size_t index = builder.account(QString::fromUtf8(name), 100, 80);
        Account &account = builder.cache.accounts[index];
        account.segment = QStringLiteral("mid");
        account.csm = QStringLiteral("林悦");
        const bool late = index == 2;
        for (Day at = late ? day + 3 : day - 120; at <= std::min(until, day + 60); at = at + 1) {
            if (at.weekday() <= 5)
                builder.use(index, at, at <= day ? 120 : 9000, at <= day ? 12 : 77);
        }
        const auto contract = [&](Day start, Day end, double arr) {
            if (start <= until)
                builder.contract(index, start, end, arr, QStringLiteral("USD"));
        };
        contract(late ? day + 2 : day - 300, day + 65, 148'000);
        contract(day + 20, day + 400, 777'000);
        const auto change = [&](AccountField field, const char *value) {
            if (day + 5 <= until)
                builder.cache.changes.push_back({account.id, field, day + 5, QString::fromUtf8(value)});
        };
        change(AccountField::Csm, "Tom Becker");
        change(AccountField::Segment, "large");
        change(AccountField::SeatsOpened, "10");
    }
    builder.finish();
    // What came of a contract was decided later: it is not known on the day.
    for (Contract &contract : builder.cache.contracts) {
        if (contract.arr == 148'000 && day + 10 <= until) {
            contract.renewed = false;
            contract.decidedOn = day + 10;
            contract.lostReason = QStringLiteral("Price");
        }
    }
    builder.cache.zone = QStringLiteral("+08:00");
    return std::make_shared<const Cache>(builder.cache);
}

/// Everything that the page says: texts, drawings, tips, tables.
std::map<QString, QString> wordsOf(const Fixture &f, const char *page, AccountId account = {})
{
    if (account)
        f.window->openAccount(account);
    else
        f.window->show(page);
    QApplication::processEvents();
    WordsOnScreen words;
    words.read(f.window->page(page));
    return words.found();
}

} // namespace

/// A page that looks at an earlier day says what it would have said then: of what is dated later, there is
/// not a word.
class TestTimeMachine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void nothingLaterIsSaid_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<qint64>("account");
        QTest::newRow("portfolio") << QByteArray("portfolio") << qint64(0);
        for (const qint64 account : {1, 2, 3})
            QTest::addRow("account %lld", account) << QByteArray("account") << account;
    }
    void nothingLaterIsSaid()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const qint64, account);
        Fixture now;
        now.pages = pages();
        now.open(bookUntil(day + 60));
        now.window->session().pickDay(day);
        QTRY_COMPARE(now.window->session().portfolio()->asOf, day);
        Fixture then;
        then.pages = pages();
        then.changeEngine = [](Engine &engine) {
            engine.evaluate = [](const Cache &cache, Day, Day, bool) {
                return evaluate(cache, cache.policy, day, day, true);
            };
        };
        then.open(bookUntil(day));
        const auto seen = wordsOf(now, page.constData(), AccountId{account});
        const auto known = wordsOf(then, page.constData(), AccountId{account});
        QVERIFY(known.size() > 50);
        for (const auto &[words, where] : seen)
            QVERIFY2(known.contains(words), qPrintable(QStringLiteral("%1: %2").arg(where, words)));
        for (const auto &[words, where] : known)
            QVERIFY2(seen.contains(words), qPrintable(QStringLiteral("%1: %2").arg(where, words)));
    }

    /// The same comparison finds what is there on the latest day.
    void theLatestDaySaysMore()
    {
        Fixture now;
        now.pages = pages();
        now.open(bookUntil(day + 60));
        bool told = false;
        for (const auto &[words, where] : wordsOf(now, "account", AccountId{1}))
            told = told || words.contains(QStringLiteral("Tom Becker"));
        QVERIFY(told);
    }
};

QTEST_MAIN(TestTimeMachine)
#include "tst_time_machine.moc"
