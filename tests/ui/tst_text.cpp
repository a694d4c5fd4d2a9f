#include "intake/problem.h"
#include "model/policy.h"
#include "model/rubric.h"
#include "shell/policy_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QtTest>

using namespace bw;

/// Runs without a window: the command line speaks by the same words.
class TestText : public QObject {
    Q_OBJECT

    static void bothLanguages()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("en") << false;
        QTest::newRow("zh_CN") << true;
    }
    static void choose(bool chinese)
    {
        text::setLanguage(chinese ? text::Language::Chinese : text::Language::English);
    }

private slots:
    void cleanup() { text::setLanguage(text::Language::English); }

    void everyErrorHasThreeSentences_data() { bothLanguages(); }
    void everyErrorHasThreeSentences()
    {
        QFETCH(const bool, chinese);
        choose(chinese);
        QSet<QString> seen;
        for (int code = 0; code <= static_cast<int>(ErrorCode::TableUnknown); ++code) {
            const Error error{static_cast<ErrorCode>(code), QStringLiteral("/somebody/q3.csv"),
                              QStringLiteral("VALUE"), 1234, QStringLiteral("PDF")};
            const QString said = text::sentence(error);
            const QString stop = chinese ? QStringLiteral("。") : QStringLiteral(".");
            QVERIFY2(said.count(stop) >= 3 && said.endsWith(stop), qPrintable(said));
            QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
            QVERIFY2(!said.contains(QLatin1String("somebody")), "only the name of a file is shown");
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
        }
    }

    void rulesOfAGroupInWords()
    {
        const auto rules = [](const char *json) { return Policy::fromJson(json).value(); };
        const Policy shipped = rules("{}");
        const Policy other = rules(
            R"({"overrides": [{"when": {"segment": "large"}, "set": {"active_day_level": "high", "week": {"days": 5}}}]})");
        const auto said = [](const Policy &before, const Policy &after) {
            QStringList lines;
            for (const PolicyChange &change : changesBetween(before, after))
                lines += text::sentence(change);
            return lines;
        };
        const QStringList lines{QStringLiteral("Enterprise: A day counts from: low → high"),
                                QStringLiteral("Enterprise: Weekly active from: 3 days → 5 days")};
        QCOMPARE(said(shipped, other), lines);
        QCOMPARE(said(other, shipped).first(), QStringLiteral("Enterprise: A day counts from: high → low"));
        choose(true);
        for (const QString &line : said(shipped, other))
            QVERIFY2(!line.contains(u'{') && !line.contains(QLatin1String("Enterprise")), qPrintable(line));
    }

    void errorsNameWhatTheyKnow_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QStringList>("parts");
        const QString file = QStringLiteral("/x/q3.csv");
        QTest::newRow("line") << Error{ErrorCode::QuoteNeverClosed, file, {}, 1204, {}}
                              << QStringList{QStringLiteral("q3.csv"), QStringLiteral("line 1,204")};
        QTest::newRow("column") << Error{ErrorCode::ColumnMissing, file, QStringLiteral("account_id"), 0, {}}
                                << QStringList{QStringLiteral("q3.csv"), QStringLiteral("“account_id”")};
        QTest::newRow("format") << Error{ErrorCode::FileIsOtherFormat, file, {}, 0, QStringLiteral("XLSX")}
                                << QStringList{QStringLiteral("(XLSX)"), QStringLiteral("save it as CSV")};
        QTest::newRow("no value") << Error{ErrorCode::TableUnknown, QStringLiteral("dayz"), {}, 0, {}}
                                  << QStringList{QStringLiteral("“dayz”"), QStringLiteral("days, weeks")};
        QTest::newRow("marks in a value") << Error{ErrorCode::ZoneUnknown, {}, QStringLiteral("%1%3"), 7, {}}
                                          << QStringList{QStringLiteral("“%1%3”")};
        QTest::newRow("disguised")
            << Error{ErrorCode::FileEmpty, QStringLiteral("/x/a\u202Evsc.csv"), {}, 0, {}}
            << QStringList{QStringLiteral("a[U+202E]vsc.csv")};
    }
    void errorsNameWhatTheyKnow()
    {
        QFETCH(const Error, error);
        QFETCH(const QStringList, parts);
        const QString said = text::sentence(error);
        for (const QString &part : parts)
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void everyProblemNamesItsPlace_data() { bothLanguages(); }
    void everyProblemNamesItsPlace()
    {
        QFETCH(const bool, chinese);
        choose(chinese);
        QSet<QString> reasons;
        for (int code = 0; code <= static_cast<int>(ProblemCode::BlankRow); ++code) {
            const Problem problem{static_cast<ProblemCode>(code), 4711, QStringLiteral("SPALTE"),
                                  QStringLiteral("<b>WERT"), QStringLiteral("DETAIL")};
            const QString said = text::sentence(problem, QStringLiteral("/x/users.csv"));
            for (const QString &part : {QStringLiteral("users.csv"), QStringLiteral("4,711"),
                                        QStringLiteral("SPALTE"), QStringLiteral("<b>WERT")})
                QVERIFY2(said.contains(part), qPrintable(said));
            QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
            const QString reason = text::reason(problem.code);
            QVERIFY2(!reason.isEmpty() && !reasons.contains(reason), qPrintable(reason));
            reasons.insert(reason);
        }
    }

    void problemsSayWhetherTheRowCounts()
    {
        const Problem rejected{
            ProblemCode::DayImpossible, 3, QStringLiteral("date"), QStringLiteral("2024-02-30"), {}};
        QCOMPARE(
            text::sentence(rejected, QStringLiteral("a.csv")),
            QStringLiteral("a.csv, line 3, column “date”, value “2024-02-30”: There is no such day in the "
                           "calendar. This row is left out; all others count. Write days as 2026-03-14."));
        const Problem told{ProblemCode::BlankRow, 9, {}, {}, {}};
        QCOMPARE(text::sentence(told, QStringLiteral("a.csv")),
                 QStringLiteral("a.csv, line 9: ") + text::reason(ProblemCode::BlankRow)
                     + QStringLiteral(" This row is kept. You need not do anything."));
    }

    void dates_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QStringList>("wanted"); // day, with year, short, month, short month, weekday
        QTest::newRow("en") << false
                            << QStringList{QStringLiteral("Fri 16 Oct"), QStringLiteral("16 Oct 2026"),
                                           QStringLiteral("16 Oct"),     QStringLiteral("Oct 2026"),
                                           QStringLiteral("Oct"),        QStringLiteral("Fri")};
        QTest::newRow("zh_CN") << true
                               << QStringList{
                                      QStringLiteral("10月16日 周五"), QStringLiteral("2026年10月16日"),
                                      QStringLiteral("10/16"),         QStringLiteral("2026年10月"),
                                      QStringLiteral("10月"),          QStringLiteral("周五")};
    }
    void dates()
    {
        QFETCH(const bool, chinese);
        QFETCH(const QStringList, wanted);
        choose(chinese);
        const Day day = Day::of(2026, 10, 16);
        QCOMPARE(
            QStringList({text::day(day), text::dayYear(day), text::dayShort(day), text::month(Month::of(day)),
                         text::monthShort(Month::of(day)), text::weekdayShort(day.weekday())}),
            wanted);
    }

    void sums_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](double amount, const char *currency, const char *full, const char *en,
                            const char *zh) {
            QTest::addRow("%.1f %s", amount, currency)
                << amount << QString::fromUtf8(currency) << QString::fromUtf8(full) << QString::fromUtf8(en)
                << QString::fromUtf8(zh);
        };
        row(1140000, "USD", "$1,140,000", "$1.14M", "114.0 万美元");
        row(148000, "USD", "$148,000", "$148k", "14.8 万美元");
        row(9999, "CNY", "¥9,999", "¥9,999", "9,999 元");
        row(10000, "CNY", "¥10,000", "¥10k", "1.0 万元");
        row(999600, "USD", "$999,600", "$1.00M", "100.0 万美元");
        row(99999999, "CNY", "¥99,999,999", "¥100.00M", "1.00 亿元");
        row(1.5e9, "EUR", "€1,500,000,000", "€1.50B", "15.00 亿欧元");
        row(-148000, "USD", "−$148,000", "−$148k", "−14.8 万美元");
        row(0, "USD", "$0", "$0", "0 美元");
        row(250000, "XAU", "XAU\u00a0250,000", "XAU\u00a0250k", "25.0 万 XAU");
        row(250000, "", "250,000", "250k", "25.0 万");
        row(-0.2, "USD", "$0", "$0", "0 美元");
    }
    void sums()
    {
        QFETCH(const double, amount);
        QFETCH(const QString, currency);
        QFETCH(const QString, full);
        QFETCH(const QString, english);
        QFETCH(const QString, chinese);
        const Money money{currency, amount};
        QCOMPARE(text::moneyFull(money), full);
        QCOMPARE(text::moneyShort(money), english);
        choose(true);
        QCOMPARE(text::moneyShort(money), chinese);
    }

    void numbers()
    {
        QCOMPARE(text::number(qint64(-2410)), QStringLiteral("−2,410"));
        QCOMPARE(text::number(5.94, 1), QStringLiteral("5.9"));
        QCOMPARE(text::number(1234567.5, 1), QStringLiteral("1,234,567.5"));
        QCOMPARE(text::number(qQNaN(), 1), text::dash());
        QCOMPARE(text::percent(0.8017, 1), QStringLiteral("80.2%"));
        QCOMPARE(text::percent(qInf()), text::dash());
        QCOMPARE(text::bytes(649229387), QStringLiteral("649 MB"));
        QCOMPARE(text::bytes(512), QStringLiteral("512 B"));
        QCOMPARE(text::bytes(1500), QStringLiteral("1.5 kB"));
    }

    void segments()
    {
        QCOMPARE(text::segment(QStringLiteral("large")), QStringLiteral("Enterprise"));
        QCOMPARE(text::segmentShort(QStringLiteral("mid")), QStringLiteral("MID"));
        QCOMPARE(text::segment(QStringLiteral("Strategic partners")), QStringLiteral("Strategic partners"));
        QCOMPARE(text::segmentShort(QStringLiteral("Strategic partners")), QStringLiteral("Strateg…"));
        choose(true);
        QCOMPARE(text::segmentShort(QStringLiteral("large")), QStringLiteral("大客户"));
    }

    void hiddenCharactersAreShown()
    {
        QCOMPARE(text::visible(QStringLiteral("a\u200Bb\tc\uFEFF海")),
                 QStringLiteral("a[U+200B]b[U+0009]c[U+FEFF]海"));
        const QString emoji = QString::fromUcs4(U"\U0001F600", 1);
        QCOMPARE(text::visible(emoji), emoji);
    }

    /// Files may write a step as the window shows it, in either language.
    void stepsAreReadAsTheyAreShown_data() { bothLanguages(); }
    void stepsAreReadAsTheyAreShown()
    {
        QFETCH(const bool, chinese);
        choose(chinese);
        for (const RubricCriterion &criterion : shippedRubric().criteria) {
            const text::CriterionWords words = text::criterionWords(criterion);
            QCOMPARE(words.steps.size(), size_t{4});
            for (size_t i = 0; i < words.steps.size(); ++i) {
                QVERIFY2(criterion.stepOf(words.steps[i].word) == qint32(i),
                         qPrintable(criterion.key + u' ' + words.steps[i].word));
            }
        }
    }

    /// Of two rows of one file the other one is named with its line.
    void otherLines()
    {
        Problem problem{ProblemCode::JudgementConflict, 7, QStringLiteral("value"), QStringLiteral("0"),
                        QStringLiteral("A, boss_uses: 2 (Tom)")};
        QVERIFY(text::advice(problem).startsWith(QStringLiteral("The other one is A, boss_uses: 2 (Tom). ")));
        problem.otherLine = 1003;
        QVERIFY(text::advice(problem).startsWith(
            QStringLiteral("The other one is A, boss_uses: 2 (Tom) in line 1,003. ")));
    }

    void languageOfCodes()
    {
        QCOMPARE(text::languageOf(QStringLiteral("zh_CN")), text::Language::Chinese);
        QCOMPARE(text::languageOf(QStringLiteral("zh-Hans")), text::Language::Chinese);
        QCOMPARE(text::languageOf(QStringLiteral("de_DE")), text::Language::English);
        QCOMPARE(text::codeOf(text::languageOf(QStringLiteral("C"))), QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
