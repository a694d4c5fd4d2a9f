// Judging one account: the page in the real window, by keyboard, on books in memory with real figures.
#include "judgement/effect_panel.h"
#include "judgement/effect_parts.h"
#include "judgement/grid_view.h"
#include "judgement/judgement_form.h"
#include "shell/draft_desk.h"
#include "shell/person.h"
#include "shell/toast.h"
#include "support/judging_desk.h"
#include "widgets/answer_bar.h"
#include "widgets/criterion_row.h"
#include "widgets/note_edit.h"
#include "widgets/popover.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace bw;
using namespace bw::test;

namespace {

/// Three accounts with answers of different ages.
struct Desk : JudgingDesk {
    void open(AccountId account = {1})
    {
        auto book = std::make_shared<Cache>(*smallBook(
            {QStringLiteral("Blue Harbor"), QStringLiteral("海棠连锁"), QStringLiteral("Linden")}, lastDay));
        const QString by = QStringLiteral("Maya");
        addAnswer(*book, 0, QStringLiteral("boss_uses"), QStringLiteral("3"), lastDay - 118, by,
                  Confidence::High);
        addAnswer(*book, 0, QStringLiteral("main_process"), QStringLiteral("2"), lastDay - 10, by,
                  Confidence::Medium);
        fixture.open(book);
        show(account);
    }
    void show(AccountId account)
    {
        emit fixture.window->page("portfolio")->judgeRequested(account);
        QCOMPARE(fixture.window->currentPage(), QByteArray("judgement"));
        fixture.window->activateWindow();
        page().form().setFocus();
        settle();
    }
    [[nodiscard]] JudgementPage &page() const { return form(); }
    [[nodiscard]] const AnswerLine &line(int row) const { return page().form().row(row).line(); }
    [[nodiscard]] QPushButton &saveButton() const
    {
        return *page().findChild<QPushButton *>(QStringLiteral("saveAnswers"));
    }
};

} // namespace

class TestJudgement : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase() { startJudging("tst_judgement", m_settings); }
    void init()
    {
        QSettings().clear();
        settings::author.set(QStringLiteral("Lin Yue"));
    }
    void cleanup()
    {
        text::setLanguage(text::Language::English);
        theme().choose(ThemeChoice::Light);
    }

    /// The measure: seven criteria in under ten key presses, and on to the next account.
    void sevenCriteriaInUnderTenKeys()
    {
        Desk desk;
        desk.open({2});
        QCOMPARE(desk.page().form().count(), 7);
        QCOMPARE(desk.page().form().current(), 0);
        desk.type("2130123");
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(desk.keys < 10, qPrintable(QString::number(desk.keys)));
        QCOMPARE(desk.page().account(), AccountId{3});
        desk.settle();
        QCOMPARE(desk.judged.calls, 1);
        QCOMPARE(desk.judged.given.size(), size_t{7});
        QString values;
        for (const Judgement &answer : desk.judged.given) {
            QCOMPARE(answer.account, AccountId{2});
            QCOMPARE(answer.judgedBy, QStringLiteral("Lin Yue"));
            values += answer.value;
        }
        QCOMPARE(values, QStringLiteral("2130123"));
        QCOMPARE(desk.judged.given[1].criterion, shippedRubric().criteria[1].key);
        // The next account is ready for its first key.
        desk.type("0");
        QCOMPARE(desk.line(0).written.part, std::optional(0));
        QCOMPARE(desk.page().form().current(), 1);
    }

    void beforeAndAfterAreExact()
    {
        Desk desk;
        desk.open({1});
        const Health now = desk.row(0).health;
        QCOMPARE(desk.page().effect().effect().after.health, now);
        desk.page().form().setCurrent(0);
        desk.type("01");
        desk.page().form().setCurrent(3);
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_1, Qt::AltModifier); // low confidence in the answer that was just given
        QCOMPARE(desk.line(3).written.confidence, Confidence::Low);
        desk.page().form().setCurrent(5);
        desk.press(Qt::Key_Question, Qt::ShiftModifier);
        const DraftEffect effect = desk.page().effect().effect();
        QVERIFY(effect.after.health.value && *effect.after.health.value != *now.value);
        QCOMPARE(desk.row(0).health, now); // nothing is stored yet
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{4});
        const Health saved = desk.row(0).health;
        QCOMPARE(saved.value, effect.after.health.value); // to the last bit
        QCOMPARE(saved.band, effect.after.health.band);
        QCOMPARE(saved.human, effect.after.health.human);
        QCOMPARE(saved.coverage, effect.after.health.coverage);
        QCOMPARE(desk.row(0).renewalProbability, effect.renewal);
        QVERIFY(effect.riskAfter && desk.row(0).revenueAtRisk);
        double atRisk = 0;
        for (const PortfolioRow &row : desk.fixture.window->session().portfolio()->rows)
            atRisk += row.revenueAtRisk.value_or(0);
        QVERIFY(std::abs(atRisk - *effect.riskAfter) < 1e-6);
        // The form shows them as saved, and would save nothing more.
        QCOMPARE(desk.page().unsaved(), 0);
        QCOMPARE(desk.line(0).saved, std::optional(0));
        QCOMPARE(desk.line(5).saved, std::optional(4));
        QVERIFY(desk.line(0).written.isEmpty());
        QCOMPARE(desk.page().drafts().count(), 0);
    }

    void pointsAddUpToTheFigure()
    {
        Desk desk;
        desk.open({1});
        desk.type("0");
        qint64 now = 0;
        qint64 after = 0;
        const std::vector<PointsLine> &lines = desk.page().effect().points().lines();
        QCOMPARE(lines.size(), size_t{9}); // machine, seven criteria, health
        for (size_t i = 0; i + 1 < lines.size(); ++i) {
            now += lines[i].now.value_or(0);
            after += lines[i].after.value_or(0);
        }
        QCOMPARE(std::optional(now), lines.back().now);
        QCOMPARE(std::optional(after), lines.back().after);
        QCOMPARE(now, std::llround(*desk.row(0).health.value * 10));
        QCOMPARE(after, std::llround(*desk.page().effect().effect().after.health.value * 10));
        QVERIFY(!desk.page().effect().consequences().isEmpty());
    }

    void notesGoToTheAnswerJustGiven()
    {
        Desk desk;
        desk.open({2});
        desk.type("1");
        QCOMPARE(desk.page().form().current(), 1);
        desk.press(Qt::Key_N);
        QCOMPARE(desk.page().form().current(), 0);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&desk.page().form().row(0).noteField()));
        desk.type("3 jobs? =0 njk"); // all of it is text now
        QCOMPARE(desk.line(0).written.note, QStringLiteral("3 jobs? =0 njk"));
        QCOMPARE(desk.line(0).written.part, std::optional(1));
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgement"));
        desk.press(Qt::Key_Escape); // out of the note, nothing is discarded
        QCOMPARE(desk.page().unsaved(), 1);
        desk.press(Qt::Key_J);
        QCOMPARE(desk.page().form().current(), 1);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        QCOMPARE(desk.judged.given[0].note, QStringLiteral("3 jobs? =0 njk"));
        QCOMPARE(desk.judged.given[0].confidence, Confidence::Medium);
    }

    void aNoteAloneIsNotSaved()
    {
        Desk desk;
        desk.open({3});
        desk.press(Qt::Key_N);
        desk.type("heard");
        QSignalSpy said(&desk.page(), &Page::said);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.calls, 0);
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().startsWith(QStringLiteral("Choose an answer")));
        QCOMPARE(desk.line(0).written.note, QStringLiteral("heard"));
        desk.type("2"); // the focus is on its answers
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
    }

    /// It would make an answer of 119 days ago look as if it were given today.
    void aNoteNeverGivesTheEarlierAnswerAnew()
    {
        Desk desk;
        desk.open({1});
        const int boss = 1;
        QCOMPARE(desk.line(boss).saved, std::optional(3));
        desk.press(Qt::Key_N);
        desk.type("left");
        QCOMPARE(desk.page().unsaved(), 0);
        QCOMPARE(desk.page().waiting(), 1);
        CriterionRow &row = desk.page().form().row(boss);
        QCOMPARE(row.chipWords(), QStringLiteral("waits: = keeps “Weekly”"));
        QVERIFY(row.bar().accessibleName().endsWith(QStringLiteral("a note waits for an answer")));
        QVERIFY(desk.saveButton().isEnabled()); // it leads to what is missing
        QSignalSpy said(&desk.page(), &Page::said);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.calls, 0);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("press =")));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&row.bar()));
        desk.type("=");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        QCOMPARE(desk.judged.given[0].value, QStringLiteral("3"));
        QCOMPARE(desk.judged.given[0].note, QStringLiteral("left"));
        QCOMPARE(desk.judged.given[0].confidence, Confidence::High); // as it was given
    }

    void nothingToSaveIsSaid()
    {
        Desk desk;
        desk.open({2});
        QVERIFY(!desk.saveButton().isEnabled());
        QCOMPARE(desk.saveButton().text(), QStringLiteral("Nothing to save"));
        desk.type("1");
        QVERIFY(desk.saveButton().isEnabled());
        QCOMPARE(desk.saveButton().text(), QStringLiteral("Save 1 answer"));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.saveButton().isEnabled());
    }

    void aNoteGrowsAndNothingIsCut()
    {
        Desk desk;
        desk.open({2});
        desk.press(Qt::Key_N);
        NoteEdit &note = desk.page().form().row(0).noteField();
        const int one = note.height();
        const int row = desk.page().form().row(0).height();
        desk.type("They moved the dispatch back to spreadsheets; two depots still book here, and");
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        desk.type("nobody says for how long.");
        QVERIFY(desk.line(0).written.note.contains(QLatin1Char('\n')));
        QVERIFY(note.height() > one);
        QCoreApplication::processEvents();
        QVERIFY(desk.page().form().row(0).height() > row);
        const QRect place(note.mapTo(&desk.page().form().row(0), QPoint()), note.size());
        QVERIFY(desk.page().form().row(0).rect().contains(place));
        desk.press(Qt::Key_Return); // leaves it
        QVERIFY(!note.hasFocus());
        desk.type("1");
        QCOMPARE(desk.page().unsaved(), 1);
    }

    void earlierAnswersWithoutRoomAreCounted()
    {
        Desk desk;
        for (int i = 0; i < 9; ++i) {
            Judgement answer;
            answer.account = {2};
            answer.criterion = shippedRubric().criteria[0].key;
            answer.value = QString::number(i % 4);
            answer.note = QStringLiteral("note %1").arg(i);
            answer.judgedBy = QStringLiteral("Maya");
            answer.day = lastDay - 10 * (i + 1);
            answer.key = QStringLiteral("earlier-%1").arg(i);
            desk.judged.given.push_back(answer);
        }
        desk.open({2});
        AnswersBefore &before = desk.page().form().row(0).before();
        QCOMPARE(before.answers().size(), size_t{9});
        const int shown = before.height() / AnswersBefore::lineHeight - 1; // the last line says how many more
        QCOMPARE(before.hiddenCount(), 9 - shown);
        desk.page().form().setCurrent(0);
        desk.press(Qt::Key_H);
        auto *all = before.findChild<Popover *>(QStringLiteral("earlierAnswers"));
        QVERIFY(all != nullptr && all->isVisible());
        QString words;
        for (const QLabel *line : all->findChildren<QLabel *>())
            words += line->text();
        for (int i = 0; i < 9; ++i)
            QVERIFY(words.contains(QStringLiteral("note %1").arg(i)));
        all->close();
    }

    void draftsOutliveTheProgram()
    {
        Desk desk;
        desk.open({2});
        const QString kept = draftsPath(desk.fixture.own);
        desk.type("1");
        desk.press(Qt::Key_N);
        desk.type("to be seen");
        QTRY_VERIFY(QFile::exists(kept)); // also where the program is killed
        QCOMPARE(QFile::permissions(kept)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        desk.fixture.window.reset();

        desk.open({3});
        QCOMPARE(desk.fixture.window->toast().sentence(),
                 QStringLiteral("1 answer that was not saved last time is here again."));
        desk.show({2});
        QCOMPARE(desk.line(0).written.part, std::optional(1));
        QCOMPARE(desk.line(0).written.note, QStringLiteral("to be seen"));
        QCOMPARE(desk.judged.calls, 0);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        QTRY_VERIFY(!QFile::exists(kept)); // nothing is left to keep
    }

    void draftsOfAnotherAccountAreNotTaken()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(QStringLiteral("own.bellwether"));
        Cache book = *smallBook({QStringLiteral("Blue Harbor"), QStringLiteral("Linden")}, lastDay);
        const AnswerPlace first{book.accounts[0].id, QStringLiteral("boss_uses")};
        const AnswerPlace second{book.accounts[1].id, QStringLiteral("boss_uses")};
        {
            DraftDesk desk(workspace);
            desk.settle(book);
            desk.book().set({{first, {2, QStringLiteral("a"), Confidence::Low}}, {second, {4, {}, {}}}});
        }
        book.accounts[0].key = QStringLiteral("somebody else"); // another file at the same place
        DraftDesk desk(workspace);
        QSignalSpy restored(&desk, &DraftDesk::restored);
        desk.settle(book);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(desk.book().count(), 1);
        QVERIFY(desk.book().at(first).isEmpty());
        QCOMPARE(desk.book().at(second).part, std::optional(4));
        // A question with another scale: what its places mean is not known any more.
        book.policy.rubric.criteria[1].steps.pop_back();
        DraftDesk shorter(workspace);
        shorter.settle(book);
        QCOMPARE(shorter.book().count(), 0);
    }

    void whatIsBegunInTheFormIsInTheGrid()
    {
        Desk desk;
        desk.open({2});
        desk.type("12");
        desk.press(Qt::Key_G);
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgements"));
        desk.settle();
        desk.grid().setShow(GridPage::Show::Mine);
        QCOMPARE(desk.grid().model().unsaved(), 2);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.grid().model().unsaved(), 1);
        emit desk.grid().judgeRequested(AccountId{2});
        QCOMPARE(desk.page().unsaved(), 1);
        desk.press(Qt::Key_Escape); // discards
        desk.press(Qt::Key_Escape); // back to where it was opened from
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgements"));
        QCOMPARE(desk.grid().model().row(desk.grid().view().currentIndex().row()).id, AccountId{2});
    }

    void keepTakeBackAndUndo()
    {
        Desk desk;
        desk.open({1});
        JudgementForm &form = desk.page().form();
        // It begins at what is stale.
        const int boss = 1;
        QCOMPARE(form.current(), boss);
        QVERIFY(desk.line(boss).stale);
        QCOMPARE(desk.line(boss).age, QStringLiteral("119 days old, stale"));
        desk.press(Qt::Key_Equal);
        QCOMPARE(desk.line(boss).written.part, std::optional(3));
        QCOMPARE(desk.page().unsaved(), 1);
        form.setCurrent(boss);
        desk.press(Qt::Key_1);
        QCOMPARE(desk.line(boss).written.part, std::optional(1));
        form.setCurrent(boss);
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.line(boss).written.isEmpty());
        QCOMPARE(form.current(), boss);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.line(boss).written.part, std::optional(1));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.line(boss).written.part, std::optional(3));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.line(boss).written.isEmpty());
        // Nothing is written: now Ctrl+Z takes back what was saved.
        desk.type("0");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        const Health judged = desk.row(0).health;
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.judged.given.empty());
        QVERIFY(desk.row(0).health != judged);
        QCOMPARE(desk.line(boss).saved, std::optional(3));
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgement"));
    }

    void draftsStayWithTheirAccount()
    {
        Desk desk;
        desk.open({2});
        desk.type("12");
        desk.press(Qt::Key_BracketRight);
        QCOMPARE(desk.page().account(), AccountId{3});
        QCOMPARE(desk.page().unsaved(), 0);
        desk.press(Qt::Key_BracketLeft);
        QCOMPARE(desk.page().account(), AccountId{2});
        QCOMPARE(desk.page().unsaved(), 2);
        desk.press(Qt::Key_Escape); // discards
        QCOMPARE(desk.page().unsaved(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.page().unsaved(), 2);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Escape); // and back
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("portfolio"));
        QCOMPARE(desk.judged.calls, 0);
    }

    void whatFailsIsKept()
    {
        Desk desk;
        desk.open({2});
        desk.judged.fails = Error{ErrorCode::DiskFull, QStringLiteral("own.bellwether"), {}, 0, {}};
        desk.type("123");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.page().unsaved(), 3);
        QVERIFY(!desk.fixture.window->toast().sentence().isEmpty());
        desk.judged.fails.reset();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{3});
        QCOMPARE(desk.page().unsaved(), 0);
    }

    void whoYouAreIsAskedOnce()
    {
        settings::author.set({});
        Desk desk;
        desk.open({2});
        desk.type("1");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        auto *asks = desk.fixture.window->findChild<OwnNameDialog *>();
        QVERIFY(asks != nullptr);
        desk.settle();
        QCOMPARE(desk.judged.calls, 0);
        auto *name = asks->findChild<QLineEdit *>();
        QTest::keyClicks(name, QStringLiteral("Maya"));
        QTest::keyClick(name, Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.judged.given.size(), size_t{1});
        QCOMPARE(desk.judged.given[0].judgedBy, QStringLiteral("Maya"));
        QCOMPARE(settings::author.get(), QStringLiteral("Maya"));
    }

    void anEarlierDayIsForLookingOnly()
    {
        Desk desk;
        desk.open({1});
        desk.fixture.window->session().pickDay(lastDay - 30);
        QTRY_COMPARE(desk.fixture.window->session().portfolio()->asOf, lastDay - 30);
        desk.settle();
        desk.page().form().setFocus();
        desk.type("0");
        QCOMPARE(desk.page().unsaved(), 0);
        QVERIFY(!desk.page().findChild<QPushButton *>(QStringLiteral("saveAnswers"))->isEnabled());
        QVERIFY(!desk.line(0).saved); // the answer came later
    }

    void keysOfTheWindowStayWhereTheyBelong()
    {
        Desk desk;
        desk.open({2});
        desk.press(Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(desk.line(0).written.part, std::optional(4));
        QVERIFY(desk.fixture.window->findChildren<QDialog *>().isEmpty()); // no list of keys
        desk.press(Qt::Key_J);
        QCOMPARE(desk.page().form().current(), 2);
        desk.page().setLetterKeys(false);
        desk.press(Qt::Key_J);
        QCOMPARE(desk.page().form().current(), 2);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.page().form().current(), 3);
        desk.press(Qt::Key_1); // digits belong to the answers that have the focus
        QCOMPARE(desk.line(3).written.part, std::optional(1));
    }

    void namesSayEverything()
    {
        Desk desk;
        desk.open({1});
        const AnswerBar &bar = desk.page().form().row(1).bar();
        QCOMPARE(bar.accessibleName(), QStringLiteral("Does the boss use it? Weekly, 3 of 3"));
        desk.type("1");
        QCOMPARE(bar.accessibleName(),
                 QStringLiteral("Does the boss use it? Rarely, 1 of 3, changed from Weekly"));
        QCOMPARE(desk.page().form().row(3).bar().accessibleName(),
                 QStringLiteral("Is there an internal champion? No answer."));
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(!bar.accessibleName().contains(QLatin1String("boss")), qPrintable(bar.accessibleName()));
        QCOMPARE(desk.line(1).written.part, std::optional(1));
    }

    void answersBesideTheMouse()
    {
        Desk desk;
        desk.open({2});
        AnswerBar &bar = desk.page().form().row(4).bar();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.partRect(2).center());
        QCOMPARE(desk.line(4).written.part, std::optional(2));
        QCOMPARE(desk.page().form().current(), 4); // the pointer is there: nothing moves away
        QCOMPARE(bar.count(), 5);
        for (int part = 1; part < bar.count(); ++part)
            QVERIFY(bar.partRect(part).left() > bar.partRect(part - 1).left());
        QCOMPARE(bar.partRect(4).right() + 1, bar.width());
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1200, 720);
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("large") << QSize(1920, 1200);
    }
    void nothingIsCutOff()
    {
        QFETCH(const QSize, size);
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::setLanguage(language);
            Desk desk;
            desk.open({1});
            desk.fixture.window->resize(size);
            QCoreApplication::processEvents();
            for (int i = 0; i < desk.page().form().count(); ++i) {
                CriterionRow &row = desk.page().form().row(i);
                for (QWidget *part : std::initializer_list<QWidget *>{&row.bar(), &row.noteField()}) {
                    const QRect place(part->mapTo(&row, QPoint()), part->size());
                    QVERIFY2(row.rect().contains(place), part->metaObject()->className());
                    QVERIFY(part->height() >= 24);
                }
                QVERIFY2(!row.bar().cutsWords(), qPrintable(row.line().words.question));
                for (const QLabel *label : row.findChildren<QLabel *>())
                    QVERIFY2(!label->isVisible() || label->heightForWidth(label->width()) <= label->height(),
                             qPrintable(label->text()));
            }
        }
    }
};

QTEST_MAIN(TestJudgement)
#include "tst_judgement.moc"
