#include "intake/recognise.h"

#include <QTest>

using namespace bw;

namespace {

QStringList split(const char *headings)
{
    return QString::fromUtf8(headings).split(u',');
}

/// "account_id name -": the field of each column.
QString mapping(const Recognition &recognition)
{
    QStringList names;
    for (const ColumnMapping &column : recognition.columns)
        names.append(column.field < 0 ? QStringLiteral("-")
                                      : fieldsOf(recognition.kind)[size_t(column.field)].name);
    return names.join(u' ');
}

} // namespace

class TestIntakeHeadings : public QObject {
    Q_OBJECT

private slots:
    void kindsHaveNames();
    void keys_data();
    void keys();
    void canonicalNames_data();
    void canonicalNames();
    void files_data();
    void files();
    void failures_data();
    void failures();
    void contentsDecide();
    void wishedKind();
    void confidence();
    void usualHeadings_data();
    void usualHeadings();
    void personColumns();
    void synonymsAreUnambiguous();
};

void TestIntakeHeadings::kindsHaveNames()
{
    for (int k = 0; k < fileKindCount; ++k) {
        const auto kind = static_cast<FileKind>(k);
        QCOMPARE(kindFromName(kindName(kind)), kind);
        const bool ofTheBook = kind == FileKind::Costs || kind == FileKind::Holidays;
        QCOMPARE(fieldIndex(kind, QLatin1String("account_id")) >= 0, !ofTheBook);
        QCOMPARE(fieldIndex(kind, QLatin1String("no such field")), -1);
    }
    QVERIFY(!kindFromName(QStringLiteral("tickets")));
    QVERIFY(!kindFromName(QString()));
}

void TestIntakeHeadings::keys_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *heading, const char *key) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(key);
    };
    row("account_id", "accountid");
    row("Account ID", "accountid");
    row(" ACCOUNT-id ", "accountid");
    row("ａｃｃｏｕｎｔ＿ｉｄ", "accountid");
    row("\uFEFFaccount_id", "accountid");
    row("　客户编号 ", "客户编号");
    row("客户 编号", "客户编号");
    row("时长(秒)", "时长");
    row("时长（秒）", "时长");
    row("时长(分钟)", "时长分钟"); // another unit is another meaning
    row("年合同额（元）", "年合同额");
    row("年合同额（万元）", "年合同额万元");
    row("账号数(个)", "账号数");
    row("客户编号(必填)", "客户编号");
    row("Name*", "name");
    row("duration (s)", "duration");
    row("(id)", "id");
    row("", "");
    row("???", "");
}

void TestIntakeHeadings::keys()
{
    QFETCH(QString, heading);
    QFETCH(QString, key);
    QCOMPARE(headingKey(heading), key);
}

void TestIntakeHeadings::canonicalNames_data()
{
    QTest::addColumn<int>("kind");
    for (int k = 0; k < fileKindCount; ++k)
        QTest::newRow(qPrintable(kindName(static_cast<FileKind>(k)))) << k;
}

/// A file with every canonical column of a kind is that kind, each column its field.
void TestIntakeHeadings::canonicalNames()
{
    QFETCH(int, kind);
    QStringList all;
    QStringList needed;
    for (const Field &field : fieldsOf(static_cast<FileKind>(kind))) {
        all.append(field.name);
        if (field.needed)
            needed.append(field.name);
    }
    const auto whole = recognise(all);
    QVERIFY(whole);
    QCOMPARE(int(whole->kind), kind);
    QCOMPARE(mapping(*whole), all.join(u' '));
    QCOMPARE(whole->confidence, 100);
    if (static_cast<FileKind>(kind) == FileKind::Seats) // date alone says nothing
        needed.append(QStringLiteral("purchased"));
    if (static_cast<FileKind>(kind) == FileKind::Surveys) // or in the heading of the score
        needed.append(QStringLiteral("kind"));
    const auto least = recognise(needed);
    QVERIFY(least);
    QCOMPARE(int(least->kind), kind);
    QCOMPARE(mapping(*least), needed.join(u' '));
}

void TestIntakeHeadings::files_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *headings, FileKind kind, const char *expected) {
        QTest::newRow(headings) << split(headings) << int(kind) << QString::fromUtf8(expected);
    };
    using enum FileKind;
    row("account_id,name,segment,industry,region,seats,csm", Accounts,
        "account_id name segment industry region seats csm");
    row("account_id,start,end,arr,renewed", Contracts, "account_id start end arr renewed");
    row("account_id,user_id,first_seen,last_seen", Users, "account_id user_id - -");
    row("account_id,user_id,event,occurred_at,quantity,module", Events,
        "account_id user_id event occurred_at quantity module");
    row("客户编号,客户名称,规模,行业,地区,账号数,客户成功经理", Accounts,
        "account_id name segment industry region seats csm");
    row("客户编号,客户名称,购买账号数,开通账号数,负责人", Accounts,
        "account_id name seats_purchased seats_opened csm");
    row("客户,客户编号", Accounts, "name account_id");
    row("Customer ID,Customer Name,Owner,Tier", Accounts, "account_id name csm segment");
    row("客户编号,合同开始,到期日,年合同额", Contracts, "account_id start end arr");
    row("合同编号,客户编号,合同开始日期,合同到期日期,年合同金额（元）,币种,是否续费,流失原因", Contracts,
        "contract_id account_id start end arr currency renewed lost_reason");
    row("Account,Contract Start,Contract End,Annual Contract Value,Currency", Contracts,
        "account_id start end arr currency");
    row("客户编号,日期,购买账号数,开通账号数", Seats, "account_id date purchased opened");
    row("customer_id,date,licenses,assigned seats", Seats, "account_id date purchased opened");
    row("客户编号,用户编号,姓名,角色,部门,邮箱,开通日期,停用日期", Users,
        "account_id user_id name role department email opened_on closed_on");
    row("tenant_id,uid,full name,job title,e-mail", Users, "account_id user_id name role email");
    row("客户编号,门店编号,门店名称,区域", Units, "account_id unit_id name region");
    row("account_id,store_id,store_name,city", Units, "account_id unit_id name region");
    row("客户编号,用户,操作时间,动作,次数,时长(秒)", Events,
        "account_id user_id occurred_at event quantity duration_seconds");
    row("租户ID,用户ID,事件名称,发生时间,模块", Events, "account_id user_id event occurred_at module");
    row("org_id,actor,action,timestamp", Events, "account_id user_id event occurred_at");
    row("customer id,event type,event date,feature", Events, "account_id event occurred_at module");
    row("客户编号,日期,动作,次数", DailyUsage, "account_id date event count");
    row("account_id,local_day,event,count,active_users", DailyUsage,
        "account_id date event count active_users");
    row("客户编号,统计日期,事件,次数,活跃用户数", DailyUsage, "account_id date event count active_users");
    row("account_id,name,,notes", Accounts, "account_id name - -");
    row("account_id,nps,date,respondent", Surveys, "account_id score date respondent");
    row("客户编号,NPS评分,提交时间,打分原因", Surveys, "account_id score date reason");
    row("account_id,survey type,score,response date,comment", Surveys, "account_id kind score date reason");
    row("客户编号,指标名称,实际值,日期,目标值", Outcomes, "account_id measure actual date target");
    row("客户编号,判断项,判断,判断日期,判断人", Judgements, "account_id criterion value date judged_by");
    row("account_id,criterion,value,date,judged_by", Judgements, "account_id criterion value date judged_by");
    row("account_id,date,kind,summary,by,next_step", Touches, "account_id date kind summary by next_step");
    row("客户编号,联系日期,联系方式,主题,跟进人", Touches, "account_id date kind summary by");
    row("month,kind,amount,csm", Costs, "month kind amount csm");
    row("月份,成本类型,金额", Costs, "month kind amount");
    row("calendar,date,kind,name", Holidays, "calendar date kind name");
    row("日期,类型,名称", Holidays, "date kind name");
    // Where nothing else says which account it is, its name does.
    row("Account Name,Contract Start Date,Contract End Date,ACV", Contracts, "account_id start end arr");
    row("客户名称,所属行业,客户等级", Accounts, "account_id industry segment");
    // What products call them.
    row("Account Owner,Account Name,Type,Industry,Billing State/Province,Created Date", Accounts,
        "csm account_id - industry region started_on");
    row("Account Name,Account ID,Territory,Billing Country,Account Owner,Customer Success Manager", Accounts,
        "name account_id region - - csm");
    row("Record ID,Company name,Company owner,Create Date", Accounts, "account_id name csm started_on");
    row("Account,Survey,Score,Date,Email", Surveys, "account_id kind score date email");
    row("客户,合同编号,合同开始,到期日,合同金额", Contracts, "account_id contract_id start end arr");
    // An event's own number is neither a user nor a unit.
    row("id,company_id,event,timestamp,user_id", Events, "- account_id event occurred_at user_id");
    // A better heading for a field leaves the other one out.
    row("id,account_id,name,industry,csm", Accounts, "- account_id name industry csm");
    row("id,account_id,name,role,email", Users, "user_id account_id name role email");
    row("account_id,company,name,industry", Accounts, "account_id - name industry");
}

void TestIntakeHeadings::files()
{
    QFETCH(QStringList, headings);
    QFETCH(int, kind);
    QFETCH(QString, expected);
    const auto found = recognise(headings);
    QVERIFY2(found,
             found ? ""
                   : qPrintable(
                       QStringLiteral("error %1 %2").arg(int(found.error().code)).arg(found.error().value)));
    QCOMPARE(kindName(found->kind), kindName(static_cast<FileKind>(kind)));
    QCOMPARE(mapping(*found), expected);
    for (int c = 0; c < headings.size(); ++c) {
        QCOMPARE(found->columns[size_t(c)].column, c);
        QCOMPARE(found->columns[size_t(c)].heading, headings[c]);
    }
}

void TestIntakeHeadings::failures_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *headings, ErrorCode code, const char *value) {
        QTest::newRow(headings) << split(headings) << int(code) << QString::fromUtf8(value);
    };
    row("a,b,c", ErrorCode::KindUnknown, "");
    row("", ErrorCode::KindUnknown, "");
    row("id,v", ErrorCode::KindUnknown, "");
    row("id,name", ErrorCode::KindUnknown, "");
    row("name,segment,industry", ErrorCode::KindUnknown, "");
    row("DATE,TIME,Qty,PRODUCTID,Price,ProductType", ErrorCode::KindUnknown, "");
    row("account_id,local_day,k,n_commits,users,events_all,users_all,level", ErrorCode::KindUnknown, "");
    row("account_id,start,end,renewed", ErrorCode::ColumnMissing, "arr");
    row("客户编号,合同开始,到期日,年合同额(万元)", ErrorCode::ColumnMissing, "arr");
    row("account_id,start,arr,currency", ErrorCode::ColumnMissing, "end");
    // The deals that HubSpot exports by default are contracts without a start.
    row("Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company",
        ErrorCode::ColumnMissing, "start");
    row("account_id,user_id,event,quantity", ErrorCode::ColumnMissing, "occurred_at");
    row("account_id,score,date,respondent", ErrorCode::ColumnMissing, "kind");
    row("account_id,nps,reason,respondent", ErrorCode::ColumnMissing, "date");
    row("date,kind,name,a,b,c,d", ErrorCode::KindUnknown, "");
    row("account_id,name,Name", ErrorCode::ColumnTwice, "name");
    row("客户编号,客户ID,客户名称", ErrorCode::ColumnTwice, "account_id");
    row("account_id,account_id,event,occurred_at", ErrorCode::ColumnTwice, "account_id");
}

void TestIntakeHeadings::failures()
{
    QFETCH(QStringList, headings);
    QFETCH(int, code);
    QFETCH(QString, value);
    const auto found = recognise(headings);
    QVERIFY2(!found, found ? qPrintable(kindName(found->kind) + u' ' + mapping(*found)) : "");
    QCOMPARE(int(found.error().code), code);
    QCOMPARE(found.error().value, value);
}

void TestIntakeHeadings::contentsDecide()
{
    const QStringList headings = split("account_id,event,time,count");
    const ColumnContent text{10, 0, 0, 0};
    const ColumnContent days{10, 10, 0, 0};
    const ColumnContent times{10, 10, 10, 0};
    const ColumnContent numbers{10, 0, 0, 10};
    const auto daily = recognise(headings, {text, text, days, numbers});
    QVERIFY(daily);
    QCOMPARE(daily->kind, FileKind::DailyUsage);
    const auto events = recognise(headings, {text, text, times, numbers});
    QVERIFY(events);
    QCOMPARE(events->kind, FileKind::Events);
    QCOMPARE(mapping(*events), QStringLiteral("account_id event occurred_at quantity"));

    // No heading names the time, but only one column holds dates.
    const QStringList unnamed = split("account_id,event,zzz,module");
    QCOMPARE(recognise(unnamed).error().code, ErrorCode::ColumnMissing);
    const auto byContent = recognise(unnamed, {text, text, times, text});
    QVERIFY(byContent);
    QCOMPARE(mapping(*byContent), QStringLiteral("account_id event occurred_at module"));
    QVERIFY(byContent->confidence <= 50);

    // A word that is used for many things does not hold where the cells say otherwise.
    const auto owner = recognise(split("account_id,name,since"), {text, text, text});
    QVERIFY(owner);
    QCOMPARE(mapping(*owner), QStringLiteral("account_id name -"));
}

void TestIntakeHeadings::wishedKind()
{
    const QStringList headings = split("id,name");
    const auto units = recognise(headings, {}, FileKind::Accounts);
    QVERIFY(units);
    QCOMPARE(mapping(*units), QStringLiteral("account_id name"));
    const auto missing = recognise(headings, {}, FileKind::Contracts);
    QCOMPARE(missing.error().code, ErrorCode::ColumnMissing);
    QCOMPARE(missing.error().subject, QStringLiteral("contracts"));
    QVERIFY(!missing.error().value.isEmpty());
}

void TestIntakeHeadings::confidence()
{
    const auto sure = recognise(split("account_id,name,segment,industry,region,seats,csm"));
    const auto words = recognise(split("客户编号,客户名称,规模,行业"));
    const auto guess = recognise(split("account_id,name,foo,bar,baz,qux"));
    QVERIFY(sure && words && guess);
    QVERIFY(sure->confidence > words->confidence);
    QVERIFY(words->confidence > guess->confidence);
    QVERIFY(guess->confidence > 0);
}

/// Headings that products use by default need no confirmation.
void TestIntakeHeadings::usualHeadings_data()
{
    QTest::addColumn<QStringList>("headings");
    const auto row = [](const char *headings) { QTest::newRow(headings) << split(headings); };
    row("Account Owner,Account Name,Account ID,Billing State/Province,Created Date");
    row("Account Owner,Account Name,Industry");
    row("Record ID,Company name,Company owner,Create Date");
    row("Account,Survey,Score,Date");
    row("客户名称,合同开始日期,合同到期日期,合同金额");
    row("Account,Industry,CSM");
    row("Company name,Contract start date,Contract end date,ACV,Close Date");
}

void TestIntakeHeadings::usualHeadings()
{
    QFETCH(const QStringList, headings);
    const auto found = recognise(headings);
    QVERIFY(found);
    for (const ColumnMapping &column : found->columns)
        QVERIFY2(column.field >= 0 && column.confidence >= 90,
                 qPrintable(column.heading + u' ' + QString::number(column.confidence)));
    // A name is only as good as an ID where nothing else says which account it is.
    const auto two = recognise(split("Account,Group,event,timestamp"), {}, FileKind::Events);
    QVERIFY(two && two->columns[0].confidence == 90 && two->columns[1].field < 0);
}

void TestIntakeHeadings::personColumns()
{
    QStringList persons;
    for (int k = 0; k < fileKindCount; ++k) {
        for (const Field &field : fieldsOf(static_cast<FileKind>(k))) {
            if (field.person)
                persons.append(kindName(static_cast<FileKind>(k)) + u'.' + field.name);
        }
    }
    QCOMPARE(persons.join(u' '), QStringLiteral("users.name users.email surveys.email touches.people"));
}

/// No word names two fields of one kind with the same strength.
void TestIntakeHeadings::synonymsAreUnambiguous()
{
    for (int k = 0; k < fileKindCount; ++k) {
        const auto kind = static_cast<FileKind>(k);
        const QStringList clashes = ambiguousHeadings(kind);
        QVERIFY2(clashes.isEmpty(), qPrintable(kindName(kind) + u": " + clashes.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestIntakeHeadings)
#include "tst_intake_headings.moc"
