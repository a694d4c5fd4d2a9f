#include "sample/random.h"
#include "sample/records.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr quint64 judgementStream = 43;
constexpr quint64 touchStream = 44;

struct Said {
    const char *english;
    const char *chinese;

    [[nodiscard]] QString in(bool chineseText) const
    {
        return QString::fromUtf8(chineseText ? chinese : english);
    }
};

struct Criterion {
    const char *name;
    double SampleTruth::*part;
};

/// In the order of the shipped rubric (definitions.md §4); higher is better for each.
constexpr std::array criteria{
    Criterion{"main_process", &SampleTruth::process},    Criterion{"boss_uses", &SampleTruth::boss},
    Criterion{"expected_return", &SampleTruth::returns}, Criterion{"champion", &SampleTruth::champion},
    Criterion{"users_want", &SampleTruth::wish},         Criterion{"no_risk", &SampleTruth::calm},
    Criterion{"relationship", &SampleTruth::relation},
};

/// A step from 0 to 3 of what an honest CSM sees, not quite the truth.
int stepOf(double truth, double error)
{
    const double seen = truth + error;
    return seen < -0.9 ? 0 : seen < -0.1 ? 1 : seen < 0.8 ? 2 : 3;
}

constexpr std::array judgementNotes{
    Said{"Said so in the last call", "上次电话里提到"}, Said{"Seen on site", "现场看到"},
    Said{"Heard from the admin", "管理员反馈"}, Said{"My impression only", "个人印象，待确认"}};

void writeJudgement(const SampleAccount &account, const Criterion &criterion, Day day, Random &random,
                    TableWriter &out)
{
    const bool left = criterion.part == &SampleTruth::champion && account.truth.championLeft
        && day >= *account.truth.championLeft;
    const double error = 0.35 * random.normal();
    const int step = stepOf(left ? -1.8 : account.truth.*criterion.part, error);
    const bool unknown = random.chance(0.06);
    const double sure = random.uniform();
    const auto note = static_cast<size_t>(random.below(static_cast<int>(judgementNotes.size())));
    const bool noted = random.chance(0.3);
    out.text(QString::fromLatin1(account.key));
    out.text(QString::fromLatin1(criterion.name));
    out.text(unknown ? QStringLiteral("unknown") : QString::number(step));
    out.day(day);
    out.text(account.csm);
    out.text(noted ? judgementNotes.at(note).in(writesChinese(account)) : QString());
    out.text(sure < 0.2       ? QStringLiteral("low")
                 : sure < 0.6 ? QStringLiteral("medium")
                              : QStringLiteral("high"));
    out.endRow();
}

struct Talk {
    const char *kind;
    Said summary;
    Said next;
};

constexpr Talk kickOff{"onboarding", {"Kick-off", "启动会"}, {"Plan the training", "安排培训"}};
constexpr Talk training{"training",
                        {"Training of key users", "关键用户培训"},
                        {"Check first use", "检查首次使用"}};
constexpr Talk renewal{"meeting", {"Talk about the renewal", "续费沟通"}, {"Send the offer", "发送报价"}};
constexpr Talk review{"qbr",
                      {"Quarterly business review", "季度业务回顾"},
                      {"Agree on the goals", "确认目标"}};
constexpr std::array regular{
    Talk{"call", {"Regular call", "例行回访"}, {"Send the report on use", "发送使用报告"}},
    Talk{"email", {"News about the product", "产品更新通知"}, {"Ask whether it helps", "确认是否有帮助"}},
    Talk{"visit", {"Visit on site", "上门拜访"}, {"Show the new module", "演示新模块"}},
    Talk{"call", {"Question about a module", "模块使用咨询"}, {"Answer it", "答复问题"}},
};

struct PlannedTalk {
    Day day;
    const Talk *talk = nullptr;
};

/// Regular contacts thin out where nobody cares; the others follow from the terms.
std::vector<PlannedTalk> talksOf(const SampleAccount &account, DayRange days, Random &random)
{
    std::vector<PlannedTalk> talks = {{account.startedOn + random.whole(1, 7), &kickOff},
                                      {account.startedOn + random.whole(10, 30), &training}};
    const int usual = account.segment == u"large" ? 25 : account.segment == u"mid" ? 45 : 80;
    const double care = std::clamp(1 + 0.25 * account.truth.relation + 0.3 * random.normal(), 0.4, 1.8);
    const int pause = std::max(qRound(usual / care), 10);
    for (Day day = account.startedOn + random.whole(35, 60); day <= days.last;
         day = day + pause + random.below(pause / 2)) {
        const auto kind = static_cast<size_t>(random.below(static_cast<int>(regular.size())));
        talks.push_back({day, &regular.at(kind)});
    }
    if (account.segment != u"small") {
        for (Day day = account.startedOn + random.whole(85, 110); day <= days.last;
             day = day + random.whole(85, 110))
            talks.push_back({day, &review});
    }
    for (const SampleTerm &term : account.terms)
        talks.push_back({term.end - random.whole(55, 100), &renewal});
    std::erase_if(talks, [&](const PlannedTalk &talk) { return !days.contains(talk.day); });
    std::stable_sort(talks.begin(), talks.end(),
                     [](const PlannedTalk &a, const PlannedTalk &b) { return a.day < b.day; });
    return talks;
}

QString peopleOf(const SampleAccount &account, Day day, Random &random)
{
    std::vector<const SampleUser *> there;
    for (const SampleUser &user : account.users) {
        if (user.openedOn <= day && user.closedOn.value_or(day) >= day && user.role != u"end_user")
            there.push_back(&user);
    }
    return there.empty() ? QString()
                         : there.at(static_cast<size_t>(random.below(static_cast<int>(there.size()))))->name;
}

void writeTalk(const SampleBook &book, const SampleAccount &account, const PlannedTalk &talk, int number,
               Random &random, TableWriter &out)
{
    const bool chinese = writesChinese(account);
    const bool follows = random.chance(0.55);
    const Day due = talk.day + random.whole(3, 21);
    const bool isDone = random.chance(0.85);
    const Day done = due + random.whole(-2, 6);
    const QString people = peopleOf(account, talk.day, random);
    out.text(QStringLiteral("T%1-%2").arg(QString::fromLatin1(account.key.mid(3))).arg(number));
    out.text(QString::fromLatin1(account.key));
    out.day(talk.day);
    out.text(QString::fromLatin1(talk.talk->kind));
    out.text(talk.talk->summary.in(chinese));
    out.text(account.csm);
    out.text(people);
    out.text(follows ? talk.talk->next.in(chinese) : QString());
    out.maybeDay(follows ? std::optional(due) : std::nullopt);
    out.maybeDay(follows && isDone && done <= book.options.until ? std::optional(done) : std::nullopt);
    out.endRow();
}

} // namespace

void writeSampleJudgements(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("criterion"), QStringLiteral("value"),
               QStringLiteral("date"), QStringLiteral("judged_by"), QStringLiteral("note"),
               QStringLiteral("confidence")});
    for (const SampleAccount &account : book.accounts) {
        Random random{account.use.key, judgementStream};
        const DayRange days = recordDays(book, account);
        // Some are never judged, small ones more often.
        if (random.chance(account.segment == u"small" ? 0.2 : 0.05))
            continue;
        for (Day day = account.startedOn + random.whole(30, 75); day <= days.last;
             day = day + random.whole(60, 120)) {
            const bool written = days.contains(day);
            for (const Criterion &criterion : criteria) {
                if (random.chance(0.8) && written)
                    writeJudgement(account, criterion, day, random, out);
            }
        }
    }
}

void writeSampleTouches(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("touch_id"), QStringLiteral("account_id"), QStringLiteral("date"),
               QStringLiteral("kind"), QStringLiteral("summary"), QStringLiteral("by"),
               QStringLiteral("people"), QStringLiteral("next_step"), QStringLiteral("next_date"),
               QStringLiteral("done_on")});
    for (const SampleAccount &account : book.accounts) {
        Random random{account.use.key, touchStream};
        int number = 0;
        for (const PlannedTalk &talk : talksOf(account, recordDays(book, account), random))
            writeTalk(book, account, talk, ++number, random, out);
    }
}

} // namespace bw
