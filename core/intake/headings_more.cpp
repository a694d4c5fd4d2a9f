#include "intake/headings.h"

namespace bw {

namespace {

using enum FileKind;

std::vector<Synonyms> surveyWords()
{
    return {
        {"response_id",
         {},
         "response no|response number|answer id|survey response id|submission id|答卷编号|答卷id|回答编号|"
         "问卷编号|提交编号|反馈编号|填写id|答题编号",
         "id|编号|序号"},
        {"kind",
         {Surveys},
         "survey type|survey kind|score type|metric "
         "type|问卷类型|调研类型|调查类型|评分类型|评价类型|指标类型",
         "type|metric|类型|指标",
         "survey"},
        {"score",
         {},
         "nps|nps score|csat|csat score|ces|ces score|survey score|rating|likelihood to recommend|评分|打分|"
         "得分|分数|nps评分|nps分数|nps打分|nps得分|净推荐值|推荐分|推荐度|推荐意愿|满意度|满意度评分|"
         "满意度打分|"
         "满意度得分|费力度|费力度评分|费力度打分",
         "value|points|answer|分值"},
        {"date",
         {Surveys},
         "response date|responded at|responded on|response time|survey date|answered on|answered "
         "at|submitted "
         "at|submitted on|submit date|submission date|date submitted|date created|created at|completed at|"
         "提交时间|提交日期|答题时间|答卷时间|填写时间|填写日期|评价时间|评分时间|反馈时间|反馈日期|回收时间|"
         "调研日期|日期",
         "time|timestamp|created on|创建时间|时间"},
        {"respondent",
         {},
         "respondent id|person id|contact id|user id|recipient id|user key|受访者编号|受访者id|受访人编号|"
         "填写人编号|填写人id|答题人编号|用户编号|用户id",
         "user|uid|person"},
        {"email",
         {Surveys},
         "respondent email|respondent e mail|person email|contact email|recipient "
         "email|受访者邮箱|填写人邮箱",
         ""},
        {"role",
         {Surveys},
         "user role|respondent role|role name|position|job "
         "title|角色|用户角色|受访者角色|职位|岗位|职务|身份",
         "title"},
        {"scale_max",
         {},
         "scale|max score|maximum score|scale maximum|scale end|满分|量表上限|分值上限|最高分",
         "max|maximum"},
        {"reason",
         {},
         "comment|comments|verbatim|reason for score|what is the primary reason for your score|原因|理由|"
         "打分原因|评分原因|打分理由|评分理由|反馈内容",
         "feedback|note|notes|text|additional feedback|意见|意见建议|建议|评价内容|评价|备注|反馈"},
    };
}

std::vector<Synonyms> outcomeWords()
{
    return {
        {"measure",
         {},
         "metric|kpi|outcome|outcome name|goal|goal name|indicator|success metric|business outcome|measure "
         "name|metric name|kpi name|指标|指标名称|业务指标|业务成果|成果|成果名称|成果指标|目标名称|衡量指标",
         "name|名称|项目"},
        {"date",
         {Outcomes},
         "actual date|measured on|measured at|measurement date|reading "
         "date|统计日期|测量日期|数据日期|实际日期|"
         "日期",
         "as of|day|时间"},
        {"actual",
         {},
         "actual value|current value|achieved|achieved value|实际值|实际|当前值|达成值|完成值|实际达成",
         "value|current|result|数值|结果"},
        {"kind",
         {Outcomes},
         "outcome type|outcome kind|goal type|value type|成果类型|目标类型|价值类型|成果类别",
         "type|category|类型|类别"},
        {"unit", {}, "unit of measure|uom|units|measure unit|单位|计量单位|指标单位", ""},
        {"baseline",
         {},
         "baseline value|starting value|start value|initial value|基线|基线值|基准值|初始值|起始值|基准",
         "before"},
        {"target", {}, "target value|goal value|planned value|目标值|目标|计划值", "plan"},
        {"due",
         {},
         "due date|due on|due by|target date|deadline|目标日期|截止日期|截止日|计划完成日期|计划达成日期",
         "end date|end|到期日期"},
        {"better",
         {},
         "better direction|direction|desired direction|improvement direction|优化方向|期望方向|指标方向|方向",
         ""},
    };
}

std::vector<Synonyms> judgementWords()
{
    return {
        {"judgement_id",
         {},
         "judgment id|judgement no|judgement number|assessment id|判断编号|判断id|打分编号|评估编号",
         "id|编号"},
        {"criterion",
         {},
         "criteria|judgement item|judgment item|assessment item|rubric item|criterion "
         "name|判断项|评估项|打分项|"
         "评分项|评估维度|判断维度|判断问题",
         "question|item|dimension|问题|维度|项目"},
        {"value",
         {},
         "answer|judgement|judgment|assessment|judgement value|判断|判断结果|判断值|打分结果|评估结果|答案",
         "rating|score|result|choice|评分|打分|得分|结果|选项|取值"},
        {"date",
         {Judgements},
         "judged on|judged at|judgement date|judgment date|assessed on|assessed at|assessment date|判断日期|"
         "判断时间|打分日期|打分时间|评估日期|评估时间|日期",
         "time|timestamp|created at|created on|时间|创建时间"},
        {"judged_by",
         {},
         "judge|assessor|assessed by|rated by|judgement by|判断人|打分人|评估人|评分人",
         "by|author|csm|owner|created by|客户成功经理|负责人|创建人"},
        {"note",
         {Judgements},
         "notes|comment|comments|remark|备注|说明|依据|判断依据|打分依据",
         "evidence|reason|text|理由|原因"},
        {"confidence", {}, "certainty|confidence level|把握|把握程度|置信度|确定程度|信心", ""},
        {"taken_back_at", {}, "taken back on|withdrawn at|withdrawn on|撤回时间|撤回日期", ""},
        {"taken_back_by", {}, "withdrawn by|撤回人", ""},
    };
}

std::vector<Synonyms> touchWords()
{
    return {
        {"touch_id",
         {},
         "touch no|activity id|interaction id|engagement id|record id|联系记录编号|跟进编号|跟进id|记录编号|"
         "拜访编号|活动编号",
         "id|编号"},
        {"date",
         {Touches},
         "touch date|activity date|contact date|contacted on|meeting date|call date|visit date|interaction "
         "date|联系日期|联系时间|跟进日期|跟进时间|拜访日期|拜访时间|沟通日期|沟通时间|日期",
         "time|timestamp|created at|created on|created date|时间|创建时间"},
        {"kind",
         {Touches},
         "touch type|touch kind|activity type|interaction type|contact type|engagement "
         "type|联系方式|跟进方式|"
         "跟进类型|联系类型|沟通方式|活动类型|拜访方式|记录类型",
         "type|activity|channel|类型|方式"},
        {"summary",
         {},
         "subject|topic|headline|主题|摘要|概要|联系主题|跟进主题",
         "title|description|content|details|note|notes|comments|内容|跟进内容|跟进记录|沟通内容|沟通纪要|"
         "拜访内容|"
         "联系内容|纪要|说明|备注"},
        {"by",
         {},
         "csm|done by|contacted by|performed by|customer success "
         "manager|跟进人|拜访人|客户成功经理|联系执行人",
         "owner|activity owner|assigned|assigned to|activity assigned to|created "
         "by|author|负责人|创建人|记录人"},
        {"people",
         {},
         "participants|attendees|customer contacts|参与人|参会人|参会人员|客户参与人|拜访对象|客户联系人",
         "contacts|contact|contact name|with|联系人|对接人"},
        {"next_step",
         {},
         "next steps|next action|follow up action|下一步|下一步计划|下一步动作|后续动作|后续计划",
         "follow up|action item|待办|todo"},
        {"next_date",
         {},
         "next step date|next action date|follow up date|next contact date|next step due|下次联系日期|"
         "下次联系时间|下次跟进日期|下次跟进时间|下一步日期|下次拜访日期",
         "due date|计划日期"},
        {"done_on",
         {},
         "done date|completed on|completed date|completion date|finished on|完成日期|完成时间",
         "completed|done|completed at"},
    };
}

std::vector<Synonyms> bookWords()
{
    return {
        {"month",
         {},
         "cost month|billing month|expense month|accounting month|accounting "
         "period|月份|成本月份|费用月份|账期|"
         "所属月份|核算月份",
         "period|date|月|日期"},
        {"kind",
         {Costs},
         "cost type|cost kind|cost category|expense type|expense "
         "category|成本类型|费用类型|成本类别|费用类别|"
         "成本科目|费用科目",
         "type|category|类型|类别|科目"},
        {"amount",
         {},
         "cost|total cost|cost amount|expense|expenses|金额|成本|费用|成本金额|费用金额|支出",
         "value|total|总额"},
        {"date", {Holidays}, "holiday date|day|日期|节假日日期|假日日期", ""},
        {"kind",
         {Holidays},
         "day type|day kind|type of day|holiday type|日期类型|假日类型|节假日类型|类型",
         "type|status|状态"},
        {"name",
         {Holidays},
         "holiday|holiday name|festival|festival name|节日|节日名称|节假日|节假日名称|假日名称|名称",
         "description|title|说明|备注"},
    };
}

} // namespace

const std::vector<Synonyms> &moreSynonyms()
{
    static const std::vector<Synonyms> table = [] {
        std::vector<Synonyms> all;
        for (const auto &words : {surveyWords(), outcomeWords(), judgementWords(), touchWords(), bookWords()})
            all.insert(all.end(), words.begin(), words.end());
        return all;
    }();
    return table;
}

} // namespace bw
