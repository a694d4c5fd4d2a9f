#include "sample/rules.h"

#include "sample/words.h"

namespace bw {

namespace {

struct Purpose {
    const char *id;
    const char *name;
    const char *module;
    const char *events;
    const char *roles; ///< empty: everybody
    qint32 sharePercent;
    qint32 weeklyTenths;
    qint32 lowMultiple;
    qint32 highMultiple;
};

constexpr Purpose purposes[] = {
    {"orders", "Taking orders", "orders", "create_order edit_order ship_order", "", 60, 80, 1, 2},
    {"stock", "Keeping stock", "inventory", "stock_count stock_transfer", "", 40, 30, 1, 2},
    {"members", "Winning members", "members", "member_signup member_recharge", "", 40, 25, 1, 2},
    {"approvals", "Passing approvals", "approvals", "pass_approval", "manager decision_maker", 8, 40, 1, 2},
    {"sales", "Recording sales", "sales", "sales_record quote_sent", "", 40, 50, 1, 2},
    {"steering", "Steering by reports", "reports", "view_report export_report", "manager decision_maker", 8,
     25, 1, 2},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Policy samplePolicy()
{
    Policy policy;
    for (const Purpose &purpose : purposes) {
        Scenario scenario;
        scenario.id = QString::fromLatin1(purpose.id);
        scenario.name = QString::fromLatin1(purpose.name);
        scenario.modules = words(purpose.module);
        scenario.events = words(purpose.events);
        scenario.roles = words(purpose.roles);
        scenario.sharePercent = purpose.sharePercent;
        scenario.weeklyTenths = purpose.weeklyTenths;
        scenario.lowMultiple = purpose.lowMultiple;
        scenario.highMultiple = purpose.highMultiple;
        scenario.main = policy.scenarios.empty();
        policy.scenarios.push_back(scenario);
    }
    for (const SampleModule &module : sampleModules())
        policy.modules.append(module.name);
    // A small product: who uses less than most of it stands out.
    policy.standards.account.depthPercent = 80;
    policy.standards.module.depthPercent = 70;
    policy.roleFeatures = {{QStringLiteral("decision_maker"), words("view_report")},
                           {QStringLiteral("manager"), words("pass_approval view_report")},
                           {QStringLiteral("end_user"), words("create_order")}};
    policy.northStar =
        NorthStar{QStringLiteral("Orders in the first three months"), words("create_order"), {}, 300, 3};
    return policy;
}

QString samplePolicyFileName()
{
    return QStringLiteral("policy.json");
}

} // namespace bw
