#include "account/account_page.h"
#include "account/change_panel.h"
#include "account/change_words.h"
#include "account/figure_panel.h"
#include "account/health_gauge.h"
#include "account/human_words.h"
#include "account/limit_dialog.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "charts/chart_view.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "support/judged_accounts.h"
#include "support/pictures.h"
#include "widgets/day_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace bw;
using bw::test::AccountBook;
using bw::test::JudgedAccounts;

namespace {

constexpr quint32 seeds = 200;
constexpr int criteria = 7;
constexpr int machineSum = healthPartCount;
constexpr int firstCriterion = healthPartCount + 1;
constexpr int humanSum = firstCriterion + criteria;
const QString boss = QStringLiteral("boss_uses");
constexpr int bossLine = firstCriterion + 1;

struct Shown {
    AccountPage page;

    explicit Shown(const JudgedAccounts &book, size_t account = AccountBook::Falling)
    {
        page.setPortfolio(std::make_shared<Cache>(book.cache), std::make_shared<Portfolio>(book.portfolio()));
        page.showAccount(book.cache.accounts[account].id);
        page.resize(1368, 828);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
    }
    [[nodiscard]] ScoreParts &parts() const { return *page.findChild<ScoreParts *>(); }
    [[nodiscard]] ScoreNote &note() const { return *page.findChild<ScoreNote *>(); }
};

void closePanels()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *panel = qobject_cast<FigurePanel *>(widget))
            panel->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestScoreShown : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void cleanup() { text::setLanguage(text::Language::English); }

    void unitsAddUp()
    {
        QCOMPARE(unitsThatAddUp({1.04, 2.04, 3.04}, 10, 61), (std::vector<qint64>{11, 20, 30}));
        QCOMPARE(unitsThatAddUp({-0.02, 0.04, 0}, 10, 0), (std::vector<qint64>{0, 0, 0}));
        QCOMPARE(unitsThatAddUp({5, 0, 0}, 10, 51), (std::vector<qint64>{51, 0, 0}));
        QCOMPARE(unitsThatAddUp({5, 0, 0}, 10, 49), (std::vector<qint64>{49, 0, 0}));
        QCOMPARE(unitsThatAddUp({}, 10, 7), std::vector<qint64>());
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            std::vector<double> values;
            double exact = 0;
            for (int n = random.bounded(1, 16); n > 0; --n) {
                values.push_back(random.generateDouble() * 40 - 20);
                exact += values.back();
            }
            const qint64 total = std::llround(exact * 10) + random.bounded(-1, 2);
            const std::vector<qint64> units = unitsThatAddUp(values, 10, total);
            QCOMPARE(std::accumulate(units.begin(), units.end(), qint64{0}), total);
            for (size_t k = 0; k < values.size(); ++k)
                QVERIFY(std::abs(static_cast<double>(units[k]) - values[k] * 10) <= 3);
        }
    }

    void theShownPointsAddUp()
    {
        int scored = 0;
        int limited = 0;
        for (quint32 seed = 0; seed < seeds; ++seed) {
            JudgedAccounts book;
            const size_t account = seed % 2 == 0 ? AccountBook::Falling : AccountBook::Young;
            book.fill(seed, account);
            const AccountReport report = book.report(account);
            ScoreParts parts;
            parts.setReport(report);
            const bool limit = parts.lineCount() == humanSum + 3;
            QCOMPARE(parts.lineCount(), humanSum + (limit ? 3 : 2));
            const int total = parts.lineCount() - 1;
            if (!report.row.health.value) {
                for (int line = 0; line <= total; ++line)
                    QVERIFY(!parts.tenthsOf(line));
                continue;
            }
            ++scored;
            const auto sum = [&](int from, int to) {
                qint64 all = 0;
                for (int line = from; line < to; ++line)
                    all += parts.tenthsOf(line).value_or(0);
                return all;
            };
            QCOMPARE(sum(0, machineSum), parts.tenthsOf(machineSum).value_or(0));
            QCOMPARE(sum(firstCriterion, humanSum), parts.tenthsOf(humanSum).value_or(0));
            const qint64 limitTenths = limit ? *parts.tenthsOf(total - 1) : 0;
            limited += limitTenths != 0 ? 1 : 0;
            QCOMPARE(parts.tenthsOf(machineSum).value_or(0) + parts.tenthsOf(humanSum).value_or(0)
                         + limitTenths,
                     *parts.tenthsOf(total));
            QCOMPARE(*parts.tenthsOf(total), report.row.health.shownTenths());
            const qint64 points = report.score.machine.points + report.score.human.points;
            QVERIFY(std::abs(static_cast<double>(points) - *report.row.health.computed) < 1);
            QVERIFY(limit || points == report.row.health.shown());
            QCOMPARE(report.score.machine.mostTenths + report.score.human.mostTenths, qint64{1000});
        }
        QVERIFY(scored > 100);
        QVERIFY(limited > 5);
    }

    void theShownCausesAddUp()
    {
        int moved = 0;
        for (quint32 seed = 0; seed < seeds / 5; ++seed) {
            JudgedAccounts book;
            book.fill(seed, AccountBook::Falling);
            const Portfolio portfolio = book.portfolio();
            const Day asOf = AccountBook::asOf();
            const ChangeTable table = changeTable(book.cache, portfolio, AccountBook::Falling,
                                                  asOf - static_cast<qint32>(7 + seed % 100), asOf);
            QVERIFY(table.change.known());
            QCOMPARE(table.change.after, portfolio.rows[AccountBook::Falling].health.value);
            QCOMPARE(std::accumulate(table.tenths.begin(), table.tenths.end(), qint64{0}),
                     table.afterTenths - table.beforeTenths);
            moved += table.afterTenths != table.beforeTenths ? 1 : 0;
            for (size_t i = 0; i < table.tenths.size(); ++i)
                if (table.change.points[i] == 0)
                    QCOMPARE(table.tenths[i], qint64{0});
        }
        QVERIFY(moved > 20);
    }

    void fourWeeksAgoIsTheFigureOfThePortfolio()
    {
        JudgedAccounts book;
        book.answer(AccountBook::Falling, boss, QStringLiteral("3"), AccountBook::asOf() - 40);
        const Portfolio portfolio = book.portfolio();
        const Day asOf = AccountBook::asOf();
        const ChangeTable table = changeTable(book.cache, portfolio, AccountBook::Falling, asOf - 28, asOf);
        QCOMPARE(table.change.before, portfolio.rows[AccountBook::Falling].healthFourWeeksAgo);
    }

    void missingIsNotZero()
    {
        JudgedAccounts book;
        book.answer(AccountBook::Falling, boss, QStringLiteral("0"), AccountBook::asOf() - 3);
        Shown shown(book);
        QCOMPARE(shown.parts().tenthsOf(bossLine), std::optional<qint64>(0));
        QVERIFY2(shown.parts().wordsOf(bossLine).startsWith(QStringLiteral("Boss uses it: 0.0 of ")),
                 qPrintable(shown.parts().wordsOf(bossLine)));
        QVERIFY(shown.parts().wordsOf(bossLine).endsWith(QStringLiteral("(Never); Lin Yue, 15 Oct 2026")));
        QVERIFY(!shown.parts().tenthsOf(bossLine + 1));
        QCOMPARE(shown.parts().wordsOf(bossLine + 1), QStringLiteral("Return: not answered yet"));
        QVERIFY(shown.parts().tipOf(bossLine + 1).contains(QStringLiteral("not the same as 0")));
    }

    void staleAnswersSayTheirAgeAndOpenTheirHistory()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        book.answer(AccountBook::Falling, boss, QStringLiteral("3"), asOf - 170, Confidence::High);
        book.answer(AccountBook::Falling, boss, QStringLiteral("1"), asOf - 118, Confidence::Low,
                    QStringLiteral("林悦"));
        Shown shown(book);
        ScoreParts &parts = shown.parts();
        // Ages count to the day one looks: T, the day after D.
        QVERIFY2(parts.wordsOf(bossLine).contains(QStringLiteral("Rarely · 119 days old, stale")),
                 qPrintable(parts.wordsOf(bossLine)));
        QVERIFY(shown.note().sentences().contains(QStringLiteral("1 answer")));
        parts.setFocus(Qt::TabFocusReason);
        for (int line = 0; line <= bossLine; ++line)
            QTest::keyClick(&parts, Qt::Key_Down);
        QVERIFY(parts.accessibleDescription().startsWith(QStringLiteral("Boss uses it: ")));
        QTest::keyClick(&parts, Qt::Key_Return);
        auto *panel = shown.page.findChild<FigurePanel *>();
        QVERIFY(panel);
        const ChartTable &rows = panel->story().rows;
        QCOMPARE(rows.rows.size(), size_t{2});
        QCOMPARE(rows.rows[0].mid(0, 4),
                 QStringList({(asOf - 118).iso(), QStringLiteral("Rarely"), QStringLiteral("low"),
                              QStringLiteral("林悦")}));
        QCOMPARE(rows.rows[1][1], QStringLiteral("Weekly"));
        QVERIFY(panel->story().definition.startsWith(QStringLiteral("Does the boss use it?")));
        closePanels();
    }

    void everyLineOpensByKeyboard()
    {
        JudgedAccounts book;
        book.fill(3, AccountBook::Falling);
        Shown shown(book);
        ScoreParts &parts = shown.parts();
        shown.page.findChild<HealthGauge *>()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.page.findChild<HealthGauge *>(), Qt::Key_Return);
        QVERIFY(parts.hasFocus());
        for (int line = 0; line < parts.lineCount(); ++line) {
            QTest::keyClick(&parts, line == 0 ? Qt::Key_Home : Qt::Key_Down);
            QTest::keyClick(&parts, Qt::Key_Return);
            auto *panel = shown.page.findChild<FigurePanel *>();
            QVERIFY2(panel, qPrintable(parts.wordsOf(line)));
            QVERIFY(panel->story().definition.endsWith(restsWords()));
            closePanels();
            parts.setFocus(Qt::TabFocusReason);
            for (int back = 0; back <= line; ++back)
                QTest::keyClick(&parts, Qt::Key_Down);
        }
    }

    void theGaugeSaysWhatItShows()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        for (const RubricCriterion &criterion : book.cache.policy.rubric.criteria)
            book.answer(AccountBook::Falling, criterion.key, QStringLiteral("1"), asOf - 2, Confidence::High);
        Shown shown(book);
        const AccountReport &report = *shown.page.report();
        const auto *gauge = shown.page.findChild<HealthGauge *>();
        const QString sum = QStringLiteral("%1 = %2 machine + %3 human.")
                                .arg(std::llround(*report.row.health.value))
                                .arg(report.score.machine.points)
                                .arg(report.score.human.points);
        QVERIFY2(gauge->toolTip().contains(sum), qPrintable(gauge->toolTip()));
        QVERIFY(gauge->toolTip().contains(QStringLiteral("Four weeks ago ")));
        QVERIFY(gauge->accessibleName().contains(QStringLiteral(", down ")));
        QVERIFY(gauge->accessibleDescription().startsWith(QStringLiteral("Coverage ")));
    }

    void aCapStandsBesideTheComputedFigure()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        book.limit(AccountBook::Falling, LimitKind::AtMost, 20, asOf - 5, Day::of(2027, 3, 1));
        Shown shown(book);
        const AccountReport &report = *shown.page.report();
        QCOMPARE(report.row.health.value, std::optional(20.0));
        const QString sentence =
            QStringLiteral(
                "Capped at 20 (computed %1): they told us that they leave (Lin, until 1 Mar 2027).")
                .arg(text::number(*report.row.health.computed, 1));
        QCOMPARE(boundSentences(report), QStringList(sentence));
        QVERIFY(shown.note().sentences().contains(sentence));
        QVERIFY(shown.page.findChild<HealthGauge *>()->accessibleName().startsWith(
            QStringLiteral("Health 20 of 100, At risk")));
        QVERIFY(shown.parts().tenthsOf(shown.parts().lineCount() - 2).value_or(0) < 0);
    }

    void whyItChangedOpensByKeyAndLeadsToTheRows()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        book.answer(AccountBook::Falling, boss, QStringLiteral("3"), asOf - 60, Confidence::High);
        book.answer(AccountBook::Falling, boss, QStringLiteral("1"), asOf - 9, Confidence::High);
        Shown shown(book);
        QTest::keyClick(&shown.page, Qt::Key_W);
        auto *panel = shown.page.findChild<ChangePanel *>();
        QVERIFY(panel);
        panel->finish();
        QVERIFY(panel->table());
        QCOMPARE(panel->table()->from, asOf - 28);
        auto *causes = panel->findChild<FigureTable *>();
        QCOMPARE(causes->lineCount(), changeCauseCount + 1);
        const int judged = static_cast<int>(ChangeCause::Judgement);
        QVERIFY2(causes->wordsOf(judged).contains(QStringLiteral("Boss uses it: Weekly → Rarely")),
                 qPrintable(causes->wordsOf(judged)));
        QVERIFY(panel->table()->of(ChangeCause::Judgement) < 0);
        QVERIFY(panel->table()->of(ChangeCause::Behaviour) < 0);
        QCOMPARE(panel->table()->of(ChangeCause::Policy), qint64{0});
        causes->setFocus(Qt::TabFocusReason);
        QTest::keyClick(causes, Qt::Key_Home);
        QTest::keyClick(causes, Qt::Key_Down);
        QTest::keyClick(causes, Qt::Key_Return);
        auto *rows = panel->findChild<FigurePanel *>();
        QVERIFY(rows);
        QCOMPARE(rows->story().rows.rows.size(), size_t{1});
        QCOMPARE(rows->story().rows.rows[0].last(), QStringLiteral("Lin Yue, 9 Oct 2026"));
        closePanels();

        // The chart holds the same figures: it goes from the one to the other without a gap.
        const ChartSpec &spec = panel->findChild<ChartView *>()->spec();
        QCOMPARE(spec.series[0].points.size(), size_t{changeCauseCount + 2});
        QCOMPARE(spec.table.rows.size(), size_t{changeCauseCount + 2});
        QCOMPARE(spec.series[0].points.back().y, static_cast<double>(panel->table()->afterTenths) / 10);
        for (const ChartPoint &point : spec.series[0].points)
            QVERIFY(spec.y.min <= point.from && point.from <= point.y && point.y <= spec.y.max);
        QVERIFY(spec.conclusion.startsWith(QStringLiteral("Fell from ")));
    }

    void anyTwoDaysCanBeCompared()
    {
        JudgedAccounts book;
        Shown shown(book);
        ChangePanel *panel = shown.page.showChange();
        QVERIFY(panel);
        const Day asOf = AccountBook::asOf();
        panel->setDays(asOf - 100, asOf - 50);
        panel->finish();
        QCOMPARE(panel->table()->from, asOf - 100);
        QCOMPARE(panel->table()->to, asOf - 50);
        auto *to = panel->findChild<DayEdit *>(QStringLiteral("changeTo"));
        to->setText((asOf + 3).iso());
        panel->finish();
        QCOMPARE(panel->table()->to, asOf - 50); // the figure before stands
        to->setText((asOf - 60).iso());
        panel->finish();
        QCOMPARE(panel->table()->to, asOf - 60);
        panel->setDays(asOf - 3000, asOf);
        panel->finish();
        QVERIFY(!panel->table()->change.known());
        QVERIFY(panel->findChild<ChartView *>()->spec().emptyText.contains(
            QStringLiteral("not enough to score")));
    }

    void aLimitIsSetEndedAndTakenBack()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        book.limit(AccountBook::Falling, LimitKind::AtMost, 20, asOf - 5);
        std::vector<HealthLimit> set;
        QStringList lifted;
        Engine engine;
        engine.now = [] { return QDateTime(QDate(2026, 10, 19), QTime(9, 0), Qt::UTC); };
        engine.setLimit = [&](const QString &, const HealthLimit &limit) -> Result<HealthLimit> {
            HealthLimit saved = limit;
            saved.key = QStringLiteral("new-%1").arg(set.size());
            set.push_back(saved);
            return saved;
        };
        engine.endLimit = [&](const QString &, const QString &key, const QString &by) -> Status {
            lifted << key + u'/' + by;
            return {};
        };
        settings::author.set({});
        Editing editing(engine);
        Shown shown(book);
        QCOMPARE(shown.page.editLimits(), nullptr); // nowhere to write to
        shown.page.setEditing(&editing);
        LimitDialog *dialog = shown.page.editLimits();
        QVERIFY(dialog);
        dialog->save();
        QCOMPARE(dialog->complaint(), QStringLiteral("Write why: whoever reads the figure must know."));
        dialog->findChild<QLineEdit *>(QStringLiteral("limitReason"))->setText(QStringLiteral("They leave"));
        QCOMPARE(dialog->complaint(), QStringLiteral("Write your name: it stands beside what you enter."));
        dialog->findChild<QLineEdit *>(QStringLiteral("limitAuthor"))->setText(QStringLiteral("Ida"));
        auto *until = dialog->findChild<QLineEdit *>(QStringLiteral("limitUntil"));
        until->setText(QStringLiteral("soon"));
        QVERIFY(dialog->complaint().contains(QStringLiteral("“soon” is no day")));
        until->setText(QStringLiteral("2026-10-01"));
        QVERIFY(dialog->complaint().contains(QStringLiteral("is over")));
        until->setText(QStringLiteral("2027-03-01"));
        dialog->findChild<QSpinBox *>(QStringLiteral("limitValue"))->setValue(15);
        QCOMPARE(dialog->complaint(), QString());
        dialog->save();
        editing.finish();
        QTRY_COMPARE(set.size(), size_t{1});
        QCOMPARE(set[0].value, 15);
        QCOMPARE(set[0].kind, LimitKind::AtMost);
        QCOMPARE(set[0].reason, QStringLiteral("They leave"));
        QCOMPARE(set[0].author, QStringLiteral("Ida"));
        QCOMPARE(set[0].until, std::optional(Day::of(2027, 3, 1)));
        QCOMPARE(set[0].from, shown.page.report()->today);
        QTRY_VERIFY(editing.steps().canUndo());
        editing.undo();
        editing.finish();
        QTRY_COMPARE(lifted, QStringList(QStringLiteral("new-0/Ida")));

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog = shown.page.editLimits();
        auto *end = dialog->findChild<QAbstractButton *>(QStringLiteral("limitEnd"));
        QVERIFY(end);
        end->click();
        editing.finish();
        QTRY_COMPARE(lifted.size(), 2);
        QCOMPARE(lifted[1], QStringLiteral("limit-0/Ida"));
        settings::author.set({});
    }

    void bothLanguages()
    {
        JudgedAccounts book;
        book.fill(5, AccountBook::Falling);
        Shown shown(book);
        const QString english = shown.parts().wordsOf(bossLine);
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(shown.parts().wordsOf(bossLine) != english);
        const auto table = std::make_shared<const ChangeTable>(
            changeTable(book.cache, book.portfolio(), AccountBook::Falling, AccountBook::asOf() - 28,
                        AccountBook::asOf()));
        const auto isLatin = [](const QString &words) {
            return std::any_of(words.begin(), words.end(),
                               [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
        };
        for (int i = 0; i < changeCauseCount; ++i)
            QVERIFY2(!isLatin(causeName(static_cast<ChangeCause>(i))),
                     qPrintable(causeName(static_cast<ChangeCause>(i))));
        QVERIFY2(!isLatin(changeSpec(*table).conclusion), qPrintable(changeSpec(*table).conclusion));
        for (int line = firstCriterion; line < humanSum; ++line)
            QVERIFY2(!isLatin(shown.parts().wordsOf(line).remove(QStringLiteral("Lin Yue"))),
                     qPrintable(shown.parts().wordsOf(line)));
    }

    void pictures()
    {
        JudgedAccounts book;
        const Day asOf = AccountBook::asOf();
        book.fill(8, AccountBook::Falling);
        book.answer(AccountBook::Falling, boss, QStringLiteral("1"), asOf - 2, Confidence::High);
        book.limit(AccountBook::Falling, LimitKind::AtMost, 20, asOf - 5, Day::of(2027, 3, 1));
        for (const auto &[choice, language, name] :
             {std::tuple(ThemeChoice::Light, text::Language::English, "light"),
              std::tuple(ThemeChoice::Dark, text::Language::English, "dark"),
              std::tuple(ThemeChoice::Light, text::Language::Chinese, "zh")}) {
            theme().choose(choice);
            text::setLanguage(language);
            Shown shown(book);
            const QString suffix = QLatin1Char('-') + QLatin1String(name);
            QVERIFY(test::takePicture(&shown.page, QStringLiteral("score") + suffix));
            ChangePanel *panel = shown.page.showChange();
            panel->finish();
            QVERIFY(test::takePicture(panel, QStringLiteral("score-why") + suffix));
            panel->close();
            const AccountReport report = *shown.page.report();
            LimitDialog dialog(report, QStringLiteral("Lin Yue"));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QVERIFY(test::takePicture(&dialog, QStringLiteral("score-limit") + suffix));
        }
        theme().choose(ThemeChoice::Light);
    }

private:
    static QString restsWords() { return QStringLiteral("As of 18 Oct 2026, activity rules version 7."); }
};

QTEST_MAIN(TestScoreShown)
#include "tst_score_shown.moc"
