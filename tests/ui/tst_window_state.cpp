#include "shell/loading_bar.h"
#include "shell/settings.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "support/test_window.h"

#include <QPushButton>
#include <QScreen>
#include <QSemaphore>
#include <QToolButton>

using namespace bw;
using namespace bw::test;

/// What a window takes over from the last one, and what it says while it works.
class TestWindowState : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

    static void close(const Fixture &f)
    {
        f.window->close();
        for (const char *id : {"portfolio", "account", "settings"}) {
            if (const TestPage *page = f.page(id))
                QCOMPARE(page->saves, 1);
        }
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_window_state"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }

    void size()
    {
        {
            Fixture f;
            f.openUsual();
            f.window->resize(1300, 800);
            close(f);
        }
        Fixture f;
        f.restored = true;
        f.openUsual();
        QCOMPARE(f.window->size(), QSize(1300, 800));
        QCOMPARE(f.window->minimumSize(), QSize(1200, 720));
    }

    void rectangle_data()
    {
        QTest::addColumn<QRect>("saved");
        QTest::addColumn<bool>("centred");
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        const QSize size(1200, 720);
        QTest::newRow("on the screen") << QRect(QPoint(12, 8), size) << false;
        QTest::newRow("partly") << QRect(QPoint(screen.right() - 300, 20), size) << false;
        QTest::newRow("right of it") << QRect(QPoint(screen.right() + 200, 20), size) << true;
        QTest::newRow("a strip is left") << QRect(QPoint(screen.right() - 30, 20), size) << true;
        QTest::newRow("title above it") << QRect(QPoint(0, -400), size) << true;
        QTest::newRow("far away") << QRect(QPoint(-9000, 7000), size) << true;
    }
    void rectangle()
    {
        QFETCH(const QRect, saved);
        QFETCH(const bool, centred);
        settings::geometry.set(saved);
        Fixture f;
        f.restored = true;
        f.openUsual();
        QCOMPARE(f.window->geometry().size(), saved.size());
        if (centred) {
            const QPoint away = f.window->geometry().center()
                - QGuiApplication::primaryScreen()->availableGeometry().center();
            QVERIFY2(away.manhattanLength() <= 2, qPrintable(QStringLiteral("%1").arg(away.x())));
        } else {
            QCOMPARE(f.window->geometry(), saved);
        }
    }

    void maximized()
    {
        {
            Fixture f;
            f.openUsual();
            f.window->setGeometry(10, 20, 1210, 730);
            f.window->setWindowState(Qt::WindowMaximized);
            close(f);
        }
        QCOMPARE(settings::geometry.get().size(), QSize(1210, 730));
        Fixture f;
        f.restored = true;
        f.openUsual();
        QVERIFY(f.window->isMaximized());
    }

    void pageAndAccount()
    {
        const QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("own.bellwether"));
        {
            Fixture f;
            f.own = own;
            f.openUsual();
            f.window->openAccount(AccountId{2});
            close(f);
        }
        {
            Fixture f;
            f.own = own;
            f.restored = true;
            f.openUsual();
            QCOMPARE(f.window->currentPage(), QByteArray("account"));
            QCOMPARE(f.page("account")->account.value, 2);
            QCOMPARE(f.page("account")->restores, 1);
            // The list that it belongs to is there: previous, next and back work.
            auto *next = f.window->findChild<QPushButton *>(QStringLiteral("nextAccount"));
            QVERIFY(next->isVisible() && next->isEnabled());
            f.window->back();
            QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
            f.window->show("settings");
            close(f);
        }
        {
            Fixture f;
            f.own = own;
            f.restored = true;
            f.openUsual();
            QCOMPARE(f.window->currentPage(), QByteArray("settings"));
        }
        // A window that is not told to begins at the first page.
        Fixture f;
        f.own = own;
        f.openUsual();
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
        QCOMPARE(f.page("portfolio")->restores, 0);
    }

    void placeThatIsGone_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<qlonglong>("account");
        QTest::addColumn<bool>("sameWorkspace");
        QTest::newRow("account is gone") << QStringLiteral("account") << qlonglong{77} << true;
        QTest::newRow("of another workspace") << QStringLiteral("account") << qlonglong{2} << false;
        QTest::newRow("page of another version") << QStringLiteral("crystal-ball") << qlonglong{0} << true;
    }
    void placeThatIsGone()
    {
        QFETCH(const QString, page);
        QFETCH(const qlonglong, account);
        QFETCH(const bool, sameWorkspace);
        Fixture f;
        settings::page.set(page);
        settings::account.set(account);
        settings::workspace.set(sameWorkspace ? f.own : f.sample);
        f.restored = true;
        f.openUsual();
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
    }

    void barWhileItLoads()
    {
        QSemaphore go;
        Fixture f;
        f.changeEngine = [&](Engine &engine) {
            engine.load = [&go, load = engine.load](const QString &path) {
                go.acquire();
                return load(path);
            };
        };
        go.release();
        f.openUsual();
        const auto *bar = f.window->findChild<LoadingBar *>();
        QVERIFY(!bar->isVisible()); // it was quick
        f.window->session().reload();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(f.page("portfolio")->busy);
        QVERIFY(bar->fraction() < 0);
        const QRect place(bar->mapTo(f.window.get(), QPoint()), bar->size());
        QCOMPARE(place, QRect(72, 48, f.window->width() - 72, 2)); // under the top bar, right of the rail
        go.release();
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(!f.page("portfolio")->busy);
    }

    void barWhileItImports()
    {
        QSemaphore go;
        Fixture f;
        f.changeEngine = [&](Engine &engine) {
            engine.import = [&go, import = engine.import](const QString &path, const QString &file,
                                                          Progress &progress, ImportPlan *refused) {
                progress.total = 100;
                progress.done = 50;
                go.acquire();
                return import(path, file, progress, refused);
            };
        };
        f.openUsual();
        f.fake.imported = f.fake.books[f.own];
        const auto *bar = f.window->findChild<LoadingBar *>();
        f.window->session().imports().start(f.own, {{QStringLiteral("a.csv"), {}}});
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(bar->fraction(), 0.5);
        QVERIFY2(!f.page("portfolio")->busy, "figures that are shown still hold");
        go.release();
        QTRY_VERIFY(!bar->isVisible());
    }

    /// Files that come while the sample is made are shown afterwards, and go to the own workspace.
    void filesWaitForTheSample()
    {
        QSemaphore go;
        Fixture f;
        f.changeEngine = [&](Engine &engine) {
            engine.import = [&go, import = engine.import](const QString &path, const QString &file,
                                                          Progress &progress, ImportPlan *refused) {
                go.acquire();
                return import(path, file, progress, refused);
            };
        };
        f.openUsual();
        f.fake.imported = f.fake.books[f.own];
        f.window->import({});
        f.window->import({QStringLiteral("b.csv")});
        f.window->import({QStringLiteral("c.csv")});
        const bool early = f.page("data") != nullptr;
        go.release(2);
        QVERIFY(!early);
        QTRY_VERIFY(f.page("data"));
        QCOMPARE(f.page("data")->files, QStringList({QStringLiteral("b.csv"), QStringLiteral("c.csv")}));
        QCOMPARE(f.window->session().workspace(), f.own);
    }

    void readOnlyIsSaid()
    {
        Fixture f;
        f.openUsual();
        QCOMPARE(f.label("note"), QString());
        f.window->setReadOnly(true);
        QVERIFY(f.label("note").contains(QLatin1String("Read-only")));
    }
};

QTEST_MAIN(TestWindowState)
#include "tst_window_state.moc"
