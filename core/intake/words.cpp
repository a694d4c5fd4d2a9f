#include "intake/words.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace bw {

namespace {

QString folded(const QString &word)
{
    QString result;
    for (const QChar c : word.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    }
    return result;
}

/// Words for one meaning, separated by |.
struct Entry {
    int meaning = 0;
    const char *words;
};

template <size_t N> QHash<QString, int> tableOf(const std::array<Entry, N> &entries)
{
    QHash<QString, int> table;
    for (const Entry &entry : entries) {
        for (const QString &word : QString::fromUtf8(entry.words).split(u'|'))
            table.insert(folded(word), entry.meaning);
    }
    return table;
}

std::optional<int> find(const QHash<QString, int> &table, const QString &word)
{
    const auto found = table.constFind(folded(word));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

template <class Enum> std::optional<Enum> findAs(const QHash<QString, int> &table, const QString &word)
{
    const auto found = find(table, word);
    return found ? std::optional(static_cast<Enum>(*found)) : std::nullopt;
}

template <class Enum> constexpr Entry entry(Enum meaning, const char *words)
{
    return {static_cast<int>(meaning), words};
}

constexpr std::array surveyKinds{
    entry(SurveyKind::Nps, "nps|net promoter score|net promoter|enps|净推荐值|净推荐值nps|推荐度|推荐意愿"),
    entry(SurveyKind::Csat,
          "csat|customer satisfaction|customer satisfaction score|satisfaction|满意度|客户满意度|"
          "客户满意度csat|满意度csat"),
    entry(SurveyKind::Ces,
          "ces|customer effort score|customer effort|effort|费力度|客户费力度|客户费力度ces|费力度ces|"
          "客户费力指数"),
};

constexpr std::array betters{
    entry(Better::Higher, "higher|high|up|increase|more|higher is better|越高越好|越大越好|高|上升|提高|升"),
    entry(Better::Lower, "lower|low|down|decrease|less|lower is better|越低越好|越小越好|低|下降|降低|降"),
};

constexpr std::array confidences{
    entry(Confidence::Low, "low|unsure|not sure|guess|低|较低|不确定|不太确定|没把握"),
    entry(Confidence::Medium, "medium|mid|middle|moderate|fair|normal|中|中等|一般|适中"),
    entry(Confidence::High, "high|sure|certain|very sure|高|较高|很高|确定|非常确定|有把握"),
};

constexpr std::array costKinds{
    entry(CostKind::People,
          "people|person|staff|salary|salaries|wages|payroll|labour|labor|personnel|人力|人力成本|人工|"
          "人工成本|人员|人员成本|工资|薪资|薪酬"),
    entry(CostKind::Infrastructure,
          "infrastructure|infra|hosting|cloud|servers|server|tools|software|基础设施|基础设施成本|服务器|"
          "服务器成本|云资源|云服务|云成本|系统成本|工具"),
};

constexpr std::array dayKinds{
    entry(DayKind::Holiday,
          "holiday|public holiday|day off|off|rest|closed|假日|节假日|法定节假日|法定假日|放假|休假|休息|"
          "休息日|休"),
    entry(DayKind::Working,
          "working|working day|workday|work|make up working day|make up|on|工作日|上班|补班|调休上班|"
          "调休上班日|调休工作日|班"),
};

constexpr std::array outcomeKinds{"earn_more", "work_faster", "cost_less"};
constexpr std::array outcomeWords{
    Entry{0, "earn more|earn_more|revenue|growth|more revenue|grow revenue|增收|增加收入|提升收入|开源"},
    Entry{1, "work faster|work_faster|efficiency|productivity|faster|speed|提效|提升效率|提高效率|增效"},
    Entry{2,
          "cost less|cost_less|cost|savings|saving|save cost|cost saving|cost reduction|reduce cost|降本|"
          "降低成本|节约成本|节流"},
};

constexpr std::array touchKinds{"call",    "meeting",  "visit", "email",
                                "message", "training", "qbr",   "onboarding"};
constexpr std::array touchWords{
    Entry{0, "call|phone|phone call|telephone|电话|电话沟通|通话|电话回访|电话联系"},
    Entry{1,
          "meeting|online meeting|video call|video meeting|conference|会议|线上会议|视频会议|远程会议|"
          "在线会议"},
    Entry{2,
          "visit|on site|onsite|on site visit|customer visit|拜访|上门|上门拜访|实地拜访|现场拜访|客户拜访"},
    Entry{3, "email|e-mail|mail|邮件|电子邮件|发邮件"},
    Entry{4, "message|chat|im|sms|wechat|微信|企业微信|企微|微信沟通|消息|短信|飞书|钉钉"},
    Entry{5, "training|webinar|workshop|培训|培训会|产品培训|线上培训"},
    Entry{6,
          "qbr|quarterly business review|business review|季度业务回顾|季度回顾|季度复盘|业务复盘|"
          "季度业务回顾qbr"},
    Entry{7, "onboarding|kick off|kickoff|implementation|上线辅导|启动会|实施|实施上线|入门辅导"},
};

constexpr std::array notKnownWords{
    Entry{0, "unknown|not known|don't know|dont know|n/a|na|不清楚|不知道|未知|不了解|不详"},
};

template <size_t N>
QString canonical(const std::array<const char *, N> &names, const QHash<QString, int> &table,
                  const QString &word)
{
    const auto found = find(table, word);
    return found ? QString::fromLatin1(names.at(static_cast<size_t>(*found))) : word;
}

} // namespace

bool asksToRecommend(const QString &key)
{
    return key.startsWith(QLatin1String("howlikelyisitthatyouwouldrecommend"))
        || key.startsWith(QLatin1String("howlikelyareyoutorecommend"))
        || (key.contains(QStringLiteral("推荐"))
            && (key.contains(QStringLiteral("可能性")) || key.contains(QStringLiteral("多大可能"))
                || key.contains(QStringLiteral("愿意"))));
}

std::optional<SurveyKind> surveyKindFromWord(const QString &word)
{
    static const auto table = tableOf(surveyKinds);
    return findAs<SurveyKind>(table, word);
}

std::optional<Better> betterFromWord(const QString &word)
{
    static const auto table = tableOf(betters);
    return findAs<Better>(table, word);
}

std::optional<Confidence> confidenceFromWord(const QString &word)
{
    static const auto table = tableOf(confidences);
    return findAs<Confidence>(table, word);
}

std::optional<CostKind> costKindFromWord(const QString &word)
{
    static const auto table = tableOf(costKinds);
    return findAs<CostKind>(table, word);
}

std::optional<DayKind> dayKindFromWord(const QString &word)
{
    static const auto table = tableOf(dayKinds);
    return findAs<DayKind>(table, word);
}

QString outcomeKindFromWord(const QString &word)
{
    static const auto table = tableOf(outcomeWords);
    return canonical(outcomeKinds, table, word);
}

QString touchKindFromWord(const QString &word)
{
    static const auto table = tableOf(touchWords);
    return canonical(touchKinds, table, word);
}

QString judgementValueFromWord(const QString &word)
{
    static const auto table = tableOf(notKnownWords);
    const bool question = word == u"?" || word == u"？";
    return question || find(table, word) ? notKnown : word;
}

QString maskedAddress(const QString &address)
{
    const QByteArray plain = address.trimmed().toCaseFolded().toUtf8();
    if (plain.isEmpty())
        return {};
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray("address " + plain), QCryptographicHash::Sha256);
    return QStringLiteral("mail-") + QString::fromLatin1(digest.toHex().left(16));
}

QString addressIn(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^\\s*(?:[^<>@]*<\\s*)?([^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+)\\s*>?\\s*$"));
    return address.match(text).captured(1);
}

QString currencyCode(const QString &text)
{
    const QString upper = text.toUpper();
    if (upper == QLatin1String("RMB") || text == QStringLiteral("人民币") || text == QStringLiteral("元"))
        return QStringLiteral("CNY");
    return upper;
}

std::optional<SurveyKind> headingSurveyKind(const QString &key)
{
    if (asksToRecommend(key))
        return SurveyKind::Nps;
    QString word = key;
    for (const QString &tail :
         {QStringLiteral("score"), QStringLiteral("rating"), QStringLiteral("评分"), QStringLiteral("打分"),
          QStringLiteral("得分"), QStringLiteral("分数"), QStringLiteral("分值"), QStringLiteral("分")}) {
        if (word.endsWith(tail) && word != tail) {
            word.chop(tail.size());
            break;
        }
    }
    const auto whole = surveyKindFromWord(key);
    return whole ? whole : surveyKindFromWord(word);
}

} // namespace bw
