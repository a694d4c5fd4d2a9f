#include "account/account_page.h"
#include "account/feedback_section.h"
#include "account/figure_panel.h"
#include "account/figure_table.h"
#include "account/outcomes_section.h"
#include "charts/chart_view.h"
#include "shell/text.h"
#include "shell/text_feedback.h"
#include "support/account_books.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <array>

using namespace bw;
using bw::test::AccountBook;

namespace {

const Day asOf = AccountBook::asOf();

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Survey said(int daysAgo, int score, const char *person, const char *role, const char *reason = "",
            SurveyKind kind = SurveyKind::Nps)
{
    Survey survey;
    survey.day = asOf - daysAgo;
    survey.kind = kind;
    survey.score = score;
    survey.scaleMax = usualMost(kind);
    survey.respondent = s(person);
    survey.role = s(role);
    survey.reason = s(reason);
    return survey;
}

/// Seven end users, of whom four promote; a boss who does not; five answers of the quarter before.
std::vector<Survey> surveys()
{
    std::vector<Survey> all;
    for (const char *person : {"secret-1", "secret-2", "secret-3", "secret-4", "secret-5"})
        all.push_back(said(120, 9, person, "end_user"));
    constexpr std::array scores{10, 9, 9, 10, 7, 3, 2};
    for (size_t i = 0; i < scores.size(); ++i) {
        const QString person = s("secret-%1").arg(i + 1);
        all.push_back(said(60 - static_cast<int>(i), scores[i], qPrintable(person), "end_user",
                           scores[i] == 3 ? "Too complicated\nfor our staff" : ""));
    }
    all.push_back(said(12, 4, "secret-boss", "decision_maker", "We do not see what we pay for"));
    all.push_back(said(10, 4, "secret-1", "end_user", "", SurveyKind::Csat));
    return all;
}

Outcome outcome(const char *measure, double baseline, double target, int begun, int term,
                std::vector<OutcomeActual> actuals)
{
    Outcome made;
    made.measure = s(measure);
    made.unit = s("orders");
    made.baseline = baseline;
    made.target = target;
    made.start = asOf - begun;
    made.due = asOf - begun + term;
    made.actuals = std::move(actuals);
    return made;
}

std::vector<Outcome> outcomes()
{
    Outcome unknown = outcome("Returned goods", 8, 5.6, 200, 365, {{asOf - 40, 7.25}});
    unknown.baseline.reset();
    return {outcome("Orders per day", 100, 200, 200, 400, {{asOf - 100, 140}, {asOf, 160}}),
            outcome("Hours per report", 60, 30, 200, 400, {{asOf - 100, 58}, {asOf, 57}}), unknown};
}

std::shared_ptr<const AccountDetails> detailsOf(const std::vector<Survey> &said,
                                                const std::vector<Outcome> &agreed)
{
    auto made = std::make_shared<AccountDetails>(*AccountBook::shared().details(AccountBook::Young));
    made->feedback = accountFeedback(said, asOf);
    made->outcomes = outcomeProgress(agreed, asOf, 50);
    return made;
}

struct Shown {
    AccountPage page;

    explicit Shown(std::shared_ptr<const AccountDetails> details, QSize size = {1368, 828})
    {
        page.setReport(AccountBook::shared().report(AccountBook::Young));
        page.setDetails(std::move(details));
        page.resize(size);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
    }
    template <class Section> Section *the() { return page.findChild<Section *>(); }
    template <class Section> FigureTable *table(int index)
    {
        return the<Section>()->template findChildren<FigureTable *>().at(index);
    }
};

QStringList linesOf(const FigureTable &table)
{
    QStringList lines;
    for (int i = 0; i < table.lineCount(); ++i)
        lines += table.wordsOf(i);
    return lines;
}

} // namespace

class TestAccountFeedback : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void cleanup()
    {
        theme().choose(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void npsByRole()
    {
        Shown shown(detailsOf(surveys(), {}));
        const FigureTable *nps = shown.table<FeedbackSection>(0);
        const QStringList lines = linesOf(*nps);
        QCOMPARE(lines.at(1), s("All answers: +13, n = 8"));
        QCOMPARE(lines.at(2), s("Decision maker: −100, few answers, n = 1"));
        QCOMPARE(lines.at(3), s("End user: +29, n = 7"));
        QVERIFY(nps->accessibleName().contains(s("All answers"))
                || nps->accessibleDescription().contains(s("All answers")));
        // Few answers have their blocks, no colour and no interval; the others all of it.
        const FigureRow &boss = nps->rows().at(2);
        QVERIFY(!boss.cells.at(1).answers->coloured);
        QCOMPARE(boss.cells.at(1).answers->count, (NpsCount{0, 0, 1}));
        QVERIFY(!boss.cells.at(3).range);
        QVERIFY(boss.tip.contains(s("Few answers: below 5")));
        const FigureRow &users = nps->rows().at(3);
        QVERIFY(users.cells.at(1).answers->coloured);
        QCOMPARE(users.cells.at(1).answers->count, (NpsCount{4, 1, 2}));
        const Nps expected = npsOf({4, 1, 2});
        QCOMPARE(users.cells.at(3).range->low, expected.low);
        QCOMPARE(users.cells.at(3).range->high, expected.high);
        // What was said the quarter before, in the words and as rows.
        QCOMPARE(feedbackSubtitle(*shown.page.report(), shown.page.details()->feedback),
                 s("answers of the 12 months to 18 Oct 2026; NPS of 2026-Q3 was +29"));
        const ChartTable quarters = nps->storyOf(nps->lineCount() - 1).rows;
        QCOMPARE(quarters.rows.size(), size_t{3});
        QCOMPARE(quarters.rows.front().first(), s("2026-Q2"));
        QCOMPARE(quarters.rows.front().at(1), s("+100"));
        QCOMPARE(quarters.rows.back().last(), s("few answers"));
    }

    void everyFigureOpensItsAnswers()
    {
        Shown shown(detailsOf(surveys(), {}));
        const FigureTable *nps = shown.table<FeedbackSection>(0);
        QCOMPARE(nps->storyOf(1).rows.rows.size(), size_t{8});
        QCOMPARE(nps->storyOf(2).rows.rows.size(), size_t{1});
        QCOMPARE(nps->storyOf(2).rows.rows.front().last(), s("We do not see what we pay for"));
        QVERIFY(nps->storyOf(2).definition.contains(s("18 Oct 2026")));
        const FigureTable *scores = shown.table<FeedbackSection>(1);
        QCOMPARE(linesOf(*scores),
                 (QStringList{s("NPS, 0 to 10: mean 6.8, n = 8"),
                              s("CSAT, 1 to 5: mean 4.0, 100% top two, n = 1")}));
        const FigureCell &columns = scores->rows().front().cells.at(1);
        QCOMPARE(columns.columns->counts, (std::vector<qint32>{0, 0, 1, 1, 1, 0, 0, 1, 0, 2, 2}));
        QCOMPARE(scores->storyOf(0).rows.rows.size(), size_t{11});
        const FigureTable *reasons = shown.table<FeedbackSection>(2);
        QCOMPARE(linesOf(*reasons).size(), 2);
        QCOMPARE(reasons->rows().front().cells.back().text, s("We do not see what we pay for"));
        QCOMPARE(reasons->rows().back().cells.back().text, s("Too complicated for our staff"));
        QCOMPARE(reasons->storyOf(0).rows.rows.size(), size_t{9});
        // Nobody is named, wherever one looks.
        for (const FigureTable *table : shown.the<FeedbackSection>()->findChildren<FigureTable *>()) {
            for (int line = 0; line < table->lineCount(); ++line) {
                const FigureStory story = table->storyOf(line);
                QStringList all{table->wordsOf(line), story.definition};
                for (const QStringList &row : story.rows.rows)
                    all += row;
                QVERIFY(!all.join(u' ').contains(s("secret")));
            }
        }
    }

    void outcomesWithTheirCharts()
    {
        Shown shown(detailsOf({}, outcomes()));
        const FigureTable *table = shown.table<OutcomesSection>(0);
        const QStringList lines = linesOf(*table);
        QCOMPARE(lines.at(1), s("Hours per report, orders: 10%, 50%, 57, 45, 30, 2027-05-06, behind"));
        QCOMPARE(lines.at(2), s("Orders per day, orders: 60%, 50%, 160, 150, 200, 2027-05-06, ahead"));
        QCOMPARE(
            lines.at(3),
            s("Returned goods, orders: –, –, 7.25, –, 5.6, 2027-04-01, not known: no baseline is stated"));
        QCOMPARE(table->rows().at(1).cells.back().shape, std::optional(Band::AtRisk));
        QCOMPARE(table->rows().at(2).cells.back().shape, std::optional(Band::Healthy));
        QVERIFY(table->tipOf(1).contains(s("below 50%")));
        QCOMPARE(table->storyOf(2).rows.rows,
                 (std::vector<QStringList>{{s("2026-07-10"), s("140"), s("125"), s("40%"), s("25%")},
                                           {s("2026-10-18"), s("160"), s("150"), s("60%"), s("50%")}}));

        const auto charts = shown.the<OutcomesSection>()->findChildren<ChartView *>();
        QVERIFY(charts.at(0)->isVisibleTo(&shown.page) && charts.at(2)->isVisibleTo(&shown.page));
        const ChartSpec &spec = charts.at(1)->spec();
        QCOMPARE(spec.title, s("Orders per day"));
        QCOMPARE(spec.conclusion, s("60% of the way on 18 Oct 2026, 50% expected: ahead"));
        QCOMPARE(spec.series.size(), size_t{2});
        QVERIFY(!spec.series.front().dashed && spec.series.back().dashed);
        QCOMPARE(spec.series.front().points.size(), size_t{3}); // from the baseline on
        QCOMPARE(spec.series.front().endLabel, s("160 actual"));
        QCOMPARE(spec.series.back().endLabel, s("200 by 6 May"));
        QCOMPARE(spec.series.back().points.back().y, 200.0);
        QCOMPARE(charts.at(2)->spec().series.size(), size_t{1}); // nothing can be expected
    }

    void nothingYet()
    {
        Shown shown(detailsOf({}, {}));
        QVERIFY(shown.table<FeedbackSection>(0)->wordsOf(0).contains(s("the Data page has a template")));
        QVERIFY(shown.table<OutcomesSection>(0)->wordsOf(0).contains(s("the Data page has a template")));
        QSignalSpy import(&shown.page, &Page::importRequested);
        int asked = 0;
        for (const char *name : {"importSurveys", "importOutcomes"}) {
            auto *button = shown.page.findChild<QPushButton *>(s(name));
            QVERIFY(button && button->isVisibleTo(&shown.page));
            button->click();
            QCOMPARE(import.count(), ++asked);
        }
        shown.page.setDetails(detailsOf(surveys(), outcomes()));
        for (const char *name : {"importSurveys", "importOutcomes"})
            QVERIFY(!shown.page.findChild<QPushButton *>(s(name))->isVisibleTo(&shown.page));
        shown.page.setDetails(detailsOf({said(400, 9, "u", "")}, {}));
        QCOMPARE(shown.table<FeedbackSection>(0)->wordsOf(0),
                 s("No answer of the 12 months to 18 Oct 2026: 1 answer before."));
        shown.page.setDetails({}); // on their way
        QVERIFY(!shown.page.findChild<QPushButton *>(s("importSurveys"))->isVisibleTo(&shown.page));
        QVERIFY(shown.table<FeedbackSection>(0)->wordsOf(0).contains(s("Reading")));
    }

    void words()
    {
        QCOMPARE(text::nps(8.3), s("+8"));
        QCOMPARE(text::nps(-0.4), s("0"));
        QCOMPARE(text::nps(-50), s("−50"));
        QCOMPARE(text::measure(168), s("168"));
        QCOMPARE(text::measure(12.5), s("12.5"));
        QCOMPARE(text::measure(1234.567), s("1,234.57"));
        QCOMPARE(text::measure(-0.001), s("0.00"));
        QSet<QString> names;
        for (int state = 0; state <= static_cast<int>(AttainmentState::Unknown); ++state)
            names.insert(text::attainment(static_cast<AttainmentState>(state)));
        QCOMPARE(names.size(), 8);
        for (int gap = 0; gap <= static_cast<int>(AttainmentGap::TermBackwards); ++gap)
            QCOMPARE(text::gap(static_cast<AttainmentGap>(gap)).isEmpty(), gap == 0);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("BW_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            QSKIP("nowhere to put pictures");
        for (const bool dark : {false, true}) {
            theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            text::setLanguage(dark ? text::Language::Chinese : text::Language::English);
            Shown shown(detailsOf(surveys(), outcomes()), {1368, 828});
            auto *scroll = shown.page.findChild<QScrollArea *>();
            scroll->ensureWidgetVisible(shown.the<FeedbackSection>(), 0, 100);
            QVERIFY(shown.page.grab().save(folder + s("/account-feedback")
                                           + (dark ? s("-dark-zh") : QString()) + s(".png")));
        }
    }
};

QTEST_MAIN(TestAccountFeedback)
#include "tst_account_feedback.moc"
