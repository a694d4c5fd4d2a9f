#include "sample/random.h"
#include "sample/records.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr quint64 surveyStream = 41;
constexpr quint64 outcomeStream = 42;

struct Said {
    const char *english;
    const char *chinese;
};

constexpr std::array promoterReasons{Said{"Saves us hours every week", "每周能省下好几个小时"},
                                     Said{"Quick help whenever we ask", "有问题响应很快"},
                                     Said{"Everybody works in it now", "现在大家都在用"}};
constexpr std::array passiveReasons{Said{"Good but reports take long", "不错，但报表有点慢"},
                                    Said{"Does what it should", "能满足基本需要"},
                                    Said{"Mobile app could be better", "手机端还可以改进"}};
constexpr std::array detractorReasons{Said{"Too complicated for our staff", "对员工来说太复杂"},
                                      Said{"We do not see what we pay for", "看不到花钱的价值"},
                                      Said{"Hardly anybody uses it", "基本没人用"}};

QString reasonFor(int score, bool chinese, Random &random)
{
    const auto &reasons = score >= 9 ? promoterReasons : score >= 7 ? passiveReasons : detractorReasons;
    const Said &said = reasons.at(static_cast<size_t>(random.below(static_cast<int>(reasons.size()))));
    return QString::fromUtf8(chinese ? said.chinese : said.english);
}

/// How people see the account, about normal: the truth, and how much they use it.
double mood(const SampleAccount &account, Day day)
{
    const double use = (account.use.strength(day) - 0.75) / 0.22;
    return 0.8 * account.truth.sum(day) + 0.3 * std::clamp(use, -2.0, 1.0);
}

struct Measure {
    const char *english;
    const char *chinese;
    const char *kind;
    const char *unit;
    bool higher;
    double least; ///< baselines
    double most;
    double change; ///< target / baseline
};

constexpr std::array measures{
    Measure{"Orders per day", "日均订单数", "earn_more", "orders", true, 40, 900, 1.25},
    Measure{"Repeat purchase rate", "复购率", "earn_more", "%", true, 12, 35, 1.3},
    Measure{"Hours per monthly report", "月报耗时", "work_faster", "hours", false, 8, 60, 0.5},
    Measure{"Days from order to delivery", "订单交付天数", "work_faster", "days", false, 3, 14, 0.7},
    Measure{"Stock value", "库存金额", "cost_less", "thousand", false, 80, 2000, 0.85},
    Measure{"Returned goods", "退货率", "cost_less", "%", false, 3, 12, 0.7},
};

/// As somebody would write it down.
double rounded(double value)
{
    const double step = std::abs(value) >= 100 ? 1 : 0.1;
    return qRound(value / step) * step;
}

void writeOutcome(const SampleBook &book, const SampleAccount &account, const Measure &measure,
                  const SampleTerm &term, Random &random, TableWriter &out)
{
    const double baseline = rounded(random.between(measure.least, measure.most));
    const double target = rounded(baseline * measure.change);
    const double pace = std::clamp(0.8 + 0.3 * account.truth.returns + 0.15 * random.normal(), -0.3, 1.6);
    const DayRange days = recordDays(book, account);
    const double length = std::max(term.end - term.start, 1);
    for (Day day = term.start + random.whole(50, 90); day <= days.last; day = day + random.whole(70, 100)) {
        const double share = std::min((day - term.start) / length, 1.0) * pace;
        out.text(QString::fromLatin1(account.key));
        out.text(QString::fromUtf8(writesChinese(account) ? measure.chinese : measure.english));
        out.day(day);
        // Two digits, written out: no sum of steps.
        out.real(qRound((baseline + (target - baseline) * share) * 100) / 100.0);
        out.text(QString::fromLatin1(measure.kind));
        out.text(QString::fromLatin1(measure.unit));
        out.real(qRound(baseline * 10) / 10.0);
        out.real(qRound(target * 10) / 10.0);
        out.day(term.start);
        out.day(term.end);
        out.text(measure.higher ? QStringLiteral("higher") : QStringLiteral("lower"));
        out.endRow();
    }
}

void writeAnswer(const SampleAccount &account, const SampleUser &user, Day day, int number, bool csat,
                 Random &random, TableWriter &out)
{
    const double felt = mood(account, day) + 0.7 * random.normal() + (user.keenness > 1 ? 0.2 : -0.1);
    const int score =
        csat ? std::clamp(qRound(3.9 + 0.7 * felt), 1, 5) : std::clamp(qRound(7.8 + 1.7 * felt), 0, 10);
    out.text(QStringLiteral("R%1-%2").arg(QString::fromLatin1(account.key.mid(3))).arg(number));
    out.text(QString::fromLatin1(account.key));
    out.text(csat ? QStringLiteral("CSAT") : QStringLiteral("NPS"));
    out.whole(score);
    out.day(day);
    out.text(QString::fromLatin1(user.key));
    out.text(user.role);
    out.whole(csat ? 5 : 10);
    out.text(!csat && random.chance(0.6) ? reasonFor(score, writesChinese(account), random) : QString());
    out.endRow();
}

} // namespace

DayRange recordDays(const SampleBook &book, const SampleAccount &account)
{
    const Day last = std::min(account.use.lastDay.value_or(book.options.until), book.options.until);
    return {std::max(account.startedOn, book.options.until - (book.options.days - 1)), last};
}

bool writesChinese(const SampleAccount &account)
{
    return account.name.at(0).unicode() >= 0x4E00;
}

void writeSampleSurveys(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("response_id"), QStringLiteral("account_id"), QStringLiteral("kind"),
               QStringLiteral("score"), QStringLiteral("date"), QStringLiteral("respondent"),
               QStringLiteral("role"), QStringLiteral("scale_max"), QStringLiteral("reason")});
    for (const SampleAccount &account : book.accounts) {
        Random random{account.use.key, surveyStream};
        const DayRange days = recordDays(book, account);
        int number = 0;
        int round = 0;
        for (Day asked = account.startedOn + random.whole(80, 150); asked <= days.last;
             asked = asked + random.whole(150, 200), ++round) {
            for (const SampleUser &user : account.users) {
                const bool boss = user.role == u"decision_maker";
                const bool there = user.openedOn < asked && user.closedOn.value_or(asked + 1) > asked;
                const bool answers = random.chance(boss ? 0.45 : account.users.size() > 40 ? 0.1 : 0.22);
                const Day day = asked + random.below(10);
                if (there && answers && day <= days.last && day >= days.first)
                    writeAnswer(account, user, day, ++number, round % 3 == 2, random, out);
            }
        }
    }
}

void writeSampleOutcomes(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("measure"), QStringLiteral("date"),
               QStringLiteral("actual"), QStringLiteral("kind"), QStringLiteral("unit"),
               QStringLiteral("baseline"), QStringLiteral("target"), QStringLiteral("start"),
               QStringLiteral("due"), QStringLiteral("better")});
    for (const SampleAccount &account : book.accounts) {
        Random random{account.use.key, outcomeStream};
        const int first = random.below(static_cast<int>(measures.size()));
        const int count = account.segment == u"small" ? random.below(2) : random.whole(1, 2);
        const SampleTerm &term = account.terms.back();
        for (int i = 0; i < count; ++i) {
            const auto at = static_cast<size_t>(first + i * 2) % measures.size();
            writeOutcome(book, account, measures.at(at), term, random, out);
        }
    }
}

} // namespace bw
