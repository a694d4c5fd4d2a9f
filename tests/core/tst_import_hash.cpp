#include "intake/content_hash.h"

#include <QFile>
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
