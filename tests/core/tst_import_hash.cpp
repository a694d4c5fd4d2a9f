#include "intake/content_hash.h"
#include "intake/sheet_rows.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;

class TestImportHash : public QObject {
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void isTheHashOfTheBlocksDigests_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("blocks");
        QTest::newRow("empty") << qint64(0) << 0;
        QTest::newRow("short") << qint64(11) << 1;
        QTest::newRow("one block") << hashBlockBytes << 1;
        QTest::newRow("one block and a byte") << hashBlockBytes + 1 << 2;
        QTest::newRow("two blocks") << 2 * hashBlockBytes << 2;
    }

    void isTheHashOfTheBlocksDigests()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const int, blocks);
        QByteArray data(static_cast<qsizetype>(bytes), 'a');
        for (qsizetype i = 0; i < data.size(); ++i)
            data[i] = static_cast<char>((i * 31 + i / 977) & 0x7f);
        std::vector<BlockDigest> digests;
        for (qint64 from = 0; from < bytes; from += hashBlockBytes)
            digests.push_back(blockDigest(data.constData() + from,
                                          static_cast<size_t>(std::min(hashBlockBytes, bytes - from))));
        QCOMPARE(digests.size(), static_cast<size_t>(blocks));

        const QTemporaryDir folder;
        const auto content = hashFile(write(folder, data), Progress());
        QVERIFY(content);
        QCOMPARE(content->bytes, bytes);
        QCOMPARE(content->hash.size(), 16);
        QCOMPARE(content->hash, contentHash(digests));
    }

    /// The hash is stored: it must never change between versions or machines.
    void staysTheSame()
    {
        const QTemporaryDir folder;
        const auto content = hashFile(write(folder, "account_id,event\nA,order\n"), Progress());
        QVERIFY(content);
        QCOMPARE(content->hash.toHex(), QByteArray("4c3284d6bc5258569da7e89221eab5da"));
        QVERIFY(content->endsLine);
    }

    void aPrefixHasTheHashOfTheShorterFile()
    {
        const QTemporaryDir folder;
        const QByteArray longer(static_cast<qsizetype>(hashBlockBytes) + 1000, 'x');
        const auto shorter = hashFile(write(folder, longer.left(longer.size() - 500)), Progress());
        QVERIFY(shorter);
        const QString path = write(folder, longer);
        const auto prefix = hashFile(path, Progress(), longer.size() - 500);
        QVERIFY(prefix);
        QCOMPARE(prefix->hash, shorter->hash);
        QVERIFY(!prefix->endsLine);
        QVERIFY(hashFile(path, Progress())->hash != shorter->hash);
        QCOMPARE(hashFile(path, Progress(), longer.size() + 1).error().code, ErrorCode::FileChanged);
    }

    void beginningsHaveTheHashesOfShorterFiles()
    {
        const QTemporaryDir folder;
        QByteArray data(static_cast<qsizetype>(hashBlockBytes) + 3000, 'x');
        data[10] = 'y';
        const std::vector<qint64> sizes = {0, 5, 5, 11, hashBlockBytes, hashBlockBytes + 1, data.size()};
        const QString path = write(folder, data);
        const auto hashes = hashBeginnings(path, sizes, Progress());
        QVERIFY(hashes);
        QCOMPARE(hashes->size(), sizes.size());
        for (size_t i = 0; i < sizes.size(); ++i)
            QCOMPARE(hashes->at(i), hashFile(path, Progress(), sizes[i])->hash);
        QCOMPARE(hashBeginnings(path, {data.size() + 1}, Progress()).error().code, ErrorCode::FileChanged);
        Progress stopped;
        stopped.cancelled = true;
        QCOMPARE(hashBeginnings(path, sizes, stopped).error().code, ErrorCode::Cancelled);
        QVERIFY(hashBeginnings(path, {}, Progress())->empty());
    }

    /// Of a sheet the rows count: empty cells at their ends do not, quotes and empty rows do.
    void rowsOfASheet()
    {
        const QByteArray text = "a,b,\n1,\"x,\",\n\n2,,";
        QCOMPARE(rowsOf(text), 4);
        QCOMPARE(rowsOf({}), 0);
        const auto hashes = hashesOfRows(text, {0, 1, 2, 3, 3, 4});
        QCOMPARE(hashes.size(), size_t(6));
        QCOMPARE(hashes[3], hashes[4]);
        QCOMPARE(QSet<QByteArray>(hashes.begin(), hashes.end()).size(), 5);
        QCOMPARE(hashesOfRows("a,b\n1,\"x,\"", {2}).front(), hashes[2]);
        QVERIFY(hashesOfRows("a,b\n1,x", {2}).front() != hashes[2]);
        QVERIFY(hashesOfRows("a,b\n\n1,\"x,\"", {3}).front() != hashes[2]);
        QVERIFY(hashesOfRows("a,b1\n,\"x,\"", {2}).front() != hashes[2]);
        QCOMPARE(offsetBehindRows(text, 0), 0);
        QCOMPARE(text.mid(offsetBehindRows(text, 3)), QByteArray("2,,"));
        QCOMPARE(offsetBehindRows(text, 4), text.size());
        // It is stored: it must never change between versions or machines.
        QCOMPARE(hashes[2].size(), 16);
    }

    void badFilesAreNamed()
    {
        const QTemporaryDir folder;
        QCOMPARE(hashFile(folder.filePath(QStringLiteral("none")), Progress()).error().code,
                 ErrorCode::FileMissing);
        QCOMPARE(hashFile(folder.path(), Progress()).error().code, ErrorCode::FileIsNoPlainFile);
        Progress stopped;
        stopped.cancelled = true;
        QCOMPARE(hashFile(write(folder, "a"), stopped).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportHash)
#include "tst_import_hash.moc"
