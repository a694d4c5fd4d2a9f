#include "intake/roles.h"

#include <array>

namespace bw {

namespace {

struct Role {
    const char *name;
    const char *words; ///< separated by blanks
};

constexpr std::array<Role, 5> roles{{
    {"decision_maker",
     "decisionmaker boss owner ceo founder president executive buyer economicbuyer sponsor executivesponsor "
     "决策人 决策者 "
     "关键决策人 老板 负责人 企业主 总经理 董事长 创始人 法人"},
    {"manager",
     "manager teamlead teamleader lead supervisor head director departmenthead storemanager 经理 主管 店长 "
     "部门经理 部门主管 "
     "组长 总监 管理者 中层"},
    {"end_user",
     "enduser user member staff employee operator agent cashier salesperson 用户 普通用户 终端用户 最终用户 "
     "一线 一线用户 员工 店员 "
     "使用者 操作员 成员 导购 收银员"},
    {"admin",
     "admin administrator itadmin sysadmin systemadmin systemadministrator superuser 管理员 系统管理员 "
     "超级管理员 IT管理员 it管理员"},
    {"other", "other others unknown guest 其他 其它 其他人 未知"},
}};

QString folded(const QString &word)
{
    QString result;
    for (const QChar c : word) {
        if (!c.isSpace() && c != u'-' && c != u'_' && c != u'/')
            result += c.toLower();
    }
    return result;
}

} // namespace

std::optional<QString> roleFromWord(const QString &word)
{
    const QString wanted = folded(word);
    for (const Role &role : roles) {
        const QString name = QString::fromLatin1(role.name);
        if (wanted == folded(name) || QString::fromUtf8(role.words).split(u' ').contains(wanted))
            return name;
    }
    return {};
}

} // namespace bw
