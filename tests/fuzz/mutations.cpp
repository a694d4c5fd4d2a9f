#include <QByteArray>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int usualRuns = 6000;
constexpr qsizetype largestSeed = 4096;

void run(const QByteArray &input)
{
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                                 static_cast<size_t>(input.size()));
}

/// Files of every kind, one way of writing each; the first byte chooses the settings.
QList<QByteArray> seeds()
{
    QList<QByteArray> list = {
        {},
        QByteArray("\0account_id,name,segment,seats\nA,Ann,large,12\nB,\"Bob, Inc.\",small,5\n", 69),
        " account_id;date;purchased;opened\r\nA;03.04.2026;1.234;7\r\nB;13.04.2026;2,5;\r\n",
        "\xEF\xBB\xBF"
        "account_id,start,end,arr\nA,2026/1/1,2026/12/31,\xEF\xBF\xA5"
        "12"
        "\xE4\xB8\x87\n",
        "\x10"
        "account_id,user_id,event,occurred_at,quantity\nA,u1,order,2026-03-02T09:00:00+08:00,3\n"
        "A,\"u\n2\",order,2026-03-02T09:00:00Z,\nB,u,\"a \"\"b\"\"\",1772442000,1e3\n",
        "\x20"
        "account_id,date,event,count,active_users\nA,2026-03-02,order,3,2\nA,2026-03-02,order,3,2\n"
        "A,2026-03-02,order,4,2\n",
        "\x01\xBF\xCD\xBB\xA7\xB1\xE0\xBA\xC5,\xC3\xFB\xB3\xC6\nA,\xBA\xA3\xCC\xC4\n",
        "{\"kind\": \"events\", \"columns\": [{\"heading\": \"a\", \"field\": \"event\", \"column\": 3}]}",
    };
    QDirIterator files(QStringLiteral(BW_SHARED_DATA "/csv"), {QStringLiteral("*.csv")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() <= largestSeed && file.open(QIODevice::ReadOnly))
            list.append(QByteArray(1, char(list.size() % 256)) + file.readAll());
    }
    return list;
}

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &others, std::mt19937 &random)
{
    static const QByteArray pieces[] = {"\"",
                                        "\"\"",
                                        "\r",
                                        "\n",
                                        "\r\n",
                                        ",",
                                        ";",
                                        "\t",
                                        "|",
                                        "\0x",
                                        "\xEF\xBB\xBF",
                                        "\xFF\xFE",
                                        "\xA1\xA1",
                                        "\xE4\xB8",
                                        "1e999",
                                        "-",
                                        "%",
                                        "2026-02-30",
                                        "'",
                                        "\x1A",
                                        "account_id",
                                        "9999999999999999999",
                                        "\xEF\xBC\x91"};
    const auto below = [&random](qsizetype n) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(n));
    };
    const qsizetype times = 1 + below(5);
    for (qsizetype i = 0; i < times; ++i) {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 1:
            bytes.remove(at, 1 + below(8));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random());
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size() + 1), 1 + below(60)));
            break;
        default:
            bytes.insert(at, others[below(others.size())].mid(below(40), 1 + below(60)));
        }
    }
    return bytes;
}

} // namespace

class TestFuzzIntake : public QObject {
    Q_OBJECT

private slots:
    void seedsHold()
    {
        const QList<QByteArray> list = seeds();
        for (const QByteArray &seed : list)
            run(seed);
        QVERIFY(list.size() > 8);
    }

    /// The same ones every time (BELLWETHER_FUZZ_RUNS: as many as that); a fault names the run that ends the
    /// program.
    void mutationsHold()
    {
        const QList<QByteArray> list = seeds();
        std::mt19937 random(20261019);
        bool given = false;
        const int wished = qEnvironmentVariableIntValue("BELLWETHER_FUZZ_RUNS", &given);
        const int runs = given ? wished : usualRuns;
        for (int i = 0; i < runs; ++i)
            run(mutated(list[static_cast<qsizetype>(random() % static_cast<quint32>(list.size()))], list,
                        random));
    }
};

QTEST_GUILESS_MAIN(TestFuzzIntake)
#include "mutations.moc"
