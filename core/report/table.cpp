#include "report/table.h"

#include <array>

namespace bw {

namespace {

struct TableInfo {
    QString name;
    QStringList columns;
};

QStringList split(const char *columns)
{
    return QString::fromLatin1(columns).split(u',');
}

const std::array<TableInfo, exportTableCount> &tables()
{
    static const std::array<TableInfo, exportTableCount> all = {{
        {QStringLiteral("days"), split("account_id,date,key_actions,active_users,level")},
        {QStringLiteral("weeks"), split("account_id,week_start,active_days,needed,state")},
        {QStringLiteral("months"), split("account_id,month,active_days,needed,state")},
        {QStringLiteral("coefficients"), split("account_id,as_of,weeks_active,weeks_known")},
        {QStringLiteral("rates"), split("month,active,paying,rate")},
        {QStringLiteral("portfolio"),
         split("account_id,name,segment,industry,region,csm,as_of,arr,currency,renewal_date,days_left,"
               "active_days_28,needed_28,week_state,active_28,weeks_active,weeks_known,level,"
               "key_actions_28,active_users_28,seats_purchased,seats_opened,seat_use,health,product,stage,"
               "modules_used,modules_entitled,breadth,key_events_used,key_events,depth")},
        {QStringLiteral("health"), split("account_id,as_of,machine,human,health,coverage,band,cap,look_day")},
        {QStringLiteral("health-parts"),
         split("account_id,as_of,group,part,score,weight,scaled_weight,certainty,points,date,value,"
               "judged_by,stale,look_day")},
        {QStringLiteral("health-change"), split("account_id,from,to,before,after,cause,points,sources")},
        {QStringLiteral("usage"),
         split("account_id,user_id,unit_id,date,event,module,quantity,rows,seconds")},
        {QStringLiteral("scenarios"),
         split("account_id,as_of,scenario_id,scenario,period,first_day,last_day,entitled,known_days,seats,"
               "expected_users,users,expected_actions,actions,state")},
        {QStringLiteral("dimensions"),
         split("account_id,as_of,module,entitled,users,key_actions,modules_used,modules_entitled,breadth,"
               "key_events_used,key_events,depth,days_per_user_and_week,minutes_per_user_day,"
               "longest_session_seconds,long_sessions,findings")},
        {QStringLiteral("features"),
         split("account_id,as_of,role,module,event,users,role_users,share,quantity,expected")},
        {QStringLiteral("users"),
         split("account_id,user_id,name,role,as_of,counts,opened_on,closed_on,first_seen,last_seen,"
               "active_days_28,key_actions_28,weeks_active,weeks_known")},
        {QStringLiteral("anomalies"),
         split("account_id,date,key_actions,usual_low,usual_middle,usual_high,same_weekdays,z")},
        {QStringLiteral("company-usage"),
         split("group,name,date,dau,wau,mau,dau_per_mau,dau_uncounted,wau_uncounted,mau_uncounted")},
        {QStringLiteral("northstar"),
         split("account_id,as_of,name,start,deadline,value,value_on,threshold,reached_on,projected,state")},
        {QStringLiteral("nps"), split("group,n,promoters,passives,detractors,nps,low,high,few")},
        {QStringLiteral("csat"), split("group,scale_max,n,mean,top_two,top_two_share,few")},
        {QStringLiteral("ces"), split("group,scale_max,n,mean,few")},
        {QStringLiteral("attainment"),
         split("account_id,as_of,measure,kind,unit,better,baseline,target,start,due,date,actual,"
               "expected_actual,attained,expected,state,reason")},
        {QStringLiteral("surveys"),
         split("response_id,account_id,kind,score,date,respondent,role,scale_max,reason")},
        {QStringLiteral("outcomes"),
         split("account_id,measure,date,actual,kind,unit,baseline,target,start,due,better")},
        {QStringLiteral("judgements"),
         split("judgement_id,account_id,criterion,value,date,judged_by,note,confidence,taken_back_at,"
               "taken_back_by,conflict")},
        {QStringLiteral("touches"),
         split("touch_id,account_id,date,kind,summary,by,people,next_step,next_date,done_on")},
        {QStringLiteral("costs"), split("month,kind,amount,csm,currency")},
        {QStringLiteral("holidays"), split("calendar,date,kind,name")},
        {QStringLiteral("health-limits"),
         split("limit_id,account_id,kind,value,from,until,author,reason,set_at,lifted_on,lifted_at,"
               "lifted_by")},
        {QStringLiteral("alerts"),
         split("account_id,as_of,rule,reason,kind,high,opened,cleared,reopened,state,standing,value,"
               "value_at_opening,snoozed_until,broke_through,cause,routed_to,by,first_act_at")},
        {QStringLiteral("timeline"),
         split("account_id,date,time,kind,what,value,detail,by,people,next_step,next_date,done_on,"
               "taken_back_at,taken_back_by")},
        {QStringLiteral("queue"),
         split("place,account_id,name,csm,as_of,group,state,snoozed_until,attention,changed,order,urgency,"
               "revenue_at_risk,arr,currency,renewal_date,days_left,health,band,reasons")},
        {QStringLiteral("checkpoints"),
         split("account_id,contract_id,contract_end,days_before,due,state,call,called_on,by,note,machine,"
               "human,health,band,revenue_at_risk,arr,currency,result,result_on")},
        {QStringLiteral("service-plan"), split("account_id,step,name,touch_kind,due,state,done_on")},
        {QStringLiteral("load"), split("csm,as_of,accounts,arr,revenue_at_risk,open_alerts,overdue_steps")},
        {QStringLiteral("execution"),
         split("csm,as_of,accounts,went_live,median_days_to_live,over_60_days,waiting_over_60_days,qbrs,"
               "qbrs_due,touches,touches_per_account_and_month,at_risk,watch,healthy,not_scored,active,"
               "paying,contracts_due,renewed,lost")},
        {QStringLiteral("imports"),
         split(
             "import_id,kind,file_name,imported_at,rows,added,changed,unchanged,rejected,first_day,last_day,"
             "undone_at,source,content,mapping,encoding")},
    }};
    return all;
}

} // namespace

QString tableName(ExportTable table)
{
    return tables().at(static_cast<size_t>(table)).name;
}

std::optional<ExportTable> tableFromName(const QString &name)
{
    for (int i = 0; i < exportTableCount; ++i) {
        if (tables().at(static_cast<size_t>(i)).name == name)
            return static_cast<ExportTable>(i);
    }
    return {};
}

const QStringList &tableColumns(ExportTable table)
{
    return tables().at(static_cast<size_t>(table)).columns;
}

} // namespace bw
