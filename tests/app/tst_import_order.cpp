// Whatever the order of appended imports, whatever the split into files, and across restarts (each command
// is one): the figures are the same.
#include "app/program.h"

#include <QDate>
#include <QTest>
#include <algorithm>
#include <random>

using namespace bw;

namespace {

const QByteArray heading = "account_id,user_id,unit_id,event,module,occurred_at,quantity,duration_seconds\n";
const QStringList tables = {QStringLiteral("usage"),        QStringLiteral("days"),
                            QStringLiteral("weeks"),        QStringLiteral("months"),
                            QStringLiteral("coefficients"), QStringLiteral("portfolio")};

class Numbers {
public:
    explicit Numbers(quint32 seed)
        : m_engine(seed)
    {
    }
    /// [0, n)
    int below(int n) { return static_cast<int>(m_engine() % static_cast<quint32>(n)); }

private:
    std::mt19937 m_engine;
};

/// Rows of every shape: with and without user, unit, module and duration, identical ones, offsets that move
/// the day, days with and without use.
QList<QByteArray> someRows(Numbers &numbers)
{
    QList<QByteArray> rows;
    const int count = 200 + numbers.below(500);
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 1, 5).addDays(numbers.below(70));
        QByteArray row = "A" + QByteArray::number(numbers.below(4)) + ',';
        row += (numbers.below(12) == 0 ? QByteArray() : "u" + QByteArray::number(numbers.below(6))) + ',';
        row += (numbers.below(3) == 0 ? "s" + QByteArray::number(numbers.below(2)) : QByteArray()) + ',';
        row += QByteArray(numbers.below(4) == 0 ? "login" : numbers.below(2) == 0 ? "order" : "count") + ',';
        row += QByteArray(numbers.below(3) == 0 ? "m1" : "") + ',';
        row += day.toString(Qt::ISODate).toLatin1() + 'T' + QByteArray::number(10 + numbers.below(14))
            + ":00:00";
        row += QByteArray(numbers.below(3) == 0 ? "-05:00" : numbers.below(2) == 0 ? "Z" : "") + ',';
        row += QByteArray::number(numbers.below(5)) + ',';
        row += numbers.below(4) == 0 ? QByteArray::number(numbers.below(600)) : QByteArray();
        rows << row + '\n';
        if (numbers.below(10) == 0)
            rows << rows.last();
    }
    return rows;
}

QByteArray figures(const test::Program &program, const QString &workspace)
{
    QByteArray all;
    for (const QString &table : tables)
        all += program.exported({table, QStringLiteral("--as-of"), QStringLiteral("2026-03-15")}, workspace);
    return all;
}

} // namespace

class TestImportOrder : public QObject {
    Q_OBJECT

private slots:
    void anyOrderAnySplit_data();
    void anyOrderAnySplit();
    void grownStepByStep();
};

void TestImportOrder::anyOrderAnySplit_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestImportOrder::anyOrderAnySplit()
{
    QFETCH(quint32, seed);
    Numbers numbers(seed);
    const test::Program program;
    const QList<QByteArray> rows = someRows(numbers);
    const QString zone = numbers.below(2) == 0 ? QStringLiteral("+08:00") : QStringLiteral("Europe/Berlin");
    program.write(QStringLiteral("whole.csv"), heading + rows.join());
    test::Run run = program.import({QStringLiteral("--zone"), zone, QStringLiteral("whole.csv")},
                                   QStringLiteral("whole.bellwether"));
    QVERIFY2(run.code == 0, run.err.constData());
    const QByteArray expected = figures(program, QStringLiteral("whole.bellwether"));
    QVERIFY(test::linesOf(expected).size() > 100);

    // Each row goes to one of a few files. No two files may hold the same, or the second would be the first
    // again: a line of its own tells them apart.
    const int parts = 2 + numbers.below(5);
    QList<QByteArray> files(parts, heading);
    for (const QByteArray &row : rows)
        files[numbers.below(parts)] += row;
    for (int turn = 0; turn < 2; ++turn) {
        QStringList names;
        for (int i = 0; i < parts; ++i) {
            names << QStringLiteral("part%1.csv").arg(i);
            program.write(names.last(), files.at(i));
        }
        for (qsizetype i = names.size() - 1; i > 0; --i)
            names.swapItemsAt(i, numbers.below(static_cast<int>(i) + 1));
        const QString workspace = QStringLiteral("parts%1.bellwether").arg(turn);
        // Some files in one command, some in one of their own; one of them twice.
        names << names.first();
        while (!names.isEmpty()) {
            const int together = 1 + numbers.below(3);
            run = program.import(QStringList{QStringLiteral("--zone"), zone} + names.mid(0, together),
                                 workspace);
            QVERIFY2(run.code == 0, run.err.constData());
            names = names.mid(together);
        }
        const QByteArray actual = figures(program, workspace);
        if (actual != expected) {
            const auto a = test::linesOf(actual);
            const auto e = test::linesOf(expected);
            for (qsizetype i = 0; i < std::min(a.size(), e.size()); ++i)
                QCOMPARE(a.at(i), e.at(i));
            QCOMPARE(a.size(), e.size());
        }
    }
}

void TestImportOrder::grownStepByStep()
{
    Numbers numbers(77);
    const test::Program program;
    const QList<QByteArray> rows = someRows(numbers);
    QByteArray file = heading;
    qsizetype done = 0;
    while (done < rows.size()) {
        const qsizetype step = std::min<qsizetype>(1 + numbers.below(150), rows.size() - done);
        file += rows.mid(done, step).join();
        done += step;
        program.write(QStringLiteral("log.csv"), file);
        const test::Run run =
            program.import({QStringLiteral("--zone"), QStringLiteral("UTC"), QStringLiteral("log.csv")});
        QVERIFY2(run.code == 0, run.err.constData());
    }
    program.write(QStringLiteral("whole.csv"), file);
    QCOMPARE(program
                 .import({QStringLiteral("--zone"), QStringLiteral("UTC"), QStringLiteral("whole.csv")},
                         QStringLiteral("whole.bellwether"))
                 .code,
             0);
    QCOMPARE(figures(program, test::Program::workspaceName()),
             figures(program, QStringLiteral("whole.bellwether")));
}

QTEST_GUILESS_MAIN(TestImportOrder)
#include "tst_import_order.moc"
