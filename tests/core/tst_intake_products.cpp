// Exports of the products that customer success teams work with, as tests/data/headings holds them: headings
// and some rows made up after the products' public documentation; english_* and chinese_* are what people
// keep in spreadsheets. Each comes in without a choice or a typed word, under both encodings.
#include "intake/dialect.h"
#include "support/import.h"

#include <QStringEncoder>

using namespace bw;
using namespace bw::test;

namespace {

QByteArray bytesOfProduct(const QString &name)
{
    return bytesOf(QStringLiteral(BW_SOURCE_DIR "/tests/data/headings/%1.csv").arg(name));
}

/// "account_id name -": the field of each column.
QString mapping(const FileShape &shape)
{
    QStringList names;
    for (const ColumnMapping &column : shape.columns)
        names.append(column.field < 0 ? QStringLiteral("-")
                                      : fieldsOf(*shape.kind)[size_t(column.field)].name);
    return names.join(u' ');
}

} // namespace

class TestIntakeProducts : public QObject {
    Q_OBJECT

private slots:
    void comesIn_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("accounts");
        const auto row = [](const char *file, FileKind kind, const char *expected, const char *accounts) {
            QTest::newRow(file) << kind << QString::fromLatin1(expected) << QString::fromUtf8(accounts);
        };
        using enum FileKind;
        const char *const companies = "Acme Logistics|Globex Retail|Initech GmbH";
        const char *const customers = "云杉教育|海川物流|青禾连锁";
        const char *const numbered = "KH-001|KH-002|KH-003";
        row("salesforce_account_report", Accounts,
            "name account_id csm - industry region - - - - - - started_on",
            "0015g00000A1b2CAAR|0015g00000A1b2DAAR|0015g00000A1b2EAAR");
        row("salesforce_account_names", Accounts, "csm account_id - industry region - -", companies);
        row("salesforce_opportunity_report", Contracts,
            "contract_id account_id - - - - arr - - signed_on start end - - - - -", companies);
        row("salesforce_contract_report", Contracts, "contract_id account_id start end - - arr - -",
            companies);
        row("hubspot_companies", Accounts, "account_id name csm started_on - - - region industry stage -",
            "9182736450|9182736451|9182736452");
        row("hubspot_deals", Contracts, "contract_id - - signed_on - - - start end arr account_id -",
            "9182736450|9182736451|9182736452");
        row("hubspot_activities", Touches, "touch_id kind date summary by account_id -",
            "9182736450|9182736451|9182736452");
        row("amplitude_events", Events, "user_id - event occurred_at - - - - - - account_id - - -",
            "A-1|A-2");
        row("segment_tracks", Events, "- - - - account_id - event - - - occurred_at user_id", "A-1|A-2");
        row("mixpanel_events", Events, "event occurred_at user_id - account_id - - - - -", "A-1|A-2");
        row("delighted_nps", Surveys,
            "response_id respondent - email kind score reason - date - account_id - -", companies);
        row("surveymonkey_nps", Surveys, "respondent - date - - email - - account_id score reason",
            companies);
        row("feishu_accounts", Accounts,
            "name account_id industry segment csm stage started_on live_on seats_purchased seats_opened - -",
            numbered);
        row("feishu_contracts", Contracts, "contract_id account_id start end arr signed_on seats renewed -",
            customers);
        row("feishu_users", Users, "account_id name user_id role department - email opened_on closed_on",
            "云杉教育|青禾连锁");
        row("feishu_usage", Events, "account_id user_id occurred_at module event - -", "云杉教育|青禾连锁");
        row("feishu_nps", Surveys, "date account_id - role score reason", customers);
        row("wecom_accounts", Accounts, "account_id - industry segment region csm stage started_on",
            "云杉教育科技有限公司|海川物流集团有限公司|青禾连锁商业有限公司");
        row("wecom_members", Users, "account_id user_id name role department email opened_on",
            "KH-001|KH-002");
        row("wecom_followups", Touches, "account_id date by kind summary people next_date done_on",
            customers);
        row("chinese_outcomes", Outcomes,
            "account_id measure date actual kind unit baseline target start due better", numbered);
        row("chinese_judgements", Judgements, "account_id criterion value date judged_by note confidence",
            numbered);
        row("chinese_csat", Surveys, "account_id score date respondent scale_max reason", numbered);
        row("chinese_costs", Costs, "month kind amount csm", "");
        row("chinese_holidays", Holidays, "date kind name", "");
        row("english_outcomes", Outcomes,
            "account_id measure date actual unit baseline target start due better", "A-1|A-2|A-3");
        row("english_judgements", Judgements, "account_id criterion value date judged_by note confidence",
            "A-1|A-2|A-3");
        row("english_costs", Costs, "month kind amount csm currency", "");
        row("english_holidays", Holidays, "calendar date kind name", "");
    }

    void comesIn()
    {
        QFETCH(const FileKind, kind);
        QFETCH(const QString, expected);
        QFETCH(const QString, accounts);
        const QByteArray utf8 = bytesOfProduct(QString::fromLatin1(QTest::currentDataTag()));
        const QString text = QString::fromUtf8(utf8);
        const QByteArray gb18030 = QStringEncoder("GB18030").encode(text);
        const QByteArray spreadsheet = "\xEF\xBB\xBF" + QByteArray(utf8).replace("\n", "\r\n");
        for (const QByteArray &bytes : {utf8, gb18030, spreadsheet}) {
            const TemporaryWorkspace temporary;
            Workspace workspace = temporary.open();
            const QString path = temporary.folder().write(QStringLiteral("export.csv"), bytes);
            const auto shape = inspect(path);
            QVERIFY2(
                shape,
                shape
                    ? ""
                    : qPrintable(
                        QStringLiteral("error %1 %2").arg(int(shape.error().code)).arg(shape.error().value)));
            QCOMPARE(kindName(*shape->kind), kindName(kind));
            QCOMPARE(mapping(*shape), expected);
            QVERIFY(shape->confidence > 0);

            ImportOptions options = importOn(QStringLiteral("2026-04-01"));
            options.zone = QStringLiteral("Asia/Shanghai");
            options.threads = 1;
            const ImportPlan plan = must(importFile(workspace, path, options));
            for (const Problem &problem : plan.problems.listed)
                QVERIFY2(!rejects(problem.code), qPrintable(problem.column + u' ' + problem.value));
            QCOMPARE(countsOf(plan), QStringLiteral("3/0/0/0"));
            QCOMPARE(
                dump(workspace, QStringLiteral("SELECT key FROM account ORDER BY key")).replace(u'\n', u'|'),
                accounts);
            const ImportPlan again = must(importFile(workspace, path, options));
            QCOMPARE(again.added + again.changed, 0);
        }
    }

    /// Every file of the folder is looked at.
    void allOfThem()
    {
        const QStringList files = QDir(QStringLiteral(BW_SOURCE_DIR "/tests/data/headings"))
                                      .entryList({QStringLiteral("*.csv")}, QDir::Files);
        QCOMPARE(files.size(), 29);
    }
};

QTEST_GUILESS_MAIN(TestIntakeProducts)
#include "tst_intake_products.moc"
