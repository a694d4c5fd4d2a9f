#include "feedback/book_feedback.h"

#include "model/scenario.h"
#include "model/slice.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace bw {

namespace {

constexpr std::array byNames{"all", "account", "segment", "role", "csm", "quarter"};

/// Where a group stands: what is not known last, then by number, then by name.
struct Place {
    bool unknown = false;
    qint32 number = 0;
    QString name;

    bool operator<(const Place &other) const
    {
        return std::tie(unknown, number, name) < std::tie(other.unknown, other.number, other.name);
    }
};

using Groups = std::map<Place, ScaleTables>;

class Grouping {
public:
    Grouping(const Cache &cache, const FeedbackQuestion &question)
        : m_cache(cache)
        , m_question(question)
    {
        if (question.by == FeedbackBy::All)
            m_groups.try_emplace(Place{false, 0, feedbackByName(FeedbackBy::All)}, question.kind);
    }

    void add(size_t account, std::span<const SurveyAnswer> answers)
    {
        if (m_question.by == FeedbackBy::Quarter) {
            addQuarters(answers);
            return;
        }
        const QString name = nameOf(account);
        eachCounting(answers, m_question.kind, answerYear(m_question.asOf), [&](size_t i) {
            const SurveyAnswer &answer = answers[i];
            Place place{false, 0, name};
            if (m_question.by == FeedbackBy::Role)
                place = {false, answer.role, userRoles().value(answer.role)};
            else if (m_question.by == FeedbackBy::Account)
                place.number = static_cast<qint32>(account);
            place.unknown = place.name.isEmpty();
            add(place, answer);
        });
    }
    [[nodiscard]] std::vector<FeedbackGroup> finish() const
    {
        std::vector<FeedbackGroup> groups;
        for (const auto &[place, answers] : m_groups) {
            groups.push_back({place.name, {}, answers});
            if (m_question.by == FeedbackBy::Account)
                groups.back().account = static_cast<quint32>(place.number);
        }
        return groups;
    }

private:
    QString nameOf(size_t account) const
    {
        const Account &first = m_cache.accounts[account];
        switch (m_question.by) {
        case FeedbackBy::Account:
            return first.key;
        case FeedbackBy::Segment:
            return accountAt(first, sliceOf(m_cache, account).changes, m_question.asOf).segment;
        case FeedbackBy::Csm:
            return accountAt(first, sliceOf(m_cache, account).changes, m_question.asOf).csm;
        case FeedbackBy::All:
        case FeedbackBy::Role:
        case FeedbackBy::Quarter:
            break;
        }
        return feedbackByName(FeedbackBy::All);
    }
    void add(const Place &place, const SurveyAnswer &answer)
    {
        m_groups.try_emplace(place, m_question.kind).first->second.add(answer);
    }
    /// A person may have answered once in each quarter, and counts in each.
    void addQuarters(std::span<const SurveyAnswer> answers)
    {
        size_t from = 0;
        while (from < answers.size() && answers[from].day <= m_question.asOf) {
            const Month first = quarterOf(answers[from].day);
            DayRange days = quarterDays(first);
            days.last = std::min(days.last, m_question.asOf);
            size_t to = from;
            while (to < answers.size() && answers[to].day <= days.last)
                ++to;
            const auto part = answers.subspan(from, to - from);
            eachCounting(part, m_question.kind, days, [&](size_t i) {
                add({false, first.n, quarterName(first)}, part[i]);
            });
            from = to;
        }
    }

    const Cache &m_cache;
    const FeedbackQuestion &m_question;
    Groups m_groups;
};

} // namespace

QString feedbackByName(FeedbackBy by)
{
    return QString::fromLatin1(byNames.at(static_cast<size_t>(by)));
}

std::optional<FeedbackBy> feedbackByFromName(const QString &name)
{
    const auto found = std::find_if(byNames.begin(), byNames.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == byNames.end() ? std::nullopt
                                  : std::optional(static_cast<FeedbackBy>(found - byNames.begin()));
}

std::vector<FeedbackGroup> feedbackGroups(const Cache &cache, std::span<const SurveyAnswer> surveys,
                                          const FeedbackQuestion &question)
{
    Grouping grouping(cache, question);
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        if (question.account && static_cast<size_t>(*question.account) != i)
            continue;
        if (const auto answers = answersOf(surveys, cache.accounts[i].id); !answers.empty())
            grouping.add(i, answers);
    }
    return grouping.finish();
}

std::vector<FeedbackGroup> belowZero(std::vector<FeedbackGroup> groups)
{
    const auto value = [](const FeedbackGroup &group) { return group.answers.nps().value().value_or(0); };
    const auto isFew = [](const FeedbackGroup &group) { return group.answers.nps().n() < enoughAnswers; };
    std::erase_if(groups, [&](const FeedbackGroup &group) { return value(group) >= 0; });
    const auto few = std::stable_partition(groups.begin(), groups.end(), std::not_fn(isFew));
    std::stable_sort(groups.begin(), few,
                     [&](const FeedbackGroup &a, const FeedbackGroup &b) { return value(a) < value(b); });
    return groups;
}

} // namespace bw
