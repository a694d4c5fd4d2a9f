#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>
#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several: plural forms
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, false});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().value(QLatin1String("type")) == u"unfinished";
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isCharacters() && !xml.isWhitespace()) {
                    messages.last().translations += xml.text().toString();
                }
                if (xml.atEnd()) {
                    break;
                }
            }
        }
    }
    return messages;
}

/// What Qt puts in: %1, %L2, %n, %Ln; each as often as it stands.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    auto all = pattern.globalMatch(text);
    while (all.hasNext()) {
        found += all.next().captured(1);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(BW_SOURCE_DIR "/resources/translations/bellwether_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
        QTest::newRow("English plurals") << QStringLiteral("en");
    }
    void languages()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(fileOf(language));
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            const QString at = message.context + QStringLiteral(": ") + message.source;
            // Where lupdate cannot tell the class (a function whose return type is nested), it drops the
            // namespace, and the program never finds the text.
            if (!message.context.startsWith(QLatin1String("bw::"))) {
                faults += QStringLiteral("outside of bw: ") + at;
            }
            if (message.unfinished || message.translations.isEmpty()) {
                faults += QStringLiteral("not translated: ") + at;
            }
            for (const QString &translation : message.translations) {
                const QStringList wanted = placeholders(message.source);
                QStringList given = placeholders(translation);
                // A plural form may say its number in words ("once").
                if (given != wanted
                    && (message.translations.size() == 1 || !wanted.contains(QLatin1String("n")))) {
                    faults += QStringLiteral("other placeholders: ") + at;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// Every string of the sources is in the file: lupdate finds nothing new.
    void sourcesHoldNothingNew()
    {
        const QString lupdate = QStringLiteral(BW_LUPDATE);
        if (!QFileInfo::exists(lupdate)) {
            QSKIP("lupdate is not here: whether all strings are in the file was NOT checked");
        }
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("bellwether_zh_CN.ts"));
        QVERIFY(QFile::copy(fileOf(QStringLiteral("zh_CN")), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(BW_SOURCE_DIR));
        process.start(lupdate,
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                       QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("ui"),
                       QStringLiteral("app"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QStringList missing;
        for (const Message &message : messagesOf(copy)) {
            if (message.unfinished) {
                missing += message.context + QStringLiteral(": ") + message.source;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
