// The layer rules hold in every source file; and the check that says so catches planted faults.
#include "ground/layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void plantedFaultIsCaught_data();
    void plantedFaultIsCaught();
    void longFileIsCaught();
    void machinePathIsCaught();
    void sourcesKeepTheRules();
    void noTypeIsDefinedTwice();
    void noFileNamesAMachine();
};

static QString moduleOf(const QString &header)
{
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/'))) {
        return header.section(QLatin1Char('/'), 0, 0);
    }
    static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char *module : {"QtCore", "QtSql", "QtConcurrent", "QtGui", "QtWidgets", "QtSvg", "QtCharts",
                               "QtOpenGLWidgets", "QtOpenGL", "QtNetwork", "QtPrintSupport", "QtTest"}) {
        if (QFile::exists(root + QLatin1Char('/') + QLatin1String(module) + QLatin1Char('/') + header)) {
            return QString::fromLatin1(module);
        }
    }
    return {};
}

static QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestLayers::plantedFaultIsCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault"); // empty: allowed

    const auto row = [](const char *name, const char *path, const char *line, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line)
                            << QString::fromLatin1(fault);
    };
    row("base knows nobody", "core/base/a.cpp", "#include \"model/account.h\"", "may not include core/model");
    row("model knows no domain", "core/model/a.cpp", "#include \"usage/columns.h\"",
        "may not include core/usage");
    row("model knows base", "core/model/a.cpp", "#include \"base/day.h\"", "");
    row("a domain knows no evaluation", "core/activity/a.cpp", "#include \"evaluate/portfolio.h\"",
        "may not include core/evaluate");
    row("a domain knows no store", "core/health/a.cpp", "#include \"store/workspace.h\"",
        "may not include core/store");
    row("evaluation knows no store", "core/evaluate/a.cpp", "#include \"store/sql.h\"",
        "may not include core/store");
    row("evaluation knows domains", "core/evaluate/a.cpp", "#include \"activity/levels.h\"", "");
    row("store knows no domain", "core/store/a.cpp", "#include \"activity/levels.h\"",
        "may not include core/activity");
    row("intake writes through store", "core/intake/a.cpp", "#include \"store/workspace.h\"", "");
    row("store knows no intake", "core/store/a.cpp", "#include \"intake/plan.h\"",
        "may not include core/intake");
    row("core knows no page", "core/report/a.cpp", "#include \"shell/text.h\"", "not in core");
    row("core has no window", "core/base/a.cpp", "#include <QWidget>", "QtWidgets");
    row("core has no pictures", "core/base/a.cpp", "#include <QtGui/QImage>", "QtGui");
    row("core has no short name of gui", "core/base/a.cpp", "#include <QColor>", "QtGui");
    row("core may use Qt's core", "core/base/a.cpp", "#include <QDate>", "");
    row("an unknown room must be named", "core/attic/a.cpp", "#include \"base/day.h\"", "no known room");
    row("core has no words", "core/health/a.cpp", "auto s = QObject::tr(x);", "no words for people");
    row("a comment is no code", "core/health/a.cpp", "int a; // tr(x) and QDate::currentDate()", "");
    row("a string is no code", "core/health/a.cpp", "f(\"tr(QSqlQuery)\");", "");
    row("a raw string is no code", "core/health/a.cpp", "f(R\"sql(tr( \" QSqlQuery)sql\");", "");
    row("code after a string counts", "core/health/a.cpp", "f(\"a\\\"//\"); tr(x);", "no words for people");
    row("a digit separator opens no string", "core/health/a.cpp", "int i = 1'000; tr(x); int j = 1'0;",
        "no words for people");
    row("queries outside of the store", "core/intake/a.cpp", "QSqlQuery q(db);",
        "only core/store says QSqlQuery");
    row("queries in the store", "core/store/a.cpp", "QSqlQuery q(db);", "");
    row("queries in the window", "ui/portfolio/a.cpp", "QSqlQuery q(db);", "SQL stays");
    row("a database in the window", "ui/shell/a.cpp", "QSqlDatabase db;", "SQL stays");
    row("SQL header in the window", "ui/shell/a.cpp", "#include <QSqlDatabase>", "QtSql");
    row("the clock in core", "core/evaluate/a.cpp", "auto t = QDate::currentDate();",
        "only app asks the clock");
    row("the clock in the window", "ui/shell/a.cpp", "auto t = QDateTime::currentDateTimeUtc();",
        "only app asks the clock");
    row("the clock of std", "core/store/a.cpp", "std::chrono::system_clock::now();",
        "only app asks the clock");
    row("the clock of C", "core/store/a.cpp", "x = time(nullptr);", "only app asks the clock");
    row("a stopwatch is no clock", "core/store/a.cpp", "std::chrono::steady_clock::now();", "");
    row("a member called time", "core/store/a.cpp", "x = row.time(0);", "");
    row("app asks the clock", "app/main.cpp", "auto t = QDate::currentDate();", "");
    row("charts outside of their room", "ui/account/a.cpp", "#include <QChart>", "only ui/charts");
    row("charts by module", "ui/account/a.cpp", "#include <QtCharts/QLineSeries>", "only ui/charts");
    row("charts named", "ui/account/a.cpp", "QLineSeries *line = nullptr;", "only ui/charts");
    row("charts in their room", "ui/charts/a.cpp", "#include <QtCharts/QLineSeries>", "");
    row("page knows no page", "ui/account/a.cpp", "#include \"portfolio/page.h\"",
        "includes the page portfolio");
    row("widgets know no page", "ui/widgets/a.cpp", "#include \"portfolio/page.h\"",
        "includes the page portfolio");
    row("the shell knows no page", "ui/shell/a.cpp", "#include \"account/page.h\"",
        "includes the page account");
    row("page knows shell", "ui/account/a.cpp", "#include \"shell/text.h\"", "");
    row("page knows core", "ui/account/a.cpp", "#include \"evaluate/portfolio.h\"", "");
    row("the register knows pages", "ui/pages.cpp", "#include \"portfolio/page.h\"", "");
    row("a file of ui's own folder", "ui/pages.cpp", "#include \"pages.h\"", "");
    row("app knows pages", "app/a.cpp", "#include \"portfolio/page.h\"", "");
    row("an include names its room", "ui/account/a.cpp", "#include \"page.h\"", "with its room");
}

void TestLayers::plantedFaultIsCaught()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, fault);
    const QStringList found =
        layers::violations(path, QStringLiteral("int before;\n%1\n").arg(line), moduleOf);
    if (fault.isEmpty()) {
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        return;
    }
    QVERIFY2(!found.isEmpty(), "not caught");
    QVERIFY2(found.join(QLatin1Char('\n')).contains(fault), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY2(found.first().startsWith(path + QStringLiteral(":2: ")), qPrintable(found.first()));
}

void TestLayers::longFileIsCaught()
{
    const QString path = QStringLiteral("core/base/a.cpp");
    const QString line = QStringLiteral("int a;\n");
    QVERIFY(layers::violations(path, line.repeated(500), moduleOf).isEmpty());
    QCOMPARE(layers::violations(path, line.repeated(501), moduleOf).size(), 1);
    const QString test = QStringLiteral("tests/core/tst_a.cpp");
    QVERIFY(layers::violations(test, line.repeated(700), moduleOf).isEmpty());
    QCOMPARE(layers::violations(test, line.repeated(701), moduleOf).size(), 1);
    const QString header = QStringLiteral("core/base/a.h");
    QCOMPARE(layers::violations(header, line, moduleOf).size(), 1);
    QVERIFY(layers::violations(header, QStringLiteral("#pragma once\n"), moduleOf).isEmpty());
}

void TestLayers::machinePathIsCaught()
{
    const QString planted = QStringLiteral("see /ho") + QStringLiteral("me/ann/project/a.csv");
    QCOMPARE(layers::machinePaths(QStringLiteral("a.txt"), planted).size(), 1);
    QVERIFY(layers::machinePaths(QStringLiteral("a.txt"),
                                 QStringLiteral("build/home/ann/b ~/.local /usr/share/x"))
                .isEmpty());
}

void TestLayers::sourcesKeepTheRules()
{
    const QDir root(QStringLiteral(BW_SOURCE_DIR));
    QStringList faults;
    int files = 0;
    for (const char *house : {"core", "ui", "app", "tests", "installer"}) {
        QDirIterator each(root.filePath(QString::fromLatin1(house)),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            ++files;
            faults += layers::violations(root.relativeFilePath(path), read(path), moduleOf);
        }
    }
    QVERIFY(files > 40);
    faults.sort();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

/// Two types of one name link without a word, and one of them is then made or destroyed as the other.
void TestLayers::noTypeIsDefinedTwice()
{
    const QDir root(QStringLiteral(BW_SOURCE_DIR));
    const QRegularExpression definition(
        QStringLiteral("^(?:struct|class|enum class|enum) (\\w+)(?: final)?(?: ?:[^;{]*)?\\s*\\{"),
        QRegularExpression::MultilineOption);
    QMap<QString, QStringList> places;
    for (const char *house : {"core", "ui", "app"}) {
        QDirIterator each(root.filePath(QString::fromLatin1(house)), {QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            for (auto found = definition.globalMatch(read(path)); found.hasNext();)
                places[found.next().captured(1)] += root.relativeFilePath(path);
        }
    }
    QVERIFY(places.size() > 200 && places.contains(QStringLiteral("Policy")));
    QStringList faults;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->size() > 1)
            faults += place.key() + QStringLiteral(": ") + place->join(QStringLiteral(", "));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestLayers::noFileNamesAMachine()
{
    const QDir root(QStringLiteral(BW_SOURCE_DIR));
    QStringList faults;
    QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    folders.removeOne(QStringLiteral("build"));
    folders.removeOne(QStringLiteral(".git"));
    QStringList paths;
    for (const QFileInfo &file : root.entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.fileName() != QLatin1String(".git")) { // the pointer file of a git worktree
            paths << file.filePath();
        }
    }
    for (const QString &folder : std::as_const(folders)) {
        QDirIterator each(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            paths << each.next();
        }
    }
    for (const QString &path : std::as_const(paths)) {
        faults += layers::machinePaths(root.relativeFilePath(path), read(path));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
