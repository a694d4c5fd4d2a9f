<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>bw::AccountHead</name>
    <message>
        <source>W</source>
        <comment>badge: weekly active</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge: monthly active</comment>
        <translation>月</translation>
    </message>
    <message>
        <source> (by hand)</source>
        <translation>（手工录入）</translation>
    </message>
</context>
<context>
    <name>bw::AccountPage</name>
    <message>
        <source>13 weeks</source>
        <translation>13 周</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 周</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Weekly and monthly</source>
        <translation>周活跃与月活跃</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an account in the list</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Next and previous account of the list; also ] and [</source>
        <translation>列表中的下一个和上一个客户；也可用 ] 和 [</translation>
    </message>
    <message>
        <source>The chart as a table with the same numbers, and back</source>
        <translation>把图表切换为数字相同的表格，再按切换回来</translation>
    </message>
    <message>
        <source>Point by point through the chart or calendar that has the focus</source>
        <translation>在当前焦点所在的图表或日历中逐点移动</translation>
    </message>
    <message>
        <source>Copy the chart that has the focus: picture and table</source>
        <translation>复制当前焦点所在的图表：图片和表格</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the account by hand</source>
        <translation>手工编辑该客户</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>图表的时间跨度</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>bars are coloured by it</comment>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>bars are stacked by it</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Module</source>
        <comment>bars are stacked by it</comment>
        <translation>模块</translation>
    </message>
    <message>
        <source>What the bars are split by</source>
        <translation>柱形按什么划分</translation>
    </message>
    <message>
        <source>The year by day</source>
        <translation>全年逐日</translation>
    </message>
    <message>
        <source>What the chosen figure or day means and the rows behind it</source>
        <translation>所选数字或日期的含义及其背后的数据行</translation>
    </message>
    <message>
        <source>Mark a range of days; Enter shows it in all charts</source>
        <translation>标出一段日期；按 Enter 在所有图表中显示</translation>
    </message>
    <message>
        <source>Show or hide the timeline where the window is narrow</source>
        <translation>窗口较窄时显示或隐藏时间线</translation>
    </message>
    <message>
        <source>All days again; then back to the list</source>
        <translation>恢复全部日期；再按返回列表</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>bars are stacked by it</comment>
        <translation>场景</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not known, %1</source>
        <comment>days that were marked</comment>
        <translation>数据缺失，%1</translation>
    </message>
    <message>
        <source>Not known…</source>
        <translation>标为缺失…</translation>
    </message>
    <message>
        <source>Mark these days as not known: nobody&apos;s silence is seen in them.</source>
        <translation>将这些天标为数据缺失：不会被当作客户沉默。</translation>
    </message>
    <message>
        <source>Mark the days of the range as not known</source>
        <translation>将所选日期标为数据缺失</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>button: answer the questions about the account</comment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Judge the account</source>
        <translation>判断该客户</translation>
    </message>
    <message>
        <source>Why the health changed</source>
        <translation>健康度为何变化</translation>
    </message>
    <message>
        <source>limit on the health of %1</source>
        <translation>%1 的健康度限制</translation>
    </message>
    <message>
        <source>end of the limit on the health of %1</source>
        <translation>结束 %1 的健康度限制</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>outcome “%1” of %2</source>
        <comment>measure, account</comment>
        <translation>%2 的业务成果“%1”</translation>
    </message>
    <message>
        <source>value of “%1” of %2</source>
        <comment>measure, account</comment>
        <translation>%2 的“%1”数值</translation>
    </message>
    <message>
        <source>The data have no event of this account.</source>
        <translation>数据中没有该客户的任何事件。</translation>
    </message>
</context>
<context>
    <name>bw::AccountPane</name>
    <message>
        <source>Chance of renewal</source>
        <translation>续费可能</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <comment>day</comment>
        <translation>%1 以来的变化</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>为什么在这里</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Key actions per week</source>
        <translation>每周关键动作</translation>
    </message>
    <message>
        <source>filled: an active week</source>
        <translation>实心：活跃周</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未处理预警</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>next, previous</source>
        <comment>account</comment>
        <translation>下一个、上一个</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>标记已复盘</translation>
    </message>
    <message>
        <source>An assumption until enough renewals are decided: 0.9 × health / 100. Revenue at risk is ARR × (1 − chance of renewal).</source>
        <translation>在有足够多的续费结果之前，这是一个假设：0.9 × 健康度 / 100。在险收入 = ARR ×（1 − 续费可能）。</translation>
    </message>
    <message>
        <source>Weeks begin on Monday. A week is active with as many active days as the activity rules ask for.</source>
        <translation>每周从周一开始。活跃天数达到活跃规则要求的周为活跃周。</translation>
    </message>
    <message>
        <source>last one %1, %2 key actions</source>
        <comment>day, count</comment>
        <translation>最近一次 %1，%2 次关键动作</translation>
    </message>
    <message>
        <source>there has never been one</source>
        <translation>从未有过</translation>
    </message>
    <message>
        <source>“%1: %2”, answered on %3</source>
        <comment>criterion, answer, day</comment>
        <translation>“%1：%2”，%3 填写</translation>
    </message>
    <message>
        <source>“%1: %2”, answered by %3 on %4</source>
        <comment>criterion, answer, person, day</comment>
        <translation>“%1：%2”，%3 于 %4 填写</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>day</comment>
        <translation>%1 出现过</translation>
    </message>
    <message>
        <source>last one %1</source>
        <comment>day of a touch</comment>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Nothing asks for attention</source>
        <translation>没有需要关注的事</translation>
    </message>
    <message>
        <source>nothing to speak of has changed since your last review</source>
        <translation>自您上次复盘以来没有值得一提的变化</translation>
    </message>
    <message>
        <source>no alert is open and no step is due</source>
        <translation>没有未处理的预警，也没有到期的步骤</translation>
    </message>
    <message>
        <source>Weekly active</source>
        <translation>周活跃</translation>
    </message>
    <message>
        <source>Monthly active</source>
        <translation>月活跃</translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <translation>近 7 周活跃</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Machine activity</source>
        <translation>机器活跃度</translation>
    </message>
    <message>
        <source>Human judgement</source>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>Boss last seen</source>
        <translation>老板上次使用</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>在险收入</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>day</comment>
        <translation>续费日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the end</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats opened</source>
        <translation>%2 个账号开通 %1 个</translation>
    </message>
    <message>
        <source>an assumption: 0.9 × health / 100</source>
        <translation>假设：0.9 × 健康度 / 100</translation>
    </message>
    <message>
        <source>the mean of its segment</source>
        <translation>同类客户的平均值</translation>
    </message>
</context>
<context>
    <name>bw::AccountText</name>
    <message>
        <source>No seats are known for this day, so its use has no level.</source>
        <translation>这一天的账号数未知，因此没有日活跃度。</translation>
    </message>
    <message>
        <source>Not high, because too few of the purchased seats are opened.</source>
        <translation>未达到高，因为购买账号中开通的太少。</translation>
    </message>
    <message>
        <source>Not high, because the share of opened seats is not known.</source>
        <translation>未达到高，因为开通率未知。</translation>
    </message>
    <message>
        <source>Not high, because the data do not say who logged in.</source>
        <translation>未达到高，因为数据中没有登录用户信息。</translation>
    </message>
    <message>
        <source>Concentrated: high needs %1 users logged in (%2%), there were %3.</source>
        <translation>使用集中：达到高需要 %1 个用户登录（%2%），实际为 %3 个。</translation>
    </message>
    <message>
        <source>Medium begins over %1 key actions.</source>
        <translation>超过 %1 个关键动作即为中。</translation>
    </message>
    <message>
        <source>High begins over %1 key actions, with %2 users logged in.</source>
        <translation>超过 %1 个关键动作且有 %2 个用户登录即为高。</translation>
    </message>
    <message>
        <source>%1 key actions, by users not known</source>
        <translation>%1 个关键动作，用户未知</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>%1 key actions, %2 users logged in (%3 of the seats)</source>
        <translation>%1 个关键动作，%2 个用户登录（占账号数的 %3）</translation>
    </message>
    <message>
        <source>%1 key actions, %2 users logged in</source>
        <translation>%1 个关键动作，%2 个用户登录</translation>
    </message>
    <message>
        <source>no data</source>
        <comment>a day whose data are missing</comment>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1% × %2</source>
        <comment>limit of a level: user share, multiple</comment>
        <translation>至 %1% × %2</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>band of a chart</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>band of a chart</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>band of a chart</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>over %1% × %2</source>
        <comment>limit of a level: user share, multiple</comment>
        <translation>超过 %1% × %2</translation>
    </message>
    <message>
        <source>%1% log in</source>
        <translation>%1% 登录</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>日活跃度未知</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>关键动作</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>日活跃度</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日期类型</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its level</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The data of this day are missing, which is not the same as no use.</source>
        <translation>这一天的数据缺失，不等于没有使用。</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>节假日：%1</translation>
    </message>
    <message>
        <source>No key action in the last 12 weeks.</source>
        <translation>近 12 周没有关键动作。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions, after none in the 8 weeks before.</source>
        <translation>近 4 周：%1 个关键动作，此前 8 周没有。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions. There are no working days with data to compare.</source>
        <translation>近 4 周：%1 个关键动作。没有可供对比的有数据工作日。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions. The data do not reach back 12 weeks to compare.</source>
        <translation>近 4 周：%1 个关键动作。数据不足 12 周，无法对比。</translation>
    </message>
    <message>
        <source>No key action in the last 4 weeks, after %1 in the 8 weeks before.</source>
        <translation>近 4 周没有关键动作，此前 8 周有 %1 个。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions, per working day as in the 8 weeks before.</source>
        <translation>近 4 周：%1 个关键动作，每个工作日平均与此前 8 周持平。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions, per working day down %2 on the 8 weeks before.</source>
        <translation>近 4 周：%1 个关键动作，每个工作日平均较此前 8 周下降 %2。</translation>
    </message>
    <message>
        <source>Last 4 weeks: %1 key actions, per working day up %2 on the 8 weeks before.</source>
        <translation>近 4 周：%1 个关键动作，每个工作日平均较此前 8 周上升 %2。</translation>
    </message>
    <message>
        <source>Key actions per day</source>
        <translation>每日关键动作</translation>
    </message>
    <message>
        <source>No events yet. The days of this account show here once its usage is imported.</source>
        <translation>暂无事件。导入使用数据后，这里会显示该客户每天的情况。</translation>
    </message>
    <message>
        <source>Weekly active: at least %1 active days, or 3/5 of the working days where that is less.</source>
        <translation>周活跃：至少 %1 个活跃日，或工作日的 3/5，取较小者。</translation>
    </message>
    <message>
        <source>Monthly active: at least %1% of the working days are active.</source>
        <translation>月活跃：活跃日至少达到工作日的 %1%。</translation>
    </message>
    <message>
        <source>Monthly active: at least %1 active days, or %2% of the working days where that is less.</source>
        <translation>月活跃：至少 %1 个活跃日，或工作日的 %2%，取较小者。</translation>
    </message>
    <message>
        <source>A day is active from the level %1 on.</source>
        <translation>日活跃度达到“%1”及以上即为活跃日。</translation>
    </message>
    <message>
        <source>need %1</source>
        <comment>active days that are needed</comment>
        <translation>需 %1 天</translation>
    </message>
    <message>
        <source>no contract in force</source>
        <translation>没有生效的合同</translation>
    </message>
    <message>
        <source>%1, purchased not known</source>
        <translation>%1，购买账号数未知</translation>
    </message>
    <message>
        <source>not known, %1 purchased</source>
        <translation>未知，购买 %1 个</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>seats of an account</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>start of a customer</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, renewed %n time(s)</source>
        <translation>
            <numerusform>%1，已续费 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 not published, Monday to Friday instead</source>
        <translation>%1；%2 尚未公布，按周一至周五计</translation>
    </message>
    <message>
        <source>As of %1, shipped activity rules.</source>
        <translation>截至 %1，默认活跃规则。</translation>
    </message>
    <message>
        <source>As of %1, activity rules version %2.</source>
        <translation>截至 %1，活跃规则版本 %2。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Sum of the contracts in force, per year. Currencies are not added.</source>
        <translation>生效合同的年化金额合计。不同币种不相加。</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续费日</translation>
    </message>
    <message>
        <source>End of the contract in force that ends last; days from today.</source>
        <translation>最晚到期的生效合同的到期日；距今天数。</translation>
    </message>
    <message>
        <source>Seats opened</source>
        <translation>开通账号数</translation>
    </message>
    <message>
        <source>Logins issued, of those purchased. The level of a day counts against the opened seats, else against the purchased ones.</source>
        <translation>购买账号中已开通的数量。日活跃度按开通账号数计算，没有时按购买账号数计算。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>weekly %1, monthly %2</source>
        <comment>badges in words</comment>
        <translation>周活跃 %1，月活跃 %2</translation>
    </message>
    <message>
        <source>W: %1 active days of the last 7, needs %2 (%3 working days).</source>
        <translation>周：近 7 天有 %1 个活跃日，需 %2 个（%3 个工作日）。</translation>
    </message>
    <message>
        <source>M: %1 active days of the last 28, needs %2 (%3 working days).</source>
        <translation>月：近 28 天有 %1 个活跃日，需 %2 个（%3 个工作日）。</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>合作起始</translation>
    </message>
    <message>
        <source>Start of the account, else of its first contract.</source>
        <translation>客户的起始日，没有时取首份合同的起始日。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Working days of this account&apos;s own calendar.</source>
        <translation>按该客户自己的日历计算工作日。</translation>
    </message>
    <message>
        <source>Working days of the workspace&apos;s calendar.</source>
        <translation>按工作区的日历计算工作日。</translation>
    </message>
    <message>
        <source>Active days this week</source>
        <translation>本周活跃日</translation>
    </message>
    <message>
        <source>Days of the week of %1 that were active.</source>
        <translation>%1 所在周的活跃日数。</translation>
    </message>
    <message>
        <source>Active days of 7</source>
        <translation>近 7 天活跃日</translation>
    </message>
    <message>
        <source>The 7 days that end on %1: the W badge.</source>
        <translation>截至 %1 的 7 天：对应“周”标记。</translation>
    </message>
    <message>
        <source>Active days of 28</source>
        <translation>近 28 天活跃日</translation>
    </message>
    <message>
        <source>The 28 days that end on %1: the M badge and the monthly active rate.</source>
        <translation>截至 %1 的 28 天：对应“月”标记和月活跃率。</translation>
    </message>
    <message>
        <source>Working days of 28</source>
        <translation>近 28 天工作日</translation>
    </message>
    <message>
        <source>By the calendar: %1. Active days on days off count too.</source>
        <translation>按日历：%1。休息日的活跃日也计入。</translation>
    </message>
    <message>
        <source>Weeks active</source>
        <translation>活跃周数</translation>
    </message>
    <message numerus="yes">
        <source>Weeks-active coefficient: in how many of the last 7 blocks of 7 days the account was active (at least %n active day(s)). The newest is on the right.</source>
        <translation>
            <numerusform>产品活动系数（近 7 周活跃周数）：最近 7 个 7 天周期中，客户有几个活跃（至少 %n 个活跃日）。最新的在右侧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks without a working day are skipped; an account younger than 7 blocks shows fewer.</source>
        <translation>没有工作日的时段会跳过；成为客户不足 7 个时段的，显示的时段较少。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>活跃日</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>达标线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>state of a running month</comment>
        <translation>目前%1</translation>
    </message>
    <message>
        <source>%1: %2 active days, needs %3 of %4 working days.</source>
        <translation>%1：活跃日 %2 天，需要 %3 天（共 %4 个工作日）。</translation>
    </message>
    <message>
        <source>No month with data yet.</source>
        <translation>还没有有数据的月份。</translation>
    </message>
    <message>
        <source>Active days of the last 28 against the days that are needed, at most 100.</source>
        <translation>近 28 天的活跃日与所需天数之比，最高 100。</translation>
    </message>
    <message>
        <source>Active weeks of the last 7 blocks of 7 days; of fewer while the account is young, which also counts less.</source>
        <translation>近 7 个 7 天时段中的活跃周数；新客户的时段较少，所占权重也较低。</translation>
    </message>
    <message>
        <source>Key actions per working day of the last 3 weeks against the median of weeks 5 to 12. Full marks from 85% of it.</source>
        <translation>近 3 周每个工作日的关键动作数，与第 5 至 12 周的中位数相比。达到中位数的 85% 即得满分。</translation>
    </message>
    <message>
        <source>Different users of the last 28 days against the seats purchased, at most 100.</source>
        <translation>近 28 天的去重用户数与购买账号数之比，最高 100。</translation>
    </message>
    <message>
        <source>not covered by the data</source>
        <translation>数据未覆盖</translation>
    </message>
    <message>
        <source>%1 active days, need %2</source>
        <translation>活跃日 %1 天，需要 %2 天</translation>
    </message>
    <message>
        <source>%1 of %2 weeks</source>
        <translation>%2 周中的 %1 周</translation>
    </message>
    <message>
        <source>%1 of the median</source>
        <translation>中位数的 %1</translation>
    </message>
    <message>
        <source>%1 users of %2 seats</source>
        <translation>%1 个用户，%2 个账号</translation>
    </message>
    <message>
        <source>The data do not cover it: it is left out, which is not the same as 0.</source>
        <translation>数据未覆盖此项：不计入得分，这与得 0 分不同。</translation>
    </message>
    <message>
        <source>Input: %1.</source>
        <translation>输入：%1。</translation>
    </message>
    <message>
        <source>Score %1 of 100, weight %2, certainty %3.</source>
        <translation>得分 %1（满分 100），权重 %2，确定程度 %3。</translation>
    </message>
    <message>
        <source>It gives %1 of at most %2 points.</source>
        <translation>贡献 %1 分，最多 %2 分。</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s); no working day, so nothing is needed</source>
        <translation>
            <numerusform>活跃日 %n 天；没有工作日，因此无需达标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs %2 of %3 working days</source>
        <translation>%1，需要 %2 天（共 %3 个工作日）</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s)</source>
        <translation>
            <numerusform>活跃日 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The week still runs: %1</source>
        <translation>本周尚未结束：%1</translation>
    </message>
    <message>
        <source>active days per week, line at the need</source>
        <translation>每周活跃日，横线为达标线</translation>
    </message>
    <message>
        <source>No finished week yet.</source>
        <translation>还没有已结束的周。</translation>
    </message>
    <message>
        <source>%1 of %2 finished weeks reached their need.</source>
        <translation>已结束的 %2 周中，%1 周达标。</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats opened, of purchased</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>active weeks, of known ones</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to (account ID)</source>
        <translation>所属上级（客户编号）</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线日期</translation>
    </message>
    <message>
        <source>Seats purchased</source>
        <translation>购买账号数</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Renews contract</source>
        <translation>续自合同</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开通日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the boss (decision maker)</source>
        <translation>老板（决策人）</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>一线用户</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>this must be filled in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>there is no such day. Write days as 2026-03-14.</source>
        <translation>没有这一天。日期请写成 2026-03-14。</translation>
    </message>
    <message>
        <source>this must be a whole number, 0 or more.</source>
        <translation>须为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>this is no number. Write it plainly, for example 1234.5.</source>
        <translation>这不是数字。请直接写数字，例如 1234.5。</translation>
    </message>
    <message>
        <source>this must not be below zero.</source>
        <translation>不能小于零。</translation>
    </message>
    <message>
        <source>the end lies before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>another row has the same.</source>
        <translation>另一行已有相同的值。</translation>
    </message>
    <message>
        <source>say how many were purchased or opened.</source>
        <translation>请填写购买数或开通数。</translation>
    </message>
    <message>
        <source>choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>Seats from %1</source>
        <translation>%1 起的账号数</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Quiet period</source>
        <translation>静默期</translation>
    </message>
    <message>
        <source>Contract from %1</source>
        <translation>%1 起的合同</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户编号</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>By hand, %1</source>
        <translation>手工录入，%1</translation>
    </message>
    <message>
        <source>By hand: %1, %2</source>
        <translation>手工录入：%1，%2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>导入值：%1</translation>
    </message>
    <message>
        <source>%1 was taken away by hand; an import changed it since.</source>
        <translation>%1 已被手工移除，此后有一次导入改动了它。</translation>
    </message>
    <message>
        <source>%1 was entered by hand; an import brought one with the same start or ID.</source>
        <translation>%1 由手工录入，此后导入了开始日或编号相同的一份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <comment>sheet, row, column, what is wrong</comment>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>静默期</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>%1 的基本资料</translation>
    </message>
    <message>
        <source>seats of %1</source>
        <translation>%1 的账号数</translation>
    </message>
    <message>
        <source>contracts of %1</source>
        <translation>%1 的合同</translation>
    </message>
    <message>
        <source>users of %1</source>
        <translation>%1 的用户</translation>
    </message>
    <message>
        <source>quiet periods of %1</source>
        <translation>%1 的静默期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was edited, by whom and when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: you entered “%3”, imported is now “%4”.</source>
        <translation>%1，%2：您录入的是“%3”，导入值现在是“%4”。</translation>
    </message>
    <message>
        <source>%1: %2 key actions, usually %3.</source>
        <translation>%1：%2 个关键动作，通常为 %3 个。</translation>
    </message>
    <message>
        <source>%1: %2 key actions, usually %3 to %4.</source>
        <translation>%1：%2 个关键动作，通常为 %3 至 %4 个。</translation>
    </message>
    <message numerus="yes">
        <source>Held against the median of the last %n same weekday(s), holidays and gaps left out; days off are never unusual.</source>
        <translation>
            <numerusform>与最近 %n 个相同星期几的中位数相比，节假日和数据缺口不计；休息日从不算异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>异常日</translation>
    </message>
    <message>
        <source>Reading who did what…</source>
        <translation>正在读取使用明细…</translation>
    </message>
    <message>
        <source>No working day in these days was unusual.</source>
        <translation>这段时间内没有异常的工作日。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no seats are known, so use has no level</source>
        <translation>账号数未知，因此没有日活跃度</translation>
    </message>
    <message>
        <source>bands follow the seats of each day</source>
        <translation>等级线随每日账号数变化</translation>
    </message>
    <message>
        <source>bands from %1 opened seats</source>
        <translation>等级线按 %1 个开通账号</translation>
    </message>
    <message>
        <source>bands from %1 purchased seats</source>
        <translation>等级线按 %1 个购买账号</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subtitle of a chart: days shown, what its bands rest on</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There are no data of these days.</source>
        <translation>这些日期没有数据。</translation>
    </message>
    <message>
        <source>%1 key actions in %2; %3 for %4.</source>
        <translation>%2共有 %1 个关键动作；%4中有%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with data</source>
        <translation>
            <numerusform>有数据的 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Most on %2: %3.</source>
        <comment>sentence before it, day, key actions</comment>
        <translation>%1最高为 %2：%3 个。</translation>
    </message>
    <message>
        <source>quiet period</source>
        <translation>静默期</translation>
    </message>
    <message numerus="yes">
        <source>%n other module(s)</source>
        <translation>
            <numerusform>其他 %n 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>其他 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no module given</source>
        <translation>未给出模块</translation>
    </message>
    <message>
        <source>no event given</source>
        <translation>未给出事件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the key actions of a day, their number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unusual day
%1</source>
        <translation>异常日
%1</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>异常日</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>module, event</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Share of the role&apos;s users that used it in the 28 days to %1. A mark shows where the rules mean an event for the role and nobody used it.</source>
        <translation>截至 %1 的 28 天内使用过它的该角色用户占比。带标记处表示规则要求该角色使用此事件，却无人使用。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, its number of users</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 users, %4 times.</source>
        <translation>%1：%3 名用户中有 %2 名使用，共 %4 次。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Users of the role</source>
        <translation>该角色用户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Feature use by role</source>
        <translation>各角色的功能使用</translation>
    </message>
    <message>
        <source>share of users, 28 days</source>
        <translation>用户占比，28 天</translation>
    </message>
    <message>
        <source>The data name no users. Events with users fill this table.</source>
        <translation>数据中没有用户。导入带用户的事件后，此表会有内容。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n event(s)</source>
        <translation>
            <numerusform>显示全部 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>续费日 %1</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>Users by role</source>
        <translation>各角色用户</translation>
    </message>
    <message>
        <source>by role, most key actions first</source>
        <translation>按角色，关键动作多者在前</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <comment>units</comment>
        <translation>%2 个中 %1 个活跃</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n user(s)</source>
        <translation>
            <numerusform>显示全部 %n 名用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n unit(s)</source>
        <translation>
            <numerusform>显示全部 %n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>when somebody was seen last</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>when somebody was seen last</comment>
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: with any event that counts as a login in the 28 days to %1.</source>
        <translation>出现：截至 %1 的 28 天内有任何计为登录的事件。</translation>
    </message>
    <message numerus="yes">
        <source>Weeks: in how many of the last 7 blocks of 7 days the user had key actions on at least %n day(s).</source>
        <translation>
            <numerusform>周数：最近 7 个 7 天区段中，该用户至少有 %n 天有关键动作的区段数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>role of users</comment>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role of users</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>End user</source>
        <comment>role of users</comment>
        <translation>一线用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role of users</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role of users</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Role not known</source>
        <comment>role of users</comment>
        <translation>角色未知</translation>
    </message>
    <message>
        <source>The data name no users.</source>
        <translation>数据中没有用户。</translation>
    </message>
    <message>
        <source>Seen, 28 days</source>
        <translation>28 天内出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>users seen, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Weeks seen of 7</source>
        <translation>7 周中的活跃周</translation>
    </message>
    <message>
        <source>%1, %2: weeks %3.</source>
        <comment>user, role, active weeks</comment>
        <translation>%1，%2：活跃周 %3。</translation>
    </message>
    <message>
        <source>Active: with a key action in the 28 days to %1.</source>
        <translation>活跃：截至 %1 的 28 天内有关键动作。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>%1 of those bought</source>
        <comment>share of seats</comment>
        <translation>占已购 %1</translation>
    </message>
    <message>
        <source>%1 of those opened</source>
        <comment>share of seats</comment>
        <translation>占已开通 %1</translation>
    </message>
    <message>
        <source>The data do not say who logged in.</source>
        <translation>数据中没有登录用户。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购</translation>
    </message>
    <message>
        <source>Seats purchased: from the seats file, else the contracts in force, else the account.</source>
        <translation>购买账号数：取自账号数文件，否则取自生效合同，否则取自客户资料。</translation>
    </message>
    <message>
        <source>Logins issued.</source>
        <translation>已发放的登录账号。</translation>
    </message>
    <message>
        <source>Logged in, 28 days</source>
        <translation>28 天内登录</translation>
    </message>
    <message>
        <source>Distinct users with any event that counts as a login in the 28 days.</source>
        <translation>28 天内有任何计为登录的事件的不同用户数。</translation>
    </message>
    <message>
        <source>Key action, 28 days</source>
        <translation>28 天内有关键动作</translation>
    </message>
    <message>
        <source>Distinct users with at least one key action in the 28 days.</source>
        <translation>28 天内至少有一次关键动作的不同用户数。</translation>
    </message>
    <message>
        <source>Active every week</source>
        <translation>每周活跃</translation>
    </message>
    <message>
        <source>Bought and opened</source>
        <translation>已购与已开通</translation>
    </message>
    <message>
        <source>No seats are known. Import seats or contracts, or enter them by hand.</source>
        <translation>账号数未知。请导入账号数或合同，或手工录入。</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>in the chosen days</source>
        <translation>所选日期</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>购买账号数</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>day, what is counted, its number</comment>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>已购 %1</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>已开通 %1</translation>
    </message>
    <message>
        <source>each step of those before it</source>
        <translation>每一步占上一步的比例</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of a week of the coefficient</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a week of the coefficient</comment>
        <translation>不活跃</translation>
    </message>
    <message>
        <source>passed over: no working day</source>
        <translation>跳过：没有工作日</translation>
    </message>
    <message>
        <source>passed over: data are missing</source>
        <translation>跳过：缺少数据</translation>
    </message>
    <message>
        <source>not yet a customer</source>
        <translation>尚未成为客户</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>heading: whether a day was active</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a contract was renewed</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>季度复盘</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>上线辅导</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a touch, what it was about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>参与者：%1</translation>
    </message>
    <message>
        <source>Next step: %1 (done %2)</source>
        <translation>下一步：%1（%2 完成）</translation>
    </message>
    <message>
        <source>Next step: %1 by %2</source>
        <translation>下一步：%1，%2 前</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Judged: %1, %2</source>
        <comment>criterion, answer</comment>
        <translation>判断：%1，%2</translation>
    </message>
    <message>
        <source>Judged: %1, %2 confirmed</source>
        <comment>criterion, answer</comment>
        <translation>判断：%1，确认为 %2</translation>
    </message>
    <message>
        <source>Judged: %1, %2 → %3</source>
        <comment>criterion, earlier answer, answer</comment>
        <translation>判断：%1，%2 → %3</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>合同：%1</translation>
    </message>
    <message>
        <source>Renewed: %1</source>
        <translation>续费：%1</translation>
    </message>
    <message>
        <source>%1, before it %2</source>
        <comment>days of a contract; yearly amount before</comment>
        <translation>%1，此前 %2</translation>
    </message>
    <message>
        <source>Not renewed: %1</source>
        <translation>未续费：%1</translation>
    </message>
    <message>
        <source>Contract ended: %1</source>
        <translation>合同到期：%1</translation>
    </message>
    <message>
        <source>Seats bought %1 → %2</source>
        <translation>购买账号数 %1 → %2</translation>
    </message>
    <message>
        <source>Seats opened %1 → %2</source>
        <translation>开通账号数 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 份答复</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS %1, %2</source>
        <comment>score, number of answers</comment>
        <translation>NPS %1，%2</translation>
    </message>
    <message>
        <source>NPS: %1, too few for a score; %2, %3</source>
        <translation>NPS：%1，太少无法计分；%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n promoter(s)</source>
        <translation>
            <numerusform>推荐者 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detractor(s)</source>
        <translation>
            <numerusform>贬损者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>kind of survey, mean, scale, number of answers</comment>
        <translation>%1 %2（满分 %3），%4</translation>
    </message>
    <message>
        <source>%1, %2 on different scales</source>
        <translation>%1，%2，量表不同</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <comment>state of a week or month</comment>
        <translation>%1，尚未结束</translation>
    </message>
    <message>
        <source>The month still runs: %1</source>
        <translation>本月尚未结束：%1</translation>
    </message>
    <message>
        <source>No week with data in these days.</source>
        <translation>这些日期内没有有数据的周。</translation>
    </message>
    <message>
        <source>Months active</source>
        <translation>活跃月</translation>
    </message>
    <message>
        <source>No month with data in these days.</source>
        <translation>这些日期内没有有数据的月。</translation>
    </message>
    <message>
        <source>active days per month, line at the need</source>
        <translation>每月活跃天数，横线为所需天数</translation>
    </message>
    <message>
        <source>No finished month yet.</source>
        <translation>还没有结束的月。</translation>
    </message>
    <message>
        <source>%1 of %2 finished months reached their need.</source>
        <translation>%2 个已结束的月中有 %1 个达标。</translation>
    </message>
    <message>
        <source>It is %1 usual deviations below the middle; 4 make a day unusual.</source>
        <translation>比中间值低 %1 个通常偏差；达到 4 个即为异常。</translation>
    </message>
    <message>
        <source>It is %1 usual deviations above the middle; 4 make a day unusual.</source>
        <translation>比中间值高 %1 个通常偏差；达到 4 个即为异常。</translation>
    </message>
    <message numerus="yes">
        <source>%n other scenario(s)</source>
        <translation>
            <numerusform>其他 %n 个场景</numerusform>
        </translation>
    </message>
    <message>
        <source>of no scenario</source>
        <translation>不属于任何场景</translation>
    </message>
    <message>
        <source>as expected</source>
        <comment>state of a scenario</comment>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>below what is expected</source>
        <comment>state of a scenario</comment>
        <translation>低于预期</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>state of a scenario</comment>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a scenario</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>state of the north star</comment>
        <translation>已达成</translation>
    </message>
    <message>
        <source>on pace</source>
        <comment>state of the north star</comment>
        <translation>按进度</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>state of the north star</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>state of the north star</comment>
        <translation>未达成</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of the north star</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected users</source>
        <translation>预期用户数</translation>
    </message>
    <message>
        <source>Expected: %1% of the seats (%2 users), %3 actions of each a week; held against the 28 days to %4.</source>
        <translation>预期：账号数的 %1%（%2 名用户），每人每周 %3 个动作；与截至 %4 的 28 天相比。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>28 days, mark: plan</source>
        <translation>28 天，刻度：计划</translation>
    </message>
    <message>
        <source>A scenario is met by as many users as expected and as many actions as that many users would do.</source>
        <translation>用户数达到预期，且动作数达到这些用户应有的数量，场景即符合预期。</translation>
    </message>
    <message>
        <source>of a module that was not bought</source>
        <translation>所属模块未购买</translation>
    </message>
    <message>
        <source>%1 (main)</source>
        <comment>main scenario</comment>
        <translation>%1（主要）</translation>
    </message>
    <message>
        <source>One figure that says whether the customer got what it came for, from its start to the deadline. On pace: a straight line from the start reaches it in time.</source>
        <translation>用一个数字说明客户从开始到期限是否得到了想要的结果。按进度：从开始起的直线能按时达到。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure of the north star, its threshold</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>From start to deadline</source>
        <translation>从开始到期限</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>At this pace, on the deadline</source>
        <translation>按此进度，期限时</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>expected against actual</source>
        <translation>预期与实际</translation>
    </message>
    <message>
        <source>North star</source>
        <translation>北极星指标</translation>
    </message>
    <message>
        <source>The activity rules name no scenarios yet: what the product is for, and how often by whom.</source>
        <translation>活跃规则尚未列出场景：产品用来做什么、由谁、多久一次。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>functions used, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>as the standards ask</source>
        <translation>符合标准</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between findings</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>全部模块</translation>
    </message>
    <message>
        <source>Breadth: modules used of those entitled. Depth: key events used of those of the modules. Frequency: active days of each active user and week. Duration: minutes of each active user and day. Marks: the standards of the activity rules.</source>
        <translation>广度：有权使用的模块中已使用的数量。深度：模块的关键事件中已使用的数量。频度：每名活跃用户每周的活跃天数。时长：每名活跃用户每天的分钟数。刻度：活跃规则中的标准。</translation>
    </message>
    <message>
        <source>bought, not in use</source>
        <translation>已购买，未使用</translation>
    </message>
    <message>
        <source>used, but not among the modules bought</source>
        <translation>有使用，但不在已购模块之列</translation>
    </message>
    <message>
        <source>too few of the modules in use</source>
        <translation>使用的模块太少</translation>
    </message>
    <message>
        <source>too few of the functions in use</source>
        <translation>使用的功能太少</translation>
    </message>
    <message>
        <source>used too seldom</source>
        <translation>使用得太少</translation>
    </message>
    <message>
        <source>used for too short a time</source>
        <translation>使用时间太短</translation>
    </message>
    <message>
        <source>an unusually long session</source>
        <translation>有一次异常长的会话</translation>
    </message>
    <message>
        <source>frequent but shallow: guidance or the flow is the problem</source>
        <translation>频繁但浅：问题在引导或流程</translation>
    </message>
    <message>
        <source>long but few actions: users are stuck</source>
        <translation>时间长但动作少：用户卡住了</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>广度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频度</translation>
    </message>
    <message>
        <source>Duration, min</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>The 28 days to %1; marks are the standards.</source>
        <translation>截至 %1 的 28 天；刻度为标准。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>28 days, marks are the standards</source>
        <translation>28 天，刻度为标准</translation>
    </message>
    <message>
        <source>No key action in these 28 days.</source>
        <translation>这 28 天没有关键动作。</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>有关键动作</translation>
    </message>
    <message>
        <source>%1: %2 of %3 users were seen in 28 days, %4 with a key action, %5 in every week.</source>
        <translation>%1：28 天内 %3 名用户中有 %2 名出现，%4 名有关键动作，%5 名每周都活跃。</translation>
    </message>
    <message>
        <source>Distinct users active in each of the last four 7-day blocks that count.</source>
        <translation>最近四个计入的 7 天区段中每段都活跃的不同用户数。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a figure</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>usage before %1</source>
        <translation>%1之前的使用情况</translation>
    </message>
    <message>
        <source>median of weeks 5 to 12 is 0</source>
        <translation>第 5 至 12 周的中位数为 0</translation>
    </message>
    <message>
        <source>The median of weeks 5 to 12 is 0, so there is nothing to compare with: it is left out, which is not the same as 0.</source>
        <translation>第 5 至 12 周的中位数为 0，没有可比较的基数：此项不计入，这与 0 分不同。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a day was active</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Modules used in the last 28 days against the modules entitled.</source>
        <translation>近 28 天使用的模块与有权使用的模块之比。</translation>
    </message>
    <message>
        <source>What was reached of the business results against what was expected by now, at most 100.</source>
        <translation>业务成果的实际达成与目前应达成之比，最高 100。</translation>
    </message>
    <message>
        <source>The net promoter score of the last 12 months: -100 gives 0, 0 gives 50 and 100 gives 100.</source>
        <translation>近 12 个月的净推荐值：−100 记 0 分，0 记 50 分，100 记 100 分。</translation>
    </message>
    <message>
        <source>%1 of %2 modules</source>
        <translation>%1 个模块，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of what was expected</source>
        <translation>达到预期的 %1</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, %n answer(s)</source>
        <translation>
            <numerusform>NPS %1，%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>导入问卷回答…</translation>
    </message>
    <message>
        <source>Scores given</source>
        <translation>评分分布</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>从最低到最高</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>给出的理由</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Voice of the customer</source>
        <translation>客户之声</translation>
    </message>
    <message>
        <source>Reading what was said…</source>
        <translation>正在读取客户反馈…</translation>
    </message>
    <message>
        <source>Nobody was asked yet, or no answers have come in. Import answers to NPS, CSAT or CES surveys: the Data page has a template.</source>
        <translation>还没有发过问卷，或还没有收到回答。请导入 NPS、CSAT 或 CES 问卷的回答：“数据”页上有模板。</translation>
    </message>
    <message numerus="yes">
        <source>No answer of the 12 months to %1: %n answer(s) before.</source>
        <translation>
            <numerusform>到 %1 为止的 12 个月内没有回答：更早有 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer to an NPS survey within the 12 months.</source>
        <translation>12 个月内没有 NPS 问卷的回答。</translation>
    </message>
    <message>
        <source>%1 promoters (9, 10), %2 passives (7, 8), %3 detractors (0 to 6).</source>
        <translation>推荐者（9、10 分）%1 人，中立者（7、8 分）%2 人，贬损者（0 到 6 分）%3 人。</translation>
    </message>
    <message>
        <source>NPS: % promoters less % detractors, −100 to 100. The latest answer of a person within 12 months counts; one without a person counts alone.</source>
        <translation>NPS：推荐者百分比减去贬损者百分比，−100 到 100。每人只计 12 个月内最新的一份回答；没有署名的回答各计一份。</translation>
    </message>
    <message>
        <source>Few answers: below %1 the score is neither coloured nor ranked.</source>
        <translation>回答太少：少于 %1 份时，得分不着色，也不参与排名。</translation>
    </message>
    <message>
        <source>95% interval: %1 to %2; below 30 answers an adjusted one.</source>
        <translation>95% 区间：%1 至 %2；少于 30 份回答时用修正区间。</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>回答太少</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>kind of survey and its scale</comment>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>How likely they would recommend it, from 0 to 10.</source>
        <translation>有多大可能推荐给别人，0 到 10 分。</translation>
    </message>
    <message>
        <source>%1 top two</source>
        <comment>share of answers with the two best scores</comment>
        <translation>最高两档占 %1</translation>
    </message>
    <message>
        <source>CSAT: mean on its own scale, and the share of answers with one of the two best scores (%1 of %2).</source>
        <translation>CSAT：按各自量表的平均分，以及选最高两档的回答所占比例（%2 份中有 %1 份）。</translation>
    </message>
    <message>
        <source>CES: how easy it was, mean on its own scale.</source>
        <translation>CES：用起来有多省力，按各自量表的平均分。</translation>
    </message>
    <message>
        <source>Few answers: take it as what single people say.</source>
        <translation>回答太少：只当作个别人的意见。</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>score given, highest one</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>answers of the 12 months to %1</source>
        <translation>到 %1 为止 12 个月内的回答</translation>
    </message>
    <message>
        <source>%1; NPS of %2 was %3</source>
        <comment>months; quarter, score</comment>
        <translation>%1；%2 的 NPS 为 %3</translation>
    </message>
    <message>
        <source>− detractors, · passives, + promoters</source>
        <comment>marks of answers</comment>
        <translation>− 贬损者，· 中立者，+ 推荐者</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Each role by itself: the boss decides, the users know.</source>
        <translation>各角色分开看：拍板的是老板，清楚的是用户。</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部回答</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) with answers</source>
        <translation>
            <numerusform>%n 个季度有回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A quarter counts the latest answer of each person in it.</source>
        <translation>每个季度只计每人在该季度内最新的一份回答。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>reason of an answer</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>贬损者</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a business outcome, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 to %4.</source>
        <comment>baseline, target, start, due</comment>
        <translation>从 %1 到 %2，%3 至 %4。</translation>
    </message>
    <message>
        <source>Attained: (actual − baseline) / (target − baseline), with %1 on %2.</source>
        <translation>达成度：（实际 − 基线）/（目标 − 基线），取 %2 的实际值 %1。</translation>
    </message>
    <message>
        <source>Expected there: %1 of the way, by a straight line from start to due: %2.</source>
        <translation>当时应达成：按从开始到到期的直线，应完成 %1，即 %2。</translation>
    </message>
    <message>
        <source>Behind: below %1% of what was expected, once a quarter of the term is over.</source>
        <translation>落后：期限过了四分之一之后，仍不到应达成的 %1%。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <comment>value of a measure</comment>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target of a measure, day</comment>
        <translation>%2 前达到 %1</translation>
    </message>
    <message>
        <source>Business outcome</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>The way, mark: expected</source>
        <translation>进度，竖线：应达成</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>How much of the way from baseline to target was made by the latest day that was measured, and how much of it was to be expected by then.</source>
        <translation>到最近一次测量为止，从基线到目标走了多少，以及当时应走多少。</translation>
    </message>
    <message>
        <source>%1 of the way on %2, %3 expected: %4</source>
        <translation>%2 完成 %1，应完成 %3：%4</translation>
    </message>
    <message>
        <source>Import outcomes…</source>
        <translation>导入业务成果…</translation>
    </message>
    <message>
        <source>Business outcomes</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>what the customer wants to reach, actual against expected</source>
        <translation>客户想要达到的结果，实际与应达成对比</translation>
    </message>
    <message>
        <source>Reading what was agreed…</source>
        <translation>正在读取约定的成果…</translation>
    </message>
    <message>
        <source>not known: data of these days are missing</source>
        <translation>未知：这段时间有数据缺失</translation>
    </message>
    <message>
        <source>%1 on %2 as on %3.</source>
        <comment>health, day, day</comment>
        <translation>%2 为 %1，与 %3 相同。</translation>
    </message>
    <message>
        <source>Fell from %1 on %2 to %3 on %4, most of all by: %5 (%6).</source>
        <translation>从 %1（%2）降至 %3（%4），主要原因：%5（%6）。</translation>
    </message>
    <message>
        <source>Rose from %1 on %2 to %3 on %4, most of all by: %5 (%6).</source>
        <translation>从 %1（%2）升至 %3（%4），主要原因：%5（%6）。</translation>
    </message>
    <message>
        <source>On %1 there was not enough to score: there is no difference to explain.</source>
        <translation>%1 的数据不足以评分：没有可解释的差异。</translation>
    </message>
    <message>
        <source>Why the health changed</source>
        <translation>健康度为何变化</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>heading</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>rose by</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>fell by</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a part of the score without data on a day</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Key actions and users of each day, seats, what was reached of the business results, survey scores.</source>
        <translation>每天的关键动作和用户、账号、业务成果的达成、调查评分。</translation>
    </message>
    <message>
        <source>Answers that were given, changed or withdrawn, and caps and floors that were set or ended.</source>
        <translation>给出、更改或撤回的回答，以及设置或结束的上限和下限。</translation>
    </message>
    <message>
        <source>The same answers, older by the days between: past its shelf life the certainty of an answer halves every 30 days.</source>
        <translation>同样的回答，因相隔的天数而变旧：超过有效期后，回答的确定程度每 30 天减半。</translation>
    </message>
    <message>
        <source>What is known at all: days without data, seats, surveys and business results that came or went, an account that is young.</source>
        <translation>究竟知道些什么：没有数据的日子，出现或消失的账号、调查和业务成果，以及尚新的客户。</translation>
    </message>
    <message>
        <source>The rules in force for the account, by version, segment, product and stage.</source>
        <translation>对该客户有效的规则，取决于版本、客群、产品和阶段。</translation>
    </message>
    <message>
        <source>Which of the days looked at are working days.</source>
        <translation>所考察的日子中哪些是工作日。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a cause that changed nothing</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>a cap or floor was set or ended</source>
        <translation>设置或结束了上限或下限</translation>
    </message>
    <message>
        <source>together with the other causes</source>
        <translation>与其他原因共同作用</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the things that changed</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1；另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>heading</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>heading</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Who answered</source>
        <comment>heading</comment>
        <translation>回答人</translation>
    </message>
    <message>
        <source>It is the mean over all orders in which the six causes can be switched from the one day to the other.</source>
        <translation>它是六个原因按所有先后顺序从一天切换到另一天时所得结果的平均值。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>health before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>The six causes add up to the difference exactly.</source>
        <translation>六个原因之和恰好等于差异。</translation>
    </message>
    <message>
        <source>Chance of renewal</source>
        <translation>续费可能</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <comment>chance of renewal</comment>
        <translation>%1，假设</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>在险 ARR</translation>
    </message>
    <message>
        <source>ARR × (1 − chance of renewal): %1 × %2.</source>
        <translation>ARR ×（1 − 续费可能）：%1 × %2。</translation>
    </message>
    <message>
        <source>“%1”, no step of the scale</source>
        <translation>“%1”，不是量表中的档位</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <comment>reason of a limit, who set it, last day</comment>
        <translation>%1（%2，至 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, without end)</source>
        <comment>reason of a limit, who set it</comment>
        <translation>%1（%2，无截止日）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who answered, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old, stale</source>
        <translation>
            <numerusform>%n 天前，已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>confidence of an answer</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence of an answer</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence of an answer</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence of an answer</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>heading</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>heading</comment>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>谁</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Capped at %1 (computed %2): %3.</source>
        <translation>上限为 %1（计算值 %2）：%3。</translation>
    </message>
    <message>
        <source>At least %1 (computed %2): %3.</source>
        <translation>下限为 %1（计算值 %2）：%3。</translation>
    </message>
    <message>
        <source>Busy but unhappy: machine %1, human %2.</source>
        <translation>用得多但不满意：机器 %1，人工 %2。</translation>
    </message>
    <message>
        <source>Quiet but loved: machine %1, human %2.</source>
        <translation>用得少但受认可：机器 %1，人工 %2。</translation>
    </message>
    <message>
        <source>Ask next: %1</source>
        <comment>the question that could change most</comment>
        <translation>下一个要问：%1</translation>
    </message>
    <message>
        <source>Chance of renewal %1, an assumption: 0.9 × health / 100, until enough outcomes are known.</source>
        <translation>续费可能 %1，在有足够多的续费结果之前只是假设：0.9 × 健康度 / 100。</translation>
    </message>
    <message>
        <source>Chance of renewal %1, an assumption: there is not enough to score, so it is the mean of the segment.</source>
        <translation>续费可能 %1，只是假设：不足以评分，因此取所在客群的平均值。</translation>
    </message>
    <message>
        <source>At most %1</source>
        <comment>limit on the health</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <comment>limit on the health</comment>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3, from %4 until %5).</source>
        <comment>limit, reason, who, days</comment>
        <translation>%1：%2（%3，自 %4 至 %5）。</translation>
    </message>
    <message>
        <source>%1: %2 (%3, from %4 on).</source>
        <comment>limit, reason, who, day</comment>
        <translation>%1：%2（%3，自 %4 起）。</translation>
    </message>
    <message>
        <source>Nobody has answered it yet: it is left out, which is not the same as 0.</source>
        <translation>还没有人回答：不计入，这与 0 不同。</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>回答：%1。</translation>
    </message>
    <message>
        <source>Answer: %1 (%2).</source>
        <translation>回答：%1（%2）。</translation>
    </message>
    <message>
        <source>By %1; confidence %2.</source>
        <comment>who and when, how sure</comment>
        <translation>回答人和日期：%1；把握程度：%2。</translation>
    </message>
    <message>
        <source>It withdraws the answer before it: nothing is counted.</source>
        <translation>它撤回了之前的回答：不计入。</translation>
    </message>
    <message>
        <source>The rubric has no such step any more: nothing is counted until it is answered again.</source>
        <translation>评分标准中已没有这一档：重新回答之前不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: past the shelf life, its certainty halves every 30 days. Ask again.</source>
        <translation>
            <numerusform>已有 %n 天：超过有效期，确定程度每 30 天减半。请重新询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>business results, %1</source>
        <comment>source of a part of the score, day</comment>
        <translation>业务成果，%1</translation>
    </message>
    <message>
        <source>surveys, %1</source>
        <comment>source of a part of the score, day</comment>
        <translation>调查，%1</translation>
    </message>
    <message>
        <source>usage to %1</source>
        <comment>source of a part of the score, last day</comment>
        <translation>使用数据，至 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add or change an outcome…</source>
        <translation>添加或修改业务成果…</translation>
    </message>
    <message>
        <source>Enter a value…</source>
        <translation>录入数值…</translation>
    </message>
    <message>
        <source>No business outcome was agreed yet. Add it here, or import each measure with its baseline, target and due date, and what was reached: the Data page has a template.</source>
        <translation>还没有约定业务成果。可以在这里添加，也可以导入每项指标的基线、目标、到期日和已达到的数值：“数据”页上有模板。</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>已于 %1 撤回</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2</source>
        <comment>who, day</comment>
        <translation>%1 已于 %2 撤回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an alert, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alert, what was done with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>稍后处理，至 %1</translation>
    </message>
    <message>
        <source>Snoozed until key actions return</source>
        <translation>稍后处理，直到关键操作恢复</translation>
    </message>
    <message>
        <source>Plan step left out: %1</source>
        <translation>略过计划步骤：%1</translation>
    </message>
    <message>
        <source>Plan step done: %1</source>
        <translation>完成计划步骤：%1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>应于 %1 完成</translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s), called: %1</source>
        <translation>
            <numerusform>距续约 %n 天，预计：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract ends on %1</source>
        <translation>合同于 %1 到期</translation>
    </message>
    <message>
        <source>Rescue plan, cause: %1</source>
        <translation>挽救计划，原因：%1</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>%1 复查</translation>
    </message>
    <message>
        <source>Business outcome: %1</source>
        <translation>业务成果：%1</translation>
    </message>
    <message>
        <source>From %1 to %2 by %3</source>
        <comment>baseline, target, due day</comment>
        <translation>%3 前从 %1 到 %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>baseline, target</comment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Measured: %1, %2</source>
        <comment>measure, value</comment>
        <translation>实测：%1，%2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>测于 %1</translation>
    </message>
    <message>
        <source>Alert opened: %1</source>
        <translation>出现预警：%1</translation>
    </message>
    <message>
        <source>It held already when the data or the rule came.</source>
        <translation>数据或规则出现时条件已经成立。</translation>
    </message>
    <message>
        <source>Alert is back: %1</source>
        <translation>预警再次出现：%1</translation>
    </message>
    <message>
        <source>Alert cleared by itself: %1</source>
        <translation>预警自行消除：%1</translation>
    </message>
    <message>
        <source>Alert withdrawn, the data changed: %1</source>
        <translation>数据已变，预警撤销：%1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>cause of a change</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Judgements</source>
        <comment>cause of a change</comment>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>Ageing answers</source>
        <comment>cause of a change</comment>
        <translation>判断变旧</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>cause of a change</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>cause of a change</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>cause of a change</comment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>band of health; that the account is lost</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>end of a contract, days until then</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The last contract ended and was not renewed. The health is that of the day of churn: later data and answers do not change it.</source>
        <translation>最后一份合同已到期且未续费。健康度停留在流失当天：之后的数据和回答不再改变它。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Use counts to the last day of the data; days since an answer and days until a renewal count to today.</source>
        <translation>使用情况统计到数据的最后一天；回答的天数和距续费的天数按今天计算。</translation>
    </message>
    <message>
        <source>%1 of %2 weeks</source>
        <comment>weeks active, weeks looked at</comment>
        <translation>%2 周中的 %1 周</translation>
    </message>
    <message>
        <source>%1 of the active days needed</source>
        <comment>a percentage</comment>
        <translation>所需活跃天数的 %1</translation>
    </message>
    <message>
        <source>Never used: the data cover this account and have no event of it, which counts as 0.</source>
        <translation>从未使用：数据覆盖该客户，但没有它的任何事件，按 0 计。</translation>
    </message>
</context>
<context>
    <name>bw::ActivityLine</name>
    <message>
        <source>Last 28 days: %1 high, %2 medium, %3 low, %4 without use.</source>
        <translation>近 28 天：高 %1 天，中 %2 天，低 %3 天，未使用 %4 天。</translation>
    </message>
    <message>
        <source>%1 of %2 weeks active.</source>
        <translation>近 %2 周活跃 %1 周。</translation>
    </message>
    <message>
        <source>Weekly active.</source>
        <translation>周活跃。</translation>
    </message>
    <message>
        <source>Not weekly active.</source>
        <translation>非周活跃。</translation>
    </message>
    <message>
        <source>Monthly active.</source>
        <translation>月活跃。</translation>
    </message>
    <message>
        <source>Not monthly active.</source>
        <translation>非月活跃。</translation>
    </message>
    <message>
        <source>Last 28 days, daily level</source>
        <translation>近 28 天 · 日活跃度</translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <translation>近 7 周活跃</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>this week and month</comment>
        <translation>周 / 月活跃</translation>
    </message>
    <message>
        <source>W</source>
        <comment>weekly active</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>M</source>
        <comment>monthly active</comment>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>bw::ActualDialog</name>
    <message>
        <source>What was reached</source>
        <translation>已达到的数值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Write the day on which it was measured.</source>
        <translation>请填写测得该数值的日期。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2027-03-14.</source>
        <translation>“%1”不是日期。请写成 2027-03-14 的形式。</translation>
    </message>
    <message>
        <source>%1 is still to come. Write what was measured by today.</source>
        <translation>%1 还没有到。请填写截至今天测得的数值。</translation>
    </message>
    <message>
        <source>Write the value that was measured.</source>
        <translation>请填写测得的数值。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as %2.</source>
        <translation>“%1”不是数字。请写成 %2 的形式。</translation>
    </message>
    <message>
        <source>For that day %1 is known. What you enter counts in its place.</source>
        <translation>该日已有数值 %1。您录入的数值将取代它。</translation>
    </message>
    <message>
        <source>The figures are of %1. The value counts once the data reach its day.</source>
        <translation>当前数字截至 %1。数据到达该日后，此数值才会计入。</translation>
    </message>
</context>
<context>
    <name>bw::AfterImport</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Users described</source>
        <translation>有资料的用户</translation>
    </message>
    <message>
        <source>Units described</source>
        <translation>有资料的门店</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>调研答卷</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Days with usage</source>
        <translation>有使用数据的天数</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，之前为 %3</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>指标截至</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入之后</translation>
    </message>
    <message>
        <source>What the book holds before and after an import of this file alone. Rates and health are computed from the days when they are in.</source>
        <translation>仅导入此文件前后的数量。活跃率和健康度在数据导入后按日重新计算。</translation>
    </message>
</context>
<context>
    <name>bw::AlertRows</name>
    <message>
        <source>in work</source>
        <comment>state of an alert</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>state of an alert</comment>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>如何处理：%1</translation>
    </message>
    <message>
        <source>Acknowledge, take into work, resolve or snooze this alert</source>
        <translation>知悉、着手处理、解决或稍后处理此预警</translation>
    </message>
    <message>
        <source>&amp;1  Acknowledge</source>
        <translation>&amp;1  知悉</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>what was done to an alert</comment>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>&amp;2  Take into work</source>
        <translation>&amp;2  着手处理</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>what was done to an alert</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>&amp;3  Resolve…</source>
        <translation>&amp;3  解决…</translation>
    </message>
    <message>
        <source>&amp;4  Snooze</source>
        <translation>&amp;4  稍后</translation>
    </message>
    <message>
        <source>&amp;1  Tomorrow</source>
        <translation>&amp;1  明天</translation>
    </message>
    <message>
        <source>&amp;2  In three days</source>
        <translation>&amp;2  三天后</translation>
    </message>
    <message>
        <source>&amp;3  Next Monday</source>
        <translation>&amp;3  下周一</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alert, what was done to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <comment>what was done to an alert</comment>
        <translation>稍后，至 %1</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>不转交</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Routed to</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>what was done to an alert</comment>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>bw::AlertsText</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alert(s)</source>
        <translation>
            <numerusform>解决 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>a person or a department; may stay empty</source>
        <translation>个人或部门；可以留空</translation>
    </message>
    <message>
        <source>What caused it?</source>
        <translation>原因是什么？</translation>
    </message>
    <message>
        <source>Routed to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Choose a cause: it is what the share of causes is counted by.</source>
        <translation>请选择原因：原因占比由此统计。</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n alert(s)</source>
        <translation>
            <numerusform>暂缓 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>两周后</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in three days, Fri 16 Oct</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>for example: back from holiday then</source>
        <translation>例如：对方届时休假归来</translation>
    </message>
    <message>
        <source>Until that day nobody is asked. If the account falls into a worse band before, the alert breaks through.</source>
        <translation>到那天之前不再提醒。如果客户在此之前跌入更差的区间，预警会提前恢复。</translation>
    </message>
    <message>
        <source>Open again on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Write a day after today, such as %1.</source>
        <translation>请填写今天之后的日期，例如 %1。</translation>
    </message>
    <message>
        <source>Write why it waits: colleagues see it beside the alert.</source>
        <translation>请写明为什么暂缓：同事会在预警旁看到。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>筛选名称…</translation>
    </message>
    <message>
        <source>Filter names of accounts</source>
        <translation>筛选客户名称</translation>
    </message>
    <message>
        <source>Key: /</source>
        <translation>按键：/</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns: choose and order them</source>
        <translation>列：选择和排序</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of alerts, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter that is not set</comment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of alerts</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s) on %1</source>
        <translation>
            <numerusform>%1有 %n 条未结预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>column head</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>What is so, with its figure. Triangle: risk, diamond: watch</source>
        <translation>现状及其数值。三角：风险；菱形：观察</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alert, risk or watch</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts, in the foot of the table</comment>
        <translation>
            <numerusform>%n 条未结</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column head</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Business outcomes rank above use, what customers say, renewals and service</source>
        <translation>业务成果排在使用、客户声音、续约和服务之前</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>column head: revenue</comment>
        <translation>在险</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <comment>column head: revenue</comment>
        <translation>在险，%1</translation>
    </message>
    <message>
        <source>Revenue at risk of the account: ARR times the chance that it is not renewed</source>
        <translation>该客户的在险收入：ARR 乘以不续约的可能</translation>
    </message>
    <message>
        <source>Revenue at risk %1</source>
        <translation>在险收入 %1</translation>
    </message>
    <message>
        <source>Revenue at risk of accounts with open alerts, each counted once: %1.</source>
        <translation>有未结预警的客户的在险收入，每家只计一次：%1。</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column head</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>column head with the currency</comment>
        <translation>ARR，%1</translation>
    </message>
    <message>
        <source>Yearly revenue of the contracts in force on the as-of day</source>
        <translation>截止日有效合同的年收入</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to the first action</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column head</comment>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Day on which the condition began to hold</source>
        <translation>条件开始成立的那一天</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Standing: it held already when data or rule first appeared. Cleared: the condition is gone. Withdrawn: later data no longer support it.</source>
        <translation>存量：数据或规则首次出现时就已成立。已消除：条件不再成立。已撤销：后来的数据不再支持。</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>column head</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Customer success manager of the account on the as-of day</source>
        <translation>截止日负责该客户的客户成功经理</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column head</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figure of the rule&apos;s first condition on the last day on which it held</source>
        <translation>规则第一个条件在最后成立那天的数值</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column head</comment>
        <translation>存量</translation>
    </message>
    <message>
        <source>It held already when data, rule or policy first appeared: no notification</source>
        <translation>数据、规则或政策首次出现时就已成立：不发通知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <comment>column head</comment>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>First day on which it is open again; a worse band breaks through before</source>
        <translation>恢复的第一天；跌入更差的区间会提前恢复</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>column head</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Named when it was resolved</source>
        <translation>解决时填写</translation>
    </message>
    <message>
        <source>Routed to</source>
        <comment>column head</comment>
        <translation>转给</translation>
    </message>
    <message>
        <source>Person or department that it was handed to</source>
        <translation>转交的个人或部门</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column head: who acted</comment>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Who acted on it last</source>
        <translation>最后处理的人</translation>
    </message>
    <message>
        <source>First action</source>
        <comment>column head</comment>
        <translation>首次处理</translation>
    </message>
    <message>
        <source>Calendar days from its opening to the first thing that somebody did</source>
        <translation>从开启到有人首次处理的自然日数</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>alerts that are resolved, cleared or withdrawn</comment>
        <translation>已了结</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>filter</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>filter</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>filter</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>accounts without a CSM</comment>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Rule is gone</source>
        <comment>kind of such alerts</comment>
        <translation>规则已不存在</translation>
    </message>
    <message>
        <source>None named</source>
        <comment>cause of alerts</comment>
        <translation>未填写</translation>
    </message>
    <message>
        <source>State</source>
        <comment>grouping</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>grouping</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>grouping</comment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being saved</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Key actions per week, 12 weeks, the last one %1.</source>
        <translation>每周关键动作，12 周，最近一周 %1。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>解决…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what can be done, with how many alerts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>alert</comment>
        <translation>所选</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>You have seen it: it stays open</source>
        <translation>您已看到：它仍然未结</translation>
    </message>
    <message>
        <source>You are taking care of it</source>
        <translation>您正在处理</translation>
    </message>
    <message>
        <source>It is over: with a cause and who it is routed to</source>
        <translation>事情已了结：写明原因和转给谁</translation>
    </message>
    <message>
        <source>Nobody is asked until a day; a worse band breaks through</source>
        <translation>在某日之前不再提醒；跌入更差的区间会提前恢复</translation>
    </message>
    <message>
        <source>A snoozed alert is open again at once</source>
        <translation>暂缓的预警立即恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are selected: keys and buttons act on all of them.</source>
        <translation>
            <numerusform>已选 %n 条预警：按键和按钮对它们全部生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key actions per week, 12 weeks</source>
        <translation>每周关键动作，12 周</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>没有选中预警。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>处理人：%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>figure of the alert</comment>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>saw %1</source>
        <comment>figures</comment>
        <translation>当时所见：%1</translation>
    </message>
    <message>
        <source>Held already when it was first looked at</source>
        <translation>首次检查时就已成立</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>an alert</comment>
        <translation>开启</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>an alert</comment>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>The condition was gone</source>
        <translation>条件不再成立</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>figure of the alert</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Somebody acted on it, and later data no longer support it: it is kept so that the act is not lost.</source>
        <translation>有人处理过它，而后来的数据不再支持它：保留下来，以免处理记录丢失。</translation>
    </message>
    <message>
        <source>It was snoozed, and the account has fallen into a worse band since.</source>
        <translation>它被暂缓之后，客户跌入了更差的区间。</translation>
    </message>
    <message>
        <source>Standing: the condition held already when data, rule or policy first appeared. It is listed by revenue at risk and was not announced as news.</source>
        <translation>存量：数据、规则或政策首次出现时条件就已成立。它按在险收入排列，不作为新消息通知。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结的预警。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>health %1, %2</source>
        <comment>figure, band</comment>
        <translation>健康度 %1，%2</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <comment>money</comment>
        <translation>%1 在险</translation>
    </message>
    <message>
        <source>rules v%1</source>
        <translation>规则第 %1 版</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>name of a rule, when it opens</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <comment>figures of an alert</comment>
        <translation>当时 %1，现在 %2</translation>
    </message>
    <message>
        <source>%1 then, %2 at the last</source>
        <comment>figures of an alert that is over</comment>
        <translation>当时 %1，最后 %2</translation>
    </message>
    <message>
        <source>Open by rule</source>
        <translation>按规则统计未结</translation>
    </message>
    <message>
        <source>Open by CSM</source>
        <translation>按 CSM 统计未结</translation>
    </message>
    <message>
        <source>Causes of the resolved ones</source>
        <translation>已解决预警的原因</translation>
    </message>
    <message>
        <source>None is resolved yet: R resolves, with a cause.</source>
        <translation>还没有解决的：按 R 解决并写明原因。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share of a cause, how many</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 as of %2, rules version %3</source>
        <comment>alerts, day, version</comment>
        <translation>%1，截至 %2，规则第 %3 版</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未结预警</translation>
    </message>
    <message>
        <source>Open, acknowledged or in work: %1 of risk, %2 to watch.</source>
        <translation>未结、已确认或处理中：风险 %1 条，观察 %2 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are standing: they held already when data, rule or policy first appeared.</source>
        <translation>
            <numerusform>其中 %n 条是存量：数据、规则或政策首次出现时就已成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open alerts %1</source>
        <translation>未结预警 %1</translation>
    </message>
    <message>
        <source>New on %1</source>
        <comment>day</comment>
        <translation>%1 新增</translation>
    </message>
    <message numerus="yes">
        <source>%n more than a morning names</source>
        <translation>
            <numerusform>比一个早晨列出的多 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>存量 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened or came back on the last day with data; standing ones are no news.</source>
        <translation>在最后一个有数据的日子开启或再次出现；存量不算新消息。</translation>
    </message>
    <message numerus="yes">
        <source>A morning names at most %n new alert(s); the others are counted there and listed here.</source>
        <translation>
            <numerusform>一个早晨最多列出 %n 条新预警；其余的在那里计数，在这里列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>New alerts %1</source>
        <translation>新预警 %1</translation>
    </message>
    <message>
        <source>Time to first action</source>
        <translation>首次处理用时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as short as it can be</comment>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>median of %n alert(s)</source>
        <translation>
            <numerusform>%n 条预警的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has acted yet</source>
        <translation>还没有人处理过</translation>
    </message>
    <message>
        <source>Median of the calendar days from the opening of an alert to the first thing that somebody did, over the alerts on which somebody acted.</source>
        <translation>从预警开启到有人首次处理的自然日数的中位数，只计有人处理过的预警。</translation>
    </message>
    <message>
        <source>Time to first action %1, %2</source>
        <comment>figure, note</comment>
        <translation>首次处理用时 %1，%2</translation>
    </message>
    <message>
        <source>Most frequent cause</source>
        <translation>最常见的原因</translation>
    </message>
    <message>
        <source>none is resolved yet</source>
        <translation>还没有解决的</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>cause, alerts that are resolved</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>共解决 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the causes named when alerts were resolved.</source>
        <translation>解决预警时所填原因的占比。</translation>
    </message>
    <message>
        <source>Most frequent cause %1, %2</source>
        <comment>figure, note</comment>
        <translation>最常见的原因 %1，%2</translation>
    </message>
    <message>
        <source>Revenue at risk there</source>
        <translation>涉及的在险收入</translation>
    </message>
    <message numerus="yes">
        <source>on %n account(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the accounts with open alerts, each counted once: ARR times the chance that it is not renewed.</source>
        <translation>有未结预警的客户，每家只计一次：ARR 乘以不续约的可能。</translation>
    </message>
    <message>
        <source>Revenue at risk %1, %2</source>
        <comment>figure, note</comment>
        <translation>在险收入 %1，%2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>title of the page</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>looking for them…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>on your accounts</source>
        <translation>您负责的客户</translation>
    </message>
    <message>
        <source>No alerts here</source>
        <translation>这里没有预警</translation>
    </message>
    <message>
        <source>They are not on offer.</source>
        <translation>此处不提供预警。</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import accounts and their usage from CSV or XLSX files: what asks for somebody is listed here.</source>
        <translation>请从 CSV 或 XLSX 文件导入客户及其使用数据：需要处理的事情会列在这里。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Looking for alerts…</source>
        <translation>正在查找预警…</translation>
    </message>
    <message>
        <source>Every rule looks at every account, day by day.</source>
        <translation>每条规则逐日检查每家客户。</translation>
    </message>
    <message>
        <source>No alert matches these filters</source>
        <translation>没有符合筛选条件的预警</translation>
    </message>
    <message>
        <source>Clear them to see the others.</source>
        <translation>清除筛选即可看到其他预警。</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未结的预警</translation>
    </message>
    <message>
        <source>Every rule was looked at on every account. What is snoozed or over is still listed.</source>
        <translation>每条规则都检查过每家客户。暂缓和已了结的仍可查看。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source>No alert is in this state on the day that is shown.</source>
        <translation>在所看的这一天，没有处于该状态的预警。</translation>
    </message>
    <message>
        <source>Next and previous alert</source>
        <translation>下一条和上一条预警</translation>
    </message>
    <message>
        <source>Acknowledge the selected alerts</source>
        <translation>确认所选预警</translation>
    </message>
    <message>
        <source>Take them into work</source>
        <translation>开始处理所选预警</translation>
    </message>
    <message>
        <source>Resolve them, with cause and routing</source>
        <translation>解决所选预警，写明原因和转给谁</translation>
    </message>
    <message>
        <source>Snooze them, with a day and a reason</source>
        <translation>暂缓所选预警，写明日期和原因</translation>
    </message>
    <message>
        <source>Wake snoozed ones</source>
        <translation>恢复暂缓的预警</translation>
    </message>
    <message>
        <source>Select more; select all</source>
        <translation>多选；全选</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Open the account, or open and close a group</source>
        <translation>打开客户，或展开和收起分组</translation>
    </message>
    <message>
        <source>Totals beside the table, or the selected alert</source>
        <translation>表格旁显示合计，或所选预警</translation>
    </message>
    <message>
        <source>Go to the filter bar; Delete clears a filter</source>
        <translation>转到筛选栏；Delete 清除筛选</translation>
    </message>
    <message>
        <source>Close and open the group</source>
        <translation>收起和展开分组</translation>
    </message>
    <message>
        <source>Rules of alerts…</source>
        <translation>预警规则…</translation>
    </message>
    <message>
        <source>Thresholds, exceptions, rules of your own</source>
        <translation>阈值、例外和自定规则</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>word in the rail</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>That cannot be done with an alert that is: %1.</source>
        <comment>state</comment>
        <translation>该预警的状态是“%1”，不能这样操作。</translation>
    </message>
    <message>
        <source>alert on %1</source>
        <comment>account</comment>
        <translation>%1的预警</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <comment>what was done is said before it</comment>
        <translation>
            <numerusform>%n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bw::AnswerBar</name>
    <message>
        <source>Not known</source>
        <comment>answer to a question about an account</comment>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Nobody here knows. It withdraws the earlier answer.</source>
        <translation>我们无人知晓。之前的回答将不再计入。</translation>
    </message>
    <message>
        <source>The earlier answer</source>
        <translation>之前的回答</translation>
    </message>
</context>
<context>
    <name>bw::AnswersBefore</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>day, answer, who and how sure</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>an earlier answer</comment>
        <translation>%1，已撤回</translation>
    </message>
    <message>
        <source>No earlier answer</source>
        <translation>之前没有回答</translation>
    </message>
    <message>
        <source>Earlier answers: %1</source>
        <translation>之前的回答：%1</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>还没有人回答</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>earlier answers without room</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AsOfBand</name>
    <message>
        <source>− month</source>
        <translation>− 月</translation>
    </message>
    <message>
        <source>− week</source>
        <translation>− 周</translation>
    </message>
    <message>
        <source>− day</source>
        <translation>− 日</translation>
    </message>
    <message>
        <source>+ day</source>
        <translation>+ 日</translation>
    </message>
    <message>
        <source>+ week</source>
        <translation>+ 周</translation>
    </message>
    <message>
        <source>+ month</source>
        <translation>+ 月</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>提前一个月</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>提前一周</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>推后一周</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>推后一个月</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the latest data. Nothing later is in any figure; deadlines count from this day.</source>
        <translation>
            <numerusform>比最新数据早 %n 天。此后的数据不计入任何指标，期限从这一天算起。</numerusform>
        </translation>
    </message>
    <message>
        <source>as shipped</source>
        <comment>activity rules</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>activity rules</comment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Rules of today</source>
        <translation>今天的规则</translation>
    </message>
    <message>
        <source>Rules of that day</source>
        <translation>当天的规则</translation>
    </message>
    <message>
        <source>Which activity rules</source>
        <translation>采用哪一版活跃规则</translation>
    </message>
    <message>
        <source>Activity rules: %1, unchanged since.</source>
        <extracomment>%1: &quot;version 3&quot;</extracomment>
        <translation>活跃规则：%1，此后未改。</translation>
    </message>
    <message>
        <source>Activity rules of that day: %1.</source>
        <translation>按当天的活跃规则：%1。</translation>
    </message>
    <message>
        <source>Activity rules of today: %1.</source>
        <translation>按今天的活跃规则：%1。</translation>
    </message>
    <message>
        <source>Rules of today: %1. Rules of that day: %2.</source>
        <translation>今天的规则：%1。当天的规则：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the latest data</source>
        <translation>
            <numerusform>早于最新数据 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; activity rules: %2</source>
        <extracomment>How many days back, version of the rules</extracomment>
        <translation>%1；活跃规则：%2</translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <comment>before the latest data</comment>
        <translation>
            <numerusform>−%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AsOfField</name>
    <message>
        <source>As of</source>
        <comment>18 Oct 2026</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>The last day that every figure knows of. Choose an earlier one to see the book as it was then (Ctrl+D).</source>
        <translation>所有指标所知的最后一天。选择更早的一天即可查看当时的情况（Ctrl+D）。</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Rules of today</source>
        <translation>今天的规则</translation>
    </message>
    <message>
        <source>Rules of that day</source>
        <translation>当天的规则</translation>
    </message>
    <message>
        <source>Which activity rules</source>
        <translation>采用哪一版活跃规则</translation>
    </message>
    <message>
        <source>Earlier days are counted by the activity rules of today, or by those that were in force then.</source>
        <translation>回看较早的日期时，可按今天的活跃规则计算，也可按当天生效的规则计算。</translation>
    </message>
</context>
<context>
    <name>bw::ChangeList</name>
    <message>
        <source>%1: %2, before %3</source>
        <comment>figure, now, at the last review</comment>
        <translation>%1：%2，之前 %3</translation>
    </message>
</context>
<context>
    <name>bw::ChangePanel</name>
    <message>
        <source>Why the health of %1 changed</source>
        <translation>%1 的健康度为何变化</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>回溯天数</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>从哪一天</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>到哪一天</translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>day</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter opens what a cause came from</source>
        <translation>按 Enter 查看原因的来源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-14.</source>
        <translation>“%1”不是日期。请写成 2026-03-14 的形式。</translation>
    </message>
    <message>
        <source>The data end on %1.</source>
        <translation>数据截止到 %1。</translation>
    </message>
    <message>
        <source>The first day must be before the second.</source>
        <translation>第一个日期必须早于第二个日期。</translation>
    </message>
</context>
<context>
    <name>bw::ChartView</name>
    <message>
        <source>Show as a table	T</source>
        <translation>显示为表格	T</translation>
    </message>
    <message>
        <source>Copy the picture and the table	Ctrl+C</source>
        <translation>复制图片和表格	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>bw::ChoicePopover</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>bw::ChoicesRow</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>open</source>
        <comment>order of day and month</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>映射另存为…</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>decimal signs of several columns</comment>
        <translation>各列不同</translation>
    </message>
    <message>
        <source>How well headings and contents fit this kind: %1</source>
        <translation>列标题和内容与该类型的符合程度：%1</translation>
    </message>
    <message>
        <source>Of the Chinese characters that it gives, %1 are common ones</source>
        <translation>按此编码得出的汉字中，%1 为常用字</translation>
    </message>
    <message>
        <source>The file says so by a mark, or all of its bytes fit</source>
        <translation>文件带有编码标记，或所有字节都符合该编码</translation>
    </message>
    <message>
        <source>%1 of the first rows have the same number of cells</source>
        <translation>开头各行中，%1 的单元格数相同</translation>
    </message>
    <message>
        <source>%1 of the cells in date columns are dates</source>
        <translation>日期列的单元格中，%1 是日期</translation>
    </message>
    <message>
        <source>%1 of the cells in number columns are numbers</source>
        <translation>数字列的单元格中，%1 是数字</translation>
    </message>
    <message>
        <source>A guess: no heading is known. Look whether the columns are right.</source>
        <translation>仅为推测：没有认识的列标题。请检查各列是否正确。</translation>
    </message>
    <message>
        <source>%1 of its cells are known headings</source>
        <translation>该行单元格中，%1 是已知的列标题</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>The first sheet with rows that is not hidden, of %n</source>
        <translation>
            <numerusform>共 %n 个工作表中，第一个有数据且未隐藏的</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>bw::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns as shipped</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>bw::CompanyText</name>
    <message>
        <source>%1 users in 28 days, %2 in 7 days, %3 on the day</source>
        <translation>28 天内 %1 名用户，7 天内 %2 名，当天 %3 名</translation>
    </message>
    <message>
        <source>DAU/MAU %1, mean of 7 days</source>
        <translation>DAU/MAU %1，7 天平均</translation>
    </message>
    <message>
        <source>No use in these weeks.</source>
        <translation>这些周没有使用。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>MAU</source>
        <translation>MAU</translation>
    </message>
    <message>
        <source>WAU</source>
        <translation>WAU</translation>
    </message>
    <message>
        <source>DAU</source>
        <translation>DAU</translation>
    </message>
    <message>
        <source>DAU/MAU, 7 days</source>
        <translation>DAU/MAU，7 天</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>No segment given</source>
        <translation>未分层</translation>
    </message>
    <message>
        <source>No CSM given</source>
        <translation>未给出 CSM</translation>
    </message>
    <message>
        <source>No module given</source>
        <translation>未给出模块</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the book, span</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 28 days</source>
        <comment>active users</comment>
        <translation>28 天 %1</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>active users</comment>
        <translation>7 天 %1</translation>
    </message>
    <message>
        <source>%1 on the day</source>
        <comment>active users</comment>
        <translation>当天 %1</translation>
    </message>
    <message>
        <source>%1 users in the last 28 days.</source>
        <translation>最近 28 天 %1 名用户。</translation>
    </message>
    <message>
        <source>%1 users in the last 28 days, as in the 28 before.</source>
        <translation>最近 28 天 %1 名用户，与此前 28 天相同。</translation>
    </message>
    <message>
        <source>%1 users in the last 28 days, %2 more than in the 28 before.</source>
        <translation>最近 28 天 %1 名用户，比此前 28 天多 %2 名。</translation>
    </message>
    <message>
        <source>%1 users in the last 28 days, %2 fewer than in the 28 before.</source>
        <translation>最近 28 天 %1 名用户，比此前 28 天少 %2 名。</translation>
    </message>
    <message>
        <source>DAU/MAU</source>
        <translation>DAU/MAU</translation>
    </message>
    <message>
        <source>per cent, mean of 7 days</source>
        <translation>百分比，7 天平均</translation>
    </message>
    <message>
        <source>A user of the last 28 days comes on %1 of the days.</source>
        <translation>最近 28 天的用户平均在 %1 的日子里来使用。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>此前 28 天</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>number of users</comment>
        <translation>至少 %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) days are missing or users are not told apart: there may be more.</source>
        <translation>
            <numerusform>有 %n 个客户的数据缺少某些天，或无法区分用户：实际人数可能更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 users in the last 28 days.</source>
        <translation>最近 28 天至少有 %1 名用户。</translation>
    </message>
</context>
<context>
    <name>bw::ContestedList</name>
    <message numerus="yes">
        <source>%n value(s) that you entered changed in an import since. Yours count until you answer.</source>
        <translation>
            <numerusform>您录入的 %n 个值此后在导入中有了变化。在您答复之前，以您录入的为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take the imported one</source>
        <translation>采用导入值</translation>
    </message>
</context>
<context>
    <name>bw::ContractText</name>
    <message>
        <source>ends today</source>
        <comment>a contract</comment>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <comment>a contract</comment>
        <translation>昨天已到期</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <comment>a contract</comment>
        <translation>
            <numerusform>已到期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until a contract ends</comment>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>lost on %1, frozen</source>
        <comment>an account and its health</comment>
        <translation>%1流失，已冻结</translation>
    </message>
    <message>
        <source>lost, frozen</source>
        <comment>an account and its health</comment>
        <translation>已流失，已冻结</translation>
    </message>
    <message>
        <source>use to %1, ages to %2</source>
        <comment>days</comment>
        <translation>使用截至 %1，天数算至 %2</translation>
    </message>
</context>
<context>
    <name>bw::CriterionRow</name>
    <message>
        <source>changed</source>
        <comment>an answer that is not saved yet</comment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>an answer that is not saved yet</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Note, what you saw or heard</source>
        <translation>备注：看到或听到了什么</translation>
    </message>
    <message>
        <source>Note to: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Confidence in the answer to: %1</source>
        <translation>对回答的把握：%1</translation>
    </message>
    <message>
        <source>%1 No answer.</source>
        <comment>question</comment>
        <translation>%1 没有回答。</translation>
    </message>
    <message>
        <source>%1 Not known</source>
        <comment>question</comment>
        <translation>%1 不清楚</translation>
    </message>
    <message>
        <source>%1 %2, %3 of %4</source>
        <comment>question, answer, its place, highest place</comment>
        <translation>%1 %2，第 %3 级，最高 %4 级</translation>
    </message>
    <message>
        <source>%1, changed from %2</source>
        <translation>%1，原为%2</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Med</source>
        <comment>confidence: medium, short</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>How sure you are. Low counts half, medium 80%, high in full.</source>
        <translation>您有多大把握。低按一半计入，中按 80%，高按全部。</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>a note that is not saved without one</comment>
        <translation>待选答案</translation>
    </message>
    <message>
        <source>waits: = keeps “%1”</source>
        <comment>a note; the earlier answer</comment>
        <translation>待选答案：按 = 保留“%1”</translation>
    </message>
    <message>
        <source>What is written is saved with an answer. Choose one: an earlier answer is not given anew by a note.</source>
        <translation>所写内容随答案一起保存。请选择一个答案：备注不会让以前的回答重新生效。</translation>
    </message>
    <message>
        <source>%1 No answer, a note waits for one.</source>
        <comment>question</comment>
        <translation>%1 未回答，备注待选答案。</translation>
    </message>
    <message>
        <source>%1, a note waits for an answer</source>
        <translation>%1，备注待选答案</translation>
    </message>
</context>
<context>
    <name>bw::DataCheck</name>
    <message>
        <source>Looking: %1 of %2 steps</source>
        <translation>正在检查：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Reads the whole file and compares every judgement with its checksum and with the journal beside the workspace.</source>
        <translation>读取整个文件，将每条判断与其校验和以及工作区旁的日志逐一核对。</translation>
    </message>
</context>
<context>
    <name>bw::DataPage</name>
    <message>
        <source>Import what is ready</source>
        <translation>导入已就绪的文件</translation>
    </message>
    <message>
        <source>Answer the open question with yes</source>
        <translation>对当前问题回答“是”</translation>
    </message>
    <message>
        <source>Take the file off the list; stop a running import</source>
        <translation>将文件移出列表；停止正在进行的导入</translation>
    </message>
    <message>
        <source>Choose the field of a column; apply the fix of a row</source>
        <translation>选择列对应的字段；应用该行的修正</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import and sources</source>
        <translation>导入与数据来源</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有数据只保存在本机。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>files to import</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Files, sources and imports</source>
        <translation>文件、数据来源与导入记录</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>word in the rail</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>The mapping is saved as “%1”.</source>
        <translation>映射已保存为“%1”。</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>part of a file name</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved as “%1”.</source>
        <translation>
            <numerusform>%Ln 行被拒绝的数据已保存为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is forgotten. What it brought stays.</source>
        <translation>该数据来源已移除，已导入的数据保留。</translation>
    </message>
    <message>
        <source>The import is undone. %1</source>
        <translation>导入已撤销。%1</translation>
    </message>
    <message>
        <source>Mark days as not known</source>
        <translation>标记数据缺失的日期</translation>
    </message>
    <message>
        <source>Take the chosen file off the list, or the mark of days away</source>
        <translation>将所选文件移出列表，或取消日期标记</translation>
    </message>
    <message>
        <source>Mark days as not known…</source>
        <translation>标记数据缺失的日期…</translation>
    </message>
    <message>
        <source>For days on which data are missing, so that they do not look like silence</source>
        <translation>用于数据缺失的日期，以免被看作客户没有使用</translation>
    </message>
    <message>
        <source>not known, %1</source>
        <translation>数据缺失，%1</translation>
    </message>
    <message>
        <source>known again, %1</source>
        <translation>取消数据缺失标记，%1</translation>
    </message>
</context>
<context>
    <name>bw::DataText</name>
    <message>
        <source>(column %1 without a heading)</source>
        <translation>（第 %1 列，无表头）</translation>
    </message>
    <message>
        <source>Include names of people</source>
        <translation>包含人员姓名</translation>
    </message>
    <message>
        <source>%1, a guess to confirm</source>
        <translation>%1，推测，请确认</translation>
    </message>
    <message>
        <source>names of people, included</source>
        <translation>人员姓名，已包含</translation>
    </message>
    <message>
        <source>names of people, not included</source>
        <translation>人员姓名，未包含</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>A value that could not be read where there is one, with its line</source>
        <translation>如有无法读取的值，显示该值及其行号</translation>
    </message>
    <message>
        <source>%1, line %2, not read</source>
        <translation>%1，第 %2 行，无法读取</translation>
    </message>
    <message>
        <source>l. %1</source>
        <comment>short: line number</comment>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Field in Bellwether</source>
        <translation>Bellwether 字段</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>How sure the match is; under 75% it is a guess that you confirm</source>
        <translation>匹配的把握；低于 75% 为推测，需要您确认</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>得到的内容</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>%1 (now from “%2”: they change places)</source>
        <translation>%1（现取自“%2”：两列互换）</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>Dates write the day first</source>
        <translation>日期为日在前</translation>
    </message>
    <message>
        <source>Dates write the month first</source>
        <translation>日期为月在前</translation>
    </message>
    <message>
        <source>Point is the decimal sign</source>
        <translation>小数点为句点</translation>
    </message>
    <message>
        <source>Comma is the decimal sign</source>
        <translation>小数点为逗号</translation>
    </message>
    <message>
        <source>Values are percent</source>
        <translation>数值为百分比</translation>
    </message>
    <message>
        <source>Choose the kind of the file first</source>
        <translation>请先选择文件类型</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以往导入</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list entry</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>what can be done, head of a column</comment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row</comment>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first %1 are listed</source>
        <translation>
            <numerusform>%Ln 行，列出前 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows with problems, by reason</source>
        <translation>有问题的行，按原因分组</translation>
    </message>
    <message>
        <source>What does this file hold? Choose its kind.</source>
        <translation>此文件是什么内容？请选择类型。</translation>
    </message>
    <message>
        <source>Which column is “%1”? It is needed.</source>
        <translation>哪一列是“%1”？该列必需。</translation>
    </message>
    <message>
        <source>Two columns could be “%1”. Choose which one is.</source>
        <translation>有两列都可能是“%1”，请选择其中一列。</translation>
    </message>
    <message>
        <source>Does “%1” write the day or the month first? No row of the file decides.</source>
        <translation>“%1”是日在前还是月在前？文件中没有一行能确定。</translation>
    </message>
    <message>
        <source>Which line holds the headings?</source>
        <translation>哪一行是表头？</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation>就绪 · %1</translation>
    </message>
    <message>
        <source>1 question open</source>
        <translation>1 个问题待回答</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) to confirm</source>
        <translation>
            <numerusform>%n 处推测待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be rejected</source>
        <translation>%1将被拒绝</translation>
    </message>
    <message>
        <source>In already: nothing to do</source>
        <translation>已导入：无需处理</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Imported · %1</source>
        <translation>已导入 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <translation>
            <numerusform>读取 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file of the kind “%1”? That is %2 sure.</source>
        <translation>此文件的类型是“%1”吗？把握 %2。</translation>
    </message>
    <message>
        <source>Is “%1” the field “%2”?</source>
        <translation>“%1”是字段“%2”吗？</translation>
    </message>
    <message>
        <source>%1 of %2 would be rejected. Import the others all the same?</source>
        <translation>%2 中有 %1 将被拒绝，仍要导入其余的吗？</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>Import the others</source>
        <translation>导入其余行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Read dates as day first</source>
        <translation>日期按日在前读取</translation>
    </message>
    <message>
        <source>Read dates as month first</source>
        <translation>日期按月在前读取</translation>
    </message>
    <message>
        <source>Do not import this column</source>
        <translation>不导入此列</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Replace these days</source>
        <translation>替换这些天</translation>
    </message>
    <message>
        <source>Nearest: %1, %2 alike</source>
        <translation>最接近：%1，相似度 %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Late: last seen %1</source>
        <translation>迟到：上次 %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>尚无数据到达</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1，手动</translation>
    </message>
    <message>
        <source>%1, every day</source>
        <translation>%1，每天</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n day(s)</source>
        <translation>
            <numerusform>%1，每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 rejected</source>
        <translation>新增 %1，变更 %2，拒绝 %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>新增 %1，变更 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that only this import brought are taken away.</source>
        <translation>
            <numerusform>仅由此次导入带来的 %Ln 行将移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have their former values again.</source>
        <translation>
            <numerusform>%Ln 行恢复为原先的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its use on %Ln day(s) is taken away; what lay beneath it counts again.</source>
        <translation>
            <numerusform>其 %Ln 天的使用数据将移除，之前的数据重新生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were touched since and stay as they are.</source>
        <translation>
            <numerusform>%Ln 行之后有过改动，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) of the same file, grown since, are taken back with it.</source>
        <translation>
            <numerusform>同一文件增长后的 %Ln 次导入将一并撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed nothing that could be taken back.</source>
        <translation>没有可撤销的变更。</translation>
    </message>
    <message>
        <source>Days marked as not known</source>
        <translation>标记为数据缺失的日期</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>A source that was forgotten</source>
        <translation>已移除的数据来源</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) known, once “%2” is imported</source>
        <translation>
            <numerusform>导入“%2”后，%Ln 个客户中 %1 个已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) known</source>
        <translation>
            <numerusform>%Ln 个客户中 %1 个已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), known by a key that does not show the address</source>
        <translation>
            <numerusform>%Ln 人，仅以看不出邮箱的标识区分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <comment>field, heading of the column that gave it</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>“%1”, which comes first, brings it.</source>
        <translation>将先导入的“%1”会带来该客户。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thin: %Ln row(s), usually %1</source>
        <translation>
            <numerusform>偏少：%Ln 行，通常 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column is “%1”? A contract needs its first and its last day; the day on which a deal was closed is neither. If the file lacks them, add them to the export.</source>
        <translation>哪一列是“%1”？合同需要第一天和最后一天，商机的关闭日期两者都不是。如果文件里没有，请在导出时加上这两列。</translation>
    </message>
</context>
<context>
    <name>bw::DayEdit</name>
    <message>
        <source>Choose the day from a calendar (F4)</source>
        <translation>从日历中选择日期（F4）</translation>
    </message>
</context>
<context>
    <name>bw::DenseTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合内容的宽度</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>重置各列</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>隐藏此列</translation>
    </message>
</context>
<context>
    <name>bw::DetailsForm</name>
    <message>
        <source>from %1 on, the day shown</source>
        <translation>从所示日期 %1 起</translation>
    </message>
    <message>
        <source>always: it was wrong before</source>
        <translation>一直：之前就不对</translation>
    </message>
    <message>
        <source>What you change holds</source>
        <translation>所作改动生效</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>导入值：%1</translation>
    </message>
</context>
<context>
    <name>bw::Doorkeeper</name>
    <message>
        <source>“%1” is open in another window, which came up.</source>
        <translation>“%1”已在另一个窗口中打开，该窗口已切换到前台。</translation>
    </message>
</context>
<context>
    <name>bw::EditDialog</name>
    <message>
        <source>Edit account</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>编辑内容</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>What you enter stays when files are imported later, until an import says something new about it: then you are asked once.</source>
        <translation>您录入的内容不会被以后的导入覆盖；只有导入值有了变化时，才会询问您一次。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside what you entered. It can be changed in the settings.</source>
        <translation>显示在您录入的内容旁边，可在设置中更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you enter.</source>
        <translation>请填写姓名：它会显示在您录入的内容旁边。</translation>
    </message>
</context>
<context>
    <name>bw::Editing</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>bw::EffectPanel</name>
    <message numerus="yes">
        <source>Save %n answer(s)</source>
        <translation>
            <numerusform>保存 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Chance of renewal %1</source>
        <translation>续费可能 %1</translation>
    </message>
    <message>
        <source>Machine activity</source>
        <translation>机器活跃度</translation>
    </message>
    <message>
        <source>Cap or floor</source>
        <translation>上限或下限</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Not enough to score: data and answers cover %1, %2 are needed.</source>
        <translation>不足以评分：数据和回答覆盖 %1，需要 %2。</translation>
    </message>
    <message>
        <source>Falls from %1 to %2.</source>
        <comment>bands of health</comment>
        <translation>由“%1”降为“%2”。</translation>
    </message>
    <message>
        <source>Rises from %1 to %2.</source>
        <comment>bands of health</comment>
        <translation>由“%1”升为“%2”。</translation>
    </message>
    <message>
        <source>Machine and judgement are %1 points apart: busy but unhappy.</source>
        <translation>机器与人为判断相差 %1 分：用得多，但不满意。</translation>
    </message>
    <message>
        <source>Machine and judgement are %1 points apart: quiet but loved.</source>
        <translation>机器与人为判断相差 %1 分：用得少，但受认可。</translation>
    </message>
    <message>
        <source>A cap holds it at %1 at most.</source>
        <translation>上限使其不超过 %1。</translation>
    </message>
    <message>
        <source>A floor holds it at %1 at least.</source>
        <translation>下限使其不低于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Revenue at risk of %n account(s) without a CSM: %1 → %2.</source>
        <translation>
            <numerusform>%n 个没有客户成功经理的客户的在险 ARR：%1 → %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue at risk of %n account(s) of %1: %2 → %3.</source>
        <translation>
            <numerusform>%1负责的 %n 个客户的在险 ARR：%2 → %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Stale or missing still: %1 and %n more.</source>
        <translation>
            <numerusform>仍过期或缺少：%1等，另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stale or missing still: %1.</source>
        <translation>仍过期或缺少：%1。</translation>
    </message>
    <message>
        <source>%1: %2, +%3</source>
        <comment>criterion, its next step, points of health</comment>
        <translation>%1：%2，+%3</translation>
    </message>
    <message>
        <source>Effect on health</source>
        <translation>对健康度的影响</translation>
    </message>
    <message>
        <source>Chance of renewal</source>
        <translation>续费可能</translation>
    </message>
    <message>
        <source>An assumption until enough renewals are decided: 0.9 × health / 100.</source>
        <translation>在有足够多的续费结果之前只是假设：0.9 × 健康度 / 100。</translation>
    </message>
    <message>
        <source>What follows when you save</source>
        <translation>保存之后</translation>
    </message>
    <message>
        <source>What would lift it most</source>
        <translation>提升最多的是</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Answer a question first: one key is enough.</source>
        <translation>请先回答一个问题：按一个键即可。</translation>
    </message>
    <message>
        <source>Lost on %1: the health is frozen and takes no answers any more. They are kept all the same.</source>
        <translation>已于 %1流失：健康度已冻结，不再计入新的回答，但回答仍会保存。</translation>
    </message>
</context>
<context>
    <name>bw::ElsewhereDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is open in another window since %2, which does not answer.</source>
        <translation>“%1”自 %2 起已在另一个窗口中打开，但该窗口没有响应。</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2” since %3.</source>
        <translation>“%1”自 %3 起已在计算机“%2”上打开。</translation>
    </message>
    <message>
        <source>You can look at it without changing anything, or quit, end the other window and start again.</source>
        <translation>您可以只查看而不作更改，也可以退出，结束那个窗口后重新启动。</translation>
    </message>
    <message>
        <source>You can look at it without changing anything, or quit and close it there first. If that computer is gone for good, delete “%1”.</source>
        <translation>您可以只查看而不作更改，也可以退出，先在那台计算机上关闭。如果那台计算机已不再使用，请删除“%1”。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>You can look at it without changing anything, or stay with the workspace that is open here, end the other window and try again.</source>
        <translation>您可以只查看而不作更改，也可以留在当前的工作区，先结束另一个窗口再重试。</translation>
    </message>
    <message>
        <source>You can look at it without changing anything, or stay with the workspace that is open here and close the other one there first. If that computer is gone for good, delete “%1”.</source>
        <translation>您可以只查看而不作更改，也可以留在当前的工作区，先在那台计算机上关闭它。如果那台计算机已不再使用，请删除“%1”。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在当前工作区</translation>
    </message>
</context>
<context>
    <name>bw::EmptyImport</name>
    <message>
        <source>Drop files or a folder anywhere in this window</source>
        <translation>将文件或文件夹拖到窗口任意位置</translation>
    </message>
    <message>
        <source>CSV and XLSX are read as they are. You see what was recognised and a dry run of all rows before anything is written.</source>
        <translation>CSV 与 XLSX 原样读取。写入之前，您会看到识别结果和全部行的预检。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Columns that a file needs, also under other names</source>
        <translation>文件必需的列，也可使用其他名称</translation>
    </message>
    <message>
        <source>Save empty templates…</source>
        <translation>保存空白模板…</translation>
    </message>
</context>
<context>
    <name>bw::EntryText</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bw::FaultPanel</name>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
</context>
<context>
    <name>bw::FeedbackPanel</name>
    <message>
        <source>Segments</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Accounts below 0</source>
        <translation>低于 0 的客户</translation>
    </message>
    <message>
        <source>What answers are put together by</source>
        <translation>回答的归类方式</translation>
    </message>
    <message>
        <source>NPS is % promoters (9, 10) less % detractors (0 to 6). The latest answer of a person within the 12 months that end at the as-of day counts; below 5 answers a score has no rank. Below 30 answers the interval is an adjusted one. Enter opens an account.</source>
        <translation>NPS 是推荐者（9、10 分）百分比减去贬损者（0 到 6 分）百分比。每人只计到截至日为止 12 个月内最新的一份回答；少于 5 份回答的得分不排名，少于 30 份时用修正区间。按 Enter 打开客户。</translation>
    </message>
    <message>
        <source>NPS of the parts of the book</source>
        <translation>各部分客户的 NPS</translation>
    </message>
</context>
<context>
    <name>bw::FieldText</name>
    <message>
        <source>Account ID</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>活跃用户数</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>越高或越低为好</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>联系人员</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判断项</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断人</translation>
    </message>
    <message>
        <source>Judgement ID</source>
        <translation>判断编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Live on</source>
        <translation>上线日期</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>Seats opened</source>
        <translation>开通账号数</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开通日期</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>上级客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Seats purchased</source>
        <translation>购买账号数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <source>Renewed from</source>
        <translation>续自合同</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>答卷人</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>答卷编号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Top of the scale</source>
        <translation>量表最高分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Touch ID</source>
        <translation>联系记录编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Shop or site</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>撤回人</translation>
    </message>
</context>
<context>
    <name>bw::FigurePanel</name>
    <message>
        <source>Rows behind the figure</source>
        <translation>数字背后的数据行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制这些行</translation>
    </message>
</context>
<context>
    <name>bw::FirstRun</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Know which customers will stay</source>
        <translation>看清哪些客户会留下</translation>
    </message>
    <message>
        <source>Use of your product, day by day, turned into an early and honest sign of renewal.</source>
        <translation>把每天的产品使用情况，变成及早而可靠的续费信号。</translation>
    </message>
    <message>
        <source>Explore the sample portfolio</source>
        <translation>浏览示例数据</translation>
    </message>
    <message>
        <source>192 made-up accounts with 400 days of use, contracts and renewals. They stay apart from your own data.</source>
        <translation>192 家虚构客户，含 400 天的使用、合同与续费记录，与您自己的数据分开存放。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Several at once are welcome: accounts are read first, whatever their order.</source>
        <translation>可一次拖入多个文件；无论顺序如何，都会先读取客户文件。</translation>
    </message>
    <message>
        <source>UTF-8 and GB18030 are recognised, so are dates and delimiters</source>
        <translation>自动识别 UTF-8 与 GB18030 编码、日期和分隔符</translation>
    </message>
    <message>
        <source>account, start, end, ARR, renewed</source>
        <translation>客户、起止日、ARR、是否续费</translation>
    </message>
    <message>
        <source>account, date, purchased, opened</source>
        <translation>客户、日期、购买数、开通数</translation>
    </message>
    <message>
        <source>account, user, role</source>
        <translation>客户、用户、角色</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save empty templates</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network.</source>
        <translation>所有数据都留在这台电脑上。无需注册，不联网。</translation>
    </message>
    <message>
        <source>account, name, segment, CSM</source>
        <translation>客户、名称、分层、CSM</translation>
    </message>
    <message>
        <source>account, event, time, user; or counts per day</source>
        <translation>客户、事件、时间、用户；或每日计数</translation>
    </message>
    <message>
        <source>Drop your CSV or XLSX files here</source>
        <translation>把 CSV 或 XLSX 文件拖到这里</translation>
    </message>
    <message>
        <source>Drop CSV or XLSX files anywhere in this window</source>
        <translation>将 CSV 或 XLSX 文件拖到窗口任意位置</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>stands beside what you judge and enter; you can also give it later</source>
        <translation>会显示在您的判断和录入内容旁，也可以以后再填</translation>
    </message>
</context>
<context>
    <name>bw::Gallery</name>
    <message>
        <source>Button, 28 px</source>
        <translation>按钮，28 px</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save empty templates</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Segmented</source>
        <translation>分段选择</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Field and inline validation</source>
        <translation>输入框与即时校验</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>筛选名称…</translation>
    </message>
    <message>
        <source>There is no month 13</source>
        <translation>没有 13 月</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>some</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Key caps</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Toast, 6 s, one at a time</source>
        <translation>提示条，6 秒，一次一条</translation>
    </message>
    <message>
        <source>3 files imported, 52,480 rows.</source>
        <translation>已导入 3 个文件，共 52,480 行。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>“events.csv” is empty.</source>
        <translation>“events.csv”是空文件。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>全部分层</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>segment</comment>
        <translation>大客户</translation>
    </message>
    <message>
        <source>Mid-market</source>
        <comment>segment</comment>
        <translation>中型</translation>
    </message>
    <message>
        <source>Empty: nothing found</source>
        <translation>空状态：没有结果</translation>
    </message>
    <message>
        <source>No account matches these filters</source>
        <translation>没有符合筛选条件的客户</translation>
    </message>
    <message>
        <source>Clear a filter or choose another day.</source>
        <translation>请清除筛选条件或选择其他日期。</translation>
    </message>
    <message>
        <source>Empty: not enough data</source>
        <translation>空状态：数据不足</translation>
    </message>
    <message>
        <source>No usage data yet</source>
        <translation>还没有使用数据</translation>
    </message>
    <message>
        <source>Import events or daily usage to see activity.</source>
        <translation>导入事件或每日用量后即可查看活跃度。</translation>
    </message>
    <message>
        <source>Parts and their states</source>
        <translation>组件及其状态</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Answer, with the earlier one</source>
        <translation>回答，以及之前的回答</translation>
    </message>
</context>
<context>
    <name>bw::GapDialog</name>
    <message>
        <source>Mark days as not known</source>
        <translation>标记数据缺失的日期</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Why: the export failed, a move to another system</source>
        <translation>原因：例如导出失败、系统迁移</translation>
    </message>
    <message>
        <source>What happened on these days is not known. They are hatched wherever days are drawn and left out of every rate, and nobody&apos;s silence is seen in them.</source>
        <translation>这些日期发生了什么并不清楚。凡是绘制日期的地方都会以斜线标出，不计入任何比率，也不会被看作客户没有使用。</translation>
    </message>
    <message>
        <source>What did not arrive</source>
        <translation>缺失的数据</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Mark the days</source>
        <translation>标记日期</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-14.</source>
        <translation>“%1”不是日期。请写成 2026-03-14 的形式。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>%1 is still to come. Days up to %2 can be marked.</source>
        <translation>%1 尚未到来。只能标记 %2 及以前的日期。</translation>
    </message>
    <message>
        <source>There are no data before %1.</source>
        <translation>%1 以前没有数据。</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you enter.</source>
        <translation>请填写您的姓名：它会显示在您录入的内容旁边。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GaugePair</name>
    <message>
        <source>%1 of 100, %2</source>
        <comment>health, band</comment>
        <translation>%1 分，满分 100，%2</translation>
    </message>
    <message>
        <source>not enough to score</source>
        <translation>不足以评分</translation>
    </message>
    <message>
        <source>Health now: %1. With your answers: %2.</source>
        <translation>当前健康度：%1。加上您的回答：%2。</translation>
    </message>
    <message>
        <source>Health now: %1.</source>
        <translation>当前健康度：%1。</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>health as it is</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>With your answers</source>
        <translation>加上您的回答</translation>
    </message>
</context>
<context>
    <name>bw::GridModel</name>
    <message>
        <source>%1 d</source>
        <comment>age in days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <comment>criterion, answer, its place, highest place</comment>
        <translation>%1：%2，第 %3 级，最高 %4 级</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, changed from %2</source>
        <translation>%1，原为%2</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) old, stale</source>
        <translation>
            <numerusform>%1，%n 天前，已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>health, band</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not asked about this account</source>
        <translation>对该客户不提此问题</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>score of activity, 0 to 100</comment>
        <translation>机器</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a note waits for an answer</source>
        <translation>%1，备注待选答案</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, that it is lost</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>bw::GridPage</name>
    <message>
        <source>Score many accounts</source>
        <translation>批量判断客户</translation>
    </message>
    <message>
        <source>ordered by revenue at risk</source>
        <translation>按在险 ARR 排序</translation>
    </message>
    <message>
        <source>You look at %1. Answers are of today: Ctrl+Shift+Home leads back to now.</source>
        <translation>您正在查看 %1。回答只记为今天：按 Ctrl+Shift+Home 回到现在。</translation>
    </message>
    <message>
        <source>Answers cannot be saved here.</source>
        <translation>此处无法保存回答。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) refreshed</source>
        <translation>
            <numerusform>共 %n 个回答，已更新 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>关于%1的 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer and go right, or fill the selected cells</source>
        <translation>回答并右移，或填满所选单元格</translation>
    </message>
    <message>
        <source>Not known: withdraws the earlier answer</source>
        <translation>不清楚：之前的回答不再计入</translation>
    </message>
    <message>
        <source>Keep the earlier answer: it counts as given today</source>
        <translation>保留之前的回答：视为今天给出</translation>
    </message>
    <message>
        <source>Next and previous account</source>
        <translation>下一个和上一个客户</translation>
    </message>
    <message>
        <source>Select more cells</source>
        <translation>选择更多单元格</translation>
    </message>
    <message>
        <source>Paste a block of digits or words from a spreadsheet</source>
        <translation>粘贴电子表格中的一块数字或文字</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制所选单元格</translation>
    </message>
    <message>
        <source>Back to the saved answer</source>
        <translation>恢复为已保存的回答</translation>
    </message>
    <message>
        <source>Note to the answer that was just given, else to the marked cell</source>
        <translation>为刚给出的回答写备注，否则为当前单元格</translation>
    </message>
    <message>
        <source>Low, medium, high confidence in that answer</source>
        <translation>对该回答的把握：低、中、高</translation>
    </message>
    <message>
        <source>The account alone, with all its evidence</source>
        <translation>单独判断该客户，并显示全部依据</translation>
    </message>
    <message>
        <source>Save everything, in one step</source>
        <translation>一次保存全部</translation>
    </message>
    <message>
        <source>Take back what was written last, then what was saved last</source>
        <translation>撤销最近的填写，其次撤回最近的保存</translation>
    </message>
    <message>
        <source>One cell again; then back. What is written stays</source>
        <translation>恢复单个单元格；再按则返回。已填写的内容保留</translation>
    </message>
    <message>
        <source>Older than 60 days %1</source>
        <comment>filter, accounts</comment>
        <translation>超过 60 天 %1</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <comment>filter, accounts</comment>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>filter, accounts</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>All mine %1</source>
        <comment>filter, accounts</comment>
        <translation>我的全部 %1</translation>
    </message>
    <message>
        <source>Chosen %1</source>
        <comment>filter, accounts</comment>
        <translation>所选 %1</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>显示哪些客户</translation>
    </message>
    <message>
        <source>Answers by account and criterion</source>
        <translation>按客户和判断项列出的回答</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>answer, moves right</source>
        <translation>回答并右移</translation>
    </message>
    <message>
        <source>confirm the earlier answer</source>
        <translation>确认之前的回答</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>next account</source>
        <translation>下一个客户</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Nothing is left to answer here</source>
        <translation>这里没有待回答的问题</translation>
    </message>
    <message>
        <source>Import accounts first; then each can be judged.</source>
        <translation>请先导入客户，然后即可逐个判断。</translation>
    </message>
    <message>
        <source>Every answer of these accounts is fresh enough.</source>
        <translation>这些客户的回答都还有效。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Choose an answer for the note, or press = to give the earlier one anew: a note alone is not saved.</source>
        <translation>请为备注选择一个答案，或按 = 再次给出以前的回答：只有备注时不会保存。</translation>
    </message>
</context>
<context>
    <name>bw::GridPanel</name>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>保存 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n band change(s)</source>
        <translation>
            <numerusform>%n 个客户的等级变化</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saw or heard</source>
        <translation>看到或听到了什么</translation>
    </message>
    <message>
        <source>What the machine saw, to %1</source>
        <translation>机器所见，截至 %1</translation>
    </message>
    <message>
        <source>What the machine saw</source>
        <translation>机器所见</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>之前的回答</translation>
    </message>
    <message>
        <source>Note and confidence</source>
        <translation>备注和把握</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Answer a question first: one key is enough.</source>
        <translation>请先回答一个问题：按一个键即可。</translation>
    </message>
    <message>
        <source>A note alone is not saved: = keeps “%1”, a digit gives another answer.</source>
        <translation>只有备注时不会保存：按 = 保留“%1”，按数字键另选答案。</translation>
    </message>
    <message>
        <source>A note alone is not saved: a digit gives an answer.</source>
        <translation>只有备注时不会保存：请按数字键选择答案。</translation>
    </message>
</context>
<context>
    <name>bw::GridPaste</name>
    <message>
        <source>%1 %2</source>
        <comment>digit of a step, its word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The block has %1 rows, and there are %2 from here on.</source>
        <translation>粘贴的内容有 %1 行，而从此处起只有 %2 行。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <comment>of a pasted block</comment>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>%1: “%2” stands where nothing is asked.</source>
        <translation>%1：“%2”所在之处没有问题。</translation>
    </message>
    <message>
        <source>%1: “%2” is no answer to “%3”. There are %4, and ?.</source>
        <translation>%1：“%2”不是“%3”的回答。可用的有 %4，以及 ?。</translation>
    </message>
</context>
<context>
    <name>bw::GridView</name>
    <message>
        <source>Nothing was pasted. %1</source>
        <comment>faults follow</comment>
        <translation>没有粘贴任何内容。%1</translation>
    </message>
    <message>
        <source>The clipboard holds no answers. Copy a block of digits or words from a spreadsheet.</source>
        <translation>剪贴板中没有回答。请从电子表格复制一块数字或文字。</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n answer(s). Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已粘贴 %n 个回答。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::HealthGauge</name>
    <message>
        <source>Health not known: not enough data to score.</source>
        <translation>健康度未知：数据不足，无法评分。</translation>
    </message>
    <message>
        <source>Health %1 of 100, %2.</source>
        <translation>健康度 %1（满分 100），%2。</translation>
    </message>
    <message>
        <source>as four weeks ago</source>
        <translation>与四周前持平</translation>
    </message>
    <message numerus="yes">
        <source>%n in four weeks</source>
        <comment>points that the health moved; an arrow stands before it</comment>
        <translation>
            <numerusform>%n（四周内）</numerusform>
        </translation>
    </message>
    <message>
        <source>Health %1 of 100, %2, as four weeks ago.</source>
        <translation>健康度 %1（满分 100），%2，与四周前持平。</translation>
    </message>
    <message numerus="yes">
        <source>Health %1 of 100, %2, down %n in four weeks.</source>
        <translation>
            <numerusform>健康度 %1（满分 100），%2，四周内下降 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health %1 of 100, %2, up %n in four weeks.</source>
        <translation>
            <numerusform>健康度 %1（满分 100），%2，四周内上升 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Four weeks ago %1: the dark mark.</source>
        <translation>四周前为 %1：深色标记处。</translation>
    </message>
    <message>
        <source>%1, from machine activity alone.</source>
        <translation>%1，仅依据机器活跃度。</translation>
    </message>
    <message>
        <source>%1, from what people judged alone.</source>
        <translation>%1，仅依据人为判断。</translation>
    </message>
    <message>
        <source>%1 = %2 machine + %3 human.</source>
        <comment>health, points of both groups</comment>
        <translation>%1 = 机器 %2 + 人工 %3。</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <comment>part of all weights that is known</comment>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>Higher is better: at risk below %1, healthy from %2.</source>
        <translation>越高越好：低于 %1 为危险，%2 及以上为健康。</translation>
    </message>
    <message>
        <source>Coverage %1: the part of all weights that data and answers cover, by how sure they are. Below %2 there is not enough to score.</source>
        <translation>覆盖率 %1：数据和回答按确定程度所覆盖的权重比例。低于 %2 则不足以评分。</translation>
    </message>
    <message>
        <source>Health %1 of 100, %2; %3.</source>
        <comment>figure, band, that the account is lost</comment>
        <translation>健康度 %1（满分 100），%2；%3。</translation>
    </message>
    <message>
        <source>The account was lost: the health is that of the day of churn.</source>
        <translation>该客户已流失：健康度为流失当天的数值。</translation>
    </message>
</context>
<context>
    <name>bw::HealthSide</name>
    <message>
        <source>Health is not known: there is not enough data to score.</source>
        <translation>健康度未知：数据不足，无法评分。</translation>
    </message>
    <message>
        <source>Health %1 of 100, %2.</source>
        <translation>健康度 %1 / 100，%2。</translation>
    </message>
    <message>
        <source>%1 points from machine activity, %2 from human judgement.</source>
        <translation>机器活跃度 %1 分，人为判断 %2 分。</translation>
    </message>
    <message numerus="yes">
        <source>Down %n in four weeks.</source>
        <comment>points of health</comment>
        <translation>
            <numerusform>四周内下降 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %n in four weeks.</source>
        <comment>points of health</comment>
        <translation>
            <numerusform>四周内上升 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器活跃度</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>四周变化</translation>
    </message>
</context>
<context>
    <name>bw::ImportBar</name>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>This file was imported before: there is nothing to do.</source>
        <translation>此文件已导入过，无需处理。</translation>
    </message>
    <message>
        <source>An imported file has grown: only its new rows are read.</source>
        <translation>已导入的文件有新增：只读取新增的行。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One import is one step that can be undone</source>
        <translation>每次导入都是可以撤销的一步</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait for an answer</source>
        <translation>
            <numerusform>%Ln 个文件等待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay until the accounts of “%1” are in</source>
        <translation>
            <numerusform>%Ln 个文件须等“%1”中的客户导入后再导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import all (%Ln row(s))</source>
        <translation>
            <numerusform>全部导入（%Ln 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this file (%Ln row(s))</source>
        <translation>
            <numerusform>仅此文件（%Ln 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ImportView</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>All rows can be imported</source>
        <translation>所有行都可以导入</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected</source>
        <translation>
            <numerusform>%Ln 行被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be rejected</source>
        <translation>
            <numerusform>%Ln 行将被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s); fix here, or in the file and drop it again</source>
        <translation>
            <numerusform>%Ln 种原因；可在此修正，或改好文件后重新拖入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Importing</name>
    <message>
        <source>Making the sample portfolio…</source>
        <translation>正在生成示例数据…</translation>
    </message>
    <message>
        <source>Importing “%1”: %2 rows, %3 per second</source>
        <translation>正在导入“%1”：%2 行，每秒 %3 行</translation>
    </message>
    <message>
        <source>Importing “%1” (%2 of %3): %4 rows, %5 per second</source>
        <translation>正在导入“%1”（第 %2 个，共 %3 个）：%4 行，每秒 %5 行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) imported before are kept, the rest changed nothing.</source>
        <translation>
            <numerusform>已停止：之前导入的 %n 个文件保留，其余未做任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported already: nothing changed.</source>
        <translation>
            <numerusform>%n 个文件已导入过：没有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; %1 imported, %2 rejected.</source>
        <comment>files, number, rows</comment>
        <translation>
            <numerusform>%n 个文件未能导入；已导入 %1 个，%2被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1; %2.</source>
        <comment>rows, rejected rows</comment>
        <translation>
            <numerusform>已导入 %n 个文件，%1；%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected</source>
        <translation>
            <numerusform>%Ln 行被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>已导入 %n 个文件，%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::JudgementForm</name>
    <message>
        <source>Criterion and answer</source>
        <translation>判断项和回答</translation>
    </message>
    <message>
        <source>What the machine saw, to %1</source>
        <translation>机器所见，截至 %1</translation>
    </message>
    <message>
        <source>What the machine saw</source>
        <translation>机器所见</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>之前的回答</translation>
    </message>
    <message>
        <source>Criterion and answer, ages as of %1</source>
        <translation>判断项和回答，天数算至 %1</translation>
    </message>
</context>
<context>
    <name>bw::JudgementPage</name>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>You look at %1. Answers are of today: Ctrl+Shift+Home leads back to now.</source>
        <translation>您正在查看 %1。回答只记为今天：按 Ctrl+Shift+Home 回到现在。</translation>
    </message>
    <message>
        <source>Answers cannot be saved here.</source>
        <translation>此处无法保存回答。</translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>day</comment>
        <translation>续费日 %1</translation>
    </message>
    <message>
        <source>%1 to save · %2 valid · %3 stale</source>
        <comment>counts of answers</comment>
        <translation>待保存 %1 · 有效 %2 · 已过期 %3</translation>
    </message>
    <message>
        <source>Choose an answer for the note: a note alone is not saved.</source>
        <translation>请为备注选择一个回答：单独的备注不会保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>关于%1的 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded %n answer(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已放弃 %n 个回答。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the marked criterion and go on to the next</source>
        <translation>回答当前判断项并转到下一项</translation>
    </message>
    <message>
        <source>Not known: withdraws the earlier answer</source>
        <translation>不清楚：之前的回答不再计入</translation>
    </message>
    <message>
        <source>Keep the earlier answer: it counts as given today</source>
        <translation>保留之前的回答：视为今天给出</translation>
    </message>
    <message>
        <source>Back to the saved answer</source>
        <translation>恢复为已保存的回答</translation>
    </message>
    <message>
        <source>Next and previous criterion; also the arrows</source>
        <translation>下一个和上一个判断项；也可用方向键</translation>
    </message>
    <message>
        <source>Low, medium, high confidence in that answer</source>
        <translation>对该回答的把握：低、中、高</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, and on to the next account</source>
        <translation>保存并转到下一个客户</translation>
    </message>
    <message>
        <source>Next and previous account of the list; what is written stays</source>
        <translation>列表中的下一个和上一个客户；已填写的内容保留</translation>
    </message>
    <message>
        <source>Take back what was written last, then what was saved last</source>
        <translation>撤销最近的填写，其次撤回最近的保存</translation>
    </message>
    <message>
        <source>Score many accounts</source>
        <translation>批量判断客户</translation>
    </message>
    <message>
        <source>Discard what is written; then back</source>
        <translation>放弃已填写的内容；再按则返回</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>下一个判断项</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>keep the earlier answer</source>
        <translation>保留之前的回答</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>next account</source>
        <translation>下一个客户</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria, %1 points</source>
        <translation>
            <numerusform>%n 个判断项，共 %1 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an answer for the note, or press = to give the earlier one anew: a note alone is not saved.</source>
        <translation>请为备注选择一个答案，或按 = 再次给出以前的回答：只有备注时不会保存。</translation>
    </message>
    <message>
        <source>Taken back: what was written about %1.</source>
        <translation>已撤回：对%1所写的内容。</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Note to the answer that was just given, else to the marked criterion; Enter leaves it, Shift+Enter begins a line</source>
        <translation>为刚给出的回答写备注，否则为当前判断项写备注；Enter 离开，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>All earlier answers to the marked criterion, with their notes</source>
        <translation>当前判断项的全部历史回答及备注</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>place of the account in the list; what is judged</comment>
        <translation>第 %1/%2 个 · %3</translation>
    </message>
</context>
<context>
    <name>bw::JudgementText</name>
    <message>
        <source>Never seen</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Last seen today</source>
        <translation>今天登录过</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %n day(s) ago</source>
        <translation>
            <numerusform>最近一次登录在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>active in %1 of the last %2 weeks</source>
        <translation>近 %2 周中有 %1 周活跃</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role of a user</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role of a user</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No machine evidence</source>
        <translation>没有机器依据</translation>
    </message>
    <message>
        <source>No decision maker is known</source>
        <translation>不知道谁是决策人</translation>
    </message>
    <message>
        <source>Say who it is: Ctrl+E on the account&apos;s page, Users.</source>
        <translation>请在客户页按 Ctrl+E，在“用户”中指明。</translation>
    </message>
    <message numerus="yes">
        <source>Decision makers: %n user(s), %1</source>
        <translation>
            <numerusform>决策人：%n 位用户，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No main scenario</source>
        <translation>没有主要场景</translation>
    </message>
    <message>
        <source>Mark the scenarios that are the main process: Activity rules.</source>
        <translation>请在“活跃度规则”中标出属于主流程的场景。</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <comment>scenario</comment>
        <translation>%1：尚未开始</translation>
    </message>
    <message>
        <source>%1: %2 of %3 actions</source>
        <comment>scenario, actual, expected</comment>
        <translation>%1：%2 次操作，应有 %3 次</translation>
    </message>
    <message>
        <source>%1: %2 actions</source>
        <comment>scenario, actual</comment>
        <translation>%1：%2 次操作</translation>
    </message>
    <message>
        <source>28 days: %1 users, expected %2</source>
        <translation>28 天：%1 位用户，应有 %2 位</translation>
    </message>
    <message numerus="yes">
        <source>%n main scenario(s): %1 of what is expected</source>
        <translation>
            <numerusform>%n 个主要场景：达到预期的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No business result is known</source>
        <translation>没有业务成果的记录</translation>
    </message>
    <message>
        <source>Import outcomes: what was agreed and what was reached.</source>
        <translation>请导入业务成果：约定的目标和实际值。</translation>
    </message>
    <message>
        <source>%1: nothing measured yet</source>
        <comment>measure</comment>
        <translation>%1：尚无测量值</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <comment>measure, actual, target</comment>
        <translation>%1：%2，目标 %3</translation>
    </message>
    <message>
        <source>expected by %1: %2</source>
        <comment>day, amount</comment>
        <translation>截至 %1 应为 %2</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <comment>amount</comment>
        <translation>起始 %1</translation>
    </message>
    <message>
        <source>No manager or admin is known</source>
        <translation>没有管理者或管理员的记录</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>role, weeks, last seen</comment>
        <translation>%1，%2。%3。</translation>
    </message>
    <message>
        <source>Users or seats are not known</source>
        <translation>用户数或账号数未知</translation>
    </message>
    <message>
        <source>%1 of %2 seats used in 28 days</source>
        <translation>28 天内使用 %1 个账号，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in every one of the last four weeks</source>
        <translation>
            <numerusform>近四周每周都活跃的有 %n 位用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats unchanged at %1</source>
        <translation>账号数保持 %1</translation>
    </message>
    <message>
        <source>Seats bought %1 → %2</source>
        <translation>购买账号 %1 → %2</translation>
    </message>
    <message>
        <source>over the last 13 weeks</source>
        <translation>近 13 周</translation>
    </message>
    <message>
        <source>No contact is recorded</source>
        <translation>没有联系记录</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago</source>
        <translation>
            <numerusform>最近一次联系在 %n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 13 weeks; they do not say how good</source>
        <translation>
            <numerusform>13 周内联系 %n 次；次数不能说明关系好坏</numerusform>
        </translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence in an answer</comment>
        <translation>把握低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence in an answer</comment>
        <translation>把握中等</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence in an answer</comment>
        <translation>把握高</translation>
    </message>
    <message>
        <source>Agrees with %1</source>
        <comment>step of a scale</comment>
        <translation>与“%1”一致</translation>
    </message>
    <message>
        <source>Evidence points to %1</source>
        <comment>step of a scale</comment>
        <translation>依据指向“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who answered, how sure</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old, stale</source>
        <translation>
            <numerusform>%n 天前，已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>今天回答</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::JumpField</name>
    <message>
        <source>Jump to account…</source>
        <translation>跳转到客户…</translation>
    </message>
    <message>
        <source>Jump to account</source>
        <translation>跳转到客户</translation>
    </message>
    <message>
        <source>Find an account by its name, its ID or the pinyin initials of its name</source>
        <translation>按名称、客户编号或名称拼音首字母查找客户</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>No account has this name or ID</source>
        <translation>没有这个名称或编号的客户</translation>
    </message>
</context>
<context>
    <name>bw::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Single-letter keys are turned off in the settings.</source>
        <translation>单字母快捷键已在设置中关闭。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bw::LimitDialog</name>
    <message>
        <source>Cap or floor on the health</source>
        <translation>健康度的上限或下限</translation>
    </message>
    <message>
        <source>A limit says what the figures cannot know, such as that a customer told you that it leaves. The computed health stays visible beside it, and no recalculation changes it.</source>
        <translation>限制表达数字无法得知的情况，例如客户已告知要离开。计算出的健康度仍会显示在旁边，重新计算不会改变限制。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End this limit: %1</source>
        <translation>结束此限制：%1</translation>
    </message>
    <message>
        <source>At most: a cap</source>
        <translation>最高：上限</translation>
    </message>
    <message>
        <source>At least: a floor</source>
        <translation>最低：下限</translation>
    </message>
    <message>
        <source>Why: they told us that they leave</source>
        <translation>原因：客户告知要离开</translation>
    </message>
    <message>
        <source>Empty: until somebody ends it</source>
        <translation>留空：直到有人结束</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Health, 0 to 100</source>
        <translation>健康度，0 到 100</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>设置限制</translation>
    </message>
    <message>
        <source>Write why: whoever reads the figure must know.</source>
        <translation>请写明原因：看到数字的人必须知道。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2027-03-14, or leave it empty.</source>
        <translation>“%1”不是日期。请写成 2027-03-14 的形式，或留空。</translation>
    </message>
    <message>
        <source>%1 is over. The limit holds from today on.</source>
        <translation>%1 已过。限制从今天起生效。</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you enter.</source>
        <translation>请填写姓名：它会显示在您录入的内容旁边。</translation>
    </message>
</context>
<context>
    <name>bw::MetricsPage</name>
    <message>
        <source>Counting users: %1 of %2 accounts</source>
        <translation>正在统计用户：%1/%2 个客户</translation>
    </message>
    <message>
        <source>Counting was stopped. Open the page again to count.</source>
        <translation>统计已停止。再次打开此页即可重新统计。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Company usage</source>
        <translation>公司整体使用</translation>
    </message>
    <message>
        <source>The charts of the next part, in the table</source>
        <translation>在表格中查看下一部分的图表</translation>
    </message>
    <message>
        <source>The chart as a table with the same numbers, and back</source>
        <translation>把图表切换为数字相同的表格，再按切换回来</translation>
    </message>
    <message>
        <source>Copy the chart that has the focus: picture and table</source>
        <translation>复制当前焦点所在的图表：图片和表格</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止统计</translation>
    </message>
    <message>
        <source>Counting users…</source>
        <translation>正在统计用户…</translation>
    </message>
    <message>
        <source>As of %1. Users with an event that counts as a login; a month is 28 days.</source>
        <translation>截至 %1。用户指有计为登录的事件的人；一个月按 28 天计。</translation>
    </message>
    <message>
        <source>There is no use to count yet. Import events or daily usage with users.</source>
        <translation>还没有可统计的使用。请导入带用户的事件或每日用量。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>part of the book</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>客户组合的各部分</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 周</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 周</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>图表的时间跨度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>DAU, WAU and MAU are the distinct users of a day, of 7 and of 28 days. DAU/MAU is how much of the month&apos;s users come on a day. Of a module, users with any event of it count.</source>
        <translation>DAU、WAU、MAU 分别是一天、7 天和 28 天内的不同用户数。DAU/MAU 表示月用户中每天来使用的比例。对模块而言，有其任何事件的用户都计入。</translation>
    </message>
    <message>
        <source>Parts of the book with their active users</source>
        <translation>客户组合的各部分及其活跃用户</translation>
    </message>
    <message>
        <source>Voice of the customer</source>
        <translation>客户之声</translation>
    </message>
    <message>
        <source>Open the account in the table</source>
        <translation>打开表中的客户</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>页面内容</translation>
    </message>
</context>
<context>
    <name>bw::OutcomeDialog</name>
    <message>
        <source>Business outcome</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>What is counted: orders per day</source>
        <translation>统计什么：例如每日订单数</translation>
    </message>
    <message>
        <source>Earn more</source>
        <translation>增加收入</translation>
    </message>
    <message>
        <source>Work faster</source>
        <translation>提高效率</translation>
    </message>
    <message>
        <source>Cost less</source>
        <translation>降低成本</translation>
    </message>
    <message>
        <source>Towards the target</source>
        <translation>朝向目标</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>What it was at the start</source>
        <translation>开始时的数值</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定的数值</translation>
    </message>
    <message>
        <source>What the customer wants to reach. Attainment needs baseline, target, start and due day. What you enter counts over what a file says of the measure.</source>
        <translation>客户想要达到的成果。计算达成需要基线、目标、开始日和到期日。您录入的内容优先于文件中对该指标的说明。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>保存业务成果</translation>
    </message>
    <message>
        <source>Write what is counted: the measure is what the outcome is known by.</source>
        <translation>请填写统计什么：业务成果以指标来识别。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose it above to change it.</source>
        <translation>“%1”已经存在。要修改它，请在上方选择。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as %2.</source>
        <translation>“%1”不是数字。请写成 %2 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2027-03-14, or leave it empty.</source>
        <translation>“%1”不是日期。请写成 2027-03-14 的形式，或留空。</translation>
    </message>
    <message>
        <source>It is due on %1, before its start on %2.</source>
        <translation>到期日 %1 早于开始日 %2。</translation>
    </message>
</context>
<context>
    <name>bw::OwnNameDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Your name stands beside what you judge and enter, so that colleagues know whose word it is. It is kept in your own settings and can be changed at any time.</source>
        <translation>您的姓名会显示在您的判断和录入内容旁，让同事知道是谁的意见。姓名保存在您自己的设置中，可随时更改。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>就是我</translation>
    </message>
</context>
<context>
    <name>bw::PaintedParts</name>
    <message>
        <source>Status: shape, colour and word</source>
        <translation>状态：形状、颜色与文字</translation>
    </message>
    <message>
        <source>Health gauge: 24, 36 and 132 px</source>
        <translation>健康度仪表：24、36 和 132 px</translation>
    </message>
    <message>
        <source>outer ticks: 50 and 70</source>
        <translation>外侧刻度：50 和 70</translation>
    </message>
    <message>
        <source>dark mark: four weeks ago</source>
        <translation>深色标记：四周前</translation>
    </message>
    <message>
        <source>below: shape and word</source>
        <translation>下方：形状与文字</translation>
    </message>
    <message>
        <source>Weeks active of the last 7</source>
        <translation>近 7 周活跃周数</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周都活跃</translation>
    </message>
    <message>
        <source>newest week on the right</source>
        <translation>最近一周在右侧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>customer for three weeks only</source>
        <translation>成为客户仅三周</translation>
    </message>
    <message>
        <source>Weekly and monthly active</source>
        <translation>周活跃与月活跃</translation>
    </message>
    <message>
        <source>W</source>
        <comment>weekly active</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>M</source>
        <comment>monthly active</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Daily level, 28 days</source>
        <translation>近 28 天日活跃度</translation>
    </message>
    <message>
        <source>Sparkline</source>
        <translation>走势线</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>group row</source>
        <translation>分组行</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>指标块</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Chart colours</source>
        <translation>图表颜色</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>有缺口</translation>
    </message>
</context>
<context>
    <name>bw::PersonButton</name>
    <message>
        <source>You: name not given yet</source>
        <translation>您：尚未填写姓名</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Say who you are: your name stands beside what you judge.</source>
        <translation>请填写您的姓名：它会显示在您的判断旁。</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>您是 %1。</translation>
    </message>
</context>
<context>
    <name>bw::PlanPanel</name>
    <message>
        <source>create them</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>reject their rows</source>
        <translation>拒绝其行</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>add up</source>
        <translation>累加</translation>
    </message>
    <message>
        <source>are replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>预检</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 s, nothing written yet</source>
        <translation>%1 秒，尚未写入</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未写入</translation>
    </message>
    <message>
        <source>rows for %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>rows that are not in yet</source>
        <translation>尚未导入的行</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>rows of a file</comment>
        <translation>变更</translation>
    </message>
    <message>
        <source>values differ from what is stored</source>
        <translation>与已存的值不同</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a file</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>this file was imported before</source>
        <translation>此文件已导入过</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>rows of a file</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>see the reasons below</source>
        <translation>原因见下</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>rows of accounts that you do not keep</source>
        <translation>不保留的客户的行</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖日期</translation>
    </message>
    <message>
        <source>Accounts created</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Unknown accounts</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>Days in already</source>
        <translation>已有数据的日期</translation>
    </message>
    <message>
        <source>Whether this file adds to what was imported for the same days, or takes its place for the accounts that it names</source>
        <translation>此文件是累加到同一天已导入的数据上，还是替换其中客户的这些数据</translation>
    </message>
</context>
<context>
    <name>bw::PointsTable</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <comment>part, points, most points</comment>
        <translation>%1：%2 分，最多 %3 分</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points, with your answers %4</source>
        <comment>part, points, most points, points after</comment>
        <translation>%1：%2 分，最多 %3 分，加上您的回答 %4 分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>now</source>
        <comment>points as they are</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>after</source>
        <comment>points with the answers</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>of</source>
        <comment>most points</comment>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>bw::PortfolioText</name>
    <message>
        <source>d</source>
        <comment>unit behind a number of days, as short as it can be</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of one letter: weekly active</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of one letter: monthly active</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>86 accounts of 192</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, segment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of accounts</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>86 accounts of 192</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>column head</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Customer success manager of the account on the as-of day</source>
        <translation>截至日当天该客户的客户成功经理</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column head</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>column head with the currency</comment>
        <translation>ARR(%1)</translation>
    </message>
    <message>
        <source>Yearly revenue of the contracts in force on the as-of day</source>
        <translation>截至日当天生效合同的年度收入</translation>
    </message>
    <message>
        <source>no contract in force</source>
        <translation>没有生效的合同</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>多个币种</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paying account(s).</source>
        <translation>
            <numerusform>%Ln 家付费客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column head</comment>
        <translation>续费</translation>
    </message>
    <message>
        <source>End of the contract in force that ends last, and the days left until then</source>
        <translation>生效合同中最晚的到期日，以及距到期的天数</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <comment>column head</comment>
        <translation>近 12 周</translation>
    </message>
    <message>
        <source>Key actions per week, 12 weeks of 7 days that end at the as-of day. Sorts by the last of them.</source>
        <translation>每周关键动作数，截至日前的 12 个 7 天周期（含截至日）。按最近一周排序。</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <comment>column head</comment>
        <translation>近 28 天</translation>
    </message>
    <message>
        <source>Daily level, 28 days that end at the as-of day. Sorts by their active days.</source>
        <translation>日活跃度，截至日前的 28 天（含截至日）。按其中的活跃日排序。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format over a week: 21 Sep</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>column head</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Weekly active in the last 7 days, monthly active in the last 28 days. Below: monthly active rate of paying accounts.</source>
        <translation>近 7 天是否周活跃，近 28 天是否月活跃。下方：付费客户的月活跃率。</translation>
    </message>
    <message>
        <source>Monthly active rate %1</source>
        <translation>月活跃率 %1</translation>
    </message>
    <message>
        <source>Weeks active</source>
        <comment>column head</comment>
        <translation>活跃周数</translation>
    </message>
    <message>
        <source>In how many of the last 7 weeks the account was active. Below: the mean.</source>
        <translation>近 7 周中客户活跃的周数。下方：平均值。</translation>
    </message>
    <message>
        <source>Weeks active, mean %1 of 7</source>
        <translation>活跃周数，平均 %1（共 7 周）</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column head</comment>
        <translation>健康度</translation>
    </message>
    <message>
        <source>0 to 100, higher is better, with its change in four weeks. Below: the mean.</source>
        <translation>0 至 100，越高越好，并附四周内的变化。下方：平均值。</translation>
    </message>
    <message>
        <source>Health, mean %1 of 100</source>
        <translation>健康度，平均 %1（满分 100）</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Seat use: distinct users in 28 days of the seats purchased. Below: all users of all seats.</source>
        <translation>账号使用率：28 天内去重用户数占购买账号数的比例。下方：全部用户数占全部账号数的比例。</translation>
    </message>
    <message>
        <source>Seat use %1</source>
        <translation>账号使用率 %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>filter</comment>
        <translation>分层</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>filter</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>filter</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>filter</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>None</source>
        <comment>accounts without a segment, industry, region or CSM</comment>
        <translation>未填写</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was typed into the name filter</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group by nothing</comment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>18 Oct 2026</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>筛选名称…</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Key: /</source>
        <translation>快捷键：/</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter that is not set</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>title of the page</comment>
        <translation>客户总览</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No account matches these filters</source>
        <translation>没有符合筛选条件的客户</translation>
    </message>
    <message>
        <source>Next and previous account</source>
        <translation>下一个和上一个客户</translation>
    </message>
    <message>
        <source>Open the account, or open and close a group</source>
        <translation>打开客户，或展开、折叠分组</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>关闭分组</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>展开分组</translation>
    </message>
    <message>
        <source>Go to the filter bar; Delete clears a filter</source>
        <translation>转到筛选栏；按&#x2009;Delete&#x2009;清除筛选条件</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>word in the rail</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Monthly active rate</source>
        <translation>月活跃率</translation>
    </message>
    <message>
        <source>no paying accounts</source>
        <translation>没有付费客户</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Paying accounts</source>
        <translation>付费客户</translation>
    </message>
    <message>
        <source>%1 of %2 accounts have a contract in force.</source>
        <translation>%2&#x2009;个客户中，%1&#x2009;个有生效中的合同。</translation>
    </message>
    <message>
        <source>ARR renewing in 90 days</source>
        <translation>90&#x2009;天内待续费&#x2009;ARR</translation>
    </message>
    <message>
        <source>%1 of contracts that end in the 90 days from %2.</source>
        <translation>自&#x2009;%2起&#x2009;90&#x2009;天内到期的合同，合计&#x2009;%1。</translation>
    </message>
    <message>
        <source>Mean of the accounts that can be scored.</source>
        <translation>可评分客户的平均值。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>As of %1, activity rules v%2.</source>
        <translation>截至&#x2009;%1，活跃规则&#x2009;v%2。</translation>
    </message>
    <message>
        <source>As of %1, activity rules as shipped.</source>
        <translation>截至&#x2009;%1，默认活跃规则。</translation>
    </message>
    <message>
        <source>n = %1 accounts.</source>
        <translation>n = %1&#x2009;个客户。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>客户&#x2009;%1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>客户分层：%1</translation>
    </message>
    <message>
        <source>Industry: %1</source>
        <translation>行业：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>No contract in force: not a paying account.</source>
        <translation>没有生效中的合同：不是付费客户。</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>sums in several currencies</comment>
        <translation>多币种</translation>
    </message>
    <message>
        <source>No contract in force.</source>
        <translation>没有生效中的合同。</translation>
    </message>
    <message>
        <source>%1 a year from the contracts in force.</source>
        <translation>生效中的合同每年合计&#x2009;%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The contract ends on %1.</source>
        <translation>合同于&#x2009;%1到期。</translation>
    </message>
    <message numerus="yes">
        <source>That was %Ln day(s) before %1.</source>
        <comment>renewal</comment>
        <translation>
            <numerusform>距&#x2009;%1已过&#x2009;%Ln&#x2009;天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left, counted from %1.</source>
        <comment>renewal</comment>
        <translation>
            <numerusform>自&#x2009;%1起算，还剩&#x2009;%Ln&#x2009;天。</numerusform>
        </translation>
    </message>
    <message>
        <source>key actions per week, highest %1, lowest %2, last %3</source>
        <translation>每周关键动作数，最高&#x2009;%1，最低&#x2009;%2，最近&#x2009;%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of days</comment>
        <translation>%1至&#x2009;%2</translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <translation>%1：未知。</translation>
    </message>
    <message>
        <source>%1: %2 key actions.</source>
        <translation>%1：%2&#x2009;次关键动作。</translation>
    </message>
    <message>
        <source>last 28 days: %1 high, %2 medium, %3 low</source>
        <translation>近&#x2009;28&#x2009;天：高&#x2009;%1&#x2009;天，中&#x2009;%2&#x2009;天，低&#x2009;%3&#x2009;天</translation>
    </message>
    <message>
        <source>%1 without use, of which %2 days off</source>
        <translation>%1&#x2009;天无使用，其中&#x2009;%2&#x2009;天为休息日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln&#x2009;天未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln before the first data</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln&#x2009;天早于首次数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: before the first data of this account.</source>
        <translation>%1：早于该客户的首次数据。</translation>
    </message>
    <message>
        <source>%1: data gap. Not known is not zero.</source>
        <translation>%1：数据缺口。未知不等于零。</translation>
    </message>
    <message>
        <source>%1, day off, no use.</source>
        <translation>%1，休息日，无使用。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>day, level</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1 key actions; users logged in: %2.</source>
        <translation>%1&#x2009;次关键动作；登录用户：%2。</translation>
    </message>
    <message>
        <source>%1 key actions; users are not known.</source>
        <translation>%1&#x2009;次关键动作；用户数未知。</translation>
    </message>
    <message>
        <source>There was use, but the seats are not known.</source>
        <translation>有使用，但账号数未知。</translation>
    </message>
    <message>
        <source>weekly active: %1; monthly active: %2</source>
        <translation>周活跃：%1；月活跃：%2</translation>
    </message>
    <message>
        <source>Last 7 days: %1 active days, needs %2 (%3 working days): %4.</source>
        <translation>近&#x2009;7&#x2009;天：活跃日&#x2009;%1&#x2009;天，需&#x2009;%2&#x2009;天（%3&#x2009;个工作日）：%4。</translation>
    </message>
    <message>
        <source>Last 28 days: %1 active days, needs %2 (%3 working days): %4.</source>
        <translation>近&#x2009;28&#x2009;天：活跃日&#x2009;%1&#x2009;天，需&#x2009;%2&#x2009;天（%3&#x2009;个工作日）：%4。</translation>
    </message>
    <message>
        <source>no week is known yet</source>
        <translation>尚无已知的周</translation>
    </message>
    <message>
        <source>active in %1 of the last %2 weeks</source>
        <translation>近&#x2009;%2&#x2009;周中有&#x2009;%1&#x2009;周活跃</translation>
    </message>
    <message>
        <source>It is younger than 7 weeks.</source>
        <translation>该客户不足&#x2009;7&#x2009;周。</translation>
    </message>
    <message>
        <source>Weeks are 7 days that end at the as-of day; newest on the right.</source>
        <translation>每周为&#x2009;7&#x2009;天，以截至日结尾；最新的一周在最右。</translation>
    </message>
    <message>
        <source>not enough to score</source>
        <translation>数据不足，无法评分</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <comment>health, band</comment>
        <translation>%1&#x2009;分（满分&#x2009;100），%2</translation>
    </message>
    <message>
        <source>%1, steady in four weeks</source>
        <translation>%1，四周持平</translation>
    </message>
    <message>
        <source>%1, down %2 in four weeks</source>
        <translation>%1，四周下降&#x2009;%2</translation>
    </message>
    <message>
        <source>%1, up %2 in four weeks</source>
        <translation>%1，四周上升&#x2009;%2</translation>
    </message>
    <message>
        <source>Not enough to score.</source>
        <translation>数据不足，无法评分。</translation>
    </message>
    <message>
        <source>%1 of 100, %2.</source>
        <comment>health, band</comment>
        <translation>%1&#x2009;分（满分&#x2009;100），%2。</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <comment>part of health</comment>
        <translation>%1：%2&#x2009;分</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>part of health</comment>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>Four weeks ago: %1.</source>
        <translation>四周前：%1。</translation>
    </message>
    <message>
        <source>%1 users in 28 days of %2 seats purchased, %3</source>
        <translation>28&#x2009;天内&#x2009;%1&#x2009;名用户，购买账号数&#x2009;%2，%3</translation>
    </message>
    <message>
        <source>The data have no users.</source>
        <translation>数据中没有用户。</translation>
    </message>
    <message>
        <source>The seats are not known.</source>
        <translation>账号数未知。</translation>
    </message>
    <message>
        <source>%1 seats opened.</source>
        <translation>开通账号数&#x2009;%1。</translation>
    </message>
    <message>
        <source>Health rests on machine activity alone so far: there are no judgements.</source>
        <translation>健康度目前仅依据机器活跃度：尚无人为判断。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln&#x2009;个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>band, number of accounts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 paying accounts are monthly active.</source>
        <translation>%2&#x2009;个付费客户中，%1&#x2009;个月活跃。</translation>
    </message>
    <message>
        <source>Four weeks ago: %1 of %2.</source>
        <translation>四周前：%2&#x2009;个中有&#x2009;%1&#x2009;个。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by a column, move it or change its width</source>
        <translation>按列排序，移动列或调整列宽</translation>
    </message>
    <message>
        <source>%1 key actions; %2 of %3 opened seats logged in, %4.</source>
        <translation>%1&#x2009;次关键动作；%3&#x2009;个开通账号中 %2&#x2009;个登录，占 %4。</translation>
    </message>
    <message>
        <source>%1 key actions; %2 of %3 purchased seats logged in, %4.</source>
        <translation>%1&#x2009;次关键动作；%3&#x2009;个购买账号中 %2&#x2009;个登录，占 %4。</translation>
    </message>
    <message>
        <source>High needs %1% logged in.</source>
        <translation>达到“高”需要 %1% 的账号登录。</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>未分层</translation>
    </message>
    <message>
        <source>Import accounts and their usage from CSV or XLSX files to see them here.</source>
        <translation>从 CSV 或 XLSX 文件导入客户及其使用数据后，即可在此查看。</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>column head</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Industry of the account on the as-of day</source>
        <translation>客户在截至日的行业</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column head</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Region of the account on the as-of day</source>
        <translation>客户在截至日的地区</translation>
    </message>
    <message>
        <source>Key actions</source>
        <comment>column head</comment>
        <translation>关键动作</translation>
    </message>
    <message>
        <source>Key actions in the 28 days that end at the as-of day</source>
        <translation>到截至日为止 28 天内的关键动作数</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>column head</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Distinct users in the 28 days that end at the as-of day</source>
        <translation>到截至日为止 28 天内的不同用户数</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>column head</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Key actions per working day, the last 3 weeks against the median of weeks 5 to 12</source>
        <translation>每个工作日的关键动作：最近 3 周与第 5 至 12 周的中位数之比</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel（XLSX）</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected account(s)</source>
        <translation>
            <numerusform>仅导出选中的 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>With names of persons (CSM)</source>
        <translation>包含人名（CSM）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with the columns, the filter and the order of the table. Numbers and days stay numbers and days.</source>
        <translation>
            <numerusform>%Ln 个客户，列、筛选和顺序与表格一致。数字和日期保持为数字和日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key actions, week to %1</source>
        <comment>heading of an export</comment>
        <translation>关键动作，截至 %1 的一周</translation>
    </message>
    <message>
        <source>Account ID</source>
        <comment>heading of an export</comment>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading of an export</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>heading of an export</comment>
        <translation>分层</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>heading of an export</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>heading of an export</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>heading of an export</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>heading of an export</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>heading of an export</comment>
        <translation>币种</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>heading of an export</comment>
        <translation>续费日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <comment>heading of an export</comment>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Days high, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中高活跃天数</translation>
    </message>
    <message>
        <source>Days medium, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中中活跃天数</translation>
    </message>
    <message>
        <source>Days low, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中低活跃天数</translation>
    </message>
    <message>
        <source>Days without use, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中无使用天数</translation>
    </message>
    <message>
        <source>Days not known, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中未知天数</translation>
    </message>
    <message>
        <source>Weekly active</source>
        <comment>heading of an export</comment>
        <translation>周活跃</translation>
    </message>
    <message>
        <source>Monthly active</source>
        <comment>heading of an export</comment>
        <translation>月活跃</translation>
    </message>
    <message>
        <source>Active days, of 28</source>
        <comment>heading of an export</comment>
        <translation>28 天中活跃天数</translation>
    </message>
    <message>
        <source>Active days needed</source>
        <comment>heading of an export</comment>
        <translation>所需活跃天数</translation>
    </message>
    <message>
        <source>Weeks active</source>
        <comment>heading of an export</comment>
        <translation>活跃周数</translation>
    </message>
    <message>
        <source>Weeks known</source>
        <comment>heading of an export</comment>
        <translation>已知周数</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading of an export</comment>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Health band</source>
        <comment>heading of an export</comment>
        <translation>健康度级</translation>
    </message>
    <message>
        <source>Health four weeks ago</source>
        <comment>heading of an export</comment>
        <translation>四周前健康度</translation>
    </message>
    <message>
        <source>Seat use</source>
        <comment>heading of an export</comment>
        <translation>账号使用率</translation>
    </message>
    <message>
        <source>Seats purchased</source>
        <comment>heading of an export</comment>
        <translation>购买账号数</translation>
    </message>
    <message>
        <source>Seats opened</source>
        <comment>heading of an export</comment>
        <translation>开通账号数</translation>
    </message>
    <message>
        <source>Key actions, 28 days</source>
        <comment>heading of an export</comment>
        <translation>28 天关键动作</translation>
    </message>
    <message>
        <source>Users, 28 days</source>
        <comment>heading of an export</comment>
        <translation>28 天用户数</translation>
    </message>
    <message>
        <source>Trend of key actions</source>
        <comment>heading of an export</comment>
        <translation>关键动作趋势</translation>
    </message>
    <message>
        <source>Activity rules</source>
        <comment>note of an export</comment>
        <translation>活跃规则</translation>
    </message>
    <message>
        <source>as shipped</source>
        <comment>activity rules</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>activity rules</comment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>note of an export</comment>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>note of an export</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>note of an export</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>note of an export</comment>
        <translation>未包含</translation>
    </message>
    <message>
        <source>names of persons (CSM)</source>
        <translation>人名（CSM）</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>note of an export</comment>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>an earlier day: deadlines count from it</source>
        <translation>更早的一天：期限从该日算起</translation>
    </message>
    <message>
        <source>Columns: choose and order them</source>
        <translation>列：选择并排序</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>It keeps the columns, their order and widths, the sorting, the groups and the filter as they are now.</source>
        <translation>视图会保存当前的列及其顺序和宽度、排序、分组和筛选。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>已有同名视图。</translation>
    </message>
    <message>
        <source>Select all rows; copy the selected ones</source>
        <translation>全选；复制所选行</translation>
    </message>
    <message>
        <source>Save columns, order, groups and filter as a view</source>
        <translation>将列、排序、分组和筛选保存为视图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save what is shown as a file for Excel (Ctrl+E)</source>
        <translation>将所显示的内容保存为 Excel 可用的文件（Ctrl+E）</translation>
    </message>
    <message>
        <source>The view is saved as “%1”.</source>
        <translation>视图已保存为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>已复制 %Ln 个客户，可粘贴到电子表格中。</numerusform>
        </translation>
    </message>
    <message>
        <source>portfolio</source>
        <comment>part of a file name</comment>
        <translation>客户总览</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个客户导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>order of a table</comment>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of an order</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>无行业</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>无地区</translation>
    </message>
    <message>
        <source>No CSM</source>
        <translation>无客户成功经理</translation>
    </message>
    <message>
        <source>Health band</source>
        <comment>group</comment>
        <translation>健康度级</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>name of a view</comment>
        <translation>续费</translation>
    </message>
    <message>
        <source>Use of the product</source>
        <comment>name of a view</comment>
        <translation>产品使用</translation>
    </message>
    <message>
        <source>By health band</source>
        <comment>name of a view</comment>
        <translation>按健康度级</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>name of a view</comment>
        <translation>总览</translation>
    </message>
    <message>
        <source>View</source>
        <comment>how the table is looked at</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a view, since it was saved</comment>
        <translation>已改动</translation>
    </message>
    <message>
        <source>Columns, order, groups and filter under a name</source>
        <translation>以一个名称保存的列、排序、分组和筛选</translation>
    </message>
    <message>
        <source>Back to how “%1” was saved</source>
        <translation>恢复“%1”保存时的样子</translation>
    </message>
    <message>
        <source>Save the changes in “%1”</source>
        <translation>将改动保存到“%1”</translation>
    </message>
    <message>
        <source>Save as a view of its own…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accounts that are active, that can be judged</comment>
        <translation>%2&#x2009;个中&#x2009;%1&#x2009;个</translation>
    </message>
    <message>
        <source>%1 pt in 4 weeks; %2</source>
        <comment>percentage points, counts of the rate</comment>
        <translation>近&#x2009;4&#x2009;周&#x2009;%1&#x2009;个百分点；%2</translation>
    </message>
    <message>
        <source>%1 %2, %4, down %3 points in four weeks</source>
        <translation>%1 %2，%4，四周下降&#x2009;%3&#x2009;个百分点</translation>
    </message>
    <message>
        <source>%1 %2, %4, up %3 points in four weeks</source>
        <translation>%1 %2，%4，四周上升&#x2009;%3&#x2009;个百分点</translation>
    </message>
    <message>
        <source>%1; four weeks ago is not known</source>
        <comment>counts of the rate</comment>
        <translation>%1；四周前的数据未知</translation>
    </message>
    <message>
        <source>%1 of %2 paying accounts cannot be judged: not known or too few days.</source>
        <translation>%2&#x2009;个付费客户中有&#x2009;%1&#x2009;个无法判断：数据未知或天数太少。</translation>
    </message>
    <message>
        <source>no answers to NPS surveys within 12 months</source>
        <translation>12 个月内没有 NPS 问卷的回答</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %Ln answer(s)</source>
        <translation>
            <numerusform>NPS %1，%Ln 份回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few answers</source>
        <comment>score and number of answers</comment>
        <translation>%1，回答太少</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>column head</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>% promoters less % detractors, −100 to 100: the latest answer of each person in the 12 months that end at the as-of day. Below 5 answers it is grey and not sorted by.</source>
        <translation>推荐者百分比减去贬损者百分比，−100 到 100：取每人到截至日为止 12 个月内最新的一份回答。少于 5 份回答时显示为灰色，不参与排序。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column head: business outcomes</comment>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>How much of what was expected by now of the customer&apos;s business outcomes is attained: their mean, each at most 100%. Those whose term has hardly begun are left out.</source>
        <translation>客户的业务成果达到了目前应达成的多少：各项平均，每项最高 100%。期限刚开始的不计。</translation>
    </message>
    <message>
        <source>%1 of what was expected</source>
        <comment>business outcomes</comment>
        <translation>达到应达成的 %1</translation>
    </message>
    <message>
        <source>no business outcome that can be told of</source>
        <translation>没有可以判断的业务成果</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>heading of an export</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS answers</source>
        <comment>heading of an export</comment>
        <translation>NPS 回答数</translation>
    </message>
    <message>
        <source>Outcomes attained of expected</source>
        <comment>heading of an export</comment>
        <translation>业务成果达成与应达成之比</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product of the account on the as-of day</source>
        <translation>截至日当天客户所用的产品</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage of the account on the as-of day, such as onboarding</source>
        <translation>截至日当天客户所处的阶段，例如上线期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a scenario</comment>
        <translation>已达到</translation>
    </message>
    <message>
        <source>below expectation</source>
        <comment>state of a scenario</comment>
        <translation>低于预期</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>state of a scenario</comment>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a scenario</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Being counted from every account&apos;s rows of use…</source>
        <translation>正在根据每个客户的使用记录统计…</translation>
    </message>
    <message>
        <source>Could not be counted: %1</source>
        <translation>无法统计：%1</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>尚未统计。</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>state of the north star</comment>
        <translation>已达成</translation>
    </message>
    <message>
        <source>on pace</source>
        <comment>state of the north star</comment>
        <translation>按进度</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>state of the north star</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>state of the north star</comment>
        <translation>未达成</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of the north star</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Breadth</source>
        <comment>column head</comment>
        <translation>广度</translation>
    </message>
    <message>
        <source>Modules used in the 28 days that end at the as-of day, of those that the account is entitled to. Below: of all accounts together.</source>
        <translation>截至日（含）的 28 天内，有权使用的模块中已使用的比例。下方：全部客户合计。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 modules used.</source>
        <comment>share, modules used, modules entitled</comment>
        <translation>%1：%3 个模块中已使用 %2 个。</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column head</comment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Different key events used in the 28 days that end at the as-of day, of the key events of the modules used. Below: of all accounts together.</source>
        <translation>截至日（含）的 28 天内，已使用模块的关键事件中用到的种类所占比例。下方：全部客户合计。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 key events used.</source>
        <comment>share, key events used, key events there are</comment>
        <translation>%1：%3 种关键事件中用到了 %2 种。</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column head: share of the seats that are opened</comment>
        <translation>开通</translation>
    </message>
    <message>
        <source>Opened share: seats opened of the seats purchased, on the as-of day. Below: of all accounts together.</source>
        <translation>开通率：截至日当天已开通账号占已购账号的比例。下方：全部客户合计。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats opened.</source>
        <comment>share, seats opened, seats purchased</comment>
        <translation>%1：%3 个账号中已开通 %2 个。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <comment>column head</comment>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenarios met in the 28 days that end at the as-of day, of those whose modules the account is entitled to: as many users and actions as the rules expect.</source>
        <translation>截至日（含）的 28 天内达到预期的场景，只计客户有权使用其模块的场景：用户数和动作数均达到规则的预期。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scenarios met, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The rules expect no scenario of this account.</source>
        <translation>规则对该客户没有场景要求。</translation>
    </message>
    <message>
        <source>North star</source>
        <comment>column head</comment>
        <translation>北极星指标</translation>
    </message>
    <message>
        <source>How far the account is on the way to the figure that the rules set as its goal, with a deadline after its start</source>
        <translation>客户距离规则设定的目标值还有多远；目标在客户开始使用后有一个截止日</translation>
    </message>
    <message>
        <source>The rules set no north star for this account.</source>
        <translation>规则没有为该客户设定北极星指标。</translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <comment>figure, its threshold, day</comment>
        <translation>%3：%1，目标 %2。</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>截止日：%1。</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <comment>column head</comment>
        <translation>异常日</translation>
    </message>
    <message>
        <source>Working days of the 28 that end at the as-of day whose key actions are far from the last same weekdays, up or down</source>
        <translation>截至日（含）的 28 天中，关键动作数与最近相同星期几相差很大（偏高或偏低）的工作日</translation>
    </message>
    <message>
        <source>No unusual day.</source>
        <translation>没有异常日。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual day(s).</source>
        <translation>
            <numerusform>有 %Ln 个异常日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>最近一次：%1。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how machine and human agree</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>both good</source>
        <comment>machine and human score</comment>
        <translation>均良好</translation>
    </message>
    <message>
        <source>both low</source>
        <comment>machine and human score</comment>
        <translation>均偏低</translation>
    </message>
    <message>
        <source>busy, unhappy</source>
        <comment>machine score far above the human one</comment>
        <translation>活跃但不满</translation>
    </message>
    <message>
        <source>quiet, loved</source>
        <comment>human score far above the machine one</comment>
        <translation>沉寂但受认可</translation>
    </message>
    <message>
        <source>Machine score</source>
        <comment>column head</comment>
        <translation>机器评分</translation>
    </message>
    <message>
        <source>0 to 100, higher is better: what activity, modules, business results and surveys say, without anybody&apos;s judgement</source>
        <translation>0 到 100，越高越好：仅由活跃度、模块、业务成果和调查得出，不含任何人的判断</translation>
    </message>
    <message>
        <source>Human score</source>
        <comment>column head</comment>
        <translation>人工评分</translation>
    </message>
    <message>
        <source>0 to 100, higher is better: what the judgements say that count on the as-of day</source>
        <translation>0 到 100，越高越好：截至日当天有效的判断所给出的评分</translation>
    </message>
    <message>
        <source>No judgement counts yet.</source>
        <translation>尚无有效判断。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(a) with an answer that counts</source>
        <translation>
            <numerusform>%Ln 项判断标准有有效回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln past their shelf life.</source>
        <translation>
            <numerusform>；其中 %Ln 项已过有效期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and human</source>
        <comment>column head: how the two scores agree</comment>
        <translation>机器与人工</translation>
    </message>
    <message>
        <source>Whether the machine score and the human one tell the same. Far apart is a signal of its own: busy but unhappy, or quiet but loved.</source>
        <translation>机器评分与人工评分是否一致。相差很大本身就是信号：活跃但不满，或沉寂但受认可。</translation>
    </message>
    <message>
        <source>Machine %1, human %2.</source>
        <translation>机器 %1，人工 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apart</source>
        <comment>accounts whose machine and human scores are far apart</comment>
        <translation>
            <numerusform>%Ln 个不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <comment>column head</comment>
        <translation>在险 ARR</translation>
    </message>
    <message>
        <source>ARR × (1 − probability of renewal). Until there are enough outcomes to learn from, the probability is an assumption: 0.9 × health / 100; without a health, the mean of the segment.</source>
        <translation>ARR ×（1 − 续费可能）。在积累足够的续费结果之前，该概率是一项假设：0.9 × 健康度 / 100；没有健康度时取所在分层的平均值。</translation>
    </message>
    <message>
        <source>Unusual days, of 28</source>
        <comment>heading of an export</comment>
        <translation>异常日（28 天中）</translation>
    </message>
    <message>
        <source>North star</source>
        <comment>heading of an export</comment>
        <translation>北极星指标</translation>
    </message>
    <message>
        <source>Scenarios met</source>
        <comment>heading of an export</comment>
        <translation>达到预期的场景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <comment>heading of an export</comment>
        <translation>场景</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>heading of an export</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>heading of an export</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Breadth</source>
        <comment>heading of an export</comment>
        <translation>广度</translation>
    </message>
    <message>
        <source>Modules used</source>
        <comment>heading of an export</comment>
        <translation>已使用的模块</translation>
    </message>
    <message>
        <source>Modules entitled</source>
        <comment>heading of an export</comment>
        <translation>有权使用的模块</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>heading of an export</comment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Key events used</source>
        <comment>heading of an export</comment>
        <translation>用到的关键事件</translation>
    </message>
    <message>
        <source>Key events of the modules used</source>
        <comment>heading of an export</comment>
        <translation>已使用模块的关键事件</translation>
    </message>
    <message>
        <source>Opened share</source>
        <comment>heading of an export</comment>
        <translation>开通率</translation>
    </message>
    <message>
        <source>Machine score</source>
        <comment>heading of an export</comment>
        <translation>机器评分</translation>
    </message>
    <message>
        <source>Human score</source>
        <comment>heading of an export</comment>
        <translation>人工评分</translation>
    </message>
    <message>
        <source>Machine and human</source>
        <comment>heading of an export</comment>
        <translation>机器与人工</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <comment>heading of an export</comment>
        <translation>在险 ARR</translation>
    </message>
    <message>
        <source>Currency at risk</source>
        <comment>heading of an export</comment>
        <translation>在险 ARR 的币种</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>filter</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>filter</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Counting use: %1 of %2 accounts</source>
        <translation>正在统计使用情况：%1/%2 个客户</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>With the groups, their sums and a total</source>
        <translation>包含分组、分组小计和总计</translation>
    </message>
    <message>
        <source>Monthly active rate of paying accounts</source>
        <comment>heading of an export</comment>
        <translation>付费客户月活跃率</translation>
    </message>
    <message>
        <source>Paying accounts that can be judged</source>
        <comment>heading of an export</comment>
        <translation>可判断的付费客户数</translation>
    </message>
    <message>
        <source>Mean weeks active</source>
        <comment>heading of an export</comment>
        <translation>平均活跃周数</translation>
    </message>
    <message>
        <source>Accounts at risk</source>
        <comment>heading of an export</comment>
        <translation>危险客户数</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>heading of an export</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>heading of an export: account, group or total</comment>
        <translation>行类型</translation>
    </message>
    <message>
        <source>CSM %1</source>
        <comment>number in place of the name</comment>
        <translation>CSM %1</translation>
    </message>
    <message>
        <source>account</source>
        <comment>what a row of an export is</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what a row of an export is</comment>
        <translation>小计</translation>
    </message>
    <message>
        <source>total</source>
        <comment>what a row of an export is</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1, in force on that day</source>
        <comment>activity rules</comment>
        <translation>%1，当天生效</translation>
    </message>
    <message>
        <source>Key actions per week, all accounts together.</source>
        <translation>每周关键动作，全部客户合计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) cannot be compared: data of some accounts are missing.</source>
        <translation>
            <numerusform>有 %Ln 周无法比较：部分客户的数据缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the account</source>
        <translation>判断该客户</translation>
    </message>
    <message>
        <source>Score the selected accounts, or those that need it</source>
        <translation>批量判断所选客户，或需要判断的客户</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Both good</source>
        <comment>machine score and human score</comment>
        <translation>都好</translation>
    </message>
    <message>
        <source>Both bad</source>
        <comment>machine score and human score</comment>
        <translation>都差</translation>
    </message>
    <message>
        <source>Busy but unhappy</source>
        <translation>用得多但不满意</translation>
    </message>
    <message>
        <source>Quiet but loved</source>
        <translation>用得少但受认可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area of the chart, number of accounts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Machine score against human score. %1</source>
        <translation>机器评分与人工评分对照。%1</translation>
    </message>
    <message>
        <source>Machine %1, human %2: %3</source>
        <comment>scores, area of the chart</comment>
        <translation>机器 %1，人工 %2：%3</translation>
    </message>
    <message>
        <source>Health %1, %2</source>
        <comment>figure, band</comment>
        <translation>健康度 %1，%2</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a dot of the chart</comment>
        <translation>已选</translation>
    </message>
    <message>
        <source>Not judged yet: %1</source>
        <comment>number of accounts</comment>
        <translation>尚未判断：%1</translation>
    </message>
    <message>
        <source>Machine and people</source>
        <translation>机器与人工</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where both scores are far apart is shaded: that is never averaged away. Drag or click to choose accounts; 1 to 4 choose an area, arrows and Space single dots, Esc none. Size: ARR.</source>
        <translation>阴影处表示两个评分相差很大：这种差异绝不会被平均掉。拖动或点击可选择客户；1 到 4 选择区域，方向键和空格选择单个点，Esc 取消。大小：ARR。</translation>
    </message>
    <message>
        <source>Accounts without an answer that counts, or without data: they have no dot.</source>
        <translation>没有有效回答或没有数据的客户：没有对应的点。</translation>
    </message>
    <message>
        <source>Human score ↑</source>
        <comment>axis of a chart</comment>
        <translation>人工评分 ↑</translation>
    </message>
    <message>
        <source>Machine score →</source>
        <comment>axis of a chart</comment>
        <translation>机器评分 →</translation>
    </message>
    <message>
        <source>Where machine and people disagree: the chart, or away</source>
        <translation>机器与人工的分歧：显示或隐藏图表</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <comment>button: machine score against human score</comment>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Selected in the chart</source>
        <translation>图中所选</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>在险 ARR</translation>
    </message>
    <message>
        <source>%1 of ARR, by an assumption</source>
        <comment>share of the revenue at risk</comment>
        <translation>占 ARR 的 %1，按假设</translation>
    </message>
    <message>
        <source>by an assumption</source>
        <comment>revenue at risk</comment>
        <translation>按假设</translation>
    </message>
    <message>
        <source>Sum of ARR × (1 − chance of renewal) over the paying accounts: %1.</source>
        <translation>付费客户的 ARR ×（1 − 续费可能）之和：%1。</translation>
    </message>
    <message>
        <source>Capped at %1, computed %2.</source>
        <translation>上限为 %1，计算值 %2。</translation>
    </message>
    <message>
        <source>At least %1, computed %2.</source>
        <translation>下限为 %1，计算值 %2。</translation>
    </message>
    <message numerus="yes">
        <source>What people judged: %1 points, %n answer(s)</source>
        <translation>
            <numerusform>人为判断：%1 分，%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen on %1, the day of churn.</source>
        <translation>于流失日 %1 冻结。</translation>
    </message>
    <message>
        <source>Coverage %1: the part of all weights that data and answers cover.</source>
        <translation>覆盖率 %1：数据和回答所覆盖的权重比例。</translation>
    </message>
    <message>
        <source>The chance of renewal is an assumption, 0.9 × health / 100, until enough outcomes are known; an account that cannot be scored has the mean of its segment.</source>
        <translation>在有足够多的续费结果之前，续费可能只是假设：0.9 × 健康度 / 100；无法评分的客户取所在客群的平均值。</translation>
    </message>
    <message>
        <source>Health, without judgements</source>
        <translation>健康度，尚无人为判断</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>end of a contract</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>end of a contract, days</comment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>account; that it is lost</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Machine score against human score, account by account</source>
        <translation>逐个客户对比机器评分与人工评分</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>health; that the account is lost</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days since the term ended, as short as it can be</comment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>Chance of renewal %1 (an assumption).</source>
        <translation>续费可能 %1（假设值）。</translation>
    </message>
    <message>
        <source>Chance of renewal</source>
        <comment>heading of an export</comment>
        <translation>续费可能</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as short as it can be</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>还没有联系过</translation>
    </message>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前最后联系</numerusform>
        </translation>
    </message>
    <message>
        <source>alerts are not known yet</source>
        <translation>预警尚未算出</translation>
    </message>
    <message>
        <source>no open alert</source>
        <translation>没有未结预警</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n 条未结预警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the highest: %2, %3</source>
        <comment>alerts, kind, risk or watch</comment>
        <translation>%1，最高：%2，%3</translation>
    </message>
    <message>
        <source>Touch</source>
        <comment>column head: last contact</comment>
        <translation>联系</translation>
    </message>
    <message>
        <source>Days since the last contact with the customer, to the day that one looks</source>
        <translation>距最后一次联系客户的天数，算到所看的这一天</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>column head</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>Open alerts; the shape is that of the highest: triangle risk, diamond watch</source>
        <translation>未结预警；图形表示最高的一条：三角为风险，菱形为观察</translation>
    </message>
    <message>
        <source>Last touch</source>
        <comment>heading of an export</comment>
        <translation>最后联系</translation>
    </message>
    <message>
        <source>Days since the last touch</source>
        <comment>heading of an export</comment>
        <translation>距最后联系的天数</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <comment>heading of an export</comment>
        <translation>未结预警</translation>
    </message>
    <message>
        <source>Highest alert</source>
        <comment>heading of an export</comment>
        <translation>最高预警</translation>
    </message>
    <message>
        <source>Give the selected accounts another CSM</source>
        <translation>将所选客户转给另一位 CSM</translation>
    </message>
    <message>
        <source>You look at %1. Who looks after an account is changed as of today: Ctrl+Shift+Home leads back to now.</source>
        <translation>您正在看 %1。负责人的变更从今天算起：按 Ctrl+Shift+Home 回到现在。</translation>
    </message>
    <message>
        <source>Select the accounts that are to change hands first.</source>
        <translation>请先选择要移交的客户。</translation>
    </message>
    <message numerus="yes">
        <source>CSM of %n account(s)</source>
        <translation>
            <numerusform>%n 家客户的 CSM</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Give the selected accounts another CSM, with the load before and after</source>
        <translation>将所选客户转给另一位 CSM，并比较前后的负荷</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>no CSM</comment>
        <translation>无人负责</translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n account(s)</source>
        <translation>
            <numerusform>移交 %n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>a name, also a new one</source>
        <translation>姓名，也可以是新名字</translation>
    </message>
    <message>
        <source>All of them to</source>
        <translation>全部转给</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>column head: revenue</comment>
        <translation>在险</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column head: new CSM</comment>
        <translation>转给</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>CSM of %1</source>
        <comment>an account</comment>
        <translation>%1的 CSM</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column head</comment>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <comment>column head</comment>
        <translation>未结预警</translation>
    </message>
    <message>
        <source>Load before and after</source>
        <translation>移交前后的负荷</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Choose who looks after them. Nothing is saved before you press Reassign.</source>
        <translation>请选择由谁负责。按“移交”之前不会保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change hands, from %1 on. One Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n 家客户从 %1 起移交。按一次 Ctrl+Z 全部撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ProgressTicks</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <comment>accounts</comment>
        <translation>%1 / %2 已复盘</translation>
    </message>
</context>
<context>
    <name>bw::QueueModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>4 weeks</source>
        <comment>head of a column: how health moved</comment>
        <translation>4 周变化</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Chances to grow</source>
        <translation>增长机会</translation>
    </message>
    <message>
        <source>Renews within 90 days</source>
        <translation>90 天内续费</translation>
    </message>
    <message>
        <source>Renews later</source>
        <translation>90 天后续费</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of the queue, its count and sum</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>health not known</source>
        <translation>健康度未知</translation>
    </message>
    <message>
        <source>health %1, %2</source>
        <comment>figure, band</comment>
        <translation>健康度 %1，%2</translation>
    </message>
    <message>
        <source>down %1</source>
        <comment>points of health in four weeks</comment>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>points of health in four weeks</comment>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新情况</translation>
    </message>
</context>
<context>
    <name>bw::QuickJudgement</name>
    <message>
        <source>Health %1 %2 → %3 %4</source>
        <comment>before: figure, band; after: figure, band</comment>
        <translation>健康度 %1 %2 → %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s)</source>
        <translation>
            <numerusform>保存 %n 项判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick judgement</source>
        <translation>快速判断</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stale</source>
        <translation>
            <numerusform>%n 项已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>%1 的 %n 项判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Rail</name>
    <message>
        <source>%1, %2</source>
        <comment>page in the rail, 37 open</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>bw::RecordPanel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>上次到达</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>通常间隔</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖日期</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>移除此数据来源</translation>
    </message>
    <message>
        <source>New files are no longer read. What it brought stays.</source>
        <translation>不再读取新文件，已导入的数据保留。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>rows of a file</comment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a file</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>rows of a file</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>撤销此次导入…</translation>
    </message>
    <message>
        <source>Rows that stay as they are</source>
        <translation>保持不变的行</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>保留此次导入</translation>
    </message>
    <message>
        <source>Mark days as not known…</source>
        <translation>标记数据缺失的日期…</translation>
    </message>
    <message>
        <source>Not known: hatched wherever days are drawn, and in no rate</source>
        <translation>数据缺失：绘制日期处以斜线标出，不计入任何比率</translation>
    </message>
    <message>
        <source>What did not arrive</source>
        <translation>缺失的数据</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>not known yet: it shows once files have come on four days</source>
        <translation>尚不清楚：文件在四个不同日期到达后即可得出</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动导入</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>of a file</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>start of the content&apos;s hash, encoding</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln row(s) on %1, where %2 are usual. Look whether the export is whole.</source>
        <translation>
            <numerusform>%1 只有 %Ln 行，通常为 %2 行。请检查导出是否完整。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::RejectedText</name>
    <message>
        <source>Why it was rejected</source>
        <comment>heading of a column</comment>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <comment>heading of a column</comment>
        <translation>文件行号</translation>
    </message>
</context>
<context>
    <name>bw::Reminder</name>
    <message>
        <source>%1: %2</source>
        <comment>customer, what is so</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) due today</source>
        <translation>
            <numerusform>今天有 %n 项下一步到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n 条新预警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new alerts, next steps</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open Bellwether to go through them.</source>
        <translation>请打开 Bellwether 处理。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::RubricText</name>
    <message>
        <source>Main process</source>
        <translation>主流程</translation>
    </message>
    <message>
        <source>Does the main business process run in the product?</source>
        <translation>主要业务流程是否在产品中运行？</translation>
    </message>
    <message>
        <source>The work that it was bought for: how much of it goes through the product, and not over paper, spreadsheets or another system?</source>
        <translation>购买产品要解决的工作：有多少是通过产品完成，而不是靠纸张、表格或其他系统？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>nothing of it runs here</source>
        <translation>完全没有在产品中运行</translation>
    </message>
    <message>
        <source>A pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>one team or site tries it</source>
        <translation>一个团队或门店在试用</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>大部分</translation>
    </message>
    <message>
        <source>with exceptions on paper or elsewhere</source>
        <translation>仍有例外走纸面或其他系统</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>without it the work stops</source>
        <translation>没有它就无法工作</translation>
    </message>
    <message>
        <source>Boss uses it</source>
        <translation>老板使用</translation>
    </message>
    <message>
        <source>Does the boss use it?</source>
        <translation>老板是否使用？</translation>
    </message>
    <message>
        <source>Whoever decides about the renewal: do they look into the product themselves?</source>
        <translation>决定续费的人：是否亲自查看产品？</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>has not looked into it</source>
        <translation>没有看过</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>now and then, when asked to</source>
        <translation>有人提醒时才看</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>for reports, about once a month</source>
        <translation>大约每月看一次报表</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>opens it every week</source>
        <translation>每周都会打开</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回报</translation>
    </message>
    <message>
        <source>Does the customer get the return that it expected?</source>
        <translation>客户是否得到了预期的回报？</translation>
    </message>
    <message>
        <source>The result that was agreed on: more earned, faster work, lower cost. Ask for their figures.</source>
        <translation>约定的成果：增收、提效或降本。请向客户要数据。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>no gain since the start</source>
        <translation>开始以来没有改善</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>under 80% of the plan</source>
        <translation>不到计划的 80%</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>80% of the plan or more</source>
        <translation>达到计划的 80% 以上</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>over the plan</source>
        <translation>超过计划</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Is there an internal champion?</source>
        <translation>是否有内部支持者？</translation>
    </message>
    <message>
        <source>Somebody inside who stands up for the product when it is questioned.</source>
        <translation>当产品受到质疑时，内部有人为它说话。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>nobody speaks for it</source>
        <translation>没有人为它说话</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>likes it, but has no say or is about to leave</source>
        <translation>认可，但没有话语权或即将离开</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>积极</translation>
    </message>
    <message>
        <source>speaks for it and is listened to</source>
        <translation>为它说话，而且有分量</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>有后备</translation>
    </message>
    <message>
        <source>active, and another one would take over</source>
        <translation>积极，而且有人可以接替</translation>
    </message>
    <message>
        <source>Users want it</source>
        <translation>用户愿用</translation>
    </message>
    <message>
        <source>Do those who must use it want it?</source>
        <translation>必须使用的人是否愿意用？</translation>
    </message>
    <message>
        <source>What do those say who work with it every day? Not those who bought it.</source>
        <translation>每天使用的人怎么说？不是购买的人。</translation>
    </message>
    <message>
        <source>Avoid it</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>work around it where they can</source>
        <translation>能绕开就绕开</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>put up with it because they must</source>
        <translation>因为必须用才用</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>say that it helps them</source>
        <translation>认为有帮助</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>离不开</translation>
    </message>
    <message>
        <source>would fight to keep it</source>
        <translation>会争取保留它</translation>
    </message>
    <message>
        <source>Budget, rivals</source>
        <translation>预算与竞品</translation>
    </message>
    <message>
        <source>Is there a competitor or a budget risk?</source>
        <translation>是否有竞品或预算风险？</translation>
    </message>
    <message>
        <source>Cuts, a new budget owner, a rival in the house, a tender. The more points, the less risk.</source>
        <translation>削减预算、预算负责人更换、竞品进场、招标。分数越高，风险越低。</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>budget cut, or a rival is chosen</source>
        <translation>预算被砍，或已选定竞品</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>budget in question, or a rival presents</source>
        <translation>预算受到质疑，或竞品在演示</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>no sign of either</source>
        <translation>两者都没有迹象</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>more budget is planned</source>
        <translation>计划增加预算</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Is the relationship good?</source>
        <translation>关系是否良好？</translation>
    </message>
    <message>
        <source>Between their people and ours: do they answer, are they open, do they take part?</source>
        <translation>双方人员之间：是否回应、是否坦诚、是否参与？</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>complaints, or no answer</source>
        <translation>抱怨，或不回应</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>冷淡</translation>
    </message>
    <message>
        <source>late answers, little openness</source>
        <translation>回应慢，不够坦诚</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>open and regular</source>
        <translation>坦诚，保持联系</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>密切</translation>
    </message>
    <message>
        <source>they call us first</source>
        <translation>有事先找我们</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>answer to a question about an account</comment>
        <translation>不清楚</translation>
    </message>
</context>
<context>
    <name>bw::RuleMarkText</name>
    <message>
        <source>Activity rules, version %1</source>
        <translation>活跃规则，版本 %1</translation>
    </message>
    <message>
        <source>%1, after the days shown</source>
        <comment>day of new activity rules</comment>
        <translation>%1，在所示日期之后</translation>
    </message>
    <message>
        <source>new activity rules</source>
        <translation>新的活跃规则</translation>
    </message>
</context>
<context>
    <name>bw::RulesText</name>
    <message>
        <source>Weekly active</source>
        <translation>周活跃</translation>
    </message>
    <message>
        <source>A week is active with so many active days; fewer where three fifths of its working days are fewer.</source>
        <translation>一周达到这么多活跃日即为周活跃；若该周工作日的五分之三更少，则按更少的计。</translation>
    </message>
    <message>
        <source>Monthly active</source>
        <translation>月活跃</translation>
    </message>
    <message>
        <source>A month, or 28 days, is active with so many active days; fewer where the share of its working days is fewer.</source>
        <translation>一个月（或 28 天）达到这么多活跃日即为月活跃；若工作日按比例折算后更少，则按更少的计。</translation>
    </message>
    <message>
        <source>Share of the working days</source>
        <translation>工作日比例</translation>
    </message>
    <message>
        <source>So many of the working days of a month are enough, rounded up.</source>
        <translation>活跃日达到当月工作日的这个比例即可，向上取整。</translation>
    </message>
    <message>
        <source>A week counts from</source>
        <translation>一周计入的起点</translation>
    </message>
    <message>
        <source>For “weeks active of 7” a week counts with so many active days in it.</source>
        <translation>计算“近 7 周活跃”时，一周有这么多活跃日才计入。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>A day is an active day from this level on.</source>
        <translation>日活跃度达到这一档及以上，才算活跃日。</translation>
    </message>
    <message>
        <source>On: so many days are always enough. Off: the share of the working days alone counts.</source>
        <translation>开：达到固定天数即可。关：只按工作日比例计算。</translation>
    </message>
    <message>
        <source>The working days of accounts that have no calendar of their own.</source>
        <translation>没有自有日历的客户按此日历计算工作日。</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>value in force</comment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>or %1 of the working days, if that is fewer</source>
        <comment>a share</comment>
        <translation>或工作日的 %1（取较少者）</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>weekly or monthly active</comment>
        <translation>失去</translation>
    </message>
    <message>
        <source>gained</source>
        <comment>weekly or monthly active</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>weekly or monthly active</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column head</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>column head with the currency</comment>
        <translation>ARR（%1）</translation>
    </message>
    <message>
        <source>Yearly revenue of the contracts in force on the as-of day</source>
        <translation>截至日当天生效合同的年度收入</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column head</comment>
        <translation>续费</translation>
    </message>
    <message>
        <source>End of the contract in force that ends last</source>
        <translation>最晚到期的生效合同的到期日</translation>
    </message>
    <message>
        <source>Weekly active</source>
        <comment>column head</comment>
        <translation>周活跃</translation>
    </message>
    <message>
        <source>Monthly active</source>
        <comment>column head</comment>
        <translation>月活跃</translation>
    </message>
    <message>
        <source>In the 7 days that end at the as-of day, before and after</source>
        <translation>截至日止 7 天，修改前后对比</translation>
    </message>
    <message>
        <source>In the 28 days that end at the as-of day, before and after</source>
        <translation>截至日止 28 天，修改前后对比</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of one letter: weekly active</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of one letter: monthly active</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Active days of 7</source>
        <comment>column head</comment>
        <translation>近 7 天活跃日</translation>
    </message>
    <message>
        <source>Active days of 28</source>
        <comment>column head</comment>
        <translation>近 28 天活跃日</translation>
    </message>
    <message>
        <source>Active days before and after, and how many are needed under the draft</source>
        <translation>修改前后的活跃日数，以及草稿规则下需要的天数</translation>
    </message>
    <message>
        <source>%1 → %2 need %3</source>
        <comment>active days before, after, needed</comment>
        <translation>%1 → %2，需 %3</translation>
    </message>
    <message>
        <source>%1 need %2 → %3 need %4</source>
        <comment>active days and needed, before and after</comment>
        <translation>%1（需 %2）→ %3（需 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in them.</source>
        <translation>
            <numerusform>其中 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <comment>column head</comment>
        <translation>近 7 周活跃</translation>
    </message>
    <message>
        <source>In which of the last 7 weeks the account was active, newest on the right, before and after</source>
        <translation>近 7 周中哪几周活跃，最新的在最右，修改前后对比</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column head</comment>
        <translation>健康度</translation>
    </message>
    <message>
        <source>0 to 100, higher is better, before and after</source>
        <translation>0 到 100，越高越好，修改前后对比</translation>
    </message>
    <message>
        <source>from %1, %2, to %3, %4</source>
        <comment>health and band, before and after</comment>
        <translation>从 %1（%2）到 %3（%4）</translation>
    </message>
    <message>
        <source>Accounts whose status changes</source>
        <translation>状态发生变化的客户</translation>
    </message>
    <message>
        <source>No account changes its status</source>
        <translation>没有客户的状态发生变化</translation>
    </message>
    <message>
        <source>Move a rule on the left: the accounts that it makes active or inactive, and why, appear here.</source>
        <translation>调整左侧任一规则：因此变为活跃或不活跃的客户及其原因会显示在这里。</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>关键动作</translation>
    </message>
    <message>
        <source>The events that count as use. Key actions of a day are the sum of what each counts; logging in alone is no use.</source>
        <translation>算作使用的事件。一天的关键动作数为各事件次数乘以权重之和；仅登录不算使用。</translation>
    </message>
    <message>
        <source>counts as</source>
        <comment>over the weights of events</comment>
        <translation>计为</translation>
    </message>
    <message>
        <source>%1 is a key action</source>
        <comment>an event</comment>
        <translation>“%1”是关键动作</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <comment>an event</comment>
        <translation>“%1”计为</translation>
    </message>
    <message>
        <source>none in 28 days</source>
        <comment>an event</comment>
        <translation>28 天内没有</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <comment>share of the events</comment>
        <translation>占全部 %1</translation>
    </message>
    <message>
        <source>The events of the book are being counted.</source>
        <translation>正在统计全部事件。</translation>
    </message>
    <message>
        <source>Every event counts but logging in and out, new kinds of events too.</source>
        <translation>除登录、登出外，所有事件都计入，包括今后的新事件。</translation>
    </message>
    <message>
        <source>Only these events count; a new kind of event does not.</source>
        <translation>只有勾选的事件计入；新出现的事件不计入。</translation>
    </message>
    <message>
        <source>Levels of the portfolio</source>
        <translation>客户组合的日活跃度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rules, shares of the levels</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <comment>days without a key action</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>limit</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>×%1, now</source>
        <comment>limit in force</comment>
        <translation>×%1，现行</translation>
    </message>
    <message>
        <source>key actions of each seat a day, 28 days</source>
        <translation>每账号每日关键动作，28 天</translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) without a key action</source>
        <translation>
            <numerusform>%n 个客户日没有关键动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) with more than %1 key actions of each seat</source>
        <translation>
            <numerusform>%n 个客户日的每账号关键动作数超过 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) with more than %1 and up to %2 key actions of each seat</source>
        <translation>
            <numerusform>%n 个客户日的每账号关键动作数大于 %1 且不超过 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days of the last 28, and days off with use. Gaps are left out. In the histogram the colours are those of enough logins.</source>
        <translation>近 28 天的工作日，以及有使用的休息日；不含数据缺口。直方图的颜色按登录人数足够时的活跃度显示。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit.</source>
        <translation>%1：“%2”不合适。</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>rules</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Now, v%1</source>
        <comment>rules in force</comment>
        <translation>现行 v%1</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>rules</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>rules</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The shipped rules are in force. Change one to see what follows.</source>
        <translation>当前使用默认规则。修改任一规则即可看到影响。</translation>
    </message>
    <message>
        <source>Version %1 is in force. Change a rule to see what follows.</source>
        <translation>当前使用版本 %1。修改任一规则即可看到影响。</translation>
    </message>
    <message numerus="yes">
        <source>Draft saved, %n change(s). Nothing counts by it until you publish.</source>
        <translation>
            <numerusform>草稿已保存，%n 处修改。发布之前不会影响任何数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Nothing counts by them until you publish.</source>
        <translation>
            <numerusform>%n 处修改。发布之前不会影响任何数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish v%1…</source>
        <translation>发布 v%1…</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back to the rules in force; Ctrl+Z brings the draft back</source>
        <translation>恢复为现行规则；Ctrl+Z 可找回草稿</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>It is there again when you come back; nothing counts by it</source>
        <translation>下次打开仍在；不影响任何数字</translation>
    </message>
    <message>
        <source>The draft becomes the rules in force, as a new version with a note</source>
        <translation>草稿将作为带说明的新版本成为现行规则</translation>
    </message>
    <message>
        <source>Versions: what each changed, compare, come back, save as a file</source>
        <translation>版本：查看每次修改、对比、恢复、另存为文件</translation>
    </message>
    <message>
        <source>Move the slider in focus by one step</source>
        <translation>将当前滑块移动一格</translation>
    </message>
    <message>
        <source>By five steps</source>
        <translation>移动五格</translation>
    </message>
    <message>
        <source>The slider back to the value in force</source>
        <translation>滑块恢复为现行值</translation>
    </message>
    <message>
        <source>Take back the last change of the draft</source>
        <translation>撤销草稿的上一处修改</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Open the account of the row</source>
        <translation>打开该行的客户</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>The draft is saved. It is here when you come back.</source>
        <translation>草稿已保存，下次打开仍在这里。</translation>
    </message>
    <message>
        <source>From then on every figure, past ones too, is computed by these rules. The version before stays and can be restored.</source>
        <translation>此后所有数字（包括过去的）都按这些规则计算。之前的版本会保留，可随时恢复。</translation>
    </message>
    <message>
        <source>Version %1 of the activity rules is in force.</source>
        <translation>活跃规则版本 %1 已生效。</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>恢复到版本 %1</translation>
    </message>
    <message>
        <source>Save the activity rules</source>
        <translation>保存活跃规则</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Read activity rules</source>
        <translation>读取活跃规则</translation>
    </message>
    <message>
        <source>Activity rules (*.json)</source>
        <translation>活跃规则 (*.json)</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>来自文件的规则</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <comment>between two versions</comment>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>发布版本 %1</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>一句话说明原因</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why: the sentence stands beside the version in its history.</source>
        <translation>请说明原因：这句话会显示在版本历史中。</translation>
    </message>
    <message>
        <source>The share of an account&apos;s opened seats that an ordinary day is expected of. Low and medium reach up to this share times so many key actions.</source>
        <translation>平常的一天预期有这个比例的开通账号在使用。低、中两档的上限为该比例乘以相应的关键动作数。</translation>
    </message>
    <message>
        <source>share × actions</source>
        <translation>比例 × 动作数</translation>
    </message>
    <message>
        <source>A day is low up to the share of the opened seats times so many key actions.</source>
        <translation>关键动作数不超过“开通账号比例 × 这个倍数”为低。</translation>
    </message>
    <message>
        <source>high above it</source>
        <translation>超过即可能为高</translation>
    </message>
    <message>
        <source>A day is medium up to the share of the opened seats times so many key actions; above it is high.</source>
        <translation>关键动作数不超过“开通账号比例 × 这个倍数”为中；超过则为高。</translation>
    </message>
    <message>
        <source>A day is high only if so many of the opened seats logged in: many actions by few people stay medium.</source>
        <translation>只有这个比例的开通账号登录，当天才算高：少数人的大量动作仍为中。</translation>
    </message>
    <message>
        <source>Daily level</source>
        <translation>日活跃度</translation>
    </message>
    <message>
        <source>× </source>
        <comment>before a multiple</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>A day is high only if so many of the purchased seats were opened: logins were issued.</source>
        <translation>只有购买账号中这个比例已开通，当天才算高。</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>预期标准</translation>
    </message>
    <message>
        <source>Business purposes, each a set of events with its own expectation: who, how many, how often.</source>
        <translation>业务场景：每个场景是一组事件，并有自己的预期：谁、多少人、多频繁。</translation>
    </message>
    <message>
        <source>The modules that an account may use, where it has no list of its own: breadth counts against them.</source>
        <translation>客户有权使用的模块（客户没有自己的清单时）：广度按此计算。</translation>
    </message>
    <message>
        <source>Below these values of breadth, depth, frequency and duration use is flagged.</source>
        <translation>广度、深度、频率、时长低于这些值时会标出。</translation>
    </message>
    <message>
        <source>Which events are meant for which role: who has not used one within 28 days lacks it.</source>
        <translation>哪些事件面向哪个角色：28 天内没用过即为缺失。</translation>
    </message>
    <message>
        <source>One cumulative figure with a threshold and a deadline after the start.</source>
        <translation>一个累计指标，有门槛值和自启用起的期限。</translation>
    </message>
    <message>
        <source>Standards of use</source>
        <translation>使用标准</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>north star</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a rule</comment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>key actions</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>With 100 opened seats a day is</source>
        <translation>开通 100 个账号时，一天为</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>a range</comment>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>没有关键动作</translation>
    </message>
    <message>
        <source>%1 key actions</source>
        <comment>a range</comment>
        <translation>%1 个关键动作</translation>
    </message>
    <message>
        <source>over %1, while too few people log in</source>
        <translation>超过 %1，但登录人数不足</translation>
    </message>
    <message numerus="yes">
        <source>over %1, and %n seat(s) log in</source>
        <translation>
            <numerusform>超过 %1，且 %n 个账号登录</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>A segment</source>
        <translation>某个分层</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>某个产品</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>某个阶段</translation>
    </message>
    <message>
        <source>Rules for: %1</source>
        <translation>规则适用于：%1</translation>
    </message>
    <message>
        <source>What you change here holds for these accounts alone.</source>
        <translation>此处的修改只对这些客户生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have exceptions.</source>
        <translation>
            <numerusform>%n 个分组有例外规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>规则适用于</translation>
    </message>
    <message>
        <source>All accounts, or an exception for a segment, a product or a stage</source>
        <translation>全部客户，或某个分层、产品、阶段的例外规则</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>column head</comment>
        <translation>场景</translation>
    </message>
    <message>
        <source>Main</source>
        <comment>column head</comment>
        <translation>主流程</translation>
    </message>
    <message>
        <source>The main business process of the product</source>
        <translation>产品的主业务流程</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column head</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Doing one of these is doing the scenario</source>
        <translation>发生其中任一事件即为使用该场景</translation>
    </message>
    <message>
        <source>Modules</source>
        <comment>column head</comment>
        <translation>模块</translation>
    </message>
    <message>
        <source>Only in these modules; none chosen: in any</source>
        <translation>仅限这些模块；不选则不限</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>谁</translation>
    </message>
    <message>
        <source>Roles that are expected to do it; none chosen: everybody</source>
        <translation>预期使用的角色；不选则为所有人</translation>
    </message>
    <message>
        <source>Share of seats, %</source>
        <comment>column head</comment>
        <translation>账号比例（%）</translation>
    </message>
    <message>
        <source>How many of the seats are expected to do it within 28 days</source>
        <translation>预期 28 天内使用该场景的账号比例</translation>
    </message>
    <message>
        <source>Actions per user and week</source>
        <comment>column head</comment>
        <translation>每人每周次数</translation>
    </message>
    <message>
        <source>How often each of them is expected to do it</source>
        <translation>预期每人使用的频率</translation>
    </message>
    <message>
        <source>Low up to ×</source>
        <comment>column head</comment>
        <translation>低 ≤ ×</translation>
    </message>
    <message>
        <source>The multiples of the scenario&apos;s own daily levels</source>
        <translation>该场景自有日活跃度的倍数</translation>
    </message>
    <message>
        <source>Medium up to ×</source>
        <comment>column head</comment>
        <translation>中 ≤ ×</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column head: a standard&apos;s accounts or module</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Breadth, %</source>
        <comment>column head</comment>
        <translation>广度（%）</translation>
    </message>
    <message>
        <source>Modules used of those entitled; for accounts only. Empty: not judged</source>
        <translation>已用模块占有权模块的比例；仅用于客户。留空：不判断</translation>
    </message>
    <message>
        <source>Depth, %</source>
        <comment>column head</comment>
        <translation>深度（%）</translation>
    </message>
    <message>
        <source>Distinct key events used of those of the modules used. Empty: not judged</source>
        <translation>已用关键事件种类占所用模块关键事件的比例。留空：不判断</translation>
    </message>
    <message>
        <source>Days per user and week</source>
        <comment>column head</comment>
        <translation>每人每周活跃日</translation>
    </message>
    <message>
        <source>Active days of each active user and week. Empty: not judged</source>
        <translation>每个活跃用户每周的活跃日数。留空：不判断</translation>
    </message>
    <message>
        <source>Least minutes</source>
        <comment>column head</comment>
        <translation>最少分钟数</translation>
    </message>
    <message>
        <source>Minutes of each active user and day. Empty: not judged</source>
        <translation>每个活跃用户每天的分钟数。留空：不判断</translation>
    </message>
    <message>
        <source>Long session, minutes</source>
        <comment>column head</comment>
        <translation>超长会话（分钟）</translation>
    </message>
    <message>
        <source>A single session of more is unusually long. Empty: not judged</source>
        <translation>单次会话超过该时长即为异常。留空：不判断</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column head: north star</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Their quantities are summed from the start on; or name a business result</source>
        <translation>自启用起累计其数量；也可改为填写业务成果</translation>
    </message>
    <message>
        <source>Business result</source>
        <comment>column head</comment>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>The measure of the outcomes file; leave the events empty then</source>
        <translation>业务成果文件中的指标名；此时事件留空</translation>
    </message>
    <message>
        <source>Threshold</source>
        <comment>column head</comment>
        <translation>门槛值</translation>
    </message>
    <message>
        <source>Reached with so much</source>
        <translation>达到这么多即为完成</translation>
    </message>
    <message>
        <source>Months after the start</source>
        <comment>column head</comment>
        <translation>启用后月数</translation>
    </message>
    <message>
        <source>Until then it is to be reached</source>
        <translation>须在此期限内达到</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a standard for them</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Every module</source>
        <comment>a standard for it</comment>
        <translation>所有模块</translation>
    </message>
    <message>
        <source>Module</source>
        <comment>column head</comment>
        <translation>模块</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column head</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Events meant for it</source>
        <comment>column head</comment>
        <translation>面向该角色的事件</translation>
    </message>
    <message>
        <source>Who of the role has not used one within 28 days lacks it</source>
        <translation>该角色中 28 天内没用过的人即为缺失</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>role</comment>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>End user</source>
        <comment>role</comment>
        <translation>最终用户</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1, %2, was %3</source>
        <comment>a rule, its value, value in force</comment>
        <translation>%1，%2，原为 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rule, its value</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>events</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>any</source>
        <comment>modules</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>roles</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>写入草稿</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>缺少“%1”，请填写。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. Correct it.</source>
        <translation>%1：“%2”不合适，请更正。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>status</comment>
        <translation>月活跃</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>status</comment>
        <translation>周活跃</translation>
    </message>
    <message>
        <source>Health band</source>
        <comment>status</comment>
        <translation>健康等级</translation>
    </message>
    <message>
        <source>Which status</source>
        <translation>查看哪种状态</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>figure, value, note</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <comment>figure, before, after, note</comment>
        <translation>%1 从 %2 变为 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>of %n paying account(s)</source>
        <translation>
            <numerusform>/ %n 家付费客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n account(s)</source>
        <translation>
            <numerusform>/ %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>140, of 192 accounts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean weeks active of 7</source>
        <translation>近 7 周平均活跃周数</translation>
    </message>
    <message>
        <source>In how many of the last 7 weeks an account was active, the mean of the accounts that are known for a week or more.</source>
        <translation>客户在近 7 周中活跃的周数，取已有一周以上数据的客户的平均值。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lose a week or more</source>
        <translation>
            <numerusform>%n 个客户减少一周或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) gain a week or more</source>
        <translation>
            <numerusform>%n 个客户增加一周或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>no account gains or loses a week</source>
        <translation>没有客户的活跃周数变化</translation>
    </message>
    <message>
        <source>Accounts at risk</source>
        <translation>危险客户</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>%1 → %2 ARR</source>
        <translation>ARR %1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of %5 paying accounts</source>
        <comment>month, rules, rate, counts</comment>
        <translation>%1，%2：%3，%5 家付费客户中 %4 家</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rate, rules</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Monthly active rate</source>
        <translation>月活跃率</translation>
    </message>
    <message>
        <source>Accounts that are monthly active in the 28 days to the as-of day, of all that can be judged.</source>
        <translation>截至日止 28 天内月活跃的客户，占可判断客户的比例。</translation>
    </message>
    <message>
        <source>Weekly active rate</source>
        <translation>周活跃率</translation>
    </message>
    <message>
        <source>Accounts that are weekly active in the 7 days to the as-of day, of all that can be judged.</source>
        <translation>截至日止 7 天内周活跃的客户，占可判断客户的比例。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change status</source>
        <translation>
            <numerusform>%n 个客户状态变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer active</source>
        <translation>
            <numerusform>%n 个不再活跃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a worse band</source>
        <translation>
            <numerusform>%n 个等级变差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newly active</source>
        <translation>
            <numerusform>%n 个变为活跃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a better band</source>
        <translation>
            <numerusform>%n 个等级变好</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of ARR</source>
        <comment>accounts, sum</comment>
        <translation>%1；涉及 ARR %2</translation>
    </message>
    <message>
        <source>12 months, rules applied to the past</source>
        <translation>12 个月，按规则重算过去</translation>
    </message>
    <message>
        <source>No month with usage and contracts yet.</source>
        <translation>还没有同时有使用数据和合同的月份。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>v%1, %2</source>
        <comment>version, day</comment>
        <translation>v%1，%2</translation>
    </message>
    <message>
        <source>Versions of the activity rules</source>
        <translation>活跃规则的版本</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <comment>a version</comment>
        <translation>%1（现行）</translation>
    </message>
    <message>
        <source>The shipped rules</source>
        <translation>默认规则</translation>
    </message>
    <message>
        <source>Compare the draft with it</source>
        <translation>与草稿对比</translation>
    </message>
    <message>
        <source>The page shows this version as “before”.</source>
        <translation>页面将以此版本作为对比基准。</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>载入草稿</translation>
    </message>
    <message>
        <source>Published, it is a new version with the rules of this one; nothing is lost.</source>
        <translation>发布后成为内容与此版本相同的新版本，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>As JSON, for another workspace or the command line</source>
        <translation>保存为 JSON，可用于其他工作区或命令行</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Rules from a JSON file become the draft</source>
        <translation>JSON 文件中的规则将成为草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From the rules in force to the shipped ones</source>
        <translation>从现行规则到默认规则</translation>
    </message>
    <message>
        <source>What v%1 changed in the shipped rules</source>
        <translation>v%1 对默认规则的修改</translation>
    </message>
    <message>
        <source>What v%1 changed in v%2</source>
        <translation>v%1 对 v%2 的修改</translation>
    </message>
    <message>
        <source>To come back to v%1 would change in the rules in force:</source>
        <translation>恢复到 v%1 会对现行规则作如下修改：</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %3 of %n paying account(s) cannot be judged</source>
        <translation>
            <numerusform>%2&#x2009;个中&#x2009;%1&#x2009;个；%n&#x2009;个付费客户中有&#x2009;%3&#x2009;个无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %3 of %n account(s) cannot be judged</source>
        <translation>
            <numerusform>%2&#x2009;个中&#x2009;%1&#x2009;个；%n&#x2009;个客户中有&#x2009;%3&#x2009;个无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still runs: %2 so far.</source>
        <comment>month, rate</comment>
        <translation>%1 尚未结束：目前为&#x2009;%2。</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>month, rate</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 still runs, so far: %2 (%3), %4 (%5).</source>
        <comment>month, rate and name of the rules, twice</comment>
        <translation>%1 尚未结束，目前：%2（%3），%4（%5）。</translation>
    </message>
    <message>
        <source>In %1: %2 (%3), %4 (%5).</source>
        <comment>month, rate and name of the rules, twice</comment>
        <translation>%1：%2（%3），%4（%5）。</translation>
    </message>
    <message>
        <source>Say who you are: your name stands beside the version in its history.</source>
        <translation>请填写姓名：姓名会显示在版本历史中。</translation>
    </message>
    <message numerus="yes">
        <source> day(s) a week</source>
        <translation>
            <numerusform> 天/周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s) of 28</source>
        <translation>
            <numerusform> 天/28 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> active day(s)</source>
        <translation>
            <numerusform> 个活跃日</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>A user was there with</source>
        <translation>视为登录的事件</translation>
    </message>
    <message>
        <source>Users with one of these events count as logged in on that day: the share of the seats that a high day needs, and the active users of the company.</source>
        <translation>当天有其中任一事件的用户视为已登录：用于判断高活跃日所需的账号占比，以及全公司的活跃用户数。</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>任意事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Band</source>
        <comment>column head</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Band of the health, before and after</source>
        <translation>改动前后的健康度等级</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>What of the health the draft changes</source>
        <translation>草稿改变了健康度的哪些部分</translation>
    </message>
    <message>
        <source>too little is known: %1</source>
        <translation>已知信息过少：%1</translation>
    </message>
    <message>
        <source>enough is known: %1</source>
        <translation>已知信息足够：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of health, its score before and after</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counts now</source>
        <comment>a part of health</comment>
        <translation>%1现在计入</translation>
    </message>
    <message>
        <source>%1 counts no longer</source>
        <comment>a part of health</comment>
        <translation>%1不再计入</translation>
    </message>
    <message>
        <source>weight of %1: %2 → %3</source>
        <comment>a part of health, before, after</comment>
        <translation>%1的权重：%2 → %3</translation>
    </message>
    <message>
        <source>people: %1</source>
        <comment>score before and after</comment>
        <translation>人工评分：%1</translation>
    </message>
    <message>
        <source>another cap or floor</source>
        <translation>上限或下限不同</translation>
    </message>
    <message>
        <source>the bands moved</source>
        <translation>等级界限变动</translation>
    </message>
    <message>
        <source>the shares of machine and people moved</source>
        <translation>机器与人工的占比变动</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a reason</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>column head</comment>
        <translation>机器</translation>
    </message>
    <message>
        <source>Score of what the machine sees, 0 to 100</source>
        <translation>机器所见的得分，0 到 100</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column head</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>Score of what people answered, 0 to 100</source>
        <translation>人工回答的得分，0 到 100</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of the health by an answer</comment>
        <translation>不限制</translation>
    </message>
    <message>
        <source>The health is at most</source>
        <translation>健康度最高为</translation>
    </message>
    <message>
        <source>The health is at least</source>
        <translation>健康度最低为</translation>
    </message>
    <message>
        <source>while the answer is</source>
        <translation>当回答为</translation>
    </message>
    <message>
        <source>Back to the shipped question</source>
        <translation>恢复出厂问题</translation>
    </message>
    <message>
        <source>Wording, answers, weight and all else of this question as Bellwether ships it</source>
        <translation>此问题的措辞、选项、权重及其余内容都恢复为 Bellwether 自带的</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is asked. Empty: as it is shipped, in the language of the program.</source>
        <translation>要问的内容。留空则使用自带的文字，随程序语言显示。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How one finds the answer</source>
        <translation>如何得出答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>2 to 6, the worst first, evenly spaced over 0 to 100 points. “Not known” is always an answer too.</source>
        <translation>2 到 6 个，最差的在前，均匀分布于 0 到 100 分。始终还可以回答“不清楚”。</translation>
    </message>
    <message>
        <source>An answer is good for</source>
        <translation>回答有效期</translation>
    </message>
    <message>
        <source>An older one counts less and less, and is asked again.</source>
        <translation>过期的回答权重逐渐降低，并会重新询问。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Against the other questions, within the points of people</source>
        <translation>在人工分值之内，相对于其他问题</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>A cap on the health, or a floor under it, for as long as the newest answer is this</source>
        <translation>只要最新回答是这一项，健康度就受此上限或下限约束</translation>
    </message>
    <message>
        <source>Health of the limit</source>
        <translation>限制的健康度</translation>
    </message>
    <message>
        <source>Answer that limits the health</source>
        <translation>限制健康度的回答</translation>
    </message>
    <message>
        <source>Shown beside it</source>
        <translation>旁边显示</translation>
    </message>
    <message>
        <source>What the machine saw that speaks to the question</source>
        <translation>机器所见、与此问题有关的内容</translation>
    </message>
    <message>
        <source>Points of this answer, of 100</source>
        <translation>此选项的分值，满分 100</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>by number</comment>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>What one sees, answer %1</source>
        <comment>by number</comment>
        <translation>选项 %1 的表现</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <comment>by number</comment>
        <translation>移除选项 %1</translation>
    </message>
    <message>
        <source>Is the customer ready for the next step?</source>
        <comment>example of a question</comment>
        <translation>客户是否已准备好进入下一步？</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>In files: %1</source>
        <comment>key of a question</comment>
        <translation>文件中的名称：%1</translation>
    </message>
    <message>
        <source>In a word or two</source>
        <translation>用一两个词</translation>
    </message>
    <message>
        <source>What one sees where it is so</source>
        <translation>这种情况下能看到什么</translation>
    </message>
    <message>
        <source>Take this answer away; those that were given are kept</source>
        <translation>移除此选项；已有的回答会保留</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>一个问题至少有两个选项。</translation>
    </message>
    <message>
        <source>A better answer than the last one</source>
        <translation>比最后一个更好的选项</translation>
    </message>
    <message>
        <source>A question has at most six answers.</source>
        <translation>一个问题最多有六个选项。</translation>
    </message>
    <message>
        <source>Points of 100 for the machine</source>
        <translation>100 分中机器所占</translation>
    </message>
    <message>
        <source>So many of the 100 points of health rest on what the machine sees, the others on the answers of people. A side of which nothing is known drops out.</source>
        <translation>健康度的 100 分中，这么多取决于机器所见，其余取决于人工回答。完全未知的一方不计入。</translation>
    </message>
    <message>
        <source>Active days of 28 against those that are needed; 100 from there on.</source>
        <translation>28 天内的活跃日与所需天数之比；达到即为 100 分。</translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <translation>7 周中的活跃周数</translation>
    </message>
    <message>
        <source>The share of the last 7 weeks in which the account was active.</source>
        <translation>最近 7 周中客户活跃的周数所占比例。</translation>
    </message>
    <message>
        <source>Key actions of each working day of the last 3 weeks against the median of the weeks 5 to 12.</source>
        <translation>最近 3 周每个工作日的关键动作数，与第 5 至 12 周的中位数相比。</translation>
    </message>
    <message>
        <source>Users of 28 days against the seats that were purchased.</source>
        <translation>28 天内的用户数与已购账号之比。</translation>
    </message>
    <message>
        <source>Modules used in 28 days against those that the account may use.</source>
        <translation>28 天内使用的模块与客户可用模块之比。</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>What was reached against what was expected by now.</source>
        <translation>已达成的与目前应达成的之比。</translation>
    </message>
    <message>
        <source>The net promoter score, from −100 to 100, as 0 to 100.</source>
        <translation>净推荐值由 −100 到 100 换算为 0 到 100。</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康自</translation>
    </message>
    <message>
        <source>From this health on an account is in the band healthy.</source>
        <translation>健康度达到此值的客户为“健康”。</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>观察自</translation>
    </message>
    <message>
        <source>From this health on an account is in the band watch; below it is at risk.</source>
        <translation>健康度达到此值的客户为“观察”；低于此值为“危险”。</translation>
    </message>
    <message>
        <source>Scored from a coverage of</source>
        <translation>评分所需覆盖率</translation>
    </message>
    <message>
        <source>An account of which less is known, by weight and certainty, has no health.</source>
        <translation>按权重和确定性计算，已知信息低于此值的客户没有健康度。</translation>
    </message>
    <message>
        <source>Full marks for the trend from</source>
        <translation>趋势满分自</translation>
    </message>
    <message>
        <source>With so much of its earlier pace an account has all points of the trend.</source>
        <translation>客户达到先前节奏的这一比例，即得趋势的全部分数。</translation>
    </message>
    <message>
        <source>Machine and human disagree from</source>
        <translation>机器与人工分歧自</translation>
    </message>
    <message>
        <source>So many points between the score of the machine and that of people are a signal of its own.</source>
        <translation>机器得分与人工得分相差这么多分，本身就是一个信号。</translation>
    </message>
    <message>
        <source>A result is behind below</source>
        <translation>成果落后界限</translation>
    </message>
    <message>
        <source>A business result that reached less of what was expected by now is behind.</source>
        <translation>业务成果达到目前预期的比例低于此值即为落后。</translation>
    </message>
    <message>
        <source>Health: what the machine sees</source>
        <translation>健康度：机器所见</translation>
    </message>
    <message>
        <source>Health: bands and limits</source>
        <translation>健康度：等级与界限</translation>
    </message>
    <message numerus="yes">
        <source>The other %n point(s) are for the answers of people. Weights count against each other, however much they add up to.</source>
        <translation>
            <numerusform>其余 %n 分属于人工回答。权重只看相对大小，总和不限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Below “watch” an account is at risk. Home brings a field back to the rules in force.</source>
        <translation>低于“观察”即为危险。按 Home 键可将字段恢复为现行规则的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>of a question&apos;s scale</comment>
        <translation>
            <numerusform>%n 个选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for %n day(s)</source>
        <comment>an answer</comment>
        <translation>
            <numerusform>有效期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Health: what people judge</source>
        <translation>健康度：人工判断</translation>
    </message>
    <message>
        <source>The questions that are asked about every account. Their weights count against each other within the points of people.</source>
        <translation>针对每个客户提出的问题。其权重在人工分值之内只看相对大小。</translation>
    </message>
    <message>
        <source>Edit the questions…</source>
        <translation>编辑问题…</translation>
    </message>
    <message>
        <source>Wording, answers, how long they are good for, limits; new questions</source>
        <translation>措辞、选项、有效期、限制，以及新增问题</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a question</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Weight of the question: %1</source>
        <translation>问题的权重：%1</translation>
    </message>
    <message>
        <source>Nothing is asked: health rests on what the machine sees alone.</source>
        <translation>没有任何问题：健康度仅取决于机器所见。</translation>
    </message>
    <message>
        <source>Weights count against each other, within the points of people.</source>
        <translation>权重在人工分值之内只看相对大小。</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Questions for: %1</source>
        <comment>a group of accounts</comment>
        <translation>适用于 %1 的问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>A question of your own, or a shipped one</source>
        <translation>自己的问题，或自带的问题</translation>
    </message>
    <message>
        <source>It is not asked any more; its answers are kept</source>
        <translation>不再询问；已有回答会保留</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>更早询问</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>更晚询问</translation>
    </message>
    <message>
        <source>Nothing is asked: health rests on what the machine sees alone. “Add” brings back a shipped question or makes one of your own.</source>
        <translation>没有任何问题：健康度仅取决于机器所见。点“添加”可恢复自带的问题，或新建自己的问题。</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>自己的问题</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) “%2” will count as not known; they are kept.</source>
        <translation>
            <numerusform>%1：%n 个“%2”回答将视为不清楚；这些回答会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) “%2” will count as “%3”; they are kept.</source>
        <translation>
            <numerusform>%1：%n 个“%2”回答将计为“%3”；这些回答会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) are kept, and count again once it is asked again.</source>
        <translation>
            <numerusform>%1：%n 个回答会保留，重新询问此问题后再次计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is missing. Write what is to be asked.</source>
        <translation>缺少问题。请写明要问的内容。</translation>
    </message>
    <message>
        <source>“%1” is asked twice. Write another question, or take one away.</source>
        <translation>“%1”问了两次。请改写其中一个，或移除一个。</translation>
    </message>
    <message>
        <source>“%1”: answer %2 has no words. Write them, or take the answer away.</source>
        <translation>“%1”：选项 %2 没有文字。请填写，或移除该选项。</translation>
    </message>
    <message>
        <source>“%1”: answer %2 has the words of another one. Write others.</source>
        <translation>“%1”：选项 %2 与另一选项文字相同。请改写。</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>哪些规则</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>rules</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>rules</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>平均健康度</translation>
    </message>
    <message>
        <source>Of the accounts that have a score; 0 to 100, higher is better.</source>
        <translation>有评分的客户的平均值；0 到 100，越高越好。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not scored</source>
        <translation>
            <numerusform>%n 家客户未评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not scored, was %1</source>
        <translation>
            <numerusform>%n 家客户未评分，原为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Healthy accounts</source>
        <translation>健康客户</translation>
    </message>
    <message>
        <source>Accounts by the band of their health, before and after.</source>
        <translation>按健康度等级统计的客户数，改动前后对比。</translation>
    </message>
    <message>
        <source>watch: %1</source>
        <comment>a band, its accounts</comment>
        <translation>观察：%1</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>在险 ARR</translation>
    </message>
    <message>
        <source>ARR × (1 − chance of renewal). The chance is 0.9 × health / 100: an assumption, until there are enough renewals to calibrate it by.</source>
        <translation>ARR ×（1 − 续费可能）。概率为 0.9 × 健康度 / 100：在有足够的续费记录用于校准之前，这只是假设。</translation>
    </message>
    <message>
        <source>an assumption from health</source>
        <translation>由健康度推算的假设</translation>
    </message>
    <message>
        <source>Accounts whose health is below the band watch. Health rests on what the rules call active, too.</source>
        <translation>健康度低于“观察”的客户。健康度也取决于规则所定义的活跃。</translation>
    </message>
    <message>
        <source>Grey words are as shipped, in the language of the program. Write over them to have your own.</source>
        <translation>灰色文字为出厂内容，随程序语言显示。直接改写即成为您自己的内容。</translation>
    </message>
    <message>
        <source>Active days of 28</source>
        <translation>近 28 天活跃日</translation>
    </message>
    <message>
        <source>Trend of key actions</source>
        <translation>关键动作趋势</translation>
    </message>
    <message>
        <source>Seat use</source>
        <translation>账号使用率</translation>
    </message>
    <message>
        <source>Modules used</source>
        <translation>使用的模块</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>“Healthy from” stays at %1: %2 would be below “Watch from”, which is %3. Lower that first.</source>
        <translation>“健康起点”仍为 %1：%2 会低于“观察起点”（%3）。请先调低后者。</translation>
    </message>
    <message>
        <source>“Watch from” stays at %1: %2 would be above “Healthy from”, which is %3. Raise that first.</source>
        <translation>“观察起点”仍为 %1：%2 会高于“健康起点”（%3）。请先调高后者。</translation>
    </message>
    <message>
        <source>Take a rule of alerts away</source>
        <translation>移除一条预警规则</translation>
    </message>
    <message>
        <source>Alerts: shipped rules</source>
        <translation>预警：内置规则</translation>
    </message>
    <message>
        <source>Alerts: your own rules</source>
        <translation>预警：自定规则</translation>
    </message>
    <message>
        <source>New alerts that a morning names</source>
        <translation>一个早晨列出的新预警数</translation>
    </message>
    <message>
        <source>More new ones than that are counted on Today and listed on Alerts.</source>
        <translation>超出的新预警在“今天”计数，在“预警”列出。</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Conditions over any figure, tried out on the whole book first</source>
        <translation>可对任何数值设定条件，先在全部客户上试算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, risk or watch</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what a rule is for, when it opens</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>a rule</comment>
        <translation>试算</translation>
    </message>
    <message>
        <source>What it would have opened in the last 90 days</source>
        <translation>过去 90 天它会开启哪些预警</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>a rule</comment>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>Conditions, weight and cooldown of this rule</source>
        <translation>该规则的条件、级别和冷却期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, comparison; a field follows</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>and %1 %2</source>
        <comment>figure, comparison; a field follows</comment>
        <translation>且 %1%2</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a rule</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>was off</source>
        <comment>a rule</comment>
        <translation>原为关闭</translation>
    </message>
    <message>
        <source>was on</source>
        <comment>a rule</comment>
        <translation>原为开启</translation>
    </message>
    <message>
        <source>An alert opens while all its conditions hold, and closes itself when they do not. Days without data neither open nor close one.</source>
        <translation>全部条件成立时预警开启，不再成立时自行关闭。没有数据的日子既不开启也不关闭预警。</translation>
    </message>
    <message>
        <source>None yet. A rule of your own joins conditions over any figure: it is tried out before it counts.</source>
        <translation>还没有。自定规则把对任何数值的条件组合起来：生效之前先试算。</translation>
    </message>
    <message>
        <source>after the start</source>
        <comment>days of a step</comment>
        <translation>开始之后</translation>
    </message>
    <message>
        <source>after going live</source>
        <comment>days of a step</comment>
        <translation>上线之后</translation>
    </message>
    <message>
        <source>before the renewal</source>
        <comment>days of a step</comment>
        <translation>续约之前</translation>
    </message>
    <message>
        <source>into every quarter</source>
        <comment>days of a step</comment>
        <translation>每季度开始之后</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how a step is done</comment>
        <translation>手动完成</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>服务计划</translation>
    </message>
    <message>
        <source>Regular steps of every account. A step that is due is on Today until a touch of its kind, or a mark by hand, does it.</source>
        <translation>每家客户的例行步骤。到期的步骤会列在“今天”，直到有同类联系或手动标记完成。</translation>
    </message>
    <message>
        <source>A touch does a step from … days before it</source>
        <translation>到期前多少天起的联系算作完成</translation>
    </message>
    <message>
        <source>A touch of the step&apos;s kind so many days before it is due, or later, does it.</source>
        <translation>到期前这么多天之内或之后的同类联系，即算完成该步骤。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>Off takes the step away</source>
        <translation>关闭即移除该步骤</translation>
    </message>
    <message>
        <source>Whether accounts get this step</source>
        <translation>客户是否有这一步骤</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Days of the step: %1</source>
        <translation>步骤天数：%1</translation>
    </message>
    <message>
        <source>What the days of %1 are counted from</source>
        <comment>a step</comment>
        <translation>%1的天数从何算起</translation>
    </message>
    <message>
        <source>Kind of touch that does the step: %1</source>
        <translation>完成步骤的联系类型：%1</translation>
    </message>
    <message>
        <source>Rules of activity, health and alerts</source>
        <translation>活跃度、健康度和预警规则</translation>
    </message>
    <message>
        <source>New rule of alerts</source>
        <translation>新建预警规则</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <comment>a rule, a group of accounts</comment>
        <translation>%1，适用于：%2</translation>
    </message>
    <message>
        <source>for example: quiet and large</source>
        <translation>例如：安静的大客户</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>weight of alerts</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>weight of alerts</comment>
        <translation>观察</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>移除该规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the alert is called in lists</source>
        <translation>预警在列表中的名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Business ones stand before all others in every list</source>
        <translation>业务类在每个列表中都排在最前</translation>
    </message>
    <message>
        <source>Risk stands before watch</source>
        <translation>风险排在观察之前</translation>
    </message>
    <message>
        <source>Come back within</source>
        <translation>视为再次出现的期限</translation>
    </message>
    <message>
        <source>A condition that returns within so many days opens the same alert again, not a new one.</source>
        <translation>条件在这么多天之内再次成立时，重新打开同一条预警，而不是新开一条。</translation>
    </message>
    <message>
        <source>An alert is open while all of this is so</source>
        <translation>以下全部成立时预警为未结</translation>
    </message>
    <message>
        <source>its figure stands for the alert</source>
        <translation>以它的数值代表预警</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions of a rule</comment>
        <translation>且</translation>
    </message>
    <message>
        <source>Figure of condition %1</source>
        <comment>by number</comment>
        <translation>条件 %1 的数值</translation>
    </message>
    <message>
        <source>Comparison of condition %1</source>
        <comment>by number</comment>
        <translation>条件 %1 的比较方式</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <comment>by number</comment>
        <translation>条件 %1 的阈值</translation>
    </message>
    <message>
        <source>Take condition %1 away</source>
        <comment>by number</comment>
        <translation>移除条件 %1</translation>
    </message>
    <message>
        <source>Write a name: the alert is called by it in every list.</source>
        <translation>请填写名称：预警在每个列表中都用它。</translation>
    </message>
    <message>
        <source>There is a rule “%1” already. Write another name.</source>
        <translation>已有名为“%1”的规则。请换一个名称。</translation>
    </message>
    <message>
        <source>This does not fit the rules. Correct the conditions.</source>
        <translation>这不符合规则的要求。请改正条件。</translation>
    </message>
    <message>
        <source>Alerts, service</source>
        <comment>rules</comment>
        <translation>预警与服务</translation>
    </message>
    <message>
        <source>Activity: what counts as active. Health: weights, bands and the questions that people answer. Alerts, service: what opens an alert, and the regular steps of every account.</source>
        <translation>活跃度：什么算活跃。健康度：权重、区间和需要人回答的问题。预警与服务：什么会开启预警，以及每家客户的例行步骤。</translation>
    </message>
    <message>
        <source>Would have opened no alert in the 90 days to %1.</source>
        <translation>在截至 %1 的 90 天内不会开启预警。</translation>
    </message>
    <message numerus="yes">
        <source>Would have opened %n alert(s) on %1 in the 90 days to %2</source>
        <translation>
            <numerusform>在截至 %2 的 90 天内会在%1开启 %n 条预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them on an account that was later lost.</source>
        <translation>%1，其中没有后来流失的客户。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them on accounts that were later lost.</source>
        <translation>
            <numerusform>%1，其中 %n 条属于后来流失的客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was lost in those days without such an alert.</source>
        <translation>那段时间流失的客户都有过这种预警。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were lost in those days without such an alert.</source>
        <translation>
            <numerusform>那段时间有 %n 家客户流失，却没有这种预警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The newest %n case(s) are listed.</source>
        <translation>
            <numerusform>%1 列出最新的 %n 例。</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a case</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a case</comment>
        <translation>已了结</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an account</comment>
        <translation>流失</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Try the rule as of a day</source>
        <translation>按某一天试算该规则</translation>
    </message>
    <message>
        <source>Any earlier day: the 90 days that end there are looked at</source>
        <translation>任何更早的日子：检查截至那天的 90 天</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cases of the rule</source>
        <translation>该规则的案例</translation>
    </message>
    <message>
        <source>CSM</source>
        <comment>column head</comment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column head</comment>
        <translation>开启</translation>
    </message>
    <message>
        <source>On the day</source>
        <comment>column head</comment>
        <translation>当天</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>column head: what became of the account</comment>
        <translation>后来</translation>
    </message>
    <message>
        <source>Add a condition to try it out.</source>
        <translation>添加条件即可试算。</translation>
    </message>
    <message>
        <source>What would a rule have opened?</source>
        <translation>规则会开启哪些预警？</translation>
    </message>
    <message>
        <source>“Try” beside a rule looks at the last 90 days of the whole book: how many alerts, on which accounts, and which of those were later lost. Nothing is saved by it.</source>
        <translation>规则旁的“试算”检查全部客户过去 90 天的情况：有多少预警、涉及哪些客户、其中哪些后来流失。试算不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>bw::RunEnd</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>已复盘 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>稍后 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) logged</source>
        <translation>
            <numerusform>记录联系 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>填写判断 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) on alerts</source>
        <translation>
            <numerusform>处理预警 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>All %n reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>全部 %n 家已复盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要关注的客户</translation>
    </message>
    <message>
        <source>Nothing more needs attention</source>
        <translation>需要关注的都已处理完</translation>
    </message>
    <message>
        <source>This morning: %1.</source>
        <translation>今天上午：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not gone through yet; none of them asks for anything.</source>
        <translation>
            <numerusform>还有 %n 家没有复盘，它们都没有待办。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) stay open for tomorrow.</source>
        <translation>
            <numerusform>还有 %n 条预警留到明天处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed account(s) come back tomorrow.</source>
        <translation>
            <numerusform>明天有 %n 家稍后的客户重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for tomorrow.</source>
        <translation>没有留到明天的事。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why more may be sold</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chances to grow</source>
        <translation>增长机会</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n healthy and unchanged reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>将 %n 家健康且无变化的标记为已复盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>bw::ScoreNote</name>
    <message>
        <source>Not covered by the data: %1.</source>
        <translation>数据未覆盖：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The calendar of this year is not published; Monday to Friday stands in for it.</source>
        <translation>该年份的放假日历尚未公布，暂以周一至周五代替。</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>为何变化</translation>
    </message>
    <message>
        <source>Cap or floor…</source>
        <translation>上限或下限…</translation>
    </message>
    <message>
        <source>A limit on the health by hand, with who, why and until when</source>
        <translation>手工设置健康度限制，注明设置人、原因和截止日</translation>
    </message>
    <message>
        <source>Frozen on %1, the day of churn: later data and answers do not change it.</source>
        <translation>于流失日 %1 冻结：之后的数据和回答不再改变它。</translation>
    </message>
    <message>
        <source>Not enough to score: coverage is %1, and %2 is needed.</source>
        <translation>不足以评分：覆盖率为 %1，需要 %2。</translation>
    </message>
    <message>
        <source>No judgement by a person is in the figure yet: it rests on what the data show.</source>
        <translation>该数值尚未计入人为判断，只依据数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) past the shelf life.</source>
        <translation>
            <numerusform>%n 个回答已过有效期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ScoreParts</name>
    <message>
        <source>%1 of %2</source>
        <comment>points earned, at most</comment>
        <translation>%1 / %2&#x2009;分</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>sum of the points</source>
        <translation>各项得分之和</translation>
    </message>
    <message>
        <source>not enough to score</source>
        <translation>数据不足，无法评分</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>评分的构成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the score: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 points (%3)</source>
        <comment>part of the score: points, input</comment>
        <translation>%1：%2&#x2009;分（%3）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Source and day</source>
        <translation>来源与日期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>answer, its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of 100 by itself</source>
        <comment>score of one group</comment>
        <translation>单独为 %1（满分 100）</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>均未知</translation>
    </message>
    <message>
        <source>The sum of the points above. Within a group the weights of the parts that are known are scaled up to the points of the group; a group in which nothing is known drops out.</source>
        <translation>以上分数之和。在一组内，已知部分的权重按比例放大到该组的总分；全部未知的组不计入。</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>没有影响</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>The points of the parts add up to the health. Parts without data and questions without an answer are left out and the weight of the others of their group grows; below a coverage of %1% there is not enough to score.</source>
        <translation>各部分的分数相加即为健康度。没有数据的部分和没有回答的问题不计入，同组其他部分的权重相应增大；覆盖率低于 %1% 则不足以评分。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>People</source>
        <comment>sum of what people judged</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>part of the score, its source</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>bw::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>单字母快捷键</translation>
    </message>
    <message>
        <source>Keys such as J, K and / act without Ctrl</source>
        <translation>J、K、/ 等按键无需配合 Ctrl 即可使用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Time zone of its days</source>
        <translation>计日时区</translation>
    </message>
    <message>
        <source>%1 accounts, %2 contracts, %3 users, %4 imports</source>
        <translation>%1 家客户、%2 份合同、%3 位用户、%4 次导入</translation>
    </message>
    <message>
        <source>set by the first import of usage</source>
        <translation>由首次导入使用数据时确定</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Uses Qt, SQLite, xxHash, tl::expected and the typeface Inter.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。使用了 Qt、SQLite、xxHash、tl::expected 和 Inter 字体。</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>word in the rail</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>In force: version %1</source>
        <translation>现行：版本 %1</translation>
    </message>
    <message>
        <source>In force: the shipped rules</source>
        <translation>现行：默认规则</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Stands beside what you judge and enter by hand.</source>
        <translation>显示在您的判断和手工录入内容旁。</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>数据是否完整</translation>
    </message>
    <message>
        <source>Activity and health rules</source>
        <translation>活跃与健康规则</translation>
    </message>
    <message>
        <source>Open the activity and health rules</source>
        <translation>打开活跃与健康规则</translation>
    </message>
    <message>
        <source>You</source>
        <comment>heading: the person who uses the program</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this file, readable by you alone. It is not encrypted: turn on the disk encryption of your system. Answers that are not saved yet stand in a file beside it. The program never uses the network.</source>
        <translation>所有内容都保存在本机的这个文件中，只有您可以读取。文件未加密：请开启系统的磁盘加密。尚未保存的回答存放在它旁边的一个文件中。程序从不联网。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>One message a morning when there are new alerts, or a next step is due</source>
        <translation>每天早上一条消息：有新预警，或有下一步到期</translation>
    </message>
    <message>
        <source>It names customers</source>
        <translation>写出客户名称</translation>
    </message>
    <message>
        <source>Messages name customers</source>
        <translation>消息写出客户名称</translation>
    </message>
    <message>
        <source>Off until you turn it on. Whoever sees your screen sees the message: without names it says numbers alone. It comes while Bellwether is open.</source>
        <translation>需要您自行开启。能看到您屏幕的人也会看到消息：不写名称时只有数字。Bellwether 打开时才会发出。</translation>
    </message>
    <message>
        <source>This system shows no messages of programs: nothing can be turned on here.</source>
        <translation>本系统不显示程序消息：此处无法开启。</translation>
    </message>
</context>
<context>
    <name>bw::SheetModel</name>
    <message>
        <source>Taken away, not saved yet</source>
        <translation>已移除，尚未保存</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>新增，尚未保存</translation>
    </message>
    <message>
        <source>Not saved yet. Imported: %1</source>
        <translation>尚未保存。导入值：%1</translation>
    </message>
</context>
<context>
    <name>bw::SheetView</name>
    <message>
        <source>Each row holds from its day until the next one.</source>
        <translation>每一行从其日期起生效，直到下一行。</translation>
    </message>
    <message>
        <source>Start and end belong to the contract. ARR is per year, in the contract&apos;s currency.</source>
        <translation>开始日和结束日都算在合同内。ARR 按年计，以合同币种表示。</translation>
    </message>
    <message>
        <source>Say who is the boss: whether the boss uses the product counts most.</source>
        <translation>请标明谁是老板：老板用不用最重要。</translation>
    </message>
    <message>
        <source>Nothing is expected on these days, as on holidays: school holidays, stock-taking.</source>
        <translation>这些日子与节假日一样不要求使用，例如寒暑假、盘点。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Put the row back</source>
        <translation>恢复此行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>移除此行</translation>
    </message>
</context>
<context>
    <name>bw::SnoozeMenu</name>
    <message>
        <source>&amp;1  Tomorrow</source>
        <translation>&amp;1  明天</translation>
    </message>
    <message>
        <source>&amp;2  In three days</source>
        <translation>&amp;2  三天后</translation>
    </message>
    <message>
        <source>&amp;3  Next Monday</source>
        <translation>&amp;3  下周一</translation>
    </message>
    <message>
        <source>&amp;4  Until key actions return</source>
        <translation>&amp;4  直到恢复关键动作</translation>
    </message>
    <message>
        <source>&amp;5  Another day, with a reason…</source>
        <translation>&amp;5  另选日期并说明原因…</translation>
    </message>
    <message>
        <source>why, if you like</source>
        <translation>可填写原因</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>bw::SourceDialog</name>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>by hand, no set time</source>
        <translation>手动，无固定时间</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of days</comment>
        <translation>每 </translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number of days</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Each file adds</source>
        <translation>每个文件累加</translation>
    </message>
    <message>
        <source>A file replaces its days</source>
        <translation>文件替换其日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A file name; * stands for any characters</source>
        <translation>文件名；* 代表任意字符</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Days in already</source>
        <translation>已有数据的日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Further files of this name are read the same way and need no questions.</source>
        <translation>之后同名的文件将按同样方式读取，无需再问。</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件所在文件夹</translation>
    </message>
</context>
<context>
    <name>bw::StatusBar</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>退出示例</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>No usage data yet</source>
        <translation>还没有使用数据</translation>
    </message>
    <message numerus="yes">
        <source>Data through %1, %n day(s) old</source>
        <translation>
            <numerusform>数据截至 %1，已过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 · %n import(s)</source>
        <translation>
            <numerusform>%1 导入 · 共 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paying account(s)</source>
        <translation>
            <numerusform>%n 家付费客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity rules as shipped</source>
        <translation>活跃规则：默认</translation>
    </message>
    <message>
        <source>Activity rules v%1</source>
        <translation>活跃规则 v%1</translation>
    </message>
    <message>
        <source>Sample portfolio</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Working days of %1 are not published: weekends assumed</source>
        <translation>%1 年工作日安排尚未公布，暂按双休计算</translation>
    </message>
    <message>
        <source>Source “%1” is late: nothing since %2</source>
        <extracomment>%1: a source, %2: the day of its last file</extracomment>
        <translation>数据来源“%1”逾期：自 %2 起没有新数据</translation>
    </message>
    <message numerus="yes">
        <source>%n more late</source>
        <comment>sources</comment>
        <translation>
            <numerusform>另有 %n 个数据来源逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: another window has this workspace</source>
        <translation>只读：另一个窗口正在使用此工作区</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) to look at</source>
        <translation>
            <numerusform>%n 处手工录入待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>An import says something new about a value that was entered by hand.</source>
        <translation>有一次导入给出了与手工录入不同的新值。</translation>
    </message>
    <message>
        <source>Source “%1” is thin: %2 rows on %3, usually %4</source>
        <extracomment>%1: a source, %2 and %4: numbers of rows, %3: a day</extracomment>
        <translation>数据来源“%1”数据偏少：%3 只有 %2 行，通常为 %4 行</translation>
    </message>
    <message numerus="yes">
        <source>%n more thin</source>
        <comment>sources</comment>
        <translation>
            <numerusform>另有 %n 个数据来源偏少</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 没有数据</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n day(s) from %1 to %2</source>
        <translation>
            <numerusform>%1 至 %2 之间有 %n 天没有数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Source “%1” has no data for %2</source>
        <translation>数据来源“%1”缺少 %2 的数据</translation>
    </message>
    <message numerus="yes">
        <source>Source “%1” has no data for %n day(s) from %2 to %3</source>
        <translation>
            <numerusform>数据来源“%1”在 %2 至 %3 之间缺少 %n 天的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of that day</source>
        <comment>activity rules</comment>
        <translation>%1，当天的规则</translation>
    </message>
</context>
<context>
    <name>bw::SummaryStrip</name>
    <message>
        <source>Changed since your last review</source>
        <translation>上次复盘以来的变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This is your first one</source>
        <translation>这是您的第一次</translation>
    </message>
    <message>
        <source>All that changed is told against what you saw in your own last review.</source>
        <translation>所有变化都与您自己上次复盘时看到的相比。</translation>
    </message>
    <message>
        <source>ARR at risk</source>
        <translation>在险 ARR</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accounts at risk, change of the sum</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>ARR of the accounts whose health is in the band at risk, and how it differs from your last review.</source>
        <translation>健康度处于危险档的客户的 ARR，以及与您上次复盘相比的差异。</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>accounts</comment>
        <translation>/ %1 家</translation>
    </message>
    <message>
        <source>Fell a band</source>
        <translation>健康降档</translation>
    </message>
    <message>
        <source>Accounts in a worse band than at your last review, by 2 points or more.</source>
        <translation>比您上次复盘时档位更差、且相差 2 分以上的客户。</translation>
    </message>
    <message>
        <source>Rose a band</source>
        <translation>健康升档</translation>
    </message>
    <message>
        <source>Accounts in a better band than at your last review, by 2 points or more.</source>
        <translation>比您上次复盘时档位更好、且相差 2 分以上的客户。</translation>
    </message>
    <message>
        <source>New alerts</source>
        <translation>新预警</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>alerts</comment>
        <translation>未处理 %1</translation>
    </message>
    <message>
        <source>Alerts that opened since your last review. What held already when data or rules first appeared is open but not new.</source>
        <translation>您上次复盘以来出现的预警。数据或规则首次出现时就已成立的，未处理但不算新。</translation>
    </message>
    <message>
        <source>Monthly active rate</source>
        <translation>月活跃率</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>active, paying accounts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>少 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>多 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>active of paying accounts, change</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Monthly active accounts of the 28 days to the last day with data, of those that pay.</source>
        <translation>截至最后有数据之日的 28 天内，付费客户中月活跃客户的比例。</translation>
    </message>
    <message>
        <source>Renew within 90 days</source>
        <translation>90 天内续费</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) work</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 家需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose contract ends within 90 days; those that are not healthy or have a high alert need work.</source>
        <translation>合同在 90 天内到期的客户；其中不健康或有高级别预警的需要处理。</translation>
    </message>
    <message>
        <source>Judgements stale</source>
        <translation>判断过期</translation>
    </message>
    <message>
        <source>past their shelf life</source>
        <translation>超过有效期</translation>
    </message>
    <message>
        <source>Accounts with an answer that is older than its criterion allows: it counts less and less.</source>
        <translation>有判断超过其标准有效期的客户：过期判断的权重逐渐降低。</translation>
    </message>
</context>
<context>
    <name>bw::TaskRows</name>
    <message>
        <source>%1 (%2)</source>
        <comment>task, what it rests on</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day</comment>
        <translation>应于 %1 完成</translation>
    </message>
    <message>
        <source>%1 of %2 left out</source>
        <comment>step, account</comment>
        <translation>%2 的“%1”已略过</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>step, account</comment>
        <translation>%2 的“%1”已完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>step</comment>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>%1: leave out</source>
        <comment>step</comment>
        <translation>%1：略过</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <comment>day</comment>
        <translation>约定于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the renewal: what do you expect?</source>
        <translation>
            <numerusform>续费前 %n 天：您预计如何？</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you expect of the renewal: %1</source>
        <translation>对续费的预计：%1</translation>
    </message>
    <message>
        <source>renewal of %1: %2</source>
        <comment>account, call</comment>
        <translation>%1 的续费：%2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What you will do about it</source>
        <translation>您打算怎么做</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save cause and plan</source>
        <translation>保存原因和计划</translation>
    </message>
    <message>
        <source>cause and plan of %1</source>
        <comment>account</comment>
        <translation>%1 的原因和计划</translation>
    </message>
</context>
<context>
    <name>bw::TimelinePanel</name>
    <message>
        <source>There is nothing of this kind. “All” shows the rest.</source>
        <translation>没有这一类内容。“全部”可查看其余内容。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the timeline</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Touches</source>
        <comment>filter of the timeline</comment>
        <translation>联系</translation>
    </message>
    <message>
        <source>Judged</source>
        <comment>filter of the timeline</comment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>filter of the timeline</comment>
        <translation>合同</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线显示的内容</translation>
    </message>
    <message>
        <source>Nothing is known of this account yet. Log a touch or import touches, judgements, surveys or contracts, and they show here.</source>
        <translation>对此客户还一无所知。记录一次联系，或导入联系记录、人为判断、问卷或合同后会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing here has “%1”. Esc empties the search.</source>
        <translation>这里没有包含“%1”的内容。按 Esc 清空搜索。</translation>
    </message>
    <message>
        <source>Nothing of this kind has “%1”. “All” searches the rest, Esc empties the search.</source>
        <translation>此类中没有包含“%1”的内容。选“全部”可搜索其余内容，按 Esc 清空搜索。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>filter of the timeline</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>Search the timeline (Ctrl+F)</source>
        <translation>搜索时间线 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
</context>
<context>
    <name>bw::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bw::TodayBook</name>
    <message>
        <source>%1 logged</source>
        <comment>kind of touch</comment>
        <translation>已记录%1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) handled</source>
        <translation>
            <numerusform>处理 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>day</comment>
        <translation>稍后，至 %1</translation>
    </message>
    <message>
        <source>Snoozed until key actions return</source>
        <translation>稍后，直到恢复关键动作</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <comment>time</comment>
        <translation>%1 已复盘</translation>
    </message>
    <message>
        <source>%1 of the seats used</source>
        <comment>per cent</comment>
        <translation>账号使用 %1</translation>
    </message>
    <message>
        <source>Seats are full</source>
        <translation>账号已用满</translation>
    </message>
    <message>
        <source>%1 of %2 weeks active</source>
        <translation>近 %2 周活跃 %1 周</translation>
    </message>
    <message>
        <source>use grows: %1 of before</source>
        <comment>per cent</comment>
        <translation>使用增长：为之前的 %1</translation>
    </message>
    <message>
        <source>use grows</source>
        <translation>使用增长</translation>
    </message>
    <message>
        <source>more promoters than detractors</source>
        <translation>推荐者多于贬损者</translation>
    </message>
    <message>
        <source>modules not bought yet</source>
        <translation>还有未购买的模块</translation>
    </message>
</context>
<context>
    <name>bw::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format: Monday 19 October 2026</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1, to look at only</source>
        <comment>an earlier day</comment>
        <translation>%1，仅供查看</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>判断过期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n more new alert(s), on the Alerts page</source>
        <translation>
            <numerusform>还有 %n 条新预警，见预警页</numerusform>
        </translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <comment>account</comment>
        <translation>%1 已复盘</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <comment>account, day</comment>
        <translation>%1 稍后，至 %2</translation>
    </message>
    <message>
        <source>%1 snoozed until key actions return</source>
        <comment>account</comment>
        <translation>%1 稍后，直到恢复关键动作</translation>
    </message>
    <message>
        <source>No account is open that is healthy and unchanged.</source>
        <translation>没有健康且无变化的待复盘客户。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n account(s) reviewed that are healthy and unchanged?</source>
        <translation>
            <numerusform>将 %n 家健康且无变化的客户标记为已复盘？</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>标记已复盘</translation>
    </message>
    <message numerus="yes">
        <source>%n healthy and unchanged account(s) reviewed</source>
        <translation>
            <numerusform>%n 家健康且无变化的客户已复盘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>kind of touch, account</comment>
        <translation>与 %2 的%1</translation>
    </message>
    <message>
        <source>Next and previous account; also the arrows</source>
        <translation>下一个、上一个客户；也可用方向键</translation>
    </message>
    <message>
        <source>Open the account; Esc comes back to its row</source>
        <translation>打开客户；Esc 回到原来的行</translation>
    </message>
    <message>
        <source>Judge the account</source>
        <translation>判断此客户</translation>
    </message>
    <message>
        <source>To the quick questions: 0 to 3 answer, ? is not known</source>
        <translation>到快速判断：0 至 3 作答，? 为不清楚</translation>
    </message>
    <message>
        <source>Save the quick answers</source>
        <translation>保存快速判断</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Snooze; then a digit says for how long</source>
        <translation>稍后；再按数字选择多久</translation>
    </message>
    <message>
        <source>Mark reviewed and go on</source>
        <translation>标记已复盘并继续</translation>
    </message>
    <message>
        <source>Mark all that are healthy and unchanged reviewed</source>
        <translation>将所有健康且无变化的标记为已复盘</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Scroll the account</source>
        <translation>滚动客户内容</translation>
    </message>
    <message>
        <source>Between the queue and the account</source>
        <translation>在队列和客户之间切换</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>回到队列</translation>
    </message>
    <message>
        <source>Queue of accounts</source>
        <translation>客户队列</translation>
    </message>
    <message>
        <source>Which accounts are listed</source>
        <translation>列出哪些客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>ARR × chance of loss</source>
        <translation>ARR × 流失可能</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>No usage yet</source>
        <translation>还没有使用数据</translation>
    </message>
    <message>
        <source>Accounts are known, but not what they do. Import events or daily usage, and the morning&apos;s queue appears here.</source>
        <translation>已有客户，但还不知道他们的使用情况。导入事件或每日使用数据后，这里会出现今日队列。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No account of %1</source>
        <comment>CSM</comment>
        <translation>%1 没有客户</translation>
    </message>
    <message>
        <source>Nobody has made this person the CSM of an account.</source>
        <translation>还没有客户以此人为负责人。</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要关注的客户</translation>
    </message>
    <message>
        <source>No alert is open, no step is due and nothing has changed for the worse.</source>
        <translation>没有未处理的预警，没有到期的步骤，也没有变差。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>All accounts are as at your last review.</source>
        <translation>所有客户都与您上次复盘时一样。</translation>
    </message>
    <message>
        <source>No judgement is stale</source>
        <translation>没有过期的判断</translation>
    </message>
    <message>
        <source>Every answer is within its shelf life.</source>
        <translation>每项判断都在有效期内。</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Import accounts to begin.</source>
        <translation>请先导入客户。</translation>
    </message>
    <message>
        <source>What the order is made of</source>
        <translation>排序的依据</translation>
    </message>
    <message>
        <source>Accounts that renew within 90 days come first, then the others. In each group those with the most at stake come first: ARR × (1 − chance of renewal) × urgency.</source>
        <translation>90 天内续费的客户在前，其余在后。每组中，损失可能最大的在前：ARR ×（1 − 续费可能）× 紧迫度。</translation>
    </message>
    <message>
        <source>Urgency is 3 where the renewal is due within 30 days, 2 within 90, 1.5 within 180, else 1; with an open alert on a business outcome it is half as much again.</source>
        <translation>续费在 30 天内到期，紧迫度为 3；90 天内为 2；180 天内为 1.5；其余为 1。有未处理的业务成果预警时再乘 1.5。</translation>
    </message>
    <message>
        <source>%1: %2 at risk × %3 = %4</source>
        <comment>account, sum, urgency, result</comment>
        <translation>%1：在险 %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1: no revenue at risk is known, so it stands at the end of its group.</source>
        <comment>account</comment>
        <translation>%1：在险收入未知，因此排在本组末尾。</translation>
    </message>
</context>
<context>
    <name>bw::TopBar</name>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>上一个客户</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一个客户</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>bw::TouchPopover</name>
    <message>
        <source>decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>最终用户</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Kind of touch</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a name, or nobody</source>
        <translation>姓名，可留空</translation>
    </message>
    <message>
        <source>What was said, what follows</source>
        <translation>说了什么，接下来做什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no reminder</comment>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Mark reviewed too</source>
        <translation>同时标记已复盘</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a touch</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>跟进 %1</translation>
    </message>
</context>
<context>
    <name>bw::TouchRows</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of touch, summary</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bw::VoiceText</name>
    <message>
        <source>few answers</source>
        <translation>回答太少</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>kind of survey and its scale</comment>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n answer(s).</source>
        <translation>
            <numerusform>%1：平均 %2，%n 份回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2, %3 with one of the two best scores, of %n answer(s).</source>
        <translation>
            <numerusform>%1：平均 %2，最高两档占 %3，%n 份回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %n answer(s): too few to say much.</source>
        <translation>
            <numerusform>NPS %1，%n 份回答：太少，说明不了什么。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %n answer(s), 95% interval %2.</source>
        <translation>
            <numerusform>NPS %1，%n 份回答，95% 区间 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers to surveys within the 12 months to %1. Import them on the Data page.</source>
        <translation>到 %1 为止的 12 个月内没有问卷回答。请在“数据”页导入。</translation>
    </message>
    <message>
        <source>NPS by quarter</source>
        <translation>各季度 NPS</translation>
    </message>
    <message>
        <source>the latest answer of each person in it; shaded: 95% interval</source>
        <translation>每人在该季度内最新的回答；阴影：95% 区间</translation>
    </message>
    <message>
        <source>No answers to NPS surveys yet. Import them on the Data page.</source>
        <translation>还没有 NPS 问卷的回答。请在“数据”页导入。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message numerus="yes">
        <source>%1: NPS %2 of %n answer(s), %3</source>
        <comment>quarter, score, interval</comment>
        <translation>
            <numerusform>%1：NPS %2，%n 份回答，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Answers of</source>
        <translation>回答范围</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>中立者</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>贬损者</translation>
    </message>
</context>
<context>
    <name>bw::WeekBars</name>
    <message>
        <source>Week of %1: not known</source>
        <translation>%1 当周：未知</translation>
    </message>
    <message>
        <source>Week of %1: %2 key actions, %3 active days, %4 needed</source>
        <translation>%1 当周：%2 次关键动作，活跃 %3 天，需 %4 天</translation>
    </message>
    <message>
        <source>%1; the week still runs</source>
        <translation>%1；本周尚未结束</translation>
    </message>
    <message>
        <source>Key actions per week: %1 of %2 weeks active.</source>
        <translation>每周关键动作：%2 周中 %1 周活跃。</translation>
    </message>
</context>
<context>
    <name>bw::Window</name>
    <message>
        <source>Jump to an account by name, ID or pinyin initials</source>
        <translation>按名称、编号或拼音首字母跳转到客户</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>First to last screen of the rail</source>
        <translation>导航栏的第一个到最后一个页面</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>返回上一页面</translation>
    </message>
    <message>
        <source>Previous and next account of the list</source>
        <translation>列表中的上一个和下一个客户</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>重新读取工作区</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>打开本列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save empty templates</source>
        <translation>保存空白模板</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) saved in “%1”.</source>
        <translation>
            <numerusform>已在“%1”中保存 %n 个模板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was edited last</source>
        <translation>撤销最近一次编辑</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose the day that everything is shown as of</source>
        <translation>选择所有内容截至的日期</translation>
    </message>
    <message>
        <source>A day earlier and later</source>
        <translation>提前或推后一天</translation>
    </message>
    <message>
        <source>A week earlier and later</source>
        <translation>提前或推后一周</translation>
    </message>
    <message>
        <source>A month earlier and later</source>
        <translation>提前或推后一个月</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>No template was written: the files are there already.</source>
        <translation>未写入任何模板：这些文件已经存在。</translation>
    </message>
    <message>
        <source>The alerts could not be found: %1</source>
        <translation>无法找出预警：%1</translation>
    </message>
    <message>
        <source>Looking for alerts…</source>
        <translation>正在查找预警…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts, in the rail</comment>
        <translation>
            <numerusform>%n 条未结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not saved last time are here again.</source>
        <translation>
            <numerusform>上次未保存的 %n 个回答已恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>bw::Working</name>
    <message>
        <source>You look at %1. What you do is of today: Ctrl+Shift+Home leads back to now.</source>
        <translation>您正在看 %1。您的操作属于今天：按 Ctrl+Shift+Home 回到现在。</translation>
    </message>
    <message>
        <source>What you do cannot be saved here.</source>
        <translation>此处无法保存您的操作。</translation>
    </message>
</context>
<context>
    <name>bw::app::Words</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>“--%1” is given twice.</source>
        <translation>“--%1”重复给出。</translation>
    </message>
    <message>
        <source>Try “bellwether %1”.</source>
        <translation>请试试“bellwether %1”。</translation>
    </message>
    <message>
        <source>“--%1 %2”: this is no day. Write days as 2026-03-14.</source>
        <translation>“--%1 %2”：不是有效日期。日期请写成&#x2009;2026-03-14。</translation>
    </message>
    <message>
        <source>“--%1 %2”: write a whole number from %3 to %4.</source>
        <translation>“--%1 %2”：请写&#x2009;%3&#x2009;到&#x2009;%4&#x2009;之间的整数。</translation>
    </message>
    <message>
        <source>“--%1” is missing.</source>
        <translation>缺少“--%1”。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation>工作区文件。</translation>
    </message>
    <message>
        <source>Look at the data as they were known for that day, and count deadlines to it. Default: the last
      day of usage before the day of its import, with deadlines counted to today.</source>
        <translation>按该日当时已知的数据查看，期限也算到该日。默认：数据取导入日之前
      最后一个有使用的日子，期限算到今天。</translation>
    </message>
    <message>
        <source>Leave out what lies before that day. Weeks and months stay when any of their days is left.</source>
        <translation>不计该日之前的内容。只要周或月中仍有任意一天在内，就保留该周或该月。</translation>
    </message>
    <message>
        <source>Leave out what lies after that day.</source>
        <translation>不计该日之后的内容。</translation>
    </message>
    <message>
        <source>This account alone.</source>
        <translation>仅此客户。</translation>
    </message>
    <message>
        <source>Try these activity rules (see “bellwether policy show”) without storing them.</source>
        <translation>用这份活跃规则试算（参见“bellwether policy show”），不保存。</translation>
    </message>
    <message>
        <source>Default: csv.</source>
        <translation>默认：csv。</translation>
    </message>
    <message>
        <source>Write to this file, readable by its owner alone, in whole or not at all. Default: the standard output.</source>
        <translation>写入此文件，仅文件所有者可读；要么完整写入，要么完全不写。默认：标准输出。</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark and end lines as Windows does, for spreadsheet programs.</source>
        <translation>CSV 以字节顺序标记（BOM）开头，并采用 Windows 换行，便于用电子表格软件打开。</translation>
    </message>
    <message>
        <source>Tables and their columns:</source>
        <translation>数据表及其列：</translation>
    </message>
    <message>
        <source>Name the table to export.</source>
        <translation>请指定要导出的数据表。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>“--to” lies before “--from”.</source>
        <translation>“--to”早于“--from”。</translation>
    </message>
    <message>
        <source>There is no format “%1”: use csv or json.</source>
        <translation>没有格式“%1”：请使用 csv 或 json。</translation>
    </message>
    <message>
        <source>Writes one table of a workspace as CSV or JSON.</source>
        <translation>将工作区中的一张数据表写成 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The workspace file. It is made where it is not there, readable by its owner alone.</source>
        <translation>工作区文件。不存在时自动创建，仅文件所有者可读。</translation>
    </message>
    <message>
        <source>Time zone in which days are counted: an IANA name such as Asia/Shanghai, or ±HH:MM. The first
      import of usage fixes it (default: the machine&apos;s); a different one later is refused.</source>
        <translation>计日时区：IANA 名称（如 Asia/Shanghai）或 ±HH:MM。首次导入使用数据时确定
      （默认：本机时区）；此后指定其他时区会被拒绝。</translation>
    </message>
    <message>
        <source>What the files hold: %1. Default: recognised by their headings.</source>
        <translation>文件内容：%1。默认：按表头识别。</translation>
    </message>
    <message>
        <source>Encoding of the files, for example Windows-1252 or Big5. Default: found out (UTF-8, UTF-16, GB18030).</source>
        <translation>文件编码，例如 Windows-1252 或 Big5。默认：自动识别（UTF-8、UTF-16、GB18030）。</translation>
    </message>
    <message>
        <source>Each file is imported in whole or not at all, in the order given, and independently of the others.
A file that is in already changes nothing; a file that has grown adds its new rows.
What was done is printed file by file, rejected rows with line, column, value and reason
on the standard error.

Exit codes, the worst of all files:
  0  every file is in
  1  every file is in, but for the rejected rows
  2  wrong usage; nothing was done
  3  nothing was written of at least one file; the others are in, as printed</source>
        <translation>每个文件要么完整导入，要么完全不导入；按给定顺序进行，各文件互不影响。
已导入过的文件不会带来任何改动；内容有增加的文件只追加新行。
导入结果逐个文件输出；被拒绝的行连同行号、列、值和原因
输出到标准错误。

退出码，取所有文件中最严重的一个：
  0  所有文件均已导入
  1  所有文件均已导入，被拒绝的行除外
  2  用法错误；未执行任何操作
  3  至少一个文件未写入任何内容；其余文件已导入，见输出</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1：未导入。</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>请至少指定一个要导入的文件。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有类型“%1”。</translation>
    </message>
    <message>
        <source>%1 (%2): in already, nothing changed.</source>
        <translation>%1（%2）：此前已导入，无改动。</translation>
    </message>
    <message>
        <source>%1 (%2), rows added since the last time: %3</source>
        <translation>%1（%2），自上次以来新增的行：%3</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>These rules are in force already, as version %1.</source>
        <translation>这份规则已在生效，版本为 %1。</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>已保存为版本 %1。</translation>
    </message>
    <message>
        <source>The workspace. Default: the one that the window opens.</source>
        <translation>工作区。默认：窗口所打开的工作区。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Import files into it first.</source>
        <translation>没有工作区“%1”。请先向其中导入文件。</translation>
    </message>
    <message>
        <source>Folder for the files. It is made where it is not there; files of the same names are replaced.</source>
        <translation>存放文件的文件夹。不存在时自动创建；同名文件会被替换。</translation>
    </message>
    <message>
        <source>How many accounts. Default: 192.</source>
        <translation>客户数量。默认：192。</translation>
    </message>
    <message>
        <source>How many days of events. Default: 400.</source>
        <translation>事件天数。默认：400。</translation>
    </message>
    <message>
        <source>Another number, another portfolio. Default: 1.</source>
        <translation>数字不同，生成的客户组合也不同。默认：1。</translation>
    </message>
    <message>
        <source>Last day with events. Default: yesterday.</source>
        <translation>有事件的最后一天。默认：昨天。</translation>
    </message>
    <message>
        <source>Contracts of Chinese accounts in CNY, the others in USD. Default: all in USD, so that sums show.</source>
        <translation>中国客户的合同用 CNY，其余用 USD。默认：全部用 USD，以便显示合计。</translation>
    </message>
    <message>
        <source>“--until” takes days from 1980 to 2090.</source>
        <translation>“--until”只接受 1980 年至 2090 年的日期。</translation>
    </message>
    <message>
        <source>The workspace to open. Default: the one that was begun in the window.</source>
        <translation>要打开的工作区。默认：在窗口中新建的工作区。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: see “bellwether --help”.</source>
        <translation>没有可用于打开窗口的显示器。各命令无需显示器即可运行：参见“bellwether --help”。</translation>
    </message>
    <message>
        <source>Draws every screen and writes each as a PNG file. Needs no display.</source>
        <translation>绘制每个页面，并分别写成 PNG 文件。无需显示器。</translation>
    </message>
    <message>
        <source>Folder for the pictures. It is made where it is not there.</source>
        <translation>存放图片的文件夹。不存在时自动创建。</translation>
    </message>
    <message>
        <source>What the screens show. Default: a sample portfolio that is made for the tour.</source>
        <translation>页面显示的内容。默认：专为 tour 生成的示例数据。</translation>
    </message>
    <message>
        <source>Default: en.</source>
        <translation>默认：en。</translation>
    </message>
    <message>
        <source>Default: light.</source>
        <translation>默认：light。</translation>
    </message>
    <message>
        <source>There is no language “%1”: use en or zh_CN.</source>
        <translation>没有语言“%1”：请使用 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: use light or dark.</source>
        <translation>没有主题“%1”：请使用 light 或 dark。</translation>
    </message>
    <message>
        <source>Taken away, since the file no longer names them: %1.</source>
        <translation>文件中不再出现而移除的行：%1。</translation>
    </message>
    <message>
        <source>last success %1</source>
        <translation>上次成功 %1</translation>
    </message>
    <message>
        <source>nothing came in yet</source>
        <translation>还没有数据导入</translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>通常每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>usage from %1 to %2</source>
        <translation>使用数据从 %1 至 %2</translation>
    </message>
    <message>
        <source>unusable files: %1</source>
        <translation>无法使用的文件：%1</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>fewer rows than usual</source>
        <translation>行数少于平常</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1（%2）：%3。</translation>
    </message>
    <message>
        <source>No source is saved. “bellwether sources add” saves one.</source>
        <translation>还没有保存数据来源。“bellwether sources add”可保存一个。</translation>
    </message>
    <message>
        <source>Read with: %1</source>
        <translation>读取方式：%1</translation>
    </message>
    <message>
        <source>%1: is in, of %2</source>
        <translation>%1：已导入，日期 %2</translation>
    </message>
    <message>
        <source>“--usage %1”: write append or window.</source>
        <translation>“--usage %1”：请写 append 或 window。</translation>
    </message>
    <message>
        <source>“%1” is saved. Files that fit now: %2. “bellwether sync” reads them.</source>
        <translation>“%1”已保存。目前符合的文件：%2。“bellwether sync”会读取它们。</translation>
    </message>
    <message>
        <source>“%1” is removed. What it brought stays.</source>
        <translation>“%1”已移除。它导入的数据保留。</translation>
    </message>
    <message>
        <source>Sources are files that come again, with the way they are read: lists them with their last
success and their state, shows one with its files, saves a new one, or removes one.</source>
        <translation>数据来源是会反复到来的文件及其读取方式：列出各数据来源的上次成功时间和状态，
显示一个数据来源及其文件，保存新数据来源，或移除数据来源。</translation>
    </message>
    <message>
        <source>A file, a folder, or the files of a folder whose names fit a pattern with * and ?; put it in
      quotes, so that the shell leaves it as it is.</source>
        <translation>一个文件、一个文件夹，或文件夹中名称符合含 * 和 ? 的模式的文件；
      请加引号，以免被 shell 展开。</translation>
    </message>
    <message>
        <source>What the files hold. Default: recognised by their headings.</source>
        <translation>文件的内容类型。默认：按表头识别。</translation>
    </message>
    <message>
        <source>How the files are read, as the window saves it. Default: found out.</source>
        <translation>文件的读取方式，与窗口保存的相同。默认：自动识别。</translation>
    </message>
    <message>
        <source>append: each file adds. window: a file replaces, per account that it names, the days that it spans,
      as with exports of the last 30 days. Default: append.</source>
        <translation>append：每个文件累加。window：对文件中出现的每个客户，文件替换其涵盖的日期，
      适用于“最近 30 天”这类导出。默认：append。</translation>
    </message>
    <message>
        <source>Days between two files, after which the source counts as late. Default: as observed.</source>
        <translation>两个文件之间的天数，超过后数据来源视为逾期。默认：按观察所得。</translation>
    </message>
    <message>
        <source>Write “sources”, “sources show NAME”, “sources add NAME …” or “sources remove NAME”.</source>
        <translation>请写“sources”、“sources show NAME”、“sources add NAME …”或“sources remove NAME”。</translation>
    </message>
    <message>
        <source>%1: files with something new: %2, as before: %3, still being written: %4, unusable: %5.</source>
        <translation>%1：有新内容的文件 %2 个，未变 %3 个，仍在写入 %4 个，无法使用 %5 个。</translation>
    </message>
    <message>
        <source>Looks for new and grown files of the saved sources and imports them. Files that were looked at
before are read again only when they have changed.</source>
        <translation>查找已保存数据来源的新文件和增长的文件并导入。已看过的文件
只有在变化后才会再次读取。</translation>
    </message>
    <message>
        <source>Without names all sources are synced. Each file is imported in whole or not at all.
A file that was written in the last two seconds waits for the next time.

Exit codes, the worst of all files:
  0  everything is in
  1  everything is in, but for the rejected rows
  2  wrong usage; nothing was done
  3  a source or a file of it cannot be used; the others are in, as printed</source>
        <translation>不写名称则同步所有数据来源。每个文件要么完整导入，要么完全不导入。
最近两秒内仍在写入的文件留待下次。

退出代码，取所有文件中最严重者：
  0  全部已导入
  1  除被拒绝的行外全部已导入
  2  用法错误；未做任何事
  3  某个数据来源或其文件无法使用；其余如所示已导入</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>没有命令或文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a second workspace: name one.</source>
        <translation>“%1”是第二个工作区：请只指定一个。</translation>
    </message>
    <message>
        <source>Sheet of XLSX files. Default: the first that is shown and holds rows.</source>
        <translation>XLSX 文件中的工作表。默认：第一个未隐藏且有数据行的工作表。</translation>
    </message>
    <message>
        <source>“%1” is about the whole book and takes no --account.</source>
        <translation>“%1”针对全部客户，不接受 --account。</translation>
    </message>
    <message>
        <source>“imports” is the whole log and takes neither days nor --account.</source>
        <translation>“imports”是完整的导入记录，不接受日期或 --account。</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Older ones: “bellwether export imports”.</source>
        <translation>更早的导入：“bellwether export imports”。</translation>
    </message>
    <message>
        <source>%1 (%2) is taken back: %3</source>
        <translation>%1（%2）已撤回：%3</translation>
    </message>
    <message>
        <source>%1 (%2) is taken back with it: it holds only what was added to the file.</source>
        <translation>%1（%2）一并撤回：它只含该文件后来新增的行。</translation>
    </message>
    <message>
        <source>Takes an import back, whatever came after it. Rows that were changed since
stay as they are and are listed. Without a number the last imports are
listed.</source>
        <translation>撤回一次导入，无论此后发生过什么。此后被改动过的行保持原样并逐一列出。
不写编号时列出最近的导入。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, but rows were kept; 2 wrong usage; 3 nothing was written.</source>
        <translation>退出码：0 完成；1 完成，但有行保留；2 用法错误；3 未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no number of an import.</source>
        <translation>“%1”不是导入编号。</translation>
    </message>
    <message>
        <source>Reads and checks every row and tells what an import would do; writes nothing. Each file is
      compared with the workspace as it is now.</source>
        <translation>读取并检查每一行，说明导入会做什么，但不写入。每个文件都与
      工作区的现状比较。</translation>
    </message>
    <message>
        <source>Writes the rejected rows of the one file to be imported, with the reasons, as CSV: to mend and import again.</source>
        <translation>将要导入的文件中被拒绝的行连同原因写成 CSV，改好后可再次导入。</translation>
    </message>
    <message>
        <source>Brings CSV and XLSX files into a workspace: accounts, seats, contracts, users, units, events, daily usage,
surveys, outcomes, judgements, touches, costs, holidays.</source>
        <translation>将 CSV 与 XLSX 文件导入工作区：客户、账号数、合同、用户、门店、事件、每日使用、
问卷、业务成果、判断、联系记录、成本、节假日。</translation>
    </message>
    <message>
        <source>--rejected goes with one file to import.</source>
        <translation>--rejected 只能用于导入一个文件。</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>这是预检：没有写入任何内容。</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar. Default: found out.</source>
        <translation>comma、semicolon、tab 或 bar。默认：自动识别。</translation>
    </message>
    <message>
        <source>Line of the file that holds the headings. Default: found out.</source>
        <translation>表头所在的行。默认：自动识别。</translation>
    </message>
    <message>
        <source>Reads the column of this heading (or #3, the third) as this field, and as nothing with an empty
      FIELD. May be given more than once. The other columns are found out.</source>
        <translation>将此表头的列（或 #3，第三列）读作该字段；FIELD 为空则不导入。
      可多次给出，其余列自动识别。</translation>
    </message>
    <message>
        <source>How 03/04/2026 in this column is to be read: day-first or month-first.</source>
        <translation>此列中的 03/04/2026 如何读取：day-first 或 month-first。</translation>
    </message>
    <message>
        <source>How decimals in this column are written: point or comma.</source>
        <translation>此列的小数如何书写：point 或 comma。</translation>
    </message>
    <message>
        <source>The numbers of this column are per cent: 12 means 0.12.</source>
        <translation>此列的数字为百分比：12 表示 0.12。</translation>
    </message>
    <message>
        <source>Rows of accounts that nobody has described: create the account (default), reject the row, or skip it.</source>
        <translation>未知客户的行：create 创建客户（默认）,reject 拒绝该行，skip 跳过。</translation>
    </message>
    <message>
        <source>Also reads names and e-mail addresses of people. Default: they are left out.</source>
        <translation>同时读取人员姓名和电子邮箱。默认不读取。</translation>
    </message>
    <message>
        <source>Imports a file also where more than half of its rows are rejected.</source>
        <translation>即使超过一半的行被拒绝，也导入文件。</translation>
    </message>
    <message>
        <source>There is no delimiter “%1”.</source>
        <translation>没有分隔符“%1”。</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN.</source>
        <translation>--map 的格式为 FIELD=COLUMN。</translation>
    </message>
    <message>
        <source>--dates takes COLUMN=day-first or COLUMN=month-first.</source>
        <translation>--dates 的格式为 COLUMN=day-first 或 COLUMN=month-first。</translation>
    </message>
    <message>
        <source>--decimals takes COLUMN=point or COLUMN=comma.</source>
        <translation>--decimals 的格式为 COLUMN=point 或 COLUMN=comma。</translation>
    </message>
    <message>
        <source>--unknown takes create, reject or skip.</source>
        <translation>--unknown 可为 create、reject 或 skip。</translation>
    </message>
    <message>
        <source>%1: “%2” is not imported.</source>
        <translation>%1：“%2”不导入。</translation>
    </message>
    <message>
        <source>%1: “%2” is read as %3 (%4 sure).</source>
        <translation>%1：“%2”读作 %3（把握 %4）。</translation>
    </message>
    <message>
        <source>Days from %1 to %2.</source>
        <translation>日期从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Events and daily usage. append: each file adds. window: a file replaces, per account that it
      names, the days that it spans in earlier files that were imported by hand. Default: append.</source>
        <translation>用于事件与每日使用。append：每个文件都累加。window：对文件中出现的每个客户，文件所跨的日期
      取代此前手动导入的文件中的同一日期。默认：append。</translation>
    </message>
    <message>
        <source>%1: to replace these days in place of adding to them, import it with “--usage window”.</source>
        <translation>%1：若要取代这些日期而不是累加，请用“--usage window”导入。</translation>
    </message>
    <message>
        <source>%1: to replace these days in place of adding to them, take this import back with “bellwether undo” and import the file again with “--usage window”.</source>
        <translation>%1：若要取代这些日期而不是累加，请用“bellwether undo”撤销本次导入，再用“--usage window”重新导入该文件。</translation>
    </message>
    <message>
        <source>%1: to have its files replace the days that they span, remove the source and save it anew with “--usage window”.</source>
        <translation>%1：若要让文件取代其所跨的日期，请移除该数据来源，再用“--usage window”重新保存。</translation>
    </message>
    <message>
        <source>“%1” is about one day: use --as-of instead of --from and --to.</source>
        <translation>“%1”只针对某一天：请用 --as-of 代替 --from 和 --to。</translation>
    </message>
    <message>
        <source>Makes up a portfolio and writes it as ten CSV files into a folder. Import them as you
would your own, in the order in which they are named here, and set the rules that are
named last with “bellwether policy set”. The same options give the same files on every
machine.</source>
        <translation>生成一组虚构客户，并写成十个 CSV 文件存入文件夹。请像导入自己的文件一样，
按此处列出的顺序导入，再用“bellwether policy set”设置最后列出的规则。
选项相同，在任何机器上得到的文件都相同。</translation>
    </message>
    <message>
        <source>Shows the version of the program.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>The shipped rules are in force; none were saved yet.</source>
        <translation>当前使用默认规则；尚未保存过任何版本。</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <comment>number, day</comment>
        <translation>版本 %1（%2）</translation>
    </message>
    <message>
        <source>Shows the activity rules of a workspace as JSON, puts others in force, or lists the
versions with what each changed. Every key of the file may be left out: it then has its
default. Old versions are kept: show one and set it again to restore it.</source>
        <translation>以 JSON 显示工作区的活跃规则，启用新的规则，或列出各版本及其修改。
文件中的任何键都可省略，省略时取默认值。旧版本都会保留：
用 show 取出再用 set 启用即可恢复。</translation>
    </message>
    <message>
        <source>The version to show; 0: the shipped rules. Default: the one in force.</source>
        <translation>要显示的版本；0 为默认规则。缺省为现行版本。</translation>
    </message>
    <message>
        <source>Who changes the rules.</source>
        <translation>修改规则的人。</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>一句话说明原因。</translation>
    </message>
    <message>
        <source>“--version” belongs to “show”, “--author” and “--note” to “set”.</source>
        <translation>“--version”用于“show”，“--author”和“--note”用于“set”。</translation>
    </message>
    <message>
        <source>Write “policy show”, “policy set FILE” or “policy versions”.</source>
        <translation>请写“policy show”、“policy set 文件”或“policy versions”。</translation>
    </message>
    <message>
        <source>By the activity rules that were in force on the day looked at, not by those of today.</source>
        <translation>按查看当日有效的活跃规则计算，而不是今天的规则。</translation>
    </message>
    <message>
        <source>Use either --policy or --policy-then.</source>
        <translation>--policy 和 --policy-then 只能使用其一。</translation>
    </message>
    <message>
        <source>Looks whether a workspace is whole: the file itself, the checksum of every judgement and
limit, and the journal beside it. What the journal holds and the workspace has lost is
brought back.</source>
        <translation>检查工作区是否完整：文件本身、每条判断和每个限制的校验和，以及旁边的日志。
日志中有而工作区已丢失的内容会被恢复。</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is well; 1 something was found, and is listed; 2 wrong usage; 3 the workspace
could not be looked at.</source>
        <translation>退出码：0 一切正常；1 发现问题并已列出；2 用法错误；3 无法检查工作区。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有客户“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1 (%2)?</source>
        <comment>ID, name</comment>
        <translation>您是指 %1（%2）吗？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>There is no criterion “%1”: use one of %2.</source>
        <translation>没有判断项“%1”：请使用 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”: use one of %3, a number from 0 (worst) to %4, or “unknown”.</source>
        <translation>“%1”不是“%2”的答案：请使用 %3 之一、0（最差）到 %4 之间的数字，或“unknown”。</translation>
    </message>
    <message>
        <source>“%1” is no day: write 2026-03-14, or 2026-03-14T09:30.</source>
        <translation>“%1”不是日期：请写作 2026-03-14 或 2026-03-14T09:30。</translation>
    </message>
    <message>
        <source>“--date %1” lies in the future: today is %2.</source>
        <translation>“--date %1”在将来：今天是 %2。</translation>
    </message>
    <message>
        <source>Saved for %1: %2 is “%3”, says %4 on %5.</source>
        <comment>account, criterion, answer, who, day</comment>
        <translation>已为 %1 保存：%2 为“%3”，%4 判断于 %5。</translation>
    </message>
    <message>
        <source>The answer before it stays in the history: “%1” of %2.</source>
        <comment>answer, day</comment>
        <translation>此前的答案保留在历史中：“%1”，%2。</translation>
    </message>
    <message>
        <source>Why you think so.</source>
        <translation>您这样判断的理由。</translation>
    </message>
    <message>
        <source>Who judges. Default: your name in the settings of the window.</source>
        <translation>由谁判断。默认：窗口设置中您的姓名。</translation>
    </message>
    <message>
        <source>When it was judged, not after today. Default: now.</source>
        <translation>判断的时间，不晚于今天。默认：现在。</translation>
    </message>
    <message>
        <source>How sure you are. Default: not stated, which counts as medium.</source>
        <translation>您的把握程度。默认：未说明，按“中”计。</translation>
    </message>
    <message>
        <source>Criteria of the rules as shipped:</source>
        <translation>出厂规则的判断项：</translation>
    </message>
    <message>
        <source>Exit codes: 0 saved; 2 wrong usage; 3 nothing was saved.</source>
        <translation>退出码：0 已保存；2 用法错误；3 未保存任何内容。</translation>
    </message>
    <message>
        <source>Name the account, the criterion and the answer.</source>
        <translation>请写明客户、判断项和答案。</translation>
    </message>
    <message>
        <source>Say who judges: --by NAME. The name in the window&apos;s settings is taken where there is one.</source>
        <translation>请说明由谁判断：--by NAME。窗口设置中如有姓名，则使用该姓名。</translation>
    </message>
    <message>
        <source>There is no confidence “%1”: use low, medium or high.</source>
        <translation>没有把握程度“%1”：请使用 low、medium 或 high。</translation>
    </message>
    <message>
        <source>“nps”, “csat” and “ces” with a row for each of these. Default: the whole book in one.</source>
        <translation>“nps”、“csat” 和 “ces” 按此分组，每组一行。默认：全部客户合为一行。</translation>
    </message>
    <message>
        <source>“%1” takes no --by: it is for nps, csat and ces.</source>
        <translation>“%1” 不接受 --by：它只用于 nps、csat 和 ces。</translation>
    </message>
    <message>
        <source>“--by %1” is not known: use account, segment, role, csm or quarter.</source>
        <translation>不认识 “--by %1”：请用 account、segment、role、csm 或 quarter。</translation>
    </message>
    <message>
        <source>“--%1 %2” lies in the future. The last day with data is %3.</source>
        <extracomment>%1: an option of the command line, %2 and %3: days</extracomment>
        <translation>“--%1 %2”在未来。最后一个有数据的日期是 %3。</translation>
    </message>
    <message>
        <source>“--%1 %2” lies in the future, and there are no data yet.</source>
        <translation>“--%1 %2”在未来，而且还没有数据。</translation>
    </message>
    <message>
        <source>Writes one empty CSV file with the headings of each kind into the folder; imports nothing.</source>
        <translation>在该文件夹中为每种类型写一个只含表头的 CSV 文件；不导入任何内容。</translation>
    </message>
    <message>
        <source>%1: written.</source>
        <translation>%1：已写入。</translation>
    </message>
    <message>
        <source>%1: is there already and stays as it is.</source>
        <translation>%1：已经存在，保持不变。</translation>
    </message>
    <message>
        <source>--templates takes a folder, and no files to import.</source>
        <translation>--templates 后面是一个文件夹，不能再写要导入的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rejected row(s).</source>
        <translation>
            <numerusform>%1：%Ln 行被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2.</source>
        <translation>没有名为“%1”的编码。可用的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more time(s): %2</source>
        <translation>
            <numerusform>%1，另有 %Ln 次：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln time(s): %2</source>
        <translation>
            <numerusform>%1，%Ln 次：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): in already, nothing would change.</source>
        <translation>%1（%2）：已导入过，不会有任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2), rows that would be added since the last time: %3</source>
        <translation>%1（%2），上次之后将新增的行：%3</translation>
    </message>
    <message>
        <source>%1 (%2) would give: %3</source>
        <translation>%1（%2）导入后将为：%3</translation>
    </message>
    <message>
        <source>Would be taken away, since the file no longer names them: %1.</source>
        <translation>文件不再包含、将被移除的行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>expected every %n day(s)</source>
        <translation>
            <numerusform>应每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>usual interval not known yet (it is after files on four days, or with --every)</source>
        <translation>通常间隔尚不清楚（文件在四个不同日期到达后可得出，或用 --every 指定）</translation>
    </message>
    <message>
        <source>%1: unusable. %2</source>
        <translation>%1：无法使用。%2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动导入</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>来源“%1”</translation>
    </message>
    <message>
        <source>days from %1 to %2</source>
        <translation>日期 %1 至 %2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>start of a hash</comment>
        <translation>内容 %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number, file, kind</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The option for it: --dates &quot;%1=day-first&quot; or --dates &quot;%1=month-first&quot;.</source>
        <translation>可用选项：--dates &quot;%1=day-first&quot; 或 --dates &quot;%1=month-first&quot;。</translation>
    </message>
    <message>
        <source>The option for it: --encoding NAME, for example --encoding Windows-1252.</source>
        <translation>可用选项：--encoding 编码名，例如 --encoding Windows-1252。</translation>
    </message>
    <message>
        <source>The option for it: --map FIELD=COLUMN, with the fields that “bellwether import --templates FOLDER” writes.</source>
        <translation>可用选项：--map 字段=列，字段名见“bellwether import --templates 文件夹”写出的模板。</translation>
    </message>
    <message>
        <source>The command for it: bellwether undo --workspace FILE %1</source>
        <translation>可用命令：bellwether undo --workspace 文件 %1</translation>
    </message>
    <message>
        <source>“--from %1” lies after the day looked at, %2.</source>
        <translation>“--from %1”晚于所查看的日期 %2。</translation>
    </message>
    <message>
        <source>The journal beside the workspace may hold judgements that this table lacks: “bellwether check” brings them back.</source>
        <translation>工作区旁的日志中可能有本表所缺的判断：用“bellwether check”可以取回。</translation>
    </message>
    <message>
        <source>With the names of people that “touches”, “timeline” and “users” hold. Default: left empty.</source>
        <translation>包含“touches”、“timeline”和“users”中的人名。默认：留空。</translation>
    </message>
    <message>
        <source>“timeline” is about one account: name it with --account ID.</source>
        <translation>“timeline”只针对一个客户：请用 --account ID 指定。</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>%1: kind of a touch, %2: what it was about</extracomment>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>Saved for %1: %2, by %3 on %4.</source>
        <comment>account, touch, who, day</comment>
        <translation>已为 %1 保存：%2，%3 于 %4。</translation>
    </message>
    <message>
        <source>Next step by %1: %2.</source>
        <comment>day, step</comment>
        <translation>下一步（%1 前）：%2。</translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation>下一步：%1。</translation>
    </message>
    <message>
        <source>Who of the customer took part.</source>
        <translation>客户方的参与者。</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>下一步。</translation>
    </message>
    <message>
        <source>When the next step is due.</source>
        <translation>下一步的到期日。</translation>
    </message>
    <message>
        <source>Who of us. Default: your name in the settings of the window.</source>
        <translation>我方由谁联系。默认：窗口设置中您的姓名。</translation>
    </message>
    <message>
        <source>When it was, not after today. Default: today.</source>
        <translation>联系的日期，不晚于今天。默认：今天。</translation>
    </message>
    <message>
        <source>Name the account, the kind of touch and what it was about.</source>
        <translation>请写明客户、联系方式和联系内容。</translation>
    </message>
    <message>
        <source>Say what kind of touch it was: call, meeting, visit, email, training, qbr, onboarding, or a word of your own.</source>
        <translation>请说明联系方式：call、meeting、visit、email、training、qbr、onboarding，或您自己的说法。</translation>
    </message>
    <message>
        <source>“--next-date” needs the step that is due then: --next TEXT.</source>
        <translation>“--next-date”需要同时写明届时的下一步：--next TEXT。</translation>
    </message>
    <message>
        <source>Say who of us it was: --by NAME. The name in the window&apos;s settings is taken where there is one.</source>
        <translation>请说明我方是谁：--by NAME。窗口设置中如有姓名，则使用该姓名。</translation>
    </message>
    <message>
        <source>Logs a contact with a customer. KIND is call, meeting, visit, email, training, qbr, onboarding,
or a word of your own. It stands in the timeline of the account; nothing is overwritten.</source>
        <translation>记录一次与客户的联系。KIND 为 call、meeting、visit、email、training、qbr、onboarding，
或您自己的说法。记录显示在该客户的时间线中；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>“--date %1” lies in the future: today is %2. What is planned is a next step: --next.</source>
        <translation>“--date %1”在未来：今天是 %2。计划中的事请写为下一步：--next。</translation>
    </message>
    <message>
        <source>The next step is due on %1, before the touch of %2.</source>
        <translation>下一步的到期日 %1 早于联系日期 %2。</translation>
    </message>
    <message>
        <source>The option for it, where a column gives it under another heading: --map &quot;%1=COLUMN&quot;.</source>
        <translation>对应的选项（如果某一列用别的标题给出了它）：--map &quot;%1=COLUMN&quot;。</translation>
    </message>
    <message>
        <source>A contract needs its first and its last day, “start” and “end”; the day on which a deal was closed is neither. Where the CRM has them as properties of the deal, add them to the export.</source>
        <translation>合同需要第一天和最后一天（“start”和“end”），商机的关闭日期两者都不是。如果 CRM 的商机有这两个属性，请把它们加到导出里。</translation>
    </message>
    <message>
        <source>Sets aside what stays damaged, lines of the journal and rows, in the file NAME.damaged.jsonl beside the workspace: it counts nowhere, and is told no more.</source>
        <translation>把仍然损坏的日志行和数据行移到工作区旁的 NAME.damaged.jsonl 文件中：它们不计入任何数字，也不再提示。</translation>
    </message>
    <message>
        <source>“--date %1” lies in the future: it is %2 now.</source>
        <translation>“--date %1”在将来：现在是 %2。</translation>
    </message>
    <message>
        <source>The account was lost on %1: its health is frozen at that day, and this answer does not move it.</source>
        <translation>该客户已于 %1 流失：健康度冻结在那一天，这个答案不会改变它。</translation>
    </message>
    <message>
        <source>Saves your answer to a question about an account. VALUE is a step of the criterion&apos;s scale, its
number from 0 (worst), its words, or “unknown”, which withdraws the answer before it. Nothing is
overwritten: an answer that corrects another one stands beside it.</source>
        <translation>保存您对某个客户问题的答案。VALUE 是该判断项量表中的一级、它从 0（最差）起的编号、它的文字，
或“unknown”，后者撤销之前的答案。任何内容都不会被覆盖：更正的答案与被更正的并存。</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a limit of the health</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a limit of the health</comment>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1: %2 (%3; key %4)</source>
        <comment>limit and days, reason, who set it, key</comment>
        <translation>%1：%2（%3；标识 %4）</translation>
    </message>
    <message>
        <source>The account was lost on %1: its health is frozen at that day, and a limit does not move it.</source>
        <translation>该客户已于 %1 流失：健康度冻结在那一天，限制不会改变它。</translation>
    </message>
    <message>
        <source>“%1” is no score: write a whole number from 0 to 100.</source>
        <translation>“%1”不是分数：请写 0 到 100 的整数。</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT. It stands beside the score wherever it is shown.</source>
        <translation>请说明原因：--reason TEXT。凡显示该分数的地方都会附上它。</translation>
    </message>
    <message>
        <source>“--until %1” is over: today is %2.</source>
        <translation>“--until %1”已经过去：今天是 %2。</translation>
    </message>
    <message>
        <source>Saved for %1: %2.</source>
        <comment>account, limit</comment>
        <translation>已为 %1 保存：%2。</translation>
    </message>
    <message>
        <source>No limit of the health of %1 is in force.</source>
        <translation>%1 的健康度目前没有生效的限制。</translation>
    </message>
    <message>
        <source>%1 has no limit with the key “%2”. Those in force are:</source>
        <translation>%1 没有标识为“%2”的限制。生效的有：</translation>
    </message>
    <message>
        <source>More than one limit of %1 is in force: name the key of the one to lift.</source>
        <translation>%1 有多项限制生效：请写出要解除的那一项的标识。</translation>
    </message>
    <message>
        <source>Lifted for %1: %2.</source>
        <comment>account, limit</comment>
        <translation>已为 %1 解除：%2。</translation>
    </message>
    <message>
        <source>Why, for example “they told us that they leave”. Needed to set a limit.</source>
        <translation>原因，例如“他们告诉我们要离开”。设置限制时必填。</translation>
    </message>
    <message>
        <source>The last day on which it holds. Default: until it is lifted.</source>
        <translation>生效的最后一天。默认：直到解除。</translation>
    </message>
    <message>
        <source>Who sets or lifts it. Default: your name in the settings of the window.</source>
        <translation>由谁设置或解除。默认：窗口设置中的姓名。</translation>
    </message>
    <message>
        <source>“bellwether export health-limits” has all of them, lifted ones too.</source>
        <translation>“bellwether export health-limits”列出全部限制，包括已解除的。</translation>
    </message>
    <message>
        <source>Exit codes: 0 saved, or listed; 2 wrong usage; 3 nothing was saved.</source>
        <translation>退出码：0 已保存或已列出；2 用法错误；3 未保存任何内容。</translation>
    </message>
    <message>
        <source>Lists the limits of an account&apos;s health, sets one from today on, or lifts one. A limit stands
beside the computed score with who set it and why, and no recalculation takes it away.</source>
        <translation>列出某个客户健康度的限制，设置自今天起生效的限制，或解除限制。限制连同设置者和原因
与计算得分并列，重新计算不会去掉它。</translation>
    </message>
    <message>
        <source>Name the account, then “at_most” or “at_least” and a score, or “lift”.</source>
        <translation>请写出客户，然后是“at_most”或“at_least”加分数，或“lift”。</translation>
    </message>
    <message>
        <source>Say who you are: --by NAME. The name in the window&apos;s settings is taken where there is one.</source>
        <translation>请说明您是谁：--by NAME。窗口设置中有姓名时用该姓名。</translation>
    </message>
    <message>
        <source>“queue”, “checkpoints”, “service-plan”, “load” and “execution” of this CSM alone. “queue” needs it.</source>
        <translation>只要这位客户成功经理的“queue”、“checkpoints”、“service-plan”、“load”和“execution”。“queue”必须给出。</translation>
    </message>
    <message>
        <source>Who looks at the “queue”: what has changed is told since their last look. Default: the CSM.</source>
        <translation>谁来看“queue”：变化从此人上次查看算起。默认：该客户成功经理。</translation>
    </message>
    <message>
        <source>“%1” takes no --csm: it is for queue, checkpoints, service-plan, load and execution.</source>
        <translation>“%1”不能用 --csm：它只用于 queue、checkpoints、service-plan、load 和 execution。</translation>
    </message>
    <message>
        <source>“%1” takes no --person: it is for queue.</source>
        <translation>“%1”不能用 --person：它只用于 queue。</translation>
    </message>
    <message>
        <source>“queue” is one CSM&apos;s: name them with --csm NAME.</source>
        <translation>“queue”只属于一位客户成功经理：请用 --csm NAME 指明。</translation>
    </message>
    <message>
        <source>No account has the CSM “%1”.</source>
        <translation>没有客户的客户成功经理是“%1”。</translation>
    </message>
    <message>
        <source>Bellwether turns product usage into an early, honest signal of renewal. Without a command it
opens its window, on the workspace among FILES where there is one, and shows what
importing the others would do. A window that shows this workspace already comes up and takes them.

Commands; each has its own --help:
  import   brings CSV and XLSX files into a workspace
  sync     imports what is new in the saved sources
  sources  lists, saves and removes sources
  export   writes a table of figures as CSV or JSON
  brief    writes a CSM&apos;s morning on one page
  undo     takes an import back
  judge    saves your answer to a question about an account
  touch    logs a contact with a customer
  limit    lists, sets or lifts a limit of the health
  check    looks whether a workspace is whole
  policy   shows or sets the activity rules
  sample   makes up a portfolio and writes it as CSV files
  tour     draws a picture of every screen
All of them work without a display.</source>
        <translation>Bellwether 把产品使用情况变成及早而可靠的续费信号。不带命令时
打开窗口：若 FILES 中有工作区则打开它，其余文件先显示导入后的结果。
若已有窗口显示该工作区，则由该窗口接收这些文件。

命令（各命令均有自己的 --help）：
  import   将 CSV 和 XLSX 文件导入工作区
  sync     导入已保存数据来源中的新内容
  sources  列出、保存和移除数据来源
  export   将一张数据表写成 CSV 或 JSON
  brief    把一位客户成功经理的早晨写成一页
  undo     撤销一次导入
  judge    保存您对某个客户的一个问题的答案
  touch    记录一次与客户的联系
  limit    列出、设置或取消健康度的限制
  check    检查工作区是否完整
  policy   显示或设置活跃规则
  sample   生成一组虚构客户并写成 CSV 文件
  tour     为每个页面绘制一张图片
所有命令都无需显示器即可运行。</translation>
    </message>
    <message>
        <source>Writes a CSM&apos;s morning on one page: where to look first and why, what is due, and where more
may be sold. Needs no display.</source>
        <translation>把一位客户成功经理的早晨写成一页：先看哪里、为什么，什么到期了，哪里还能多卖。
不需要显示器。</translation>
    </message>
    <message>
        <source>A PDF goes to a file: name it with --out FILE.</source>
        <translation>PDF 要写入文件：请用 --out FILE 指明。</translation>
    </message>
    <message>
        <source>Default: text.</source>
        <translation>默认：text。</translation>
    </message>
    <message>
        <source>Default: the language of the machine.</source>
        <translation>默认：本机的语言。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 2 wrong usage; 3 nothing was written.</source>
        <translation>退出码：0 完成；2 用法错误；3 什么也没有写。</translation>
    </message>
    <message>
        <source>The brief of that day, as the data were known then. Default: of today.</source>
        <translation>那一天的简报，按当时已知的数据。默认：今天。</translation>
    </message>
    <message>
        <source>There is no format “%1”: use text or pdf.</source>
        <translation>没有格式“%1”：请用 text 或 pdf。</translation>
    </message>
    <message>
        <source>Who looks: what has changed is told since their last look. Default: the CSM.</source>
        <translation>谁来看：变化从此人上次查看算起。默认：该客户成功经理。</translation>
    </message>
    <message>
        <source>Whose morning it is.</source>
        <translation>谁的早晨。</translation>
    </message>
    <message>
        <source>With what next steps say, which may name people. Default: left out.</source>
        <translation>写出下一步的内容，其中可能有人名。默认：不写。</translation>
    </message>
    <message>
        <source>Write to this file, readable by its owner alone, in whole or not at all. Default: the standard output; PDF needs it.</source>
        <translation>写入此文件，仅其所有者可读，要么完整写入，要么不写。默认：标准输出；PDF 必须给出文件。</translation>
    </message>
    <message>
        <source>“--%1 %2” lies in the future: today is %3.</source>
        <translation>“--%1 %2”在将来：今天是 %3。</translation>
    </message>
    <message>
        <source>Rows run from an account&apos;s first event to the day looked at. “coefficients” has one row per account
for that day; with --from or --to, one for each day. “rates” and “portfolio” are about the whole
book: --account leaves one row of “portfolio”.
“scenarios”, “dimensions”, “features”, “users” and “northstar” are about the 28 days that end on the
day looked at, “scenarios” also about their four weeks; with --from or --to, so for each day.
“anomalies” and “company-usage” run over all days, or those from --from to --to; mau are the users
of 28 days.
“health-parts” says what each health is made of: the points of an account add up to it.
“health-change” says why it is another one on --to (default: the day looked at) than on --from
(default: four weeks before): the points of the six causes add up to the difference. With
--policy-then each of the two days has the rules of then.
“nps”, “csat” and “ces” count the latest answer of a person within the 12 months that end on the day
looked at; by quarter, with --from and --to, its latest within each. Fewer than 5 answers are “few”.
“attainment” has a row for each business result: attained and expected are shares of the way from
baseline to target, expected on the day of the actual.
“alerts” has a row for each alert, past ones included; with --from and --to those that lasted on one
of the days. A rule that is gone has no kind.
“timeline” is the life of one account, newest first, also of what was taken back.
“queue” is the morning&apos;s queue of a CSM in its order, with its reasons: what they are, what
about, = a value, @ a day. “checkpoints” has the calls before renewals with the figures that
were seen and what came of them. “load” and “execution” have a row for each CSM; amounts of
several currencies stand side by side.
The tables from “surveys” to “health-limits” hold what was imported or entered here, in the
columns that “import” reads: all of it, or with --as-of what is dated up to that day. “costs” and
“holidays” take no --account.
Fractions go from 0 to 1, yes and no are 1 and 0, what is not known is empty (JSON: null).
In CSV, text that a spreadsheet would take for a formula (it starts with = + - @, also full-width or
after spaces, or with a tab or line break) has a &apos; before it, IDs too; JSON holds it as it is.

Exit codes: 0 done; 2 wrong usage; 3 nothing was written.</source>
        <translation>数据行从客户的首个事件起，到所查看的日期为止。“coefficients”中每个客户在该日有一行；
指定 --from 或 --to 时，每天一行。“rates”和“portfolio”针对全部客户：
指定 --account 时，“portfolio”只保留一行。
“scenarios”、“dimensions”、“features”、“users”和“northstar”针对截至所查看日期的 28 天，
“scenarios”还列出其中的四周；指定 --from 或 --to 时，每天各一组。“anomalies”和“company-usage”
涵盖所有日期，或从 --from 到 --to 的日期；mau 为 28 天内的用户数。
“health-parts”说明每个健康度由什么构成：一个客户各项得分之和就是健康度。
“health-change”说明健康度在 --to（默认为所查看的日期）与 --from（默认为四周之前）为何不同：
六种原因的得分之和就是两者之差。指定 --policy-then 时，两个日期各按当时的规则。
“nps”、“csat”和“ces”只计每人到所查看日期为止 12 个月内最新的一份回答；按季度时，计其在
每个季度内最新的一份，可用 --from 和 --to。少于 5 份回答记为“few”。
“attainment”中每项业务成果一行：attained 和 expected 是从基线到目标所走过的比例，
expected 取实际值当日。
“alerts”中每条预警一行，也包括过去的；指定 --from 和 --to 时为其中任一天仍在的预警。
规则已不存在的没有类别。
“timeline”是一个客户的全部经历，最新的在前，也包括已撤回的内容。
“queue”按顺序列出一位客户成功经理早上的清单及其理由：是什么、关于什么，= 后是数值，@ 后是日期。
“checkpoints”列出续约前的判断、当时看到的数字以及后来的结果。“load”和“execution”每位客户成功经理一行；
不同货币的金额并列。
从“surveys”到“health-limits”的数据表是导入过或在这里录入的内容，列与“import”读取的相同：
默认为全部，指定 --as-of 时为截至该日的内容。“costs”和“holidays”不接受 --account。
比例取值从 0 到 1，是与否分别为 1 和 0，未知值留空（JSON 中为 null）。
在 CSV 中，会被电子表格当作公式的文本（以 = + - @ 开头，包括全角形式或前面有空格的情况，
或以制表符、换行符开头）前面会加上 &apos;，ID 也不例外；JSON 保持原样。

退出码：0 完成；2 用法错误；3 未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>bw::files::Files</name>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
</context>
<context>
    <name>bw::text::AlertText</name>
    <message>
        <source>Days without a key action</source>
        <translation>没有关键动作的天数</translation>
    </message>
    <message>
        <source>Days since the last key action. Holidays, days without data and quiet periods do not count.</source>
        <translation>距最后一次关键动作的天数。假期、没有数据的日子和静默期不计。</translation>
    </message>
    <message>
        <source>Weeks missed in a row</source>
        <translation>连续未达标的周数</translation>
    </message>
    <message>
        <source>Finished weeks below weekly activity since the last one that was reached; 0 where none ever was.</source>
        <translation>自最后一个达到周活跃的完整周以来未达标的周数；从未达到过则为 0。</translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <translation>近 7 周活跃</translation>
    </message>
    <message>
        <source>In how many of the last seven 7-day blocks the account was active, 0 to 7.</source>
        <translation>最近七个 7 天区段中客户活跃的个数，0 到 7。</translation>
    </message>
    <message>
        <source>Drop of weeks active</source>
        <translation>活跃周数降幅</translation>
    </message>
    <message>
        <source>Weeks active of 7 four weeks ago less those of now.</source>
        <translation>四周前的近 7 周活跃减去现在的。</translation>
    </message>
    <message>
        <source>Unusual day, deviation</source>
        <translation>异常日的偏离</translation>
    </message>
    <message>
        <source>Largest deviation of a working day of the last 7 days from the same weekdays before, in usual spreads; one alert each for too few and too many.</source>
        <translation>最近 7 天中工作日相对此前同一星期几的最大偏离，以通常波动为单位；过少和过多各一条预警。</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>席位使用率</translation>
    </message>
    <message>
        <source>Distinct users of 28 days of the purchased seats.</source>
        <translation>28 天内不同用户数占已购席位的比例。</translation>
    </message>
    <message>
        <source>Seats opened</source>
        <translation>席位开通率</translation>
    </message>
    <message>
        <source>Issued logins of the purchased seats.</source>
        <translation>已开通账号占已购席位的比例。</translation>
    </message>
    <message>
        <source>Days since the boss was seen</source>
        <translation>决策人未出现的天数</translation>
    </message>
    <message>
        <source>Days since a decision maker was last in the product. Not known where nobody is listed as one.</source>
        <translation>距决策人最后一次使用产品的天数。没有登记决策人则未知。</translation>
    </message>
    <message>
        <source>Scenario against expectation</source>
        <translation>场景对照预期</translation>
    </message>
    <message>
        <source>Use of a scenario in 28 days against what its rule expects; one alert for each scenario.</source>
        <translation>28 天内场景的使用对照其规则的预期；每个场景一条预警。</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>广度</translation>
    </message>
    <message>
        <source>Modules used in 28 days of those that the account may use.</source>
        <translation>28 天内使用的模块占客户可用模块的比例。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Key events used in 28 days of all key events of the used modules.</source>
        <translation>28 天内使用的关键事件占所用模块全部关键事件的比例。</translation>
    </message>
    <message>
        <source>Active days per user and week</source>
        <translation>每用户每周活跃天数</translation>
    </message>
    <message>
        <source>On how many days of a week an active user comes, 28 days.</source>
        <translation>活跃用户每周来几天，按 28 天计。</translation>
    </message>
    <message>
        <source>Minutes per user and day</source>
        <translation>每用户每天分钟数</translation>
    </message>
    <message>
        <source>Mean time of an active user on an active day, 28 days. Only where the data have durations.</source>
        <translation>活跃用户在活跃日的平均时长，按 28 天计。仅在数据有时长时可用。</translation>
    </message>
    <message>
        <source>Business outcome against plan</source>
        <translation>业务成果对照计划</translation>
    </message>
    <message>
        <source>What was attained of what was expected by the date of the latest actual; one alert for each measure, once a quarter of its term is over.</source>
        <translation>截至最近一次实绩的日期，达成占预期的比例；期限过去四分之一之后，每项指标一条预警。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Promoters less detractors in per cent, −100 to 100. Not known below 5 answers.</source>
        <translation>推荐者占比减去贬损者占比，−100 到 100。少于 5 份回答则未知。</translation>
    </message>
    <message>
        <source>Lowest score of a decision maker</source>
        <translation>决策人的最低评分</translation>
    </message>
    <message>
        <source>The lowest NPS answer of a decision maker within 12 months, 0 to 10.</source>
        <translation>12 个月内决策人最低的 NPS 回答，0 到 10。</translation>
    </message>
    <message>
        <source>Days to go-live</source>
        <translation>上线用时</translation>
    </message>
    <message>
        <source>From the first contract to going live, or until now while it is not live.</source>
        <translation>从首份合同到上线的天数；未上线则算到现在。</translation>
    </message>
    <message>
        <source>Days to the renewal</source>
        <translation>距续约天数</translation>
    </message>
    <message>
        <source>Until the contract in force ends.</source>
        <translation>距有效合同结束的天数。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Machine and human together, 0 to 100.</source>
        <translation>机器与人为合计，0 到 100。</translation>
    </message>
    <message>
        <source>Machine activity</source>
        <translation>机器活跃度</translation>
    </message>
    <message>
        <source>What the machine sees, 0 to 100.</source>
        <translation>机器所见，0 到 100。</translation>
    </message>
    <message>
        <source>Human judgement</source>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>What people judge, 0 to 100.</source>
        <translation>人的判断，0 到 100。</translation>
    </message>
    <message>
        <source>Drop of health</source>
        <translation>健康度降幅</translation>
    </message>
    <message>
        <source>Health 28 days ago less that of now.</source>
        <translation>28 天前的健康度减去现在的。</translation>
    </message>
    <message>
        <source>Disagreement of machine and human</source>
        <translation>机器与人为的分歧</translation>
    </message>
    <message>
        <source>Points between the two, whichever is higher.</source>
        <translation>两者相差的分数，不论谁高。</translation>
    </message>
    <message>
        <source>Days an answer is overdue</source>
        <translation>回答逾期天数</translation>
    </message>
    <message>
        <source>Past the shelf life of the question that is longest without an answer.</source>
        <translation>最久没有回答的问题超过有效期的天数。</translation>
    </message>
    <message>
        <source>Days without a touch</source>
        <translation>没有联系的天数</translation>
    </message>
    <message>
        <source>Since the last contact, or since the start where there was none.</source>
        <translation>距最后一次联系的天数；从未联系则从开始算起。</translation>
    </message>
    <message>
        <source>Days since the start</source>
        <translation>开始至今的天数</translation>
    </message>
    <message>
        <source>How long the account has been a customer.</source>
        <translation>成为客户的时长。</translation>
    </message>
    <message>
        <source>Days at risk</source>
        <translation>处于危险的天数</translation>
    </message>
    <message>
        <source>Since health fell into the band at risk; 0 where it is not in it.</source>
        <translation>健康度跌入危险区间以来的天数；不在其中则为 0。</translation>
    </message>
    <message>
        <source>Key actions in 28 days</source>
        <translation>28 天关键动作</translation>
    </message>
    <message>
        <source>Weighted, as the rules count them.</source>
        <translation>按规则的权重计算。</translation>
    </message>
    <message>
        <source>Active days of 28</source>
        <translation>28 天中的活跃天数</translation>
    </message>
    <message>
        <source>Days from the level on that counts as active.</source>
        <translation>达到活跃日等级的天数。</translation>
    </message>
    <message>
        <source>Active users in 28 days</source>
        <translation>28 天活跃用户</translation>
    </message>
    <message>
        <source>Distinct users. Not known where the data have none.</source>
        <translation>不同用户数。数据没有用户则未知。</translation>
    </message>
    <message>
        <source>Trend of key actions</source>
        <translation>关键动作趋势</translation>
    </message>
    <message>
        <source>Key actions per working day of the last 3 weeks against the median of the weeks 5 to 12.</source>
        <translation>最近 3 周每个工作日的关键动作，对照第 5 至 12 周的中位数。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Yearly revenue of the contracts in force, in their currency.</source>
        <translation>有效合同的年收入，按其币种。</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>在险收入</translation>
    </message>
    <message>
        <source>ARR times the chance that it is not renewed.</source>
        <translation>ARR 乘以不续约的可能。</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number field</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>behind a number field</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>behind a number field</comment>
        <translation>分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <comment>comparison</comment>
        <translation>低于</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparison</comment>
        <translation>至多</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparison</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>above</source>
        <comment>comparison</comment>
        <translation>高于</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>metric, comparison, value: health below 70</comment>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>Business outcome behind</source>
        <translation>业务成果落后</translation>
    </message>
    <message>
        <source>A customer without the return that was agreed leaves, even when use looks fine. Each measure counts once a quarter of its term is over.</source>
        <translation>得不到约定回报的客户会离开，即使使用情况看起来不错。每项指标在期限过去四分之一之后才计。</translation>
    </message>
    <message>
        <source>No key action</source>
        <translation>没有关键动作</translation>
    </message>
    <message>
        <source>Nothing that counts was done in the product. Holidays, days without data and quiet periods do not count.</source>
        <translation>产品中没有发生任何计数的动作。假期、没有数据的日子和静默期不计。</translation>
    </message>
    <message>
        <source>Weekly activity lost</source>
        <translation>失去周活跃</translation>
    </message>
    <message>
        <source>A finished week was missed after one that was reached.</source>
        <translation>在达标的一周之后，有完整的一周未达标。</translation>
    </message>
    <message>
        <source>Weeks active dropped</source>
        <translation>活跃周数下降</translation>
    </message>
    <message>
        <source>The account was active in fewer of the last 7 weeks than four weeks ago.</source>
        <translation>最近 7 周中活跃的周数比四周前少。</translation>
    </message>
    <message>
        <source>Boss not seen</source>
        <translation>决策人未出现</translation>
    </message>
    <message>
        <source>No decision maker was in the product. Accounts without one on file have no such alert.</source>
        <translation>没有决策人使用过产品。没有登记决策人的客户不会有此预警。</translation>
    </message>
    <message>
        <source>Few seats used</source>
        <translation>席位使用少</translation>
    </message>
    <message>
        <source>What is paid for and not used is not renewed. It waits until the customer has had time to start.</source>
        <translation>付了钱却没有用的，不会续约。会给客户留出起步的时间。</translation>
    </message>
    <message>
        <source>Few seats opened</source>
        <translation>席位开通少</translation>
    </message>
    <message>
        <source>Logins were issued for few of the purchased seats.</source>
        <translation>已购席位中只开通了少量账号。</translation>
    </message>
    <message>
        <source>Scenario below expectation</source>
        <translation>场景低于预期</translation>
    </message>
    <message>
        <source>A business purpose is used less than its own expectation; one alert for each scenario.</source>
        <translation>某个业务场景的使用低于其预期；每个场景一条预警。</translation>
    </message>
    <message>
        <source>Breadth below standard</source>
        <translation>广度低于标准</translation>
    </message>
    <message>
        <source>Few of the modules that the account may use are used.</source>
        <translation>客户可用的模块中只用了少数。</translation>
    </message>
    <message>
        <source>Depth below standard</source>
        <translation>深度低于标准</translation>
    </message>
    <message>
        <source>Few of the functions of the used modules are used.</source>
        <translation>所用模块的功能中只用了少数。</translation>
    </message>
    <message>
        <source>Frequency below standard</source>
        <translation>频率低于标准</translation>
    </message>
    <message>
        <source>Its users come on few days of a week.</source>
        <translation>用户每周来的天数少。</translation>
    </message>
    <message>
        <source>Duration below standard</source>
        <translation>时长低于标准</translation>
    </message>
    <message>
        <source>Its users stay for a short time. Only where the data have durations.</source>
        <translation>用户停留时间短。仅在数据有时长时可用。</translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation>异常日</translation>
    </message>
    <message>
        <source>A day of the last week had far more or far fewer key actions than the same weekdays before.</source>
        <translation>最近一周有一天的关键动作远多于或远少于此前的同一星期几。</translation>
    </message>
    <message>
        <source>NPS below zero</source>
        <translation>NPS 为负</translation>
    </message>
    <message>
        <source>More detractors than promoters; with five answers or more.</source>
        <translation>贬损者多于推荐者；至少五份回答。</translation>
    </message>
    <message>
        <source>Decision maker is a detractor</source>
        <translation>决策人是贬损者</translation>
    </message>
    <message>
        <source>Who decides about the renewal would not recommend us.</source>
        <translation>决定续约的人不会推荐我们。</translation>
    </message>
    <message>
        <source>Renewal near, not healthy</source>
        <translation>临近续约且不健康</translation>
    </message>
    <message>
        <source>Little time is left, and health is below the healthy band.</source>
        <translation>所剩时间不多，而健康度低于健康区间。</translation>
    </message>
    <message>
        <source>Going live is late</source>
        <translation>上线过晚</translation>
    </message>
    <message>
        <source>Too long from the first contract to going live.</source>
        <translation>从首份合同到上线用时过长。</translation>
    </message>
    <message>
        <source>Judgement missing or stale</source>
        <translation>判断缺失或过期</translation>
    </message>
    <message>
        <source>A question about the account asks for an answer.</source>
        <translation>关于该客户有问题需要回答。</translation>
    </message>
    <message>
        <source>No touch</source>
        <translation>没有联系</translation>
    </message>
    <message>
        <source>Nobody of us was in contact. How long that may be can differ by segment.</source>
        <translation>我们没有人联系过客户。允许的时长可因客户分层而异。</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>kind of alert</comment>
        <translation>业务</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>kind of alert</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>kind of alert: what customers say</comment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of alert</comment>
        <translation>续约</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of alert</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>weight of an alert</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>weight of an alert</comment>
        <translation>观察</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>state of an alert</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>state of an alert</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Cleared by itself</source>
        <comment>state of an alert</comment>
        <translation>自行消除</translation>
    </message>
    <message>
        <source>Withdrawn: data changed</source>
        <comment>state of an alert</comment>
        <translation>已撤销：数据有变</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>%1, worse since the snooze</source>
        <comment>state of an alert</comment>
        <translation>%1，暂缓后恶化</translation>
    </message>
    <message>
        <source>%1, standing</source>
        <comment>state of an alert</comment>
        <translation>%1，存量</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>what somebody did</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Taken into work</source>
        <comment>what somebody did</comment>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>what somebody did</comment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>what somebody did</comment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Woken</source>
        <comment>what somebody did</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>snoozed</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>routed to %1</source>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what somebody did, details</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between details</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Own rule without a name</source>
        <translation>未命名的自定规则</translation>
    </message>
    <message>
        <source>A rule that is gone</source>
        <translation>已不存在的规则</translation>
    </message>
    <message>
        <source>Opens while: %1.</source>
        <comment>conditions of a rule</comment>
        <translation>开启条件：%1。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> 且 </translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>part of a rule</comment>
        <translation>开关</translation>
    </message>
    <message>
        <source>risk rather than watch</source>
        <comment>part of a rule</comment>
        <translation>风险而非观察</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a rule</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a rule</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>days within which it counts as come back</source>
        <comment>part of a rule</comment>
        <translation>视为再次出现的天数</translation>
    </message>
    <message>
        <source>threshold</source>
        <comment>part of a rule</comment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>conditions</source>
        <comment>part of a rule</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>days after</source>
        <comment>part of a step of the service plan</comment>
        <translation>天数</translation>
    </message>
    <message>
        <source>kind of touch</source>
        <comment>part of a step of the service plan</comment>
        <translation>联系类型</translation>
    </message>
    <message>
        <source>counted from</source>
        <comment>part of a step of the service plan</comment>
        <translation>起算点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rule, and what of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New alerts that a morning names</source>
        <translation>一个早晨列出的新预警数</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>预警规则</translation>
    </message>
    <message>
        <source>Alert “%1”</source>
        <translation>预警“%1”</translation>
    </message>
    <message>
        <source>Days around a step in which a touch does it</source>
        <translation>算作完成步骤的联系的提前天数</translation>
    </message>
    <message>
        <source>Steps of the service plan</source>
        <translation>服务计划的步骤</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>步骤“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, conditions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>a step of the service plan is done</comment>
        <translation>手动完成</translation>
    </message>
</context>
<context>
    <name>bw::text::BriefText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>account, segment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for something</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 家需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 家有风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk with %1</source>
        <comment>accounts, ARR</comment>
        <translation>
            <numerusform>%n 家有风险，共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s), %1 open</source>
        <translation>
            <numerusform>%n 条新预警，%1 条未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renew(s) within 90 days</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 家在 90 天内续约</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly active %1: %2 of %3</source>
        <translation>月活跃率 %1：%3 家中 %2 家</translation>
    </message>
    <message numerus="yes">
        <source>stale judgements on %n account(s)</source>
        <translation>
            <numerusform>%n 家的判断已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>A next step is due</source>
        <translation>有下一步到期</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation>先看这里</translation>
    </message>
    <message>
        <source>Nothing asks for you today.</source>
        <translation>今天没有需要您处理的。</translation>
    </message>
    <message>
        <source>health %1, %2</source>
        <comment>figure, band</comment>
        <translation>健康度 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>还有 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>No step is due this week.</source>
        <translation>本周没有到期的步骤。</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>next step of a touch</source>
        <translation>联系后的下一步</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Where more may be sold</source>
        <translation>增购机会</translation>
    </message>
    <message>
        <source>No account shows three signs of it.</source>
        <translation>没有客户同时显出三个迹象。</translation>
    </message>
    <message>
        <source>seat use %1</source>
        <translation>席位使用率 %1</translation>
    </message>
    <message>
        <source>%1 of 7 weeks active</source>
        <translation>7 周中活跃 %1 周</translation>
    </message>
    <message>
        <source>use is growing</source>
        <translation>使用在增长</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>有推荐者</translation>
    </message>
    <message>
        <source>modules not bought yet</source>
        <translation>还有未购买的模块</translation>
    </message>
    <message>
        <source>Morning brief for %1</source>
        <translation>%1 的早间简报</translation>
    </message>
    <message>
        <source>%1 · data through %2</source>
        <comment>day, day</comment>
        <translation>%1 · 数据截至 %2</translation>
    </message>
</context>
<context>
    <name>bw::text::ReasonText</name>
    <message>
        <source>rule: below %1</source>
        <comment>threshold</comment>
        <translation>规则：低于 %1</translation>
    </message>
    <message>
        <source>rule: %1 or less</source>
        <comment>threshold</comment>
        <translation>规则：不超过 %1</translation>
    </message>
    <message>
        <source>rule: %1 or more</source>
        <comment>threshold</comment>
        <translation>规则：达到 %1</translation>
    </message>
    <message>
        <source>rule: above %1</source>
        <comment>threshold</comment>
        <translation>规则：高于 %1</translation>
    </message>
    <message numerus="yes">
        <source>No key action for %n day(s)</source>
        <translation>
            <numerusform>连续 %n 天无关键动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer weekly active, %n week(s) missed</source>
        <translation>
            <numerusform>已不是周活跃，连续 %n 周未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last 7 weeks active</source>
        <translation>近 7 周活跃 %1 周</translation>
    </message>
    <message numerus="yes">
        <source>%n active week(s) fewer than four weeks ago</source>
        <translation>
            <numerusform>活跃周比四周前少 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually much use in the last 7 days</source>
        <translation>近 7 天使用异常多</translation>
    </message>
    <message>
        <source>Unusually little use in the last 7 days</source>
        <translation>近 7 天使用异常少</translation>
    </message>
    <message>
        <source>%1 of %2 seats used</source>
        <translation>%2 个账号使用 %1 个</translation>
    </message>
    <message>
        <source>%1 of the seats used</source>
        <translation>账号使用 %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats opened</source>
        <translation>%2 个账号开通 %1 个</translation>
    </message>
    <message>
        <source>%1 of the seats opened</source>
        <translation>账号开通 %1</translation>
    </message>
    <message numerus="yes">
        <source>Boss last seen %n day(s) ago</source>
        <translation>
            <numerusform>老板上次使用在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 of what is expected</source>
        <comment>scenario, per cent</comment>
        <translation>%1 为预期的 %2</translation>
    </message>
    <message>
        <source>%1 of the modules used</source>
        <translation>模块使用 %1</translation>
    </message>
    <message>
        <source>%1 of the functions used</source>
        <translation>功能使用 %1</translation>
    </message>
    <message>
        <source>%1 active days per user and week</source>
        <translation>每用户每周活跃 %1 天</translation>
    </message>
    <message>
        <source>%1 minutes per user and day</source>
        <translation>每用户每天 %1 分钟</translation>
    </message>
    <message>
        <source>Outcome behind plan: %1, %2 of what was expected</source>
        <comment>measure, per cent</comment>
        <translation>业务成果落后：%1，为预期的 %2</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>净推荐值（NPS）%1</translation>
    </message>
    <message>
        <source>A decision maker answered %1 of 10</source>
        <translation>有决策人打了 %1 分（满分 10 分）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the contract, and not live yet</source>
        <translation>
            <numerusform>签约 %n 天，尚未上线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s), health is not good</source>
        <translation>
            <numerusform>%n 天后续费，健康度不佳</numerusform>
        </translation>
    </message>
    <message>
        <source>Health %1</source>
        <translation>健康度 %1</translation>
    </message>
    <message>
        <source>Machine activity %1 of 100</source>
        <translation>机器活跃度 %1 / 100</translation>
    </message>
    <message>
        <source>Human judgement %1 of 100</source>
        <translation>人为判断 %1 / 100</translation>
    </message>
    <message>
        <source>Health down %1 in four weeks</source>
        <translation>健康度四周下降 %1</translation>
    </message>
    <message>
        <source>Machine and human are %1 points apart</source>
        <translation>机器与人为相差 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>Judgement %n day(s) past its shelf life</source>
        <translation>
            <numerusform>判断已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No touch for %n day(s)</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n day(s)</source>
        <translation>
            <numerusform>成为客户 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk for %n day(s)</source>
        <translation>
            <numerusform>处于危险档 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key actions in 28 days</source>
        <translation>28 天内 %1 次关键动作</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s) of 28</source>
        <translation>
            <numerusform>28 天活跃 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active users in 28 days</source>
        <translation>28 天内 %1 名活跃用户</translation>
    </message>
    <message>
        <source>Key actions at %1 of what was usual</source>
        <translation>关键动作为平时的 %1</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <comment>sum of money</comment>
        <translation>在险 %1</translation>
    </message>
    <message>
        <source>health is not scored</source>
        <translation>健康度未评分</translation>
    </message>
    <message>
        <source>health %1, %2</source>
        <comment>figure, band</comment>
        <translation>健康度 %1，%2</translation>
    </message>
    <message>
        <source>Alert of a rule that is gone</source>
        <translation>规则已删除的预警</translation>
    </message>
    <message>
        <source>An alert is open</source>
        <translation>有未处理的预警</translation>
    </message>
    <message>
        <source>open since %1</source>
        <comment>day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>snoozed, but it has become worse</source>
        <translation>曾稍后处理，但情况变差</translation>
    </message>
    <message>
        <source>in work: %1</source>
        <comment>person</comment>
        <translation>处理中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <comment>step of the service plan</comment>
        <translation>
            <numerusform>%1已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>service plan: due %1</source>
        <comment>day</comment>
        <translation>服务计划：应于 %1 完成</translation>
    </message>
    <message>
        <source>Next step due: %1</source>
        <translation>下一步到期：%1</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <comment>day</comment>
        <translation>约定于 %1</translation>
    </message>
    <message numerus="yes">
        <source>Judgement %n day(s) old</source>
        <translation>
            <numerusform>判断已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: past its shelf life</source>
        <comment>criterion</comment>
        <translation>“%1”：超过有效期</translation>
    </message>
    <message numerus="yes">
        <source>Checkpoint %n day(s) before the renewal</source>
        <translation>
            <numerusform>续费前 %n 天检查点</numerusform>
        </translation>
    </message>
    <message>
        <source>contract ends %1: say what you expect</source>
        <comment>day</comment>
        <translation>合同 %1 到期：请给出您的预计</translation>
    </message>
    <message>
        <source>At risk, without cause and plan</source>
        <translation>处于危险档，尚无原因和计划</translation>
    </message>
    <message>
        <source>a cause and a plan are due within 7 days</source>
        <translation>须在 7 天内写明原因和计划</translation>
    </message>
    <message numerus="yes">
        <source>Cause and plan overdue for %n day(s)</source>
        <translation>
            <numerusform>原因和计划已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause and plan due in %n day(s)</source>
        <translation>
            <numerusform>原因和计划须在 %n 天内完成</numerusform>
        </translation>
    </message>
    <message>
        <source>at risk since %1</source>
        <comment>day</comment>
        <translation>自 %1 起处于危险档</translation>
    </message>
    <message numerus="yes">
        <source>Fell from %1, %n point(s) down</source>
        <comment>band</comment>
        <translation>
            <numerusform>从%1降档，下降 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>since your last review</source>
        <translation>自您上次复盘以来</translation>
    </message>
    <message numerus="yes">
        <source>Rose from %1, %n point(s) up</source>
        <comment>band</comment>
        <translation>
            <numerusform>从%1升档，上升 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer weekly active</source>
        <translation>已不是周活跃</translation>
    </message>
    <message>
        <source>No longer monthly active</source>
        <translation>已不是月活跃</translation>
    </message>
    <message numerus="yes">
        <source>Health down %n point(s)</source>
        <translation>
            <numerusform>健康度下降 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health up %n point(s)</source>
        <translation>
            <numerusform>健康度上升 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contract ended %n day(s) ago, renewal not known</source>
        <translation>
            <numerusform>合同已到期 %n 天，是否续费未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s)</source>
        <translation>
            <numerusform>%n 天后续费</numerusform>
        </translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <comment>day</comment>
        <translation>合同 %1 到期</translation>
    </message>
    <message numerus="yes">
        <source>Busy but unhappy: machine and human %n point(s) apart</source>
        <translation>
            <numerusform>用得多但不满意：机器与人为相差 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet but loved: machine and human %n point(s) apart</source>
        <translation>
            <numerusform>用得少但受喜爱：机器与人为相差 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the two is wrong: find out which</source>
        <translation>两者必有一错：请查明</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>启动会</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Go-live check</source>
        <translation>上线检查</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首次见效</translation>
    </message>
    <message>
        <source>Month 3 review</source>
        <translation>三个月复盘</translation>
    </message>
    <message>
        <source>Quarterly business review</source>
        <translation>季度业务复盘</translation>
    </message>
    <message>
        <source>Renewal talk</source>
        <translation>续费沟通</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>季度复盘</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>上线辅导</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>cause of an alert</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Process or training</source>
        <comment>cause of an alert</comment>
        <translation>流程或培训</translation>
    </message>
    <message>
        <source>People</source>
        <comment>cause of an alert</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Their business</source>
        <comment>cause of an alert</comment>
        <translation>客户业务</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>cause of an alert</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>cause of an alert</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Renews</source>
        <comment>call on a renewal</comment>
        <translation>会续费</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>call on a renewal</comment>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>call on a renewal</comment>
        <translation>会流失</translation>
    </message>
</context>
<context>
    <name>bw::text::Text</name>
    <message>
        <source>zero</source>
        <comment>daily level</comment>
        <translation>零</translation>
    </message>
    <message>
        <source>low</source>
        <comment>daily level</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>daily level</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>daily level</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>daily level</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>band of health</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>band of health</comment>
        <translation>危险</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>band of health</comment>
        <translation>观察</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>band of health</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>state of a week or month</comment>
        <translation>已达成</translation>
    </message>
    <message>
        <source>on track</source>
        <comment>state of a week or month</comment>
        <translation>进度正常</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>state of a week or month</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>out of reach</source>
        <comment>state of a week or month</comment>
        <translation>已无法达成</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>state of a week or month</comment>
        <translation>未达成</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a week or month: it has no working day</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a week or month: data are missing</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Active days of 28</source>
        <comment>part of the health score</comment>
        <translation>近 28 天活跃日</translation>
    </message>
    <message>
        <source>Weeks active of 7</source>
        <comment>part of the health score</comment>
        <translation>近 7 周活跃</translation>
    </message>
    <message>
        <source>Trend of key actions</source>
        <comment>part of the health score</comment>
        <translation>关键动作趋势</translation>
    </message>
    <message>
        <source>Seat use</source>
        <comment>part of the health score</comment>
        <translation>账号使用率</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of file</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>kind of file</comment>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>kind of file</comment>
        <translation>合同</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>kind of file</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>kind of file</comment>
        <translation>门店</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>kind of file</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <comment>kind of file</comment>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>segment</comment>
        <translation>大客户</translation>
    </message>
    <message>
        <source>Mid-market</source>
        <comment>segment</comment>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>segment</comment>
        <translation>小微</translation>
    </message>
    <message>
        <source>ENT</source>
        <comment>segment chip</comment>
        <translation>大客户</translation>
    </message>
    <message>
        <source>MID</source>
        <comment>segment chip</comment>
        <translation>中型</translation>
    </message>
    <message>
        <source>SMB</source>
        <comment>segment chip</comment>
        <translation>小微</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <comment>calendar of working days</comment>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>all seven days</source>
        <comment>calendar of working days</comment>
        <translation>全周七天</translation>
    </message>
    <message>
        <source>China, with make-up days</source>
        <comment>calendar of working days</comment>
        <translation>中国（含调休上班日）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: Fri 16 Oct</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 16 Oct 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: 16 Oct</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: Oct 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format: Oct</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing from “%1” was imported and your data is unchanged.</source>
        <translation>“%1”未导入任何数据，您的数据没有变化。</translation>
    </message>
    <message>
        <source>Nothing was written and your data is unchanged.</source>
        <translation>没有写入任何内容，您的数据没有变化。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>该文件没有改动。</translation>
    </message>
    <message>
        <source>Your data is unchanged.</source>
        <translation>您的数据没有变化。</translation>
    </message>
    <message>
        <source>Mend that line and import the file again.</source>
        <translation>请修正该行后重新导入。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>Check the folder and choose the file again.</source>
        <translation>请检查文件夹并重新选择文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, and try again.</source>
        <translation>请在其他程序中关闭它，确认您有读取权限后重试。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>Export it again with a header line and rows.</source>
        <translation>请重新导出，包含表头和数据行。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read in one piece.</source>
        <translation>“%1”太大，无法一次读取。</translation>
    </message>
    <message>
        <source>Split it into several files, each with the header line, and import those.</source>
        <translation>请拆分为多个文件（每个都带表头）后再导入。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read.</source>
        <translation>“%1”在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished writing, and import it again.</source>
        <translation>请等其他程序写完后重新导入。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as CSV in UTF-8, and import that file.</source>
        <translation>请用原程序打开，另存为 UTF-8 编码的 CSV 后再导入。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Close the file in other programs or choose another folder, and try again.</source>
        <translation>请在其他程序中关闭该文件，或选择其他文件夹后重试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Line %3 of “%1” holds bytes that are no text in its encoding.</source>
        <translation>“%1”第 %3 行含有不符合其编码的字节。</translation>
    </message>
    <message>
        <source>A quotation mark that opens in line %3 of “%1” is never closed.</source>
        <translation>“%1”第 %3 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>A cell in line %3 of “%1” is longer than 1 MB.</source>
        <translation>“%1”第 %3 行有单元格超过 1 MB。</translation>
    </message>
    <message>
        <source>“%1” has more than 1,000 columns.</source>
        <translation>“%1”超过 1,000 列。</translation>
    </message>
    <message>
        <source>Check the delimiter or leave out columns, and import it again.</source>
        <translation>请检查分隔符或减少列数后重新导入。</translation>
    </message>
    <message>
        <source>“%1” has no header line.</source>
        <translation>“%1”没有表头。</translation>
    </message>
    <message>
        <source>Put the names of the columns into the first line and import it again.</source>
        <translation>请把列名放在第一行后重新导入。</translation>
    </message>
    <message>
        <source>“%1” has a header line but no rows.</source>
        <translation>“%1”只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Export it again with its rows.</source>
        <translation>请连同数据行重新导出。</translation>
    </message>
    <message>
        <source>The columns of “%1” fit none of the kinds that can be imported.</source>
        <translation>“%1”的列与任何可导入的类型都不匹配。</translation>
    </message>
    <message>
        <source>Compare its headings with the empty templates and rename them.</source>
        <translation>请对照空白模板修改表头。</translation>
    </message>
    <message>
        <source>“%1” has no column that gives “%2”.</source>
        <translation>“%1”缺少“%2”列。</translation>
    </message>
    <message>
        <source>Add the column or rename its heading, and import it again.</source>
        <translation>请添加该列或修改其表头后重新导入。</translation>
    </message>
    <message>
        <source>Two columns of “%1” both claim to be “%2”.</source>
        <translation>“%1”中有两列都对应“%2”。</translation>
    </message>
    <message>
        <source>Rename or remove one of them and import it again.</source>
        <translation>请重命名或删除其中一列后重新导入。</translation>
    </message>
    <message>
        <source>More than half of the rows of “%1” cannot be used.</source>
        <translation>“%1”有一半以上的行无法使用。</translation>
    </message>
    <message>
        <source>Look at the reasons, mend the file, and import it again.</source>
        <translation>请查看原因，修正文件后重新导入。</translation>
    </message>
    <message>
        <source>“%2” is no time zone that this computer knows.</source>
        <translation>这台电脑不认识时区“%2”。</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Shanghai or an offset such as +08:00.</source>
        <translation>请使用 Asia/Shanghai 之类的名称，或 +08:00 之类的时差。</translation>
    </message>
    <message>
        <source>This workspace already counts its days in another time zone than “%2”.</source>
        <translation>此工作区已按“%2”以外的时区计日。</translation>
    </message>
    <message>
        <source>Import without a zone, or into a new workspace.</source>
        <translation>请不指定时区导入，或导入到新的工作区。</translation>
    </message>
    <message>
        <source>“%1” is not a data file of this program.</source>
        <translation>“%1”不是本程序的数据文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .bellwether.</source>
        <translation>请选择扩展名为 .bellwether 的文件。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Bellwether.</source>
        <translation>“%1”由更新版本的 Bellwether 创建。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The data file “%1” is damaged.</source>
        <translation>数据文件“%1”已损坏。</translation>
    </message>
    <message>
        <source>It is kept as it is, and nothing more is written to it.</source>
        <translation>该文件会原样保留，不再写入。</translation>
    </message>
    <message>
        <source>Restore a backup, or import your files into a new workspace.</source>
        <translation>请恢复备份，或把文件导入新的工作区。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1”不可写。</translation>
    </message>
    <message>
        <source>Everything in it can still be read.</source>
        <translation>其中的内容仍可查看。</translation>
    </message>
    <message>
        <source>Ask for the right to write to the file and its folder, or copy it elsewhere.</source>
        <translation>请获取该文件及其文件夹的写入权限，或把它复制到别处。</translation>
    </message>
    <message>
        <source>Another program is using “%1”.</source>
        <translation>“%1”正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close the other program or wait a moment, and try again.</source>
        <translation>请关闭该程序或稍候片刻后重试。</translation>
    </message>
    <message>
        <source>The data file “%1” could not be read or written.</source>
        <translation>数据文件“%1”读写失败。</translation>
    </message>
    <message>
        <source>What was stored before is unchanged.</source>
        <translation>此前保存的内容没有变化。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, and try again.</source>
        <translation>请检查磁盘和文件夹后重试。</translation>
    </message>
    <message>
        <source>The disk reported a fault while “%1” was used.</source>
        <translation>使用“%1”时磁盘报错。</translation>
    </message>
    <message>
        <source>Check the disk and its cable or network, and try again.</source>
        <translation>请检查磁盘及其连线或网络后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be brought to this version.</source>
        <translation>“%1”未能升级到本版本。</translation>
    </message>
    <message>
        <source>It is unchanged, and a backup lies beside it.</source>
        <translation>文件没有变化，旁边有一份备份。</translation>
    </message>
    <message>
        <source>Open it with the version that made it, and report the fault.</source>
        <translation>请用创建它的版本打开，并反馈此问题。</translation>
    </message>
    <message>
        <source>The disk reported a fault while “%1” was saved.</source>
        <translation>保存“%1”时磁盘报错。</translation>
    </message>
    <message>
        <source>What is stored now was read again.</source>
        <translation>已重新读取当前保存的内容。</translation>
    </message>
    <message>
        <source>Check the disk, and import the file again if its rows are missing.</source>
        <translation>请检查磁盘；若缺少数据，请重新导入该文件。</translation>
    </message>
    <message>
        <source>The activity rules cannot be used: “%1”, value “%2”.</source>
        <translation>活跃规则无法使用：“%1”，值“%2”。</translation>
    </message>
    <message>
        <source>The rules in force are unchanged.</source>
        <translation>现行规则没有变化。</translation>
    </message>
    <message>
        <source>Compare with what “policy show” prints, and try again.</source>
        <translation>请与“policy show”的输出对照后重试。</translation>
    </message>
    <message>
        <source>There is no account “%2”.</source>
        <translation>没有客户“%2”。</translation>
    </message>
    <message>
        <source>Check its ID in the accounts file.</source>
        <translation>请在客户文件中核对其编号。</translation>
    </message>
    <message>
        <source>“%2” is no day.</source>
        <translation>“%2”不是日期。</translation>
    </message>
    <message>
        <source>Write days as 2026-03-14.</source>
        <translation>日期请写成 2026-03-14 的形式。</translation>
    </message>
    <message>
        <source>There is no table “%2”.</source>
        <translation>没有表“%2”。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Use one of days, weeks, months, coefficients, rates, portfolio, usage.</source>
        <translation>可用的表：days、weeks、months、coefficients、rates、portfolio、usage。</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Hong Kong dollars</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Taiwan dollars</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Singapore dollars</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation>澳元</translation>
    </message>
    <message>
        <source>%1 hundred million %2</source>
        <comment>short sum of money: amount, currency</comment>
        <translation>%1 亿%2</translation>
    </message>
    <message>
        <source>%1 ten thousand %2</source>
        <comment>short sum of money: amount, currency</comment>
        <translation>%1 万%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short sum of money: amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>thousand millions</comment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Write a plain number, for example 1234.5.</source>
        <translation>请写成普通数字，例如 1234.5。</translation>
    </message>
    <message>
        <source>Look for a missing quotation mark or delimiter in this line.</source>
        <translation>请检查该行是否缺少引号或分隔符。</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>A needed cell is empty.</source>
        <translation>必填单元格为空。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请补填。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>日历中没有这一天。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此处必须是整数。</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>请去掉小数。</translation>
    </message>
    <message>
        <source>This must not be below zero.</source>
        <translation>此处不能小于零。</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>请写零或更大的数。</translation>
    </message>
    <message>
        <source>This number is too large to be true.</source>
        <translation>这个数字过大。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Write 1 or 0, or leave the cell empty.</source>
        <translation>请写 1 或 0，或留空。</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>这一天在未来。</translation>
    </message>
    <message>
        <source>Check the date and the time zone.</source>
        <translation>请检查日期和时区。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束日早于开始日。</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>请检查两个日期。</translation>
    </message>
    <message>
        <source>This line has fewer cells than the header line.</source>
        <translation>该行的单元格少于表头。</translation>
    </message>
    <message>
        <source>This line has more cells than the header line.</source>
        <translation>该行的单元格多于表头。</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>没有这个编号的客户。</translation>
    </message>
    <message>
        <source>Import the accounts file first, or correct the ID.</source>
        <translation>请先导入客户文件，或更正编号。</translation>
    </message>
    <message>
        <source>The same record stands earlier in this file with other values.</source>
        <translation>同一记录在本文件前面出现过，且值不同。</translation>
    </message>
    <message>
        <source>Keep only one of the lines.</source>
        <translation>请只保留其中一行。</translation>
    </message>
    <message>
        <source>Use of this account, day and event was counted already from another kind of file.</source>
        <translation>该客户当天此事件的用量已由另一类文件计入。</translation>
    </message>
    <message>
        <source>Import either events or daily usage, not both.</source>
        <translation>请只导入事件或每日用量中的一种。</translation>
    </message>
    <message>
        <source>This line holds bytes that are no text.</source>
        <translation>该行含有不是文本的字节。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This line holds a NUL byte, which is no text.</source>
        <translation>该行含有 NUL 字节，不是文本。</translation>
    </message>
    <message>
        <source>Save the file again as text, for example as UTF-8.</source>
        <translation>请将文件重新保存为文本，例如 UTF-8。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>右引号之后还有文字。</translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation>该单元格过长。</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>未知的角色。</translation>
    </message>
    <message>
        <source>Use decision_maker, manager, end_user, admin or other.</source>
        <translation>请使用 decision_maker、manager、end_user、admin 或 other。</translation>
    </message>
    <message>
        <source>This calendar is not known.</source>
        <translation>未知的日历。</translation>
    </message>
    <message>
        <source>Use mon-fri, seven-day or cn.</source>
        <translation>请使用 mon-fri、seven-day 或 cn。</translation>
    </message>
    <message>
        <source>This event names no user: it counts as use, but not for how many people use it.</source>
        <translation>该事件没有用户：计入用量，但不计入使用人数。</translation>
    </message>
    <message>
        <source>Import the accounts file to give it a name.</source>
        <translation>请导入客户文件为其补上名称。</translation>
    </message>
    <message>
        <source>This file overlaps an earlier import for the same accounts and days (%4).</source>
        <translation>本文件与此前的导入在相同客户和日期上重叠（%4）。</translation>
    </message>
    <message>
        <source>If both hold the same events, undo one of them.</source>
        <translation>若两者包含相同事件，请撤销其中一次。</translation>
    </message>
    <message>
        <source>This text holds invisible characters.</source>
        <translation>该文本含有不可见字符。</translation>
    </message>
    <message>
        <source>Check that it is what it seems to be.</source>
        <translation>请确认它与看上去的一致。</translation>
    </message>
    <message>
        <source>This line holds the mark of a character that was lost before.</source>
        <translation>该行含有此前丢失字符的占位符。</translation>
    </message>
    <message>
        <source>Export the file again if you can.</source>
        <translation>如有可能，请重新导出文件。</translation>
    </message>
    <message>
        <source>All cells of this line are empty.</source>
        <translation>该行所有单元格都为空。</translation>
    </message>
    <message>
        <source>This line is blank.</source>
        <translation>该行为空行。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell; it was read as text.</source>
        <translation>单元格中有引号，已按文字读取。</translation>
    </message>
    <message>
        <source>Check that no quotation mark is missing.</source>
        <translation>请确认没有缺少引号。</translation>
    </message>
    <message>
        <source>A byte order mark stands inside the file; it was left out.</source>
        <translation>文件中间有字节顺序标记，已忽略。</translation>
    </message>
    <message>
        <source>An end-of-file mark closes the file; it was left out.</source>
        <translation>文件末尾有结束标记，已忽略。</translation>
    </message>
    <message>
        <source>Two columns carry this heading.</source>
        <translation>有两列使用这个表头。</translation>
    </message>
    <message>
        <source>Check that the right one is imported.</source>
        <translation>请确认导入的是正确的一列。</translation>
    </message>
    <message>
        <source>A column has no heading and is not imported.</source>
        <translation>有一列没有表头，未导入。</translation>
    </message>
    <message>
        <source>The lines above the headings were skipped.</source>
        <translation>表头以上的行已跳过。</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”, value “%4”: %5</source>
        <translation>%1，第 %2 行，“%3”列，值“%4”：%5</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: %5</source>
        <translation>%1，第 %2 行，“%3”列：%5</translation>
    </message>
    <message>
        <source>%1, line %2, value “%4”: %5</source>
        <translation>%1，第 %2 行，值“%4”：%5</translation>
    </message>
    <message>
        <source>%1, line %2: %5</source>
        <translation>%1，第 %2 行：%5</translation>
    </message>
    <message>
        <source>This line holds sums of the others; it was skipped.</source>
        <translation>此行是其他行的合计，已跳过。</translation>
    </message>
    <message>
        <source>The headings stand here once more; the line was skipped.</source>
        <translation>此处重复出现表头，该行已跳过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” brought %n file(s), %2 new or changed rows.</source>
        <extracomment>%1: a source, %2: rows that are new or changed</extracomment>
        <translation>
            <numerusform>“%1”导入了 %n 个文件，新增或更改 %2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of sources.</source>
        <translation>
            <numerusform>数据来源另有 %n 处故障。</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to read “%1” cannot be used: “%2” is wrong.</source>
        <translation>“%1”的读取方式无法使用：“%2”有误。</translation>
    </message>
    <message>
        <source>Choose the columns again and save them as a new source.</source>
        <translation>请重新选择各列，并保存为新的数据来源。</translation>
    </message>
    <message>
        <source>There is no source “%2”.</source>
        <translation>没有数据来源“%2”。</translation>
    </message>
    <message>
        <source>Look up the names of the sources.</source>
        <translation>请查看数据来源的名称。</translation>
    </message>
    <message>
        <source>There is a source “%2” already.</source>
        <translation>已有数据来源“%2”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The file or folder “%1” of a source is not there.</source>
        <translation>数据来源的文件或文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>Connect the drive or choose the place again, and sync once more.</source>
        <translation>请连接磁盘或重新选择位置，然后再次同步。</translation>
    </message>
    <message>
        <source>This import was taken back before.</source>
        <translation>这次导入此前已撤销。</translation>
    </message>
    <message>
        <source>Import the file again to have it back.</source>
        <translation>要恢复，请重新导入该文件。</translation>
    </message>
    <message>
        <source>There is no import “%2”.</source>
        <translation>没有导入“%2”。</translation>
    </message>
    <message>
        <source>Look up the imports again.</source>
        <translation>请重新查看导入记录。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and import that file.</source>
        <translation>请用原程序打开，重新保存后再导入。</translation>
    </message>
    <message>
        <source>Save the sheet that you need as CSV in UTF-8, and import that file.</source>
        <translation>请将需要的工作表另存为 UTF-8 编码的 CSV 后再导入。</translation>
    </message>
    <message>
        <source>Choose the files themselves.</source>
        <translation>请直接选择文件。</translation>
    </message>
    <message>
        <source>“%1” is neither a CSV file nor an .xlsx workbook (%4).</source>
        <translation>“%1”既不是 CSV 文件，也不是 .xlsx 工作簿（%4）。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>“%1”受密码保护。</translation>
    </message>
    <message>
        <source>Open it, save it without the password, and import that file.</source>
        <translation>请打开它，取消密码保存后再导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is no proper workbook.</source>
        <translation>“%1”已损坏，或不是正常的工作簿。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 MB.</source>
        <translation>“%1”解压后超过 200 MB。</translation>
    </message>
    <message>
        <source>“%1” is packed more tightly than any table can be, which may be meant to fill the memory.</source>
        <translation>“%1”的压缩率高得不可能是表格，可能意在占满内存。</translation>
    </message>
    <message>
        <source>“%1” holds more than 1,000 parts.</source>
        <translation>“%1”包含 1,000 个以上的部件。</translation>
    </message>
    <message>
        <source>“%1” has more than 1,100,000 rows.</source>
        <translation>“%1”超过 1,100,000 行。</translation>
    </message>
    <message>
        <source>“%1” holds a part that leads out of the file: “%2”.</source>
        <translation>“%1”中有部件指向文件之外：“%2”。</translation>
    </message>
    <message>
        <source>“%1” holds definitions (DOCTYPE) that no workbook needs.</source>
        <translation>“%1”含有工作簿不需要的定义（DOCTYPE）。</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>“%1”中没有工作表“%2”。</translation>
    </message>
    <message>
        <source>Check the name of the sheet and import the file again.</source>
        <translation>请核对工作表名称后重新导入。</translation>
    </message>
    <message>
        <source>No sheet of “%1” that is shown holds rows.</source>
        <translation>“%1”中未隐藏的工作表都没有数据行。</translation>
    </message>
    <message>
        <source>Choose another sheet, or export the file again with its rows.</source>
        <translation>请选择其他工作表，或重新导出含数据行的文件。</translation>
    </message>
    <message>
        <source>This cell holds an error or a formula without a result; it was read as empty.</source>
        <translation>此单元格是错误值或没有结果的公式，已按空单元格读取。</translation>
    </message>
    <message>
        <source>Mend it in the spreadsheet program and save the file again.</source>
        <translation>请在电子表格程序中修正并重新保存文件。</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>kind of file</comment>
        <translation>问卷反馈</translation>
    </message>
    <message>
        <source>Business outcomes</source>
        <comment>kind of file</comment>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>Judgements</source>
        <comment>kind of file</comment>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>Touches</source>
        <comment>kind of file</comment>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Costs</source>
        <comment>kind of file</comment>
        <translation>服务成本</translation>
    </message>
    <message>
        <source>Holidays</source>
        <comment>kind of file</comment>
        <translation>节假日</translation>
    </message>
    <message>
        <source>This score lies outside its scale (%4).</source>
        <translation>该分数超出量表范围（%4）。</translation>
    </message>
    <message>
        <source>Correct the score, or name the scale&apos;s end in scale_max.</source>
        <translation>请更正分数，或在 scale_max 中写明量表上限。</translation>
    </message>
    <message>
        <source>This kind of survey has no such scale.</source>
        <translation>这类问卷没有这样的量表。</translation>
    </message>
    <message>
        <source>An NPS ends at 10, other scales at 2 to 100.</source>
        <translation>NPS 的上限为 10，其他量表的上限为 2 到 100。</translation>
    </message>
    <message>
        <source>This word is none of those known here (%4).</source>
        <translation>此处不认识这个词（可用：%4）。</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <translation>请改用其中之一。</translation>
    </message>
    <message>
        <source>This is no month.</source>
        <translation>这不是月份。</translation>
    </message>
    <message>
        <source>Write months as 2026-03.</source>
        <translation>请将月份写成 2026-03。</translation>
    </message>
    <message>
        <source>This calendar has no holidays of its own.</source>
        <translation>该日历没有自己的节假日。</translation>
    </message>
    <message>
        <source>Name a national calendar, for example cn.</source>
        <translation>请指定国家日历，例如 cn。</translation>
    </message>
    <message>
        <source>account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>dated value of an account</source>
        <translation>客户的带日期取值</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>shop or site</source>
        <translation>门店或站点</translation>
    </message>
    <message>
        <source>answer to a survey</source>
        <translation>调查答复</translation>
    </message>
    <message>
        <source>business outcome</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>value of a business outcome</source>
        <translation>业务成果数值</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>人为判断</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>calendar day</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of row, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, row</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2 (import %3) changed it since.</source>
        <translation>%1 保持原样：%2（第 %3 次导入）此后改动过它。</translation>
    </message>
    <message>
        <source>%1 stays: it was edited by hand.</source>
        <translation>%1 保留：它被手工编辑过。</translation>
    </message>
    <message>
        <source>%1 stays: %2 edited it by hand.</source>
        <translation>%1 保留：%2 手工编辑过它。</translation>
    </message>
    <message>
        <source>%1 stays, without what this import said of it: %2 (import %3) needs it.</source>
        <translation>%1 保留，但去掉本次导入给出的内容：%2（第 %3 次导入）需要它。</translation>
    </message>
    <message>
        <source>%1 stays as it is: another row has taken its former place.</source>
        <translation>%1 保持原样：它原来的位置已被另一行占用。</translation>
    </message>
    <message>
        <source>%1 stays as it is: it was changed since, and no import says by whom.</source>
        <translation>%1 保持原样：此后有过改动，但没有导入记录说明来源。</translation>
    </message>
    <message>
        <source>There is no version %2 of the activity rules.</source>
        <translation>活跃规则没有版本 %2。</translation>
    </message>
    <message>
        <source>“policy versions” lists those that there are.</source>
        <translation>“policy versions”可列出已有的版本。</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>关键动作</translation>
    </message>
    <message>
        <source>Events that count as logged in</source>
        <translation>算作登录的事件</translation>
    </message>
    <message>
        <source>Share of opened seats</source>
        <translation>开通账号比例</translation>
    </message>
    <message>
        <source>Low up to</source>
        <translation>低的上限</translation>
    </message>
    <message>
        <source>Medium up to</source>
        <translation>中的上限</translation>
    </message>
    <message>
        <source>High also needs seats logged in</source>
        <translation>高还要求登录比例</translation>
    </message>
    <message>
        <source>High also needs seats opened</source>
        <translation>高还要求开通率</translation>
    </message>
    <message>
        <source>A day counts from</source>
        <translation>活跃日起点</translation>
    </message>
    <message>
        <source>Weekly active from</source>
        <translation>周活跃天数</translation>
    </message>
    <message>
        <source>Monthly active by</source>
        <translation>月活跃算法</translation>
    </message>
    <message>
        <source>Monthly active from</source>
        <translation>月活跃天数</translation>
    </message>
    <message>
        <source>Share of the working days</source>
        <translation>工作日比例</translation>
    </message>
    <message>
        <source>A week counts for weeks active from</source>
        <translation>计入活跃周的天数</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Modules entitled</source>
        <translation>有权使用的模块</translation>
    </message>
    <message>
        <source>Least breadth</source>
        <translation>最低广度</translation>
    </message>
    <message>
        <source>Features meant for roles</source>
        <translation>角色对应的功能</translation>
    </message>
    <message>
        <source>North star</source>
        <translation>北极星指标</translation>
    </message>
    <message>
        <source>Exceptions for groups</source>
        <translation>分组例外</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>share of the seats</source>
        <translation>账号比例</translation>
    </message>
    <message>
        <source>actions of each user and week</source>
        <translation>每人每周次数</translation>
    </message>
    <message>
        <source>low up to</source>
        <translation>低的上限</translation>
    </message>
    <message>
        <source>medium up to</source>
        <translation>中的上限</translation>
    </message>
    <message>
        <source>main business process</source>
        <translation>主业务流程</translation>
    </message>
    <message>
        <source>least depth</source>
        <translation>最低深度</translation>
    </message>
    <message>
        <source>least active days of each user and week</source>
        <translation>每人每周最少活跃日</translation>
    </message>
    <message>
        <source>least time of each user and day</source>
        <translation>每人每天最少时长</translation>
    </message>
    <message>
        <source>unusually long session from</source>
        <translation>超长会话起点</translation>
    </message>
    <message>
        <source>business result</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>门槛值</translation>
    </message>
    <message>
        <source>deadline after the start</source>
        <translation>启用后期限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scenario or standard, and what of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a multiple</comment>
        <translation>× %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Key action “%1”</source>
        <translation>关键动作“%1”</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>场景“%1”</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <comment>by number</comment>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Standard of accounts</source>
        <translation>客户标准</translation>
    </message>
    <message>
        <source>Standard of the module “%1”</source>
        <translation>模块“%1”的标准</translation>
    </message>
    <message>
        <source>Standard of every module</source>
        <translation>所有模块的标准</translation>
    </message>
    <message>
        <source>Features meant for “%1”</source>
        <translation>面向“%1”的功能</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <comment>for a group, by number</comment>
        <translation>例外 %1</translation>
    </message>
    <message>
        <source>every event but logging in and out</source>
        <translation>除登录、登出外的所有事件</translation>
    </message>
    <message>
        <source>days, fewer where fewer are working days</source>
        <translation>按天数，工作日较少时相应减少</translation>
    </message>
    <message>
        <source>a share of the working days</source>
        <translation>按工作日比例</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a rule, its value before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a group</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>as for all accounts</source>
        <translation>与所有客户相同</translation>
    </message>
    <message>
        <source>%1: %2: %3 → %4</source>
        <comment>a group, its rule, the value before and after</comment>
        <translation>%1：%2：%3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the journal are about accounts that are not here. They come back once the accounts are imported.</source>
        <translation>
            <numerusform>日志中有 %n 条记录的客户不在此工作区。导入这些客户后，记录会恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line of the journal was never finished; nobody was told that it is saved.</source>
        <translation>日志的最后一行没有写完，当时并未提示已保存。</translation>
    </message>
    <message>
        <source>account %1, of %2</source>
        <comment>account, time</comment>
        <translation>客户 %1，%2</translation>
    </message>
    <message>
        <source>account %1, “%2”, of %3</source>
        <comment>account, criterion, time</comment>
        <translation>客户 %1，“%2”，%3</translation>
    </message>
    <message>
        <source>A judgement is not what was saved (%1).</source>
        <translation>一条判断与保存时不同（%1）。</translation>
    </message>
    <message>
        <source>A mark that takes a judgement back is not what was saved (%1).</source>
        <translation>一个撤回判断的标记与保存时不同（%1）。</translation>
    </message>
    <message>
        <source>A limit of the health is not what was saved (%1).</source>
        <translation>一个健康度限制与保存时不同（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refer to rows that are not there. Put the newest backup in the place of the workspace file.</source>
        <translation>
            <numerusform>有 %n 行引用了不存在的行。请用最新的备份替换工作区文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer judgement(s) restored from the journal.</source>
        <translation>
            <numerusform>已从日志恢复 %n 条较新的判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) that had been taken back are so again.</source>
        <translation>
            <numerusform>有 %n 条曾被撤回的判断已重新标为撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer limit(s) of the health restored from the journal.</source>
        <translation>
            <numerusform>已从日志恢复 %n 个较新的健康度限制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the journal were left aside.</source>
        <translation>
            <numerusform>日志中有 %n 行损坏，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Modules used</source>
        <comment>part of the health score</comment>
        <translation>使用的模块</translation>
    </message>
    <message>
        <source>Business results</source>
        <comment>part of the health score</comment>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>part of the health score</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>taking back of a judgement</source>
        <translation>撤回一条判断</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the journal are not in the workspace, which cannot be written. They come back when it can.</source>
        <translation>
            <numerusform>日志中有 %n 条记录不在工作区中，而工作区无法写入。可以写入后它们会恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <comment>state of a business outcome</comment>
        <translation>已达到</translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a business outcome</comment>
        <translation>已保持</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>state of a business outcome</comment>
        <translation>超前</translation>
    </message>
    <message>
        <source>on track</source>
        <comment>state of a business outcome</comment>
        <translation>按进度</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <comment>state of a business outcome</comment>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>state of a business outcome</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>not held</source>
        <comment>state of a business outcome</comment>
        <translation>未保持</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a business outcome</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>it has not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>还没有测量过</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>没有写明目标</translation>
    </message>
    <message>
        <source>no baseline is stated</source>
        <translation>没有写明基线</translation>
    </message>
    <message>
        <source>the target lies on the worse side of the baseline</source>
        <translation>目标比基线更差</translation>
    </message>
    <message>
        <source>nobody says whether higher or lower is better</source>
        <translation>没有写明越高越好还是越低越好</translation>
    </message>
    <message>
        <source>no start or no due date is stated</source>
        <translation>没有写明开始日或到期日</translation>
    </message>
    <message>
        <source>it is due before its start</source>
        <translation>到期日早于开始日</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>role of who answered</comment>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role of who answered</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>End user</source>
        <comment>role of who answered</comment>
        <translation>一线用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role of who answered</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role of who answered</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Role not known</source>
        <comment>role of who answered</comment>
        <translation>角色未知</translation>
    </message>
    <message>
        <source>Compare it with what “bellwether policy show” prints.</source>
        <translation>请与“bellwether policy show”输出的内容对照。</translation>
    </message>
    <message>
        <source>“%1” is empty: at line 1, column 1 the activity rules should begin.</source>
        <translation>“%1”是空文件：第 1 行第 1 列应是活跃规则的开头。</translation>
    </message>
    <message>
        <source>Write them as JSON, as “bellwether policy show” prints them.</source>
        <translation>请按“bellwether policy show”输出的 JSON 格式填写。</translation>
    </message>
    <message>
        <source>“%1” is no JSON: it breaks off at line %2, column %3.</source>
        <translation>“%1”不是 JSON：在第 %2 行第 %3 列中断。</translation>
    </message>
    <message>
        <source>“%1” is no JSON: line %2, column %3 has “%4”.</source>
        <translation>“%1”不是 JSON：第 %2 行第 %3 列是“%4”。</translation>
    </message>
    <message>
        <source>Correct it there, or begin with what “bellwether policy show” prints.</source>
        <translation>请在该处修正，或以“bellwether policy show”的输出为起点。</translation>
    </message>
    <message>
        <source>“%1” holds no activity rules: line %2, column %3 has “%4” and not {.</source>
        <translation>“%1”不含活跃规则：第 %2 行第 %3 列是“%4”，而不是 {。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Name the file that holds the activity rules.</source>
        <translation>请指定包含活跃规则的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB: that is no file of activity rules.</source>
        <translation>“%1”大于 1 MB：这不是活跃规则文件。</translation>
    </message>
    <message>
        <source>“%1”: the rule “%2” cannot be “%3”.</source>
        <translation>“%1”：规则“%2”不能是“%3”。</translation>
    </message>
    <message>
        <source>It is not clear in which encoding “%1” is written: line %3 is the first that does not fit.</source>
        <translation>无法判断“%1”使用何种编码：第 %3 行是第一处不符合的地方。</translation>
    </message>
    <message>
        <source>The dates in column “%2” of “%1” can be read day first or month first (line %3 is the first).</source>
        <translation>“%1”中“%2”列的日期既可读作日在前，也可读作月在前（首见于第 %3 行）。</translation>
    </message>
    <message>
        <source>This account is not known: the import creates it.</source>
        <translation>该客户未知：导入时会创建。</translation>
    </message>
    <message>
        <source>The other one is %4. Decide which one holds, and enter a newer judgement.</source>
        <translation>另一个是 %4。请确定以哪个为准，并录入新的判断。</translation>
    </message>
    <message>
        <source>This file is in already, but its columns were read as other fields (import %4); nothing was changed.</source>
        <translation>该文件已导入过，但当时各列对应的是其他字段（导入 %4）；没有任何改动。</translation>
    </message>
    <message>
        <source>The rubric has no such criterion: no score counts this judgement.</source>
        <translation>评估表中没有这一判断项：任何得分都不计入该判断。</translation>
    </message>
    <message>
        <source>Criteria are %4.</source>
        <translation>可用的判断项：%4。</translation>
    </message>
    <message>
        <source>Steps are %4.</source>
        <translation>可用的档位：%4。</translation>
    </message>
    <message>
        <source>“%1” has no column called “%2” in line %3.</source>
        <translation>“%1”的第 %3 行中没有名为“%2”的列。</translation>
    </message>
    <message>
        <source>Name a column by its heading as it stands there, or by its number: #3 is the third.</source>
        <translation>请按该行中的表头写列名，或写列号：#3 表示第三列。</translation>
    </message>
    <message>
        <source>This row is left out; all others count.</source>
        <translation>该行不计入，其他行照常计入。</translation>
    </message>
    <message>
        <source>This row is kept.</source>
        <translation>该行保留。</translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 unchanged, %Ln rejected row(s), %4 left out.</source>
        <translation>
            <numerusform>新增 %1 行，改动 %2 行，未变 %3 行，拒绝 %Ln 行，略过 %4 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 unchanged, %Ln rejected row(s).</source>
        <translation>
            <numerusform>新增 %1 行，改动 %2 行，未变 %3 行，拒绝 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>what an undo did</comment>
        <translation>%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) restored</source>
        <translation>
            <numerusform>恢复 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken away</source>
        <translation>
            <numerusform>移除 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of usage taken away</source>
        <translation>
            <numerusform>移除 %Ln 天的使用记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose its encoding, or save it as UTF-8, and import it again.</source>
        <translation>请选择其编码，或另存为 UTF-8，然后重新导入。</translation>
    </message>
    <message>
        <source>Choose the order, or write them as 2026-03-14, and import the file again.</source>
        <translation>请选择顺序，或写成 2026-03-14，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>The kind of “%1” has no field called “%2”.</source>
        <translation>“%1”的类型没有名为“%2”的字段。</translation>
    </message>
    <message>
        <source>Choose one of its fields, and import the file again.</source>
        <translation>请选择该类型已有的字段，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>To read it anew, take that import back first, then import the file again.</source>
        <translation>若要重新读取，请先撤销那次导入，再导入该文件。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Weights of what the machine sees</source>
        <translation>机器所见的权重</translation>
    </message>
    <message>
        <source>Weight of the weeks active</source>
        <translation>活跃周数的权重</translation>
    </message>
    <message>
        <source>Weight of the business results</source>
        <translation>业务成果的权重</translation>
    </message>
    <message>
        <source>Points of 100 for what the machine sees</source>
        <translation>100 分中机器所见的分值</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>观察自</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康自</translation>
    </message>
    <message>
        <source>Full marks for the trend from</source>
        <translation>趋势满分自</translation>
    </message>
    <message>
        <source>Scored from a coverage of</source>
        <translation>评分所需覆盖率</translation>
    </message>
    <message>
        <source>Points from which machine and human disagree</source>
        <translation>机器与人工视为分歧的分差</translation>
    </message>
    <message>
        <source>A business result is behind below</source>
        <translation>业务成果落后界限</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>key in files</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>an answer is good for</source>
        <translation>回答有效期</translation>
    </message>
    <message>
        <source>limit of the health</source>
        <translation>健康度限制</translation>
    </message>
    <message>
        <source>answer that limits the health</source>
        <translation>限制健康度的回答</translation>
    </message>
    <message>
        <source>what the machine shows</source>
        <translation>机器显示的内容</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>what one sees</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Main scenarios, actual against expected</source>
        <translation>主要场景，实际与预期对比</translation>
    </message>
    <message>
        <source>Use by decision makers</source>
        <translation>决策人的使用情况</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>业务成果</translation>
    </message>
    <message>
        <source>Use by managers and admins</source>
        <translation>管理者和管理员的使用情况</translation>
    </message>
    <message>
        <source>Use by everybody</source>
        <translation>全体用户的使用情况</translation>
    </message>
    <message>
        <source>Seats over time</source>
        <translation>账号变化</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation>问题“%1”</translation>
    </message>
    <message>
        <source>%1, answer “%2”</source>
        <comment>a question, one of its answers</comment>
        <translation>%1，选项“%2”</translation>
    </message>
    <message>
        <source>as shipped</source>
        <comment>a text</comment>
        <translation>使用自带文字</translation>
    </message>
    <message>
        <source>%1 %2 for “%3”</source>
        <comment>at most or at least, health, an answer</comment>
        <translation>回答“%3”时%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <comment>by number</comment>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>of the health</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>of the health</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>An entry of what was done is not what was saved (%1).</source>
        <translation>一条工作记录与保存时不一致（%1）。</translation>
    </message>
    <message>
        <source>A mark that takes an entry of what was done back is not what was saved (%1).</source>
        <translation>一条撤回工作记录的标记与保存时不一致（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s) of what was done restored from the journal.</source>
        <translation>
            <numerusform>已从日志中恢复 %n 条较新的工作记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal beside the workspace is missing. It is written again with the next entry.</source>
        <translation>工作区旁的日志缺失。下次保存记录时会重新写入。</translation>
    </message>
    <message>
        <source>The data are whole. %1 judgements, %2 entries of what was done and %3 lines of the journal were compared with their checksums.</source>
        <translation>数据完整。已将 %1 条判断、%2 条工作记录和日志中的 %3 行与校验和逐一核对。</translation>
    </message>
    <message>
        <source>Weight of the active days of 28</source>
        <translation>近 28 天活跃日的权重</translation>
    </message>
    <message>
        <source>Weight of the trend of key actions</source>
        <translation>关键动作趋势的权重</translation>
    </message>
    <message>
        <source>Weight of the seat use</source>
        <translation>账号使用率的权重</translation>
    </message>
    <message>
        <source>Weight of the modules used</source>
        <translation>使用模块的权重</translation>
    </message>
    <message>
        <source>Weight of the NPS</source>
        <translation>NPS 的权重</translation>
    </message>
    <message>
        <source>The respondent is an e-mail address: only a key made of it is kept, by which the same person is known again.</source>
        <translation>受访者是一个邮箱地址：只保存由它生成的标识，凭此仍能认出同一个人。</translation>
    </message>
    <message>
        <source>It counts nowhere.</source>
        <translation>它不计入任何数字。</translation>
    </message>
    <message>
        <source>The journal has it as it was: it comes back when the workspace can be written.</source>
        <translation>日志中有它原来的内容：工作区可写时即可恢复。</translation>
    </message>
    <message>
        <source>The journal does not have it: put a backup of before in the place of the workspace or import the file that it came by again; then “bellwether check --settle” sets the damaged row aside.</source>
        <translation>日志中没有它：请用之前的备份替换工作区，或重新导入它所来自的文件；然后用“bellwether check --settle”把损坏的行移到一旁。</translation>
    </message>
    <message>
        <source>Parts of the workspace file are damaged: what they held cannot be read or is not in its place. Keep a copy of the file, put the newest backup in its place and open that: what was judged since comes back from the journal. Without a backup, move the file away and import your files again under the same name.</source>
        <translation>工作区文件的一部分已损坏：其中的内容无法读取或不在原位。请先保留该文件的副本，用最新的备份替换它再打开：此后的判断会从日志恢复。没有备份时，请移走该文件，并用相同的名称重新导入您的文件。</translation>
    </message>
    <message>
        <source>For whoever helps you: SQLite says “%1”.</source>
        <translation>供协助您的人参考：SQLite 报告“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits say again what was saved, from the journal.</source>
        <translation>
            <numerusform>%n 行损坏的判断或限制已按日志恢复为保存时的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits: what counts in their place is what the journal has.</source>
        <translation>
            <numerusform>%n 行判断或限制已损坏：改按日志中的内容计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits count nowhere.</source>
        <translation>
            <numerusform>%n 行损坏的判断或限制不计入任何数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Check the data” in the settings, or “bellwether check”, names them and says what to do.</source>
        <translation>设置中的“检查数据”或“bellwether check”会列出它们并说明如何处理。</translation>
    </message>
    <message>
        <source>Damaged lines of the journal, which are not trusted: %1. What the workspace has of them is safe and is written to the journal again; “bellwether check --settle” sets the lines aside.</source>
        <translation>日志中损坏且不予采信的行：%1。工作区中已有的内容是安全的，并会重新写入日志；“bellwether check --settle”可把这些行移到一旁。</translation>
    </message>
    <message>
        <source>The file “%1” has no bytes at all: its contents are lost.</source>
        <translation>文件“%1”是空的：其内容已丢失。</translation>
    </message>
    <message>
        <source>If “%1” was a workspace, its first bytes are damaged. Keep a copy of it.</source>
        <translation>如果“%1”曾是工作区，那么它的开头已损坏。请保留一份副本。</translation>
    </message>
    <message>
        <source>A backup lies beside it: copy “%1” to “%2” and open that.</source>
        <comment>backup, workspace</comment>
        <translation>旁边有一个备份：请把“%1”复制为“%2”再打开。</translation>
    </message>
    <message>
        <source>Put your newest backup in its place and open that. Without one, move the file away and import your files into a new workspace of the same name.</source>
        <translation>请用最新的备份替换它再打开。没有备份时，请移走该文件，并把您的文件导入同名的新工作区。</translation>
    </message>
    <message numerus="yes">
        <source>The journal “%1” beside it holds %n judgement(s) and limit(s).</source>
        <translation>
            <numerusform>旁边的日志“%1”中有 %n 项判断和限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import your files into a new workspace of the same name, “%1”: the judgements come back as soon as their accounts are there.</source>
        <translation>请把您的文件导入同名的新工作区“%1”：相关客户一存在，判断就会恢复。</translation>
    </message>
    <message>
        <source>They come back as soon as their accounts are there; leave the journal where it is.</source>
        <translation>相关客户一存在它们就会恢复；请把日志留在原处。</translation>
    </message>
    <message>
        <source>There is nothing to set aside.</source>
        <translation>没有需要移到一旁的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the journal were set aside.</source>
        <translation>
            <numerusform>已把 %n 行损坏的日志移到一旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of the workspace were set aside.</source>
        <translation>
            <numerusform>已把工作区中 %n 行损坏的数据移到一旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1” now.</source>
        <translation>它们现在位于“%1”。</translation>
    </message>
    <message>
        <source>Another answer to the same question at the same moment is there already; both are kept.</source>
        <translation>同一问题在同一时刻已有另一个答案；两者都保留。</translation>
    </message>
    <message>
        <source>This is no step of its criterion: no score counts it, and an earlier answer stays.</source>
        <translation>这不是该判断项的选项：不计入得分，之前的答案保持有效。</translation>
    </message>
    <message>
        <source>This judgement does not say who judged.</source>
        <translation>该判断没有写明由谁判断。</translation>
    </message>
    <message>
        <source>It counts. Name the person in the column judged_by where you know them.</source>
        <translation>它照常计入。若知道是谁，请在 judged_by 列写明。</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>another row of the same file</comment>
        <translation>第 %2 行的 %1</translation>
    </message>
</context>
</TS>
