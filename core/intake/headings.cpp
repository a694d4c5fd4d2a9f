#include "intake/headings.h"

namespace bw {

const std::vector<Synonyms> &headingSynonyms()
{
    using enum FileKind;
    static const std::vector<Synonyms> table = {
        {"account_id",
         {},
         "account no|account number|account code|account key|customer id|customer no|customer number|"
         "customer code|customer key|client id|client no|client code|company id|company code|org id|"
         "organization id|organisation id|tenant id|merchant id|客户编号|客户id|客户编码|客户代码|客户号|"
         "客户标识|公司编号|公司id|公司编码|企业编号|企业id|企业编码|租户id|租户编号|组织id|组织编号|"
         "组织编码|"
         "机构编号|机构id|商户编号|商户id|商户号|商家编号|商家id",
         "account|customer|client|company|tenant|organization|merchant|客户|公司|企业|租户|组织|"
         "商户|商家"},
        {"account_id", {Accounts}, "record id", "id|编号|编码"},
        {"account_id",
         {Seats, Contracts, Users, Units, Events, DailyUsage, Surveys, Outcomes, Judgements, Touches},
         "",
         "",
         "account|customer|client|company|客户|公司|企业|associated company|associated company (primary)|"
         "primary company|primary associated company|所属客户|所属公司|所属企业|关联客户|关联公司"},
        {"account_id",
         {},
         "associated company id|associated company ids|associated company ids (primary)",
         "associated company|associated company (primary)|primary company|primary associated "
         "company|所属客户|"
         "所属公司|所属企业|关联客户|关联公司"},
        {"account_id",
         {Events, DailyUsage},
         "group id|context group id|group account id|groups account id|group company id|groups company id|"
         "group key",
         "group|groups|group company|groups company|group account|groups account"},
        {"name",
         {Accounts},
         "account name|customer name|client name|company name|organization name|tenant name|客户名称|客户名|"
         "客户全称|客户简称|公司名称|公司名|公司全称|企业名称|企业名|租户名称|组织名称|商户名称|商家名称|"
         "机构名称",
         "customer|account|company|client|title|名称|客户|公司|企业|单位名称"},
        {"parent_id",
         {},
         "parent|parent account|parent account id|parent customer id|上级客户|上级客户编号|上级编号|"
         "母公司编号|集团编号|父级客户编号|总部编号",
         "group id|母公司|集团|上级|总部"},
        {"segment",
         {},
         "customer segment|account segment|customer tier|size class|客户规模|客户分层|客户分级|客户等级|"
         "客户级别|规模分层|客户类型|企业规模",
         "tier|size|class|level|规模|等级|级别|分层|分级|类型"},
        {"industry",
         {},
         "vertical|industry name|行业|所属行业|行业名称|客户行业|一级行业",
         "business|sector|业态"},
        {"region",
         {},
         "area|territory|country/region|地区|区域|大区|所在地区|所属区域|所属大区|所在区域|省份",
         "country|city|state|location|城市|省|国家",
         "billing country|billing state|billing state/province"},
        {"csm",
         {},
         "customer success manager|csm name|csm owner|客户成功经理|客户成功|成功经理|csm姓名|csm负责人",
         "owner|manager|负责人|归属人|跟进人|服务经理|运营负责人",
         "account owner|company owner|success owner|客户负责人|客户经理"},
        {"product", {}, "product name|产品|产品名称|购买产品|使用产品|产品线", "software|app"},
        {"plan",
         {},
         "plan name|subscription plan|edition|套餐|套餐名称|版本|产品版本|购买版本",
         "package|方案"},
        {"stage",
         {},
         "lifecycle stage|customer stage|lifecycle|客户阶段|生命周期阶段|生命周期|所处阶段",
         "phase|customer status|account status|阶段|合作状态|客户状态|合作阶段"},
        {"started_on",
         {},
         "start date|customer since|signup date|sign up date|created on|开始日期|签约日期|开户日期|"
         "首次签约日期|成为客户日期|注册日期",
         "started|since|signed on|start|created at|创建日期|创建时间|注册时间|开始时间",
         "create date|created date|date created"},
        {"live_on",
         {},
         "go live date|live date|golive|launched on|launch date|上线日期|上线时间|正式上线日期",
         "live|launched"},
        {"seats",
         {Accounts},
         "seat count|licenses|licences|license count|number of seats|账号数|账号数量|席位|席位数|"
         "坐席数|座席数|许可数|授权数|用户数上限",
         "users|licensed users|帐号数|账户数"},
        {"seats_purchased",
         {},
         "purchased seats|seats bought|purchased licenses|购买账号数|采购账号数|购买席位|购买席位数|"
         "购买账号数量|已购账号数|已购席位|签约账号数|合同账号数",
         "purchased|bought"},
        {"seats_opened",
         {},
         "opened seats|active seats|assigned seats|provisioned seats|开通账号数|已开通账号数|开通席位|"
         "开通席位数|已开通席位|开通账号数量|激活账号数|已激活账号数",
         "opened|assigned|provisioned|开通数"},
        {"quota", {}, "usage quota|allowance|额度|配额|用量额度|使用额度|年度额度", "limit|限额"},
        {"modules",
         {},
         "module list|purchased modules|购买模块|已购模块|开通模块|模块列表|功能模块",
         "module|features|模块"},
        {"calendar", {}, "work calendar|working calendar|calendar name|工作日历|日历|工作日历名称", ""},
        {"tags", {}, "tag|labels|标签|客户标签", "label"},
        {"valid_from",
         {},
         "effective from|effective date|valid since|生效日期|生效日|生效时间|变更日期",
         "from|as of"},
        {"date",
         {Seats, DailyUsage},
         "day|local day|local date|usage date|event date|activity date|stat date|日期|统计日期|"
         "使用日期|数据日期|发生日期|当天日期",
         "as of|dt|ds|snapshot date|time|timestamp|天|日|时间|统计时间|快照日期"},
        {"purchased",
         {Seats},
         "seats purchased|purchased seats|seats|seat count|licenses|购买账号数|采购账号数|购买席位|"
         "购买席位数|已购账号数|已购席位|账号数|席位数|席位",
         "bought|total|购买数"},
        {"opened",
         {Seats},
         "seats opened|opened seats|active seats|assigned seats|provisioned|开通账号数|已开通账号数|"
         "开通席位|开通席位数|已开通席位|激活账号数",
         "assigned|used|开通数"},
        {"contract_id",
         {},
         "contract no|contract number|contract code|subscription id|order id|record id|deal id|opportunity "
         "id|合同编号|合同号|合同id|"
         "合同编码|订阅id|订单编号|订单号",
         "id|contract|subscription|order no|编号|合同"},
        {"start",
         {},
         "start date|starts on|started on|contract start|contract start date|term start|begin date|"
         "subscription start|service "
         "start|开始日期|开始日|合同开始|合同开始日期|合同开始日|合同起始日|合同起始日期|"
         "起始日期|起始日|服务开始日期|服务开始日|合同生效日期",
         "begin|from|开始|起始|生效日期|开始时间|合同开始时间"},
        {"end",
         {},
         "end date|ends on|ended on|contract end|contract end date|term end|expiry|expiry date|expiration "
         "date|"
         "expires on|renewal date|subscription end|service "
         "end|到期日|到期日期|结束日期|结束日|截止日期|截止日|合同到期|"
         "合同到期日|合同到期日期|合同结束|合同结束日期|合同结束日|合同截止日期|服务到期日|服务到期日期|"
         "服务结束日期|续费日期",
         "until|to|finish|到期|结束|截止|到期时间|结束时间|合同到期时间"},
        {"arr",
         {},
         "annual recurring revenue|annual value|annual contract value|acv|yearly amount|annual amount|"
         "年合同额|年合同金额|年费|年度金额|年度合同额|年化收入|年化金额|年度费用|年金额|年经常性收入",
         "annual revenue|amount per year|amount|deal amount|年收入",
         "contract amount|contract value|合同金额|签约金额"},
        {"signed_on",
         {},
         "signed date|sign date|signature date|signing date|签约日期|签约日|签订日期|签署日期|合同签订日期",
         "signed|签约时间",
         "close date|closed date"},
        {"currency", {}, "currency code|币种|货币|货币单位|结算币种", ""},
        {"seats",
         {Contracts},
         "seat count|licenses|licences|purchased seats|seats purchased|number of seats|账号数|"
         "账号数量|席位|席位数|购买账号数|合同账号数|坐席数|许可数",
         "users|帐号数"},
        {"renewed_from",
         {},
         "previous contract|previous contract id|renewal of|replaces|上一合同|上一合同编号|原合同编号|"
         "续自合同|前一合同编号",
         "previous"},
        {"renewed",
         {},
         "is renewed|renewal status|renewal|已续约|已续费|是否续约|是否续费|是否已续费|是否已续约|续费状态|"
         "续约状态|续费结果",
         "status|续费|续约"},
        {"decided_on",
         {},
         "decision date|renewal decision date|decided at|决定日期|续费决定日期|续费确认日期|续约决定日期",
         "decided"},
        {"lost_reason",
         {},
         "churn reason|loss reason|reason lost|reason for churn|closed lost "
         "reason|流失原因|不续费原因|未续费原因|未续约原因",
         "reason|原因"},
        {"user_id",
         {},
         "user no|user number|user code|user key|uid|distinct id|userid|成员userid|成员账号|member "
         "id|employee id|staff id|login id|login|username|"
         "user "
         "name|用户id|用户编号|用户编码|用户标识|员工编号|员工id|员工工号|工号|账号id|登录账号|登录名|"
         "用户账号|成员id|"
         "操作人id|操作人编号",
         "user|member|employee|staff|actor|operator|用户|账号|员工|成员|操作人|操作员|人员"},
        {"user_id", {Users}, "", "id|编号"},
        {"name",
         {Users},
         "full name|display name|real name|member name|employee name|姓名|用户姓名|真实姓名|用户名称|"
         "员工姓名|成员姓名|昵称",
         "user name|名称|用户名"},
        {"role",
         {},
         "user role|role name|position|job title|角色|用户角色|职位|岗位|职务|身份",
         "title|type|类型"},
        {"department", {}, "dept|department name|team|部门|所属部门|部门名称", "group|组"},
        {"email",
         {},
         "e mail|mail|email address|mail address|邮箱|企业邮箱|电子邮箱|邮件|邮箱地址|邮件地址",
         ""},
        {"opened_on",
         {},
         "opened date|open date|created on|creation date|activated on|activation date|开通日期|开通日|"
         "开户日期|激活日期|账号开通日期",
         "opened|created at|activated|开通时间|创建时间|创建日期|激活时间"},
        {"closed_on",
         {},
         "closed date|close date|deactivated on|deactivation date|disabled on|关闭日期|停用日期|注销日期|"
         "禁用日期|关停日期|账号停用日期",
         "closed|disabled|停用时间|注销时间|关闭时间"},
        {"unit_id",
         {},
         "unit no|unit code|store id|store no|store code|shop id|shop no|shop code|site id|site code|"
         "branch id|branch code|outlet "
         "id|门店编号|门店id|门店编码|门店号|店铺编号|店铺id|下属单位编号|单位编号|单位id|"
         "分店编号|网点编号|站点编号",
         "unit|store|shop|site|branch|outlet|门店|店铺|单位|分店|网点"},
        {"unit_id", {Units}, "", "id|编号"},
        {"name",
         {Units},
         "unit name|store name|shop name|site name|branch name|门店名称|门店名|店铺名称|店名|单位名称|"
         "下属单位名称|下属单位|分店名称|网点名称",
         "store|shop|site|branch|名称|门店"},
        {"event",
         {},
         "event name|event type|event key|event code|action|action name|action type|activity type|operation|"
         "动作|动作名称|事件|事件名称|事件名|事件类型|操作|操作名称|操作类型|行为|行为名称|行为类型|关键动作|"
         "功能动作",
         "type|activity|feature|function|功能|类型"},
        {"occurred_at",
         {},
         "occurred on|event time|event timestamp|event date|action time|operation time|timestamp|"
         "time stamp|datetime|date time|logged at|happened "
         "at|操作时间|发生时间|事件时间|动作时间|行为时间|时间戳|时间|"
         "发生日期|操作日期|记录时间|使用时间",
         "time|date|ts|day|created at|created on|local day|日期|创建时间|统计日期"},
        {"module",
         {},
         "module name|feature module|product module|操作模块|模块|模块名称|功能模块|所属模块|产品模块|模块名",
         "feature|area|page|menu|功能|页面|菜单"},
        {"quantity",
         {},
         "qty|event count|action count|number of events|数量|次数|操作次数|动作次数|使用次数|发生次数",
         "count|amount|times|n|value|个数|数值|数目"},
        {"count",
         {},
         "event count|action count|usage count|total count|quantity|qty|number of events|次数|数量|使用次数|"
         "操作次数|动作次数|发生次数|事件次数|总次数",
         "events|times|total|amount|value|n|个数|合计|数值"},
        {"active_users",
         {},
         "active user count|users active|dau|distinct users|unique users|number of users|活跃用户数|"
         "活跃人数|使用人数|登录人数|活跃账号数|日活|日活跃用户数|活跃用户",
         "users|用户数|人数"},
        {"duration_seconds",
         {},
         "duration seconds|duration s|duration sec|seconds|duration in seconds|time spent seconds|"
         "时长秒|时长秒数|使用时长秒|停留时长秒|操作时长秒|持续秒数|使用秒数|秒数",
         "duration|time spent|时长|使用时长|停留时长|操作时长|持续时间"},
    };
    return table;
}

} // namespace bw
