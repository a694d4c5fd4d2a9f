// The real engine behind the window: answers saved and taken back, a lost state that comes back, a look at
// the data.
#include "front/elsewhere.h"
#include "front/engine.h"
#include "front/pages.h"
#include "settings/data_check.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "shell/window.h"
#include "store/health_limits.h"
#include "support/judging.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int patience = 20000;

HealthLimit limitOf(qint64 account)
{
    HealthLimit limit;
    limit.account = {account};
    limit.value = 20;
    limit.author = QStringLiteral("Ann");
    limit.from = Day::of(2026, 3, 1);
    return limit;
}

/// Answers of the past: the engine's clock is the real one.
Judgement answer(qint64 account, const char *value)
{
    Judgement judgement = JudgingBook::answer(account, "champion", value);
    judgement.judgedAt = QStringLiteral("2026-03-01T10:00:00");
    return judgement;
}

} // namespace

class TestJudgingWindow : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_judging_window"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    /// Undo takes answers back, doing again gives them anew; each is a row.
    void editingJudges()
    {
        const JudgingBook book;
        Editing editing(coreEngine());
        editing.setWorkspace(book.path());
        QVERIFY(editing.canJudge() && editing.canLimit());
        std::vector<Judgement> saved;
        QObject owner;
        const QSignalSpy stored(&editing, &Editing::stored);
        editing.judge({answer(1, "2"), answer(2, "0")}, QStringLiteral("two answers"), &owner,
                      [&](const Result<std::vector<Judgement>> &result) { saved = must(result); });
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, patience);
        QCOMPARE(saved.size(), size_t(2));
        QCOMPARE(book.values(), QStringLiteral("2 0"));
        editing.undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 2, patience);
        QCOMPARE(book.values(), QStringLiteral("(2) (0)"));
        editing.redo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 3, patience);
        QCOMPARE(book.values(), QStringLiteral("(2) 2 (0) 0"));
        editing.undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 4, patience);
        QCOMPARE(book.values(), QStringLiteral("(2) (2) (0) (0)"));
        QVERIFY(book.check().isClean());
    }

    /// Nothing is saved: the caller hears why, and there is nothing to take back.
    void editingTellsWhyNot()
    {
        const JudgingBook book;
        Editing editing(coreEngine());
        editing.setWorkspace(book.path());
        std::optional<ErrorCode> why;
        QObject owner;
        const QSignalSpy failed(&editing, &Editing::failed);
        editing.judge({answer(1, "2"), answer(9, "0")}, QStringLiteral("two answers"), &owner,
                      [&](const Result<std::vector<Judgement>> &result) { why = codeOf(result); });
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(why, std::optional(ErrorCode::AccountUnknown));
        QVERIFY(book.stored().empty());
    }

    void editingLimits()
    {
        const JudgingBook book;
        Editing editing(coreEngine());
        editing.setWorkspace(book.path());
        const QSignalSpy stored(&editing, &Editing::stored);
        editing.limit(limitOf(1), QStringLiteral("limit"));
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, patience);
        auto limits = must(loadHealthLimits(book.open()));
        QCOMPARE(limits.size(), size_t(1));
        QVERIFY(!limits[0].liftedOn);
        editing.undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 2, patience);
        QVERIFY(must(loadHealthLimits(book.open()))[0].liftedOn);
        editing.redo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 3, patience);
        limits = must(loadHealthLimits(book.open()));
        QCOMPARE(limits.size(), size_t(2));
        QVERIFY(!limits[1].liftedOn);
        editing.endLimit(limits[1], QStringLiteral("Tom"), QStringLiteral("end"));
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 4, patience);
        QCOMPARE(must(loadHealthLimits(book.open()))[1].liftedBy, QStringLiteral("Tom"));
        editing.undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 5, patience);
        QCOMPARE(must(loadHealthLimits(book.open())).size(), size_t(3));
    }

    /// A workspace that lost answers has them before anything of it is shown, and says so.
    void openingBringsBack()
    {
        const JudgingBook book;
        const QByteArray older = book.bytes();
        book.save({answer(1, "1"), answer(2, "2"), answer(3, "3")});
        const auto judged = book.stored();
        book.putBack(older);
        Window window(coreEngine(), book.path(), book.path(), pages());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().portfolio() && !window.session().isBusy(), patience);
        QCOMPARE(window.toast().sentence(), QStringLiteral("3 newer judgements restored from the journal."));
        QVERIFY(book.stored() == judged);
        Window again(coreEngine(), book.path(), book.path(), pages());
        QTRY_VERIFY_WITH_TIMEOUT(again.session().portfolio() && !again.session().isBusy(), patience);
        QVERIFY(!again.toast().isVisibleTo(&again));
    }

    /// While another window has the workspace nothing of it is written, by the journal either.
    void onlyLooking()
    {
        const JudgingBook book;
        const Engine engine = readOnlyEngine(coreEngine(), book.path());
        QVERIFY(!engine.judge && !engine.takeBack && !engine.setLimit && !engine.endLimit);
        QVERIFY(!engine.replay && !engine.check);
        Editing editing(engine);
        QVERIFY(!editing.canJudge() && !editing.canLimit());
    }

    void settingsLookAtTheData()
    {
        const JudgingBook book;
        book.save({answer(1, "1"), answer(2, "2")});
        Window window(coreEngine(), book.path(), book.path(), pages());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().portfolio() && !window.session().isBusy(), patience);
        window.show("settings");
        auto *look = window.findChild<DataCheck *>();
        auto *button = window.findChild<QPushButton *>(QStringLiteral("checkData"));
        const auto *result = window.findChild<QLabel *>(QStringLiteral("checkResult"));
        QVERIFY(look && button && result && button->isEnabled());
        const QSignalSpy finished(look, &DataCheck::finished);
        button->click();
        QVERIFY(look->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(
            result->text(),
            QStringLiteral("The data are whole. 2 judgements, 0 entries of what was done and 2 lines of the "
                           "journal were compared with their checksums."));
        execute(book.open(), QStringLiteral("UPDATE judgement SET value = '3' WHERE value = '1'"));
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QCOMPARE(
            result->text().split(u'\n'),
            (QStringList{
                QStringLiteral("1 damaged row of judgements or limits says again what was "
                               "saved, from the journal."),
                QStringLiteral(
                    "The data are whole. 2 judgements, 0 entries of what was done and 2 lines of the journal "
                    "were compared with their checksums.")}));
    }
};

QTEST_MAIN(TestJudgingWindow)
#include "tst_judging_window.moc"
