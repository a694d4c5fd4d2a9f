#include "alerts/rule_track.h"

#include <algorithm>

namespace bw {

namespace {

/// A condition with the figures that it looks at.
struct Looked {
    const AlertCondition *condition = nullptr;
    const std::vector<ReasonFigures> *figures = nullptr; ///< null: rests on health
    bool byReason = false; ///< of the track's reason; else any of them will do
};

/// A rule on one account under one policy.
class RuleView {
public:
    RuleView(AccountFigures &figures, const AlertRule &rule)
        : m_figures(figures)
    {
        const auto split = std::find_if(rule.when.begin(), rule.when.end(),
                                        [](const AlertCondition &one) { return hasReasons(one.metric); });
        const std::optional<AlertMetric> reasons =
            split == rule.when.end() ? std::nullopt : std::optional(split->metric);
        for (const AlertCondition &condition : rule.when) {
            Looked looked{&condition, nullptr, reasons == condition.metric};
            if (!restsOnHealth(condition.metric))
                looked.figures = &figures.of(condition.metric);
            m_looked.push_back(looked);
        }
        m_first = m_looked.front();
        // Health is dear, and asked last.
        std::stable_partition(m_looked.begin(), m_looked.end(),
                              [](const Looked &one) { return one.figures != nullptr; });
        m_reasons = {QString()};
        if (reasons) {
            m_reasons.clear();
            for (const ReasonFigures &one : figures.of(*reasons))
                m_reasons.push_back(one.reason);
        }
    }

    [[nodiscard]] const std::vector<QString> &reasons() const { return m_reasons; }
    [[nodiscard]] Truth truth(size_t reason, qint32 at) const
    {
        Truth all = Truth::True;
        for (const Looked &one : m_looked) {
            const Truth found = judge(*one.condition, figure(one, reason, at));
            if (found == Truth::False)
                return Truth::False;
            if (found == Truth::Unknown)
                all = Truth::Unknown;
        }
        return all;
    }
    [[nodiscard]] double value(size_t reason, qint32 at) const { return figure(m_first, reason, at).value; }

private:
    [[nodiscard]] AlertFigure figure(const Looked &one, size_t reason, qint32 at) const
    {
        if (one.figures == nullptr)
            return m_figures.onHealth(one.condition->metric, at);
        const auto place = static_cast<size_t>(at);
        if (one.figures->size() == 1)
            return one.figures->front().figures[place];
        if (one.byReason)
            return (*one.figures)[reason].figures[place];
        // Of several reasons the one for which most is known to hold.
        AlertFigure best = AlertFigure::absent();
        Truth most = Truth::False;
        for (const ReasonFigures &figures : *one.figures) {
            const Truth found = judge(*one.condition, figures.figures[place]);
            const bool better = found == Truth::True || (found == Truth::Unknown && most == Truth::False);
            if (most != Truth::True && (better || &figures == one.figures->data())) {
                best = figures.figures[place];
                most = found;
            }
        }
        return best;
    }

    AccountFigures &m_figures;
    std::vector<Looked> m_looked;
    Looked m_first;
    std::vector<QString> m_reasons;
};

RuleTrack &trackOf(std::vector<RuleTrack> &tracks, qint32 rule, const QString &reason, qint32 days)
{
    const auto found = std::find_if(tracks.begin(), tracks.end(), [&](const RuleTrack &track) {
        return track.rule == rule && track.reason == reason;
    });
    if (found != tracks.end())
        return *found;
    RuleTrack track{rule, reason, {}, {}, {}};
    track.truths.resize(static_cast<size_t>(days));
    track.values.resize(static_cast<size_t>(days));
    tracks.push_back(std::move(track));
    return tracks.back();
}

} // namespace

void addTruths(AccountFigures &figures, const std::vector<AlertRule> &all, Day first, qint32 days,
               std::vector<RuleTrack> &tracks)
{
    const std::vector<AlertRule> &rules = figures.policy().alerts.rules;
    const DayRange stretch = figures.stretch().days;
    const std::vector<quint8> &customer = figures.customer();
    // What a rule says no longer, because it is off here or its reason is gone, does not hold.
    for (RuleTrack &track : tracks)
        std::fill(track.truths.begin() + (stretch.first - first),
                  track.truths.begin() + (stretch.last - first) + 1, Truth::False);
    for (const AlertRule &rule : rules) {
        if (!rule.on)
            continue;
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const AlertRule &one) { return one.id == rule.id; });
        const RuleView view(figures, rule);
        for (size_t reason = 0; reason < view.reasons().size(); ++reason) {
            RuleTrack &track =
                trackOf(tracks, static_cast<qint32>(known - all.begin()), view.reasons()[reason], days);
            track.cooldowns.emplace_back(stretch.first - first, rule.cooldownDays);
            for (Day day = stretch.first; day <= stretch.last; day = day + 1) {
                const auto i = static_cast<size_t>(day - first);
                const qint32 at = figures.placeOf(day);
                const bool gone = customer[static_cast<size_t>(at)] == 0;
                track.truths[i] = gone ? Truth::False : view.truth(reason, at);
                if (track.truths[i] == Truth::True)
                    track.values[i] = view.value(reason, at);
            }
        }
    }
}

std::vector<Episode> episodesOf(const RuleTrack &track, Day first)
{
    std::vector<Episode> episodes;
    size_t cooldown = 0;
    for (size_t i = 0; i < track.truths.size(); ++i) {
        const Day day = first + static_cast<qint32>(i);
        while (cooldown + 1 < track.cooldowns.size()
               && track.cooldowns[cooldown + 1].first <= static_cast<qint32>(i))
            ++cooldown;
        const bool open = !episodes.empty() && !episodes.back().cleared;
        if (track.truths[i] == Truth::False && open)
            episodes.back().cleared = day;
        if (track.truths[i] != Truth::True)
            continue;
        if (!open) {
            const bool again =
                !episodes.empty() && day - *episodes.back().cleared <= track.cooldowns[cooldown].second;
            if (again) {
                episodes.back().cleared.reset();
                episodes.back().reopened = day;
            } else {
                episodes.push_back({day, {}, {}, day, track.values[i], 0});
            }
        }
        episodes.back().heldOn = day;
        episodes.back().value = track.values[i];
    }
    return episodes;
}

} // namespace bw
