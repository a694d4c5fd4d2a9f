// Business results entered by hand: what the two small dialogs take, refuse and say.
#include "account/actual_dialog.h"
#include "account/outcome_dialog.h"
#include "shell/text.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 3, 9);
const Day today = Day::of(2026, 3, 10);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Outcome orders()
{
    Outcome outcome;
    outcome.measure = s("orders per day");
    outcome.kind = s("work_faster");
    outcome.unit = s("orders");
    outcome.better = Better::Higher;
    outcome.baseline = 1200.5;
    outcome.target = 1500;
    outcome.start = Day::of(2026, 1, 1);
    outcome.due = Day::of(2026, 12, 31);
    outcome.actuals = {{Day::of(2026, 3, 1), 1300}};
    return outcome;
}

Outcome margin()
{
    Outcome outcome;
    outcome.measure = s("margin");
    outcome.kind = s("our own");
    return outcome;
}

/// A dialog on the heap, as it deletes itself when it is closed.
template <class Dialog> struct Shown {
    QPointer<Dialog> dialog;

    template <class... Args>
    explicit Shown(Args &&...args)
        : dialog(new Dialog(std::forward<Args>(args)...))
    {
        dialog->show();
    }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;
    ~Shown() { delete dialog; }
    void write(const char *field, const QString &text)
    {
        auto *edit = dialog->template findChild<QLineEdit *>(QLatin1String(field));
        QVERIFY(edit);
        edit->setText(text);
    }
    QString says(const char *label)
    {
        return dialog->template findChild<QLabel *>(QLatin1String(label))->text();
    }
};

} // namespace

class TestOutcomeEntry : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << s("12") << true << 12.0;
        QTest::newRow("point") << s(" 12.5 ") << true << 12.5;
        QTest::newRow("groups") << s("1,234.5") << true << 1234.5;
        QTest::newRow("below zero") << s("-3") << true << -3.0;
        QTest::newRow("word") << s("many") << false << 0.0;
        QTest::newRow("unit") << s("12 %") << false << 0.0;
        QTest::newRow("not finite") << s("inf") << false << 0.0;
        QTest::newRow("no number") << s("nan") << false << 0.0;
        QTest::newRow("too large") << s("1e999") << false << 0.0;
        QTest::newRow("empty") << QString() << false << 0.0;
    }
    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isNumber);
        QFETCH(const double, value);
        const auto found = enteredNumber(text);
        QCOMPARE(found.has_value(), isNumber);
        QCOMPARE(found.value_or(0), value);
        if (found)
            QCOMPARE(enteredNumber(numberToEnter(*found)), found);
    }

    /// What stands there is saved again as it was: nothing is lost by opening and saving.
    void nothingIsLost()
    {
        for (Outcome before : {orders(), margin()}) {
            Shown<OutcomeDialog> shown(std::vector{orders(), margin()});
            QSignalSpy saved(shown.dialog, &OutcomeDialog::saved);
            shown.dialog->choose(before.measure);
            QVERIFY(shown.dialog->findChild<QLineEdit *>(s("outcomeMeasure"))->isReadOnly());
            QCOMPARE(shown.dialog->complaint(), QString());
            shown.dialog->save();
            before.actuals.clear();
            QVERIFY(saved.first().first().value<Outcome>() == before);
        }
    }

    void aNewOne()
    {
        Shown<OutcomeDialog> shown(std::vector{orders()});
        QSignalSpy saved(shown.dialog, &OutcomeDialog::saved);
        shown.write("outcomeMeasure", s("  returned   goods "));
        shown.dialog->findChild<QComboBox *>(s("outcomeKind"))->setEditText(s("Cost less"));
        shown.write("outcomeUnit", s("%"));
        auto *better = shown.dialog->findChild<QComboBox *>(s("outcomeBetter"));
        better->setCurrentIndex(better->findData(static_cast<int>(Better::Lower)));
        shown.write("outcomeBaseline", s("8"));
        shown.write("outcomeTarget", s("5.6"));
        shown.write("outcomeStart", s("2026-01-01"));
        shown.write("outcomeDue", s("2026-12-31"));
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
        QTest::keyClick(shown.dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        Outcome wanted;
        wanted.measure = s("returned goods");
        wanted.kind = s("cost_less");
        wanted.unit = s("%");
        wanted.better = Better::Lower;
        wanted.baseline = 8;
        wanted.target = 5.6;
        wanted.start = Day::of(2026, 1, 1);
        wanted.due = Day::of(2026, 12, 31);
        QVERIFY(saved.first().first().value<Outcome>() == wanted);
    }

    void outcomesAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("says");
        QTest::newRow("no measure") << s("outcomeMeasure") << s(" ") << s("Write what is counted");
        QTest::newRow("there already")
            << s("outcomeMeasure") << s("orders  per day") << s("“orders per day” is there already.");
        QTest::newRow("baseline") << s("outcomeBaseline") << s("few")
                                  << s("“few” is no number. Write it as 1234.5.");
        QTest::newRow("target") << s("outcomeTarget") << s("1/2") << s("“1/2” is no number.");
        QTest::newRow("start") << s("outcomeStart") << s("soon") << s("“soon” is no day.");
        QTest::newRow("due") << s("outcomeDue") << s("2026-02-30") << s("“2026-02-30” is no day.");
        QTest::newRow("due before start") << s("outcomeDue") << s("2025-12-31")
                                          << s("It is due on 31 Dec 2025, before its start on 1 Jan 2026.");
    }
    /// Said beneath once it was tried, and gone once it is right; the field gets the keys.
    void outcomesAreRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, entered);
        QFETCH(const QString, says);
        Shown<OutcomeDialog> shown(std::vector{orders()});
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
        QSignalSpy saved(shown.dialog, &OutcomeDialog::saved);
        shown.write("outcomeMeasure", s("returns"));
        shown.write("outcomeStart", s("2026-01-01"));
        auto *edit = shown.dialog->findChild<QLineEdit *>(field);
        const QString right = field == u"outcomeMeasure" ? s("returns") : QString();
        edit->setText(entered);
        QCOMPARE(shown.says("outcomeComplaint"), QString());
        shown.dialog->findChild<QPushButton *>(s("outcomeSave"))->click();
        QVERIFY(saved.isEmpty());
        QVERIFY2(shown.says("outcomeComplaint").startsWith(says), qPrintable(shown.says("outcomeComplaint")));
        QCOMPARE(QApplication::focusWidget(), edit);
        edit->setText(right);
        QCOMPARE(shown.says("outcomeComplaint"), QString());
        shown.dialog->save();
        QCOMPARE(saved.size(), 1);
    }

    void actualsAreRefused_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no value") << s("2026-03-01") << s(" ") << s("Write the value");
        QTest::newRow("no number") << s("2026-03-01") << s("lots") << s("“lots” is no number.");
        QTest::newRow("no day") << QString() << s("1") << s("Write the day");
        QTest::newRow("not a day") << s("then") << s("1") << s("“then” is no day.");
        QTest::newRow("to come") << s("2026-03-11") << s("1") << s("11 Mar 2026 is still to come.");
    }
    void actualsAreRefused()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, value);
        QFETCH(const QString, says);
        Shown<ActualDialog> shown(std::vector{orders()}, asOf, today);
        QSignalSpy saved(shown.dialog, &ActualDialog::saved);
        shown.write("actualDay", day);
        shown.write("actualValue", value);
        shown.dialog->save();
        QVERIFY(saved.isEmpty());
        QVERIFY2(shown.says("actualComplaint").startsWith(says), qPrintable(shown.says("actualComplaint")));
    }

    /// The day of the figures stands there; what is known of a day already, and that a later day has no
    /// figures yet, is said before saving.
    void actuals()
    {
        Shown<ActualDialog> shown(std::vector{margin(), orders()}, asOf, today);
        QSignalSpy saved(shown.dialog, &ActualDialog::saved);
        shown.dialog->choose(s("orders per day"));
        QCOMPARE(shown.dialog->note(), QString());
        shown.write("actualValue", s("1,350.5"));
        shown.write("actualDay", s("2026-03-10"));
        QVERIFY(shown.says("actualNote").contains(s("once the data reach its day")));
        shown.write("actualDay", s("2026-03-01"));
        QVERIFY(shown.says("actualNote").startsWith(s("For that day 1,300 is known.")));
        shown.dialog->save();
        QVERIFY(saved.first().first().value<ActualEntered>()
                == (ActualEntered{s("orders per day"), Day::of(2026, 3, 1), 1350.5}));
    }
};

QTEST_MAIN(TestOutcomeEntry)
#include "tst_outcome_entry.moc"
