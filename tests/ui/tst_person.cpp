// Who uses the program: asked once, shown by initials, kept in the settings and not in the workspace.
#include "shell/first_run.h"
#include "shell/person.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/test_window.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace bw;
using namespace bw::test;

class TestPerson : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_person"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }

    void initials_data()
    {
        QTest::addColumn<QString>("initials");
        const auto row = [](const char *name, const char *initials) {
            QTest::newRow(name) << QString::fromUtf8(initials);
        };
        row("Lin Yue", "LY");
        row("ann", "A");
        row("Maria del Carmen Ortiz", "MO");
        row("林悦", "林悦");
        row("欧阳修远", "修远");
        row("林悦 Lin Yue", "LY");
        row("émile zola", "ÉZ");
        row("3rd Desk", "3D");
        row("  ", "");
        row("", "");
        row("𠮷野", "𠮷野");
    }
    void initials()
    {
        QFETCH(const QString, initials);
        QCOMPARE(initialsOf(QString::fromUtf8(QTest::currentDataTag())), initials);
    }

    void suggestsTheCsms()
    {
        Cache cache;
        for (const char *csm : {"Tom", "Lin Yue", "", "Lin Yue", "Ann"}) {
            Account account;
            account.csm = QString::fromLatin1(csm);
            cache.accounts.push_back(account);
        }
        QCOMPARE(csmNames(cache),
                 (QStringList{QStringLiteral("Lin Yue"), QStringLiteral("Ann"), QStringLiteral("Tom")}));
    }

    /// Asked once, before the first judgement; then never again.
    void isAskedOnce()
    {
        QWidget parent;
        QStringList heard;
        const auto hear = [&](const QString &name) { heard += name; };
        withName(&parent, {}, hear);
        auto *dialog = parent.findChild<OwnNameDialog *>();
        QVERIFY(dialog && heard.isEmpty());
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("ownName"));
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveName"));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(field, QStringLiteral("  Lin   Yue "));
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(heard, QStringList{QStringLiteral("Lin Yue")});
        QCOMPARE(settings::author.get(), QStringLiteral("Lin Yue"));
        withName(&parent, {}, hear);
        QCOMPARE(heard.size(), 2);
    }

    void leavingTheQuestionDoesNothing()
    {
        QWidget parent;
        bool heard = false;
        withName(&parent, {}, [&](const QString &) { heard = true; });
        parent.findChild<OwnNameDialog *>()->reject();
        QVERIFY(!heard && settings::author.get().isEmpty());
    }

    /// In the top bar: the initials, their menu, and another name.
    void topBar()
    {
        settings::author.set(QStringLiteral("Lin Yue"));
        Fixture f;
        f.openUsual();
        auto *person = f.window->findChild<PersonButton *>();
        QVERIFY(person && person->isVisible());
        QCOMPARE(person->accessibleName(), QStringLiteral("You: Lin Yue"));
        person->click();
        auto *menu = f.window->findChild<QMenu *>(QStringLiteral("personMenu"));
        QVERIFY(menu && menu->actions().size() == 2);
        menu->actions().front()->trigger();
        menu->close();
        auto *dialog = f.window->findChild<OwnNameDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("ownName"));
        QCOMPARE(field->text(), QStringLiteral("Lin Yue"));
        QVERIFY(field->completer());
        field->setText(QStringLiteral("Tom Hale"));
        dialog->findChild<QPushButton *>(QStringLiteral("saveName"))->click();
        QCOMPARE(person->accessibleName(), QStringLiteral("You: Tom Hale"));
        person->click();
        f.window->findChild<QMenu *>(QStringLiteral("personMenu"))->actions().back()->trigger();
        QCOMPARE(f.window->currentPage(), QByteArray("settings"));
    }

    /// The first start asks without insisting.
    void firstRun()
    {
        Fixture f;
        f.open(std::make_shared<const Cache>());
        QTRY_VERIFY(f.window->findChild<FirstRun *>());
        auto *field = f.window->findChild<QLineEdit *>(QStringLiteral("firstName"));
        QVERIFY(field && field->isVisible() && field->text().isEmpty());
        QVERIFY(!field->accessibleName().isEmpty());
        field->setText(QStringLiteral("林悦"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(settings::author.get(), QStringLiteral("林悦"));
    }

    void looksDifferentForSomebody()
    {
        PersonButton nobody;
        settings::author.set(QStringLiteral("Lin Yue"));
        PersonButton somebody;
        const QImage without = nobody.grab().toImage();
        QVERIFY(without != somebody.grab().toImage());
        theme().choose(ThemeChoice::Dark);
        QVERIFY(without != nobody.grab().toImage());
        theme().choose(ThemeChoice::Light);
    }
};

QTEST_MAIN(TestPerson)
#include "tst_person.moc"
